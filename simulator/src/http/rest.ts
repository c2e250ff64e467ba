import { LRUCache } from 'lru-cache';
import { readArguments, type Arguments } from '../api/arguments.ts';
import { apis } from '../api/apis.ts';
import type { AsyncApi, Call, QueryApi, SyncApi } from '../api/declaration.ts';
import type { ManagementNode } from '../api/node.ts';
import { checkAdmin, checkOwner } from '../api/permission.ts';
import { validate } from '../api/validator.ts';
import { nameOf } from '../facts/lookup.ts';
import type { JobOutcome } from '../job-run.ts';
import { parseQuery } from '../query/parameters.ts';
import { ApiFailure, Refusal, toErrorInventory, type ErrorCode, type Language } from '../wire/error-codes.ts';
import { schemaOf, type WireObject } from '../wire/inventory.ts';
import type { AccountRow } from '../world/rows.ts';
import { plainText, type Answer, type Request } from './answer.ts';
import { inputOf, jobUuidOf, oneRow, parseBody, sessionOf, timeoutOf, type Tags } from './reading.ts';
import { chooseRoute, createRouter } from './router.ts';
import type { Push, PushManner } from './web-hook.ts';

/** What faults change inside the node; the HTTP side of faults lies outside. */
export interface NodeFaults {
  /** The ErrorCode with which this request's session is refused. */
  refuseSession(request: Request): ErrorCode | undefined;
  /** The second submit of one job uuid arrives between the first one's check and its save. */
  raceDuplicate(request: Request): boolean;
  /** The submit's job stays 202 for ever. `'unworked'`: its work stops as well. */
  stickJob(request: Request): 'worked' | 'unworked' | undefined;
  /** The submit's job is never on record. `'unworked'`: nothing is done either. */
  loseJob(request: Request): 'worked' | 'unworked' | undefined;
  /** With what a creation fails once its row is saved. */
  failCreation(request: Request): ErrorCode | undefined;
  /** With what a job fails in the place of its work. */
  failJob(request: Request): ErrorCode | undefined;
  /** How long after its checks the work of a job begins, in milliseconds. */
  slowJob(request: Request): number | undefined;
  forgetJob(request: Request): boolean;
  /** How the end of the submit's job is pushed to its web hook. */
  mannerOfPush(request: Request): PushManner;
}

export interface RestServer {
  answer(request: Request): Answer;
}

/** Methods that the web server has no handler for: an empty answer, whatever the path (wire.md §2). */
const unhandledMethods: ReadonlySet<string> = new Set(['OPTIONS', 'PATCH']);

/** So many a node remembers. */
const rememberedEnds = 2000;

const jobPath = /^\/api-jobs\/([^/]+)$/;

