import { hash } from 'node:crypto';
import type { Secret } from '../wire/values/secret.ts';
import type { Uuid } from '../wire/values/uuid.ts';

/** The namespace of all uuids that follow from an idempotency key. */
const NAMESPACE = Buffer.from('8f6d1c1e5c534f0e9d0a1f5e7c2b9a44', 'hex');

/**
 * The uuid of the resource that `key` makes, from the operation and the key alone: ZStack's primary key then makes one
 * key at most one resource, across callers, replicas and races. It is a UUID of version 5 (RFC 9562 §5.5), as ZStack demands (`domain.md §6.1`).
 */
export function resourceUuidOf(operation: string, key: Uuid): Uuid {
  const digest = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(`${operation}/${key}`)]), 'hex');
  const variant = VARIANTS[parseInt(digest.charAt(16), 16) & 3] ?? '';
  return `${digest.slice(0, 12)}5${digest.slice(13, 16)}${variant}${digest.slice(17, 32)}`;
}

/** The digits whose first two bits are those of RFC 9562's variant. */
const VARIANTS = '89ab';

/** What a submit is about: operation, key and input. */
export function digestOf(operation: string, key: Uuid, input: object): string {
  const fields = Object.entries(input).filter(isGiven);
  const canonical = JSON.stringify([operation, key, fields.sort(byName)]);
  return hash('sha256', canonical).slice(0, 32);
}

type Field = readonly [name: string, value: unknown];
const isGiven = ([, value]: Field): boolean => value !== undefined;
const byName = ([a]: Field, [b]: Field): number => (a < b ? -1 : 1);

/**
 * What ties a job to its submit: follows from the session and what the submit is about. The same submit finds its job again,
 * and nobody can name it without the session; who shows that session later is the one who submitted it.
 */
export function bindingOf(session: Secret, digest: string): Uuid {
  return session.sign(digest).slice(0, 32);
}

/**
 * The job's uuid, sent as `X-Job-UUID`. It follows from all that a job's id says of the job, so that no id can pair one
 * job with the resource or the source of another.
 */
export function jobUuidOf(seed: Uuid, ...about: readonly (string | readonly string[])[]): Uuid {
  return hash('sha256', JSON.stringify([seed, ...about])).slice(0, 32);
}
