import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** The text of a file of `deploy/`. */
export const deployFile = (path: string): string =>
  readFileSync(new URL(`../../deploy/${path}`, import.meta.url), 'utf8');

/** What every object for Kubernetes has. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
}

const kustomization = parse(deployFile('kubernetes/kustomization.yaml')) as { readonly resources: readonly string[] };

/** The objects of `deploy/kubernetes/`, in the order in which they are applied. */
export const manifests: readonly Manifest[] = kustomization.resources.map(
  (file) => parse(deployFile(`kubernetes/${file}`)) as Manifest,
);

/** The object of that kind. `kubernetes.long.ts` holds that it is one. */
export function manifestOf<Kind extends Manifest>(kind: Kind['kind']): Kind {
  const found = manifests.find((manifest): manifest is Kind => manifest.kind === kind);
  if (found === undefined) throw new Error(`there is no ${kind}`);
  return found;
}

/** The values of an environment file, or of the lines of a unit. */
export const assignments = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.matchAll(/^(\w+)=(.*)$/gm).map(([, name = '', value = '']) => [name, value]));
