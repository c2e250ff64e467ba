const KEY = 'zstack-session';
const FORGOTTEN = '';

/**
 * The session that the page sends: kept in this browser tab, where it survives a reload, and nowhere else.
 *
 * @param {string | null} demoSession sent until the user has chosen
 */
export const createSession = (demoSession) => ({
  /** @returns {string | undefined} 32 hex digits */
  get: () => {
    const chosen = sessionStorage.getItem(KEY) ?? demoSession;
    return chosen === null || chosen === FORGOTTEN ? undefined : chosen;
  },
  /** @param {string} session */
  use: (session) => sessionStorage.setItem(KEY, session),
  forget: () => sessionStorage.setItem(KEY, FORGOTTEN),
});

/** @typedef {ReturnType<typeof createSession>} Session */

/**
 * @param {string} text as copied: alone, or with what stands before it in a header
 * @returns {string | undefined} 32 hex digits; undefined where there are none
 */
export const readSession = (text) =>
  /^(?:(?:authorization\s*:\s*)?oauth\s+)?([0-9a-f]{32})$/i.exec(text.trim().replaceAll('-', ''))?.[1];
