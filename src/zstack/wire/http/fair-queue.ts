export interface QueueBounds {
  readonly total: number;
  readonly perKey: number;
}

/** What waits, in order of arrival for each key; the keys take turns, so that one with much to do delays the others by one. */
export class FairQueue<Item> {
  /** By key, the one whose turn is next first; none is empty. */
  readonly #waiting = new Map<string, Item[]>();
  readonly #bounds: QueueBounds;
  #size = 0;

  constructor(bounds: QueueBounds) {
    this.#bounds = bounds;
  }

  get size(): number {
    return this.#size;
  }

  sizeOf(key: string): number {
    return this.#waiting.get(key)?.length ?? 0;
  }

  /**
   * @returns what has to go for want of room, undefined where there is some: the item itself where its key has its part
   *   of the room already, else the newest of the key that has most
   */
  push(key: string, item: Item): Item | undefined {
    const ofKey = this.#waiting.get(key) ?? [];
    if (ofKey.length >= this.#bounds.perKey) return item;
    let evicted: Item | undefined;
    if (this.#size >= this.#bounds.total) {
      const [most, items] = this.#longest();
      if (items.length <= ofKey.length + 1) return item;
      evicted = items.at(-1);
      this.#drop(most, items, items.length - 1);
    }
    if (ofKey.length === 0) this.#waiting.set(key, ofKey);
    ofKey.push(item);
    this.#size += 1;
    return evicted;
  }

  /** The next one of the next key that may go. */
  shift(mayGo: (key: string) => boolean = () => true): { readonly key: string; readonly item: Item } | undefined {
    for (const [key, items] of this.#waiting) {
      if (!mayGo(key)) continue;
      const item = items.shift() as Item;
      this.#size -= 1;
      this.#waiting.delete(key);
      if (items.length > 0) this.#waiting.set(key, items);
      return { key, item };
    }
    return undefined;
  }

  /** For one that waits no longer; what is not there is passed over. */
  remove(key: string, item: Item): void {
    const items = this.#waiting.get(key) ?? [];
    const index = items.indexOf(item);
    if (index >= 0) this.#drop(key, items, index);
  }

  #drop(key: string, items: Item[], index: number): void {
    items.splice(index, 1);
    this.#size -= 1;
    if (items.length === 0) this.#waiting.delete(key);
  }

  #longest(): readonly [string, Item[]] {
    let longest: readonly [string, Item[]] = ['', []];
    for (const entry of this.#waiting) if (entry[1].length > longest[1].length) longest = entry;
    return longest;
  }
}
