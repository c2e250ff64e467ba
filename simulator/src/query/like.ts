import { foldKey } from '../collation.ts';

/** SQL's LIKE: `%` is any text, `_` any character, `\\` takes the next one as it is; blanks at the end count. */
export function likePattern(pattern: string): (text: string) => boolean {
  const tokens = foldKey(pattern).match(/\\[^]|[^]/gu) ?? [];
  return (text) => fitsAll(Array.from(foldKey(text)), tokens);
}

const fits = (token: string | undefined, character: string): boolean =>
  token === '_' || (token?.startsWith('\\') === true && token.length > 1 ? token.slice(1) : token) === character;

function fitsAll(characters: readonly string[], tokens: readonly string[]): boolean {
  let [at, place] = [0, 0];
  let last: { readonly place: number; at: number } | undefined;
  while (at < characters.length) {
    if (tokens[place] === '%') {
      last = { place, at };
      place += 1;
    } else if (fits(tokens[place], characters[at] ?? '')) {
      at += 1;
      place += 1;
    } else if (last !== undefined) {
      // The last `%` takes one character more.
      last.at += 1;
      at = last.at;
      place = last.place + 1;
    } else return false;
  }
  return tokens.slice(place).every((token) => token === '%');
}
