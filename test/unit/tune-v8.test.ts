import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { MEASURED_WITH } from '../../src/tune-v8.ts';

const run = promisify(execFile);

const tuned = (more: string) =>
  run(process.execPath, [
    '--input-type=module',
    '--eval',
    `${more}; const { tuneV8 } = await import(${JSON.stringify(new URL('../../src/tune-v8.ts', import.meta.url))}); tuneV8();`,
  ]);

test.skipIf(!process.versions.v8.startsWith(MEASURED_WITH))('V8 knows all that it is told at the start', async () => {
  expect(await tuned('')).toEqual({ stdout: '', stderr: '' });
});

test('a V8 that nothing was measured with is told nothing', async () => {
  const other = `Object.defineProperty(process, 'versions', { value: { v8: '99.0' } });
    const { default: v8 } = await import('node:v8'); const { syncBuiltinESMExports } = await import('node:module');
    v8.setFlagsFromString = (flag) => console.log(flag); syncBuiltinESMExports()`;
  expect(await tuned(other)).toEqual({ stdout: '', stderr: '' });
});
