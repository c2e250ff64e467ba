import type { JobOutcome } from '../job-run.ts';
import { longJobs } from '../query/resources/long-jobs.ts';
import { toInventory } from '../query/resource.ts';
import { errorCode, failure } from '../wire/error-codes.ts';
import { Inventory, type WireValue } from '../wire/inventory.ts';
import { writeJson } from '../wire/json.ts';
import { formatTimestamp } from '../wire/timestamps.ts';
import { longJob } from '../world/defaults.ts';
import type { LongJobRow } from '../world/rows.ts';
import { toSession } from './accounts.ts';
import { readArguments, toTexts } from './arguments.ts';
import { asynchronous, query, type Api, type AsyncApi, type Call } from './declaration.ts';
import type { ManagementNode } from './node.ts';
import { checkAdmin, checkOwner } from './permission.ts';
import { addImage } from './images/creation/addition.ts';
import { createRootVolumeTemplateFromRootVolume } from './images/creation/template-from-root-volume.ts';
import { createDataVolumeTemplateFromVolume } from './images/creation/template-from-volume.ts';
import { exportImage } from './images/one-copy.ts';
import { validate } from './validator.ts';

/** Those of the simulator's APIs that can run as one (domain.md §2.5). */
const runnable: ReadonlyMap<string, AsyncApi> = new Map([
  ['APIAddImageMsg', addImage],
  ['APICreateDataVolumeTemplateFromVolumeMsg', createDataVolumeTemplateFromVolume],
  ['APICreateRootVolumeTemplateFromRootVolumeMsg', createRootVolumeTemplateFromRootVolume],
  ['APIExportImageFromBackupStorageMsg', exportImage],
]);

/** How long it takes until a job that runs has been called off. */
const cancelMs = 1000;

type JsonObject = Readonly<Record<string, unknown>>;

function parseData(jobData: string): JsonObject {
  let parsed: unknown;
  try {
    parsed = JSON.parse(jobData);
  } catch {
    parsed = undefined;
  }
  if (typeof parsed === 'object' && parsed !== null) return { ...parsed };
  throw failure('SYS.1000', 'com.google.gson.JsonSyntaxException: jobData is no JSON object');
}

const write = ({ timeZone }: ManagementNode, value: WireValue): string =>
  writeJson(value, (timestamp) => formatTimestamp(timestamp, timeZone, 'classic'));

/** The API that a long job runs, and its own call. */
function innerOf(call: Call, jobName: string, jobData: string): { readonly api: AsyncApi; readonly inner: Call } {
  const api = runnable.get(jobName);
  if (api === undefined) throw failure('SYS.1007', `${jobName} is not an API`);
  const data = parseData(jobData);
  const tags = (name: 'systemTags' | 'userTags'): readonly string[] =>
    toTexts(name, data[name] ?? []).filter((tag) => tag !== null);
  const given = readArguments(api.facts.parameters, data);
  return { api, inner: { ...call, given, systemTags: tags('systemTags'), userTags: tags('userTags') } };
}

/** Checked as if it were called by itself. */
function checkInner(call: Call): void {
  const { node, caller, given } = call;
  const { api, inner } = innerOf(call, given.text('jobName'), given.text('jobData'));
  validate(api.facts, inner.given, node.world);
  checkAdmin(api.facts, caller);
  checkOwner(api.facts, inner.given, caller, node);
  api.check?.(inner);
}

/** A new one; its data is the API's whole message, with the submitter's live session in it (long-job/submit). */
function insertRow(call: Call): LongJobRow {
  const { node, caller, given } = call;
  const { world } = node;
  const jobName = given.text('jobName');
  const { inner } = innerOf(call, jobName, given.text('jobData'));
  const { systemTags, userTags } = inner;
  const resourceUuid = inner.given.textOrNull('resourceUuid') ?? world.newUuid();
  const session = world.sessions.get(call.sessionUuid);
  const jobData = write(node, {
    ...inner.given.toJSON(),
    ...(systemTags.length === 0 ? {} : { systemTags }),
    ...(userTags.length === 0 ? {} : { userTags }),
    session: session === undefined ? null : toSession(session),
    resourceUuid,
    timeout: -1,
    messageDeadline: -1,
    headers: {},
    id: world.newUuid(),
    createdTime: Math.floor(world.clock.now()),
  });
  const row = longJob(world, {
    accountUuid: caller.uuid,
    name: given.textOrNull('name') ?? jobName,
    description: given.textOrNull('description'),
    apiId: call.jobUuid,
    jobName,
    jobData,
    targetResourceUuid: given.textOrNull('targetResourceUuid') ?? resourceUuid,
  });
  return world.longJobs.insert({ ...row, uuid: given.textOrNull('resourceUuid') ?? row.uuid });
}

/** The uuid of one that is there makes it run again, as it was submitted first (domain.md §2.5). */
function runAgain({ node: { world }, jobUuid }: Call, { uuid }: LongJobRow): void {
  world.longJobs.update(uuid, (row) => ({
    ...row,
    apiId: jobUuid,
    state: 'Running',
    jobResult: null,
    executeTime: null,
    lastOpDate: world.now(),
  }));
}

