import { expect, test } from 'vitest';
import { warnOnce } from '../../src/zstack/warnings.ts';

function listening() {
  const told: object[] = [];
  const tell = (fields: object) => void told.push(fields);
  return { told, warnings: warnOnce({ debug: tell, info: tell, warn: tell }) };
}

test('a list of dates in an unknown style is told once, and silences nothing else', () => {
  const { told, warnings } = listening();
  for (let day = 0; day < 2_000; day += 1)
    warnings.onUnreadableTimestamp('Image.createDate', `${day} janv. 2017 à 03:51`);
  warnings.onUnknownEnumValue('Image.status', 'Melting');
  warnings.onUnknownEnumValue('Image.status', 'Melting');
  warnings.onRowWithoutUuid('Image');
  expect(told).toEqual([
    { field: 'Image.createDate', value: '0 janv. 2017 à 03:51' },
    { field: 'Image.status', value: 'Melting' },
    { resource: 'Image' },
  ]);
});
