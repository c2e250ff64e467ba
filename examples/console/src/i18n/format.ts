const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] as const;

/** Numbers, sizes and times as a language writes them. */
export interface Format {
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly bytes: (value: number | string) => string;
  readonly time: (value: string) => string;
  readonly list: (values: readonly string[]) => string;
}

export function createFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value) => number.format(value),
    percent: (value) => percent.format(value / 100),
    bytes: (value) => {
      const bytes = Number(value);
      const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), binaryUnits.length - 1);
      return `${number.format(bytes / 1024 ** step)}\u00a0${binaryUnits[step] ?? ''}`;
    },
    time: (value) => time.format(new Date(value)),
    list: (values) => list.format(values),
  };
}
