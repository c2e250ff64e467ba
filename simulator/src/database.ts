/** What the database refuses to store. */
export class DatabaseRefusal extends Error {
  /** As the node's texts tell it. */
  readonly javaText: string;

  constructor(exception: 'ConstraintViolationException' | 'DataException' | 'GenericJDBCException', message: string) {
    super(message);
    this.javaText = `org.hibernate.exception.${exception}: could not execute statement`;
  }
}

/** Which text the cloud's database takes. */
export class Database {
  readonly #fourByte: boolean;

  /** @param fourByte its character set is utf8mb4; else it is utf8mb3, which ends at U+FFFF (wire.md §3.5) */
  constructor(fourByte: boolean) {
    this.#fourByte = fourByte;
  }

  holds(text: string): boolean {
    return this.#fourByte || !/[\u{10000}-\u{10ffff}]/u.test(text);
  }

  /**
   * What a column keeps of a text: half a character becomes `?`. Fails where the column cannot take it; `maxLength` in
   * UTF-16 units.
   */
  toStored(text: string, maxLength = Infinity): string {
    if (!this.holds(text)) throw new DatabaseRefusal('GenericJDBCException', `Incorrect string value: '${text}'`);
    if (text.length > maxLength) throw new DatabaseRefusal('DataException', `Data too long: ${text.length} characters`);
    return text.replace(/\p{Surrogate}/gu, '?');
  }
}
