import type { PageTexts } from '../page/settings.ts';

const page: PageTexts = {
  zstackLanguage: 'en',
  answer: { oneEvent: '1 event', events: '{count} events', bytes: '{count} bytes', request: 'request' },
  zstack: { oneRequest: 'ZStack was asked once', requests: 'ZStack was asked {count} times' },
  failure: {
    unreachable: 'The gateway cannot be reached.',
    noJson: 'The gateway, or a proxy before it, answered with status {status} and no JSON.',
    cutOff: 'The stream was cut off before its end: run it again.',
    status: 'The gateway answered with status {status}.',
  },
  session: {
    inUse: 'Session …{end}',
    malformed: 'A session is 32 hex digits.',
    loggingIn: 'Logging in…',
    loggedIn: 'Logged in as {account}.',
    ended: 'The session …{end} has ended. Use another one.',
    endedWithLogIn: 'The session …{end} has ended. Log in again, or use another one.',
  },
  refusal: {
    wrong: 'Wrong account name or password.',
    mustChange: 'The password has to be changed first, in ZStack itself.',
    tooMany: 'The account has too many sessions: log out of one, or wait until one ends.',
    proof:
      'ZStack demands another proof, which this page cannot show: log in to ZStack itself, and use that session here.',
    locked: 'The account is locked after failed log-ins: wait, or ask the administrator.',
    wrongCaptcha: 'Those were not the characters in the picture.',
    captcha: 'ZStack asks for the characters in the picture.',
    notNow: 'ZStack cannot log anybody in at present; the password may be right. Try again.',
    other: 'ZStack refused the log-in ({code}).',
    otherInWords: 'ZStack refused the log-in ({code}): {words}',
  },
};

