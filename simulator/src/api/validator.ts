import type { ApiFacts, ParameterFacts } from '../facts/facts.ts';
import { resourceUuidForm, resourceUuidPattern } from '../uuids.ts';
import { failure, type ApiFailure } from '../wire/error-codes.ts';
import type { World } from '../world/world.ts';
import type { Arguments, ArgumentValue } from './arguments.ts';
import { inHashOrder } from './java-hash-map.ts';

/** The class that every text names in place of the API's own message (domain.md §6.6). */
const validatorClass = 'org.zstack.header.message.ApiMessageParamValidator';

/** The first fault of a parameter that is given, in the order in which the node looks for them. */
function faultOf(name: string, facts: ParameterFacts, value: ArgumentValue): string | undefined {
  const field = `field[${name}] of message[${validatorClass}]`;
  const { maxLength, minLength = 0, validValues, validRegexValues, numberRange } = facts;
  const texts = typeof value === 'object' ? value : [String(value)];
  if (typeof value === 'string' && maxLength !== undefined && value.length > maxLength) {
    return `${field} exceeds max length of string. expected was <= ${maxLength}, actual was ${value.length}`;
  }
  if (typeof value === 'string' && value.length < minLength) {
    return `${field} less than the min length of string. expected was >= ${minLength}, actual was ${value.length}`;
  }
  const invalid = validValues === undefined ? undefined : texts.find((text) => !validValues.includes(text ?? 'null'));
  if (invalid !== undefined) {
    return `valid value for ${field} are [${String(validValues?.join(', '))}], but ${String(invalid)} found`;
  }
  if (validRegexValues !== undefined && !new RegExp(`^(?:${validRegexValues})$`).test(String(value))) {
    return `valid regex value for ${field} are ${validRegexValues}, but ${String(value)} found`;
  }
  if (typeof value === 'object') {
    if (facts.nonempty === true && value.length === 0) return `field[${name}] must be a nonempty list`;
    if (facts.nullElements !== true && value.includes(null)) return `field[${name}] cannot contain a NULL element`;
  }
  if (facts.emptyString === false) {
    if (value === '') return `field[${name}] cannot be an empty string`;
    if (typeof value === 'object' && value.includes('')) return `field[${name}] cannot contain any empty string`;
  }
  if (typeof value === 'number' && numberRange !== undefined) {
    const [low = -Infinity, high = Infinity] = numberRange;
    if (value < low || value > high) return `field[${name}] must be in range of [${low}, ${high}]`;
  }
  return undefined;
}

/** Tables that can be asked for a uuid, by the class of the database. */
const tables = {
  AccountVO: 'accounts',
  BackupStorageVO: 'backupStorages',
  CaptchaVO: 'captchas',
  ImageVO: 'images',
  LongJobVO: 'longJobs',
  PrimaryStorageVO: 'primaryStorages',
  SessionVO: 'sessions',
  SystemTagVO: 'systemTags',
  TagPatternVO: 'tagPatterns',
  VmInstanceVO: 'vmInstances',
  VolumeSnapshotVO: 'snapshots',
  VolumeVO: 'volumes',
  ZoneVO: 'zones',
} as const;

/** The rows of a class; undefined for one that the simulator does not keep. */
export const tableOf = (world: World, type: string): Pick<World['images'], 'has'> | undefined =>
  isTable(type) ? world[tables[type]] : undefined;

const isTable = (type: string): type is keyof typeof tables => Object.hasOwn(tables, type);

/** `ResourceVO` is any resource; one of a class that the simulator does not keep is never there. */
function exists(world: World, type: string, uuid: string): boolean {
  return (
    tableOf(world, type)?.has(uuid) ??
    (type === 'ResourceVO' && Object.values(tables).some((table) => world[table].has(uuid)))
  );
}

/** Whether all is there. False: it is not, and the API succeeds all the same, since the uuid has the right form (domain.md §6.4). */
function checkExistence(name: string, facts: ParameterFacts, value: ArgumentValue, world: World): boolean {
  const { resourceType, successIfResourceNotExisting } = facts;
  if (resourceType === undefined) return true;
  if (typeof value === 'object') {
    const missing = [...new Set(value)].filter((uuid) => uuid !== null && !exists(world, resourceType, uuid));
    if (missing.length === 0) return true;
    throw failure(
      'SYS.1003',
      `invalid field[${name}], resource[uuids:[${missing.join(', ')}], type:${resourceType}] not found`,
    );
  }
  const uuid = String(value);
  if (exists(world, resourceType, uuid)) return true;
  if (successIfResourceNotExisting !== true) {
    throw failure('SYS.1003', `invalid field[${name}], resource[uuid:${uuid}, type:${resourceType}] not found`);
  }
  if (!resourceUuidForm.test(uuid)) throw failure('SYS.1003', `invalid value[${uuid}] of field [${name}]`);
  return false;
}

const badUuid = (uuid: string): ApiFailure =>
  failure(
    'SYS.1007',
    `resourceUuid[${uuid}] is not a valid uuid. A valid uuid is a UUID(v4 recommended) with '-' stripped. see http://en.wikipedia.org/wiki/Universally_unique_identifier for format of UUID, the regular expression uses to validate a UUID is '${resourceUuidPattern}'`,
  );

/** Every message has them as well; they are checked elsewhere. */
const tagLists = ['systemTags', 'userTags'];

/** The declared parameters that are checked, in the node's order: that of its map of them. */
const inOrder = ({ parameters }: ApiFacts): readonly (readonly [string, ParameterFacts])[] => {
  const checked = Object.entries(parameters).filter(([, { noAPIParam }]) => noAPIParam !== true);
  return inHashOrder([...checked.map(([name]) => name), ...tagLists]).flatMap((name) => {
    const facts = parameters[name];
    return facts === undefined ? [] : [[name, facts] as const];
  });
};

/**
 * What comes before the session: each parameter by itself and the existence of what it names, one parameter after the other,
 * then the form of a new resource's uuid (domain.md §6.6).
 *
 * @returns false where the API succeeds without doing anything, whoever calls it
 */
export function validate(api: ApiFacts, given: Arguments, world: World): boolean {
  for (const [name, facts] of inOrder(api)) {
    const value = given.value(name);
    const fault =
      value !== undefined
        ? faultOf(name, facts, value)
        : facts.required === true
          ? `field[${name}] of message[${validatorClass}] is mandatory, can not be null`
          : undefined;
    if (fault !== undefined) throw failure('SYS.1007', fault);
    if (value !== undefined && !checkExistence(name, facts, value, world)) return false;
  }
  const resourceUuid = api.isCreation === true ? given.textOrNull('resourceUuid') : null;
  if (resourceUuid !== null && !resourceUuidForm.test(resourceUuid)) throw badUuid(resourceUuid);
  return true;
}
