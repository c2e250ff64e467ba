import { flag, flagOr } from './config-values.ts';
import type { Environment } from './config.ts';

/** Settings that contradict trusted documents, each with what to do about it. */
export function contradictionsOfTrust(env: Environment, explorers: readonly string[]): readonly string[] {
  const isSet = (name: 'TRUSTED_DOCUMENTS_ONLY' | 'FEDERATION') => flag.safeParse(env[name]).data;
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
  const explorer = flagOr(explorers).safeParse(env['EXPLORER']).data;
  if (explorer !== undefined && explorer !== false) {
    faults.push(
      'EXPLORER contradicts TRUSTED_DOCUMENTS_FILE, since it sends documents of its own: set TRUSTED_DOCUMENTS_ONLY=false',
    );
  }
  return faults;
}
