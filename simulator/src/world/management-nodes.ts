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
  /** Since when its heartbeat stands still; it stays on the list for a while. */
  readonly silentSince?: number;
  readonly isDropped?: boolean;
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

const lastBeat = ({ joinedAt, silentSince }: Member, now: number): number =>
  joinedAt + Math.floor(((silentSince ?? now) - joinedAt) / heartbeatMs) * heartbeatMs;

/** The nodes of one cloud as their common table lists them (nodes.md §1). One has been up for a day. */
export class ManagementNodes {
  readonly #clock: Clock;
  readonly #members = new Map<string, Member>();
  readonly #onDrop: ((uuid: string) => void)[] = [];
  /** The uuid of the node that has been up for a day. */
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
    return [...this.#members.values()]
      .filter(({ isDropped }) => isDropped !== true)
      .map((member) => ({
        uuid: member.uuid,
        hostName: member.hostName,
        joinDate: new Timestamp(member.joinedAt),
        heartBeat: new Timestamp(lastBeat(member, now)),
      }));
  }

  isListed(uuid: string): boolean {
    const member = this.#members.get(uuid);
    return member !== undefined && member.isDropped !== true;
  }

  hostNameOf(uuid: string): string {
    return this.#member(uuid).hostName;
  }

  /** `step` is told the uuid of each node whose row goes, at that moment. */
  whenDropped(step: (uuid: string) => void): void {
    this.#onDrop.push(step);
  }

  /** One more node joins. */
  add(hostName = this.#nextAddress()): ManagementNodeRow {
    return this.#row(this.#join(hostName, this.#clock.now()).uuid);
  }

  /** It dies, or hangs: its heartbeat stands still, and the others drop its row 35 to 40 s later. */
  fallSilent(uuid: string): void {
    const known = this.#member(uuid);
    if (known.silentSince !== undefined) return;
    const member = { ...known, silentSince: this.#clock.now() };
    this.#members.set(uuid, member);
    this.#dropAt(member, lastBeat(member, member.silentSince) + droppedAfterMs);
  }

  /** Nothing happens where its row is gone. */
  beatAgain(uuid: string): void {
    const { silentSince, ...member } = this.#member(uuid);
    if (silentSince === undefined || member.isDropped === true) return;
    this.#members.set(uuid, member);
    this.#lookAtOthers();
  }

  /** It has started again, dead before or not: the same uuid, a new `joinDate`. */
  rejoin(uuid: string): ManagementNodeRow {
    return this.#row(this.#join(this.#member(uuid).hostName, this.#clock.now()).uuid);
  }

  #join(hostName: string, joinedAt: number): Member {
    const member: Member = { uuid: uuidOf(hostName), hostName, joinedAt };
    this.#members.set(member.uuid, member);
    this.#lookAtOthers();
    return member;
  }

  /** Where nobody is there to look, the row stays until somebody is. */
  #dropAt(member: Member, at: number): void {
    this.#clock.schedule(at, () => {
      const isSame = this.#members.get(member.uuid) === member;
      const isSeen = [...this.#members.values()].some(({ silentSince }) => silentSince === undefined);
      if (!isSame || !isSeen) return;
      this.#members.set(member.uuid, { ...member, isDropped: true });
      for (const step of this.#onDrop) step(member.uuid);
    });
  }

  #lookAtOthers(): void {
    const now = this.#clock.now();
    for (const member of this.#members.values()) {
      if (member.silentSince === undefined || member.isDropped === true) continue;
      this.#dropAt(member, Math.max(lastBeat(member, now) + droppedAfterMs, now + heartbeatMs));
    }
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
