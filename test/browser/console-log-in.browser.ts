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
    ['ID.9999', 'ZStack refused the log-in (ID.9999).'],
  ] as const)('%s is told in plain words', async ([code, words], { open, cloud }) => {
    cloud.faults.add({ fault: 'error', on: { path: '/accounts/login' }, code, details: 'as ZStack has it' });
    const { logIn, alert } = await open();

    await logIn();

    await alert().getByText(words).waitFor();
  });

  test('where ZStack demands a captcha its fields are shown, and sent', async ({ open, cloud }) => {
    cloud.faults.add({ fault: 'error', on: { path: '/accounts/login' }, times: 1, code: 'ID.2001', details: '' });
    const { page, logIn, alert, button, heading } = await open();

    await logIn();
    await alert().getByText('ZStack asks for a captcha').waitFor();
    await page.getByLabel('Captcha id').fill('c'.repeat(32));
    await page.getByLabel('Characters in the captcha').fill('x7kp');
    await button('Log in').click();

    await heading('Images').waitFor();
    const [, second] = cloud.received('PUT', '/accounts/login');
    expect(second?.body).toMatchObject({ logInByAccount: { captchaUuid: 'c'.repeat(32), verifyCode: 'x7kp' } });
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
