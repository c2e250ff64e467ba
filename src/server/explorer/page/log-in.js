import { fill } from './fill.js';

/**
 * Gets sessions from the gateway. The password goes to its endpoint and is kept nowhere.
 *
 * @param {string} endpoint
 * @param {NonNullable<import('./settings.ts').ExplorerSettings['logInOperations']>} operations
 * @param {PageTexts} texts
 */
export const createLogIn = (endpoint, operations, texts) => ({
  /**
   * @param {{ readonly accountName: string, readonly password: string, readonly captchaUuid?: string, readonly verifyCode?: string }} input
   * @returns {Promise<{ readonly session: string } | Refused>} a refusal is told in the page's own words
   */
  logIn: async (input) => {
    try {
      const { data, errors, status } = await ask(endpoint, operations.logIn, input);
      const { token, error, captcha } = data?.logInByAccount ?? {};
      if (token !== undefined) return { session: token };
      if (error !== undefined) return { refusal: refusalOf(error, texts), captcha: captcha ?? null };
      return refused(errors?.[0]?.message ?? fill(texts.failure.status, { status }));
    } catch {
      return refused(texts.failure.unreachable);
    }
  },

  /**
   * @param {Captcha} captcha
   * @returns {Promise<Captcha | null>} the same with another picture; null where it is too old
   */
  refreshCaptcha: async ({ uuid }) => {
    try {
      const { data } = await ask(endpoint, operations.refreshCaptcha, { uuid });
      return data?.refreshCaptcha?.captcha ?? null;
    } catch {
      return null;
    }
  },
});

/**
 * @param {string} endpoint
 * @param {string} query
 * @param {object} input
 * @returns {Promise<Answer & { readonly status: number }>}
 */
async function ask(endpoint, query, input) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  /** @type {unknown} */
  const answer = await response.json();
  return { .../** @type {Answer} */ (answer), status: response.status };
}

/**
 * @param {string} refusal
 * @returns {Refused}
 */
const refused = (refusal) => ({ refusal, captcha: null });

/**
 * By ZStack's code, whose own words are in the language of the cloud.
 *
 * @type {Readonly<Record<string, Exclude<keyof PageTexts['refusal'], 'other' | 'otherInWords'>>>}
 */
const refusals = {
  'ID.1000': 'wrong',
  'ID.1005': 'mustChange',
  'ID.1006': 'tooMany',
  'ID.2000': 'proof',
  'ID.2001': 'proof',
  'ID.2002': 'proof',
  'ID.2003': 'proof',
  'LOGIN_CONTROL.1002': 'locked',
  'LOGIN_CONTROL.1003': 'wrongCaptcha',
  'LOGIN_CONTROL.1005': 'captcha',
  'SYS.1006': 'notNow',
  'SYS.1012': 'notNow',
};

/**
 * @param {LogInError} error
 * @param {PageTexts} texts
 * @returns {string} in the page's own words; of a code that it does not know, ZStack's in its language
 */
function refusalOf({ code, messages }, { refusal, zstackLanguage }) {
  const known = refusals[code];
  if (known !== undefined) return refusal[known];
  const words = messages?.[zstackLanguage];
  return words ? fill(refusal.otherInWords, { code, words }) : fill(refusal.other, { code });
}

/** @typedef {import('./settings.ts').PageTexts} PageTexts */

/** @typedef {{ readonly refusal: string, readonly captcha: Captcha | null }} Refused what has to be solved is in `captcha` */

/** @typedef {{ readonly uuid: string, readonly picture: string }} Captcha a PNG in base64 */

/**
 * @typedef {object} Answer
 * @property {{ readonly logInByAccount?: Outcome | null, readonly refreshCaptcha?: { readonly captcha?: Captcha } | null } | null} [data]
 * @property {readonly { readonly message: string }[]} [errors]
 */

/** @typedef {{ readonly token?: string, readonly error?: LogInError, readonly captcha?: Captcha | null }} Outcome */

/** @typedef {{ readonly code: string, readonly messages?: { readonly en: string | null, readonly cn: string | null } | null }} LogInError */
