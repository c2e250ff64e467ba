/** So many wait to be counted at most, which takes a fraction of a millisecond. */
const MOST_WAITING = 256;

export interface CountedLater<Item> {
  /** Has it counted before anybody looks. */
  readonly later: (item: Item) => void;
  /** Counts what waits: to be called when a metric is looked at. */
  readonly now: () => void;
}

/**
 * Counts what comes with each request many at a time: one by one, each would bring the metrics' code into the processor's
 * caches again, where several take little longer than the first.
 */
export function countedLater<Item>(count: (item: Item) => void): CountedLater<Item> {
  const waiting: Item[] = [];
  const now = () => {
    for (const item of waiting.splice(0)) count(item);
  };
  return {
    later: (item) => {
      if (waiting.push(item) >= MOST_WAITING) now();
    },
    now,
  };
}
