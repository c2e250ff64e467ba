import axe from 'axe-core';
import { describe, expect } from 'vitest';
import { zh } from '../../../src/server/explorer/texts/zh.ts';
import { executablePath, test } from './fixture.ts';
import { screen } from './screen.ts';

describe.skipIf(executablePath === undefined)('what ZStack was asked for an answer', () => {
  test('stands in a section of its own, and not in the answer', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo });
    const { tab, run, result } = screen(page);
    const section = page.locator('#zstack');
    expect(await section.isVisible()).toBe(false);
    await tab('BackupStorages');
    await run();
    await section.getByText(/^ZStack was asked/).click();
    const rows = await section.locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => row.split('\t').slice(0, 2))).toEqual([
      ['GET /zql', '2'], // the first time it is asked whether it has ZQL, too
      ['GET /zones', '1'],
    ]);
    const answer = await result();
    expect(answer).toContain('"backupStorages"');
    expect(answer).not.toContain('extensions');

    await page.evaluate(axe.source);
    const faults = await page.evaluate("axe.run('#zstack').then(({ violations }) => violations.map(({ id }) => id))");
    expect(faults).toEqual([]);
  });

  test('is told of a stream, in Chinese too', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo, locale: 'zh-CN' });
    const { tab, run, runAndRead } = screen(page, zh);
    await tab('StartImage');
    await runAndRead('StartImage');
    await tab('FollowJob');
    await run();
    await page
      .locator('#zstack')
      .getByText(/^向 ZStack 请求了 \d+ 次$/)
      .click();
    await expect.poll(() => page.locator('#zstack tbody').innerText()).toContain('GET /api-jobs/{uuid}');
  });

  test('is not asked for where the gateway does not tell', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo, env: { EXPLAIN: 'false' } });
    const { tab, run, result } = screen(page);
    await tab('BackupStorages');
    await run();
    await expect.poll(result).toContain('"backupStorages"');
    expect(await page.locator('#zstack').isVisible()).toBe(false);
  });
});
