import { GraphQLError } from 'graphql';
import type { CreateTagsInput, TaggedResourceType } from '../../generated/types.ts';
import { createSystemTags, createUserTag } from '../../zstack/apis/tags.ts';
import { type AboutTags, stepsOf, type TagCreation, tagCreation } from '../../zstack/jobs/kinds/tag-creation.ts';
import { TAGGED, type TaggedType } from '../../zstack/jobs/kinds/tagged.ts';
import { find } from '../../zstack/look-up.ts';
import type { AsyncApi } from '../../zstack/wire/api.ts';
import { type ErrorCode, gatewayError } from '../../zstack/wire/errors/error-code.ts';
import { ZstackFailure } from '../../zstack/wire/errors/failure.ts';
import { askJob } from '../../zstack/jobs/watch.ts';
import { UNTOLD } from '../../zstack/jobs/view.ts';
import type { Uuid } from '../../zstack/wire/values/uuid.ts';
import { requireCaller } from '../authorization.ts';
import type { GraphQLContext } from '../context.ts';
import { categoryOf } from '../error/category.ts';
import { LONGEST_TAGS } from '../input/bounds.ts';
import type { InputFaults } from '../input/input-faults.ts';
import type { ArgumentsApi } from '../input/read-arguments.ts';
import { readAction } from '../job/arguments.ts';
import type { ZStackJob } from '../job/job.ts';
import { anyOperation, type Ran, running, told } from '../job/operation.ts';
import { run } from '../job/run.ts';
import {
  inProgress,
  refused,
  type ResourceActionFailed,
  type ResourceActionInProgress,
  type ResourceActionRefused,
} from '../resource-actions/action.ts';
import { type DoneAs, operationOf } from '../resource-actions/operation.ts';

interface TagsArguments {
  readonly resourceUuid: Uuid;
  readonly resourceType: TaggedType;
  readonly userTags?: readonly string[];
  readonly systemTags?: readonly string[];
}

/** What the APIs take that make tags, but for the tags. */
const TAKES: ArgumentsApi<TagsArguments> = {
  name: createUserTag.name,
  parameters: Object.fromEntries(Object.entries(createUserTag.parameters).filter(([name]) => name !== 'tag')),
};

const CLASSES: Readonly<Record<TaggedResourceType, TaggedType>> = {
  IMAGE: 'ImageVO',
  VOLUME: 'VolumeVO',
  VOLUME_SNAPSHOT: 'VolumeSnapshotVO',
};

const MISSING = gatewayError('GATEWAY.TAG_MISSING', 'The tag is not there: no job has made it, or it is off again.');

type Told = DoneAs<'TagsCreated', ReturnType<typeof tagsOf>> | ResourceActionFailed;

/** Whichever of the APIs it calls. */
const creationBy = <Args extends object>(api: AsyncApi<Args, TagCreation['result']>) =>
  operationOf(
    { operation: 'CREATE_TAGS', api, kind: tagCreation, done: 'TagsCreated', fields: tagsOf },
    'ResourceActionFailed',
  );

function tagsOf({ userTags, systemTags, missing }: TagCreation['done']) {
  const failedTags = missing.map(({ tag, error }) => ({ tag, error: error ?? MISSING }));
  return { userTags, systemTags, failedTags };
}

