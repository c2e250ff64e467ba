import { describe, expect } from 'vitest';
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
    const { tab, run, runAndRead, result, variables, answer } = screen(page);

    await tab('StartImage');
    const [, id = ''] = /"job":\{"id":"([^"]+)"/.exec(await runAndRead('StartImage')) ?? [];
    await expect.poll(result).toContain('"__typename": "ImageCreationInProgress"');
    await tab('FollowJob');
    await expect.poll(variables).toContain(id);
    await run();

    await expect.poll(result).toContain('"status": "RUNNING"');
    await cloud.clock.advance(jobMs / 2);
    await expect.poll(result).toMatch(/"percent": [1-9]/);
    await cloud.clock.advance(jobMs / 2);
    await expect.poll(result).toContain('"status": "SUCCEEDED"');
    expect(await answer()).toMatch(/^\d+ events · [\d,]+ ms · [\d,]+ bytes · request [\da-f-]{36}$/);
  });

  test('of two jobs the later one is followed, but for a tab in which the user wrote another id', async ({
    cloud,
    open,
  }) => {
    const { page } = await open({ demo: cloud.demo });
    const { tab, runAndRead, variables, setVariables, kept } = screen(page);
    const start = async () => {
      await tab('StartImage');
      return /"job":\{"id":"([^"]+)"/.exec(await runAndRead('StartImage'))?.[1] ?? '';
    };
    const first = await start();
    await tab('FollowJob');
    await expect.poll(variables).toContain(first);
    await tab('Job');
    await expect.poll(variables).toContain(first);
    await setVariables({ id: 'mine' });
    await expect.poll(kept).toMatchObject({ tabs: expect.stringContaining('mine') as string });

    const second = await start();
    await page.reload();
    await screen(page).ready();
    await tab('FollowJob');
    await expect.poll(variables).toContain(second);
    await tab('Job');
    await expect.poll(variables).toContain('mine');
  });

  test('an answer shows what it took, and the id by which the log knows it', async ({ cloud, open }) => {
    const { page } = await open({ demo: cloud.demo });
    const { tab, run, answer } = screen(page);
    expect(await answer()).toContain('what an answer took');

    await tab('BackupStorages');
    const [answered] = await Promise.all([
      page.waitForResponse((response) => response.request().postData()?.includes('query BackupStorages(') === true),
      run(),
    ]);
    const bytes = new Intl.NumberFormat('en').format((await answered.body()).byteLength);
    const requestId = answered.headers()['x-request-id'] ?? '';
    await expect.poll(answer).toMatch(new RegExp(`^[\\d,]+ ms · ${bytes} bytes · request ${requestId}$`));
  });

  test('a subscription is stopped by the stop button, and told when the gateway ends it', async ({ cloud, open }) => {
    const { page, url, closeGateway } = await open({ demo: cloud.demo });
    const { tab, run, runAndRead, stop, result } = screen(page);
    const subscribed = async () =>
      /^graphql_subscriptions_open\{.*sse.*\} (\d)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
    await tab('StartImage');
    await runAndRead('StartImage');
    await tab('FollowJob');

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
    for (const name of ['BackupStorage', 'Images', 'VolumeSnapshots', 'BackupStorages', 'Search', 'Viewer']) {
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
