import fc from 'fast-check';
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** Of all trials: a whole second, which certificates of the tests are valid at. */
const BEGINNING = Math.floor(Date.now() / 1_000) * 1_000;

/** What is drawn in one trial, and when: the same in the next trial of the test, where as much is drawn of each kind. */
export class Chance {
  readonly #startedAt = performance.now();
  readonly #drawn = new Map<string, number>();

  /** @param kind which of its sequences @param size at most 64 */
  bytes(kind: string, size: number): Buffer {
    const index = this.#drawn.get(kind) ?? 0;
    this.#drawn.set(kind, index + 1);
    return crypto.hash('sha512', `${kind} ${index}`, 'buffer').subarray(0, size);
  }

  /** The time as it passes, from the same moment on. */
  now(): number {
    return BEGINNING + Math.floor(performance.now() - this.#startedAt);
  }
}

/** Has what is drawn in a trial be drawn from its `Chance`, and dates be told by it. */
export function driveChance(current: () => Chance | undefined): void {
  const { randomBytes, randomUUID } = crypto;
  const { now } = Date;
  const { random } = Math;
  const drawUuid: typeof randomUUID = (options) => {
    const digits = current()?.bytes('uuid', 16).toString('hex');
    return digits === undefined
      ? randomUUID(options)
      : `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
  };
  const drawBytes = (size: number): Buffer => current()?.bytes(`${size} bytes`, size) ?? randomBytes(size);
  Object.assign(crypto, { randomUUID: drawUuid, randomBytes: drawBytes });
  syncBuiltinESMExports();
  globalThis.crypto.randomUUID = drawUuid;
  Math.random = () => {
    const drawn = current()?.bytes('number', 6).readUIntBE(0, 6);
    return drawn === undefined ? random() : drawn / 2 ** 48;
  };
  Date.now = () => current()?.now() ?? now();
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });
}
