import { isJsonObject } from '../values/json.ts';
import type { Secret } from '../values/secret.ts';

const SCHEME_END = '://';
/** Where the authority of a URL ends. */
const AUTHORITY_END = /[\s/?#]/;
/** An authority is shorter than this; what is longer is no URL. */
const LONGEST_AUTHORITY = 1_024;
/** `=` stands as it is, or escaped where JSON or a URL stands in a text. */
const TOKEN_VALUE = /\btoken(=|\\u003d|%3d)[^\s&#"'\\<>]+/gi;

/** A parameter of a URL that is a secret by its name, as in links that are signed: `&X-Amz-Signature=`, `?access_token=`. */
const SECRET_PARAMETER =
  /((?:[?&;]|\\u0026|%26)[\w.-]{0,64}(?:token|signature|sig|credential|password|passwd|secret)(?:=|\\u003d|%3d))[^\s&#"'\\<>]+/gi;

/** A text without any of these holds neither user info nor a parameter. */
const HOLDS_MORE = /@|=|\\u003d|%3d/i;

/** Removes user info, `token=` values and those of parameters that are named as secrets from the URLs that stand in a text. */
export function redactUrls(text: string): string {
  if (!HOLDS_MORE.test(text)) return text;
  const shown = text.includes(SCHEME_END) ? removeUserInfo(text).replaceAll(SECRET_PARAMETER, '$1[redacted]') : text;
  return /token/i.test(shown) ? shown.replaceAll(TOKEN_VALUE, 'token$1[redacted]') : shown;
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

/** A value behind the name of a secret, as shells, JSON and ZStack's own texts write it: `password: x`, `"token":"x"`. */
const NAMED_SECRET =
  /((?:\b\w*(?:password|passwd|passphrase|secret|token|jsessionid)|密码|口令)\\?["']?\s{0,8}(?:[=:：]|\\u003d|%3d)\s{0,8})(?:"(?:[^"\\]|\\.)*|'(?:[^'\\]|\\.)*|\\"[^"]*|\\'[^']*|[^\s"'\\,;&\]})<>]+)/gi;
/** The same as an argument of a program. */
const SECRET_ARGUMENT =
  /(?<![\w-])(--?[\w-]{0,32}(?:password|passwd|passphrase|secret|token)\s{1,8})(?:"[^"]*"|'[^']*'|\S+)/gi;
/** Is what stands under this name a secret? */
const SECRET_NAME = /(?:password|passwd|passphrase|secret|token|jsessionid|密码|口令)$/i;
const SSHPASS = /\b(sshpass\s{1,8}-p\s{0,8})(?:"[^"]*"|'[^']*'|\S+)/g;
/** User info without a scheme, as in the address of a Ceph monitor: `root:password@10.0.0.1`. */
const BARE_USER_INFO = /\b[\w.-]{1,64}:[^\s@,;[\]/][^\s@,;[\]]{0,127}@(?=[\w[])/g;
const NAMED_SESSION =
  /\b((?:session\w{0,16}|oauth)[^\da-z]{1,8}(?:uuid|id)?[^\da-z]{0,8})[\da-f]{32}\b|\b[\da-f]{32}(?=,\s{0,8}type:\s{0,8}SessionVO)/gi;

/** Removes from a text of ZStack's what would let its reader in: passwords, tokens, and sessions that are called so. */
export function redactSecrets(text: string): string {
  return redactUrls(text)
    .replaceAll(NAMED_SECRET, '$1[redacted]')
    .replaceAll(SSHPASS, '$1[redacted]')
    .replaceAll(SECRET_ARGUMENT, '$1[redacted]')
    .replaceAll(BARE_USER_INFO, '[redacted]@')
    .replaceAll(NAMED_SESSION, (_, name: string | undefined) => `${name ?? ''}[session]`);
}

/** What is nested deeper than this is left out. */
const DEEPEST_VALUE = 64;

/** A JSON value with the secrets removed from every text and name in it: the caller's session, and all that `redactSecrets` knows. */
export function redactTexts(value: unknown, session: Secret | undefined): unknown {
  const redactText = textRedaction(session);
  const redact = (item: unknown, depth: number): unknown => {
    if (typeof item === 'string') return redactText(item);
    if (depth === DEEPEST_VALUE) return null;
    if (Array.isArray(item)) return item.map((inner) => redact(inner, depth + 1));
    if (!isJsonObject(item)) return item;
    return Object.fromEntries(
      Object.entries(item).map(([name, inner]) => [
        redactText(name),
        SECRET_NAME.test(name) && !isNested(inner) ? '[redacted]' : redact(inner, depth + 1),
      ]),
    );
  };
  return redact(value, 0);
}

const isNested = (value: unknown): boolean => typeof value === 'object';

/** Redacts texts that go to the caller of a session. */
export function textRedaction(session: Secret | undefined): (text: string) => string {
  if (session === undefined) return redactSecrets;
  const strike = session.striking('[session]');
  return (text) => strike(redactSecrets(text));
}

const IDS = /(?<![0-9a-f])[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12,}/gi;
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?\b/g;
const HOST =
  /(?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+)*(?:\.[a-z0-9-]+:\d{2,5}|\.(?:internal|intranet|local|localdomain|lan|corp))\b/g;

/** Strikes out of a text for the log what looks like a session, a key, a job's id or an address. */
export function strikeIdentifiers(text: string): string {
  return text.replaceAll(IDS, '[id]').replaceAll(IPV4, '[address]').replaceAll(HOST, '[address]');
}

/** A secret that begins before a text is cut is known by what follows. */
const OVERLAP = 1_024;

/** A value of the wire as the log may show it: short, and without anything that could be a session. */
export function forLog(text: string, longest = 64): string {
  return cut(strikeIdentifiers(redactSecrets(cut(text, longest + OVERLAP))), longest);
}

/** The beginning of a text, of `longest` UTF-16 units at most; half of a surrogate pair at the end goes. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(longest - 1));
  return text.slice(0, isHalf ? longest - 1 : longest);
}

/** What no person who uses a cloud should have to read, each looked for in time in proportion to the text's length. */
const INTERNAL: readonly RegExp[] = [
  /(?<![\w./@-])(?:[a-z][a-z0-9_]*\.){2,}[A-Z]/, // a class with its package; in a path it is a file's name
  /\b\w+Exception\b/,
  /\(\w+\.java:\d+\)/, // a line of a Java stack
  /\bTraceback \(most recent call last\)/, // a Python stack, which agents send
  /\bselect\s+(?:distinct\s+)?[\w.*`()]+\s*(?:,|\bas\b|\bfrom\b)/i,
  /\binsert\s+into\s+[^\s(]+\s*(?:\(|values\b|select\b)/i,
  /\bupdate\s+\S+\s+(?:\w+\s+)?set\s+[^\s=]+\s*=/i,
  /\bdelete\s+from\s+\S+\s+(?:\w+\s+)?where\b/i,
  /\bSQL(?:State\b| syntax\b|\s*\[)/i,
  /\bDuplicate entry '/,
];

/** Does a text tell of ZStack's inside: of its classes, its exceptions, its database? Such goes to the log, not to callers. */
export function isInternalText(text: string): boolean {
  return INTERNAL.some((pattern) => pattern.test(text));
}
