import { isJsonObject } from './json.ts';

const SCHEME_END = '://';
/** Where the authority of a URL ends. */
const AUTHORITY_END = /[\s/?#]/;
/** An authority is shorter than this; what is longer is no URL. */
const LONGEST_AUTHORITY = 1_024;
/** `=` stands as it is, or escaped where JSON or a URL stands in a text. */
const TOKEN_VALUE = /\btoken(=|\\u003d|%3d)[^\s&#"'\\<>]+/gi;

/** Removes user info and `token=` values from the URLs that stand in a text. */
export function redactUrls(text: string): string {
  const withoutUserInfo = text.includes(SCHEME_END) ? removeUserInfo(text) : text;
  return /token/i.test(withoutUserInfo)
    ? withoutUserInfo.replaceAll(TOKEN_VALUE, 'token$1[redacted]')
    : withoutUserInfo;
}

function removeUserInfo(text: string): string {
  const [first = '', ...rest] = text.split(SCHEME_END);
  const authorities = rest.map((part) => {
    const head = part.slice(0, LONGEST_AUTHORITY);
    const end = head.search(AUTHORITY_END);
    const at = (end === -1 ? head : head.slice(0, end)).lastIndexOf('@');
    return at === -1 ? part : part.slice(at + 1);
  });
  return [first, ...authorities].join(SCHEME_END);
}

/** What is nested deeper than this is left out. */
const DEEPEST_VALUE = 64;

/** A JSON value with the secrets removed from every text and name in it: the caller's session, user info and tokens in URLs. */
export function redactTexts(value: unknown, session: string | undefined): unknown {
  const redactText = textRedaction(session);
  const redact = (item: unknown, depth: number): unknown => {
    if (typeof item === 'string') return redactText(item);
    if (depth === DEEPEST_VALUE) return null;
    if (Array.isArray(item)) return item.map((inner) => redact(inner, depth + 1));
    if (!isJsonObject(item)) return item;
    return Object.fromEntries(
      Object.entries(item).map(([name, inner]) => [redactText(name), redact(inner, depth + 1)]),
    );
  };
  return redact(value, 0);
}

/** Redacts texts that go to the caller of a session. */
export function textRedaction(session: string | undefined): (text: string) => string {
  if (session === undefined) return redactUrls;
  const pattern = new RegExp(RegExp.escape(session), 'gi');
  return (text) => redactUrls(text).replaceAll(pattern, '[session]');
}

/** A value of the wire as the log may show it: short, and without anything that could be a session. */
export function forLog(text: string): string {
  return redactUrls(text.slice(0, 64)).replaceAll(/[0-9a-f]{32,}/gi, '[redacted]');
}
