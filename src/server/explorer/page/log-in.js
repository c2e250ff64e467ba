/**
 * Gets sessions from the gateway. The password goes to its endpoint and is kept nowhere.
 *
 * @param {string} endpoint
 * @param {NonNullable<import('./settings.ts').ExplorerSettings['logInOperations']>} operations
 */
export const createLogIn = (endpoint, operations) => ({
  /**
   * @param {{ readonly accountName: string, readonly password: string, readonly captchaUuid?: string, readonly verifyCode?: string }} input
   * @returns {Promise<{ readonly session: string } | Refused>} a refusal is told in the page's own words
   */
  logIn: async (input) => {
    try {
      const { data, errors, status } = await ask(endpoint, operations.logIn, input);
      const { token, error, captcha } = data?.logInByAccount ?? {};
      if (token !== undefined) return { session: token };
      if (error !== undefined)
        return { refusal: refusals[error.code] ?? unknownRefusal(error), captcha: captcha ?? null };
      return refused(errors?.[0]?.message ?? `The gateway answered with status ${status}.`);
    } catch {
      return refused('The gateway cannot be reached.');
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

const proof =
  'ZStack demands another proof, which this page cannot show: log in to ZStack itself, and use that session here.';
const notNow = 'ZStack cannot log anybody in at present; the password may be right. Try again.';

/**
 * By ZStack's code, whose own words are in the language of the cloud.
 *
 * @type {Readonly<Record<string, string>>}
 */
const refusals = {
  'ID.1000': 'Wrong account name or password.',
  'ID.1005': 'The password has to be changed first, in ZStack itself.',
  'ID.1006': 'The account has too many sessions: log out of one, or wait until one ends.',
  'ID.2000': proof,
  'ID.2001': proof,
  'ID.2002': proof,
  'ID.2003': proof,
  'LOGIN_CONTROL.1002': 'The account is locked after failed log-ins: wait, or ask the administrator.',
  'LOGIN_CONTROL.1003': 'Those were not the characters in the picture.',
  'LOGIN_CONTROL.1005': 'ZStack asks for the characters in the picture.',
  'SYS.1006': notNow,
  'SYS.1012': notNow,
};

/** @param {LogInError} error */
const unknownRefusal = ({ code, messages }) =>
  `ZStack refused the log-in (${code})${messages?.en ? `: ${messages.en}` : '.'}`;

/** @typedef {{ readonly refusal: string, readonly captcha: Captcha | null }} Refused what has to be solved is in `captcha` */

/** @typedef {{ readonly uuid: string, readonly picture: string }} Captcha a PNG in base64 */

/**
 * @typedef {object} Answer
 * @property {{ readonly logInByAccount?: Outcome | null, readonly refreshCaptcha?: { readonly captcha?: Captcha } | null } | null} [data]
 * @property {readonly { readonly message: string }[]} [errors]
 */

/** @typedef {{ readonly token?: string, readonly error?: LogInError, readonly captcha?: Captcha | null }} Outcome */

/** @typedef {{ readonly code: string, readonly messages?: { readonly en: string | null } | null }} LogInError */
