import { expect, test } from 'vitest';
import { warnOnce } from '../../../src/zstack/wire/warnings.ts';

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

test('a text for developers is told once for all resources, without secrets, its stack, or its end', () => {
  const { told, warnings } = listening();
  const text = (uuid: string) =>
    `java.lang.X: session ${uuid}, password=hunter2, http://u:p@h?token=t ${'x '.repeat(1_000)}`;
  warnings.onHiddenText?.('SYS.1000', text('0123456789abcdef0123456789abcdef'));
  warnings.onHiddenText?.('SYS.1000', text('fedcba9876543210fedcba9876543210'));
  warnings.onHiddenText?.('SYS.1006', 'XException: full\n\tat a.B(B.java:1)\n\tat c.D(D.java:2)');
  expect(told).toHaveLength(2);
  const [first, second] = told.map((fields) => JSON.stringify(fields));
  for (const secret of ['0123456789abcdef', 'hunter2', 'u:p', 'token=t']) expect(first).not.toContain(secret);
  expect(first?.length).toBeLessThan(1_100);
  expect(second).toBe('{"code":"SYS.1006","text":"XException: full…"}');
});
