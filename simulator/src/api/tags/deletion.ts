import { failure } from '../../wire/error-codes.ts';
import { adminAccountUuid } from '../../world/world.ts';
import { asynchronous, type Call } from '../declaration.ts';

/** Only the owner of the tagged resource may take a tag off it (owners.md §3). */
function checkTagOwner({ node: { world }, caller, given }: Call): void {
  const uuid = given.text('uuid');
  const tag = world.systemTags.get(uuid) ?? world.userTags.get(uuid);
  if (tag === undefined || caller.uuid === adminAccountUuid) return;
  if (world.owned(tag.resourceUuid)?.accountUuid === caller.uuid) return;
  throw failure(
    'ID.1002',
    `permission denied. The ${tag.type === 'User' ? 'user' : 'system'} tag[uuid: ${uuid}] refer to a resource not belonging to the account[uuid: ${caller.uuid}]`,
  );
}

/** Of a system tag, a user tag or a tag pattern; one that is not there succeeds (domain.md §2.3). */
export const deleteTag = asynchronous('APIDeleteTagMsg', {
  check: (call) => {
    checkTagOwner(call);
    const tag = call.node.world.systemTags.get(call.given.text('uuid'));
    if (tag?.inherent !== true) return;
    throw failure('SYS.1006', `tag[uuid:${tag.uuid}] is an inherent system tag, can not be removed`);
  },
  start: ({ node: { world }, given }, run) => {
    for (const tags of [world.systemTags, world.userTags, world.tagPatterns]) tags.remove(given.text('uuid'));
    run.succeed({});
  },
});
