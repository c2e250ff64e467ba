import { environment, type Environment } from './settings.ts';

/** Whoever sets one of them has a cloud: without its URL an invented one would be served. */
const onTheWayToCloud = ['ZSTACK_PROXY', 'ZSTACK_CA_FILE'] as const;

/** Settings that are right alone and wrong together, each with what to do about it. */
export function contradictions(env: Environment): readonly string[] {
  const faults: string[] = [];
  if (env['NODE_ENV']?.trim() === 'production' && env['ZSTACK_URL'] === undefined) {
    faults.push('ZSTACK_URL must be set with NODE_ENV=production: the embedded simulator is for development only');
  }
  const urls = env['ZSTACK_URL']?.split(',').map((url) => url.trim());
  if (urls?.some((url) => /\/v1\/?$/.test(url)) === true) {
    faults.push('ZSTACK_URL must be the base URL, such as http://10.0.0.2:8080/zstack: the gateway appends /v1 itself');
  }
  if (urls === undefined) {
    for (const name of onTheWayToCloud) {
      if (environment.shape[name].safeParse(env[name]).data === undefined) continue;
      faults.push(`${name} is for the way to a cloud, but ZSTACK_URL names none: set it too`);
    }
  }
  if (env['ZSTACK_CA_FILE'] !== undefined && urls?.every((url) => /^http:\/\//i.test(url)) === true) {
    faults.push('ZSTACK_CA_FILE is for an https cloud, but ZSTACK_URL is no https URL');
  }
  const webHook = URL.parse(env['ZSTACK_WEBHOOK_URL']?.trim() ?? '');
  if (webHook !== null && urls?.some((url) => URL.parse(url)?.origin === webHook.origin) === true) {
    faults.push("ZSTACK_WEBHOOK_URL must be this gateway's own address as the cloud reaches it, but is the cloud's");
  }
  const managementPort = Number(env['MANAGEMENT_PORT'] ?? Number.NaN);
  if (managementPort > 0 && managementPort === Number(env['PORT'] ?? 4000)) {
    faults.push(`MANAGEMENT_PORT must differ from PORT, but both are ${managementPort}`);
  }
  return [...faults, ...contradictionsOfTrust(env)];
}

/** Settings that contradict trusted documents. */
function contradictionsOfTrust(env: Environment): readonly string[] {
  const isSet = (name: 'TRUSTED_DOCUMENTS_ONLY' | 'FEDERATION') => environment.shape[name].safeParse(env[name]).data;
  const hasFile = env['TRUSTED_DOCUMENTS_FILE'] !== undefined;
  const only = isSet('TRUSTED_DOCUMENTS_ONLY');
  if (!hasFile) return only === true ? ['TRUSTED_DOCUMENTS_ONLY needs a TRUSTED_DOCUMENTS_FILE'] : [];
  if (only === false) return [];
  const faults: string[] = [];
  if (isSet('FEDERATION') === true) {
    faults.push(
      'FEDERATION contradicts TRUSTED_DOCUMENTS_FILE, since a router writes its documents itself: let the router check what is trusted, or set TRUSTED_DOCUMENTS_ONLY=false',
    );
  }
  const explorer = environment.shape.EXPLORER.safeParse(env['EXPLORER']).data;
  if (explorer !== undefined && explorer !== false) {
    faults.push(
      'EXPLORER contradicts TRUSTED_DOCUMENTS_FILE, since it sends documents of its own: set TRUSTED_DOCUMENTS_ONLY=false',
    );
  }
  return faults;
}
