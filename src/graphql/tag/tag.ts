import { type SystemTagInventory, systemTags, type UserTagInventory, userTags } from '../../zstack/apis/tags.ts';
import type { Resource } from '../resource.ts';

export const systemTagResource: Resource<SystemTagInventory> = {
  typeName: 'SystemTag',
  api: systemTags,
  readBy: { Image: { bootMode: ['tag'] } },
};

export const userTagResource: Resource<UserTagInventory> = { typeName: 'UserTag', api: userTags };
