import { createHash, randomBytes } from 'node:crypto';

/** The form that ZStack demands of a `resourceUuid`: lower case, no dashes, a real version and variant (domain.md §6.1). */
export const resourceUuidPattern = '[0-9a-f]{8}[0-9a-f]{4}[1-5][0-9a-f]{3}[89ab][0-9a-f]{3}[0-9a-f]{12}';
export const resourceUuidForm = new RegExp(`^${resourceUuidPattern}$`);

function toUuid(bytes: Buffer): string {
  const digits = bytes.toString('hex');
  const variant = ((parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${digits.slice(0, 12)}4${digits.slice(13, 16)}${variant}${digits.slice(17, 32)}`;
}

export type UuidSource = () => string;

/** A version 4 uuid without dashes. */
export const randomUuid: UuidSource = () => toUuid(randomBytes(16));

/** The same uuids in the same order for the same seed; none of them foretells another kind's. */
export function seededUuids(seed: string): UuidSource {
  let drawn = 0;
  return () => toUuid(createHash('sha256').update(`${seed} ${drawn++}`).digest().subarray(0, 16));
}
