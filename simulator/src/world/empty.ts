import type { BehindTheWire } from '../api/node.ts';
import * as defaults from './defaults.ts';
import { adminAccountUuid } from './world.ts';

/** What a first request needs. */
export interface Demo {
  /** The admin's session, which does not expire by itself. */
  readonly session: string;
  /** '' in an empty cloud. */
  readonly snapshotUuid: string;
  /** Fit to take a template of that snapshot; none in an empty cloud. */
  readonly backupStorageUuids: readonly string[];
  /** A ready data volume template, with a copy on each of those. */
  readonly imageUuid?: string;
  /** That of the snapshot. */
  readonly volumeUuid?: string;
  readonly rootVolumeUuid?: string;
  /** Takes a volume made from the image. */
  readonly primaryStorageUuid?: string;
  /** A normal account. */
  readonly accountUuid?: string;
}

function seedAdmin({ world }: BehindTheWire, given: defaults.AccountSettings = {}): void {
  const admin = { uuid: adminAccountUuid, name: 'admin', type: 'SystemAdmin' };
  world.accounts.insert(defaults.account(world, { ...given, ...admin }));
}

/** `admin` and the normal account `alice`, both with the password `password`. */
export function seedAccounts(node: BehindTheWire, given: defaults.AccountSettings = {}): void {
  seedAdmin(node, given);
  node.world.accounts.insert(defaults.account(node.world, { ...given, name: 'alice' }));
}

const nothingToTry = { snapshotUuid: '', backupStorageUuids: [] } as const;

/** The admin and a session. */
export function seedBare(node: BehindTheWire): Demo {
  seedAdmin(node);
  return { session: node.sessions.open(adminAccountUuid, Infinity).uuid, ...nothingToTry };
}

/** A zone with a primary storage, two accounts and a session. */
export function seedEmpty(node: BehindTheWire): Demo {
  const { world, sessions } = node;
  seedAccounts(node);
  world.zones.insert(defaults.zone(world, { name: 'zone-1', isDefault: true }));
  world.primaryStorages.insert(defaults.primaryStorage(world, { name: 'local-nvme' }));
  const { uuid } = sessions.open(adminAccountUuid, Infinity);
  return { session: uuid, ...nothingToTry };
}
