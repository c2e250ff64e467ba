import { type ImageInventory, images } from '../../zstack/apis/images.ts';
import type { Connection, Edge } from '../paging/connection.ts';
import type { Resource } from '../resource.ts';

export const imageResource: Resource<ImageInventory> = {
  typeName: 'Image',
  api: images,
  madeOf: { bootMode: [], systemTags: [], userTags: [] },
};

export type ImageConnection = Connection<ImageInventory>;
export type ImageEdge = Edge<ImageInventory>;
