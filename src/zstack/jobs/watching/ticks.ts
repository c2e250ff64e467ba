import type { Time } from '../../wire/values/time.ts';

interface Tick {
  readonly wakes: Set<() => void>;
  readonly callOff: () => void;
}

/** Pauses that end together: a process that is woken for each takes longer over all of them, and a timer for each is more to keep. */
export class Ticks {
  readonly #time: Time;
  readonly #everyMs: number;
  /** By their number, those for which somebody waits. */
  readonly #ticks = new Map<number, Tick>();

  /** @param everyMs the time between two of them */
  constructor(time: Time, everyMs: number) {
    this.#time = time;
    this.#everyMs = everyMs;
  }

  /**
   * Wakes once, at the tick that is nearest to so many milliseconds from now.
   * @returns calls it off
   */
  after(ms: number, wake: () => void): () => void {
    const now = this.#time.elapsed();
    const number = Math.round((now + ms) / this.#everyMs);
    const tick = this.#ticks.get(number) ?? this.#begin(number, Math.max(0, number * this.#everyMs - now));
    tick.wakes.add(wake);
    return () => {
      if (tick.wakes.delete(wake) && tick.wakes.size === 0) this.#end(number, tick);
    };
  }

  #begin(number: number, ms: number): Tick {
    const tick = {
      wakes: new Set<() => void>(),
      callOff: this.#time.after(ms, () => {
        this.#end(number, tick);
        for (const wake of tick.wakes) wake();
      }),
    };
    this.#ticks.set(number, tick);
    return tick;
  }

  #end(number: number, tick: Tick): void {
    tick.callOff();
    if (this.#ticks.get(number) === tick) this.#ticks.delete(number);
  }
}
