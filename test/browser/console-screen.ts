import type { Locator, Page } from 'playwright-core';

export interface Creation {
  readonly name: string;
  readonly snapshot: string;
  readonly storages: readonly string[];
}

export type ConsoleScreen = ReturnType<typeof consoleScreen>;

/** What a person does in the console in English, and sees there. */
export const consoleScreen = (page: Page) => {
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const heading = (name: string): Locator => page.getByRole('heading', { name, exact: true });

  const goTo = async (name: 'Images' | 'New template' | 'Creations') => {
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click();
  };

  const logIn = async (password = 'password', account = 'admin') => {
    await page.getByLabel('Account name').fill(account);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await button('Log in').click();
  };

  const fillIn = async ({ name, snapshot, storages }: Creation) => {
    await goTo('New template');
    await page.getByLabel('Search snapshots').fill(snapshot);
    await page.getByRole('radio', { name: snapshot }).check();
    for (const storage of storages) await page.getByRole('checkbox', { name: storage }).check();
    await page.getByLabel('Name of the template').fill(name);
  };

  return {
    button,
    heading,
    goTo,
    logIn,
    fillIn,
    alert: (): Locator => page.getByRole('alert'),
    /** One thing that was created, and how it stands. */
    card: (name: string): Locator => page.getByRole('article', { name, exact: true }),
    /** What a job says of itself while the cloud is at work on it. */
    running: (name: string): Locator =>
      page.getByRole('article', { name, exact: true }).getByRole('status').filter({ hasText: 'In progress' }),
    /** The names in the list, in order. */
    rows: (): Promise<string[]> => page.getByRole('rowheader').allInnerTexts(),
    summary: (): Promise<string> => page.getByRole('status').innerText(),

    pasteSession: async (session: string) => {
      await page.getByLabel('An existing session').check();
      await page.getByLabel('Session', { exact: true }).fill(session);
      await button('Use this session').click();
    },

    create: async (creation: Creation) => {
      await fillIn(creation);
      await button('Create the template').click();
      await heading('Creations').waitFor();
    },
  };
};
