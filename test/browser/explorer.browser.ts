import { describe, expect } from 'vitest';
import { exampleSchema } from '../server/gateway-fixture.ts';
import { executablePath, test } from './fixture.ts';
import { screen } from './screen.ts';

const jobMs = 600_000;

describe.skipIf(executablePath === undefined)('the offline explorer, with nothing to reach but the gateway', () => {
  test('on the simulator the first click creates an image', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo });
    const { run, result } = screen(page);

    await run();
    await cloud.whenReceived('POST', '/images/data-volume-templates/from/volume-snapshots');
    await cloud.clock.advance(jobMs);

    await expect.poll(result).toContain('"__typename": "ImageCreated"');
    expect(await result()).toContain('"name": "my-first-image"');
  });

  test("a job's progress arrives live", async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo });
    const { tab, run, runAndRead, result, setVariables } = screen(page);

    await tab('StartImage');
    const [, id] = /"id":"([^"]+)"/.exec(await runAndRead('StartImage')) ?? [];
    await expect.poll(result).toContain('"__typename": "ImageCreationInProgress"');
    await tab('FollowJob');
    await setVariables({ id });
    await run();

    await expect.poll(result).toContain('"status": "RUNNING"');
    await cloud.clock.advance(jobMs / 2);
    await expect.poll(result).toMatch(/"percent": [1-9]/);
    await cloud.clock.advance(jobMs / 2);
    await expect.poll(result).toContain('"status": "SUCCEEDED"');
  });

  test('a subscription is stopped by the stop button, and told when the gateway ends it', async ({ cloud, open }) => {
    const { page, url, closeGateway } = await open({ demo: cloud.demo });
    const { tab, run, runAndRead, stop, result, setVariables } = screen(page);
    const subscribed = async () =>
      /^graphql_subscriptions_open\{.*sse.*\} (\d)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
    await tab('StartImage');
    const [, id] = /"id":"([^"]+)"/.exec(await runAndRead('StartImage')) ?? [];
    await tab('FollowJob');
    await setVariables({ id });

    await run();
    await expect.poll(subscribed).toBe('1');
    await stop();
    await expect.poll(subscribed).toBe('0');
    expect(await result()).not.toContain('"errors"');

    await run();
    await expect.poll(subscribed).toBe('1');
    await closeGateway();
    await expect.poll(result).toContain('cut off before its end');
    await run();
    await expect.poll(result).toContain('The gateway cannot be reached.');
  });

  test('every ready-made operation of the read side has rows', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo });
    const { tab, run, result } = screen(page);
    for (const name of ['BackupStorage', 'Images', 'VolumeSnapshots', 'BackupStorages']) {
      await tab(name);
      await run();
      await expect.poll(result).toContain('"uuid":');
      expect(await result()).not.toContain('"errors"');
    }
  });

  test('an error is shown with its code', async ({ open }) => {
    const { page } = await open();
    const { pasteSession, tab, run, result, setVariables } = screen(page);

    await pasteSession('f'.repeat(32));
    await tab('BackupStorage');
    await setVariables({ uuid: 'a'.repeat(32) });
    await run();

    await expect.poll(result).toContain('"code": "UNAUTHENTICATED"');
  });

  test('the documentation is there', async ({ open }) => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const root = page.locator('.graphiql-doc-explorer-content');
    await root.getByText('Mutation', { exact: true }).click();
    await root.getByRole('link', { name: 'createDataVolumeTemplateFromSnapshot', exact: true }).click();
    await expect.poll(() => root.innerText()).toContain('A UUID that the client chooses');
  });

  test('without introspection it says so, and operations run', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo, env: { INTROSPECTION: 'false' } });
    const { tab, run, result } = screen(page);
    expect(await page.getByText('does not tell its schema').isVisible()).toBe(true);

    await tab('BackupStorage');
    await run();

    await expect.poll(result).toContain('"availableCapacity":');
  });

  test('with introspection nothing is said of it', async ({ open }) => {
    const { page } = await open();
    expect(await page.getByText('does not tell its schema').isVisible()).toBe(false);
  });

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
});

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
    await expect.poll(message).toMatch(/wrong account name or password/i);

    await logIn('admin', 'password');
    await expect.poll(message).toBe('Logged in as admin.');
    await tab('BackupStorages');
    await run();
    await expect.poll(result).toContain('"nodes":');
    expect(JSON.stringify(await kept())).not.toContain('password');
    expect(cloud.received('PUT', '/accounts/login')).toHaveLength(2);
  });

  test('cannot come from a log-in where the schema has none', async ({ open }) => {
    const { page } = await open({ schema: exampleSchema() });
    expect(await page.getByLabel('Session').isVisible()).toBe(true);
    expect(await page.getByLabel('Password').isVisible()).toBe(false);
  });
});

describe.skipIf(executablePath === undefined)('the tabs of the offline explorer', () => {
  test('survive a reload as they are, and can be reset', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo });
    const { tabs, tab, variables, setVariables, ready } = screen(page);
    const before = await tabs();
    expect(before[0]).toBe('CreateImage');
    expect(await variables()).toContain(cloud.demo.snapshotUuid);

    await page.reload();
    await ready();
    expect(await tabs()).toEqual(before);

    await tab('Image');
    await setVariables({ uuid: 'mine' });
    await expect.poll(() => screen(page).kept()).toMatchObject({ tabs: expect.stringContaining('mine') as string });
    await page.reload();
    await ready();
    expect(await variables()).toContain('mine');
    expect(page.url()).toMatch(/\/explorer$/);
    expect(await tabs()).toEqual(before);

    await page.getByRole('button', { name: 'Reset tabs' }).click();
    await expect.poll(variables).toContain(cloud.demo.snapshotUuid);
    expect(await tabs()).toEqual(before);
  });
});
