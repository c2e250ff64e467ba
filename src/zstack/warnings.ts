import type { DecodingContext } from './decoder.ts';
import type { Logger } from './logger.ts';
import { forLog } from './redaction.ts';

const REMEMBERED = 1_000;

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
  };
}

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
