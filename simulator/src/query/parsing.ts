import type { Condition } from './conditions.ts';

/** Microseconds of the node's CPU for one condition; the cost of a chain grows with the third power of its length. */
const microseconds = 6;

/**
 * What it would have cost the node to read the conditions of its lists: its parser takes 0.1 s for 25 of them, 0.9 s for
 * 50, 5.5 s for 100, 49 s for 200, on one core and not to be stopped (zql.md §4).
 */
export class Parsing {
  #mostConditions = 0;
  #cpuMs = 0;

  /** The most conditions that one query has had. */
  get mostConditions(): number {
    return this.#mostConditions;
  }

  /** Milliseconds, in all. */
  get cpuMs(): number {
    return this.#cpuMs;
  }

  /** A condition that is given twice stands once in the query. */
  read(conditions: readonly Condition[]): void {
    const { size } = new Set(conditions.map(({ name, operator, value }) => `${name} ${operator} ${value}`));
    this.#mostConditions = Math.max(this.#mostConditions, size);
    this.#cpuMs += (microseconds * size ** 3) / 1000;
  }
}
