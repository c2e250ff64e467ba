import { describe, expect } from 'vitest';
import { CREATE_PATH } from '../integration/create-template.ts';
import { gatewayOf } from '../integration/fixture.ts';
import { canRun, jobDurationMs, test, watchTimes } from './console-fixture.ts';
import { consoleScreen } from './console-screen.ts';

const creation = {
  name: 'golden',
  snapshot: 'postgres-03-data-release',
  storages: ['imagestore-east', 'imagestore-west'],
};
const made = (cloud: { images(): readonly { name: string }[] }) =>
  cloud.images().filter(({ name }) => name === creation.name);

describe.skipIf(!canRun)('the console: a template from a snapshot', () => {
  test('is made, and followed live to its end', async ({ open, cloud }) => {
    const { page, logIn, create, card, rows } = await open();
    await logIn();

    // from a storage that reports its progress, which NFS does not
    await create({ name: 'golden', snapshot: 'postgres-01-data-before-upgrade', storages: ['imagestore-east'] });
    await card('golden').getByRole('progressbar').waitFor();
    await cloud.clock.advance(jobDurationMs / 2);
    await card('golden').getByText('50%', { exact: true }).waitFor();
    await cloud.clock.advance(jobDurationMs / 2);
    await card('golden').getByRole('heading', { name: 'Done', exact: true }).waitFor();

    await card('golden').getByRole('link', { name: 'Show it in the list' }).click();
    await expect.poll(rows).toEqual(['golden']);
    expect(page.url()).not.toMatch(/[0-9a-f]{8}-?[0-9a-f]{4}/);
  });

  test('what is missing is said at its place, and gets the focus', async ({ open, cloud }) => {
    const { page, logIn, goTo, button } = await open();
    await logIn();
    await goTo('New template');

    await button('Create the template').click();
    await page.getByText('Choose a snapshot.', { exact: true }).waitFor();
    await page.getByText('Enter a name.').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('search');
    const fault = await page.getByText('Choose a snapshot.', { exact: true }).boundingBox();
    expect(fault?.y, 'it stands where the eye is').toBeGreaterThanOrEqual(0);
    expect(fault?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    await page.getByRole('radio').first().check();
    await button('Create the template').click();
    await page.getByText('Choose at least one backup storage.').waitFor();

    expect(cloud.received('POST', '/images')).toEqual([]);
  });

  test('what the cloud cannot store is said at its field', async ({ open, cloud }) => {
    const { page, logIn, fillIn, button } = await open();
    await logIn();
    await fillIn({ ...creation, name: 'golden 🚀' });
    const tags = page.getByLabel('Tags');
    await tags.fill('team-a, Team-A');

    await button('Create the template').click();
    await page.getByText('The cloud cannot store one of these characters').waitFor();
    await page.getByText('The cloud takes two of these tags for the same.').waitFor();
    expect(await page.evaluate('document.activeElement.name')).toBe('name');
    expect(await tags.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('navigation').getByText('Creations', { exact: true }).waitFor();

    expect(cloud.received('POST', CREATE_PATH)).toEqual([]);
  });

  test('a new tab finds it again, of the same account only', async ({ open, cloud }) => {
    const { page, logIn, create, running } = await open();
    await logIn();
    await create(creation);
    await running('golden').waitFor();

    const tab = await page.context().newPage();
    await tab.goto(page.url());
    const second = consoleScreen(tab);
    await second.logIn('password', 'alice');
    await second.heading('Creations').waitFor();
    await tab.getByText('Nothing was created in this browser yet.').waitFor();
    await second.button('Log out').click();
    await second.logIn();
    await second.goTo('Creations');
    await second.running('golden').waitFor();
    await cloud.clock.advance(jobDurationMs);

    await second.card('golden').getByRole('heading', { name: 'Done', exact: true }).waitFor();
  });

  test('a reload in the middle loses nothing', async ({ open, cloud }) => {
    const { page, logIn, create, card, running } = await open();
    await logIn();
    await create(creation);
    await running('golden').waitFor();

    await page.reload();
    await running('golden').waitFor();
    await cloud.clock.advance(jobDurationMs);

    await card('golden').getByRole('heading', { name: 'Done', exact: true }).waitFor();
    expect(cloud.received('POST', CREATE_PATH)).toHaveLength(1);
  });

  test('a reload before the answer: sent again, it is still one image', async ({ open, cloud }) => {
    const { page, logIn, fillIn, button, card, running } = await open();
    await logIn();
    await fillIn(creation);
    cloud.faults.add({ fault: 'delay', on: { method: 'POST', path: CREATE_PATH }, times: 1, ms: 2000 });

    await button('Create the template').click();
    await cloud.whenReceived('POST', CREATE_PATH);
    await page.reload();
    await page.getByRole('link', { name: 'Creations (1)' }).click();
    await card('golden').getByText('Not known to have arrived').waitFor();
    await card('golden').getByRole('button', { name: 'Send again' }).click();
    await running('golden').waitFor();
    await cloud.clock.advance(jobDurationMs);

    await card('golden').getByRole('heading', { name: 'Done', exact: true }).waitFor();
    expect(made(cloud)).toHaveLength(1);
  });

  test('a gateway that restarts is found again, with the request and with the stream', async ({
    open,
    cloud,
    gateway,
  }) => {
    const { logIn, fillIn, button, card, running } = await open();
    const sameAddress = { PORT: new URL(gateway.url).port };
    await logIn();
    await fillIn(creation);
    await gateway.close();

    await button('Create the template').click();
    await card('golden').getByText('The gateway cannot be reached.').waitFor();
    const second = await gatewayOf(cloud, sameAddress, { watchTimes });
    await card('golden').getByRole('button', { name: 'Send again' }).click();
    await running('golden').waitFor();
    await second.close();
    await card('golden').getByText('The connection is lost').waitFor();
    const third = await gatewayOf(cloud, sameAddress, { watchTimes });
    await cloud.clock.advance(jobDurationMs);
    await card('golden').getByRole('heading', { name: 'Done', exact: true }).waitFor();

    expect(made(cloud)).toHaveLength(1);
    await third.close();
  });

  test('what is dismissed is gone', async ({ open, cloud }) => {
    const { page, logIn, create, card, running } = await open();
    await logIn();
    await create(creation);
    await running('golden').waitFor();
    await cloud.clock.advance(jobDurationMs);

    await card('golden').getByRole('button', { name: 'Remove from this list' }).click();

    await page.getByText('Nothing was created in this browser yet.').waitFor();
  });

  describe('where one backup storage fails and one is left out without a word', () => {
    test.override({
      cloudOptions: { failCopiesTo: ['imagestore-west'], dropCopiesTo: ['sftp-archive'], listFailures: true },
    });

    test('both are named, with the reason where there is one', async ({ open, cloud }) => {
      for (const storage of cloud.backupStorages())
        if (storage.name === 'sftp-archive')
          cloud.changeBackupStorage(storage, { availableCapacity: storage.totalCapacity });
      const { logIn, create, card, running } = await open();
      await logIn();

      await create({ ...creation, storages: [...creation.storages, 'sftp-archive'] });
      await running('golden').waitFor();
      await cloud.clock.advance(jobDurationMs);

      await card('golden').getByRole('heading', { name: 'Done, but not everywhere' }).waitFor();
      expect((await card('golden').getByRole('listitem').allInnerTexts()).toSorted()).toEqual([
        'imagestore-west: failed to upload the template: no space left on device',
        'sftp-archive: ZStack gives no reason.',
      ]);
    });
  });

  describe('where it takes no time', () => {
    test.override({ cloudOptions: { jobDurationMs: 1 } });

    test('what the mutation has brought is not asked for again', async ({ open }) => {
      const { page, logIn, create, card } = await open();
      let streams = 0;
      page.on('websocket', () => (streams += 1));
      await logIn();
      await create(creation);

      await card('golden').getByRole('heading', { name: 'Done', exact: true }).waitFor();
      expect(streams).toBe(0);
    });
  });

  describe('where one backup storage is slow', () => {
    test.override({ cloudOptions: { timeOutCopiesTo: ['imagestore-west'] } });

    test('it is told who has a copy already, and the list knows that it is not over', async ({ open, cloud }) => {
      const { page, logIn, create, card, running, goTo } = await open();
      await logIn();
      await create(creation);
      await running('golden').waitFor();
      expect(await card('golden').getByRole('progressbar').count(), 'NFS reports no progress').toBe(0);

      await cloud.clock.advance(jobDurationMs);

      await card('golden').getByText('Already on imagestore-east.').waitFor();
      await card('golden')
        .getByText(/for \d+ (second|minute)s?/)
        .waitFor();
      await goTo('Images');
      await page.getByRole('row', { name: 'golden' }).getByText('Ready', { exact: true }).waitFor();
      await page.getByRole('row', { name: 'golden' }).getByText('Still being made').waitFor();
    });
  });

  describe('where every backup storage fails, in ZStack’s own words', () => {
    test.override({ cloudOptions: { language: 'zh' } });

    test('each reason is told once, and its paths and uuids only to who asks', async ({ open, cloud }) => {
      const inside = '从nfs主存储[uuid:624a4b4f07e84effa324faeca1d0a914, path:/opt/zstack/a.qcow2]上传数据到镜像服务器';
      for (const [name, path] of [
        ['imagestore-east', '/east'],
        ['imagestore-west', '/west'],
      ] as const) {
        const storage = cloud.backupStorages().find((one) => one.name === name);
        if (storage === undefined) throw new Error(`There is no ${name}.`);
        const details = `${inside}[hostname:127.0.0.1, path:${path}/a.volume]失败，no space`;
        cloud.failCopiesTo(storage, { code: 'SYS.1006', description: 'An operation failed', details });
      }
      const { logIn, create, card, running } = await open();
      await logIn();
      await create(creation);
      await running('golden').waitFor();
      await cloud.clock.advance(jobDurationMs);
      await card('golden').getByRole('heading', { name: 'Failed' }).waitFor();

      const reason = '从nfs主存储上传数据到镜像服务器失败，no space';
      expect(await card('golden').getByRole('listitem').allInnerTexts()).toEqual([
        `imagestore-east and imagestore-west: ${reason}`,
      ]);
      expect(await card('golden').innerText()).not.toMatch(/\/opt|\/west|[0-9a-f]{32}|org\.zstack/);
      await card('golden').getByText('What ZStack says').click();
      await card('golden').getByText('/west/a.volume').waitFor();
    });
  });

  describe('where every backup storage fails', () => {
    test.override({ cloudOptions: { failCopiesTo: ['imagestore-east', 'imagestore-west'] } });

    test('the reasons are told, and a new attempt begins with the same entries', async ({ open, cloud }) => {
      const { page, logIn, create, card, button, running } = await open();
      await logIn();

      await create(creation);
      await running('golden').waitFor();
      await cloud.clock.advance(jobDurationMs);
      await card('golden').getByRole('heading', { name: 'Failed' }).waitFor();
      await card('golden').getByText('Choose other backup storages, or have them checked.').waitFor();
      await card('golden').getByText('no space left on device').first().waitFor();

      await card('golden').getByRole('button', { name: 'Try again with the same entries' }).click();
      expect(await page.getByLabel('Name of the template').inputValue()).toBe('golden');
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
      await button('Create the template').click();
      await expect.poll(() => card('golden').count()).toBe(2);
      const keys = cloud.received('POST', CREATE_PATH).map(({ body }) => JSON.stringify(body));
      expect(new Set(keys).size, 'a new attempt has a new key').toBe(2);
    });
  });

  describe('where the node that did the work is gone', () => {
    test.override({ cloudOptions: { apiTimeoutMs: 3000 } });

    test('nobody calls it a failure: the page says what to look for', async ({ open, cloud }) => {
      const { logIn, create, card } = await open();
      await logIn();
      await create(creation);

      cloud.loseNode();

      await card('golden').getByRole('heading', { name: 'Nobody can say at present' }).waitFor();
      await card('golden').getByText('A machine of the cloud has stopped or started again meanwhile').waitFor();
      await card('golden').getByRole('link', { name: 'Look for it in the list' }).waitFor();
    });
  });
});
