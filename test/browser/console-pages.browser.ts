import { describe, expect } from 'vitest';
import { canRun, test } from './console-fixture.ts';

describe.skipIf(!canRun)('the console: the pages of an image and of a snapshot', () => {
  test('lead from one to the other, and to a new template', async ({ open, cloud }) => {
    const snapshot = cloud.volumeSnapshots().find(({ name }) => name === 'postgres-03-data-release');
    const [east, west] = ['imagestore-east', 'imagestore-west'].flatMap(
      (wanted) => cloud.backupStorages().find(({ name }) => name === wanted) ?? [],
    );
    if (!snapshot || !east || !west) throw new Error('The demo cloud has changed.');
    const image = cloud.addImage({
      name: 'shown',
      mediaType: 'DataVolumeTemplate',
      url: `volumeSnapshot://${snapshot.uuid}`,
      on: [west, east],
    });
    const { uuid: tagPatternUuid } = cloud.addTagPattern({ name: 'golden' });
    const tagged = { resourceUuid: image.uuid, resourceType: 'ImageVO' };
    cloud.addUserTag({ ...tagged, tag: 'golden', tagPatternUuid });
    cloud.addSystemTag({ ...tagged, tag: 'bootMode::UEFI' });
    const { page, logIn, heading } = await open();
    await logIn();

    await page.getByRole('link', { name: 'shown' }).click();
    await heading('shown').waitFor();
    await page.getByText('admin (you)').waitFor();
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['imagestore-east', 'imagestore-west']);
    await page.getByRole('listitem').getByText('golden', { exact: true }).waitFor();
    await page.getByText('UEFI', { exact: true }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('ImageVO');

    await page.getByRole('link', { name: snapshot.name }).click();
    await heading(snapshot.name).waitFor();
    await page.getByText('this one').waitFor();
    await page.getByRole('link', { name: 'postgres-03-data-audit' }).waitFor();
    await page.getByRole('link', { name: 'shown' }).waitFor();
    await page.getByRole('button', { name: 'Create a template from it' }).click();
    await heading('New template from a snapshot').waitFor();
    await page.getByRole('radio', { name: snapshot.name, checked: true }).waitFor();
    await page.getByRole('checkbox', { name: 'imagestore-east' }).waitFor();
  });

  test('say plainly what is not there, and what may not be seen', async ({ open, cloud }) => {
    const { page, logIn } = await open();
    await logIn('password', 'alice');
    const at = (hash: string) => page.goto(`${page.url().split('#')[0] ?? ''}#/${hash}`);
    await page.getByText(/GiB/).first().waitFor();

    for (const kind of ['image', 'snapshot']) {
      await at(`${kind}?uuid=${'f'.repeat(32)}`);
      await page.getByText(`There is no such ${kind} any more`).waitFor();
    }
    const hidden = cloud.volumes().find(({ accountUuid }) => accountUuid === cloud.account('admin')?.uuid);
    const seen = cloud.addVolumeSnapshot({
      accountUuid: cloud.account('alice')?.uuid ?? '',
      volumeUuid: hidden?.uuid ?? null,
    });
    await at(`snapshot?uuid=${seen.uuid}`);
    await page.getByText('not yours to see').waitFor();
  });

  test('the theme of the system is followed until another one is chosen; who is logged in is told', async ({
    open,
  }) => {
    const { page, logIn, button } = await open({ colorScheme: 'dark' });
    const theme = () => page.evaluate('document.documentElement.dataset.theme');
    expect(await theme()).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(theme).toBe('light');
    await button('Dark').click();
    expect(await theme()).toBe('dark');
    await page.reload();
    expect(await theme()).toBe('dark');

    await logIn();
    await page.getByRole('banner').getByText('admin (administrator)').waitFor();
  });
});
