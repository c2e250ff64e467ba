import { isJsonObject, jsonIn, type JsonObject } from '../values/json.ts';
import { hasOwnCode } from './own-words.ts';

/** A text that holds ErrorCodes as JSON, taken apart. */
export interface SplitText {
  /** The words around the JSON; empty where there are none. */
  readonly words: string;
  /** The ErrorCodes, as the wire has them. */
  readonly errors: readonly JsonObject[];
}

/** Where an object with a field, or a list of such, may begin. */
const JSON_BEGIN = /\[?\s{0,8}\{\s{0,8}"/g;

/**
 * Finds the ErrorCodes that stand in a text as JSON, alone or in a list (`wire.md §6`). Other JSON stays among the words.
 * Takes time in proportion to the text's length.
 */
export function splitJsonErrors(text: string): SplitText {
  const words: string[] = [];
  const errors: JsonObject[] = [];
  let wordsFrom = 0;
  for (let from = 0; ;) {
    JSON_BEGIN.lastIndex = from;
    const begin = JSON_BEGIN.exec(text)?.index;
    const end = begin === undefined ? undefined : endOfJson(text, begin);
    if (begin === undefined || end === undefined) break;
    const found = errorsOf(text.slice(begin, end));
    if (found.length > 0) {
      words.push(text.slice(wordsFrom, begin));
      errors.push(...found);
      wordsFrom = end;
    }
    from = end;
  }
  return errors.length === 0
    ? { words: text, errors }
    : { words: withoutOpenEnd(`${words.join('')}${text.slice(wordsFrom)}`), errors };
}

/** Behind the bracket that closes the one at `begin`; undefined where none does. */
function endOfJson(text: string, begin: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = begin; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && quoted) at += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

function errorsOf(json: string): readonly JsonObject[] {
  const value = jsonIn(json);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.every(isError) ? items : [];
}

const isError = (value: unknown): value is JsonObject => isJsonObject(value) && hasOwnCode(value);

/** Words that led to the JSON end without it as a sentence does. */
function withoutOpenEnd(words: string): string {
  let end = words.length;
  while (end > 0 && ' \t\r\n:：,，、'.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end).trimStart();
}
