import { failure } from '../wire/error-codes.ts';

const escapes: Readonly<Record<string, string>> = { '0': '\0', b: '\b', n: '\n', r: '\r', t: '\t', Z: '\x1a' };

/**
 * What the database makes of a text of ZQL's, which reaches it as a literal with its apostrophes doubled again and its
 * backslashes as they are (zql.md §3).
 * @throws Refusal where a backslash lets the literal end elsewhere, so that the rest would be read as SQL
 */
export function inDatabase(text: string): string {
  const literal = text.replaceAll("'", "''");
  let read = '';
  for (let at = 0; at < literal.length; at += 1) {
    const character = literal[at] ?? '';
    const next = literal[at + 1];
    if (character === '\\') {
      if (next === undefined) throw brokenSql();
      read += next === '%' || next === '_' ? `\\${next}` : (escapes[next] ?? next);
      at += 1;
    } else if (character === "'") {
      if (next !== "'") throw brokenSql();
      read += character;
      at += 1;
    } else read += character;
  }
  return read;
}

const brokenSql = () => failure('SYS.1000', 'org.hibernate.exception.SQLGrammarException: could not extract ResultSet');
