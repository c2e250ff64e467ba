/**
 * Text as the node's database compares it: utf8mb3_general_ci (domain.md §5.1). It folds one character at a
 * time: `é` is `E`, `ß` is `S` and not `SS`, `Ø` and `Æ` are letters of their own, full-width letters stay full-width.
 */

/** Where the collation has letters to fold. Of the 63,487 characters that it knows, 60 rare ones (IPA, old Greek) fold here and not there. */
const foldable =
  /[a-z\u00b5\u00c0-\u0233\u0253-\u0292\u0386-\u0481\u048d-\u04f9\u0561-\u0586\u1e00-\u1ffc\u2170-\u217f\u24d0-\u24e9\uff41-\uff5a]/g;

/** What is neither the capital of its own base letter nor itself. */
const exceptions = new Map([
  ['ß', 'S'],
  ['й', 'Й'],
  ['Й', 'Й'],
  ['ϲ', 'Σ'],
]);

function fold(character: string): string {
  const exception = exceptions.get(character);
  if (exception !== undefined) return exception;
  const [base = character] = character.normalize('NFD');
  const capital = base.toUpperCase();
  return capital.length === 1 ? capital : base;
}

const plain = /^[ -~]*$/;

/** For LIKE: without case and accents, character by character; blanks at the end count. */
export const foldKey = (text: string): string => (plain.test(text) ? text.toUpperCase() : text.replace(foldable, fold));

/** For `=`, `!=`, `in` and unique keys: two texts are equal where their keys are. Blanks at the end do not count. */
export function equalKey(text: string): string {
  const key = foldKey(text);
  let end = key.length;
  while (key[end - 1] === ' ') end -= 1;
  return key.slice(0, end);
}

/** For `<`, `>` and `sort`, of two `equalKey`s: negative, 0 or positive. The shorter one counts as filled up with blanks. */
export function compareKeys(left: string, right: string): number {
  if (!left.startsWith(right) && !right.startsWith(left)) return left < right ? -1 : 1;
  const length = Math.max(left.length, right.length);
  const [a, b] = [left.padEnd(length), right.padEnd(length)];
  return a < b ? -1 : a > b ? 1 : 0;
}
