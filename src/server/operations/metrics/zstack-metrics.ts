import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { SAFE_GETS } from '../../../zstack/wire/http/safe-gets.ts';
import { type AskedOutcome, PUSH_OUTCOMES } from '../../../zstack/wire/http/observer.ts';
import type { WatchedZstack } from '../../../zstack/jobs/watching/watches.ts';
import { apiFacts } from '../../../zstack/facts/apis.ts';
import type { WireRequest } from '../../../zstack/wire/api.ts';
import { Tally } from './tally.ts';
import type { Shed } from './shed-metrics.ts';

/** The client of the cloud, as far as it is counted. */
export type CountedZstack = Pick<WatchedZstack, 'nodes' | 'load' | 'observe'> & {
  readonly watches: Pick<WatchedZstack['watches'], 'counts'>;
};

/** What the client may have at most. */
export interface ZstackLimits {
  readonly zstackConnections: number;
  readonly zstackMaxQueued: number;
}

/** All that is ever asked: what else there is, is counted as one. */
const TEMPLATES: ReadonlySet<string> = new Set([
  ...SAFE_GETS,
  ...Object.values(apiFacts).flatMap(({ paths }) => paths),
]);

const apiOf = ({ template }: WireRequest) => (TEMPLATES.has(template) ? template : 'other');
const labelsOf = (request: WireRequest) => ({ method: request.method, api: apiOf(request) });

/** Requests of one API that are over. */
interface Asked {
  readonly labels: { readonly method: string; readonly api: string };
  readonly outcomes: AskedOutcome[];
  readonly seconds: number[];
  bytes: number;
}

