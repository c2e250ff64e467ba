/** So many wait to be counted at most, which takes a fraction of a millisecond. */
const MOST_WAITING = 256;

/**
 * Adds up what comes with each request by two labels, until somebody looks or many have come. To count it one by one brings the
 * metrics' code into the processor's caches with each request, and has it look for the same labels again.
 */
export class Tally<Sum> {
  readonly #begin: (one: string, other: string) => Sum;
  readonly #count: (sum: Sum) => void;
  #sums = new Map<string, Map<string, Sum>>();
  #waiting = 0;

  /**
   * @param begin makes the sum of two labels
   * @param count counts a sum, which is not added to any more
   */
  constructor(begin: (one: string, other: string) => Sum, count: (sum: Sum) => void) {
    this.#begin = begin;
    this.#count = count;
  }

  /** The sum to which one more is added now. */
  of(one: string, other: string): Sum {
    if (this.#waiting === MOST_WAITING) this.count();
    this.#waiting += 1;
    const known = this.#sums.get(one)?.get(other);
    if (known !== undefined) return known;
    const sum = this.#begin(one, other);
    const ofOne = this.#sums.get(one) ?? new Map<string, Sum>();
    this.#sums.set(one, ofOne);
    ofOne.set(other, sum);
    return sum;
  }

  /** Counts what waits: to be called when a metric is looked at. */
  readonly count = (): void => {
    const sums = this.#sums;
    this.#sums = new Map();
    this.#waiting = 0;
    for (const ofOne of sums.values()) for (const sum of ofOne.values()) this.#count(sum);
  };
}
