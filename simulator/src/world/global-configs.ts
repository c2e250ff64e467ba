/** One setting of the cloud (`GlobalConfigVO`). It has a number in place of a uuid. */
export interface GlobalConfigRow {
  readonly id: number;
  readonly category: string;
  readonly name: string;
  readonly description: string;
  readonly defaultValue: string;
  readonly value: string;
}

type Setting = readonly [id: number, category: string, name: string, value: string, description: string];

/** Those that were recorded (test/recordings/node/global-config-*), by their id. */
const settings: readonly Setting[] = [
  [
    14,
    'image',
    'download.localPath.blacklist',
    '/**/.*/**;/**/~*/**;/etc/**;/usr/local/zstack/**;/var/log/**;/dev/**;/proc/**;/sys/**',
    'the black list to filter local download path',
  ],
  [50, 'image', 'download.localPath.customFilter', 'blacklist', 'default download path list for local image'],
  [104, 'image', 'deletion.gcInterval', '3600', 'the interval the garbage collector to delete stale images'],
  [167, 'image', 'expungeInterval', '3600', 'the interval the expunging image task runs, in seconds'],
  [
    208,
    'identity',
    'session.maxConcurrent',
    '500',
    'Max number of sessions management server accepts for every user. When this limit met, new session will be rejected',
  ],
  [
    240,
    'image',
    'expungePeriod',
    '259200',
    'the period before a destroyed image being deleted from database and before its root volume being deleted from backup storage, in seconds',
  ],
  [
    271,
    'image',
    'download.localPath.whitelist',
    '/home/**;/mnt/**;/opt/**;/root/**;',
    'the white list to specify local available download paths',
  ],
  [
    433,
    'image',
    'deletionPolicy',
    'Delay',
    "the behavior of deleting a image, options are [Direct, Delay, Never]. Direct: delete the image from database and directly delete its root volume; Delay: change the image's state to Destroyed in database; after the period controlled by 'expungePeriod' passes, delete the image from database and delete it's root volume; Never: delete the image from database but never delete its root volume",
  ],
  [
    511,
    'longJob',
    'longJob.api.timeout',
    '259200',
    'timeout of api related message or cmd timeout when using long job',
  ],
  [
    519,
    'rest',
    'completedApi.expiredPeriod',
    '10800',
    "How long a completed API can stay in the database before it's deleted, in seconds",
  ],
  [
    534,
    'identity',
    'session.timeout',
    '7200',
    'A timeout period assigned to a session. After timeout, the session will be cleaned out.',
  ],
  [
    539,
    'image',
    'upload.max.idle.duration.in.seconds',
    '1',
    'the max duration can be tolerated when uploading images, in seconds',
  ],
  [657, 'image', 'upload.failure.tolerance.count', '1', 'number of errors can be tolerated when uploading images'],
  [
    711,
    'rest',
    'expiredApi.scanInterval',
    '3600',
    'The interval the GC thread scans the database for completed, expired API records, in seconds',
  ],
];

/** What a setting may be, where it is one of a few words. */
const validValues: ReadonlyMap<string, readonly string[]> = new Map([
  ['image.deletionPolicy', ['Direct', 'Delay', 'Never']],
  ['image.download.localPath.customFilter', ['blacklist', 'whitelist']],
]);

const keyOf = (category: string, name: string): string => `${category}.${name}`;

const initial = ([id, category, name, value, description]: Setting): readonly [string, GlobalConfigRow] => [
  keyOf(category, name),
  { id, category, name, description, defaultValue: value, value },
];

/** The settings of a cloud, in the order of their ids. */
export class GlobalConfigs {
  readonly #rows = new Map<string, GlobalConfigRow>(settings.map(initial));

  all(): readonly GlobalConfigRow[] {
    return [...this.#rows.values()];
  }

  get(category: string, name: string): GlobalConfigRow | undefined {
    return this.#rows.get(keyOf(category, name));
  }

  /** Of a setting that is a number; NaN for one that there is not. */
  number(category: string, name: string): number {
    return Number(this.get(category, name)?.value);
  }

  /** Nothing happens where there is no such setting. */
  set(category: string, name: string, value: string): void {
    const row = this.get(category, name);
    if (row !== undefined) this.#rows.set(keyOf(category, name), { ...row, value });
  }
}

/** undefined where every text will do. */
export const validValuesOf = (category: string, name: string): readonly string[] | undefined =>
  validValues.get(keyOf(category, name));
