import fc, { type GeneratorValue } from 'fast-check';

/** Where an input's choices come from: fast-check repeats them by their seed, and makes an input smaller that breaks a promise. */
export type Draw = GeneratorValue;

export const upTo = (draw: Draw, max: number): number => draw(fc.nat, { max });

export const oneIn = (draw: Draw, times: number): boolean => upTo(draw, times - 1) === times - 1;

export function oneOf<T>(draw: Draw, items: readonly [T, ...T[]] | readonly T[]): T {
  const item = items[upTo(draw, items.length - 1)];
  if (item === undefined) throw new RangeError('nothing to draw from');
  return item;
}

export const several = <T>(draw: Draw, most: number, one: (index: number) => T): readonly T[] =>
  Array.from({ length: upTo(draw, most) }, (_, index) => one(index));

/** A text with something done to some of its characters: cut out, repeated, or put in. */
export function damaged(draw: Draw, text: string, insertions: readonly string[]): string {
  let told = text;
  for (let time = upTo(draw, 2); time >= 0; time -= 1) {
    const at = upTo(draw, told.length);
    const end = Math.min(told.length, at + 1 + upTo(draw, 12));
    const [before, piece, after] = [told.slice(0, at), told.slice(at, end), told.slice(end)];
    told = oneOf(draw, [
      before + after,
      before + piece + piece + after,
      before + oneOf(draw, insertions) + piece + after,
      before + oneOf(draw, insertions) + after,
    ]);
  }
  return told;
}
