import { describe, expect } from 'vitest';
import { canRun, test } from './console-fixture.ts';

describe.skipIf(!canRun)('the console: logging in and out', () => {
  test('a wrong password is told apart, the right one leads to the images', async ({ open, cloud }) => {
    const { page, logIn, alert, heading, button } = await open();

    await logIn('wrong');
    await alert().getByText('The account name or the password is wrong.').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('password');
    await logIn();
    await heading('Images').waitFor();

    const kept = JSON.parse(String(await page.evaluate('sessionStorage.getItem("console.session")'))) as {
      token: string;
    };
    expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain(kept.token);
    expect(page.url()).not.toMatch(/[0-9a-f]{32}/);

    await button('Log out').click();
    await page.getByText('You are logged out.').waitFor();
    expect(cloud.received('DELETE', `/accounts/sessions/${kept.token}`)).toHaveLength(1);
    expect(await page.evaluate('sessionStorage.getItem("console.session")')).toBe(null);
  });

  test.for([
    ['ID.1005', 'The password has to be changed first.'],
    ['ID.1006', 'This account has too many sessions open.'],
    ['LOGIN_CONTROL.1002', 'This account is locked after several failed attempts.'],
    ['ID.2001', 'ZStack asks for more than a password.'],
    ['ID.9999', 'ZStack refused the log-in (ID.9999).'],
  ] as const)('%s is told in plain words', async ([code, words], { open, cloud }) => {
    cloud.faults.add({ fault: 'error', on: { path: '/accounts/login' }, code, details: 'as ZStack has it' });
    const { logIn, alert } = await open();

    await logIn();

    await alert().getByText(words).waitFor();
  });

  describe('where ZStack demands a captcha', () => {
    test.override({ cloudOptions: { captcha: true } });

    test('its picture is shown, another one can be drawn, and what it shows is sent', async ({ open, cloud }) => {
      const { page, logIn, alert, button, heading } = await open();
      const picture = page.getByRole('img', { name: 'The captcha' });
      const characters = page.getByLabel('Characters in the picture');

      await logIn();
      await alert().getByText('ZStack asks for the characters in the picture below.').waitFor();
      const first = await picture.getAttribute('src');
      expect(await page.evaluate('document.querySelector(".captcha").naturalWidth')).toBeGreaterThan(0);
      await button('Another picture').click();
      await expect.poll(() => picture.getAttribute('src')).not.toBe(first);
      await characters.fill(cloud.captchas().at(-1)?.verifyCode ?? '');
      await button('Log in').click();

      await heading('Images').waitFor();
    });
  });

  test('a session that was opened elsewhere is checked before it is used', async ({ open, cloud }) => {
    const { page, pasteSession, alert, heading } = await open();

    await pasteSession('not a session');
    await page.getByText('A session has exactly 32 digits').waitFor();
    expect(cloud.received('GET', '/accounts/sessions')).toEqual([]);
    await pasteSession('f'.repeat(32));
    await alert().getByText('This session is not alive any more.').waitFor();
    await pasteSession(cloud.demo.session);
    await heading('Images').waitFor();
  });

  test('without a cloud the log-in says so', async ({ open, cloud }) => {
    cloud.faults.add({ fault: 'reset-before-accept' });
    const { logIn, alert } = await open();

    await logIn();

    await alert().getByText('The cloud does not answer at present.').waitFor();
  });
});
