import { query } from '../wire/api.ts';
import { toBootMode } from './boot-mode.ts';
import {
  bool,
  type Column,
  column,
  type Decoded,
  oneOf,
  optional,
  row,
  text,
  timestamp,
  uuid,
} from '../wire/decoder.ts';

const tag = {
  uuid,
  resourceUuid: uuid,
  resourceType: text,
  tag: text,
  createDate: timestamp,
  lastOpDate: timestamp,
};

/** A boot mode is an enum that stands in a text. */
const systemTagText: Column<string | null> = column('text', (value, context, path) => {
  const read = text(value, context, path);
  if (read !== null && toBootMode(read) === 'UNKNOWN') context.onUnknownEnumValue('Image.bootMode', read);
  return read;
});

const systemTag = row('SystemTag', 'uuid', { ...tag, tag: systemTagText, inherent: bool });

/** ZStack's SystemTagInventory (`zstack-domain.md §3.7`). */
export type SystemTagInventory = NonNullable<Decoded<typeof systemTag>>;

/** QuerySystemTag. ZStack filters no owner here: ask for tags of resources that the caller sees (`zstack-domain.md §5.4`). */
export const systemTags = query<SystemTagInventory>({ path: '/system-tags', row: systemTag });

const tagPattern = row('TagPattern', 'uuid', {
  uuid,
  name: text,
  value: text,
  description: text,
  color: text,
  type: oneOf(['simple', 'withToken']),
  createDate: timestamp,
  lastOpDate: timestamp,
});

/** ZStack's TagPatternInventory: a tag that many resources carry, with a colour. */
export type TagPatternInventory = NonNullable<Decoded<typeof tagPattern>>;

const userTag = row('UserTag', 'uuid', { ...tag, tagPatternUuid: uuid, tagPattern: optional(tagPattern) });

/** ZStack's UserTagInventory. */
export type UserTagInventory = NonNullable<Decoded<typeof userTag>>;

/** QueryUserTag; no owner is filtered here either. */
export const userTags = query<UserTagInventory>({ path: '/user-tags', row: userTag });
