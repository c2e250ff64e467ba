import type { ZStackAccountResolvers } from '../../generated/resolvers.ts';
import { reference } from '../edges.ts';
import { accountResource } from './account.ts';

/** Whoever names an account is told its name and type, as ZStack tells every account. */
export const ZStackAccount = { __resolveReference: reference(accountResource) } satisfies ZStackAccountResolvers;
