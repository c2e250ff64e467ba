/**
 * A text as ZQL's literal, the only way for a text of a caller into ZQL. ZQL takes `''` for an apostrophe and a backslash for
 * nothing special, but hands the literal on to MySQL, where a backslash escapes (`zql.md §3`).
 */
export const quote = (text: string): string => `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", "''")}'`;
