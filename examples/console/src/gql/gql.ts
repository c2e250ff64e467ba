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
    "\n  mutation CancelJob($id: ID!) {\n    outcome: cancelJob(id: $id, waitSeconds: 5) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  fragment ActionError on ZStackError {\n    category\n    ...FailedWith\n  }\n": typeof types.ActionErrorFragmentDoc,
    "\n  fragment ImageFailed on ImageActionFailed {\n    error {\n      ...ActionError\n    }\n  }\n": typeof types.ImageFailedFragmentDoc,
    "\n  fragment ResourceFailed on ResourceActionFailed {\n    error {\n      ...ActionError\n    }\n  }\n": typeof types.ResourceFailedFragmentDoc,
    "\n  fragment Refused on ResourceActionRefused {\n    error {\n      ...ActionError\n    }\n  }\n": typeof types.RefusedFragmentDoc,
    "\n  fragment ImageRuns on ImageActionInProgress {\n    job {\n      id\n    }\n  }\n": typeof types.ImageRunsFragmentDoc,
    "\n  fragment ResourceRuns on ResourceActionInProgress {\n    job {\n      id\n    }\n  }\n": typeof types.ResourceRunsFragmentDoc,
    "\n  fragment Removed on ImageRemoved {\n    remainingOn\n  }\n": typeof types.RemovedFragmentDoc,
    "\n  fragment Exported on ImageExported {\n    url\n  }\n": typeof types.ExportedFragmentDoc,
    "\n  fragment Tagged on TagsCreated {\n    failedTags {\n      tag\n      error {\n        ...ActionError\n      }\n    }\n  }\n": typeof types.TaggedFragmentDoc,
    "\n  fragment VolumeMade on VolumeCreated {\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.VolumeMadeFragmentDoc,
    "\n  subscription FollowAction($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...ImageFailed\n        ...ResourceFailed\n        ...Removed\n        ...Exported\n        ...Tagged\n        ...VolumeMade\n      }\n    }\n  }\n": typeof types.FollowActionDocument,
    "\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n          status\n          statusReason\n          resourceUuid\n        }\n      }\n      ...Created\n      ...CreatedPartially\n      ...CreationFailed\n    }\n  }\n": typeof types.CreateTemplateDocument,
    "\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volumeUuid\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.SnapshotOptionFragmentDoc,
    "\n  query Snapshots($search: String, $filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(\n      search: $search\n      filter: $filter\n      orderBy: { field: CREATE_DATE, direction: DESC }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n": typeof types.SnapshotsDocument,
    "\n  fragment StorageOption on BackupStorage {\n    id\n    uuid\n    name\n    type\n    availableCapacity\n    totalCapacity\n    zones {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.StorageOptionFragmentDoc,
    "\n  query Candidates($snapshotUuid: ID!) {\n    volumeSnapshot(uuid: $snapshotUuid) {\n      id\n      uuid\n      size\n      candidateBackupStorages {\n        id\n        uuid\n        ...StorageOption\n      }\n    }\n  }\n": typeof types.CandidatesDocument,
    "\n  mutation RenameImage($input: UpdateImageInput!) {\n    outcome: updateImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": typeof types.RenameImageDocument,
    "\n  mutation ChangeState($input: ChangeImageStateInput!) {\n    outcome: changeImageState(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": typeof types.ChangeStateDocument,
    "\n  mutation DeleteImage($input: DeleteImageInput!) {\n    outcome: deleteImage(input: $input, waitSeconds: 1) {\n      ...Removed\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": typeof types.DeleteImageDocument,
    "\n  mutation RecoverImage($input: RecoverImageInput!) {\n    outcome: recoverImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": typeof types.RecoverImageDocument,
    "\n  mutation ExpungeImage($input: ExpungeImageInput!) {\n    outcome: expungeImage(input: $input, waitSeconds: 1) {\n      ...Removed\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": typeof types.ExpungeImageDocument,
    "\n  mutation ExportImage($input: ExportImageInput!) {\n    outcome: exportImage(input: $input, waitSeconds: 1) {\n      ...Exported\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": typeof types.ExportImageDocument,
    "\n  mutation DeleteExport($input: DeleteExportedImageInput!) {\n    outcome: deleteExportedImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": typeof types.DeleteExportDocument,
    "\n  fragment ImageFacts on Image {\n    id\n    uuid\n    description\n    state\n    mediaType\n    size\n    actualSize\n    format\n    guestOsType\n    architecture\n    bootMode\n    createDate\n    lastOpDate\n    owner {\n      id\n      uuid\n      name\n    }\n    viewerIsOwner\n    sourceSnapshot {\n      id\n      uuid\n      name\n    }\n    sourceVolume {\n      id\n      uuid\n      name\n    }\n  }\n": typeof types.ImageFactsFragmentDoc,
    "\n  query Image($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      name\n      status\n      createDate\n      description\n      state\n      mediaType\n      ...ImageFacts\n      ...Copies\n      ...ImageTags\n    }\n  }\n": typeof types.ImageDocument,
    "\n  fragment ImageTags on Image {\n    id\n    uuid\n    userTags {\n      uuid\n      tag\n      tagPattern {\n        uuid\n        name\n        color\n      }\n    }\n    systemTags {\n      uuid\n      tag\n    }\n  }\n": typeof types.ImageTagsFragmentDoc,
    "\n  mutation CreateTags($input: CreateTagsInput!) {\n    outcome: createTags(input: $input, waitSeconds: 5) {\n      ...Tagged\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": typeof types.CreateTagsDocument,
    "\n  mutation DeleteTag($input: DeleteTagInput!) {\n    outcome: deleteTag(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": typeof types.DeleteTagDocument,
    "\n  fragment Copies on Image {\n    id\n    backupStorageRefs {\n      backupStorageUuid\n      status\n      createDate\n      backupStorage {\n        id\n        uuid\n        name\n        type\n      }\n    }\n  }\n": typeof types.CopiesFragmentDoc,
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
    "\n  mutation RevertVolume($input: RevertVolumeFromSnapshotInput!) {\n    outcome: revertVolumeFromSnapshot(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": typeof types.RevertVolumeDocument,
    "\n  mutation DeleteSnapshot($input: DeleteVolumeSnapshotInput!) {\n    outcome: deleteVolumeSnapshot(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": typeof types.DeleteSnapshotDocument,
    "\n  fragment SnapshotImages on VolumeSnapshot {\n    id\n    images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 20) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        status\n        createDate\n      }\n    }\n  }\n": typeof types.SnapshotImagesFragmentDoc,
    "\n  query Snapshot($uuid: ID!) {\n    volumeSnapshot(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      state\n      status\n      size\n      createDate\n      volumeUuid\n      volume {\n        id\n        uuid\n        name\n      }\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      tree {\n        uuid\n        snapshots {\n          id\n          uuid\n          name\n          parentUuid\n        }\n      }\n      ...SnapshotTree\n      ...SnapshotImages\n    }\n  }\n": typeof types.SnapshotDocument,
    "\n  fragment SnapshotTree on VolumeSnapshot {\n    id\n    uuid\n    tree {\n      uuid\n      snapshots {\n        id\n        uuid\n        name\n        parentUuid\n        latest\n        size\n        createDate\n      }\n    }\n  }\n": typeof types.SnapshotTreeFragmentDoc,
    "\n  mutation CreateVolume($input: CreateDataVolumeFromVolumeTemplateInput!, $idempotencyKey: ID!) {\n    outcome: createDataVolumeFromVolumeTemplate(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ...VolumeMade\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": typeof types.CreateVolumeDocument,
    "\n  query PrimaryStorages {\n    primaryStorages(\n      filter: { state: { eq: ENABLED }, status: { eq: CONNECTED } }\n      orderBy: { field: NAME }\n      first: 100\n    ) {\n      nodes {\n        id\n        uuid\n        name\n        type\n      }\n    }\n  }\n": typeof types.PrimaryStoragesDocument,
    "\n  query Volume($uuid: ID!) {\n    volume(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      type\n      status\n      state\n      size\n      actualSize\n      createDate\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      vmInstance {\n        id\n        uuid\n        name\n      }\n      rootImage {\n        id\n        uuid\n        name\n      }\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      ...VolumeSnapshots\n    }\n  }\n": typeof types.VolumeDocument,
    "\n  fragment VolumeSnapshots on Volume {\n    id\n    uuid\n    name\n    status\n    snapshots(orderBy: { field: CREATE_DATE, direction: DESC }, first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        state\n        status\n        size\n        createDate\n        volumeUuid\n        parentUuid\n        latest\n      }\n    }\n  }\n": typeof types.VolumeSnapshotsFragmentDoc,
    "\n  mutation TakeSnapshot($input: CreateVolumeSnapshotInput!, $idempotencyKey: ID!) {\n    outcome: createVolumeSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": typeof types.TakeSnapshotDocument,
};
const documents: Documents = {
    "\n  mutation CancelJob($id: ID!) {\n    outcome: cancelJob(id: $id, waitSeconds: 5) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": types.CancelJobDocument,
    "\n  fragment ActionError on ZStackError {\n    category\n    ...FailedWith\n  }\n": types.ActionErrorFragmentDoc,
    "\n  fragment ImageFailed on ImageActionFailed {\n    error {\n      ...ActionError\n    }\n  }\n": types.ImageFailedFragmentDoc,
    "\n  fragment ResourceFailed on ResourceActionFailed {\n    error {\n      ...ActionError\n    }\n  }\n": types.ResourceFailedFragmentDoc,
    "\n  fragment Refused on ResourceActionRefused {\n    error {\n      ...ActionError\n    }\n  }\n": types.RefusedFragmentDoc,
    "\n  fragment ImageRuns on ImageActionInProgress {\n    job {\n      id\n    }\n  }\n": types.ImageRunsFragmentDoc,
    "\n  fragment ResourceRuns on ResourceActionInProgress {\n    job {\n      id\n    }\n  }\n": types.ResourceRunsFragmentDoc,
    "\n  fragment Removed on ImageRemoved {\n    remainingOn\n  }\n": types.RemovedFragmentDoc,
    "\n  fragment Exported on ImageExported {\n    url\n  }\n": types.ExportedFragmentDoc,
    "\n  fragment Tagged on TagsCreated {\n    failedTags {\n      tag\n      error {\n        ...ActionError\n      }\n    }\n  }\n": types.TaggedFragmentDoc,
    "\n  fragment VolumeMade on VolumeCreated {\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n": types.VolumeMadeFragmentDoc,
    "\n  subscription FollowAction($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...ImageFailed\n        ...ResourceFailed\n        ...Removed\n        ...Exported\n        ...Tagged\n        ...VolumeMade\n      }\n    }\n  }\n": types.FollowActionDocument,
    "\n  mutation CreateTemplate($input: CreateDataVolumeTemplateFromSnapshotInput!, $idempotencyKey: ID!) {\n    createDataVolumeTemplateFromSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ... on ImageCreationOutcome {\n        job {\n          id\n          status\n          statusReason\n          resourceUuid\n        }\n      }\n      ...Created\n      ...CreatedPartially\n      ...CreationFailed\n    }\n  }\n": types.CreateTemplateDocument,
    "\n  fragment SnapshotOption on VolumeSnapshot {\n    id\n    uuid\n    name\n    size\n    createDate\n    volumeUuid\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n": types.SnapshotOptionFragmentDoc,
    "\n  query Snapshots($search: String, $filter: VolumeSnapshotFilter, $first: Int!, $after: String) {\n    volumeSnapshots(\n      search: $search\n      filter: $filter\n      orderBy: { field: CREATE_DATE, direction: DESC }\n      first: $first\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        uuid\n        ...SnapshotOption\n      }\n    }\n  }\n": types.SnapshotsDocument,
    "\n  fragment StorageOption on BackupStorage {\n    id\n    uuid\n    name\n    type\n    availableCapacity\n    totalCapacity\n    zones {\n      id\n      uuid\n      name\n    }\n  }\n": types.StorageOptionFragmentDoc,
    "\n  query Candidates($snapshotUuid: ID!) {\n    volumeSnapshot(uuid: $snapshotUuid) {\n      id\n      uuid\n      size\n      candidateBackupStorages {\n        id\n        uuid\n        ...StorageOption\n      }\n    }\n  }\n": types.CandidatesDocument,
    "\n  mutation RenameImage($input: UpdateImageInput!) {\n    outcome: updateImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": types.RenameImageDocument,
    "\n  mutation ChangeState($input: ChangeImageStateInput!) {\n    outcome: changeImageState(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": types.ChangeStateDocument,
    "\n  mutation DeleteImage($input: DeleteImageInput!) {\n    outcome: deleteImage(input: $input, waitSeconds: 1) {\n      ...Removed\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": types.DeleteImageDocument,
    "\n  mutation RecoverImage($input: RecoverImageInput!) {\n    outcome: recoverImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": types.RecoverImageDocument,
    "\n  mutation ExpungeImage($input: ExpungeImageInput!) {\n    outcome: expungeImage(input: $input, waitSeconds: 1) {\n      ...Removed\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": types.ExpungeImageDocument,
    "\n  mutation ExportImage($input: ExportImageInput!) {\n    outcome: exportImage(input: $input, waitSeconds: 1) {\n      ...Exported\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": types.ExportImageDocument,
    "\n  mutation DeleteExport($input: DeleteExportedImageInput!) {\n    outcome: deleteExportedImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n": types.DeleteExportDocument,
    "\n  fragment ImageFacts on Image {\n    id\n    uuid\n    description\n    state\n    mediaType\n    size\n    actualSize\n    format\n    guestOsType\n    architecture\n    bootMode\n    createDate\n    lastOpDate\n    owner {\n      id\n      uuid\n      name\n    }\n    viewerIsOwner\n    sourceSnapshot {\n      id\n      uuid\n      name\n    }\n    sourceVolume {\n      id\n      uuid\n      name\n    }\n  }\n": types.ImageFactsFragmentDoc,
    "\n  query Image($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      name\n      status\n      createDate\n      description\n      state\n      mediaType\n      ...ImageFacts\n      ...Copies\n      ...ImageTags\n    }\n  }\n": types.ImageDocument,
    "\n  fragment ImageTags on Image {\n    id\n    uuid\n    userTags {\n      uuid\n      tag\n      tagPattern {\n        uuid\n        name\n        color\n      }\n    }\n    systemTags {\n      uuid\n      tag\n    }\n  }\n": types.ImageTagsFragmentDoc,
    "\n  mutation CreateTags($input: CreateTagsInput!) {\n    outcome: createTags(input: $input, waitSeconds: 5) {\n      ...Tagged\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": types.CreateTagsDocument,
    "\n  mutation DeleteTag($input: DeleteTagInput!) {\n    outcome: deleteTag(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": types.DeleteTagDocument,
    "\n  fragment Copies on Image {\n    id\n    backupStorageRefs {\n      backupStorageUuid\n      status\n      createDate\n      backupStorage {\n        id\n        uuid\n        name\n        type\n      }\n    }\n  }\n": types.CopiesFragmentDoc,
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
    "\n  mutation RevertVolume($input: RevertVolumeFromSnapshotInput!) {\n    outcome: revertVolumeFromSnapshot(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": types.RevertVolumeDocument,
    "\n  mutation DeleteSnapshot($input: DeleteVolumeSnapshotInput!) {\n    outcome: deleteVolumeSnapshot(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": types.DeleteSnapshotDocument,
    "\n  fragment SnapshotImages on VolumeSnapshot {\n    id\n    images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 20) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        status\n        createDate\n      }\n    }\n  }\n": types.SnapshotImagesFragmentDoc,
    "\n  query Snapshot($uuid: ID!) {\n    volumeSnapshot(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      state\n      status\n      size\n      createDate\n      volumeUuid\n      volume {\n        id\n        uuid\n        name\n      }\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      tree {\n        uuid\n        snapshots {\n          id\n          uuid\n          name\n          parentUuid\n        }\n      }\n      ...SnapshotTree\n      ...SnapshotImages\n    }\n  }\n": types.SnapshotDocument,
    "\n  fragment SnapshotTree on VolumeSnapshot {\n    id\n    uuid\n    tree {\n      uuid\n      snapshots {\n        id\n        uuid\n        name\n        parentUuid\n        latest\n        size\n        createDate\n      }\n    }\n  }\n": types.SnapshotTreeFragmentDoc,
    "\n  mutation CreateVolume($input: CreateDataVolumeFromVolumeTemplateInput!, $idempotencyKey: ID!) {\n    outcome: createDataVolumeFromVolumeTemplate(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ...VolumeMade\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": types.CreateVolumeDocument,
    "\n  query PrimaryStorages {\n    primaryStorages(\n      filter: { state: { eq: ENABLED }, status: { eq: CONNECTED } }\n      orderBy: { field: NAME }\n      first: 100\n    ) {\n      nodes {\n        id\n        uuid\n        name\n        type\n      }\n    }\n  }\n": types.PrimaryStoragesDocument,
    "\n  query Volume($uuid: ID!) {\n    volume(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      type\n      status\n      state\n      size\n      actualSize\n      createDate\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      vmInstance {\n        id\n        uuid\n        name\n      }\n      rootImage {\n        id\n        uuid\n        name\n      }\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      ...VolumeSnapshots\n    }\n  }\n": types.VolumeDocument,
    "\n  fragment VolumeSnapshots on Volume {\n    id\n    uuid\n    name\n    status\n    snapshots(orderBy: { field: CREATE_DATE, direction: DESC }, first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        state\n        status\n        size\n        createDate\n        volumeUuid\n        parentUuid\n        latest\n      }\n    }\n  }\n": types.VolumeSnapshotsFragmentDoc,
    "\n  mutation TakeSnapshot($input: CreateVolumeSnapshotInput!, $idempotencyKey: ID!) {\n    outcome: createVolumeSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n": types.TakeSnapshotDocument,
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
export function graphql(source: "\n  mutation CancelJob($id: ID!) {\n    outcome: cancelJob(id: $id, waitSeconds: 5) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation CancelJob($id: ID!) {\n    outcome: cancelJob(id: $id, waitSeconds: 5) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionError on ZStackError {\n    category\n    ...FailedWith\n  }\n"): (typeof documents)["\n  fragment ActionError on ZStackError {\n    category\n    ...FailedWith\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImageFailed on ImageActionFailed {\n    error {\n      ...ActionError\n    }\n  }\n"): (typeof documents)["\n  fragment ImageFailed on ImageActionFailed {\n    error {\n      ...ActionError\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResourceFailed on ResourceActionFailed {\n    error {\n      ...ActionError\n    }\n  }\n"): (typeof documents)["\n  fragment ResourceFailed on ResourceActionFailed {\n    error {\n      ...ActionError\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refused on ResourceActionRefused {\n    error {\n      ...ActionError\n    }\n  }\n"): (typeof documents)["\n  fragment Refused on ResourceActionRefused {\n    error {\n      ...ActionError\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImageRuns on ImageActionInProgress {\n    job {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ImageRuns on ImageActionInProgress {\n    job {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResourceRuns on ResourceActionInProgress {\n    job {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment ResourceRuns on ResourceActionInProgress {\n    job {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Removed on ImageRemoved {\n    remainingOn\n  }\n"): (typeof documents)["\n  fragment Removed on ImageRemoved {\n    remainingOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Exported on ImageExported {\n    url\n  }\n"): (typeof documents)["\n  fragment Exported on ImageExported {\n    url\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Tagged on TagsCreated {\n    failedTags {\n      tag\n      error {\n        ...ActionError\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Tagged on TagsCreated {\n    failedTags {\n      tag\n      error {\n        ...ActionError\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VolumeMade on VolumeCreated {\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment VolumeMade on VolumeCreated {\n    volume {\n      id\n      uuid\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FollowAction($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...ImageFailed\n        ...ResourceFailed\n        ...Removed\n        ...Exported\n        ...Tagged\n        ...VolumeMade\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription FollowAction($id: ID!) {\n    job(id: $id) {\n      id\n      status\n      statusReason\n      progress {\n        percent\n      }\n      result {\n        ...ImageFailed\n        ...ResourceFailed\n        ...Removed\n        ...Exported\n        ...Tagged\n        ...VolumeMade\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation RenameImage($input: UpdateImageInput!) {\n    outcome: updateImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation RenameImage($input: UpdateImageInput!) {\n    outcome: updateImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeState($input: ChangeImageStateInput!) {\n    outcome: changeImageState(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeState($input: ChangeImageStateInput!) {\n    outcome: changeImageState(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteImage($input: DeleteImageInput!) {\n    outcome: deleteImage(input: $input, waitSeconds: 1) {\n      ...Removed\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteImage($input: DeleteImageInput!) {\n    outcome: deleteImage(input: $input, waitSeconds: 1) {\n      ...Removed\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecoverImage($input: RecoverImageInput!) {\n    outcome: recoverImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation RecoverImage($input: RecoverImageInput!) {\n    outcome: recoverImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExpungeImage($input: ExpungeImageInput!) {\n    outcome: expungeImage(input: $input, waitSeconds: 1) {\n      ...Removed\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation ExpungeImage($input: ExpungeImageInput!) {\n    outcome: expungeImage(input: $input, waitSeconds: 1) {\n      ...Removed\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportImage($input: ExportImageInput!) {\n    outcome: exportImage(input: $input, waitSeconds: 1) {\n      ...Exported\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation ExportImage($input: ExportImageInput!) {\n    outcome: exportImage(input: $input, waitSeconds: 1) {\n      ...Exported\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteExport($input: DeleteExportedImageInput!) {\n    outcome: deleteExportedImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteExport($input: DeleteExportedImageInput!) {\n    outcome: deleteExportedImage(input: $input, waitSeconds: 1) {\n      ...ImageFailed\n      ...ImageRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImageFacts on Image {\n    id\n    uuid\n    description\n    state\n    mediaType\n    size\n    actualSize\n    format\n    guestOsType\n    architecture\n    bootMode\n    createDate\n    lastOpDate\n    owner {\n      id\n      uuid\n      name\n    }\n    viewerIsOwner\n    sourceSnapshot {\n      id\n      uuid\n      name\n    }\n    sourceVolume {\n      id\n      uuid\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ImageFacts on Image {\n    id\n    uuid\n    description\n    state\n    mediaType\n    size\n    actualSize\n    format\n    guestOsType\n    architecture\n    bootMode\n    createDate\n    lastOpDate\n    owner {\n      id\n      uuid\n      name\n    }\n    viewerIsOwner\n    sourceSnapshot {\n      id\n      uuid\n      name\n    }\n    sourceVolume {\n      id\n      uuid\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Image($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      name\n      status\n      createDate\n      description\n      state\n      mediaType\n      ...ImageFacts\n      ...Copies\n      ...ImageTags\n    }\n  }\n"): (typeof documents)["\n  query Image($uuid: ID!) {\n    image(uuid: $uuid) {\n      id\n      uuid\n      name\n      status\n      createDate\n      description\n      state\n      mediaType\n      ...ImageFacts\n      ...Copies\n      ...ImageTags\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImageTags on Image {\n    id\n    uuid\n    userTags {\n      uuid\n      tag\n      tagPattern {\n        uuid\n        name\n        color\n      }\n    }\n    systemTags {\n      uuid\n      tag\n    }\n  }\n"): (typeof documents)["\n  fragment ImageTags on Image {\n    id\n    uuid\n    userTags {\n      uuid\n      tag\n      tagPattern {\n        uuid\n        name\n        color\n      }\n    }\n    systemTags {\n      uuid\n      tag\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTags($input: CreateTagsInput!) {\n    outcome: createTags(input: $input, waitSeconds: 5) {\n      ...Tagged\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTags($input: CreateTagsInput!) {\n    outcome: createTags(input: $input, waitSeconds: 5) {\n      ...Tagged\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTag($input: DeleteTagInput!) {\n    outcome: deleteTag(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteTag($input: DeleteTagInput!) {\n    outcome: deleteTag(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Copies on Image {\n    id\n    backupStorageRefs {\n      backupStorageUuid\n      status\n      createDate\n      backupStorage {\n        id\n        uuid\n        name\n        type\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Copies on Image {\n    id\n    backupStorageRefs {\n      backupStorageUuid\n      status\n      createDate\n      backupStorage {\n        id\n        uuid\n        name\n        type\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation RevertVolume($input: RevertVolumeFromSnapshotInput!) {\n    outcome: revertVolumeFromSnapshot(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation RevertVolume($input: RevertVolumeFromSnapshotInput!) {\n    outcome: revertVolumeFromSnapshot(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteSnapshot($input: DeleteVolumeSnapshotInput!) {\n    outcome: deleteVolumeSnapshot(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteSnapshot($input: DeleteVolumeSnapshotInput!) {\n    outcome: deleteVolumeSnapshot(input: $input, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SnapshotImages on VolumeSnapshot {\n    id\n    images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 20) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        status\n        createDate\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SnapshotImages on VolumeSnapshot {\n    id\n    images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 20) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        status\n        createDate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Snapshot($uuid: ID!) {\n    volumeSnapshot(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      state\n      status\n      size\n      createDate\n      volumeUuid\n      volume {\n        id\n        uuid\n        name\n      }\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      tree {\n        uuid\n        snapshots {\n          id\n          uuid\n          name\n          parentUuid\n        }\n      }\n      ...SnapshotTree\n      ...SnapshotImages\n    }\n  }\n"): (typeof documents)["\n  query Snapshot($uuid: ID!) {\n    volumeSnapshot(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      state\n      status\n      size\n      createDate\n      volumeUuid\n      volume {\n        id\n        uuid\n        name\n      }\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      tree {\n        uuid\n        snapshots {\n          id\n          uuid\n          name\n          parentUuid\n        }\n      }\n      ...SnapshotTree\n      ...SnapshotImages\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SnapshotTree on VolumeSnapshot {\n    id\n    uuid\n    tree {\n      uuid\n      snapshots {\n        id\n        uuid\n        name\n        parentUuid\n        latest\n        size\n        createDate\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SnapshotTree on VolumeSnapshot {\n    id\n    uuid\n    tree {\n      uuid\n      snapshots {\n        id\n        uuid\n        name\n        parentUuid\n        latest\n        size\n        createDate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateVolume($input: CreateDataVolumeFromVolumeTemplateInput!, $idempotencyKey: ID!) {\n    outcome: createDataVolumeFromVolumeTemplate(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ...VolumeMade\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation CreateVolume($input: CreateDataVolumeFromVolumeTemplateInput!, $idempotencyKey: ID!) {\n    outcome: createDataVolumeFromVolumeTemplate(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ...VolumeMade\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrimaryStorages {\n    primaryStorages(\n      filter: { state: { eq: ENABLED }, status: { eq: CONNECTED } }\n      orderBy: { field: NAME }\n      first: 100\n    ) {\n      nodes {\n        id\n        uuid\n        name\n        type\n      }\n    }\n  }\n"): (typeof documents)["\n  query PrimaryStorages {\n    primaryStorages(\n      filter: { state: { eq: ENABLED }, status: { eq: CONNECTED } }\n      orderBy: { field: NAME }\n      first: 100\n    ) {\n      nodes {\n        id\n        uuid\n        name\n        type\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Volume($uuid: ID!) {\n    volume(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      type\n      status\n      state\n      size\n      actualSize\n      createDate\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      vmInstance {\n        id\n        uuid\n        name\n      }\n      rootImage {\n        id\n        uuid\n        name\n      }\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      ...VolumeSnapshots\n    }\n  }\n"): (typeof documents)["\n  query Volume($uuid: ID!) {\n    volume(uuid: $uuid) {\n      id\n      uuid\n      name\n      description\n      type\n      status\n      state\n      size\n      actualSize\n      createDate\n      owner {\n        id\n        uuid\n        name\n      }\n      viewerIsOwner\n      vmInstance {\n        id\n        uuid\n        name\n      }\n      rootImage {\n        id\n        uuid\n        name\n      }\n      primaryStorage {\n        id\n        uuid\n        name\n      }\n      ...VolumeSnapshots\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VolumeSnapshots on Volume {\n    id\n    uuid\n    name\n    status\n    snapshots(orderBy: { field: CREATE_DATE, direction: DESC }, first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        state\n        status\n        size\n        createDate\n        volumeUuid\n        parentUuid\n        latest\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment VolumeSnapshots on Volume {\n    id\n    uuid\n    name\n    status\n    snapshots(orderBy: { field: CREATE_DATE, direction: DESC }, first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        uuid\n        name\n        state\n        status\n        size\n        createDate\n        volumeUuid\n        parentUuid\n        latest\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeSnapshot($input: CreateVolumeSnapshotInput!, $idempotencyKey: ID!) {\n    outcome: createVolumeSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"): (typeof documents)["\n  mutation TakeSnapshot($input: CreateVolumeSnapshotInput!, $idempotencyKey: ID!) {\n    outcome: createVolumeSnapshot(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {\n      ...ResourceFailed\n      ...ResourceRuns\n      ...Refused\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;