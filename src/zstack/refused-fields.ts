const REMEMBERED = 1_000;

/**
 * Selections of fields that this cloud has refused, so that each is tried once: a null in an enum column, for one, makes
 * `fields=` fail (`zstack-domain.md §5.3`).
 */
export class RefusedFields {
  readonly #refused = new Set<string>();

  has(path: string, fields: readonly string[]): boolean {
    return this.#refused.has(`${path}?${fields.join(',')}`);
  }

  add(path: string, fields: readonly string[]): void {
    if (this.#refused.size >= REMEMBERED) this.#refused.clear();
    this.#refused.add(`${path}?${fields.join(',')}`);
  }
}
