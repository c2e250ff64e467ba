import { failure } from '../wire/error-codes.ts';

/** A piece of a ZQL text. */
export interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'sign' | 'end';
  /** Of a text what stands between its quotes, with `''` taken for one. */
  readonly text: string;
  readonly at: number;
}

/** Keywords are lower case, with exactly one blank where they have two words (zql.md §4). */
const pattern =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<word>(?:not in|not like|not has|is not null|is null|order by|return with|named as|group by)(?!\w)|[A-Za-z_]\w*)|(?<number>-?\d+(?:\.\d+)?)|(?<sign>!=|>=|<=|[=<>().,;]))/gy;

export const syntaxError = (what: string) =>
  failure(
    'SYS.1000',
    `unhandled exception happened when calling private void org.zstack.query.QueryFacadeImpl.1.doCall(org.zstack.header.core.ReturnValueCompletion), error ${what}`,
  );

/** @throws Refusal for a text with anything else */
export function tokensOf(zql: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = zql.trimEnd().length;
  pattern.lastIndex = 0;
  let at = 0;
  while (at < end) {
    pattern.lastIndex = at;
    const groups = pattern.exec(zql)?.groups;
    if (groups === undefined) throw syntaxError(`token recognition error at: '${zql.slice(at, at + 10)}'`);
    const [kind, text] = kindOf(groups);
    tokens.push({ kind, text, at });
    at = pattern.lastIndex;
  }
  return [...tokens, { kind: 'end', text: '<EOF>', at }];
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): [Token['kind'], string] {
  if (groups['text'] !== undefined) return ['text', groups['text'].slice(1, -1).replaceAll("''", "'")];
  if (groups['word'] !== undefined) return ['word', groups['word']];
  if (groups['number'] !== undefined) return ['number', groups['number']];
  return ['sign', groups['sign'] ?? ''];
}
