import { test as base } from 'vitest';
import {
  startSimulator,
  type ServingNode,
  type Simulator,
  type SimulatorOptions,
} from '../../simulator/src/simulator.ts';

/** An answer as it came: the text, and its JSON where it is some. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Throws when the body is no JSON. */
  readonly json: () => Reply;
}

export interface RefReply {
  readonly backupStorageUuid: string;
  readonly status: string;
  readonly installPath: string;
}

export interface RowReply {
  readonly uuid: string;
  readonly name: string;
  readonly status: string;
  readonly content: string;
  readonly taskUuid: string;
  readonly accountUuid: string;
  readonly createDate: string;
  readonly joinDate: string;
  readonly heartBeat: string;
  readonly backupStorageRefs: readonly RefReply[];
}

export interface ErrorReply {
  readonly code: string;
  readonly details: string;
  readonly cause: ErrorReply;
  readonly causes: readonly ErrorReply[];
}

/** The parts of replies that tests read by name; which of them are there is for the test to know. */
export interface Reply {
  readonly inventory: RowReply;
  readonly inventories: readonly RowReply[];
  readonly total: number;
  readonly error: ErrorReply;
  readonly failures: unknown;
  readonly schema: Readonly<Record<string, string>>;
  readonly location: string;
  readonly apiTimeout: number;
  readonly captchaUuid: string;
  readonly currentTime: { readonly MillionSeconds: number; readonly Seconds: number };
}

export interface CallOptions {
  /** null sends no Authorization; default: the demo session. */
  readonly session?: string | null;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where requests go, and with what session unless another is named. */
export type Target = Pick<Simulator, 'url' | 'demo'>;

/** One node of several. */
export const at = ({ demo }: Target, { url }: ServingNode): Target => ({ url, demo });

/** Calls an API of the simulator as any HTTP client would. */
export async function call(cloud: Target, method: string, path: string, options: CallOptions = {}): Promise<Answer> {
  const { session = cloud.demo.session, body, headers } = options;
  const response = await fetch(`${cloud.url}/v1${path}`, {
    method,
    headers: { ...(session === null ? {} : { authorization: `OAuth ${session}` }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, headers: response.headers, json: () => JSON.parse(text) as Reply };
}

export const get = (cloud: Target, path: string, options?: CallOptions): Promise<Answer> =>
  call(cloud, 'GET', path, options);

/** GET of a list with conditions; the other parameters as they stand. */
export async function query(
  cloud: Target,
  path: string,
  conditions: readonly string[] = [],
  parameters: Readonly<Record<string, string>> = {},
  session?: string,
): Promise<Answer> {
  const search = new URLSearchParams([
    ...conditions.map((condition): [string, string] => ['q', condition]),
    ...Object.entries(parameters),
  ]);
  return get(cloud, `${path}?${search.toString()}`, session === undefined ? {} : { session });
}

export const names = (answer: Answer): readonly string[] =>
  answer
    .json()
    .inventories.map(({ name }) => name)
    .sort();

export interface TemplateOptions extends CallOptions {
  readonly name?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Submits CreateDataVolumeTemplateFromVolumeSnapshot. */
export function submitTemplate(
  cloud: Target,
  snapshot: { readonly uuid: string },
  storages: readonly { readonly uuid: string }[],
  { name = 'golden', params, body, ...options }: TemplateOptions = {},
): Promise<Answer> {
  const path = `/images/data-volume-templates/from/volume-snapshots/${snapshot.uuid}`;
  const backupStorageUuids = storages.map(({ uuid }) => uuid);
  return call(cloud, 'POST', path, { ...options, body: body ?? { params: { name, backupStorageUuids, ...params } } });
}

/** Submits CreateDataVolumeTemplateFromVolume; without storages the node picks one. */
export function submitTemplateFromVolume(
  cloud: Simulator,
  volume: { readonly uuid: string },
  storages: readonly { readonly uuid: string }[] = [],
  { name = 'golden', params, ...options }: TemplateOptions = {},
): Promise<Answer> {
  const named = storages.length === 0 ? {} : { backupStorageUuids: storages.map(({ uuid }) => uuid) };
  const body = { params: { name, ...named, ...params } };
  return call(cloud, 'POST', `/images/data-volume-templates/from/volumes/${volume.uuid}`, { ...options, body });
}

/** Submits DeleteImage of all copies, or with `search` of what that says. */
export const submitDeletion = (
  cloud: Target,
  image: { readonly uuid: string },
  search = '',
  options: CallOptions = {},
): Promise<Answer> => call(cloud, 'DELETE', `/images/${image.uuid}${search}`, options);

export const jobOf = (accepted: Answer): string => accepted.json().location.split('/').at(-1) ?? '';

export const poll = (cloud: Target, jobUuid: string, headers?: Readonly<Record<string, string>>): Promise<Answer> =>
  get(cloud, `/api-jobs/${jobUuid}`, { session: null, ...(headers === undefined ? {} : { headers }) });

/** Submits, lets the job's whole duration pass and polls. */
export async function makeTemplate(
  cloud: Target & Pick<Simulator, 'clock'>,
  snapshot: { readonly uuid: string },
  storages: readonly { readonly uuid: string }[],
  options?: TemplateOptions,
): Promise<Answer> {
  const accepted = await submitTemplate(cloud, snapshot, storages, options);
  await cloud.clock.advance(3000);
  return poll(cloud, jobOf(accepted));
}

interface Fixtures {
  /** A simulator of the test's own, with nothing but a zone and two accounts. */
  readonly cloud: Simulator;
  /** Starts another one; all are closed after the test. */
  readonly start: (options?: SimulatorOptions) => Promise<Simulator>;
}

export const test = base.extend<Fixtures>({
  start: async ({ onTestFinished }, use) => {
    await use(async (options) => {
      const simulator = await startSimulator({ seed: 'empty', ...options });
      onTestFinished(() => simulator.close());
      return simulator;
    });
  },
  cloud: async ({ start }, use) => {
    await use(await start());
  },
});

/** A version 4 uuid without dashes. */
export const newUuid = (): string => crypto.randomUUID().replaceAll('-', '');
