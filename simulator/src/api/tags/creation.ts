import { equalKey } from '../../collation.ts';
import { toInventory } from '../../query/resource.ts';
import { systemTags, userTags } from '../../query/resources/tags.ts';
import { failure } from '../../wire/error-codes.ts';
import type { Inventory } from '../../wire/inventory.ts';
import { systemTag, userTag } from '../../world/defaults.ts';
import type { SystemTagRow, UserTagRow } from '../../world/rows.ts';
import type { World } from '../../world/world.ts';
import { asynchronous, type Call } from '../declaration.ts';
import { checkSystemTag, longestTag } from '../images/tags.ts';
import { tableOf } from '../validator.ts';

const resourceOf = ({ given }: Call) => ({
  resourceUuid: given.text('resourceUuid'),
  resourceType: given.text('resourceType'),
});

function checkType(call: Call): void {
  const { resourceType } = resourceOf(call);
  if (tableOf(call.node.world, resourceType) === undefined)
    throw failure('SYS.1007', `no resource type[${resourceType}] found in tag system`);
}

type TagRow = SystemTagRow | UserTagRow;

/** The database compares tags without case and marks. */
const isOn = (call: Call, tag: string) => (row: TagRow) => {
  const { resourceUuid, resourceType } = resourceOf(call);
  return row.resourceUuid === resourceUuid && row.resourceType === resourceType && equalKey(row.tag) === equalKey(tag);
};

/** The type need not fit the uuid (domain.md §2.3). */
export const createUserTag = asynchronous('APICreateUserTagMsg', {
  check: checkType,
  start: (call, run) => {
    const { world, database } = call.node;
    const { resourceType, resourceUuid } = resourceOf(call);
    const tag = call.given.text('tag');
    if (world.userTags.all().some(isOn(call, tag))) {
      const text = `Duplicated Tag[tag:${tag}, type:User, resourceType:${resourceType}, resourceUuid:${resourceUuid}]`;
      throw failure('SYS.1006', text);
    }
    const row = userTag(world, { ...resourceOf(call), tag: database.toStored(tag, longestTag) });
    run.succeed({ inventory: toInventory(userTags, world.userTags.insert(row), world, call.caller) });
  },
});

function checkSystemTags(call: Call, tags: readonly string[]): void {
  checkType(call);
  const { resourceUuid, resourceType } = resourceOf(call);
  for (const tag of tags) checkSystemTag(tag, resourceType);
  if (tableOf(call.node.world, resourceType)?.has(resourceUuid) !== true)
    throw failure('SYS.1007', "The argument :'resourceType' doesn't match uuid");
}

/** Null for a tag that is there already. */
function addSystemTag(call: Call, tag: string): Inventory | null {
  const { world, database } = call.node;
  if (world.systemTags.all().some(isOn(call, tag))) return null;
  const row = systemTag(world, { ...resourceOf(call), tag: database.toStored(tag, longestTag) });
  return toInventory(systemTags, world.systemTags.insert(row), world, call.caller);
}

export const createSystemTag = asynchronous('APICreateSystemTagMsg', {
  check: (call) => checkSystemTags(call, [call.given.text('tag')]),
  start: (call, run) => run.succeed({ inventory: addSystemTag(call, call.given.text('tag')) }),
});

export const createSystemTags = asynchronous('APICreateSystemTagsMsg', {
  check: (call) => checkSystemTags(call, call.given.texts('tags')),
  start: (call, run) => run.succeed({ inventories: call.given.texts('tags').map((tag) => addSystemTag(call, tag)) }),
});

const taggedBy = (world: World, uuid: string): SystemTagRow | undefined => world.systemTags.get(uuid);

/** Another text for a system tag. */
export const updateSystemTag = asynchronous('APIUpdateSystemTagMsg', {
  check: ({ node: { world }, given }) =>
    checkSystemTag(given.text('tag'), taggedBy(world, given.text('uuid'))?.resourceType ?? ''),
  start: ({ node: { world }, given, caller }, run) => {
    const uuid = given.text('uuid');
    world.systemTags.update(uuid, (row) => ({ ...row, tag: given.text('tag') }));
    const changed = taggedBy(world, uuid);
    run.succeed({ inventory: changed === undefined ? null : toInventory(systemTags, changed, world, caller) });
  },
});
