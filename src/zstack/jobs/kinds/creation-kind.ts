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

/** What is known of a creation by its arguments, worked out where somebody looks, which few do. */
class AboutArguments implements AboutCreation {
  readonly #args: NamedArguments;

  constructor(args: NamedArguments) {
    this.#args = args;
  }

  get textsDigest(): string {
    const { name, description = '' } = this.#args;
    return textsDigestOf(name, description);
  }

  get tagsMayCollide(): boolean {
    const { systemTags = [], userTags = [] } = this.#args;
    return [systemTags, userTags].some(mayCollide);
  }

  toJSON(): object {
    const { textsDigest, tagsMayCollide } = this;
    return Object.assign({ textsDigest, tagsMayCollide }, this);
  }
}

/** Of `about` what all have, with what else it has. */
export const aboutCreationOf = <More extends object>(args: NamedArguments, more: More): AboutCreation & More =>
  Object.assign(new AboutArguments(args), more);

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
