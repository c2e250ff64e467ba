import type { Page, Response } from 'playwright-core';
import { en } from '../../../src/server/explorer/texts/en.ts';

/** What a person does in the editor, and sees there, by the words of the page's language. */
export const screen = (page: Page, { markup }: Pick<typeof en, 'markup'> = en) => ({
  /** Runs the open operation, which has that name, and gives its answer as it came. */
  runAndRead: async (name: string): Promise<string> => {
    const isAnswer = (response: Response) => response.request().postData()?.includes(` ${name}(`) === true;
    const [answer] = await Promise.all([
      page.waitForResponse(isAnswer),
      page.locator('.graphiql-execute-button').click(),
    ]);
    return answer.text();
  },

  tab: async (name: string) => {
    await page.getByRole('tab').getByTitle(name, { exact: true }).click();
    await page.getByRole('tab', { selected: true }).getByTitle(name, { exact: true }).waitFor();
  },

  /** Opens a ready-made operation from the menu. */
  choose: async (name: string) => {
    await page.getByRole('button', { name: markup.operations }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${name} `) })
      .click();
    await page.getByRole('tab', { selected: true }).getByTitle(name, { exact: true }).waitFor();
  },

  tabs: () => page.locator('.graphiql-tab-button').allInnerTexts(),

  run: () => page.locator('.graphiql-execute-button').click(),

  stop: () => page.getByRole('button', { name: /^Stop query/ }).click(),

  setVariables: async (variables: object) => {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(JSON.stringify(variables))})`);
    await page.locator('.graphiql-editor-tool .monaco-editor').first().click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+V');
  },

  /** The result as it stands there, its lines joined. */
  result: async () => {
    const text = await page.locator('.result-window .view-lines').innerText();
    return text.replaceAll('\u00a0', ' ').replaceAll(/\n\s*/g, ' ');
  },

  /** What is told of the last answer beside it. */
  answer: () => page.getByRole('contentinfo').innerText(),

  /** What stands in the editor of the variables. */
  variables: () => page.locator('.graphiql-editor-tool .view-lines').first().innerText(),

  /** Waits until the operation can be read. */
  ready: () => page.locator('.graphiql-query-editor .view-line span').first().waitFor(),

  pasteSession: async (session: string) => {
    await page.getByLabel('Session').fill(session);
    await page.getByRole('button', { name: 'Use' }).click();
  },

  logIn: async (account: string, password: string) => {
    await page.getByLabel(markup.account).fill(account);
    await page.getByLabel(markup.password).fill(password);
    await page.getByRole('button', { name: markup.logIn }).click();
  },

  /** What the gateway said to the last log-in, or the page to a session. */
  message: () => page.getByRole('status').innerText(),

  /** All that the page has left in the browser. */
  kept: (): Promise<Kept> => page.evaluate(readKept),
});

interface Kept {
  readonly session: string;
  /** GraphiQL's, a part of `session`. */
  readonly tabs: string | null;
  readonly local: string;
  readonly cookies: string;
  readonly databases: string;
  readonly address: string;
}

const readKept = `(async () => ({
  session: JSON.stringify({ ...sessionStorage }),
  tabs: sessionStorage.getItem('graphiql:tabState'),
  local: JSON.stringify({ ...localStorage }),
  cookies: document.cookie,
  databases: JSON.stringify(await indexedDB.databases()),
  address: location.href,
}))()`;
