import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { exampleSchema } from '../../server/gateway-fixture.ts';
import { zh } from '../../../src/server/explorer/texts/zh.ts';
import { executablePath, test } from './fixture.ts';
import { screen } from './screen.ts';

const SESSION = '0123456789abcdef0123456789abcdef';

const chinese = (page: Page) => screen(page, zh);

/** Names that stand in Chinese as they are. */
const NAMES =
  /\b(?:ZStack|GraphQL|API|JavaScript|ZQL|UUIDs?|URL|ID|PUT|ENABLE|LEGACY|UEFI(?:_WITH_CSM)?|sftp|token|true|schema|ms|kB|admin)\b/g;

/** What the page says itself, seen or not: its texts and what stands in its attributes, but for GraphiQL, code and the way back to English. */
async function englishIn(page: Page): Promise<readonly string[]> {
  const said: readonly string[] = await page.evaluate(`(() => {
    const body = document.body.cloneNode(true);
    for (const other of body.querySelectorAll('.graphiql-container, script, template, code, #language')) other.remove();
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const said = [];
    while (texts.nextNode()) said.push(texts.currentNode.data.trim());
    for (const element of body.querySelectorAll('header *, #menu, footer'))
      for (const name of ['placeholder', 'title', 'alt', 'aria-label']) said.push(element.getAttribute(name) ?? '');
    return said;
  })()`);
  return said.filter((text) => {
    const own = text.replaceAll(/"[^"]*"|<\/?p>|…[\da-f]{4}/g, '').replaceAll(NAMES, '');
    const words = own.match(/[A-Za-z]+/g) ?? [];
    // an operation's name is one word, and stands among Chinese ones
    return words.some((word) => !/^[A-Z][a-z]+[A-Z]/.test(word));
  });
}

describe.skipIf(executablePath === undefined)('the language of the offline explorer', () => {
  test('is the one of the browser: in Chinese nothing of its own is in English', async ({ cloud, open }) => {
    const { page } = await open({ locale: 'zh-CN', env: { INTROSPECTION: 'false' } });
    const { logIn, message, choose, run, result, answer, variables } = chinese(page);
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    expect(await englishIn(page)).toEqual([]);

    await logIn('admin', 'wrong');
    await expect.poll(message).toBe('账户名或密码错误。');
    cloud.faults.add({
      fault: 'error',
      code: 'ID.9999',
      details: 'refused',
      on: { method: 'PUT', path: '/accounts/login' },
    });
    await logIn('admin', 'password');
    await expect.poll(message).toBe('ZStack 拒绝登录（ID.9999）。');
    cloud.faults.clear();
    await logIn('admin', 'password');
    await expect.poll(message).toBe('已登录为 admin。');
    expect(await englishIn(page)).toEqual([]);

    await choose('DeleteTag');
    await expect.poll(variables).toContain('<标签的');
    await choose('Viewer');
    await run();
    await expect.poll(answer).toMatch(/^[\d,]+ ms · [\d,]+ 字节 · 请求 [\da-f-]{36}$/);
    expect(await englishIn(page)).toEqual([]);

    await cloud.clock.advance(24 * 60 * 60 * 1000);
    await run();
    await expect.poll(message).toMatch(/^会话 ….{4} 已失效。请重新登录，或使用另一个会话。$/);
    await expect.poll(result).toContain('"code": "UNAUTHENTICATED"');
    expect(await englishIn(page)).toEqual([]);
  });

  test('is that of what cannot be sent, too', async ({ open }) => {
    const { page, closeGateway } = await open({ locale: 'zh-CN', schema: exampleSchema() });
    const { run, result, message } = chinese(page);
    await page.getByLabel('会话').fill('not a session');
    await page.getByRole('button', { name: '使用', exact: true }).click();
    expect(await message()).toBe('会话是 32 位十六进制字符。');
    await closeGateway();
    await run();
    await expect.poll(result).toContain('无法连接网关。');
  });

  test('is switched, and kept in this tab only', async ({ open }) => {
    const { page, openElsewhere } = await open();
    const { kept } = screen(page);
    await page.getByRole('button', { name: '中文' }).click();
    await page.locator('html[lang="zh-CN"]').waitFor();
    await page.getByRole('button', { name: zh.markup.operations }).waitFor();
    expect(await englishIn(page)).toEqual([]);
    expect(await kept()).toMatchObject({ local: '{}', cookies: '', databases: '[]' });
    expect(page.url()).toMatch(/\/explorer$/);

    await page.reload();
    await page.getByRole('button', { name: zh.markup.operations }).waitFor();
    expect(await (await openElsewhere()).getAttribute('html', 'lang')).toBe('en');

    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Ready-made operations' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
  });

  test('goes into the open tabs: what stands in them as ready-made is in the other one then, what the user wrote stays', async ({
    open,
  }) => {
    const { page } = await open();
    const { tab, tabs, setVariables, pasteSession, variables, kept } = screen(page);
    const before = await tabs();
    await pasteSession(SESSION);
    await tab('Image');
    await setVariables({ uuid: 'mine' });
    await expect.poll(kept).toMatchObject({ tabs: expect.stringContaining('mine') as string });
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: zh.markup.operations }).waitFor();
    await screen(page).ready();

    const operation = () => page.locator('.graphiql-query-editor .view-lines').innerText();
    await expect.poll(operation).toContain('一个镜像的全部信息。');
    expect(await variables()).toContain('mine');
    expect(await tabs()).toEqual(before);
    await tab('BackupStorage');
    await expect.poll(variables).toContain('<镜像服务器的');
    await expect.poll(operation).toContain('一个镜像服务器的情况。');
    expect(await page.getByText('会话 …cdef').isVisible()).toBe(true);
  });
});
