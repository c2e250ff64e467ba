import { isUuid, type Uuid } from '../../zstack/wire/values/uuid.ts';
import type { Identified } from '../loading/row-loader.ts';
import type { Resource } from '../resource.ts';

const VERSION = 1;
const PARTS = new RegExp(`^${VERSION}:([A-Za-z]+):([^:]+)$`);
/** More than any type's name and a uuid take: what is longer is not decoded. */
const LONGEST_ID = 256;

/** What an id of a row holds. */
export interface NodeKey {
  readonly typeName: string;
  readonly uuid: Uuid;
}

/** The opaque id of a row: of one row, in whatever request, there is one only. A job's id has another form (job-id.ts). */
export function toNodeId({ typeName, uuid }: NodeKey): string {
  return Buffer.from(`${VERSION}:${typeName}:${uuid}`).toString('base64url');
}

/** Null for what is no such id, letter for letter. */
export function fromNodeId(id: string): NodeKey | null {
  if (id.length > LONGEST_ID) return null;
  const [, typeName, uuid] = PARTS.exec(Buffer.from(id, 'base64url').toString()) ?? [];
  if (typeName === undefined || uuid === undefined || !isUuid(uuid)) return null;
  const key = { typeName, uuid };
  return toNodeId(key) === id ? key : null;
}

/** The resolver of a row's id. */
export function idOf<Row extends Identified>({ typeName }: Resource<Row>): (row: Row) => string {
  return ({ uuid }) => toNodeId({ typeName, uuid });
}
