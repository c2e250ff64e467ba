/** The beginning of a text, of `longest` UTF-16 units at most; half of a surrogate pair at the end goes. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(longest - 1));
  return text.slice(0, isHalf ? longest - 1 : longest);
}
