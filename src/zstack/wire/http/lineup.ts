/** The place of an item in a lineup. */
interface Place<Item> {
  readonly item: Item;
  before: Place<Item> | undefined;
  behind: Place<Item> | undefined;
}

/**
 * Items in the order in which they came, each of which leaves when it likes. Not a `Set`: one that much comes to and goes from
 * is given a new table again and again, and each old table keeps the next one and all that stood in it. Once one of them is in
 * V8's old generation, everything that was ever an item stays until all garbage is collected.
 */
export class Lineup<Item> {
  #first: Place<Item> | undefined;
  #last: Place<Item> | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The one that is there for longest. */
  get first(): Item | undefined {
    return this.#first?.item;
  }

  /** Puts it behind all others. @returns how it leaves; once is enough */
  enter(item: Item): () => void {
    const place: Place<Item> = { item, before: this.#last, behind: undefined };
    if (this.#last === undefined) this.#first = place;
    else this.#last.behind = place;
    this.#last = place;
    this.#size += 1;
    let isThere = true;
    return () => {
      if (isThere) this.#remove(place);
      isThere = false;
    };
  }

  /** The one that is there for longest first; the one that was told last may leave meanwhile, no other. */
  *[Symbol.iterator](): Generator<Item> {
    for (let place = this.#first; place !== undefined;) {
      const { item, behind } = place;
      yield item;
      place = behind;
    }
  }

  #remove(place: Place<Item>): void {
    const { before, behind } = place;
    if (before === undefined) this.#first = behind;
    else before.behind = behind;
    if (behind === undefined) this.#last = before;
    else behind.before = before;
    // else those who left would lead to those who came later
    place.before = undefined;
    place.behind = undefined;
    this.#size -= 1;
  }
}
