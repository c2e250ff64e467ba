import type { ExecutionResult } from 'graphql-sse';
import { prepare, CREATE_TEMPLATE } from '../integration/create-template.ts';
import type { Answer, TestGateway } from '../integration/fixture.ts';
import { type Job, LIST, POLL, SUBMIT } from '../proxy/fixture.ts';
import type { Target } from '../proxy/proxy.ts';
import type { Site } from './site.ts';
import type { OperationName } from './table/operations.ts';

/** What is struck: these requests, so many of them, in this way. */
export interface Blow {
  readonly on: readonly Target[];
  /** Of each target; absent: all, for as long as the fault lasts. */
  readonly times?: number;
  /** Does ZStack take them, where the fault leaves that open? Default: it does not. */
  readonly taken?: boolean;
}

/** One operation of a caller's. */
export interface Asking {
  readonly blow: Blow;
  /**
   * Asks once.
   * @param heal ends the fault while it is asked; undefined where that cannot be
   * @returns what the caller is told, and the texts of it
   */
  readonly ask: (site: Site, heal: (() => void) | undefined) => Promise<Told>;
}

export interface Told {
  readonly outcome: string;
  readonly text: string;
}

/** The longest that a creation waits, in seconds, where nothing else is said. */
export const WAIT_SECONDS = 1;

/** A creation of an image of its own; once more it is the same, by the same key. */
export function creation(blow: Blow, waitSeconds = WAIT_SECONDS): Asking {
  const idempotencyKey = crypto.randomUUID();
  let prepared: ReturnType<typeof prepare> | undefined;
  let jobId: string | undefined;
  return {
    blow,
    async ask({ cloud, gateway }) {
      prepared ??= prepare(cloud);
      const { input, snapshot } = prepared;
      const answer = await gateway.ask(CREATE, { input, idempotencyKey, waitSeconds });
      const payload = answer.data?.['createDataVolumeTemplateFromSnapshot'] as CreationPayload | null | undefined;
      if (payload == null) {
        if (cloud.images().some(({ url }) => url === `volumeSnapshot://${snapshot.uuid}`))
          throw new Error(`An image was made, and an error told: ${answer.text}`);
        return told(answer);
      }
      const { __typename, job } = payload;
      if (__typename === 'ImageCreated' && jobId !== undefined) await expectSucceeded(gateway, jobId);
      jobId = job.id;
      const outcome = job.statusReason === null ? __typename : `${__typename}, ${job.statusReason}`;
      return { outcome, text: answer.text };
    },
  };
}

/** The job of a submit that was cut off is found by the id that was told then. */
async function expectSucceeded(gateway: TestGateway, id: string): Promise<void> {
  const { data, text } = await gateway.ask(`query ${JOB}`, { id });
  if ((data?.['job'] as Job | null | undefined)?.status !== 'SUCCEEDED') throw new Error(text);
}

/** Without what is read beside the outcome. */
const CREATE = CREATE_TEMPLATE.replace('pendingImage { uuid status }', '');

interface CreationPayload {
  readonly __typename: string;
  readonly job: Job;
}

/** An operation without variables, which is answered or fails. */
const plain = (
  on: Target,
  query: string | ((site: Site) => string),
  { blow, sessionOf }: { readonly blow?: Omit<Blow, 'on'>; readonly sessionOf?: (site: Site) => string } = {},
): Asking => ({
  blow: { on: [on], ...blow },
  async ask(site) {
    const { gateway } = site;
    const options = sessionOf === undefined ? {} : { session: sessionOf(site) };
    return told(await gateway.ask(typeof query === 'string' ? query : query(site), {}, options));
  },
});

/** What an answer says: the code of its errors, or that there are none. */
function told({ status, errors, text }: Answer): Told {
  const codes = new Set(errors.map(({ extensions }) => extensions.code));
  if (status !== 200 || codes.size > 1) throw new Error(`200 and one code were expected: ${status} ${text}`);
  const [code] = codes;
  return { outcome: code ?? 'answered', text };
}

const JOB = '($id: ID!) { job(id: $id) { id status statusReason } }';

const stateOf = ({ status, statusReason }: Job): string =>
  statusReason === null ? status : `${status}, ${statusReason}`;

/** What one event of a subscription says. */
function outcomeOf(event: ExecutionResult<{ readonly job: Job }, unknown> | undefined): string {
  if (event?.data != null) return stateOf(event.data.job);
  const code = event?.errors?.[0]?.extensions['code'];
  return typeof code === 'string' ? code : 'no event';
}

const IMAGES = '{ images { nodes { uuid } } }';
const NESTED = '{ images { nodes { name backupStorageRefs { backupStorage { name } } } } }';
const LOG_IN = 'mutation { logInByAccount(input: { accountName: "admin", password: "password" }) { __typename } }';

/** How each operation is asked for; anew for each site. More than one way of it is told the same. */
export const askings = (): Readonly<Record<OperationName, readonly Asking[]>> => ({
  creationOnce: [
    creation({ on: [SUBMIT], times: 2 }),
    creation({ on: [SUBMIT], times: 1, taken: true }),
    creation({ on: [POLL], times: 2 }),
  ],
  creationEachTime: [creation({ on: [SUBMIT] })],
  creationCutOff: [creation({ on: [{}] }), creation({ on: [{}], taken: true })],
  job: [
    {
      blow: { on: [{}] },
      async ask({ gateway, known }) {
        const answer = await gateway.ask(`query ${JOB}`, { id: known.jobId });
        const { outcome, text } = told(answer);
        return { outcome: outcome === 'answered' ? stateOf(answer.data?.['job'] as Job) : outcome, text };
      },
    },
  ],
  subscription: [
    {
      blow: { on: [{}] },
      async ask({ gateway, known }, heal) {
        const events = gateway.listen<{ readonly job: Job }>(`subscription ${JOB}`, { id: known.jobId });
        const first = await events.next();
        const heard = first.done === true ? [] : [first.value];
        if (heal === undefined) await events.return?.();
        else heal();
        for await (const event of events) heard.push(event);
        const [began, end] = [heard[0], heard.at(-1)].map(outcomeOf);
        if (heal !== undefined && end !== 'SUCCEEDED') throw new Error(`The subscription ended with ${end}.`);
        return { outcome: began ?? '', text: JSON.stringify(heard) };
      },
    },
  ],
  listOnce: [plain(LIST, IMAGES, { blow: { times: 1 } })],
  list: [plain(LIST, IMAGES)],
  totalCount: [
    plain(
      { path: '/images', holds: 'count=true' },
      ({ known }) => `{ images(first: 1, after: "${known.cursor}") { totalCount nodes { name } } }`,
    ),
  ],
  nested: [plain({ path: '/backup-storage' }, NESTED)],
  logIn: [plain({ path: '/accounts/login' }, LOG_IN)],
  logOut: [
    plain({ path: '/accounts/sessions' }, 'mutation { logOut { loggedOut } }', {
      sessionOf: ({ known }) => known.session,
    }),
  ],
});
