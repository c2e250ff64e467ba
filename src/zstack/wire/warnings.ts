import type { DecodingContext } from './decoder.ts';
import type { Logger } from './errors/failure-log.ts';
import { forLog } from './errors/redaction.ts';

const REMEMBERED = 1_000;
/** Of a text that callers are not shown. */
const LONGEST_HIDDEN = 1_000;

/** Tells the log what could not be decoded, each kind of thing once: a list of a thousand rows is one line. */
export function warnOnce(logger: Logger): Omit<DecodingContext, 'session' | 'readTimestamp'> {
  return {
    onUnknownEnumValue: once((field: string, value: string) =>
      logger.warn({ field, value: forLog(value) }, 'ZStack sent an enum value that is not known here'),
    ),
    onUnreadableTimestamp: once(
      (field: string, value: string) =>
        logger.warn({ field, value: forLog(value) }, 'ZStack sent a timestamp that cannot be read'),
      (field, value) => `${field} ${value.replaceAll(/\d+/g, '0')}`, // told once for each way of writing
    ),
    onRowWithoutUuid: once((resource: string) =>
      logger.warn({ resource }, 'ZStack sent a row without its uuid, which is left out'),
    ),
    onHiddenText: once(
      (code: string, text: string) =>
        logger.warn(
          { code: forLog(code), text: forLog(withoutStack(text), LONGEST_HIDDEN) },
          'ZStack worded an error for its developers: callers are told the error without that text',
        ),
      (code, text) => `${code} ${text.slice(0, LONGEST_HIDDEN).replaceAll(/[0-9a-f]{8,}|\d+/gi, '0')}`, // told once for all resources
    ),
  };
}

/** The first lines of a text, without the calls that led there. */
function withoutStack(text: string): string {
  const head = text.slice(0, 2 * LONGEST_HIDDEN);
  const stack = head.search(/[\n\r][ \t]*at |Traceback \(most recent call last\)|\bat [\w.$/]+\(\w+\.java:\d+\)/);
  return stack === -1 ? text : `${head.slice(0, stack)}…`;
}

/** No cache, which would tell again what it forgot: after a thousand things it is silent. */
function once<Told extends readonly string[]>(
  tell: (...told: Told) => void,
  keyOf: (...told: Told) => string = (...told) => told.join(' '),
): (...told: Told) => void {
  const known = new Set<string>();
  return (...told) => {
    const key = keyOf(...told);
    if (known.has(key) || known.size >= REMEMBERED) return;
    known.add(key);
    tell(...told);
  };
}
