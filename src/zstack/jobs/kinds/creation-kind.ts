import type { CreationArguments } from '../../wire/arguments.ts';
import { mayBeStoredAs, mayCollide, textsDigestOf } from '../../wire/values/stored-text.ts';
import type { JobKind, ResourceClaim } from '../kind.ts';
import {
  type AboutCreation,
  type CreatedRow,
  type Creation,
  isFailureOfItself,
  keyUsed,
  leavesRowOpen,
  madeRowIn,
  type Making,
} from './creation-state.ts';
import { isOfOwnRow } from './own-row.ts';

/** What every creation takes of what its row shows. */
export interface NamedArguments extends CreationArguments {
  readonly name: string;
  readonly description?: string;
}

/** Of `about` what all have. */
export const aboutCreationOf = ({ name, description = '', systemTags = [], userTags = [] }: NamedArguments) => ({
  textsDigest: textsDigestOf(name, description),
  tagsMayCollide: [systemTags, userTags].some(mayCollide),
});

/** Could a row be called so after what the database does to text? */
export const mayBeCalled = ({ name, description = '' }: NamedArguments, row: CreatedRow): boolean =>
  mayBeStoredAs(name, row.name ?? '') && mayBeStoredAs(description, row.description ?? '');

/** Is a row called as the job's input says? An id of the first version does not tell. */
export const isCalledAs = ({ textsDigest }: AboutCreation, { name, description }: CreatedRow): boolean =>
  textsDigest === null || textsDigest === textsDigestOf(name ?? '', description ?? '');

/** Of a kind what all have. */
export const creationKind = <Of extends Creation>(making: Making<Of>) =>
  ({
    rowIn: (job, result) => madeRowIn(making, job, result),
    isOfResource: isOfOwnRow,
    isFailureOfItself,
  }) satisfies Partial<JobKind<Of>>;

/** Of a claim what all have. */
export const creationClaim = <Of extends Creation>(making: Making<Of>) =>
  ({
    isOpen: (...asked) => leavesRowOpen(making, ...asked),
    failureOfForeign: (...of) => keyUsed(making, ...of),
  }) satisfies Partial<ResourceClaim<Of>>;
