import type { ZStackErrorResolvers } from '../../generated/resolvers.ts';
import { rootCauseOf } from '../../zstack/wire/errors/error-code.ts';
import { categoryOf } from './category.ts';
import { localizedMessage } from './localized-message.ts';

export const ZStackError = {
  category: categoryOf,
  rootCause: rootCauseOf,
  localizedMessage: (error, { language }) => localizedMessage(error, language),
} satisfies ZStackErrorResolvers;
