import type { PrimaryStorageRow } from '../../world/rows.ts';
import { join, joinToNothing, type PrimaryStorageClusterRefRow } from '../join.ts';
import type { Resource } from '../resource.ts';
import { dated, described, header } from './columns.ts';

/** Capacities stand in a table of their own, clusters in another: to a query both are joins (api-facts.md). */
export const primaryStorages: Resource<PrimaryStorageRow> = {
  rows: (world) => world.primaryStorages.all(),
  javaClass: header('storage.primary.PrimaryStorageInventory'),
  columns: [...described, 'zoneUuid', 'url', 'type', 'state', 'status', 'mountPath', ...dated],
  joinedColumns: [
    'totalCapacity',
    'availableCapacity',
    'totalPhysicalCapacity',
    'availablePhysicalCapacity',
    'systemUsedCapacity',
    'attachedClusterUuids',
  ],
  nested: ({ attachedClusterUuids, ...row }) => ({
    totalCapacity: row.totalCapacity,
    availableCapacity: row.availableCapacity,
    totalPhysicalCapacity: row.totalPhysicalCapacity,
    availablePhysicalCapacity: row.availablePhysicalCapacity,
    systemUsedCapacity: row.systemUsedCapacity,
    attachedClusterUuids,
  }),
  joins: {
    zone: join('zones', 'zoneUuid', 'uuid'),
    volume: join('volumes', 'uuid', 'primaryStorageUuid'),
    volumeSnapshot: join('volumeSnapshots', 'uuid', 'primaryStorageUuid'),
    cluster: 'clusterRef.cluster',
    clusterRef: join('primaryStorageClusterRefs', 'uuid', 'primaryStorageUuid'),
  },
};

export const primaryStorageClusterRefs: Resource<PrimaryStorageClusterRefRow> = {
  rows: (world) =>
    world.primaryStorages
      .all()
      .flatMap(({ uuid, attachedClusterUuids }) =>
        attachedClusterUuids.map((clusterUuid) => ({ primaryStorageUuid: uuid, clusterUuid })),
      ),
  javaClass: header('storage.primary.PrimaryStorageClusterRefInventory'),
  columns: ['primaryStorageUuid', 'clusterUuid'],
  joins: { cluster: joinToNothing('clusterUuid', 'uuid') },
};
