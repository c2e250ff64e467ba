const DAY_MS = 86_400_000;
/** Of dates after it the year has more than four digits. */
const LAST_MS = 253_402_300_799_999;

const twoDigits = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index).padStart(2, '0'));

/** Such as `03:51:`, by the minute of the day. */
const MINUTES = twoDigits(24).flatMap((hour) => twoDigits(60).map((minute) => `${hour}:${minute}:`));
/** Such as `16.000Z`, by the second. */
const SECONDS = twoDigits(60).map((second) => `${second}.000Z`);

/** More days than the rows of most clouds have; begun anew when it is full. */
const REMEMBERED_DAYS = 2_000;

/** Such as `2017-01-06T`, by the day since 1970. */
const days = new Map<number, string>();

function dayTextOf(day: number): string {
  const known = days.get(day);
  if (known !== undefined) return known;
  if (days.size >= REMEMBERED_DAYS) days.clear();
  const text = new Date(day * DAY_MS).toISOString().slice(0, 11);
  days.set(day, text);
  return text;
}

/** `toISOString`, for rows that have few days between them, and dates of whole seconds; undefined for an invalid date. */
export function isoText(date: Date): string | undefined {
  const ms = date.getTime();
  if (!(ms >= 0 && ms <= LAST_MS && ms % 1_000 === 0)) return Number.isNaN(ms) ? undefined : date.toISOString();
  const day = Math.floor(ms / DAY_MS);
  const seconds = (ms - day * DAY_MS) / 1_000;
  const minutes = Math.floor(seconds / 60);
  return `${dayTextOf(day)}${MINUTES[minutes] ?? ''}${SECONDS[seconds - minutes * 60] ?? ''}`;
}
