/** So many are handed on at once: the first of them waits for what the others lead to. */
const MOST_TOGETHER = 16;

/** A text or an answer that is longer is not to be kept waiting for others, nor others for it: there is enough to do with it alone. */
export const LARGE = 16_384;

/**
 * Hands on what comes singly within one turn of the event loop one after another at its end: the second then runs code, and
 * reads what it needs, that the first has just brought into the processor's caches.
 * @param take must not throw
 */
export function together<Item>(take: (item: Item) => void): (item: Item) => void {
  let waiting: Item[] = [];
  return (item) => {
    if (waiting.length === 0 || waiting.length === MOST_TOGETHER) {
      const batch: Item[] = (waiting = []);
      setImmediate(() => {
        if (waiting === batch) waiting = [];
        for (const one of batch) take(one);
      });
    }
    waiting.push(item);
  };
}
