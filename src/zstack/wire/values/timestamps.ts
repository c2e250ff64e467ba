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
  const instantOf = (localMs: number): number =>
    Temporal.Instant.fromEpochMilliseconds(localMs)
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime()
      .toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;

  /** Where the zone's offset is the same from the day before to the day after. */
  const beginningOf = (day: string): number | null => {
    const localMs = readFields(day);
    if (localMs === null) return null;
    const [before, after] = [localMs - DAY_MS, localMs + 2 * DAY_MS].map((ms) => ms - instantOf(ms));
    return before !== undefined && before === after ? localMs - before : null;
  };

  const beginnings = new Map<string, number | null>();
  const msOf = (text: string): number | null => {
    const quick = readByDay(text, beginnings, beginningOf);
    if (quick !== null) return quick;
    const localMs = readFields(text);
    return localMs === null ? null : instantOf(localMs);
  };

  // most dates of a row are the same
  let lastText = '';
  let lastMs: number | null = null;
  return (text) => {
    if (text !== lastText) {
      lastMs = msOf(text);
      lastText = text;
    }
    return lastMs === null ? null : new Date(lastMs);
  };
}

const wallClockDays = new Map<string, number | null>();

/** A timestamp of the wire as conditions take it, in the time of the node's clock as it was told; null for text that is no date. */
export function toWallClock(text: string): string | null {
  const localMs = readByDay(text, wallClockDays, readFields) ?? readFields(text);
  return localMs === null ? null : new Date(localMs).toISOString().slice(0, 19).replace('T', ' ');
}

/**
 * Reads a timestamp by its day and the seconds of that day, in epoch milliseconds; null where that does not tell it.
 * @param beginnings what stands before the time of day → when that day begins: rows have few days between them
 * @param beginningOf tells that of a day that is not among them, and to ask is slow; null where not every second of it counts from there
 */
function readByDay(
  text: string,
  beginnings: Map<string, number | null>,
  beginningOf: (midnight: string) => number | null,
): number | null {
  const colon = text.indexOf(':');
  const hourAt = isDigit(text, colon - 2) ? colon - 2 : colon - 1;
  const half = halfAt(text, colon + 6);
  if (half === null) return null;
  const seconds = secondsAt(text, hourAt, colon, half);
  if (seconds === null) return null;
  const day = text.slice(0, hourAt);
  let beginning = beginnings.get(day);
  if (beginning === undefined) {
    beginning = beginningOf(half === 0 ? `${day}0:00:00` : `${day}12:00:00 AM`);
    if (beginnings.size >= REMEMBERED_DAYS) beginnings.clear();
    beginnings.set(day, beginning);
  }
  return beginning === null ? null : beginning + seconds * 1_000;
}

const codeA = 0x41;
const codeM = 0x4d;
const codeP = 0x50;
const codeColon = 0x3a;
const code0 = 0x30;
const SPACES: readonly number[] = [0x20, 0xa0, 0x202f];

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= code0 && code <= code0 + 9;
};

/** The number of two digits; NaN where there are none. */
const twoDigits = (text: string, at: number): number =>
  isDigit(text, at) && isDigit(text, at + 1)
    ? (text.charCodeAt(at) - code0) * 10 + text.charCodeAt(at + 1) - code0
    : Number.NaN;

/** The half of the day by which a text ends: AM is 1, PM 2, none 0; null where it ends otherwise. */
function halfAt(text: string, at: number): 0 | 1 | 2 | null {
  if (text.length === at) return 0;
  if (text.length !== at + 3 || !SPACES.includes(text.charCodeAt(at)) || text.charCodeAt(at + 2) !== codeM) return null;
  const code = text.charCodeAt(at + 1);
  return code === codeA ? 1 : code === codeP ? 2 : null;
}

/** The seconds of the day; null where they are written otherwise than most are. */
function secondsAt(text: string, hourAt: number, colon: number, half: 0 | 1 | 2): number | null {
  const written = hourAt === colon - 2 ? twoDigits(text, hourAt) : text.charCodeAt(hourAt) - code0;
  const minute = twoDigits(text, colon + 1);
  const second = twoDigits(text, colon + 4);
  if (!(text.charCodeAt(colon + 3) === codeColon && minute < 60 && second < 60)) return null;
  if (half === 0) return written >= 0 && written < 24 ? (written * 60 + minute) * 60 + second : null;
  if (!(written >= 1 && written <= 12)) return null;
  return (((written % 12) + (half === 2 ? 12 : 0)) * 60 + minute) * 60 + second;
}

/** The text's calendar fields as if they were UTC, in epoch milliseconds; null where they name no real moment. */
function readFields(text: string): number | null {
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
