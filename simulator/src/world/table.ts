import { DatabaseRefusal } from '../database.ts';

const keyOf = (uuid: string): string => uuid.toLowerCase();

/** The rows of one kind by uuid, which the database compares without regard to case. A changed row takes the old one's place; nobody's copy changes. */
export class Table<Row extends { readonly uuid: string }> {
  readonly #rows = new Map<string, Row>();
  readonly #usedUuids: Set<string>;

  /** @param usedUuids shared by all tables: ZStack keeps every resource in one table too, and a removed row keeps its uuid used up. */
  constructor(usedUuids: Set<string>) {
    this.#usedUuids = usedUuids;
  }

  get(uuid: string): Row | undefined {
    return this.#rows.get(keyOf(uuid));
  }

  has(uuid: string): boolean {
    return this.#rows.has(keyOf(uuid));
  }

  /** In the order of their creation. */
  all(): readonly Row[] {
    return [...this.#rows.values()];
  }

  /** A uuid that is, or once was, a row's is refused by the primary key (domain.md §6.1). */
  insert(row: Row): Row {
    const key = keyOf(row.uuid);
    if (this.#usedUuids.has(key)) {
      throw new DatabaseRefusal('ConstraintViolationException', `Duplicate entry '${row.uuid}' for key 'PRIMARY'`);
    }
    this.#usedUuids.add(key);
    this.#rows.set(key, row);
    return row;
  }

  /** Nothing happens when the row is gone. */
  update(uuid: string, change: (row: Row) => Row): void {
    const row = this.get(uuid);
    if (row !== undefined) this.#rows.set(keyOf(uuid), change(row));
  }

  /** Its uuid stays used up, as the node only marks a row as deleted. */
  remove(uuid: string): void {
    this.#rows.delete(keyOf(uuid));
  }

  /** Of a removed row not even the mark stays: its uuid is free. */
  release(uuid: string): void {
    if (!this.has(uuid)) this.#usedUuids.delete(keyOf(uuid));
  }
}
