import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Simulator } from '../../simulator/src/simulator.ts';
import { barriersOn, canRun, jobDurationMs, test } from './console-fixture.ts';

/** What a person does in a dialog that a button has opened. */
const dialogOf = (page: Page) => {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    confirm: (name: string) => dialog.getByRole('button', { name, exact: true }).click(),
  };
};

const storagesOf = (cloud: Simulator, ...names: readonly string[]) =>
  names.flatMap((wanted) => cloud.backupStorages().find(({ name }) => name === wanted) ?? []);

describe.skipIf(!canRun)('the console: actions', () => {
  test('of an image: changed, tagged, exported, deleted, recovered, gone for good', async ({ open, cloud }) => {
    const image = cloud.addImage({
      name: 'before',
      mediaType: 'DataVolumeTemplate',
      on: storagesOf(cloud, 'imagestore-east', 'imagestore-west'),
    });
    const { page, logIn, button, heading } = await open();
    const { dialog, confirm } = dialogOf(page);
    const told = (text: string) => page.getByRole('alert').getByText(text, { exact: true }).waitFor();
    await logIn();
    await heading('Images').waitFor();
    await page.goto(`${page.url().split('#')[0] ?? ''}#/image?uuid=${image.uuid}`);

    await button('Rename or describe').click();
    await dialog.getByLabel('Name').fill('after');
    await dialog.getByLabel('Description').fill('as it should be');
    await confirm('Save');
    await heading('after').waitFor();
    await page.getByRole('definition').getByText('as it should be').waitFor();
    await button('Disable').click();
    await told('The image cannot be used until it is enabled again.');
    await button('Enable').click();
    await told('The image can be used.');

    await button('Add tags').click();
    await dialog.getByLabel('Tags').fill('team-a, team-b');
    await confirm('Add tags');
    await told('The tags are added.');
    await button('Remove the tag team-a').click();
    await told('The tag is removed.');
    await expect.poll(() => page.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('team-b')]);

    await button('Export: imagestore-east').click();
    await button('Cancel this job').click();
    await page.getByText('Somebody cancelled it.').waitFor();
    await button('Export: imagestore-east').click();
    await page.getByText('The cloud is at work on it.').waitFor();
    await cloud.clock.advance(jobDurationMs);
    const link = page.getByLabel('Link to download it by');
    await link.waitFor();
    const [copy] = cloud.images().find(({ uuid }) => uuid === image.uuid)?.backupStorageRefs ?? [];
    expect(await link.inputValue()).toBe(copy?.exportUrl);
    expect(await barriersOn(page)).toEqual([]);
    await button('Delete the export: imagestore-east').click();
    await confirm('Delete the export');
    await told('It has no export any more.');
    await link.waitFor({ state: 'detached' });

    await button('Delete').click();
    await dialog.getByLabel('imagestore-east').uncheck();
    expect(await barriersOn(page)).toEqual([]);
    await confirm('Delete');
    await told('It is deleted.');
    await page.getByRole('row', { name: 'imagestore-west' }).getByText('Deleted, recoverable').waitFor();
    await button('Delete').click();
    await confirm('Delete');
    await button('Delete').waitFor({ state: 'detached' });
    await button('Recover').click();
    await dialog.getByLabel('imagestore-west').uncheck();
    await confirm('Recover');
    await told('It is recovered.');
    await button('Delete').click();
    await confirm('Delete');
    await button('Delete').waitFor({ state: 'detached' });
    await button('Delete for good').click();
    await confirm('Delete for good');
    await told('It is deleted for good.');
    await page.getByText('There is no such image any more').waitFor();
  });

  test('once around: volume, snapshot, template, volume; and back', async ({ open, cloud }) => {
    const volume = cloud.volumes().find(({ name }) => name === 'postgres-01-data');
    if (!volume) throw new Error('The demo cloud has changed.');
    cloud.changeVolume(volume, { vmInstanceUuid: null });
    const { page, logIn, button, card, heading } = await open();
    const { dialog, confirm } = dialogOf(page);
    const ended = async (text: string) => {
      await page.getByText('The cloud is at work on it.').waitFor();
      await cloud.clock.advance(jobDurationMs);
      await page.getByRole('alert').getByText(text).waitFor();
    };
    await logIn();
    await heading('Images').waitFor();
    await page.goto(`${page.url().split('#')[0] ?? ''}#/volume?uuid=${volume.uuid}`);

    await button('Take a snapshot').click();
    await dialog.getByLabel('Name').fill('first');
    await confirm('Take a snapshot');
    await ended('The snapshot is taken.');
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'first', exact: true }).click();
    await heading('first').waitFor();
    await page.getByRole('button', { name: 'Create a template from it' }).click();
    await page.getByRole('checkbox', { name: 'imagestore-east' }).check();
    await page.getByLabel('Name of the template').fill('golden');
    await button('Create the template').click();
    await card('golden').getByText('In progress').waitFor();
    await cloud.clock.advance(jobDurationMs);
    await card('golden').getByRole('link', { name: 'Open the image' }).click();

    await button('Create a volume from it').click();
    await dialog.getByLabel('Name').fill('second volume');
    await dialog.getByLabel('Primary storage').selectOption('nfs-west');
    await confirm('Create a volume from it');
    await ended('The volume is created:');
    await page.getByRole('link', { name: 'second volume' }).click();
    await heading('second volume').waitFor();
    await page.getByRole('link', { name: 'golden' }).click();
    await page.getByRole('link', { name: 'first', exact: true }).click();
    await page.getByRole('link', { name: 'postgres-01-data', exact: true }).click();

    await button('Go back to it: first').click();
    await confirm('Go back to it');
    await ended('The volume is back at the snapshot.');
    await button('Delete: postgres-01-data-before-upgrade').click();
    await dialog.getByText('With it: ').waitFor();
    await confirm('Delete');
    await page.getByRole('alert').getByText('The snapshot is deleted, with all that built on it.').waitFor();
    await page.getByText('There is no snapshot of it').waitFor();
  });

  test('what the account may not do is told plainly', async ({ open, cloud }) => {
    const shared = cloud.images().find(({ sharedWith, status }) => sharedWith === 'all' && status === 'Ready');
    if (!shared) throw new Error('The demo cloud has changed.');
    const { page, logIn, button, heading } = await open();
    await logIn('password', 'alice');
    await heading('Images').waitFor();
    await page.goto(`${page.url().split('#')[0] ?? ''}#/image?uuid=${shared.uuid}`);

    await button('Disable').click();

    const alert = page.getByRole('alert');
    await alert.getByText('It was not done.').waitFor();
    await alert.getByText('Your account may not do this. Ask the owner or an administrator.').waitFor();
  });
});
