import type { SystemTagRow, TagPatternRow, UserTagRow } from '../../world/rows.ts';
import { dated, described, header } from './columns.ts';
import { join } from '../join.ts';
import { toInventory, type Resource } from '../resource.ts';

const tagColumns = ['uuid', 'resourceUuid', 'resourceType', 'tag', 'type', ...dated] as const;

export const systemTags: Resource<SystemTagRow> = {
  rows: (world) => world.systemTags.all(),
  javaClass: header('tag.SystemTagInventory'),
  columns: [...tagColumns, 'inherent'],
  booleans: ['inherent'],
  joins: {},
};

export const tagPatterns: Resource<TagPatternRow> = {
  rows: (world) => world.tagPatterns.all(),
  javaClass: header('tag.TagPatternInventory'),
  columns: [...described, 'value', 'color', 'type', ...dated],
  joins: { tag: join('userTags', 'uuid', 'tagPatternUuid') },
};

export const userTags: Resource<UserTagRow> = {
  rows: (world) => world.userTags.all(),
  javaClass: header('tag.UserTagInventory'),
  columns: [...tagColumns, 'tagPatternUuid'],
  nested: ({ tagPatternUuid }, world, caller) => {
    const pattern = tagPatternUuid === null ? undefined : world.tagPatterns.get(tagPatternUuid);
    return { tagPattern: pattern === undefined ? null : toInventory(tagPatterns, pattern, world, caller) };
  },
  joins: { tagPattern: join('tagPatterns', 'tagPatternUuid', 'uuid') },
};