/** Counts into `registry` what the cloud is asked. @returns how to count no more */
export function countZstack(registry: Registry, zstack: CountedZstack, limits: ZstackLimits, shed: Shed): () => void {
  const registers = [registry];
  const asked = new Tally<Asked>(
    (method, api) => ({ labels: { method, api }, outcomes: [], seconds: [], bytes: 0 }),
    ({ labels, outcomes, seconds, bytes }) => {
      for (const one of seconds) durations.observe(labels, one);
      if (bytes > 0) received.inc(labels, bytes);
      for (const [outcome, { length }] of Map.groupBy(outcomes, String)) requests.inc({ ...labels, outcome }, length);
    },
  );
  const requests = new Counter({
    name: 'zstack_requests_total',
    help: 'Requests to ZStack that are over, by method, path template and outcome: the status of the answer, or what there was instead of one (unavailable, timeout, overloaded, cancelled, ...). /api-jobs/{uuid} are the polls of jobs.',
    labelNames: ['method', 'api', 'outcome'],
    registers,
    collect: asked.count,
  });
  const durations = new Histogram({
    name: 'zstack_request_duration_seconds',
    help: 'Time from the wish for a request to ZStack until its end, waiting for a connection included, by method and path template.',
    labelNames: ['method', 'api'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
    collect: asked.count,
  });
  const received = new Counter({
    name: 'zstack_response_bytes_total',
    help: "Bytes of the bodies of ZStack's answers, by method and path template.",
    labelNames: ['method', 'api'],
    registers,
    collect: asked.count,
  });
  const shared = new Counter({
    name: 'zstack_reads_shared_total',
    help: 'Reads that needed no request to ZStack, since one of the same operation had read the same, by method and path template.',
    labelNames: ['method', 'api'],
    registers,
  });
  const batches = new Histogram({
    name: 'zstack_batch_uuids',
    help: 'Uuids that were asked for together by one request, for the edges of an operation.',
    buckets: [1, 2, 5, 10, 25, 50, 100, 150],
    registers,
  });
  const awaited = new Map<string, number>();
  new Gauge({
    name: 'zstack_jobs_awaited',
    help: 'Mutations that wait for their job, by operation.',
    labelNames: ['operation'],
    registers,
    collect() {
      for (const [operation, mutations] of awaited) this.set({ operation }, mutations);
    },
  });
  const awaits = (operation: string, change: 1 | -1) => awaited.set(operation, (awaited.get(operation) ?? 0) + change);
  const told = new Tally(
    (operation, status) => ({ labels: { operation, status }, jobs: 0 }),
    ({ labels, jobs }) => toldJobs.inc(labels, jobs),
  );
  const toldJobs = new Counter({
    name: 'zstack_jobs_told_total',
    help: 'Jobs of mutations by operation and by how they were told to stand: succeeded, failed, running (the wait was over), unknown; not_submitted where ZStack took none.',
    labelNames: ['operation', 'status'],
    registers,
    collect: told.count,
  });
  const pushes = new Counter({
    name: 'zstack_webhook_pushes_total',
    help: 'What ZStack pushed to ZSTACK_WEBHOOK_URL, by what came of it: the next poll of its job was hastened, the job was unwatched, the push was refused for want of proof; missed are those that had not come 5 s after the end of their job.',
    labelNames: ['outcome'],
    registers,
  });
  for (const outcome of PUSH_OUTCOMES) pushes.inc({ outcome }, 0);
  exposeState(registry, zstack, limits);

  return zstack.observe({
    onAsked(request, outcome, durationMs, bytes) {
      const sum = asked.of(request.method, apiOf(request));
      sum.outcomes.push(outcome);
      sum.seconds.push(durationMs / 1000);
      sum.bytes += bytes;
      if (outcome === 'overloaded') shed('zstack_queue');
    },
    onShared: (request) => shared.inc(labelsOf(request)),
    onBatch: (uuids) => batches.observe(uuids),
    onJobAwaited: (operation) => awaits(operation, 1),
    onJobTold(operation, status) {
      awaits(operation, -1);
      told.of(operation, status ?? 'not_submitted').jobs += 1;
    },
    onPush: (outcome) => pushes.inc({ outcome }),
  });
}

/** Shows how the client stands whenever it is looked at. */
function exposeState(registry: Registry, zstack: CountedZstack, limits: ZstackLimits): void {
  const { zstackConnections, zstackMaxQueued } = limits;
  const registers = [registry];
  new Gauge({
    name: 'zstack_nodes',
    help: 'Management nodes of ZSTACK_URL: up, or down, which do not answer and are left alone but for probes.',
    labelNames: ['state'],
    registers,
    collect() {
      const { up, down } = zstack.nodes();
      this.set({ state: 'up' }, up);
      this.set({ state: 'down' }, down);
    },
  });
  new Gauge({
    name: 'zstack_connections_in_use',
    help: 'Requests to ZStack that are under way, each of which has a connection.',
    registers,
    collect() {
      this.set(zstack.load().underWay);
    },
  });
  new Gauge({ name: 'zstack_connections_limit', help: 'ZSTACK_CONNECTIONS.', registers }).set(zstackConnections);
  new Gauge({
    name: 'zstack_requests_queued',
    help: 'Requests that wait for a connection to ZStack, by class: with a session, or without (polls, log-ins).',
    labelNames: ['class'],
    registers,
    collect() {
      const { withSession, withoutSession } = zstack.load().waiting;
      this.set({ class: 'session' }, withSession);
      this.set({ class: 'sessionless' }, withoutSession);
    },
  });
  new Gauge({ name: 'zstack_requests_queued_limit', help: 'ZSTACK_MAX_QUEUED, of each class.', registers }).set(
    zstackMaxQueued,
  );
  new Gauge({
    name: 'zstack_watches',
    help: 'What ZStack is asked for again and again while somebody waits or listens: the outcomes of jobs, their progresses, sessions.',
    labelNames: ['of'],
    registers,
    collect() {
      const { jobs, progresses, sessions } = zstack.watches.counts();
      this.set({ of: 'jobs' }, jobs);
      this.set({ of: 'progresses' }, progresses);
      this.set({ of: 'sessions' }, sessions);
    },
  });
}