/** Everything that the offline explorer says. Every language says the same: what is missing in another does not compile. */
export const en = {
  lang: 'en',
  /** How an operation asks for an error's text. */
  localizedMessage: 'localizedMessage',
  page,
  /** What stands in the page before its scripts run. */
  markup: {
    otherLanguage: { lang: 'zh-CN', name: '中文' },
    session: 'Session',
    sessionHint: '32 hex digits',
    use: 'Use',
    account: 'Account',
    password: 'Password',
    captcha: 'The captcha',
    anotherPicture: 'Another picture',
    characters: 'Characters in the picture',
    logIn: 'Log in',
    forget: 'Forget',
    operations: 'Ready-made operations',
    reset: 'Reset tabs',
    resetHint: 'Closes all tabs and opens those of the beginning again',
    /** The setting stands in its place. */
    noIntrospection:
      'This gateway does not tell its schema ({setting}): there is no documentation and no completion here. Operations run all the same.',
    noScript: 'The explorer needs JavaScript.',
    loading: 'Loading…',
    zstack: {
      title: 'What ZStack was asked',
      requests: 'Requests',
      milliseconds: 'Milliseconds',
      bytes: 'Bytes',
      shared: 'Shared',
      sharedHint: 'Reads of the operation that needed no request of their own',
    },
    answer: 'Here stands what an answer took: milliseconds, size, and the id of its request.',
  },
  /** The headings of the menu. */
  groups: {
    images: 'Images',
    copies: 'Copies',
    circle: 'Snapshots and volumes',
    tags: 'Tags',
    sharing: 'Sharing',
    jobs: 'Jobs',
    session: 'Session',
    reading: 'Search and lists',
    anySchema: 'Any schema',
  },
  /** What only the user knows, and where it comes from. */
  toFillIn: {
    image: '<uuid of an image>',
    snapshot: '<uuid of a volume snapshot>',
    backupStorage: '<uuid of a backup storage>',
    volume: '<uuid of a volume>',
    rootVolume: '<uuid of a root volume>',
    primaryStorage: '<uuid of a primary storage>',
    account: '<uuid of an account>',
    tag: '<uuid of a tag, from CreateTags>',
    captcha: '<uuid of a captcha, from LogIn>',
    job: '<id of a job, from StartImage>',
    cancellableJob: '<id of a cancellable job>',
    accountName: '<account>',
    password: '<password>',
    description: 'What it is for',
  },
  /** By operation: the comment above it. The menu shows its first sentence. */
  about: {
    CreateImage: `Makes an image from a volume snapshot: waits 15 seconds at most for the outcome.
In Chinese: localizedMessage(language: CN)`,
    StartImage: `The same without waiting: answers with a job. Its id is in FollowJob and Job when you open them.`,
    CreateDataVolumeTemplateFromVolume: 'Makes an image from a data volume, as a job that CancelJob can cancel.',
    CreateRootVolumeTemplateFromSnapshot: "Makes an image to start machines from, from a root volume's snapshot.",
    CreateRootVolumeTemplateFromRootVolume: 'Makes an image to start machines from, from a root volume.',
    AddImage: 'Brings an image into the cloud from a URL. "upload://" and a file name let you PUT its bytes.',
    UpdateImage: 'Renames an image, or changes what else is told of it. What is absent stays as it is.',
    ChangeImageState: 'Switches an image off, or on again by ENABLE.',
    SetImageBootMode: 'Sets how machines start from an image: LEGACY, UEFI or UEFI_WITH_CSM.',
    SyncImageSize: "Reads an image's sizes anew from a backup storage.",
    DeleteImage:
      'Deletes an image, or its copies on the "backupStorageUuids" that you add. RecoverImage brings it back until it is expunged.',
    RecoverImage: 'Brings a deleted image back, with all its copies or some.',
    ExpungeImage: 'Removes a deleted image for good.',
    ExportImage: 'Makes a link by which a copy can be downloaded. Whoever has the link has the image.',
    DeleteExportedImage: 'Removes an exported copy, and its link with it.',
    CalculateImageHash: 'Computes the checksum of one copy of an image. On sftp it is refused.',
    CreateVolumeSnapshot: 'Makes a snapshot of a volume.',
    UpdateVolumeSnapshot: 'Renames a snapshot, or describes it. What is absent stays as it is.',
    DeleteVolumeSnapshot:
      'Deletes a snapshot; it cannot be recovered, and on some storages all that were made after it go too.',
    RevertVolumeFromSnapshot:
      'Puts a volume back to what it was at a snapshot. What was written since is lost. A machine that has it must be stopped first.',
    CreateDataVolumeFromVolumeTemplate: 'Makes a data volume from an image of one.',
    CreateTags: 'Tags an image, a volume or a snapshot. The uuids told are what DeleteTag takes.',
    DeleteTag: 'Removes a tag.',
    ShareResources: 'Lets accounts see and use what is not theirs. Only the administrator may.',
    RevokeResourceSharing: 'Ends a sharing. Only the administrator may.',
    FollowJob: "A job's state now, then each change, until its result.",
    Job: 'How a job stands: any gateway of the cloud tells, and for ever.',
    CancelJob:
      'Cancels a job that was begun with "cancellable": true, such as that of CreateDataVolumeTemplateFromVolume.',
    Viewer: 'Who you are, how long the session lasts, and what you may have.',
    LogIn:
      'Opens a session. Send its token as "Authorization: OAuth <token>"; this page does so when you log in above.',
    RefreshCaptcha: 'Draws another picture for a captcha that a log-in demands.',
    LogOut: 'Ends the session that is sent.',
    Search: 'What a search box asks: in names and descriptions, or by uuid. The cloud needs ZQL.',
    Groups: 'How many images there are of each kind, and how much room they take. The cloud needs ZQL.',
    Images: `Images, the newest first. Fewer by a variable:
"search": "linux"
"filter": { "status": { "eq": "READY" } }`,
    VolumeSnapshots: 'Volume snapshots: what images are made from.',
    BackupStorages: 'Backup storages: where images are kept.',
    Image: 'All that is told of one image.',
    BackupStorage: 'How one backup storage stands.',
    FirstLook: 'What any schema answers.',
  },
};

type Translated<Value> = Value extends string ? string : { readonly [Key in keyof Value]: Translated<Value[Key]> };

/** What every language has to say. */
export type Texts = Translated<Omit<typeof en, 'page'>> & Pick<typeof en, 'page'>;

/** The name of a ready-made operation. */
export type OperationName = keyof Texts['about'];

/** A part of the menu. */
export type Group = keyof Texts['groups'];
