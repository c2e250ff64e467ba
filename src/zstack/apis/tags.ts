import { jobApi, queryApi } from '../wire/api.ts';
import { type Column, column, type Decoded, optional, text } from '../wire/decoder.ts';
import { row } from '../wire/rows/row.ts';
import { toBootMode } from './boot-mode.ts';

const TAG = ['resourceUuid', 'resourceType', 'tag', 'createDate', 'lastOpDate'] as const;

/** A boot mode is an enum that stands in a text. */
const systemTagText: Column<string | null> = column('text', (value, context, path) => {
  const read = text(value, context, path);
  if (read !== null && toBootMode(read) === 'UNKNOWN') context.onUnknownEnumValue('Image.bootMode', read);
  return read;
});

const systemTag = row('SystemTagInventory', 'uuid', [...TAG, 'inherent'], { tag: systemTagText });

/** ZStack's SystemTagInventory (`domain.md §3.7`). */
export type SystemTagInventory = NonNullable<Decoded<typeof systemTag>>;

/** QuerySystemTag. ZStack filters no owner here: ask for tags of resources that the caller sees (`domain.md §5.4`). */
export const systemTags = queryApi('APIQuerySystemTagMsg', { row: systemTag });

const tagPattern = row('TagPatternInventory', 'uuid', [
  'name',
  'value',
  'description',
  'color',
  'type',
  'createDate',
  'lastOpDate',
]);

/** ZStack's TagPatternInventory: a tag that many resources carry, with a colour. */
export type TagPatternInventory = NonNullable<Decoded<typeof tagPattern>>;

const userTag = row('UserTagInventory', 'uuid', [...TAG, 'tagPatternUuid'], { tagPattern: optional(tagPattern) });

/** ZStack's UserTagInventory. */
export type UserTagInventory = NonNullable<Decoded<typeof userTag>>;

/** QueryUserTag; no owner is filtered here either. */
export const userTags = queryApi('APIQueryUserTagMsg', { row: userTag });

/** CreateUserTag: one that is there already is an error, and the type need not fit the uuid (`domain.md §2.3`). */
export const createUserTag = jobApi('APICreateUserTagMsg', { result: () => null });

/** CreateSystemTags: of those that are there already nothing is said (`domain.md §2.3`). */
export const createSystemTags = jobApi('APICreateSystemTagsMsg', { result: () => null });

/** DeleteTag, of either kind of tag: succeeds also for what is not there (`domain.md §2.3`). */
export const deleteTag = jobApi('APIDeleteTagMsg', { result: () => null });
