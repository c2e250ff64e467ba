import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { barriersOn, canRun, jobDurationMs, test } from './console-fixture.ts';

const creation = { name: 'golden', snapshot: 'postgres-03-data-release', storages: ['imagestore-east'] };

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = `(() => {
    const element = document.activeElement;
    if (element === document.body) return '';
    const labels = [...(element?.labels ?? [])].map((label) => label.innerText);
    return [element?.getAttribute('aria-label') ?? '', ...labels, element?.innerText ?? ''].join(' ');
  })()`;
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (String(await page.evaluate(focused)).includes(name)) return;
  }
  throw new Error(`Tab never leads to "${name}".`);
}

describe.skipIf(!canRun)('the console, for everybody', () => {
  test('the keyboard alone is enough', async ({ open, cloud }) => {
    const { page, heading, card, running } = await open();
    const { keyboard } = page;
    await heading('Log in').waitFor();

    await tabTo(page, 'Account name');
    await keyboard.type('admin');
    await tabTo(page, 'Password');
    await keyboard.type('password');
    await keyboard.press('Enter');
    await heading('Images').waitFor();
    await tabTo(page, 'New template');
    await keyboard.press('Enter');
    await heading('New template from a snapshot').waitFor();
    expect(await page.evaluate('document.activeElement.tagName'), 'the new page is read').toBe('H1');
    await tabTo(page, 'Search snapshots');
    await keyboard.type(creation.snapshot);
    await page.getByText('1 snapshot', { exact: true }).waitFor();
    await tabTo(page, creation.snapshot);
    await keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'imagestore-east' }).waitFor();
    await tabTo(page, 'imagestore-east');
    await keyboard.press('Space');
    await tabTo(page, 'Name of the template');
    await keyboard.type('golden');
    await keyboard.press('Enter');
    await running('golden').waitFor();
    await cloud.clock.advance(jobDurationMs);
    await card('golden').getByRole('alert').getByRole('heading', { name: 'Done' }).waitFor();
    await tabTo(page, 'Show it in the list');
    await keyboard.press('Enter');

    await page.getByRole('rowheader', { name: 'golden' }).waitFor();
  });

  test('everything in Chinese, and remembered', async ({ open, cloud }) => {
    const { page } = await open();
    await page.getByText('中文').click();

    await page.getByLabel('账户名').fill('admin');
    await page.getByLabel('密码', { exact: true }).fill('password');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^共 \d+ 个镜像，第 1 页，共 \d+ 页$/);
    expect(await page.getByRole('row').nth(1).innerText()).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/);
    await page.reload();
    await page.getByRole('heading', { name: '镜像', exact: true }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');

    await page.getByRole('link', { name: '新建镜像' }).click();
    await page.getByLabel('搜索快照').fill(creation.snapshot);
    await page.getByRole('radio', { name: creation.snapshot }).check();
    await page.getByRole('checkbox', { name: 'imagestore-east' }).check();
    await page.getByLabel('镜像名称').fill('黄金镜像');
    await page.getByRole('button', { name: '创建镜像' }).click();
    await page.getByRole('article', { name: '黄金镜像' }).getByText('进行中').waitFor();
    await cloud.clock.advance(jobDurationMs);

    await page.getByRole('heading', { name: '已完成' }).waitFor();
    expect(await page.locator('body').innerText(), 'nothing is left untranslated').not.toMatch(
      /\b(image|template|backup storages|snapshot)\b/i,
    );
  });

  test('a browser in Chinese gets Chinese', async ({ open }) => {
    const { page } = await open({ locale: 'zh-TW' });

    await page.getByRole('heading', { name: '登录' }).waitFor();
  });

  test.for([
    ['1280 px', 1280, 800],
    ['360 px', 360, 740],
  ] as const)('%s wide: nothing to scroll sideways, no barriers', async ([, width, height], { open, cloud }) => {
    const { page, logIn, alert, heading, goTo, fillIn, button, card, summary, running } = await open({
      viewport: { width, height },
    });
    const check = async (where: string) => {
      expect(await page.evaluate('document.documentElement.scrollWidth'), where).toBeLessThanOrEqual(width);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await barriersOn(page), `${where}, ${colorScheme}`).toEqual([]);
      }
    };

    await heading('Log in').waitFor();
    await logIn('wrong');
    await alert().waitFor();
    await check('log-in');
    await logIn();
    await expect.poll(summary).toMatch(/images/);
    await page.getByText(/GiB/).first().waitFor();
    await check('images');
    await goTo('New template');
    await page.getByRole('radio').first().waitFor();
    await button('Create the template').click();
    await check('faults of a form');
    await fillIn(creation);
    await check('a filled form');
    await button('Create the template').click();
    await running('golden').waitFor();
    await check('progress');
    await cloud.clock.advance(jobDurationMs);
    await card('golden').getByRole('alert').waitFor();
    await check('an outcome');
    await card('golden').getByRole('link', { name: 'Open the image' }).click();
    await page.getByRole('heading', { name: 'Copies' }).waitFor();
    await check('an image');
    await page.getByRole('link', { name: creation.snapshot }).click();
    await page.getByRole('heading', { name: 'Its tree' }).waitFor();
    await check('a snapshot');
    await page.getByRole('link', { name: 'postgres-03-data', exact: true }).click();
    await page.getByRole('heading', { name: 'Snapshots' }).waitFor();
    await button('Take a snapshot').click();
    await check('a volume, and a dialog');
  });
});
