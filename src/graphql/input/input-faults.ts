import { GraphQLError } from 'graphql';
import { isResourceUuid, parseUuid, type Uuid } from '../../zstack/uuid.ts';

/** One thing that is wrong with an argument. */
export interface InputFault {
  /** Where, such as `input.backupStorageUuids[1]`. */
  readonly argument: string;
  readonly message: string;
}

/** Of more than these only their number is told. */
const MOST_FAULTS = 50;

/**
 * Reads the arguments of one field and collects all that is wrong with them, so that a caller is told at once.
 * Each reader returns a value to go on with; it is used only if `throwIfAny` lets it pass.
 */
export class InputFaults {
  readonly #faults: InputFault[] = [];
  #untold = 0;

  uuid(argument: string, text: unknown): Uuid {
    const uuid = typeof text === 'string' ? parseUuid(text) : null;
    if (uuid === null) this.add(argument, 'must be a uuid: 32 hex digits, with or without dashes');
    return uuid ?? '';
  }

  /** A uuid in the form that ZStack demands of a new resource. */
  resourceUuid(argument: string, text: string): Uuid {
    const uuid = this.uuid(argument, text);
    if (uuid !== '' && !isResourceUuid(uuid))
      this.add(argument, 'must be a UUID with a version digit from 1 to 5 and a variant digit of 8, 9, a or b');
    return uuid;
  }

  uuids(argument: string, texts: readonly string[]): Uuid[] {
    return texts.map((text, index) => this.uuid(`${argument}[${index}]`, text));
  }

  /** Uuids of which there must be one; one that is named twice counts once. */
  distinctUuids(argument: string, texts: readonly string[]): Uuid[] {
    if (texts.length === 0) this.add(argument, 'must name at least one');
    return [...new Set(this.uuids(argument, texts))];
  }

  /** A text that ZStack trims before it counts its characters. */
  text(argument: string, text: string, maxLength: number): string {
    const { length } = text.trim();
    if (length > maxLength) this.add(argument, `must be at most ${maxLength} characters, but has ${length}`);
    return text;
  }

  integer(argument: string, value: number, min: number, max: number): number {
    if (value < min || value > max) this.add(argument, `must be from ${min} to ${max}, but is ${value}`);
    return value;
  }

  /** @throws GraphQLError `BAD_USER_INPUT` with every fault in `extensions.faults`; nothing was sent then */
  throwIfAny(): void {
    if (this.#faults.length === 0) return;
    const told = this.#faults.map(({ argument, message }) => `${argument} ${message}`);
    const message = [...told, ...(this.#untold > 0 ? [`and ${this.#untold} faults more`] : [])].join('; ');
    throw new GraphQLError(`Nothing was sent to ZStack: ${message}.`, {
      extensions: { code: 'BAD_USER_INPUT', faults: this.#faults },
    });
  }

  add(argument: string, message: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ argument, message });
    else this.#untold += 1;
  }
}

/** A field's only uuid argument. @throws GraphQLError `BAD_USER_INPUT` */
export function readUuid(argument: string, text: unknown): Uuid {
  const faults = new InputFaults();
  const uuid = faults.uuid(argument, text);
  faults.throwIfAny();
  return uuid;
}
