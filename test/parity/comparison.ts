import { differenceOf, type Told } from './told.ts';
import { WAYS, type Way } from './way.ts';

const [FIRST] = WAYS;

/**
 * What one test tells in each way, compared with the first of them. On a busy machine it may be told otherwise by chance: a difference
 * counts where it stays while the first way and the other one are tried again in turn.
 */
export class Comparison {
  readonly #byFirst: Told[] = [];
  #byOther: Told[] = [];
  #index = 0;
  /** How often it was in vain to compare the way that is compared now. */
  #failed = 0;

  /** The way to be tried next. */
  get way(): Way {
    return this.#failed % 2 === 1 ? FIRST : (WAYS[this.#index] ?? FIRST);
  }

  get isOver(): boolean {
    return this.#index === WAYS.length;
  }

  /** @param told what was told in that way @throws Error where it differs */
  add(told: Told): void {
    const { way } = this;
    const [own, others] = way === FIRST ? [this.#byFirst, this.#byOther] : [this.#byOther, this.#byFirst];
    own.push(told);
    const differences = others.map((other) => differenceOf(told, other));
    const isSame = this.#index === 0 || differences.includes(undefined);
    this.#failed += isSame ? 0 : 1;
    if (isSame || this.#failed === MOST_FAILURES) this.#begin(this.#index + 1);
    if (!isSame) throw new Error(`By ${way} something else is told: ${differences[0]}`);
  }

  #begin(index: number): void {
    this.#index = index;
    this.#failed = 0;
    this.#byOther = [];
  }
}

/** As often as vitest tries a test again, and once before. */
const MOST_FAILURES = 5;
