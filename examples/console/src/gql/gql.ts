/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n        }\n      }\n    }\n  }\n": typeof types.CreateTemplateDocument,
    "\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.SnapshotOptionFragmentDoc,
    "\n  query Snapshots($filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(filter: $filter, orderBy: { field: CREATE_DATE, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n": typeof types.SnapshotsDocument,
    "\n  fragment StorageOption on BackupStorage {\n    id\n    uuid\n    name\n    type\n    availableCapacity\n    totalCapacity\n    zones {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.StorageOptionFragmentDoc,
    "\n  query Candidates($snapshotUuid: ID!) {\n    volumeSnapshot(uuid: $snapshotUuid) {\n      id\n      uuid\n      size\n      candidateBackupStorages {\n        id\n        uuid\n        ...StorageOption\n      }\n    }\n  }\n": typeof types.CandidatesDocument,
    "\n  query Images($filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {\n    images(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        ...ImageRow\n      }\n    }\n  }\n": typeof types.ImagesDocument,
    "\n  fragment ImageRow on Image {\n    id\n    uuid\n    name\n    status\n    mediaType\n    size\n    createDate\n    backupStorageRefs {\n      backupStorageUuid\n      backupStorage {\n        id\n        uuid\n        name\n      }\n    }\n  }\n": typeof types.ImageRowFragmentDoc,
    "\n  fragment FailedStorage on BackupStorageFailure {\n    backupStorageUuid\n    backupStorage {\n      id\n      uuid\n      name\n    }\n    error {\n      code\n      description\n      details\n    }\n  }\n": typeof types.FailedStorageFragmentDoc,
    "\n  subscription FollowJob($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...JobOutcome\n      }\n    }\n  }\n": typeof types.FollowJobDocument,
    "\n  fragment JobOutcome on ZStackJobResult {\n    ... on ImageCreated {\n      image {\n        id\n        uuid\n        name\n        size\n      }\n    }\n    ... on ImageCreatedPartially {\n      image {\n        id\n        uuid\n        name\n        size\n      }\n      failures {\n        ...FailedStorage\n      }\n    }\n    ... on ImageCreationFailed {\n      error {\n        category\n        ...ZStackErrorDetails\n      }\n      failures {\n        ...FailedStorage\n      }\n    }\n  }\n": typeof types.JobOutcomeFragmentDoc,
    "\n  fragment ZStackErrorDetails on ZStackError {\n    code\n    description\n    details\n    rootCause {\n      code\n      details\n    }\n    causes {\n      code\n      details\n    }\n  }\n": typeof types.ZStackErrorDetailsFragmentDoc,
    "\n  mutation LogIn($input: LogInByAccountInput!) {\n    logInByAccount(input: $input) {\n      ... on LoggedIn {\n        token\n        session {\n          accountUuid\n        }\n      }\n      ... on LogInFailed {\n        error {\n          code\n          description\n          details\n        }\n      }\n    }\n  }\n": typeof types.LogInDocument,
    "\n  query CheckSession {\n    session {\n      valid\n    }\n  }\n": typeof types.CheckSessionDocument,
    "\n  mutation LogOut {\n    logOut {\n      loggedOut\n    }\n  }\n": typeof types.LogOutDocument,
};
const documents: Documents = {
    "\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n        }\n      }\n    }\n  }\n": types.CreateTemplateDocument,
    "\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n": types.SnapshotOptionFragmentDoc,
    "\n  query Snapshots($filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(filter: $filter, orderBy: { field: CREATE_DATE, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n": types.SnapshotsDocument,
    "\n  fragment StorageOption on BackupStorage {\n    id\n    uuid\n    name\n    type\n    availableCapacity\n    totalCapacity\n    zones {\n      id\n      uuid\n      name\n    }\n  }\n": types.StorageOptionFragmentDoc,
    "\n  query Candidates($snapshotUuid: ID!) {\n    volumeSnapshot(uuid: $snapshotUuid) {\n      id\n      uuid\n      size\n      candidateBackupStorages {\n        id\n        uuid\n        ...StorageOption\n      }\n    }\n  }\n": types.CandidatesDocument,
    "\n  query Images($filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {\n    images(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        ...ImageRow\n      }\n    }\n  }\n": types.ImagesDocument,
    "\n  fragment ImageRow on Image {\n    id\n    uuid\n    name\n    status\n    mediaType\n    size\n    createDate\n    backupStorageRefs {\n      backupStorageUuid\n      backupStorage {\n        id\n        uuid\n        name\n      }\n    }\n  }\n": types.ImageRowFragmentDoc,
    "\n  fragment FailedStorage on BackupStorageFailure {\n    backupStorageUuid\n    backupStorage {\n      id\n      uuid\n      name\n    }\n    error {\n      code\n      description\n      details\n    }\n  }\n": types.FailedStorageFragmentDoc,
    "\n  subscription FollowJob($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...JobOutcome\n      }\n    }\n  }\n": types.FollowJobDocument,
    "\n  fragment JobOutcome on ZStackJobResult {\n    ... on ImageCreated {\n      image {\n        id\n        uuid\n        name\n        size\n      }\n    }\n    ... on ImageCreatedPartially {\n      image {\n        id\n        uuid\n        name\n        size\n      }\n      failures {\n        ...FailedStorage\n      }\n    }\n    ... on ImageCreationFailed {\n      error {\n        category\n        ...ZStackErrorDetails\n      }\n      failures {\n        ...FailedStorage\n      }\n    }\n  }\n": types.JobOutcomeFragmentDoc,
    "\n  fragment ZStackErrorDetails on ZStackError {\n    code\n    description\n    details\n    rootCause {\n      code\n      details\n    }\n    causes {\n      code\n      details\n    }\n  }\n": types.ZStackErrorDetailsFragmentDoc,
    "\n  mutation LogIn($input: LogInByAccountInput!) {\n    logInByAccount(input: $input) {\n      ... on LoggedIn {\n        token\n        session {\n          accountUuid\n        }\n      }\n      ... on LogInFailed {\n        error {\n          code\n          description\n          details\n        }\n      }\n    }\n  }\n": types.LogInDocument,
    "\n  query CheckSession {\n    session {\n      valid\n    }\n  }\n": types.CheckSessionDocument,
    "\n  mutation LogOut {\n    logOut {\n      loggedOut\n    }\n  }\n": types.LogOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Snapshots($filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(filter: $filter, orderBy: { field: CREATE_DATE, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n"): (typeof documents)["\n  query Snapshots($filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(filter: $filter, orderBy: { field: CREATE_DATE, direction: DESC }, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StorageOption on BackupStorage {\n    id\n    uuid\n    name\n    type\n    availableCapacity\n    totalCapacity\n    zones {\n      id\n      uuid\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment StorageOption on BackupStorage {\n    id\n    uuid\n    name\n    type\n    availableCapacity\n    totalCapacity\n    zones {\n      id\n      uuid\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Candidates($snapshotUuid: ID!) {\n    volumeSnapshot(uuid: $snapshotUuid) {\n      id\n      uuid\n      size\n      candidateBackupStorages {\n        id\n        uuid\n        ...StorageOption\n      }\n    }\n  }\n"): (typeof documents)["\n  query Candidates($snapshotUuid: ID!) {\n    volumeSnapshot(uuid: $snapshotUuid) {\n      id\n      uuid\n      size\n      candidateBackupStorages {\n        id\n        uuid\n        ...StorageOption\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Images($filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {\n    images(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        ...ImageRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Images($filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {\n    images(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        ...ImageRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImageRow on Image {\n    id\n    uuid\n    name\n    status\n    mediaType\n    size\n    createDate\n    backupStorageRefs {\n      backupStorageUuid\n      backupStorage {\n        id\n        uuid\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ImageRow on Image {\n    id\n    uuid\n    name\n    status\n    mediaType\n    size\n    createDate\n    backupStorageRefs {\n      backupStorageUuid\n      backupStorage {\n        id\n        uuid\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FailedStorage on BackupStorageFailure {\n    backupStorageUuid\n    backupStorage {\n      id\n      uuid\n      name\n    }\n    error {\n      code\n      description\n      details\n    }\n  }\n"): (typeof documents)["\n  fragment FailedStorage on BackupStorageFailure {\n    backupStorageUuid\n    backupStorage {\n      id\n      uuid\n      name\n    }\n    error {\n      code\n      description\n      details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowJob($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...JobOutcome\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription FollowJob($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...JobOutcome\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobOutcome on ZStackJobResult {\n    ... on ImageCreated {\n      image {\n        id\n        uuid\n        name\n        size\n      }\n    }\n    ... on ImageCreatedPartially {\n      image {\n        id\n        uuid\n        name\n        size\n      }\n      failures {\n        ...FailedStorage\n      }\n    }\n    ... on ImageCreationFailed {\n      error {\n        category\n        ...ZStackErrorDetails\n      }\n      failures {\n        ...FailedStorage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment JobOutcome on ZStackJobResult {\n    ... on ImageCreated {\n      image {\n        id\n        uuid\n        name\n        size\n      }\n    }\n    ... on ImageCreatedPartially {\n      image {\n        id\n        uuid\n        name\n        size\n      }\n      failures {\n        ...FailedStorage\n      }\n    }\n    ... on ImageCreationFailed {\n      error {\n        category\n        ...ZStackErrorDetails\n      }\n      failures {\n        ...FailedStorage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ZStackErrorDetails on ZStackError {\n    code\n    description\n    details\n    rootCause {\n      code\n      details\n    }\n    causes {\n      code\n      details\n    }\n  }\n"): (typeof documents)["\n  fragment ZStackErrorDetails on ZStackError {\n    code\n    description\n    details\n    rootCause {\n      code\n      details\n    }\n    causes {\n      code\n      details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogIn($input: LogInByAccountInput!) {\n    logInByAccount(input: $input) {\n      ... on LoggedIn {\n        token\n        session {\n          accountUuid\n        }\n      }\n      ... on LogInFailed {\n        error {\n          code\n          description\n          details\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LogIn($input: LogInByAccountInput!) {\n    logInByAccount(input: $input) {\n      ... on LoggedIn {\n        token\n        session {\n          accountUuid\n        }\n      }\n      ... on LogInFailed {\n        error {\n          code\n          description\n          details\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckSession {\n    session {\n      valid\n    }\n  }\n"): (typeof documents)["\n  query CheckSession {\n    session {\n      valid\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogOut {\n    logOut {\n      loggedOut\n    }\n  }\n"): (typeof documents)["\n  mutation LogOut {\n    logOut {\n      loggedOut\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;