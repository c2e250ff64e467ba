import { LRUCache } from 'lru-cache';
import { failure } from './wire/error-codes.ts';
import type { AccountRow, SessionRow } from './world/rows.ts';
import type { World } from './world/world.ts';

const hourMs = 3_600_000;
const secondMs = 1000;

/** So many a node remembers. */
const remembered = 10_000;

const isAlive = ({ expiresAt }: SessionRow, { clock }: World): boolean => expiresAt > clock.now();

/** Rows of ended sessions go from time to time. */
export function sweepSessions({ clock, sessions }: World): void {
  clock.every(hourMs, () => {
    for (const { uuid, expiresAt } of sessions.all()) if (expiresAt <= clock.now()) sessions.remove(uuid);
  });
}

/**
 * Sessions as one node knows them: sliding, so that each authenticated call prolongs its own. One that it has seen lives
 * on here when it was logged out at another node (nodes.md §4).
 */
export class Sessions {
  readonly #world: World;
  readonly #seen = new LRUCache<string, SessionRow>({ max: remembered });

  constructor(world: World) {
    this.#world = world;
  }

  /** @param expiresInMs Infinity for a session that never expires */
  open(accountUuid: string, expiresInMs: number = this.#timeoutMs, uuid: string = this.#world.newUuid()): SessionRow {
    const open = this.#world.sessions.all().filter((session) => session.accountUuid === accountUuid);
    if (open.length >= this.#world.globalConfigs.number('identity', 'session.maxConcurrent')) {
      throw failure('ID.1006', 'Login sessions hit limit of max allowed concurrent login sessions');
    }
    const expiresAt = this.#world.clock.now() + expiresInMs;
    return this.#world.sessions.insert({ uuid, accountUuid, createDate: this.#world.now(), expiresAt });
  }

  /** How long a session lives after its last call (`session.timeout`, domain.md §2.4). */
  get #timeoutMs(): number {
    return this.#world.globalConfigs.number('identity', 'session.timeout') * secondMs;
  }

  isValid(uuid: string): boolean {
    const session = this.#find(uuid);
    return session !== undefined && isAlive(session, this.#world);
  }

  #find(uuid: string): SessionRow | undefined {
    return this.#world.sessions.get(uuid) ?? this.#seen.get(uuid);
  }

  /** The session's account; prolongs the session. Fails with ID.1001. */
  authenticate(uuid: string): AccountRow {
    const session = this.#find(uuid);
    const account = this.#world.accounts.get(session?.accountUuid ?? '');
    if (session === undefined || account === undefined || !isAlive(session, this.#world)) {
      throw failure('ID.1001', 'Session expired');
    }
    const expiresAt = session.expiresAt === Infinity ? Infinity : this.#world.clock.now() + this.#timeoutMs;
    const prolonged = { ...session, expiresAt };
    this.#world.sessions.update(session.uuid, () => prolonged);
    this.#seen.set(session.uuid, prolonged);
    return account;
  }

  /** Sets the expiry anew, earlier too (owners.md §1). Fails with ID.1001 where the session has gone. */
  renew(uuid: string, durationMs: number = this.#timeoutMs): SessionRow {
    const session = this.#world.sessions.get(uuid);
    if (session === undefined) throw failure('ID.1001', 'Session expired');
    const renewed = { ...session, expiresAt: this.#world.clock.now() + durationMs };
    this.#world.sessions.update(session.uuid, () => renewed);
    return renewed;
  }

  /** An unknown session is no error. */
  end(uuid: string): void {
    this.#seen.delete(uuid);
    this.#world.sessions.remove(uuid);
  }
}