/** The mutation that makes tags: looks at the resource, submits one job after the other, and tells which tags are there. */
export function createsTags() {
  const resolve = async (
    _: unknown,
    { input, waitSeconds }: { readonly input: CreateTagsInput; readonly waitSeconds?: number | null | undefined },
    context: GraphQLContext,
  ): Promise<Told | ResourceActionInProgress | ResourceActionRefused> => {
    const caller = requireCaller(context);
    const { zstack, signal } = context;
    const given = { input: { ...input, resourceType: CLASSES[input.resourceType] }, waitSeconds };
    const wanted = readAction(TAKES, given, zstack.textRules, check);
    const { resourceUuid, resourceType, userTags = [], systemTags = [] } = wanted.args;
    if (systemTags.length > 0) zstack.cloud.expectApi(createSystemTags.name); // before any user tag is made
    if ((await find(zstack, TAGGED[resourceType], resourceUuid, caller, { signal })) === null)
      return refused(
        'GATEWAY.RESOURCE_NOT_FOUND',
        `There is no such resource ${resourceUuid} of that type, or none that this session may see.`,
      );
    const submit = (about: AboutTags) => {
      const submission = { about, resource: resourceUuid };
      const tag = userTags[about.step];
      const args = { resourceUuid, resourceType };
      const rest = [wanted.waitSeconds, context, caller] as const;
      return tag === undefined
        ? run(creationBy(createSystemTags), { ...submission, args: { ...args, tags: systemTags } }, ...rest)
        : run(creationBy(createUserTag), { ...submission, args: { ...args, tag } }, ...rest);
    };
    const lookAgain = async (about: AboutTags, { job }: ZStackJob) => {
      const operation = creationBy(createUserTag);
      const own = { ...job, about };
      const state = await askJob(zstack, operation, own, caller, { signal });
      return told(operation, own, { state: state ?? UNTOLD });
    };
    return inTurn({ resourceType, userTags, systemTags }, { submit, lookAgain });
  };
  return running(anyOperation(creationBy(createUserTag)), resolve);
}

function check({ userTags = [], systemTags = [] }: TagsArguments, faults: InputFaults): void {
  const tags = [...userTags, ...systemTags];
  if (tags.length === 0) faults.add('input.userTags', 'EMPTY', 'must name at least one, unless systemTags does');
  const length = tags.reduce((sum, tag) => sum + tag.length, 0);
  if (length > LONGEST_TAGS)
    faults.add('input', 'TOO_LONG', `must hold at most ${LONGEST_TAGS} characters of tags, but holds ${length}`);
}

/** How the jobs are run. */
interface Turns {
  readonly submit: (about: AboutTags) => Promise<Ran<Told>>;
  /** How one that is over stands by now. */
  readonly lookAgain: (about: AboutTags, job: ZStackJob) => Promise<Ran<Told>>;
}

/** What the jobs before came to. */
interface Earlier {
  readonly last: ZStackJob;
  /** Why tags are missing. */
  readonly errors: ReadonlyMap<string, ErrorCode>;
}

/**
 * A job that still runs, that the caller has no right to, or that ZStack did not take, is the last: what would come behind it is not
 * submitted. That ZStack did not take it is an error of the whole only where it is the first.
 */
async function inTurn(
  asked: Omit<AboutTags, 'step'>,
  turns: Turns,
  step = 0,
  earlier: Earlier | null = null,
): Promise<Told | ResourceActionInProgress> {
  let isLast = step === stepsOf(asked) - 1;
  let ran: Ran<Told>;
  try {
    ran = await turns.submit({ ...asked, step });
  } catch (error) {
    if (earlier === null || !isNotTaken(error)) throw error;
    isLast = true;
    ran = await turns.lookAgain({ ...asked, step: step - 1 }, earlier.last);
  }
  const { job, result } = ran;
  if (result === null) return inProgress(job);
  if (result.__typename === 'ResourceActionFailed' && categoryOf(result.error) === 'PERMISSION') return result;
  const errors = new Map([...(earlier?.errors ?? []), ...errorsOf(asked.userTags[step], result)]);
  if (!isLast) return inTurn(asked, turns, step + 1, { last: job, errors });
  if (result.__typename === 'ResourceActionFailed') return result;
  const failedTags = result.failedTags.map(({ tag, error }) => ({ tag, error: errors.get(tag) ?? error }));
  return { ...result, failedTags };
}

/** Does the error say that nothing was done: ZStack did not get the job, or the gateway is about to stop? */
const isNotTaken = (error: unknown): boolean => error instanceof ZstackFailure || error instanceof GraphQLError;

/** Why a job did not make its tags. */
const errorsOf = (tag: string | undefined, result: Told): readonly (readonly [string, ErrorCode])[] => {
  if (result.__typename === 'ResourceActionFailed') return tag === undefined ? [] : [[tag, result.error]];
  return result.failedTags.flatMap(({ tag, error }) => (error === MISSING ? [] : [[tag, error] as const]));
};
