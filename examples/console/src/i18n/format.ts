const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] as const;
const durationUnits = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** Numbers, sizes and times as a language writes them. */
export interface Format {
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly bytes: (value: number | string) => string;
  /** As `bytes`; of what has no size yet, a dash. */
  readonly size: (value: number | string | null) => string;
  /** On one line. */
  readonly time: (value: string) => string;
  /** How long something takes, in its two largest units. */
  readonly duration: (ms: number) => string;
  readonly list: (values: readonly string[]) => string;
}

export function createFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const bytes = (value: number | string): string => {
    const given = Number(value);
    const step = given < 1 ? 0 : Math.min(Math.floor(Math.log2(given) / 10), binaryUnits.length - 1);
    return `${number.format(given / 1024 ** step)}\u00a0${binaryUnits[step] ?? ''}`;
  };
  const units = durationUnits.map(([unit, ms]) => {
    const written = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    return { ms, write: (count: number) => written.format(count) };
  });
  return {
    number: (value) => number.format(value),
    percent: (value) => percent.format(value / 100),
    bytes,
    size: (value) => (value === null || Number(value) === 0 ? '–' : bytes(value)),
    time: (value) => time.format(new Date(value)).replaceAll(' ', '\u00a0'),
    duration: (ms) => {
      const largest = units.findIndex((unit) => ms >= unit.ms);
      const [first, second] = units.slice(largest === -1 ? -1 : largest);
      if (first === undefined) return '';
      const rest = second && Math.floor((ms % first.ms) / second.ms);
      const parts = [first.write(Math.floor(ms / first.ms)), ...(rest ? [second.write(rest)] : [])];
      return parts.join(' ');
    },
    list: (values) => list.format(values),
  };
}
