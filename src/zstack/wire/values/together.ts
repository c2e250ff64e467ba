/** So many are handed on at once: the first of them waits for what the others lead to. */
const MOST_TOGETHER = 16;

/** Of a text or an answer that has more bytes there is enough to do with it alone: it waits for no others, nor they for it. */
export const LARGE = 16_384;

/**
 * @param bytes how long it is: what is large is handed on at once
 */
type HandOn<Item> = (item: Item, bytes: number) => void;

/**
 * Hands on what comes singly within one turn of the event loop one after another at its end: the second then runs code, and
 * reads what it needs, that the first has just brought into the processor's caches.
 * @param take must not throw
 */
export function together<Item>(take: (item: Item) => void): HandOn<Item> {
  let waiting: Item[] = [];
  return (item, bytes) => {
    if (bytes > LARGE) {
      take(item);
      return;
    }
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
