import type { TagPatternTypeResolvers } from '../../generated/resolvers.ts';

export const TagPatternType: Required<TagPatternTypeResolvers> = {
  SIMPLE: 'simple',
  WITH_TOKEN: 'withToken',
  UNKNOWN: 'UNKNOWN',
};