function startWork(call: Call, { uuid, jobName, jobData }: LongJobRow): void {
  const { node, jobUuid } = call;
  const { clock, globalConfigs } = node.world;
  const { api, inner } = innerOf(call, jobName, jobData);
  const startedAt = clock.now();
  const timeoutMs = node.apiTimeoutMs ?? globalConfigs.number('longJob', 'longJob.api.timeout') * 1000;
  const run = node.jobs.run(jobUuid, call.place, timeoutMs, (outcome) => end(node, uuid, startedAt, outcome));
  run.attempt(() => api.start(inner, run));
}

function resultOf(node: ManagementNode, { apiId }: LongJobRow, outcome: JobOutcome): string | null {
  switch (outcome.status) {
    case 'running':
      return null;
    case 'failed':
      return write(node, { detail: outcome.error.details, cause: outcome.error.cause?.details });
    case 'succeeded':
      return write(node, {
        ...outcome.result,
        apiId,
        success: true,
        headers: {},
        id: node.world.newUuid(),
        createdTime: Math.floor(node.world.clock.now()),
      });
  }
}

/** The failure of one that is being called off is its cancellation (domain.md §4). */
function end(node: ManagementNode, uuid: string, startedAt: number, outcome: JobOutcome): void {
  const { world } = node;
  const seconds = Math.floor((world.clock.now() - startedAt) / 1000);
  world.longJobs.update(uuid, (row) => {
    const failed = row.state === 'Canceling' ? 'Canceled' : 'Failed';
    return {
      ...row,
      state: outcome.status === 'succeeded' ? 'Succeeded' : failed,
      jobResult: resultOf(node, row, outcome),
      executeTime: Math.max(1, seconds),
      lastOpDate: world.now(),
    };
  });
}

function rowOf({ node, given }: Call): LongJobRow {
  const uuid = given.text('uuid');
  const row = node.world.longJobs.get(uuid);
  if (row !== undefined) return row;
  throw failure('SYS.1003', `Cannot find long job[uuid:${uuid}], it may have been deleted`);
}

const submit = asynchronous('APISubmitLongJobMsg', {
  check: checkInner,
  start: (call, run) => {
    const { world } = call.node;
    const known = world.longJobs.get(call.given.textOrNull('resourceUuid') ?? '');
    if (known !== undefined) runAgain(call, known);
    const row = known ?? insertRow(call);
    startWork(call, row);
    const { javaClass, fields } = toInventory(longJobs, { ...row, state: 'Running' }, world, call.caller);
    run.succeed({ inventory: new Inventory(javaClass, { ...fields, lastOpDate: null }) });
  },
});

const isOver = ({ state }: LongJobRow): boolean => ['Succeeded', 'Canceled', 'Failed'].includes(state);

/** It is `Canceling` at once, and `Canceled` when its work has stopped; one that has ended since the check stays as it is. */
const cancel = asynchronous('APICancelLongJobMsg', {
  check: (call) => {
    const { state } = rowOf(call);
    if (state !== 'Succeeded' && state !== 'Failed') return;
    throw failure('SYS.1007', `cannot cancel longjob that is ${state.toLowerCase()}`);
  },
  start: (call, run) => {
    const { world, jobs } = call.node;
    const row = rowOf(call);
    const { uuid, apiId } = row;
    if (!isOver(row)) {
      world.longJobs.update(uuid, (row) => ({ ...row, state: 'Canceling', lastOpDate: world.now() }));
      const canceled = errorCode('LONG_JOB.1000', `long job[uuid:${uuid}] is canceled`);
      world.clock.schedule(world.clock.now() + cancelMs, () => jobs.cancel(apiId, canceled));
    }
    run.succeed({});
  },
});

const update = asynchronous('APIUpdateLongJobMsg', {
  start: (call, run) => {
    const { world } = call.node;
    const { uuid } = rowOf(call);
    world.longJobs.update(uuid, (row) => ({
      ...row,
      name: call.given.textOrNull('name') ?? row.name,
      description: call.given.textOrNull('description') ?? row.description,
      lastOpDate: world.now(),
    }));
    run.succeed({ inventory: toInventory(longJobs, rowOf(call), world, call.caller) });
  },
});

const remove = asynchronous('APIDeleteLongJobMsg', {
  check: (call) => {
    if (isOver(rowOf(call))) return;
    throw failure('SYS.1007', "delete longjob only when it's succeeded, canceled, or failed");
  },
  start: ({ node, given }, run) => {
    node.world.longJobs.remove(given.text('uuid'));
    run.succeed({});
  },
});

/** Whose long job it is they do not ask: only the query does (owners.md §3). */
export const longJobApis: readonly Api[] = [submit, query('APIQueryLongJobMsg', longJobs), cancel, update, remove];
