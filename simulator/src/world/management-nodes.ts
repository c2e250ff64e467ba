import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { Timestamp } from '../wire/timestamps.ts';

export interface ManagementNodeRow {
  readonly uuid: string;
  readonly hostName: string;
  readonly joinDate: Timestamp;
  readonly heartBeat: Timestamp;
}

interface Member {
  readonly uuid: string;
  readonly hostName: string;
  readonly joinedAt: number;
  /** When it died; it stays on the list for a while. */
  readonly diedAt?: number;
}

const heartbeatMs = 5000;
/** A node is dropped when its last beat is older than the limit of 30 s and it has missed one more look. */
const droppedAfterMs = 40_000;
const day = 86_400_000;

/** The node makes its uuid from its address: Java's nameUUIDFromBytes. */
function uuidOf(hostName: string): string {
  const digest = createHash('md5').update(hostName).digest();
  digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x30, 6);
  digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
  return digest.toString('hex');
}

/** The nodes of one cloud as their common table lists them (nodes.md §1). One has been up for a day. */
export class ManagementNodes {
  readonly #clock: Clock;
  readonly #members = new Map<string, Member>();
  /** The uuid of the node that takes the requests. */
  readonly first: string;
  #addresses = 1;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.first = this.#join(this.#nextAddress(), clock.now() - day).uuid;
  }

  /** The uuid of the node that joined last. */
  get newest(): string {
    return [...this.#members.values()].reduce((one, other) => (other.joinedAt > one.joinedAt ? other : one)).uuid;
  }

  all(): readonly ManagementNodeRow[] {
    const now = this.#clock.now();
    return [...this.#members.values()].flatMap(({ uuid, hostName, joinedAt, diedAt }) => {
      const beats = Math.floor((Math.min(now, diedAt ?? now) - joinedAt) / heartbeatMs);
      const lastBeat = joinedAt + beats * heartbeatMs;
      if (now >= lastBeat + droppedAfterMs) return [];
      return { uuid, hostName, joinDate: new Timestamp(joinedAt), heartBeat: new Timestamp(lastBeat) };
    });
  }

  /** One more node joins. */
  add(hostName = this.#nextAddress()): ManagementNodeRow {
    return this.#row(this.#join(hostName, this.#clock.now()).uuid);
  }

  /** It dies: its heartbeat stands still, and its row goes 35 to 40 s later. */
  remove(uuid: string): void {
    this.#members.set(uuid, { ...this.#member(uuid), diedAt: this.#clock.now() });
  }

  /** It has started again, dead before or not: the same uuid, a new `joinDate`. */
  rejoin(uuid: string): ManagementNodeRow {
    return this.#row(this.#join(this.#member(uuid).hostName, this.#clock.now()).uuid);
  }

  #join(hostName: string, joinedAt: number): Member {
    const member: Member = { uuid: uuidOf(hostName), hostName, joinedAt };
    this.#members.set(member.uuid, member);
    return member;
  }

  #member(uuid: string): Member {
    const member = this.#members.get(uuid);
    if (member === undefined) throw new Error(`no management node has the uuid "${uuid}"`);
    return member;
  }

  #row(uuid: string): ManagementNodeRow {
    const row = this.all().find((one) => one.uuid === uuid);
    if (row === undefined) throw new Error(`the management node "${uuid}" is gone`);
    return row;
  }

  #nextAddress(): string {
    this.#addresses += 1;
    return `172.20.0.${this.#addresses}`;
  }
}
