import type { TagPatternTypeResolvers } from '../../generated/resolvers.ts';

export const TagPatternType = {
  SIMPLE: 'simple',
  WITH_TOKEN: 'withToken',
  UNKNOWN: 'UNKNOWN',
} satisfies Required<TagPatternTypeResolvers>;
