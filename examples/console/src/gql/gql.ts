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
    "\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n          status\n          statusReason\n          resourceUuid\n        }\n      }\n      ...Created\n      ...CreatedPartially\n      ...CreationFailed\n    }\n  }\n": typeof types.CreateTemplateDocument,
    "\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volumeUuid\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.SnapshotOptionFragmentDoc,
    "\n  query Snapshots($search: String, $filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(\n      search: $search\n      filter: $filter\n      orderBy: { field: CREATE_DATE, direction: DESC }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n": typeof types.SnapshotsDocument,
    "\n  fragment StorageOption on BackupStorage {\n    id\n    uuid\n    name\n    type\n    availableCapacity\n    totalCapacity\n    zones {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.StorageOptionFragmentDoc,
    "\n  query Candidates($snapshotUuid: ID!) {\n    volumeSnapshot(uuid: $snapshotUuid) {\n      id\n      uuid\n      size\n      candidateBackupStorages {\n        id\n        uuid\n        ...StorageOption\n      }\n    }\n  }\n": typeof types.CandidatesDocument,
    "\n  fragment ImageFacts on Image {\n    id\n    uuid\n    description\n    state\n    mediaType\n    size\n    actualSize\n    format\n    guestOsType\n    architecture\n    bootMode\n    createDate\n    lastOpDate\n    owner {\n      id\n      uuid\n      name\n    }\n    viewerIsOwner\n    sourceSnapshot {\n      id\n      uuid\n      name\n    }\n    sourceVolume {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.ImageFactsFragmentDoc,
    "\n  query Image($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      name\n      status\n      createDate\n      ...ImageFacts\n      ...Copies\n      ...ImageTags\n    }\n  }\n": typeof types.ImageDocument,
    "\n  fragment ImageTags on Image {\n    id\n    userTags {\n      uuid\n      tag\n      tagPattern {\n        uuid\n        name\n        color\n      }\n    }\n    systemTags {\n      uuid\n      tag\n    }\n  }\n": typeof types.ImageTagsFragmentDoc,
    "\n  mutation RemoveImage($uuid: ID!) {\n    deleteImage(input: { uuid: $uuid }) {\n      ... on ImageRemoved {\n        imageUuid\n        remainingOn\n      }\n      ... on ImageActionFailed {\n        error {\n          ...FailedWith\n        }\n      }\n      ... on ResourceActionRefused {\n        error {\n          ...FailedWith\n        }\n      }\n      ... on ImageActionInProgress {\n        job {\n          id\n        }\n      }\n    }\n  }\n": typeof types.RemoveImageDocument,
    "\n  fragment Copies on Image {\n    id\n    backupStorageRefs {\n      backupStorageUuid\n      status\n      createDate\n      backupStorage {\n        id\n        uuid\n        name\n      }\n    }\n  }\n": typeof types.CopiesFragmentDoc,
    "\n  query Images($search: String, $filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {\n    images(search: $search, filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        ...ImageRow\n      }\n    }\n  }\n": typeof types.ImagesDocument,
    "\n  fragment ImageRow on Image {\n    id\n    uuid\n    name\n    status\n    mediaType\n    size\n    createDate\n    ...Copies\n  }\n": typeof types.ImageRowFragmentDoc,
    "\n  subscription FollowJob($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...Created\n        ...CreatedPartially\n        ...CreationFailed\n      }\n    }\n  }\n": typeof types.FollowJobDocument,
    "\n  fragment Created on ImageCreated {\n    image {\n      id\n      uuid\n      size\n    }\n  }\n": typeof types.CreatedFragmentDoc,
    "\n  fragment CreatedPartially on ImageCreatedPartially {\n    failures {\n      ...FailedStorage\n    }\n  }\n": typeof types.CreatedPartiallyFragmentDoc,
    "\n  fragment CreationFailed on ImageCreationFailed {\n    error {\n      category\n      ...FailedWith\n    }\n    failures {\n      ...FailedStorage\n    }\n    leftover {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.CreationFailedFragmentDoc,
    "\n  query CopiesSoFar($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      ...Copies\n    }\n  }\n": typeof types.CopiesSoFarDocument,
    "\n  fragment Reason on ZStackError {\n    code\n    description\n    details\n    en: localizedMessage(language: EN)\n    zh: localizedMessage(language: CN)\n  }\n": typeof types.ReasonFragmentDoc,
    "\n  fragment FailedWith on ZStackError {\n    ...Reason\n    rootCause {\n      ...Reason\n    }\n    causes {\n      ...Reason\n    }\n  }\n": typeof types.FailedWithFragmentDoc,
    "\n  fragment FailedStorage on BackupStorageFailure {\n    backupStorageUuid\n    backupStorage {\n      id\n      uuid\n      name\n    }\n    error {\n      ...FailedWith\n    }\n  }\n": typeof types.FailedStorageFragmentDoc,
    "\n  mutation LogIn($input: LogInByAccountInput!) {\n    logInByAccount(input: $input) {\n      ... on LoggedIn {\n        token\n        session {\n          accountUuid\n        }\n      }\n      ... on LogInFailed {\n        error {\n          code\n          description\n          details\n          en: localizedMessage(language: EN)\n          zh: localizedMessage(language: CN)\n        }\n        captcha {\n          uuid\n          picture\n        }\n      }\n    }\n  }\n": typeof types.LogInDocument,
    "\n  mutation RefreshCaptcha($uuid: ID!) {\n    refreshCaptcha(input: { uuid: $uuid }) {\n      ... on CaptchaRefreshed {\n        captcha {\n          uuid\n          picture\n        }\n      }\n    }\n  }\n": typeof types.RefreshCaptchaDocument,
    "\n  query CheckSession {\n    session {\n      valid\n    }\n    viewer {\n      account {\n        id\n        uuid\n        name\n      }\n    }\n  }\n": typeof types.CheckSessionDocument,
    "\n  mutation LogOut {\n    logOut {\n      loggedOut\n    }\n  }\n": typeof types.LogOutDocument,
    "\n  query Viewer {\n    viewer {\n      account {\n        id\n        uuid\n        name\n      }\n      isAdmin\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment SnapshotImages on VolumeSnapshot {\n    id\n    images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 20) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        status\n        createDate\n      }\n    }\n  }\n": typeof types.SnapshotImagesFragmentDoc,
    "\n  query Snapshot($uuid: ID!) {\n    volumeSnapshot(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      state\n      status\n      size\n      createDate\n      volumeUuid\n      volume {\n        id\n        uuid\n        name\n      }\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      ...SnapshotTree\n      ...SnapshotImages\n    }\n  }\n": typeof types.SnapshotDocument,
    "\n  fragment SnapshotTree on VolumeSnapshot {\n    id\n    uuid\n    tree {\n      uuid\n      snapshots {\n        id\n        uuid\n        name\n        parentUuid\n        latest\n        size\n        createDate\n      }\n    }\n  }\n": typeof types.SnapshotTreeFragmentDoc,
};
const documents: Documents = {
    "\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n          status\n          statusReason\n          resourceUuid\n        }\n      }\n      ...Created\n      ...CreatedPartially\n      ...CreationFailed\n    }\n  }\n": types.CreateTemplateDocument,
    "\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volumeUuid\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n": types.SnapshotOptionFragmentDoc,
    "\n  query Snapshots($search: String, $filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(\n      search: $search\n      filter: $filter\n      orderBy: { field: CREATE_DATE, direction: DESC }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n": types.SnapshotsDocument,
    "\n  fragment StorageOption on BackupStorage {\n    id\n    uuid\n    name\n    type\n    availableCapacity\n    totalCapacity\n    zones {\n      id\n      uuid\n      name\n    }\n  }\n": types.StorageOptionFragmentDoc,
    "\n  query Candidates($snapshotUuid: ID!) {\n    volumeSnapshot(uuid: $snapshotUuid) {\n      id\n      uuid\n      size\n      candidateBackupStorages {\n        id\n        uuid\n        ...StorageOption\n      }\n    }\n  }\n": types.CandidatesDocument,
    "\n  fragment ImageFacts on Image {\n    id\n    uuid\n    description\n    state\n    mediaType\n    size\n    actualSize\n    format\n    guestOsType\n    architecture\n    bootMode\n    createDate\n    lastOpDate\n    owner {\n      id\n      uuid\n      name\n    }\n    viewerIsOwner\n    sourceSnapshot {\n      id\n      uuid\n      name\n    }\n    sourceVolume {\n      id\n      uuid\n      name\n    }\n  }\n": types.ImageFactsFragmentDoc,
    "\n  query Image($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      name\n      status\n      createDate\n      ...ImageFacts\n      ...Copies\n      ...ImageTags\n    }\n  }\n": types.ImageDocument,
    "\n  fragment ImageTags on Image {\n    id\n    userTags {\n      uuid\n      tag\n      tagPattern {\n        uuid\n        name\n        color\n      }\n    }\n    systemTags {\n      uuid\n      tag\n    }\n  }\n": types.ImageTagsFragmentDoc,
    "\n  mutation RemoveImage($uuid: ID!) {\n    deleteImage(input: { uuid: $uuid }) {\n      ... on ImageRemoved {\n        imageUuid\n        remainingOn\n      }\n      ... on ImageActionFailed {\n        error {\n          ...FailedWith\n        }\n      }\n      ... on ResourceActionRefused {\n        error {\n          ...FailedWith\n        }\n      }\n      ... on ImageActionInProgress {\n        job {\n          id\n        }\n      }\n    }\n  }\n": types.RemoveImageDocument,
    "\n  fragment Copies on Image {\n    id\n    backupStorageRefs {\n      backupStorageUuid\n      status\n      createDate\n      backupStorage {\n        id\n        uuid\n        name\n      }\n    }\n  }\n": types.CopiesFragmentDoc,
    "\n  query Images($search: String, $filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {\n    images(search: $search, filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        ...ImageRow\n      }\n    }\n  }\n": types.ImagesDocument,
    "\n  fragment ImageRow on Image {\n    id\n    uuid\n    name\n    status\n    mediaType\n    size\n    createDate\n    ...Copies\n  }\n": types.ImageRowFragmentDoc,
    "\n  subscription FollowJob($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...Created\n        ...CreatedPartially\n        ...CreationFailed\n      }\n    }\n  }\n": types.FollowJobDocument,
    "\n  fragment Created on ImageCreated {\n    image {\n      id\n      uuid\n      size\n    }\n  }\n": types.CreatedFragmentDoc,
    "\n  fragment CreatedPartially on ImageCreatedPartially {\n    failures {\n      ...FailedStorage\n    }\n  }\n": types.CreatedPartiallyFragmentDoc,
    "\n  fragment CreationFailed on ImageCreationFailed {\n    error {\n      category\n      ...FailedWith\n    }\n    failures {\n      ...FailedStorage\n    }\n    leftover {\n      id\n      uuid\n      name\n    }\n  }\n": types.CreationFailedFragmentDoc,
    "\n  query CopiesSoFar($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      ...Copies\n    }\n  }\n": types.CopiesSoFarDocument,
    "\n  fragment Reason on ZStackError {\n    code\n    description\n    details\n    en: localizedMessage(language: EN)\n    zh: localizedMessage(language: CN)\n  }\n": types.ReasonFragmentDoc,
    "\n  fragment FailedWith on ZStackError {\n    ...Reason\n    rootCause {\n      ...Reason\n    }\n    causes {\n      ...Reason\n    }\n  }\n": types.FailedWithFragmentDoc,
    "\n  fragment FailedStorage on BackupStorageFailure {\n    backupStorageUuid\n    backupStorage {\n      id\n      uuid\n      name\n    }\n    error {\n      ...FailedWith\n    }\n  }\n": types.FailedStorageFragmentDoc,
    "\n  mutation LogIn($input: LogInByAccountInput!) {\n    logInByAccount(input: $input) {\n      ... on LoggedIn {\n        token\n        session {\n          accountUuid\n        }\n      }\n      ... on LogInFailed {\n        error {\n          code\n          description\n          details\n          en: localizedMessage(language: EN)\n          zh: localizedMessage(language: CN)\n        }\n        captcha {\n          uuid\n          picture\n        }\n      }\n    }\n  }\n": types.LogInDocument,
    "\n  mutation RefreshCaptcha($uuid: ID!) {\n    refreshCaptcha(input: { uuid: $uuid }) {\n      ... on CaptchaRefreshed {\n        captcha {\n          uuid\n          picture\n        }\n      }\n    }\n  }\n": types.RefreshCaptchaDocument,
    "\n  query CheckSession {\n    session {\n      valid\n    }\n    viewer {\n      account {\n        id\n        uuid\n        name\n      }\n    }\n  }\n": types.CheckSessionDocument,
    "\n  mutation LogOut {\n    logOut {\n      loggedOut\n    }\n  }\n": types.LogOutDocument,
    "\n  query Viewer {\n    viewer {\n      account {\n        id\n        uuid\n        name\n      }\n      isAdmin\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment SnapshotImages on VolumeSnapshot {\n    id\n    images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 20) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        status\n        createDate\n      }\n    }\n  }\n": types.SnapshotImagesFragmentDoc,
    "\n  query Snapshot($uuid: ID!) {\n    volumeSnapshot(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      state\n      status\n      size\n      createDate\n      volumeUuid\n      volume {\n        id\n        uuid\n        name\n      }\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      ...SnapshotTree\n      ...SnapshotImages\n    }\n  }\n": types.SnapshotDocument,
    "\n  fragment SnapshotTree on VolumeSnapshot {\n    id\n    uuid\n    tree {\n      uuid\n      snapshots {\n        id\n        uuid\n        name\n        parentUuid\n        latest\n        size\n        createDate\n      }\n    }\n  }\n": types.SnapshotTreeFragmentDoc,
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
export function graphql(source: "\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n          status\n          statusReason\n          resourceUuid\n        }\n      }\n      ...Created\n      ...CreatedPartially\n      ...CreationFailed\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n          status\n          statusReason\n          resourceUuid\n        }\n      }\n      ...Created\n      ...CreatedPartially\n      ...CreationFailed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volumeUuid\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volumeUuid\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Snapshots($search: String, $filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(\n      search: $search\n      filter: $filter\n      orderBy: { field: CREATE_DATE, direction: DESC }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n"): (typeof documents)["\n  query Snapshots($search: String, $filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(\n      search: $search\n      filter: $filter\n      orderBy: { field: CREATE_DATE, direction: DESC }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ImageFacts on Image {\n    id\n    uuid\n    description\n    state\n    mediaType\n    size\n    actualSize\n    format\n    guestOsType\n    architecture\n    bootMode\n    createDate\n    lastOpDate\n    owner {\n      id\n      uuid\n      name\n    }\n    viewerIsOwner\n    sourceSnapshot {\n      id\n      uuid\n      name\n    }\n    sourceVolume {\n      id\n      uuid\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ImageFacts on Image {\n    id\n    uuid\n    description\n    state\n    mediaType\n    size\n    actualSize\n    format\n    guestOsType\n    architecture\n    bootMode\n    createDate\n    lastOpDate\n    owner {\n      id\n      uuid\n      name\n    }\n    viewerIsOwner\n    sourceSnapshot {\n      id\n      uuid\n      name\n    }\n    sourceVolume {\n      id\n      uuid\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Image($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      name\n      status\n      createDate\n      ...ImageFacts\n      ...Copies\n      ...ImageTags\n    }\n  }\n"): (typeof documents)["\n  query Image($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      name\n      status\n      createDate\n      ...ImageFacts\n      ...Copies\n      ...ImageTags\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImageTags on Image {\n    id\n    userTags {\n      uuid\n      tag\n      tagPattern {\n        uuid\n        name\n        color\n      }\n    }\n    systemTags {\n      uuid\n      tag\n    }\n  }\n"): (typeof documents)["\n  fragment ImageTags on Image {\n    id\n    userTags {\n      uuid\n      tag\n      tagPattern {\n        uuid\n        name\n        color\n      }\n    }\n    systemTags {\n      uuid\n      tag\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveImage($uuid: ID!) {\n    deleteImage(input: { uuid: $uuid }) {\n      ... on ImageRemoved {\n        imageUuid\n        remainingOn\n      }\n      ... on ImageActionFailed {\n        error {\n          ...FailedWith\n        }\n      }\n      ... on ResourceActionRefused {\n        error {\n          ...FailedWith\n        }\n      }\n      ... on ImageActionInProgress {\n        job {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveImage($uuid: ID!) {\n    deleteImage(input: { uuid: $uuid }) {\n      ... on ImageRemoved {\n        imageUuid\n        remainingOn\n      }\n      ... on ImageActionFailed {\n        error {\n          ...FailedWith\n        }\n      }\n      ... on ResourceActionRefused {\n        error {\n          ...FailedWith\n        }\n      }\n      ... on ImageActionInProgress {\n        job {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Copies on Image {\n    id\n    backupStorageRefs {\n      backupStorageUuid\n      status\n      createDate\n      backupStorage {\n        id\n        uuid\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Copies on Image {\n    id\n    backupStorageRefs {\n      backupStorageUuid\n      status\n      createDate\n      backupStorage {\n        id\n        uuid\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Images($search: String, $filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {\n    images(search: $search, filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        ...ImageRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Images($search: String, $filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {\n    images(search: $search, filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        ...ImageRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImageRow on Image {\n    id\n    uuid\n    name\n    status\n    mediaType\n    size\n    createDate\n    ...Copies\n  }\n"): (typeof documents)["\n  fragment ImageRow on Image {\n    id\n    uuid\n    name\n    status\n    mediaType\n    size\n    createDate\n    ...Copies\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowJob($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...Created\n        ...CreatedPartially\n        ...CreationFailed\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription FollowJob($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...Created\n        ...CreatedPartially\n        ...CreationFailed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Created on ImageCreated {\n    image {\n      id\n      uuid\n      size\n    }\n  }\n"): (typeof documents)["\n  fragment Created on ImageCreated {\n    image {\n      id\n      uuid\n      size\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreatedPartially on ImageCreatedPartially {\n    failures {\n      ...FailedStorage\n    }\n  }\n"): (typeof documents)["\n  fragment CreatedPartially on ImageCreatedPartially {\n    failures {\n      ...FailedStorage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreationFailed on ImageCreationFailed {\n    error {\n      category\n      ...FailedWith\n    }\n    failures {\n      ...FailedStorage\n    }\n    leftover {\n      id\n      uuid\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CreationFailed on ImageCreationFailed {\n    error {\n      category\n      ...FailedWith\n    }\n    failures {\n      ...FailedStorage\n    }\n    leftover {\n      id\n      uuid\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CopiesSoFar($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      ...Copies\n    }\n  }\n"): (typeof documents)["\n  query CopiesSoFar($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      ...Copies\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reason on ZStackError {\n    code\n    description\n    details\n    en: localizedMessage(language: EN)\n    zh: localizedMessage(language: CN)\n  }\n"): (typeof documents)["\n  fragment Reason on ZStackError {\n    code\n    description\n    details\n    en: localizedMessage(language: EN)\n    zh: localizedMessage(language: CN)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FailedWith on ZStackError {\n    ...Reason\n    rootCause {\n      ...Reason\n    }\n    causes {\n      ...Reason\n    }\n  }\n"): (typeof documents)["\n  fragment FailedWith on ZStackError {\n    ...Reason\n    rootCause {\n      ...Reason\n    }\n    causes {\n      ...Reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FailedStorage on BackupStorageFailure {\n    backupStorageUuid\n    backupStorage {\n      id\n      uuid\n      name\n    }\n    error {\n      ...FailedWith\n    }\n  }\n"): (typeof documents)["\n  fragment FailedStorage on BackupStorageFailure {\n    backupStorageUuid\n    backupStorage {\n      id\n      uuid\n      name\n    }\n    error {\n      ...FailedWith\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogIn($input: LogInByAccountInput!) {\n    logInByAccount(input: $input) {\n      ... on LoggedIn {\n        token\n        session {\n          accountUuid\n        }\n      }\n      ... on LogInFailed {\n        error {\n          code\n          description\n          details\n          en: localizedMessage(language: EN)\n          zh: localizedMessage(language: CN)\n        }\n        captcha {\n          uuid\n          picture\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LogIn($input: LogInByAccountInput!) {\n    logInByAccount(input: $input) {\n      ... on LoggedIn {\n        token\n        session {\n          accountUuid\n        }\n      }\n      ... on LogInFailed {\n        error {\n          code\n          description\n          details\n          en: localizedMessage(language: EN)\n          zh: localizedMessage(language: CN)\n        }\n        captcha {\n          uuid\n          picture\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshCaptcha($uuid: ID!) {\n    refreshCaptcha(input: { uuid: $uuid }) {\n      ... on CaptchaRefreshed {\n        captcha {\n          uuid\n          picture\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshCaptcha($uuid: ID!) {\n    refreshCaptcha(input: { uuid: $uuid }) {\n      ... on CaptchaRefreshed {\n        captcha {\n          uuid\n          picture\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckSession {\n    session {\n      valid\n    }\n    viewer {\n      account {\n        id\n        uuid\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query CheckSession {\n    session {\n      valid\n    }\n    viewer {\n      account {\n        id\n        uuid\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogOut {\n    logOut {\n      loggedOut\n    }\n  }\n"): (typeof documents)["\n  mutation LogOut {\n    logOut {\n      loggedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      account {\n        id\n        uuid\n        name\n      }\n      isAdmin\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      account {\n        id\n        uuid\n        name\n      }\n      isAdmin\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SnapshotImages on VolumeSnapshot {\n    id\n    images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 20) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        status\n        createDate\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SnapshotImages on VolumeSnapshot {\n    id\n    images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 20) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        status\n        createDate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Snapshot($uuid: ID!) {\n    volumeSnapshot(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      state\n      status\n      size\n      createDate\n      volumeUuid\n      volume {\n        id\n        uuid\n        name\n      }\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      ...SnapshotTree\n      ...SnapshotImages\n    }\n  }\n"): (typeof documents)["\n  query Snapshot($uuid: ID!) {\n    volumeSnapshot(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      state\n      status\n      size\n      createDate\n      volumeUuid\n      volume {\n        id\n        uuid\n        name\n      }\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      ...SnapshotTree\n      ...SnapshotImages\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SnapshotTree on VolumeSnapshot {\n    id\n    uuid\n    tree {\n      uuid\n      snapshots {\n        id\n        uuid\n        name\n        parentUuid\n        latest\n        size\n        createDate\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SnapshotTree on VolumeSnapshot {\n    id\n    uuid\n    tree {\n      uuid\n      snapshots {\n        id\n        uuid\n        name\n        parentUuid\n        latest\n        size\n        createDate\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;