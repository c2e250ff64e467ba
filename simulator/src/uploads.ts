import type { Clock } from './clock.ts';
import type { UuidSource } from './uuids.ts';

/** One that gets no bytes for so long is given up, and one that broke off so often (domain.md §6.3). */
const idleMs = 30_000;
const mostErrors = 3;

/** What becomes of an upload. */
interface UploadEnds {
  /** @returns whether what the bytes are for is still there */
  readonly received: (bytes: number) => boolean;
  readonly givenUp: () => void;
}

interface Upload extends UploadEnds {
  heardAt: number;
  errors: number;
}

/** The copies that wait for bytes from outside. */
export class Uploads {
  readonly #clock: Clock;
  readonly #newUuid: UuidSource;
  readonly #baseUrl: () => string;
  readonly #open = new Map<string, Upload>();

  /** @param baseUrl under which they are taken */
  constructor(clock: Clock, newUuid: UuidSource, baseUrl: () => string) {
    this.#clock = clock;
    this.#newUuid = newUuid;
    this.#baseUrl = baseUrl;
  }

  /** Waits for the bytes of one copy. @returns where to PUT them */
  expect(ends: UploadEnds): string {
    const id = this.#newUuid();
    this.#open.set(id, { ...ends, heardAt: this.#clock.now(), errors: 0 });
    this.#watch(id);
    return `${this.#baseUrl()}/${id}`;
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** Its sender is there, or some bytes have come. */
  hear(id: string): void {
    const upload = this.#open.get(id);
    if (upload !== undefined) upload.heardAt = this.#clock.now();
  }

  /** All bytes have come. @returns whether they were still wanted */
  finish(id: string, bytes: number): boolean {
    const upload = this.#open.get(id);
    this.#open.delete(id);
    return upload?.received(bytes) === true;
  }

  /** Its sender is gone. */
  breakOff(id: string): void {
    const upload = this.#open.get(id);
    if (upload === undefined) return;
    upload.errors += 1;
    if (upload.errors === mostErrors) this.#giveUp(id, upload);
  }

  #watch(id: string): void {
    const upload = this.#open.get(id);
    if (upload === undefined) return;
    const givesUpAt = upload.heardAt + idleMs;
    if (this.#clock.now() >= givesUpAt) this.#giveUp(id, upload);
    else this.#clock.schedule(givesUpAt, () => this.#watch(id));
  }

  #giveUp(id: string, { givenUp }: Upload): void {
    this.#open.delete(id);
    givenUp();
  }
}
