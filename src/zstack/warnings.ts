import type { DecodingContext } from './decoder.ts';
import type { Logger } from './logger.ts';
import { forLog } from './redaction.ts';

const REMEMBERED = 1_000;

/** Tells the log what could not be decoded, each kind of thing once: a list of a thousand rows is one line. */
export function warnOnce(logger: Logger): Omit<DecodingContext, 'session' | 'readTimestamp'> {
  const told = new Set<string>();
  const once = (message: string, fields: Readonly<Record<string, string>>) => {
    const key = JSON.stringify([message, fields]);
    if (told.has(key) || told.size >= REMEMBERED) return;
    told.add(key);
    logger.warn(fields, message);
  };
  return {
    onUnknownEnumValue: (field, value) =>
      once('ZStack sent an enum value that is not known here', { field, value: forLog(value) }),
    onUnreadableTimestamp: (field, value) =>
      once('ZStack sent a timestamp that cannot be read', { field, value: forLog(value) }),
    onRowWithoutUuid: (resource) => once('ZStack sent a row without its uuid, which is left out', { resource }),
  };
}
