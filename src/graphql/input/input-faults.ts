import type { GraphQLError } from 'graphql';
import { javaTrim, foldedKey, type TextRules, unstorable } from '../../zstack/wire/values/stored-text.ts';
import { isResourceUuid, parseUuid, type Uuid } from '../../zstack/wire/values/uuid.ts';
import { publicError } from '../public-errors/public-error.ts';
import { LONGEST_TAG } from './bounds.ts';
import type { FaultCode } from './fault-codes.ts';

/** One thing that is wrong with an argument. */
export interface InputFault {
  /** Where, such as `input.backupStorageUuids[1]`. */
  readonly argument: string;
  readonly code: FaultCode;
  /** A predicate of the argument, such as `must name at least one`. */
  readonly message: string;
}

/** Of more than these only their number is told. */
const MOST_FAULTS = 50;

/**
 * Reads the arguments of one field and collects all that is wrong with them, so that a caller is told at once.
 * Each reader returns a value to go on with; it is used only if `throwIfAny` lets it pass.
 */
export class InputFaults {
  readonly #rules: TextRules;
  readonly #faults: InputFault[] = [];
  #untold = 0;

  /** @param rules needed where texts are read */
  constructor(rules: TextRules = { fourByteText: false }) {
    this.#rules = rules;
  }

  uuid(argument: string, text: unknown): Uuid {
    const uuid = typeof text === 'string' ? parseUuid(text) : null;
    if (uuid === null) this.add(argument, 'NOT_A_UUID', 'must be a uuid: 32 hex digits, with or without dashes');
    return uuid ?? '';
  }

  /** A uuid in the form that ZStack demands of a new resource. */
  resourceUuid(argument: string, text: string): Uuid {
    const uuid = this.uuid(argument, text);
    if (uuid !== '' && !isResourceUuid(uuid)) {
      const message = 'must be a UUID with a version digit from 1 to 5 and a variant digit of 8, 9, a or b';
      this.add(argument, 'NOT_A_RESOURCE_UUID', message);
    }
    return uuid;
  }

  /**
   * A text that ZStack is to store or to compare with a stored one, trimmed as ZStack does it.
   * @param maxLength in UTF-16 units, as Java counts them
   * @param asGiven of the few texts that ZStack does not trim
   */
  text(argument: string, given: string, maxLength = Infinity, asGiven = false): string {
    const text = asGiven ? given : javaTrim(given);
    const { length } = text;
    if (length > maxLength)
      this.add(argument, 'TOO_LONG', `must be at most ${maxLength} characters, but has ${length}`);
    const fault = unstorable(text, this.#rules);
    if (fault !== null) this.add(argument, 'UNSTORABLE_CHARACTER', fault);
    return text;
  }

  /** The tags of one resource. */
  tags(argument: string, texts: readonly string[], most: number): readonly string[] {
    if (this.isTooLong(argument, texts, most)) return texts;
    const places = new Map<string, string>();
    return texts.map((text, index) => {
      const place = `${argument}[${index}]`;
      const tag = this.text(place, text, LONGEST_TAG);
      if (tag.length > LONGEST_TAG) return tag;
      const key = foldedKey(tag);
      const same = places.get(key);
      if (same === undefined) places.set(key, place);
      else
        this.add(place, 'DUPLICATE_TAG', `must differ from ${same} in more than case, accents and blanks at the end`);
      return tag;
    });
  }

  integer(argument: string, value: number, min: number, max: number): number {
    if (value < min || value > max)
      this.add(argument, 'OUT_OF_RANGE', `must be from ${min} to ${max}, but is ${value}`);
    return value;
  }

  /** @throws GraphQLError `BAD_USER_INPUT` with every fault in `extensions.faults`; nothing was sent then */
  throwIfAny(): void {
    if (this.#faults.length > 0) throw this.#error();
  }

  /** Notes a fault without which there would be nothing to go on with. @throws as `throwIfAny` */
  fail(argument: string, code: FaultCode, message: string): never {
    this.add(argument, code, message);
    throw this.#error();
  }

  #error(): GraphQLError {
    const told = this.#faults.map(({ argument, message }) => `${argument} ${message}`);
    const message = [...told, ...(this.#untold > 0 ? [`and ${this.#untold} faults more`] : [])].join('; ');
    return publicError('BAD_USER_INPUT', `Nothing was sent to ZStack: ${message}.`, { faults: this.#faults });
  }

  /** Notes a list with more than `most` values. */
  isTooLong(argument: string, { length }: readonly unknown[], most: number): boolean {
    if (length > most) this.add(argument, 'TOO_LONG', `must hold at most ${most} values, but holds ${length}`);
    return length > most;
  }

  add(argument: string, code: FaultCode, message: string): void {
    if (this.#faults.length < MOST_FAULTS) this.#faults.push({ argument, code, message });
    else this.#untold += 1;
  }
}

/** The error of one fault. */
export function inputFault(argument: string, code: FaultCode, message: string): GraphQLError {
  const faults: readonly InputFault[] = [{ argument, code, message }];
  return publicError('BAD_USER_INPUT', `${argument} ${message}.`, { faults });
}

/** A field's only uuid argument. @throws GraphQLError `BAD_USER_INPUT` */
export function readUuid(argument: string, text: unknown): Uuid {
  const faults = new InputFaults();
  const uuid = faults.uuid(argument, text);
  faults.throwIfAny();
  return uuid;
}
