/**
 * Gets a session from the gateway. The password goes to its endpoint and is kept nowhere.
 *
 * @param {{ readonly endpoint: string, readonly operation: string, readonly accountName: string, readonly password: string }} options
 * @returns {Promise<{ readonly session: string } | { readonly refusal: string }>} a refusal is told in the page's own words
 */
export async function logIn({ endpoint, operation, accountName, password }) {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation, variables: { input: { accountName, password } } }),
    });
    /** @type {unknown} */
    const answer = await response.json();
    const { data, errors } = /** @type {Answer} */ (answer);
    const { token, error } = data?.logInByAccount ?? {};
    if (token !== undefined) return { session: token };
    if (error !== undefined) return { refusal: refusals[error.code] ?? unknownRefusal(error) };
    return { refusal: errors?.[0]?.message ?? `The gateway answered with status ${response.status}.` };
  } catch {
    return { refusal: 'The gateway cannot be reached.' };
  }
}

const proof =
  'ZStack demands a captcha or another proof, which this page cannot show: log in to ZStack itself, and use that session here.';
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
  'SYS.1006': notNow,
  'SYS.1012': notNow,
};

/** @param {LogInError} error */
const unknownRefusal = ({ code, messages }) =>
  `ZStack refused the log-in (${code})${messages?.en ? `: ${messages.en}` : '.'}`;

/** @typedef {{ readonly data?: { readonly logInByAccount?: Outcome | null } | null, readonly errors?: readonly { readonly message: string }[] }} Answer */

/** @typedef {{ readonly token?: string, readonly error?: LogInError }} Outcome */

/** @typedef {{ readonly code: string, readonly messages?: { readonly en: string | null } | null }} LogInError */
