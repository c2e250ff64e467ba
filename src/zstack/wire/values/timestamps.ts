import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';

/** Reads a timestamp of the wire as an instant; null for text that is no date. */
export type TimestampReader = (text: string) => Date | null;

/** Writes an instant as conditions on timestamps take it. */
export type TimestampWriter = (instant: Date) => string;

/**
 * A writer of `YYYY-MM-DD HH:MM:SS` in the time of a management node whose clock stands in `timeZone`
 * (`domain.md §5.1`). An hour that a daylight-saving change repeats is the same text twice: the wire tells no more.
 */
export function timestampWriter(timeZone: string): TimestampWriter {
  return (instant) => {
    const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
    return local.toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
  };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Jan 6, 2017 3:51:16 AM`, some nodes with milliseconds; newer JVMs put a comma behind the year, from JDK 20 on a U+202F before AM or PM. */
const US_ENGLISH = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d{2}):(\d{2})(?:\.\d{3})?[ \u00a0\u202f]([AP])M$/;

/** `2017-1-6 3:51:16`, as a node in a Chinese locale writes it. */
const NUMERIC = /^(\d{4})-(\d{1,2})-(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})$/;

const DAY_MS = 86_400_000;
const REMEMBERED_DAYS = 2_000;

/**
 * A reader for the timestamps of a management node whose clock stands in `timeZone`, an IANA name.
 * The wire carries local time without a zone, in several styles (`wire.md §2`).
 *
 * An hour that a daylight-saving change repeats can be read in two ways: the earlier instant is taken, and the later
 * one is lost to the wire. A time that the change leaves out is read as if the clock had not been moved yet.
 */
export function timestampReader(timeZone: string): TimestampReader {
  const offsetOfDay = new LRUCache<number, number | 'changes'>({ max: REMEMBERED_DAYS });

  const instantOf = (localMs: number): number =>
    Temporal.Instant.fromEpochMilliseconds(localMs)
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime()
      .toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;

  /** The zone's offset where it is the same from the day before to the day after: asking Temporal is slow. */
  const offsetNear = (localMs: number): number | 'changes' => {
    const day = Math.floor(localMs / DAY_MS);
    const known = offsetOfDay.get(day);
    if (known !== undefined) return known;
    const [before, after] = [(day - 1) * DAY_MS, (day + 2) * DAY_MS].map((ms) => ms - instantOf(ms));
    const offset = before !== undefined && before === after ? before : 'changes';
    offsetOfDay.set(day, offset);
    return offset;
  };

  return (text) => {
    const localMs = readLocal(text);
    if (localMs === null) return null;
    const offset = offsetNear(localMs);
    return new Date(offset === 'changes' ? instantOf(localMs) : localMs - offset);
  };
}

/** A timestamp of the wire as conditions take it, in the time of the node's clock as it was told; null for text that is no date. */
export function toWallClock(text: string): string | null {
  const localMs = readLocal(text);
  return localMs === null ? null : new Date(localMs).toISOString().slice(0, 19).replace('T', ' ');
}

/** The text's calendar fields as if they were UTC, in epoch milliseconds; null where they name no real moment. */
function readLocal(text: string): number | null {
  const us = US_ENGLISH.exec(text);
  if (us !== null) {
    const [, month = '', day, year, hour, minute, second, half] = us;
    const twelve = Number(hour);
    if (twelve < 1 || twelve > 12) return null;
    return fromFields(
      Number(year),
      MONTHS.indexOf(month) + 1,
      Number(day),
      (twelve % 12) + (half === 'P' ? 12 : 0),
      Number(minute),
      Number(second),
    );
  }
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return null;
  const [, year, month, day, hour, minute, second] = numeric.map(Number);
  return fromFields(year ?? 0, month ?? 0, day ?? 0, hour ?? 0, minute ?? 0, second ?? 0);
}

function fromFields(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return null;
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  return new Date(ms).getUTCDate() === day ? ms : null;
}
