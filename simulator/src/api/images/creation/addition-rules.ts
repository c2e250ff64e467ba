import { failure } from '../../../wire/error-codes.ts';
import type { Arguments } from '../../arguments.ts';
import type { Call } from '../../declaration.ts';
import { checkImageTags } from '../tags.ts';

const schemes = ['http://', 'https://', 'file:///', 'upload://', 'zstore://', 'ftp://', 'sftp://'];

/** Those of KVM, which the node knows without more plug-ins (domain.md §4). */
const formats: ReadonlySet<string | null> = new Set(['iso', 'qcow2', 'raw', 'vmdk']);

const blackList = [
  '/**/.*/**',
  '/**/~*/**',
  '/etc/**',
  '/usr/local/zstack/**',
  '/var/log/**',
  '/dev/**',
  '/proc/**',
  '/sys/**',
];
const isBlack = (path: string): boolean =>
  /\/[.~][^/]*\//.test(path) || /^\/(etc|usr\/local\/zstack|var\/log|dev|proc|sys)\//.test(path);

export const mediaTypeOf = (given: Arguments): string => given.textOrNull('mediaType') ?? 'RootVolumeTemplate';

/** An ISO is none of another format. */
export const formatOf = (given: Arguments): string | null =>
  mediaTypeOf(given) === 'ISO' ? 'iso' : given.textOrNull('format');

/** A path is one of a file. */
export function urlOf(given: Arguments): string {
  const url = given.text('url');
  return url.startsWith('/') ? `file://${url}` : url;
}

/** What AddImage demands (domain.md §7). */
export function checkAddition({ node: { world }, given, systemTags }: Call): void {
  const [format, type, url] = [formatOf(given), given.textOrNull('type'), urlOf(given)];
  if (mediaTypeOf(given) === 'ISO' && given.flag('system'))
    throw failure('SYS.1007', 'ISO cannot be used as system image');
  if (!formats.has(format)) throw failure('SYS.1007', `unknown format[${format}]`);
  if (type !== null && type !== 'zstack') throw failure('SYS.1007', `unsupported image type[${type}]`);
  const named = given.texts('backupStorageUuids');
  const isFit = (uuid: string): boolean => {
    const storage = world.backupStorages.get(uuid);
    return storage?.status === 'Connected' && storage.availableCapacity > 0;
  };
  if (!named.some(isFit)) {
    const why =
      'they are not in status connected or in state enabled, or the uuid is invalid, or there is no available space';
    const text = `no backup storage specified in uuids[${named.join(', ')}] is available for adding this image; ${why}`;
    throw failure('SYS.1006', text);
  }
  if (!schemes.some((scheme) => url.startsWith(scheme)))
    throw failure('SYS.1007', "url must starts with 'file:///', 'http://', 'https://', 'ftp://', 'sftp://' or '/'");
  const path = url.startsWith('file://') ? url.slice('file://'.length) : '';
  if (isBlack(path)) throw failure('SYS.1007', `image path [${path}] is in black list ${blackList.join(';')}`);
  checkImageTags(systemTags);
}
