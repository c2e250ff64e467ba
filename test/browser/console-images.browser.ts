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

    await page.getByLabel('Name contains').fill('redis-data');
    await expect.poll(summary).toMatch(/^\d\d images, page 1 of 1$/);
    await button('Name').click();
    await expect.poll(async () => (await rows())[0]).toBe('redis-data-001');
    await button('Name').click();
    await expect.poll(async () => (await rows())[0]).toBe('redis-data-011');
    expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
    await page.getByLabel('Name contains').fill('');

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
    const field = page.getByLabel('Name contains');

    for (const [text, found] of [
      ["it's", "it's a>=b"],
      ['a>=b', "it's a>=b"],
      ['a_b 100%', 'a_b 100%'],
    ] as const) {
      await field.fill(text);
      await expect.poll(rows).toEqual([found]);
    }
    await field.fill('nothing has this name');
    await page.getByText('No image fits these conditions.').waitFor();
  });

  describe('of a cloud without ZQL', () => {
    test.override({ cloudOptions: { zql: false } });

    test('what it cannot search for is said at the field', async ({ open }) => {
      const { page, logIn } = await open();
      await logIn();
      const field = page.getByLabel('Name contains');

      for (const text of ["it's", 'a>=b']) {
        await field.fill(text);
        await page.getByText('The cloud cannot search for this text').waitFor();
        expect(await field.getAttribute('aria-invalid')).toBe('true');
      }
    });
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
