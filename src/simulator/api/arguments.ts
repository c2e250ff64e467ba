import { failure, Refusal } from '../wire/error-codes.ts';
import { resourceUuidForm } from '../uuids.ts';
import type { World } from '../world/world.ts';

/** A class of the database that a parameter may refer to. */
export type ResourceType =
  'AccountVO' | 'BackupStorageVO' | 'ImageVO' | 'TagPatternVO' | 'VolumeSnapshotVO' | 'VolumeVO';

/** What the node checks of one parameter before the session (zstack-domain.md §6.6). */
export interface Parameter {
  readonly type: 'text' | 'texts' | 'flag' | 'map';
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly values?: readonly string[];
  readonly nonempty?: boolean;
  /** Every uuid must exist as one of these. */
  readonly refersTo?: ResourceType;
  /** Of an account other than the admin: must be its own, or accessible: its own, shared with it or public. */
  readonly ownerCheck?: 'own' | 'access';
}

type Value = string | boolean | readonly (string | null)[];

/** The parameters of one call, read by the types that its API declares. */
export class Arguments {
  readonly #values: ReadonlyMap<string, Value>;

  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values;
  }

  value(name: string): Value | undefined {
    return this.#values.get(name);
  }

  /** '' when absent: for a parameter that is required. */
  text(name: string): string {
    return this.textOrNull(name) ?? '';
  }

  textOrNull(name: string): string | null {
    const value = this.#values.get(name);
    return typeof value === 'string' ? value : null;
  }

  texts(name: string): readonly string[] {
    const value = this.#values.get(name);
    return typeof value === 'object' ? value.filter((element) => element !== null) : [];
  }

  flag(name: string): boolean {
    return this.#values.get(name) === true;
  }
}

const wrongType = (name: string, expected: string): Refusal =>
  new Refusal(400, `com.google.gson.JsonSyntaxException: Expected ${expected} for field[${name}]`);

function toText(name: string, value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw wrongType(name, 'a string');
}

function readValue(name: string, { type }: Parameter, value: unknown): Value | undefined {
  switch (type) {
    case 'text':
      return toText(name, value);
    case 'texts':
      if (!Array.isArray(value)) throw wrongType(name, 'BEGIN_ARRAY');
      return value.map((element: unknown) => (element === null ? null : toText(name, element)));
    case 'flag':
      if (typeof value === 'boolean') return value;
      if (typeof value === 'string') return value.trim().toLowerCase() === 'true';
      throw wrongType(name, 'a boolean');
    case 'map':
      if (typeof value !== 'object' || Array.isArray(value)) throw wrongType(name, 'BEGIN_OBJECT');
      return undefined;
  }
}

/** Reads what the API declares and ignores the rest; a wrong JSON type is 400. */
export function readArguments(
  declared: Readonly<Record<string, Parameter>>,
  given: Readonly<Record<string, unknown>>,
): Arguments {
  const values = new Map<string, Value>();
  for (const [name, parameter] of Object.entries(declared)) {
    const raw = given[name];
    const value = raw === undefined || raw === null ? undefined : readValue(name, parameter, raw);
    if (value !== undefined) values.set(name, value);
  }
  return new Arguments(values);
}

const tables = {
  AccountVO: 'accounts',
  BackupStorageVO: 'backupStorages',
  ImageVO: 'images',
  TagPatternVO: 'tagPatterns',
  VolumeSnapshotVO: 'snapshots',
  VolumeVO: 'volumes',
} as const;

function checkParameter(
  message: string,
  name: string,
  parameter: Parameter,
  value: Value | undefined,
  world: World,
): void {
  const field = `field[${name}] of message[${message}]`;
  if (value === undefined) {
    if (parameter.required === true) throw failure('SYS.1007', `${field} is mandatory, can not be null`);
    return;
  }
  const { maxLength, values, refersTo } = parameter;
  if (typeof value === 'string') {
    if (maxLength !== undefined && value.length > maxLength) {
      const lengths = `expected was <= ${maxLength}, actual was ${value.length}`;
      throw failure('SYS.1007', `${field} exceeds max length of string. ${lengths}`);
    }
    if (values !== undefined && !values.includes(value)) {
      throw failure('SYS.1007', `valid value for ${field} are [${values.join(', ')}], but ${value} found`);
    }
    if (refersTo !== undefined && !world[tables[refersTo]].has(value)) {
      throw failure('SYS.1003', `invalid field[${name}], resource[uuid:${value}, type:${refersTo}] not found`);
    }
  }
  if (typeof value === 'object') {
    if (parameter.nonempty === true && value.length === 0) {
      throw failure('SYS.1007', `field[${name}] must be a nonempty list`);
    }
    if (value.includes(null)) throw failure('SYS.1007', `field[${name}] cannot contain a NULL element`);
    const missing =
      refersTo === undefined ? [] : value.filter((uuid) => uuid !== null && !world[tables[refersTo]].has(uuid));
    if (missing.length > 0) {
      const list = [...new Set(missing)].join(', ');
      throw failure(
        'SYS.1003',
        `invalid field[${name}], resource[uuids:[${list}], type:${String(refersTo)}] not found`,
      );
    }
  }
}

/** The checks that come before the session: presence, lengths, values, existence of uuids, form of a `resourceUuid`. */
export function checkArguments(
  message: string,
  declared: Readonly<Record<string, Parameter>>,
  given: Arguments,
  world: World,
): void {
  for (const [name, parameter] of Object.entries(declared)) {
    checkParameter(message, name, parameter, given.value(name), world);
  }
  const resourceUuid = 'resourceUuid' in declared ? given.textOrNull('resourceUuid') : null;
  if (resourceUuid !== null && !resourceUuidForm.test(resourceUuid)) {
    throw failure(
      'SYS.1007',
      `resourceUuid[${resourceUuid}] is not a valid uuid. A valid uuid is a UUID(v4 recommended) with '-' stripped. see http://en.wikipedia.org/wiki/Universally_unique_identifier for format of UUID, the regular expression uses to validate a UUID is '[0-9a-f]{8}[0-9a-f]{4}[1-5][0-9a-f]{3}[89ab][0-9a-f]{3}[0-9a-f]{12}'`,
    );
  }
}
