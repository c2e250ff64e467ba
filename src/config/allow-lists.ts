/** What an operator writes to admit origins, hosts and headers, and what meets it. */

/** The scheme has to be lower-case, as browsers send it; a page of `file:` or `data:` has no origin of its own. */
const APP_ORIGIN = /^(?!(?:https?|wss?|ftp|file|data|blob|about|javascript):)[a-z][a-z0-9+.-]*:\/\/[\w.-]+(?::\d+)?$/;

const isWebOrigin = (origin: string): boolean => /^https?:/.test(origin) && URL.parse(origin)?.origin === origin;

/** Subdomains of a name with a dot in it, so that nobody admits all of `com`. */
const SUBDOMAINS = /^(https?:\/\/)\*(\.(?:[^*.]+\.)+[^*.]+|\.localhost(?::\d+)?)$/;

/**
 * Can an `Origin` ever be admitted by this: an origin of the web or of an app (`tauri://localhost`), or all of a name's
 * subdomains (`https://*.corp.example`)?
 */
export function isOriginPattern(item: string): boolean {
  const [, scheme = '', suffix] = SUBDOMAINS.exec(item) ?? [];
  if (suffix !== undefined) return isWebOrigin(`${scheme}a${suffix}`);
  return !item.includes('*') && (isWebOrigin(item) || APP_ORIGIN.test(item));
}

/** Tells of an `Origin` whether one of the patterns admits it; `*` admits every one. */
export function originMatcher(patterns: readonly string[]): (origin: string) => boolean {
  const whole = new Set(patterns);
  const subdomains = patterns.flatMap((pattern) => {
    const [, scheme, suffix] = SUBDOMAINS.exec(pattern) ?? [];
    return scheme === undefined || suffix === undefined ? [] : [{ scheme, suffix }];
  });
  return (origin) =>
    whole.has('*') ||
    whole.has(origin) ||
    (subdomains.some(({ scheme, suffix }) => origin.startsWith(scheme) && origin.endsWith(suffix)) &&
      isWebOrigin(origin));
}

interface Host {
  /** Lower-case, without a dot at the end. */
  readonly name: string;
  readonly port: string | undefined;
}

/** Reads what a `Host` header holds; undefined for what is none. */
function readHost(text: string): Host | undefined {
  const [, name, port] = /^(\[[\da-f:.]+\]|[\w.-]+?)\.?(?::(\d{1,5}))?$/i.exec(text) ?? [];
  return name !== undefined && URL.canParse(`http://${text}`) ? { name: name.toLowerCase(), port } : undefined;
}

const anySubdomain = '*.';

/** Can a `Host` header be admitted by this: a name or address, perhaps with a port, or all of a name's subdomains? */
export const isHostPattern = (item: string): boolean =>
  readHost(item.startsWith(anySubdomain) ? item.slice(anySubdomain.length) : item) !== undefined;

/** Ports that a client does not name. */
const USUAL_PORTS: readonly (string | undefined)[] = ['80', '443'];

/** Tells of a `Host` header whether one of the patterns admits it: without a port on any port. No pattern at all admits every host. */
export function hostMatcher(patterns: readonly string[]): (host: string | undefined) => boolean {
  const admitted = patterns.flatMap((pattern) => {
    const subdomains = pattern.startsWith(anySubdomain);
    const host = readHost(subdomains ? pattern.slice(anySubdomain.length) : pattern);
    return host === undefined ? [] : [{ ...host, subdomains }];
  });
  return (header = '') => {
    if (patterns.length === 0) return true;
    const host = readHost(header);
    if (host === undefined) return false;
    return admitted.some(({ name, port, subdomains }) => {
      const meetsName = subdomains ? host.name.endsWith(`.${name}`) : host.name === name;
      const meetsPort = port === undefined || port === host.port || (!host.port && USUAL_PORTS.includes(port));
      return meetsName && meetsPort;
    });
  };
}

/** A header's name, as HTTP spells one. */
export const isHeaderName = (item: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(item);
