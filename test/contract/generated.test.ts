import { readFileSync } from 'node:fs';
import { generate, loadContext } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';

test('the generated code is what `npm run generate` writes today', async () => {
  const context = await loadContext('codegen.yml');
  context.updateConfig({ silent: true, errorsOnly: true });
  const files: unknown = await generate(context, false);
  expect(files).toBeInstanceOf(Array);
  for (const file of files as { filename: string; content: string }[]) {
    expect(readFileSync(file.filename, 'utf8'), `${file.filename} is stale: run npm run generate`).toBe(file.content);
  }
});
