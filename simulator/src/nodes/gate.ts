import type { Clock } from '../clock.ts';
import { plainText, type Answer, type Request } from '../http/answer.ts';
import { toErrorInventory, type ErrorCode } from '../wire/error-codes.ts';
import type { Bus } from './bus.ts';
import type { Life } from './life.ts';

/** How long a query waits for a connection to the database. */
const connectionMs = 30_000;

/** What a process answers by itself (nodes.md §5). */
const withoutDatabase: ReadonlySet<string> = new Set([
  '/management-nodes/ready',
  '/management-nodes/actions',
  '/management-nodes/platform-timezone',
]);

const needsDatabase = ({ path }: Request): boolean => !withoutDatabase.has(path);

const noConnection =
  'Could not open JPA EntityManager for transaction; nested exception is org.hibernate.exception.JDBCConnectionException: Unable to acquire JDBC Connection';

const errorPage = (text: string): Answer => ({
  status: 500,
  content: `<html>\n<head>\n<title>Error 500 ${text}</title>\n</head>\n<body><h2>HTTP ERROR 500 ${text}</h2>\n</body>\n</html>\n`,
  headers: { 'content-type': 'text/html;charset=iso-8859-1' },
});

/** What a GET is answered that got no connection; anything else waits on (nodes.md §5). */
function unconnected({ method, path }: Request): Answer | undefined {
  if (method !== 'GET') return undefined;
  return path.startsWith('/api-jobs/') ? errorPage(noConnection) : plainText(500, noConnection);
}

const failed = (error: ErrorCode): Answer => ({ status: 503, content: { error: toErrorInventory(error) } });

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The account that a log-in names. */
function accountNamedBy({ method, path, body }: Request): string | undefined {
  if (method !== 'PUT' || (path !== '/accounts/login' && path !== '/login')) return undefined;
  try {
    const parsed: unknown = JSON.parse(body);
    const name =
      fieldOf(fieldOf(parsed, 'logInByAccount'), 'accountName') ?? fieldOf(fieldOf(parsed, 'logIn'), 'username');
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined;
  }
}

/** What requests to one process have to wait for. */
export class Gate {
  readonly #clock: Clock;
  readonly #bus: Bus;
  readonly #life: Life;

  constructor(clock: Clock, bus: Bus, life: Life) {
    this.#clock = clock;
    this.#bus = bus;
    this.#life = life;
  }

  /** undefined: it is worked on at once. Else resolves when it can be, or with what is answered instead. */
  hold(request: Request): Promise<Answer | undefined> | undefined {
    const other = this.#nodeFor(request);
    if (this.#life.state !== 'up') return this.#pass(request);
    return other.state === 'up' ? undefined : this.#ask(other);
  }

  async #pass(request: Request): Promise<Answer | undefined> {
    await this.#until(() => !this.#life.isFrozen);
    const refused = needsDatabase(request) ? await this.#database(request) : undefined;
    return refused ?? (await this.#ask(this.#nodeFor(request)));
  }

  /** Never, where the process ends before. */
  #until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      if (isSo()) {
        resolve();
        return;
      }
      const unwatch = this.#bus.watch(() => {
        if (isSo()) resolve();
        if (isSo() || this.#life.state === 'over') unwatch();
      });
    });
  }

  /** A query, and a poll, wait so long for a connection, whatever comes then. */
  async #database(request: Request): Promise<Answer | undefined> {
    const connected = this.#until(() => this.#life.hasDatabase).then(() => undefined);
    const answer = unconnected(request);
    if (answer === undefined) return connected;
    const givenUp = new Promise<Answer>((resolve) => {
      this.#clock.schedule(this.#clock.now() + connectionMs, () => resolve(answer));
    });
    return Promise.race([connected, givenUp]);
  }

  /** A log-in runs at the owner of the account's name, and `ready` asks the node that it names. */
  #nodeFor(request: Request): Life {
    const account = accountNamedBy(request);
    if (account !== undefined) return this.#bus.ownerOf(account, this.#life);
    const named = request.path === '/management-nodes/ready' ? request.query.get('managementNodeId') : null;
    const node = this.#bus.listed(named ?? '');
    return node?.answersProcess === false ? node : this.#life;
  }

  #ask(life: Life): Promise<Answer | undefined> | undefined {
    if (life === this.#life) return undefined;
    return new Promise((resolve) => {
      this.#bus.send(life, { delivered: () => resolve(undefined), failed: (error) => resolve(failed(error)) });
    });
  }
}
