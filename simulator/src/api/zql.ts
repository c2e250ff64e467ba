import { accounts } from '../query/resources/accounts.ts';
import { imageBackupStorageRefs, images } from '../query/resources/images.ts';
import { managementNodes } from '../query/resources/management.ts';
import { volumeSnapshots } from '../query/resources/snapshots.ts';
import { primaryStorages } from '../query/resources/primary-storages.ts';
import { backupStorages, zones } from '../query/resources/storages.ts';
import { systemTags, userTags } from '../query/resources/tags.ts';
import { vmInstances } from '../query/resources/vm-instances.ts';
import { volumes } from '../query/resources/volumes.ts';
import { parse } from '../zql/parser.ts';
import { type Entities, entity, runStatement } from '../zql/run.ts';
import { sync } from './declaration.ts';

/** What statements can be about. The management nodes it shows to every account, as the plain query shows them to the admin alone. */
const entities: Entities = new Map([
  ['account', entity(accounts)],
  ['backupstorage', entity(backupStorages)],
  ['image', entity(images)],
  ['imagebackupstorageref', entity(imageBackupStorageRefs)],
  ['managementnode', entity(managementNodes)],
  ['primarystorage', entity(primaryStorages)],
  ['systemtag', entity(systemTags)],
  ['usertag', entity(userTags)],
  ['vminstance', entity(vmInstances)],
  ['volume', entity(volumes)],
  ['volumesnapshot', entity(volumeSnapshots)],
  ['zone', entity(zones)],
]);

/** The second query engine (zql.md), as far as lists need it. */
export const queryZql = sync('APIZQLQueryMsg', ({ node, caller, given }) => ({
  results: parse(given.text('zql')).map((statement) => runStatement(entities, statement, node, caller)),
}));
