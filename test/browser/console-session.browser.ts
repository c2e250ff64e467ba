import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { gatewayOf } from '../integration/fixture.ts';
import { canRun, jobDurationMs, test } from './console-fixture.ts';

const creation = { name: 'golden', snapshot: 'postgres-03-data-release', storages: ['imagestore-east'] };

async function sessionOf(page: Page): Promise<string> {
  const kept = JSON.parse(String(await page.evaluate('sessionStorage.getItem("console.session")'))) as {
    token: string;
  };
  return kept.token;
}

describe.skipIf(!canRun)('the console: a session that ends', () => {
  test('while a form is filled in: the form stays, and is sent after the next log-in', async ({ open, cloud }) => {
    const { page, logIn, fillIn, button, card, running } = await open();
    await logIn();
    await fillIn(creation);
    cloud.expireSession(await sessionOf(page));

    await button('Create the template').click();
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Account name').inputValue()).toBe('admin');
    expect(await page.evaluate('document.activeElement.name')).toBe('password');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await dialog.getByLabel('Password', { exact: true }).fill('password');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });

    await card('golden').getByRole('button', { name: 'Send again' }).click();
    await running('golden').waitFor();
    await cloud.clock.advance(jobDurationMs);
    await card('golden').getByRole('heading', { name: 'Done', exact: true }).waitFor();
  });

  test('while a creation is followed: it is followed on after the next log-in', async ({ open, cloud }) => {
    const { page, logIn, create, card, running } = await open();
    await logIn();
    await create(creation);
    await running('golden').waitFor();

    cloud.expireSession(await sessionOf(page));
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('Password', { exact: true }).fill('password');
    await dialog.getByRole('button', { name: 'Log in', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await running('golden').waitFor();
    await cloud.clock.advance(jobDurationMs);

    await card('golden').getByRole('heading', { name: 'Done', exact: true }).waitFor();
  });

  test('a session that is dead when the page is opened again: already the handshake of the stream tells', async ({
    open,
    cloud,
    gateway,
    onTestFinished,
  }) => {
    const { page, logIn, create, running } = await open();
    await logIn();
    await create(creation);
    await running('golden').waitFor();

    cloud.expireSession(await sessionOf(page));
    await page.goto('about:blank');
    await gateway.close();
    const restarted = await gatewayOf(cloud, { PORT: new URL(gateway.url).port });
    onTestFinished(() => restarted.close());
    await page.goBack();

    await page.getByRole('dialog', { name: 'Your session has ended' }).waitFor();
    await expect.poll(() => restarted.logs.join('')).toContain('"closeCode":4403');
  });

  test('somebody else who logs in then finds nothing of what was there', async ({ open, cloud }) => {
    const { page, logIn, create, button, heading, running } = await open();
    await logIn();
    await create(creation);
    await running('golden').waitFor();

    cloud.expireSession(await sessionOf(page));
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('Account name').fill('alice');
    await dialog.getByLabel('Password', { exact: true }).fill('password');
    await dialog.getByRole('button', { name: 'Log in', exact: true }).click();

    await heading('Images').waitFor();
    expect(await page.evaluate('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])')).not.toContain('golden');
    await button('Log out').waitFor();
  });
});
