import { describe, expect } from 'vitest';
import { canRun, test } from './console-fixture.ts';

describe.skipIf(!canRun)('the console: the list of images', () => {
  test('filters, sorts and pages, with the total', async ({ open, cloud }) => {
    const { page, logIn, rows, summary, button } = await open();
    const images = cloud.images();
    const kept = images.filter(({ status }) => status !== 'Deleted').length;
    await logIn();

    await expect.poll(summary).toBe(`${kept} images, page 1 of ${Math.ceil(kept / 20)}`);
    const first = await rows();
    expect(first).toHaveLength(20);
    await button('Next').click();
    await expect.poll(summary).toMatch(/, page 2 of/);
    await expect.poll(rows).not.toEqual(first);
    await page.reload();
    await expect.poll(summary).toMatch(/, page 2 of/);

    await page.getByLabel('Search images').fill('redis-data');
    await expect.poll(summary).toMatch(/^\d\d images, page 1 of 1$/);
    await button('Name').click();
    await expect.poll(async () => (await rows())[0]).toBe('redis-data-001');
    await button('Name').click();
    await expect.poll(async () => (await rows())[0]).toBe('redis-data-011');
    expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
    await page.getByLabel('Search images').fill('');

    const isos = images.filter(({ mediaType, status }) => mediaType === 'ISO' && status !== 'Deleted');
    await page.getByLabel('Type').selectOption('ISO');
    await expect.poll(summary).toMatch(new RegExp(`^${isos.length} images`));
    await page.getByLabel('Type').selectOption('All types');
    await page.getByLabel('Status').selectOption('Deleted, recoverable');
    await expect.poll(summary).toMatch(new RegExp(`^${images.length - kept} images`));
    await page.getByLabel('Status').selectOption('All');
    await expect.poll(summary).toMatch(new RegExp(`^${images.length} images`));

    await button('Size').click();
    const largest = Math.max(...images.map(({ size }) => Number(size))) / 1024 ** 3;
    await expect.poll(() => page.getByRole('row').nth(1).innerText()).toContain(`${largest}\u00a0GiB`);
  });

  test('a text is found as it is: no character of it has a meaning', async ({ open, cloud }) => {
    for (const name of ['a_b 100%', 'a-b 1000', "it's a>=b"]) cloud.addImage({ name });
    const { page, logIn, rows } = await open();
    await logIn();
    const field = page.getByLabel('Search images');

    for (const [text, found] of [
      ["it's", "it's a>=b"],
      ['a>=b', "it's a>=b"],
      ['a_b 100%', 'a_b 100%'],
    ] as const) {
      await field.fill(text);
      await expect.poll(rows).toEqual([found]);
    }
    const [image] = cloud.images();
    await field.fill(image?.uuid ?? '');
    await expect.poll(rows).toEqual([image?.name]);
    await field.fill('🚀');
    await page.getByText('The cloud cannot store one of these characters').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('nothing has this name');
    await page.getByText('There are no such images at present.').waitFor();
  });

  describe('of a cloud without ZQL', () => {
    test.override({ cloudOptions: { zql: false } });

    test('what it cannot search for is said at the field', async ({ open }) => {
      const { page, logIn } = await open();
      await logIn();
      const field = page.getByLabel('Search images');

      for (const text of ["it's", 'a>=b']) {
        await field.fill(text);
        await page.getByText('This cloud cannot search for this text').waitFor();
        expect(await field.getAttribute('aria-invalid')).toBe('true');
      }
    });
  });

  test('what is wrong with a row is seen in the list; one that the cloud left behind can be removed', async ({
    open,
    cloud,
  }) => {
    const { page, logIn, button, heading } = await open();
    const [storage] = cloud.backupStorages();
    const half = cloud.addImage({ name: 'half', on: storage ? [storage] : [] });
    const copies = half.backupStorageRefs.map((copy) => ({ ...copy, status: 'Creating' }));
    cloud.changeImage(half, { backupStorageRefs: copies });
    cloud.addImage({ name: 'bare' });
    cloud.addImage({ name: 'left', status: 'Creating', size: 0, mediaType: 'DataVolumeTemplate' });
    await page.clock.setFixedTime(Date.now() + 5.5 * 3_600_000);
    await logIn();

    const row = (name: string) => page.getByRole('row', { name });
    await row('half').getByText('0 of 1 copies ready').waitFor();
    await row('bare').getByText('No copy').waitFor();
    await row('left').getByText('Perhaps left behind').waitFor();
    expect(await row('left').getByRole('cell').nth(2).innerText()).toBe('–');
    await row('left').getByRole('link').click();
    await heading('left').waitFor();
    await page.getByText('It has been in the making for 5 hours').waitFor();
    await button('Remove it').click();
    await button('Remove the image').click();
    await page.getByText('There is no such image any more').or(page.getByText('It is removed.')).first().waitFor();

    expect(cloud.image(half.uuid)).toBeDefined();
    expect(cloud.images().filter(({ name, status }) => name === 'left' && status !== 'Deleted')).toEqual([]);
  });

  test('behind the last page is the last page; rows stay when the network goes', async ({ open }) => {
    const { page, logIn, button, alert, rows, summary } = await open();
    await logIn();
    await expect.poll(summary).toMatch(/page 1 of/);

    await page.goto(`${page.url().split('#')[0] ?? ''}#/images?page=999`);
    await expect.poll(summary).toMatch(/page (\d+) of \1$/);
    await expect.poll(rows).not.toEqual([]);
    const last = await rows();
    await page.context().setOffline(true);
    await button('Refresh').click();
    await alert().getByText('The gateway cannot be reached.').waitFor();

    expect(await rows()).toEqual(last);
  });

  test('a value that is newer than the page has a place', async ({ open, cloud }) => {
    cloud.faults.add({ fault: 'unknown-enum', on: { path: '/zql' } });
    const { page, logIn } = await open();

    await logIn();

    await expect.poll(() => page.getByRole('row').nth(1).innerText()).toContain('Other (UNKNOWN)');
  });

  test('while the cloud is away the page says so, and tries again when asked', async ({ open, cloud }) => {
    const { page, logIn, button, alert, summary } = await open();
    await logIn();
    await expect.poll(summary).toMatch(/images/);

    cloud.faults.add({ fault: 'proxy-error', on: { path: '/zql' } });
    await button('Refresh').click();
    await alert().getByText('The cloud does not answer at present.').waitFor();
    cloud.faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();

    await alert().waitFor({ state: 'detached' });
    await expect.poll(summary).toMatch(/images/);
  });
});
