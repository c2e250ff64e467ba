import { failure } from './wire/error-codes.ts';
import type { AccountRow, SessionRow } from './world/rows.ts';
import type { World } from './world/world.ts';

const hourMs = 3_600_000;
const secondMs = 1000;

/** Sessions of the cloud: sliding, so that each authenticated call prolongs its own. */
export class Sessions {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    world.clock.every(hourMs, () => this.#sweep());
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
    const session = this.#world.sessions.get(uuid);
    return session !== undefined && session.expiresAt > this.#world.clock.now();
  }

  /** The session's account; prolongs the session. Fails with ID.1001. */
  authenticate(uuid: string): AccountRow {
    const session = this.#world.sessions.get(uuid);
    const account = this.#world.accounts.get(session?.accountUuid ?? '');
    if (session === undefined || account === undefined || !this.isValid(uuid)) {
      throw failure('ID.1001', 'Session expired');
    }
    const expiresAt = session.expiresAt === Infinity ? Infinity : this.#world.clock.now() + this.#timeoutMs;
    this.#world.sessions.update(session.uuid, (row) => ({ ...row, expiresAt }));
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
    this.#world.sessions.remove(uuid);
  }

  #sweep(): void {
    for (const { uuid } of this.#world.sessions.all()) if (!this.isValid(uuid)) this.end(uuid);
  }
}
