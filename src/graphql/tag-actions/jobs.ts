import type { MutationResolvers } from '../../generated/resolvers.ts';
import { deleteTag, systemTags, userTags } from '../../zstack/apis/tags.ts';
import { TAGGED, type TaggedType, taggedTypesFrom } from '../../zstack/jobs/kinds/tagged.ts';
import { type AboutTag, tagRemoval } from '../../zstack/jobs/kinds/tag-removal.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { actsOn, type Look, resourceTarget } from '../resource-actions/action.ts';
import { createsTags } from './creation.ts';

/** What a tag is on; null where there is no such tag, or the caller does not see what it is on. */
async function taggedBy(look: Look, uuid: Uuid): Promise<AboutTag | null> {
  const tag = (await look(userTags, uuid)) ?? (await look(systemTags, uuid));
  if (tag?.resourceUuid == null) return null;
  const { resourceUuid } = tag;
  const [type, ...others] = taggedTypesFrom(tag.resourceType);
  const isOf = async (type: TaggedType) => (await look(TAGGED[type], resourceUuid)) !== null;
  if (type !== undefined && (await isOf(type))) return { resourceType: type, resourceUuid };
  const found = await Promise.all(others.map(isOf));
  const resourceType = others.find((_, index) => found[index]);
  return resourceType === undefined ? null : { resourceType, resourceUuid };
}

export const Mutation = {
  createTags: createsTags(),
  deleteTag: actsOn(
    resourceTarget(taggedBy, 'tag'),
    {
      operation: 'DELETE_TAG',
      api: deleteTag,
      kind: tagRemoval,
      done: 'TagDeleted',
      fields: (_, { resource }) => ({ uuid: resource }),
    },
    (about, args) => ({ args, about }),
  ),
} satisfies MutationResolvers;
