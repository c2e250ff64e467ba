import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import proxyAddr from 'proxy-addr';
import { z } from 'zod';
import { isHeaderName, isHostPattern, isOriginPattern } from './allow-lists.ts';
import { readManifest, type TrustedManifest } from './trusted-manifest.ts';

const text = z.string().trim().min(1, 'is set but empty: give it a value, or unset it for the default');

const quoted = (given: string): string => JSON.stringify(given.length > 200 ? `${given.slice(0, 200)}…` : given);

/** A mistyped URL may still hold a password, so whatever could be one is left out of the complaint. */
const withoutSecrets = (given: string): string => {
  const [, scheme] = /^([a-z][a-z0-9+.-]*:\/\/)/i.exec(given) ?? [];
  if (scheme !== undefined && !URL.canParse(given)) return quoted(`${scheme}***`);
  return quoted(given.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/i, '$1***@').replace(/\?.*/s, '?***'));
};

/** One value, trimmed. `parse` answers undefined for what it cannot read. */
function value<T>(expected: string, parse: (given: string) => T | undefined, show = quoted) {
  return text.transform((given, context): T => {
    const parsed = parse(given);
    if (parsed !== undefined) return parsed;
    context.addIssue(`must be ${expected}, but is ${show(given)}`);
    return z.NEVER;
  });
}

/** Values separated by commas; an empty text is the empty list. */
function list(expected: string, accepts: (item: string) => boolean) {
  return z.string().transform((given, context): readonly string[] => {
    const items = given.split(',').map((item) => item.trim());
    const filled = items.filter((item) => item !== '');
    const wrong = filled.filter((item) => !accepts(item));
    if (wrong.length > 0) {
      context.addIssue(`must be ${expected}, separated by commas, but holds ${wrong.map(withoutSecrets).join(', ')}`);
    }
    return filled;
  });
}

export const integer = (min: number, max: number) =>
  value(`an integer from ${min} to ${max}`, (given) => {
    const number = /^\d{1,15}$/.test(given) ? Number(given) : undefined;
    return number !== undefined && number >= min && number <= max ? number : undefined;
  });

export const share = value('a number from 0 to 1, such as 0.05', (given) =>
  /^(?:0|1|0\.\d{1,9})$/.test(given) ? Number(given) : undefined,
);

export const port = integer(0, 65_535);

const flags = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

export const flag = value('true or false', (given) => flags.get(given));

export const oneOf = <const T extends readonly string[]>(choices: T) =>
  value(`one of ${choices.join(', ')}`, (given): T[number] | undefined => choices.find((choice) => choice === given));

/** A flag, or one of `choices` by name. */
export const flagOr = <const T extends readonly string[]>(choices: T) =>
  value(`true, false, ${choices.join(' or ')}`, (given): boolean | T[number] | undefined => {
    const choice: T[number] | undefined = choices.find((name) => name === given);
    return choice ?? flags.get(given);
  });

export const host = value('an address or host name to listen on, without port', (given) =>
  /^[\w.:-]+$/.test(given) && URL.canParse(given.includes(':') ? `http://[${given}]` : `http://${given}`)
    ? given
    : undefined,
);

/** Not every name that Node knows is one zone: `CST` is China's to `date`, and America's to ICU. */
const ZONE = /^(?:UTC|[A-Za-z_]+\/[\w+/-]+|[+-]\d{2}:\d{2})$/;

export const timeZone = value('UTC, an Area/City such as Asia/Shanghai, or an offset such as +08:00', (given) => {
  if (!ZONE.test(given)) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: given }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
});

const httpUrl = (given: string): URL | undefined => {
  const url = URL.parse(given);
  return url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' ? url : undefined;
};

/** Without user info: the only authority towards a cloud is the caller's session. A slash at the end is dropped. */
function cloudUrl(given: string): URL | undefined {
  const url = httpUrl(given);
  if (url === undefined || given.includes('@')) return undefined;
  while (url.pathname.endsWith('/') && url.pathname !== '/') url.pathname = url.pathname.slice(0, -1);
  return url;
}

/** The management nodes of one cloud. One that stood there twice would be two that fail together. */
export const cloudUrls = text.transform((given, context): readonly URL[] => {
  const urls = new Map<string, URL>();
  for (const item of given.split(',').map((part) => part.trim())) {
    const url = cloudUrl(item);
    if (url === undefined) {
      context.addIssue(
        `must be an http or https URL such as http://10.0.0.2:8080/zstack, without user name, password, query or fragment, or several, separated by commas, but ${given.includes(',') ? 'holds' : 'is'} ${withoutSecrets(item)}`,
      );
    } else if (urls.has(url.href)) context.addIssue(`must name each management node once, but holds ${url.href} twice`);
    else urls.set(url.href, url);
  }
  return [...urls.values()];
});

/** Where the gateway itself is. */
export const webHookUrl = value(
  'an http or https URL such as http://10.0.0.7:4000, without user name, password, query or fragment',
  (given) => cloudUrl(given)?.href.replace(/\/$/, ''),
  withoutSecrets,
);

const isPercentEncoded = (text: string): boolean => {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
};

/** Where a collector of traces is. */
export const collectorUrl = value(
  'an http or https URL such as http://collector.example:4318',
  (given) => httpUrl(given),
  withoutSecrets,
);

/** A user name and password in it are sent to the proxy, decoded. */
export const proxyUrl = value(
  'an http or https URL such as http://proxy.example:3128',
  (given) => httpUrl(given),
  withoutSecrets,
).transform((url, context): URL => {
  const isReadable = isPercentEncoded(url.username) && isPercentEncoded(url.password);
  if (!isReadable) context.addIssue('has a % in its user name or password that begins no escape: write %25 for it');
  if (url.pathname !== '/') context.addIssue('must have no path: a proxy has a host and a port');
  return url;
});

/** A file's content, read here and now, so that a wrong path stops the start and not the first request. */
const file = text.transform((path, context): { readonly path: string; readonly content: string } => {
  try {
    return { path, content: readFileSync(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    context.addIssue(`must name a readable file, but ${quoted(path)} cannot be read (${code})`);
    return z.NEVER;
  }
});

/** The content of a PEM file. */
export const pemFile = file.transform(({ path, content }, context): string => {
  const certificates = content.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    certificates.forEach((pem) => new X509Certificate(pem));
    if (certificates.length > 0) return content;
  } catch {
    // told below, like a file without any certificate
  }
  context.addIssue(`must name a file of PEM certificates, but ${quoted(path)} holds none or a broken one`);
  return z.NEVER;
});

/** The documents of a manifest. Whether they fit the schema is not known here. */
export const manifestFile = file.transform(({ content }, context): TrustedManifest => {
  const { documents, faults } = readManifest(content);
  faults.forEach((fault) => context.addIssue(fault));
  return documents;
});

export const origins = list(
  'origins such as https://console.example or *',
  (item) => item === '*' || isOriginPattern(item),
);

export const hostNames = list(
  'host names or addresses such as console.example, *.corp.example or 10.0.0.5:4000',
  isHostPattern,
);

export const headerNames = list('names of headers', isHeaderName);

export const proxyAddresses = list('IP addresses, CIDR ranges, loopback, linklocal or uniquelocal', (item) => {
  try {
    proxyAddr.compile(item);
    return true;
  } catch {
    return false;
  }
});
