const DAY_MS = 86_400_000;
/** Of dates after it the year has more than four digits. */
const LAST_MS = 253_402_300_799_999;

const twoDigits = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String(index).padStart(2, '0'));

/** Such as `03:51:`, by the minute of the day. */
const MINUTES = twoDigits(24).flatMap((hour) => twoDigits(60).map((minute) => `${hour}:${minute}:`));
/** Such as `16.000Z`, by the second. */
const SECONDS = twoDigits(60).map((second) => `${second}.000Z`);

let knownDay = Number.NaN;
let dayText = '';

/** `toISOString` for rows whose dates are near each other, and of whole seconds; undefined for an invalid date. */
export function isoText(date: Date): string | undefined {
  const ms = date.getTime();
  if (!(ms >= 0 && ms <= LAST_MS && ms % 1_000 === 0)) return Number.isNaN(ms) ? undefined : date.toISOString();
  const day = Math.floor(ms / DAY_MS);
  if (day !== knownDay) {
    knownDay = day;
    dayText = date.toISOString().slice(0, 11);
  }
  const seconds = (ms - day * DAY_MS) / 1_000;
  const minutes = Math.floor(seconds / 60);
  return `${dayText}${MINUTES[minutes] ?? ''}${SECONDS[seconds - minutes * 60] ?? ''}`;
}
