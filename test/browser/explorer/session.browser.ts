import { describe, expect } from 'vitest';
import { exampleSchema } from '../../server/gateway-fixture.ts';
import { executablePath, test } from './fixture.ts';
import { screen } from './screen.ts';

describe.skipIf(executablePath === undefined)('a session in the offline explorer', () => {
  const SESSION = '0123456789abcdef0123456789abcdef';

  test('is kept in this tab only, survives a reload and never stands in a URL', async ({ open }) => {
    const { page, requests, openElsewhere } = await open();
    const { pasteSession, run, result, kept } = screen(page);

    await pasteSession(`Authorization: OAuth ${SESSION}`);
    await run();
    await expect.poll(result).toContain('"errors"');
    expect(await kept()).toMatchObject({ local: '{}', cookies: '', databases: '[]', address: page.url() });
    expect((await kept()).session).toContain(SESSION);
    expect(page.url()).toMatch(/\/explorer$/);
    expect(await page.getByRole('button', { name: 'Headers' }).count()).toBe(0);

    await page.reload();
    await expect.poll(() => page.getByText('Session …cdef').isVisible()).toBe(true);
    expect((await kept()).session).toContain(SESSION);
    expect(requests.join()).not.toContain(SESSION);

    const other = screen(await openElsewhere());
    expect(JSON.stringify(await other.kept())).not.toContain(SESSION);
  });

  test('is sent until it is forgotten', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo });
    const { tab, run, result } = screen(page);
    await tab('BackupStorage');
    const [asked] = await Promise.all([
      page.waitForRequest((request) => request.postData()?.includes('query BackupStorage(') === true),
      run(),
    ]);
    expect(asked.headers()['authorization']).toBe(`OAuth ${cloud.demo.session}`);
    await expect.poll(result).toContain('"availableCapacity":');

    await page.getByRole('button', { name: 'Forget' }).click();
    await page.reload();
    await run();

    await expect.poll(result).toContain('"code": "UNAUTHENTICATED"');
  });

  test('that has ended is told, and asked for anew', async ({ cloud, open }) => {
    const { page } = await open();
    const { logIn, tab, run, result, message } = screen(page);
    await logIn('admin', 'password');
    await expect.poll(message).toBe('Logged in as admin.');
    expect(await page.getByLabel('Account').isVisible()).toBe(false);
    await cloud.clock.advance(24 * 60 * 60 * 1000);

    await tab('Viewer');
    await run();
    await expect.poll(message).toMatch(/^The session ….{4} has ended\. Log in again, or use another one\.$/);
    expect(await page.getByLabel('Account').isVisible()).toBe(true);

    await logIn('admin', 'password');
    await expect.poll(message).toBe('Logged in as admin.');
    await run();
    await expect.poll(result).toContain('"isAdmin": true');
  });

  test('is refused in the words of the page, whatever the language of the cloud', async ({ cloud, open }) => {
    const { page } = await open();
    const { logIn, message } = screen(page);
    for (const [code, told] of [
      ['ID.1006', /^The account has too many sessions: /],
      ['ID.2000', /^ZStack demands another proof, which this page cannot show/],
      ['ID.9999', /^ZStack refused the log-in \(ID\.9999\)\.$/],
    ] as const) {
      cloud.faults.clear();
      cloud.faults.add({ fault: 'error', code, details: '登录失败', on: { method: 'PUT', path: '/accounts/login' } });
      await logIn('admin', 'password');
      await expect.poll(message).toMatch(told);
    }
  });

  test('of a wrong form is not taken', async ({ open }) => {
    const { page } = await open();
    const { pasteSession, message, kept } = screen(page);
    await pasteSession('not a session');
    expect(await message()).toBe('A session is 32 hex digits.');
    expect((await kept()).session).not.toContain('zstack-session');
  });

  test('comes from a log-in', async ({ cloud, open }) => {
    const { page } = await open();
    const { logIn, tab, run, result, message, kept } = screen(page);

    await logIn('admin', 'wrong');
    await expect.poll(message).toBe('Wrong account name or password.');

    await logIn('admin', 'password');
    await expect.poll(message).toBe('Logged in as admin.');
    await tab('BackupStorages');
    await run();
    await expect.poll(result).toContain('"nodes":');
    expect(JSON.stringify(await kept())).not.toContain('password');
    expect(cloud.received('PUT', '/accounts/login')).toHaveLength(2);
  });

  describe('where a log-in demands a captcha', () => {
    test.override({ cloudOptions: { captcha: true } });

    test('comes from one in which its characters were typed', async ({ cloud, open }) => {
      const { page } = await open();
      const { logIn, message, kept } = screen(page);
      const picture = page.getByRole('img', { name: 'The captcha' });
      const characters = page.getByLabel('Characters in the picture');
      const send = () => page.getByRole('button', { name: 'Log in' }).click();
      const solution = () => cloud.captchas().at(-1)?.verifyCode ?? '';
      expect(await picture.isVisible()).toBe(false);

      await logIn('admin', 'password');
      await expect.poll(message).toBe('ZStack asks for the characters in the picture.');
      const first = await picture.getAttribute('src');
      expect(await page.evaluate('document.querySelector("#captcha img").naturalWidth')).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Another picture' }).click();
      await expect.poll(() => picture.getAttribute('src')).not.toBe(first);

      await characters.fill('none of it');
      await send();
      await expect.poll(message).toBe('Those were not the characters in the picture.');
      await expect.poll(() => characters.inputValue()).toBe('');
      await characters.fill(solution());
      await send();
      await expect.poll(message).toBe('Logged in as admin.');
      expect(JSON.stringify(await kept())).not.toContain('password');
      expect(await page.getByLabel('Password').inputValue()).toBe('');
    });
  });

  test('cannot come from a log-in where the schema has none', async ({ open }) => {
    const { page } = await open({ schema: exampleSchema() });
    expect(await page.getByLabel('Session').isVisible()).toBe(true);
    expect(await page.getByLabel('Password').isVisible()).toBe(false);
  });
});
