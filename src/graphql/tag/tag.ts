import { type SystemTagInventory, systemTags, type UserTagInventory, userTags } from '../../zstack/apis/tags.ts';
import { enumOf } from '../../zstack/facts/facts.ts';
import { describeEnum } from '../enumeration.ts';
import type { Resource } from '../resource.ts';

export const systemTagResource: Resource<SystemTagInventory> = {
  typeName: 'SystemTag',
  api: systemTags,
  readBy: { Image: { bootMode: ['tag'] } },
};

export const userTagResource: Resource<UserTagInventory> = {
  typeName: 'UserTag',
  api: userTags,
  enums: [
    describeEnum(enumOf('TagPatternType'), 'Whether the text of a tag pattern has a place for a token.', {
      simple: 'A fixed text.',
      withToken: 'A text with a place that each tag fills.',
    }),
  ],
};
