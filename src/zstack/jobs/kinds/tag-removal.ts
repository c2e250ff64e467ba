import { z } from 'zod';
import { systemTags, userTags } from '../../apis/tags.ts';
import { find } from '../../look-up.ts';
import { withReason } from '../../refusal.ts';
import type { Uuid } from '../../wire/values/uuid.ts';
import type { JobKind, JobTypes, ResourceRow } from '../kind.ts';
import { judgeBySight } from './by-sight.ts';
import { judgeRemoval } from './resource-removal.ts';
import { ONLY_ITS_UUID, TAGGED, taggedType, type TaggedType } from './tagged.ts';
import { uuidType } from '../uuid-type.ts';

/** What the tag is on. */
export interface AboutTag {
  readonly resourceType: TaggedType;
  readonly resourceUuid: Uuid;
}

/** What the tag was on, and whether it still is. */
interface TagSeen extends ResourceRow {
  readonly isThere: boolean;
}

/** The types of the removal of a tag. */
export interface TagRemoval extends JobTypes {
  readonly about: AboutTag;
  readonly result: null;
  readonly row: TagSeen;
}

const about: z.ZodType<AboutTag> = z.object({
  resourceType: taggedType,
  resourceUuid: uuidType,
});

/** The removal of a tag, which only the owner of what it is on may order. */
export const tagRemoval: JobKind<TagRemoval> = {
  about,
  identityOf: ({ resourceType, resourceUuid }) => [resourceType, resourceUuid],
  async resources(zstack, { resource, about }, caller, options) {
    const [tagged, ...tags] = await Promise.all([
      find(zstack, TAGGED[about.resourceType], about.resourceUuid, caller, { ...options, ...ONLY_ITS_UUID }),
      find(zstack, userTags, resource, caller, options),
      find(zstack, systemTags, resource, caller, options),
    ]);
    if (tagged === null) return null;
    return { uuid: resource, createDate: null, isThere: tags.some((tag) => tag !== null) };
  },
  judge: judgeBySight((_: AboutTag, seen: TagSeen | null) => judgeRemoval(seen?.isThere !== true)),
  rowIn: () => null,
  isOfResource: () => true,
  isFailureOfItself: () => true,
  async explain(zstack, { about }, failure, caller, options) {
    const named = { resources: TAGGED[about.resourceType], uuid: about.resourceUuid, mustBeOwn: true };
    return { ...failure, error: await withReason(zstack, failure.error, named, caller, options) };
  },
};