/** The REST layer of wire.md §1-§3: from a request to the answer, through the checks in the node's order. */
export function createRestServer(
  node: ManagementNode,
  faults: NodeFaults,
  /** Base URL that a `location` names. */
  baseUrl: () => string,
  push: Push,
): RestServer {
  const findRoutes = createRouter(apis.filter(({ facts }) => !node.lacks.has(nameOf(facts))));
  /** The first end that it told of a job is the one that it goes on telling (nodes.md §2). */
  const told = new LRUCache<string, JobOutcome>({ max: rememberedEnds });
  /** Work on a snapshot is that of its volume (nodes.md §3). */
  const workedOn = (uuid: string): string => node.world.snapshots.get(uuid)?.volumeUuid ?? uuid;

  const authenticate = (request: Request, sessionUuid: string): AccountRow => {
    const refused = faults.refuseSession(request);
    if (refused !== undefined) throw new ApiFailure(refused);
    return node.sessions.authenticate(sessionUuid);
  };

  const answerQuery = (api: QueryApi, request: Request, uuid: string | undefined): Answer => {
    const sessionUuid = sessionOf(request);
    const parameters = uuid === undefined ? parseQuery(request.query) : oneRow(uuid);
    const caller = authenticate(request, sessionUuid);
    checkAdmin(api.facts, caller);
    const reply = api.answer(parameters, node, caller);
    return { status: 200, content: { ...reply, schema: schemaOf(reply) } };
  };

  const answerSync = (api: SyncApi, request: Request, given: Arguments): Answer => {
    const reply = (): WireObject => {
      validate(api.facts, given, node.world);
      if (api.session !== 'required') return api.run({ node, given });
      const caller = authenticate(request, sessionOf(request));
      checkAdmin(api.facts, caller);
      return api.run({ node, caller, given });
    };
    return withSchema(request, reply());
  };

  const answerAsync = (
    api: AsyncApi,
    request: Request,
    given: Arguments,
    tags: Tags,
    askedTimeoutMs: number | undefined,
    subject: string | undefined,
  ): Answer => {
    const sessionUuid = sessionOf(request);
    const timeoutMs = askedTimeoutMs ?? node.apiTimeoutMs ?? api.facts.timeoutSeconds * 1000;
    const uuid = jobUuidOf(request) ?? node.world.newUuid();
    const webHook = request.headers.get('x-web-hook');
    const accepted = { status: 202, content: { location: `${baseUrl()}/v1/api-jobs/${uuid}`, apiTimeout: timeoutMs } };
    const lost = node.database.holds(JSON.stringify({ given, tags })) ? faults.loseJob(request) : 'worked';
    if (lost === 'unworked') return accepted;
    const stuck = faults.stickJob(request);
    const place = node.runningJobs.place(node.life, workedOn(subject ?? uuid));
    const run = node.jobs.submit(uuid, {
      place,
      timeoutMs,
      record: lost !== undefined ? 'lost' : stuck !== undefined ? 'stuck' : 'kept',
      onEnd: (outcome) => {
        if (webHook === undefined) return;
        push(webHook, uuid, answerOutcome(request, outcome, node.language), faults.mannerOfPush(request));
      },
    });
    run.attempt(() => {
      if (!validate(api.facts, given, node.world)) {
        run.succeed({});
        return;
      }
      const caller = authenticate(request, sessionUuid);
      checkAdmin(api.facts, caller);
      checkOwner(api.facts, given, caller, node);
      const call: Call = { node, caller, sessionUuid, jobUuid: uuid, place, given, ...tags };
      api.check?.(call);
      const work = (): void => {
        const refused = faults.failJob(request);
        if (refused !== undefined) throw new ApiFailure(refused);
        node.runningJobs.begin(run, api.facts.isCreation === true, () => api.start(call, run));
        const failed = api.facts.isCreation !== true ? undefined : faults.failCreation(request);
        if (failed !== undefined) throw new ApiFailure(failed);
        if (stuck === 'unworked') node.jobs.abandon(uuid);
      };
      const delayMs = faults.slowJob(request);
      if (delayMs === undefined) work();
      else run.after(delayMs, work);
    });
    return accepted;
  };

  const checkJobUuid = (request: Request): void => {
    const uuid = jobUuidOf(request);
    if (uuid === undefined || request.method === 'GET' || !node.jobs.has(uuid)) return;
    if (!faults.raceDuplicate(request)) throw new Refusal(400, `Duplicate job uuid[${uuid}]`);
  };

  const answerPoll = (request: Request, uuid: string): Answer => {
    if (request.method !== 'GET') return plainText(405, 'only GET method is allowed for querying job status');
    if (faults.forgetJob(request)) node.jobs.forget(uuid);
    const saved = node.jobs.outcome(uuid);
    if (saved === undefined) {
      told.delete(uuid);
      return plainText(404, 'the job has been expired');
    }
    const outcome = told.get(uuid) ?? saved;
    if (outcome.status !== 'running') told.set(uuid, outcome);
    return answerOutcome(request, outcome, node.language);
  };

  const dispatch = (request: Request): Answer => {
    if (unhandledMethods.has(request.method)) return plainText(404, '');
    const poll = jobPath.exec(request.path)?.[1];
    if (poll !== undefined) return answerPoll(request, poll);
    const routes = findRoutes(request.path);
    const body = parseBody(request);
    const { api, path } = chooseRoute(routes, request.method, request.path, body);
    if (api.mode === 'query') return answerQuery(api, request, path.get('uuid'));
    if (api.session !== 'none') sessionOf(request);
    const { parameters, tags } = inputOf(api, request, body ?? {}, path);
    const given = readArguments(api.facts.parameters, parameters);
    checkJobUuid(request);
    const timeoutMs = timeoutOf(request);
    if (api.mode === 'sync') return answerSync(api, request, given);
    const [subject] = path.values();
    return answerAsync(api, request, given, tags, timeoutMs, subject);
  };

  return {
    answer: (request) => {
      try {
        return dispatch(request);
      } catch (error) {
        if (error instanceof Refusal) return plainText(error.status, error.message);
        if (error instanceof ApiFailure) {
          const inventory = toErrorInventory(error.errorCode, { language: node.language, ofJob: false });
          return { status: 503, content: { error: inventory } };
        }
        throw error;
      }
    },
  };
}

/** What a poll is answered, and what a web hook gets: with a schema if the poll, or the submit, asked for one. */
function answerOutcome(request: Request, outcome: JobOutcome, language: Language): Answer {
  switch (outcome.status) {
    case 'running':
      return { status: 202, content: {} };
    case 'succeeded':
      return withSchema(request, outcome.result);
    case 'failed':
      return { status: 503, content: { error: toErrorInventory(outcome.error, { language, ofJob: true }) } };
  }
}

/** Replies that are no queries carry `schema` only for a client that asks (wire.md §2). */
const withSchema = ({ headers }: Request, reply: WireObject): Answer => ({
  status: 200,
  content: headers.has('x-json-schema') ? { ...reply, schema: schemaOf(reply) } : reply,
});
