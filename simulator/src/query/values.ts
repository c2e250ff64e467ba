/**
 * Text as the node's database reads it beside a column that is no text. It refuses none: what is no number is 0, what
 * is no date is the zero date, before all others (domain.md §5.1).
 */

/** The number at the text's begin; a bigint where it is a whole one. */
export function numberOf(text: string): number | bigint {
  const [found = '0'] = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i.exec(text) ?? [];
  const whole = /^\s*([+-]?\d+)(?:\.0*)?$/.exec(found)?.[1];
  return whole === undefined ? Number(found) : BigInt(whole);
}

const zeroDate = '0000-00-00 00:00:00.000000';
const delimited =
  /^\s*(\d{4}|\d{2})[^\w\s](\d{1,2})[^\w\s](\d{1,2})(?!\d)(?:(?:T|\s+)(\d{1,2})(?:[^\w\s](\d{1,2})(?:[^\w\s](\d{1,2})(?:\.(\d{1,6}))?)?)?)?/;
const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?(?!\d)/;

/**
 * The date at the text's begin, as `YYYY-MM-DD HH:MM:SS.ffffff` in the node's time; whatever stands behind it, a zone
 * too, is dropped unseen.
 */
export function dateOf(text: string): string {
  const parts = (compact.exec(text) ?? delimited.exec(text))?.slice(1);
  if (parts === undefined) return zeroDate;
  const [year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = ''] = parts;
  const two = (part: string): string => part.padStart(2, '0');
  const limits = [12, 31, 23, 59, 59];
  const isDate = [month, day, hour, minute, second].every((part, index) => Number(part) <= (limits[index] ?? 0));
  if (!isDate) return zeroDate;
  const century = Number(year) < 70 ? '20' : '19';
  const date = [year.length === 2 ? `${century}${year}` : year, two(month), two(day)].join('-');
  return `${date} ${two(hour)}:${two(minute)}:${two(second)}.${fraction.padEnd(6, '0')}`;
}

/**
 * A boolean's value stands in the query without quotes: a number or `true` or `false`, in any case. undefined: something
 * else, which makes the query fail.
 */
export function booleanLiteral(text: string): string | undefined {
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true' ? '1' : '0';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined;
}
