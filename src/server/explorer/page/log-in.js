/**
 * Gets a session from the gateway. The password goes to its endpoint and is kept nowhere.
 *
 * @param {{ readonly endpoint: string, readonly operation: string, readonly accountName: string, readonly password: string }} options
 * @returns {Promise<{ readonly session: string } | { readonly refusal: string }>}
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
    const told = error?.details ?? error?.description ?? errors?.[0]?.message;
    return { refusal: told ?? `The gateway answered with status ${response.status}.` };
  } catch {
    return { refusal: 'The gateway cannot be reached.' };
  }
}

/** @typedef {{ readonly data?: { readonly logInByAccount?: Outcome | null } | null, readonly errors?: readonly { readonly message: string }[] }} Answer */

/** @typedef {{ readonly token?: string, readonly error?: { readonly description?: string | null, readonly details?: string | null } }} Outcome */
