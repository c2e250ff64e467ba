/**
 * How a node writes its dates, by its JVM and locale (wire.md §2): `classic` = `Jan 6, 2017 3:51:16 AM`,
 * `jdk9` = `Jan 6, 2017, 3:51:16 AM`, `jdk20` = the same with U+202F before AM/PM, `chinese` = `2017-1-6 3:51:16`,
 * `millis` = `Jan 6, 2017 3:51:16.000 AM`, the format that later source sets for every answer (CloudBusGson).
 */
export const dateStyles = ['classic', 'jdk9', 'jdk20', 'chinese', 'millis'] as const;
export type DateStyle = (typeof dateStyles)[number];

/** A moment as the database keeps it: whole seconds. */
export class Timestamp {
  readonly epochMs: number;

  constructor(epochMs: number) {
    this.epochMs = Math.floor(epochMs / 1000) * 1000;
  }
}

interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

function localTime({ epochMs }: Timestamp, timeZone: string): LocalTime {
  const parts = new Map(
    formatFor(timeZone)
      .formatToParts(epochMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number): string => String(number).padStart(2, '0');

const beforeHalf: Partial<Record<DateStyle, string>> = { jdk20: '\u202f', millis: '.000 ' };

/** A date as it stands in a reply: the node's local time, without a zone. */
export function formatTimestamp(timestamp: Timestamp, timeZone: string, style: DateStyle): string {
  const { year, month, day, hour, minute, second } = localTime(timestamp, timeZone);
  const minutes = `${two(minute)}:${two(second)}`;
  if (style === 'chinese') return `${year}-${month}-${day} ${hour}:${minutes}`;
  const comma = style === 'jdk9' || style === 'jdk20' ? ',' : '';
  const date = `${months[month - 1] ?? ''} ${day}, ${year}${comma}`;
  const half = hour < 12 ? 'AM' : 'PM';
  return `${date} ${hour % 12 === 0 ? 12 : hour % 12}:${minutes}${beforeHalf[style] ?? ' '}${half}`;
}

/** `YYYY-MM-DD HH:MM:SS` in the node's time: what a condition on a date is compared with (domain.md §5.1). */
export function databaseTime(timestamp: Timestamp, timeZone: string): string {
  const { year, month, day, hour, minute, second } = localTime(timestamp, timeZone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
}

/** Such as `+08:00`, in UTC `Z`: GetPlatformTimeZone's `offset` (domain.md §2.5). */
export function zoneOffset(epochMs: number, timeZone: string): string {
  const { year, month, day, hour, minute, second } = localTime(new Timestamp(epochMs), timeZone);
  const minutes = Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - epochMs) / 60_000);
  if (minutes === 0) return 'Z';
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}

export function isTimeZone(name: string): boolean {
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}
