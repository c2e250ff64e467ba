import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { zh } from '../../../src/server/explorer/texts/zh.ts';
import { executablePath, test } from './fixture.ts';
import { screen } from './screen.ts';

const widths = { 'a desk': { width: 1440, height: 900 }, 'a phone': { width: 390, height: 844 } };

/** What axe finds in the page but for GraphiQL's own part. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: readonly Fault[] = await page.evaluate(
    "axe.run({ exclude: [['.graphiql-container']] }).then(({ violations }) => violations)",
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface Fault {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(executablePath === undefined)('how the offline explorer looks', () => {
  test('on a phone the panes stand below each other, and nothing reaches over the edge', async ({ open }) => {
    const { page } = await open();
    await page.setViewportSize({ width: 390, height: 844 });
    const overhang = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    await expect.poll(() => page.evaluate(overhang)).toBe(0);
    const [operation, result] = await Promise.all(
      ['.graphiql-editors', '.graphiql-response'].map((pane) => page.locator(pane).boundingBox()),
    );
    expect(operation?.width).toBeGreaterThan(300);
    expect(result?.width).toBeGreaterThan(300);
    expect(result?.y).toBeGreaterThanOrEqual((operation?.y ?? 0) + (operation?.height ?? 0));
  });

  test('at a desk the page stays as high as the window when a message makes its head higher', async ({ open }) => {
    const { page } = await open();
    const { logIn, message } = screen(page);
    await page.setViewportSize({ width: 1000, height: 700 });
    await logIn('admin', 'wrong');
    await expect.poll(message).toContain('Wrong');
    const overhang = 'document.documentElement.scrollHeight - document.documentElement.clientHeight';
    expect(await page.evaluate(overhang)).toBe(0);
    expect((await page.getByRole('contentinfo').boundingBox())?.height).toBeGreaterThan(0);
  });

  test('on a phone the whole menu is reached by scrolling down', async ({ open }) => {
    const { page } = await open();
    await page.setViewportSize(widths['a phone']);
    await page.getByRole('button', { name: 'Ready-made operations' }).click();
    await page.getByRole('dialog').getByText('CancelJob').first().waitFor();
    const overhang = 'document.querySelector("#menu").scrollWidth - document.querySelector("#menu").clientWidth';
    expect(await page.evaluate(overhang)).toBe(0);
  });

  test('axe finds nothing of ours in Chinese on a phone, dark, and nothing reaches over the edge', async ({ open }) => {
    const { page } = await open({ locale: 'zh-CN', env: { INTROSPECTION: 'false' } });
    const { logIn, message } = screen(page, zh);
    await page.setViewportSize(widths['a phone']);
    await page.emulateMedia({ colorScheme: 'dark' });
    await logIn('admin', 'wrong');
    await expect.poll(message).toContain('错误');
    await page.getByRole('button', { name: zh.markup.operations }).click();
    await page.getByRole('dialog').getByText('CancelJob').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const overhang = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overhang)).toBe(0);
  });

  for (const [place, size] of Object.entries(widths)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      describe('where a log-in demands a captcha', () => {
        test.override({ cloudOptions: { captcha: true } });

        test(`axe finds nothing of ours on ${place}, ${colorScheme}`, async ({ open }) => {
          const { page } = await open();
          const { logIn } = screen(page);
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          await logIn('admin', 'password');
          await page.getByRole('img', { name: 'The captcha' }).waitFor();
          expect(await faultsOf(page)).toEqual([]);
        });
      });

      test(`axe finds nothing of ours on ${place}, ${colorScheme}`, async ({ open }) => {
        const { page } = await open({ env: { INTROSPECTION: 'false' } });
        const { logIn, tab, run, message, answer } = screen(page);
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        await logIn('admin', 'wrong');
        await expect.poll(message).toContain('Wrong');
        expect(await faultsOf(page)).toEqual([]);

        await logIn('admin', 'password');
        await expect.poll(message).toContain('Logged in');
        await tab('Viewer');
        await run();
        await expect.poll(answer).toContain('request');
        expect(await faultsOf(page)).toEqual([]);

        await page.getByRole('button', { name: 'Ready-made operations' }).click();
        await page.getByRole('dialog').getByText('CancelJob').first().waitFor();
        expect(await faultsOf(page)).toEqual([]);
      });
    }
  }
});
