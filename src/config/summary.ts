import { type Environment, settings } from './settings.ts';

/** Values that name places of the inside or files. */
const PRIVATE: ReadonlySet<string> = new Set([
  'ZSTACK_PROXY',
  'ZSTACK_CA_FILE',
  'ZSTACK_WEBHOOK_URL',
  'HOST',
  'TRUSTED_DOCUMENTS_FILE',
  'CORS_ORIGINS',
  'ALLOWED_HOSTS',
  'TRUSTED_PROXIES',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
]);

/** The settings that are set, as the log may show them: of the cloud's URLs what is no address, of others perhaps only that they are set. */
export function summarizeSettings(env: Environment): Readonly<Record<string, string>> {
  const shown: Record<string, string> = {};
  for (const { name } of settings) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== '') shown[name] = show(name, value);
  }
  return shown;
}

function show(name: string, value: string): string {
  if (name !== 'ZSTACK_URL') return PRIVATE.has(name) ? '(set)' : value;
  const urls = value.split(',').map((item) => URL.parse(item.trim()));
  return urls.map((url) => (url === null ? '(set)' : withoutHost(url))).join(', ');
}

/** A URL as the log may show it. */
export const withoutHost = ({ protocol, pathname }: URL): string => `${protocol}//(host)${pathname}`;
