/** What the embedded simulator offers for a first try. */
export interface Demo {
  readonly session: string;
  readonly snapshotUuid: string;
  readonly backupStorageUuids: readonly string[];
  /** A ready data volume template, with a copy on each of `backupStorageUuids`. */
  readonly imageUuid?: string;
  /** Of the snapshot. */
  readonly volumeUuid?: string;
  readonly rootVolumeUuid?: string;
  /** Takes a volume made from the image. */
  readonly primaryStorageUuid?: string;
  /** Not the session's. */
  readonly accountUuid?: string;
}

/** Creates an image and asks for what there is to know of each of the four outcomes. */
export const demoOperation = `mutation CreateImage($input: CreateDataVolumeTemplateFromSnapshotInput!) {
  createDataVolumeTemplateFromSnapshot(input: $input) {
    __typename
    ... on ImageCreated { image { id uuid name } }
    ... on ImageCreatedPartially {
      image { id uuid name }
      failures {
        backupStorageUuid
        error { code localizedMessage }
      }
    }
    ... on ImageCreationFailed {
      error { code localizedMessage }
      failures {
        backupStorageUuid
        error { code localizedMessage }
      }
    }
    ... on ImageCreationInProgress {
      imageUuid
      job { id }
    }
  }
}
`;

export function demoVariables({ snapshotUuid, backupStorageUuids }: Pick<Demo, 'snapshotUuid' | 'backupStorageUuids'>) {
  return { input: { name: 'my-first-image', snapshotUuid, backupStorageUuids } };
}

export const demoAuthorization = ({ session }: Demo): string => `OAuth ${session}`;

/** One line for a POSIX shell. Nothing in it holds a single quote. */
export function demoCurl(graphqlUrl: string, demo: Demo): string {
  const query = demoOperation.replace(/\s+/g, ' ').trim();
  const body = JSON.stringify({ query, variables: demoVariables(demo) });
  const headers = ['Content-Type: application/json', `Authorization: ${demoAuthorization(demo)}`];
  return `curl -sS ${graphqlUrl} ${headers.map((header) => `-H '${header}'`).join(' ')} -d '${body}'`;
}
