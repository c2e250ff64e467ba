import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timestampReader } from '../../../../src/zstack/wire/values/timestamps.ts';

/** The wall clock of a zone at an instant, as the JVM has it, from another implementation than the one under test. */
function wallClock(instant: Date, timeZone: string) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const hour = Number(parts['hour']);
  const minutes = `${parts['minute'] ?? ''}:${parts['second'] ?? ''}`;
  const twelve = `${hour % 12 === 0 ? 12 : hour % 12}:${minutes}`;
  const half = hour < 12 ? 'AM' : 'PM';
  const date = `${parts['month'] ?? ''} ${parts['day'] ?? ''}, ${parts['year'] ?? ''}`;
  const month = new Date(`${parts['month'] ?? ''} 1, 2000`).getMonth() + 1;
  return {
    classic: `${date} ${twelve} ${half}`,
    jdk9: `${date}, ${twelve} ${half}`,
    jdk20: `${date}, ${twelve}\u202f${half}`,
    chinese: `${parts['year'] ?? ''}-${month}-${parts['day'] ?? ''} ${hour}:${minutes}`,
  };
}

const seconds = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  .map((date) => {
    date.setUTCMilliseconds(0);
    return date;
  });
const zones = fc.constantFrom(
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
);

test.each([
  ['Jan 6, 2017 3:51:16 AM', '2017-01-05T19:51:16.000Z'],
  ['Jan 6, 2017, 3:51:16 AM', '2017-01-05T19:51:16.000Z'],
  ['Jan 6, 2017 3:51:16.000 AM', '2017-01-05T19:51:16.000Z'],
  ['Jan 6, 2017, 3:51:16\u202fAM', '2017-01-05T19:51:16.000Z'],
  ['2017-1-6 3:51:16', '2017-01-05T19:51:16.000Z'],
  ['Jan 6, 2017 12:00:00 AM', '2017-01-05T16:00:00.000Z'],
  ['Dec 31, 2024 12:59:59 PM', '2024-12-31T04:59:59.000Z'],
])('%j is read in the zone of the node', (text, instant) => {
  expect(timestampReader('Asia/Shanghai')(text)?.toISOString()).toBe(instant);
});

test('every instant comes back from every style in every zone, but for the later reading of a doubled hour', () => {
  fc.assert(
    fc.property(seconds, zones, (instant, zone) => {
      const read = timestampReader(zone);
      const texts = wallClock(instant, zone);
      for (const text of Object.values(texts)) {
        const result = read(text);
        expect(result).not.toBeNull();
        if (result?.getTime() !== instant.getTime()) {
          expect(result?.getTime()).toBeLessThan(instant.getTime());
          expect(wallClock(result ?? new Date(Number.NaN), zone)).toEqual(texts);
        }
      }
    }),
    { numRuns: 500 },
  );
});

describe('across a daylight-saving change', () => {
  const read = timestampReader('America/New_York');

  test('a time of the doubled hour has two readings: the earlier is taken', () => {
    expect(read('Nov 3, 2024 1:30:00 AM')?.toISOString()).toBe('2024-11-03T05:30:00.000Z'); // the other reading is 06:30Z
  });

  test('a time of the hour left out is read as if the clock had not been moved yet', () => {
    expect(read('Mar 10, 2024 2:30:00 AM')?.toISOString()).toBe('2024-03-10T07:30:00.000Z');
  });

  test('the hours before and after are unambiguous', () => {
    expect(read('Nov 3, 2024 12:59:59 AM')?.toISOString()).toBe('2024-11-03T04:59:59.000Z');
    expect(read('Nov 3, 2024 2:00:00 AM')?.toISOString()).toBe('2024-11-03T07:00:00.000Z');
  });
});

test.each([
  '',
  'yesterday',
  'Foo 6, 2017 3:51:16 AM',
  'Feb 30, 2017 3:51:16 AM',
  'Jan 6, 2017 13:00:00 PM',
  'Jan 6, 2017 0:00:00 AM',
  '2017-13-1 0:00:00',
  '2017-1-6 24:00:00',
  '2017-02-29 1:00:00',
])('%j is no date', (text) => {
  expect(timestampReader('UTC')(text)).toBeNull();
});

test('no text makes it throw', () => {
  const read = timestampReader('Europe/Berlin');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => read(text)).not.toThrow();
    }),
  );
});
