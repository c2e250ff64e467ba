import { hash } from 'node:crypto';

/** What one cloud's database can store of a text. */
export interface TextRules {
  /** Whether it has room for characters above U+FFFF, which take four bytes (`wire.md §3.5`). */
  readonly fourByteText: boolean;
}

const BLANK = 0x20;

/** ZStack trims each text as Java does, before it measures or stores it: everything up to U+0020, and no other blank. */
export function javaTrim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text.charCodeAt(start) <= BLANK) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= BLANK) end -= 1;
  return text.slice(start, end);
}

const CONTROL = /[^\P{Cc}\t\n\r]/u;
const ABOVE_BMP = /[\u{10000}-\u{10ffff}]/u;

/** Why the cloud cannot store the text, for its writer to read; null where it can. */
export function unstorable(text: string, { fourByteText }: TextRules): string | null {
  if (!text.isWellFormed()) return 'must be well-formed Unicode text';
  if (CONTROL.test(text)) return 'must not contain control characters other than tab and line ends';
  if (!fourByteText && ABOVE_BMP.test(text))
    return "must not contain characters above U+FFFF, such as emoji, which the cloud's database cannot store";
  return null;
}

/**
 * Could the database hold `stored` for a text that was sent? It folds case, marks and blanks at the end when it compares, and
 * some write `?` for each character that their character set lacks.
 */
export function mayBeStoredAs(sent: string, stored: string): boolean {
  const charactersOf = (text: string) => Array.from(foldedKey(javaTrim(text)));
  const meant = charactersOf(sent);
  const held = charactersOf(stored);
  return (
    meant.length === held.length && held.every((character, index) => character === '?' || character === meant[index])
  );
}

/** Texts of a resource, such as its name and description, as the database compares them, in short; a character that it may lack counts as `?`. */
export function textsDigestOf(...texts: readonly string[]): string {
  const keys = texts.map((text) => lowered(withoutForeign(javaTrim(text))));
  return hash('sha256', JSON.stringify(keys)).slice(0, 16);
}

/**
 * Could the database take two of these tags for one, though their keys differ? Its collation folds character by character
 * and knows more equalities than the key: `ß` is `s` to it. Only characters beyond ASCII can be such.
 */
export function mayCollide(tags: readonly string[]): boolean {
  const ofLength = new Map<number, string[][]>();
  for (const tag of tags) {
    const characters = Array.from(foldedKey(javaTrim(tag)));
    const others = ofLength.get(characters.length) ?? [];
    if (others.some((other) => characters.every((character, index) => mayBeOne(character, other[index] ?? ''))))
      return true;
    ofLength.set(characters.length, [...others, characters]);
  }
  return false;
}

const isAscii = (character: string): boolean => character < '\u0080';

const mayBeOne = (a: string, b: string): boolean => a === b || !isAscii(a) || !isAscii(b);

const ASCII = /^\p{ASCII}*$/u;
const NOT_ASCII = /\P{ASCII}/gu;
const MARKS = /\p{M}/gu;

/** Marks go before and after: to sort them, as NFD does, takes more than linear time. */
const withoutMarks = (text: string): string => text.replaceAll(MARKS, '').normalize('NFD').replaceAll(MARKS, '');

const withoutForeign = (text: string): string => (ASCII.test(text) ? text : text.replaceAll(NOT_ASCII, '?'));

/** Texts with the same key are one text to the cloud's database, such as two tags of one resource, which it takes none twice. */
export const foldedKey = (text: string): string => lowered(ASCII.test(text) ? text : withoutMarks(text));

/** In lower case, without the blanks at its end. */
function lowered(text: string): string {
  const folded = text.toLowerCase();
  let end = folded.length;
  while (end > 0 && folded.charCodeAt(end - 1) === BLANK) end -= 1;
  return folded.slice(0, end);
}
