import { type Draw, oneIn, oneOf, several } from './drawing.ts';

/** Where nothing may ever be asked for; see subject.ts. */
export const TRAP = 'http://trap.invalid';

/** Names that every object of JavaScript has, or that stand for its prototype. */
export const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  ...PROTOTYPE_KEYS,
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '😀',
  '\u202e\ufeff',
  'a\r\nX-Injected: 1\r\n\r\n',
  '%0d%0aX-Injected: 1',
  "' OR '1'='1",
  '\\',
  '%00',
  '../../../etc/passwd',
  '{"a":1}',
  '[object Object]',
  'undefined',
  'NaN',
  '1e999',
  '9'.repeat(400),
  'a'.repeat(5_000),
  'é'.repeat(3_000),
  `${TRAP}/latest/meta-data`,
  `//trap.invalid/x`,
  'file:///etc/passwd',
  'http://[::1]:1/',
  'not a uuid',
  '0'.repeat(32),
  'f'.repeat(32),
];

/** Numbers as JSON and GraphQL write them. */
export const HOSTILE_NUMBERS: readonly string[] = [
  '0',
  '-0',
  '-1',
  '2147483648',
  '9007199254740993',
  '-9223372036854775809',
  '18446744073709551616',
  '1e400',
  '-1e400',
  '5e-324',
  '0.1',
  `1${'0'.repeat(400)}`,
];

export const hostileText = (draw: Draw): string => oneOf(draw, HOSTILE_TEXTS);

const hostileKey = (draw: Draw): string =>
  oneOf(draw, [oneOf(draw, PROTOTYPE_KEYS), 'uuid', 'error', 'a', '', '\ud800']);

/** The text of any JSON value, with keys twice where that falls so. */
export function hostileJson(draw: Draw, depth = 3): string {
  const leaf = () =>
    oneOf(draw, [JSON.stringify(hostileText(draw)), oneOf(draw, HOSTILE_NUMBERS), 'null', 'true', 'false', '[]', '{}']);
  if (depth === 0 || oneIn(draw, 2)) return leaf();
  if (oneIn(draw, 12)) return '['.repeat(600) + ']'.repeat(600);
  if (oneIn(draw, 2)) return `[${several(draw, 4, () => hostileJson(draw, depth - 1)).join(',')}]`;
  const entries = several(draw, 4, () => `${JSON.stringify(hostileKey(draw))}:${hostileJson(draw, depth - 1)}`);
  return `{${entries.join(',')}}`;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\]]/g;

/** A key with a value that holds no others. */
const ENTRY = /"([A-Za-z]\w*)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)/g;

/** JSON in which all of one name, or all of a kind, has another value: rows that are alike are wrong alike. */
export function mutatedThroughout(draw: Draw, text: string): string {
  const value = hostileJson(draw, 1);
  if (oneIn(draw, 3))
    return text.replaceAll(oneOf(draw, [/(?<=:\s*)"(?:[^"\\]|\\.)*"/g, /(?<=:\s*)-?\d[\d.]*/g]), () => value);
  const names = [...new Set([...text.matchAll(ENTRY)].map(([, name = '']) => name))];
  const chosen = new Set(several(draw, 4, () => (names.length === 0 ? '' : oneOf(draw, names))));
  return text.replaceAll(ENTRY, (entry, name: string) => (chosen.has(name) ? `"${name}":${value}` : entry));
}

/** JSON with something else in the place of some of its values and keys. */
export function mutatedJson(draw: Draw, text: string): string {
  let told = text;
  for (const _ of several(draw, 3, () => 0)) {
    const tokens = [...told.matchAll(TOKEN)];
    if (tokens.length === 0) return told;
    const { 0: token, index } = oneOf(draw, tokens);
    const after = told.slice(index + token.length);
    const isKey = token.startsWith('"') && after.trimStart().startsWith(':');
    told = told.slice(0, index) + inPlaceOf(draw, token, isKey) + after;
  }
  return told;
}

function inPlaceOf(draw: Draw, token: string, isKey: boolean): string {
  if (isKey) return JSON.stringify(hostileKey(draw));
  if (token === '{') return `{${JSON.stringify(hostileKey(draw))}:${hostileJson(draw)},`;
  if (token === '[') return `[${hostileJson(draw)},`;
  return token === '}' || token === ']' ? oneOf(draw, [token, token, token, `,${token}`, '']) : hostileJson(draw);
}
