import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { gatewayOf } from '../integration/fixture.ts';
import { build, folder, preview, run, startForDevelopment } from './console-example.ts';
import { canRun, jobDurationMs, opener, test } from './console-fixture.ts';

describe.skipIf(!canRun)('the console: its commands', () => {
  test('npm start serves it beside the gateway', async ({ browser, gateway, onTestFinished }) => {
    const { url, close } = await startForDevelopment(gateway.url);
    onTestFinished(close);
    const opened = opener(browser, url);

    const { logIn, heading } = await opened.open();
    await logIn();
    await heading('Images').waitFor();

    await opened.close();
  });

  test('built to send ids, it works with a gateway that trusts its documents only', async ({
    browser,
    cloud,
    onTestFinished,
  }) => {
    const outDir = await mkdtemp(join(tmpdir(), 'console-trusted-'));
    onTestFinished(() => rm(outDir, { recursive: true }));
    await build(outDir, { VITE_TRUSTED_DOCUMENTS: 'true' });
    const gateway = await gatewayOf(cloud, {
      TRUSTED_DOCUMENTS_FILE: join(folder, 'src/gql/persisted-documents.json'),
    });
    onTestFinished(() => gateway.close());
    const { url, close } = await preview(outDir, gateway.url);
    onTestFinished(close);
    const opened = opener(browser, url);

    const { logIn, create, card, running } = await opened.open();
    await logIn();
    await create({ name: 'golden', snapshot: 'postgres-03-data-release', storages: ['imagestore-east'] });
    await running('golden').waitFor();
    await cloud.clock.advance(jobDurationMs);
    await card('golden').getByRole('heading', { name: 'Done', exact: true }).waitFor();

    await opened.close();
  });

  test('npm run check: its generated code is what schema/ asks for, its types and lint are clean', async () => {
    await expect(run('npm', ['run', 'check'])).resolves.toContain('eslint');
  }, 300_000);
});
