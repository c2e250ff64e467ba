import { z } from 'zod';
import { type SystemTagInventory, systemTags, type UserTagInventory, userTags } from '../../apis/tags.ts';
import { asLookUp, find } from '../../look-up.ts';
import { withReason } from '../../refusal.ts';
import { MOST_VALUES } from '../../wire/arguments.ts';
import { uuidIn } from '../../wire/conditions.ts';
import { type ErrorCode, isBareRefusal } from '../../wire/errors/error-code.ts';
import { foldedKey, mayBeStoredAs } from '../../wire/values/stored-text.ts';
import { isRow, type Succeeded, unknown } from '../job.ts';
import type { JobKind, JobTypes, OutcomeOf, OwnLook, ResourceRow } from '../kind.ts';
import { judgeBySight } from './by-sight.ts';
import { ONLY_ITS_UUID, TAGGED, taggedType, type TaggedType } from './tagged.ts';

/** All tags that were asked for together, of which a job makes some. */
export interface AboutTags {
  readonly resourceType: TaggedType;
  readonly userTags: readonly string[];
  readonly systemTags: readonly string[];
  /** Which of the jobs: there is one for each user tag, and behind them one for all system tags. */
  readonly step: number;
}

/** A resource with its tags. */
interface Tagged extends ResourceRow {
  readonly userTags: readonly UserTagInventory[];
  readonly systemTags: readonly SystemTagInventory[];
}

/** What is told of tags that were asked for. */
interface MadeTags extends Pick<Tagged, 'userTags' | 'systemTags'> {
  /** Those that are not there. */
  readonly missing: readonly MissingTag[];
}

export interface MissingTag {
  readonly tag: string;
  /** Null where it was none of the job's own to make, or its job did not fail. */
  readonly error: ErrorCode | null;
}

/** The types of a job that makes tags. */
export interface TagCreation extends JobTypes {
  readonly about: AboutTags;
  readonly result: null;
  readonly row: Tagged;
  readonly done: MadeTags;
}

const tags = z.array(z.string()).max(MOST_VALUES).readonly();

const about: z.ZodType<AboutTags> = z.object({
  resourceType: taggedType,
  userTags: tags,
  systemTags: tags,
  step: z.int().min(0).max(MOST_VALUES),
});

/** How many jobs there are. */
export const stepsOf = ({ userTags, systemTags }: Omit<AboutTags, 'step'>): number =>
  userTags.length + (systemTags.length > 0 ? 1 : 0);

/** The tags that a job is to make. */
const ownOf = ({ userTags, systemTags, step }: AboutTags): readonly string[] =>
  step < userTags.length ? userTags.slice(step, step + 1) : systemTags;

const look: OwnLook<TagCreation> = async (zstack, { resource, about }, caller, options) => {
  const conditions = [uuidIn([resource], 'resourceUuid')];
  const [row, ofUsers, ofSystem] = await Promise.all([
    find(zstack, TAGGED[about.resourceType], resource, caller, { ...options, ...ONLY_ITS_UUID }),
    zstack.query(userTags, { conditions }, caller, options),
    zstack.query(systemTags, { conditions }, caller, options),
  ]);
  if (row === null) return null;
  const isRead = <Row>(one: Row | null): one is Row => one !== null;
  return {
    uuid: resource,
    createDate: null,
    userTags: ofUsers.rows.filter(isRead),
    systemTags: ofSystem.rows.filter(isRead),
  };
};

interface TagRow {
  readonly tag: string | null;
}

/** A `?` may stand for a character that the database lacks, but for none that every database has. */
const isTag =
  (asked: string) =>
  ({ tag }: TagRow): boolean =>
    foldedKey(tag ?? '') === foldedKey(asked) || (/\P{ASCII}/u.test(asked) && mayBeStoredAs(asked, tag ?? ''));

/** In the order in which they were asked for. */
const askedOf = <Row extends TagRow>(asked: readonly string[], rows: readonly Row[]): readonly Row[] => [
  ...new Set(asked.flatMap((tag) => rows.filter(isTag(tag)))),
];

/** What of the tags is there, whoever made it. @param error of the job's own tags */
function outcomeOf(about: AboutTags, shown: Tagged, error: ErrorCode | null): Succeeded & MadeTags {
  const userTags = askedOf(about.userTags, shown.userTags);
  const systemTags = askedOf(about.systemTags, shown.systemTags);
  const own = new Set(ownOf(about));
  const missing = [
    ...about.userTags.filter((tag) => !userTags.some(isTag(tag))),
    ...about.systemTags.filter((tag) => !systemTags.some(isTag(tag))),
  ].map((tag) => ({ tag, error: own.has(tag) ? error : null }));
  return { status: 'succeeded', complete: missing.length === 0, userTags, systemTags, missing };
}

/** The same of a job that failed; null where none of the tags is there. */
function outcomeOfFailure(about: AboutTags, shown: Tagged, error: ErrorCode): (Succeeded & MadeTags) | null {
  const outcome = outcomeOf(about, shown, error);
  return outcome.userTags.length + outcome.systemTags.length > 0 ? outcome : null;
}

const bySight = judgeBySight((about: AboutTags, seen: Tagged | null) =>
  seen === null ? unknown('OUTCOME_FORGOTTEN') : outcomeOf(about, seen, null),
);

/** The creation of tags on a resource, which only its owner may order. */
export const tagCreation: JobKind<TagCreation> = {
  about,
  identityOf: ({ resourceType, userTags, systemTags, step }) => [resourceType, userTags, systemTags, String(step)],
  resources: look,

  /** What may be for want of a right is not judged by what others made. */
  judge(job, said, seen, at) {
    const isByTags = said.status === 'failed' && !isBareRefusal(said.error) && isRow(seen);
    return (isByTags ? outcomeOfFailure(job.about, seen, said.error) : null) ?? bySight(job, said, seen, at);
  },

  // Before the last of the jobs nobody asks what is there.
  rowIn: ({ resource, about }) =>
    about.step < stepsOf(about) - 1 ? { uuid: resource, createDate: null, userTags: [], systemTags: [] } : null,
  isOfResource: () => true,
  isFailureOfItself: () => true,

  /** A tag that is there already is an error to ZStack; so is one that the caller may not make. */
  async explain(zstack, job, failure, caller, options): Promise<OutcomeOf<TagCreation>> {
    const named = { resources: TAGGED[job.about.resourceType], uuid: job.resource, mustBeOwn: true };
    const error = await withReason(zstack, failure.error, named, caller, options);
    const seen = error.reason === undefined ? await asLookUp(look(zstack, job, caller, options)) : null;
    const outcome = isRow(seen) ? outcomeOfFailure(job.about, seen, error) : null;
    return outcome ?? { ...failure, error };
  },
};
