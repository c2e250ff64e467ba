import { createHash, createHmac, hash } from 'node:crypto';
import { inspect } from 'node:util';

const SHOWN = '[redacted]';

/**
 * What lets its bearer in: a session, or the digest of a password. Printed, joined to a text, inspected or written as JSON
 * it is `[redacted]`: only `Secret.reveal` tells it, which is called where it is written to the wire or answered to a log-in.
 */
export class Secret {
  readonly #text: string;
  #key: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** A password as ZStack takes it: its SHA-512 in lower-case hex (`domain.md §2.4`). */
  static ofPassword(password: string): Secret {
    return new Secret(createHash('sha512').update(password).digest('hex'));
  }

  /** The text itself. */
  static reveal(secret: Secret): string {
    return secret.#text;
  }

  /** The same for all that have this text in either case, and a digest, from which it cannot be had. */
  get key(): string {
    return (this.#key ??= hash('sha256', this.#text.toLowerCase()));
  }

  /** A text signed with the secret, in hex: only who has the secret can tell it. */
  sign(text: string): string {
    return createHmac('sha256', this.#text).update(text).digest('hex');
  }

  /** How to strike the secret out of a text, in either case. */
  striking(by: string): (text: string) => string {
    const pattern = new RegExp(RegExp.escape(this.#text), 'gi');
    return (text) => text.replaceAll(pattern, by);
  }

  toString(): string {
    return SHOWN;
  }

  toJSON(): string {
    return SHOWN;
  }

  [inspect.custom](): string {
    return SHOWN;
  }
}
