import { describe, expect } from 'vitest';
import { executablePath, test } from './fixture.ts';
import { screen } from './screen.ts';

describe.skipIf(executablePath === undefined)('the menu of ready-made operations', () => {
  test('opens one in a tab of its own, ready to run; chosen again, it goes to that tab', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo });
    const { tab, tabs, choose, run, result, variables, kept } = screen(page);
    const before = await tabs();

    await choose('ChangeImageState');
    await expect.poll(tabs).toEqual([...before, 'ChangeImageState']);
    await expect.poll(variables).toContain(cloud.demo.imageUuid);
    await run();
    await expect.poll(result).toContain('"state": "DISABLED"');
    await expect.poll(kept).toMatchObject({ tabs: expect.stringContaining('stateEvent') as string });

    await page.reload();
    await screen(page).ready();
    await tab('Viewer');
    await choose('ChangeImageState');
    await expect.poll(variables).toContain('"DISABLE"');
    expect(await tabs()).toEqual([...before, 'ChangeImageState']);
  });

  test('is reached and left by keys', async ({ open }) => {
    const { page } = await open();
    const menu = page.getByRole('dialog', { name: 'Ready-made operations' });
    await page.getByRole('button', { name: 'Ready-made operations' }).focus();
    await page.keyboard.press('Enter');
    await menu.getByRole('heading', { name: 'Snapshots and volumes' }).waitFor();
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
  });

  test('a job that was begun is cancelled without copying its id', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo });
    const { choose, ready, run, runAndRead, result, variables } = screen(page);
    const created = 'CreateDataVolumeTemplateFromVolume';
    await choose(created);
    await ready();
    const [, id = ''] = /"job":\{"id":"([^"]+)"/.exec(await runAndRead(created)) ?? [];

    await choose('CancelJob');
    await expect.poll(variables).toContain(id);
    await run();
    await expect.poll(result).toContain('"__typename": "JobCancelled"');
  });
});
