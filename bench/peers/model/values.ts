/** Each enum's values, by ZStack's words for them. */
const named = (...words: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map((word) => [word.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase(), word]));

export const enums = {
  ImageState: named('Enabled', 'Disabled'),
  ImageStatus: named('Creating', 'Downloading', 'Ready', 'Deleted'),
  ImageMediaType: { ...named('RootVolumeTemplate', 'DataVolumeTemplate'), ISO: 'ISO' },
  ImagePlatform: named('Linux', 'Windows', 'Other', 'Paravirtualization', 'WindowsVirtio'),
  BackupStorageState: named('Enabled', 'Disabled'),
  BackupStorageStatus: named('Connecting', 'Connected', 'Disconnected'),
  VolumeStatus: named('Creating', 'Ready', 'NotInstantiated', 'Deleted'),
  ZoneState: named('Enabled', 'Disabled'),
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const TIMESTAMP = /^(\w{3}) (\d+), (\d{4}) (\d+):(\d\d):(\d\d) ([AP])M$/;

/** ZStack's dates, here in UTC, as RFC 3339. */
export const DateTime = {
  serialize(value: unknown): string {
    const [, month = '', day, year, hour, minute, second, half] = TIMESTAMP.exec(String(value)) ?? [];
    const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
    const two = (part: string | number = '') => String(part).padStart(2, '0');
    return `${year}-${two(MONTHS.indexOf(month) + 1)}-${two(day)}T${two(hours)}:${minute}:${second}.000Z`;
  },
};

export const Long = { serialize: (value: unknown) => value };
