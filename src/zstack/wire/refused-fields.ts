import { ZstackApiError } from './errors/failure.ts';

const REMEMBERED = 1_000;
const REMEMBERED_MS = 600_000;

/**
 * Selections of fields that this cloud has refused lately: a null in an enum column, for one, makes `fields=` fail
 * (`zstack-domain.md §5.3`). After ten minutes a selection is tried again, since ZStack tells a refusal by the code of any
 * internal error.
 */
export class RefusedFields {
  readonly #until = new Map<string, number>();

  has(path: string, fields: readonly string[]): boolean {
    return (this.#until.get(`${path}?${fields.join(',')}`) ?? 0) > performance.now();
  }

  add(path: string, fields: readonly string[]): void {
    if (this.#until.size >= REMEMBERED) this.#until.clear();
    this.#until.set(`${path}?${fields.join(',')}`, performance.now() + REMEMBERED_MS);
  }
}

/** The uuid alone no cloud refuses. */
export const isRefusalOf = (fields: readonly string[], error: unknown): boolean =>
  fields.length > 1 && error instanceof ZstackApiError && error.errorCode.code === 'SYS.1000';
