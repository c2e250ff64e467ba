import { FairQueue } from './fair-queue.ts';

/** Whose turn a request takes. */
export interface Share {
  /** Without one are polls, log-ins and what the gateway asks for itself. */
  readonly withSession: boolean;
  /** Who asks: those with different keys take turns. */
  readonly key: string;
}

export interface TurnBounds {
  /** Requests that may be under way at once. */
  readonly atOnce: number;
  readonly atOncePerKey: number;
  /** Requests that may wait, for each of the two classes. */
  readonly waiting: number;
  readonly waitingPerKey: number;
}

/** A request that waits for its turn. Neither method may throw. */
export interface Waiter {
  /** `leave` gives the place back; once is enough. */
  onTurn(leave: () => void): void;
  /** There is no room for it, or its place went to somebody who has fewer. Nothing follows. */
  onRefused(): void;
}

/** How much is under way and waits, by class. */
export interface TurnLoad {
  readonly underWay: number;
  readonly waiting: { readonly withSession: number; readonly withoutSession: number };
}

/** The part of the turns that each class has for itself. */
const RESERVED = 1 / 8;
/** The part of those who may wait from which on nobody new should be brought along. */
const CROWDED = 1 / 2;

/**
 * Who may send next. Requests with a session and those without are two classes that take turns while both wait, and
 * neither has all the places; within a class the keys take turns, and none has more places than its bound.
 */
export class Turns {
  readonly #atOnce: number;
  /** The one whose turn is next first. */
  #classes: readonly [Class, Class];
  #underWay = 0;
  #isGoing = false;

  constructor(bounds: TurnBounds) {
    this.#atOnce = bounds.atOnce;
    const reserved = bounds.atOnce > 1 ? Math.ceil(bounds.atOnce * RESERVED) : 0;
    const ofClass = { ...bounds, atOnce: bounds.atOnce - reserved };
    this.#classes = [new Class(true, ofClass), new Class(false, ofClass)];
  }

  get load(): TurnLoad {
    const waiting = (withSession: boolean) => this.#classOf(withSession).queue.size;
    return { underWay: this.#underWay, waiting: { withSession: waiting(true), withoutSession: waiting(false) } };
  }

  /** False where so many wait already, in all or with this key, that new work had better not be begun. */
  hasRoomFor({ withSession, key }: Share): boolean {
    const ofClass = this.#classOf(withSession);
    const areAllTaken = this.#underWay >= this.#atOnce;
    return !ofClass.isCrowded(areAllTaken) && !ofClass.isCrowdedBy(key);
  }

  /** @returns how to leave a place that is free; undefined where one has to wait */
  enterAtOnce({ withSession, key }: Share): (() => void) | undefined {
    const ofClass = this.#classOf(withSession);
    // whoever waits while there is a free place may not take it
    if (this.#underWay >= this.#atOnce || !ofClass.mayGo(key)) return undefined;
    return this.#start(ofClass, key, { waiter: undefined, state: 'waiting' });
  }

  /** @returns how to leave: gives the place back, or ends the waiting for it */
  enter(share: Share, waiter: Waiter): () => void {
    const atOnce = this.enterAtOnce(share);
    if (atOnce !== undefined) {
      waiter.onTurn(atOnce);
      return atOnce;
    }
    const { withSession, key } = share;
    const ofClass = this.#classOf(withSession);
    const visit: Visit = { waiter, state: 'waiting' };
    const refused = ofClass.queue.push(key, visit);
    if (refused !== undefined) {
      refused.state = 'over';
      refused.waiter?.onRefused();
    }
    return () => this.#leave(ofClass, key, visit);
  }

  #classOf(withSession: boolean): Class {
    const [one, other] = this.#classes;
    return one.withSession === withSession ? one : other;
  }

  #start(ofClass: Class, key: string, visit: Visit): () => void {
    visit.state = 'under way';
    this.#underWay += 1;
    ofClass.count(key, 1);
    if (ofClass === this.#classes[0]) this.#classes = [this.#classes[1], ofClass];
    return () => this.#leave(ofClass, key, visit);
  }

  #leave(ofClass: Class, key: string, visit: Visit): void {
    const { state } = visit;
    visit.state = 'over';
    if (state === 'waiting') ofClass.queue.remove(key, visit);
    if (state !== 'under way') return;
    this.#underWay -= 1;
    ofClass.count(key, -1);
    this.#go();
  }

  /** A turn that is over before `onTurn` returns makes room for the next one in the loop that runs already. */
  #go(): void {
    if (this.#isGoing) return;
    this.#isGoing = true;
    while (this.#underWay < this.#atOnce && this.#startNext());
    this.#isGoing = false;
  }

  #startNext(): boolean {
    for (const ofClass of this.#classes) {
      const next = ofClass.queue.shift((key) => ofClass.mayGo(key));
      if (next === undefined) continue;
      next.item.waiter?.onTurn(this.#start(ofClass, next.key, next.item));
      return true;
    }
    return false;
  }
}

interface Visit {
  /** Undefined for one that has never waited. */
  readonly waiter: Waiter | undefined;
  state: 'waiting' | 'under way' | 'over';
}

class Class {
  readonly withSession: boolean;
  readonly queue: FairQueue<Visit>;
  readonly #bounds: TurnBounds;
  readonly #underWay = new Map<string, number>();
  #total = 0;

  constructor(withSession: boolean, bounds: TurnBounds) {
    this.withSession = withSession;
    this.#bounds = bounds;
    this.queue = new FairQueue({ total: bounds.waiting, perKey: bounds.waitingPerKey });
  }

  mayGo(key: string): boolean {
    return this.#total < this.#bounds.atOnce && this.#hasPlaceFor(key);
  }

  isCrowded(areAllTaken: boolean): boolean {
    const mustWait = areAllTaken || this.#total >= this.#bounds.atOnce;
    return mustWait && this.queue.size >= this.#bounds.waiting * CROWDED;
  }

  isCrowdedBy(key: string): boolean {
    return !this.#hasPlaceFor(key) && this.queue.sizeOf(key) >= this.#bounds.waitingPerKey * CROWDED;
  }

  #hasPlaceFor(key: string): boolean {
    return (this.#underWay.get(key) ?? 0) < this.#bounds.atOncePerKey;
  }

  count(key: string, change: 1 | -1): void {
    this.#total += change;
    const underWay = (this.#underWay.get(key) ?? 0) + change;
    if (underWay === 0) this.#underWay.delete(key);
    else this.#underWay.set(key, underWay);
  }
}
