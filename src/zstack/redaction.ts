import { isJsonObject } from './json.ts';

const USER_INFO_IN_URL = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"']+(?:@[^\s/?#@"']*)*@/gi;
const TOKEN_IN_QUERY = /([?&]token=)[^\s&#"']+/gi;

/** Removes user info and `token=` values from the URLs that stand in a text. */
export function redactUrls(text: string): string {
  return text.includes('://') || text.includes('token=')
    ? text.replace(USER_INFO_IN_URL, '$1').replace(TOKEN_IN_QUERY, '$1[redacted]')
    : text;
}

/** What is nested deeper than this is left out. */
const DEEPEST_VALUE = 64;

/** A JSON value with the secrets removed from every text in it: the caller's session, user info and tokens in URLs. */
export function redactTexts(value: unknown, session: string | undefined): unknown {
  const sessionPattern = session === undefined ? null : new RegExp(RegExp.escape(session), 'gi');
  const redact = (item: unknown, depth: number): unknown => {
    if (typeof item === 'string') {
      const text = redactUrls(item);
      return sessionPattern === null ? text : text.replaceAll(sessionPattern, '[session]');
    }
    if (depth === DEEPEST_VALUE) return null;
    if (Array.isArray(item)) return item.map((inner) => redact(inner, depth + 1));
    if (!isJsonObject(item)) return item;
    return Object.fromEntries(Object.entries(item).map(([name, inner]) => [name, redact(inner, depth + 1)]));
  };
  return redact(value, 0);
}
