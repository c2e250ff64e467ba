import { readFileSync } from 'node:fs';

export type Body = Readonly<Record<string, unknown>>;

/** One request and its answer, as `test/recordings/README.md` tells. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    /** After the host, without `/zstack`. */
    readonly path: string;
    readonly body?: Body | string;
  };
  readonly response: {
    readonly status: number;
    readonly body: unknown;
    /** Only where the exact text matters. */
    readonly text?: string;
  };
  /** The polls of the job, in order. */
  readonly then?: readonly Exchange[];
}

type File = Exchange | { readonly cases: Readonly<Record<string, Exchange>> };

/** A recorded exchange: `family/file`, or `family/file#case`. */
export function recording(name: string): Exchange {
  const [path = '', wanted] = name.split('#');
  const text = readFileSync(new URL(`../../recordings/${path}.json`, import.meta.url), 'utf8');
  const file = JSON.parse(text) as File;
  const exchange = 'cases' in file ? file.cases[wanted ?? ''] : file;
  if (exchange === undefined) throw new Error(`there is no recording ${name}`);
  return exchange;
}

/** The arguments of a recorded creation. */
export function paramsOf({ request: { body } }: Exchange): Body {
  const params = typeof body === 'object' ? body['params'] : undefined;
  return (params ?? {}) as Body;
}

/** The inventory in an answer; undefined where it has none. */
export function inventoryOf({ response: { body } }: Exchange): Body | undefined {
  return typeof body === 'object' && body !== null ? ((body as Body)['inventory'] as Body | undefined) : undefined;
}

/** The uuid of the image that a recorded creation made or tried to make, where it is to be known. */
export function imageUuidOf(creation: Exchange): string | undefined {
  const made = creation.then?.at(-1);
  const uuid = paramsOf(creation)['resourceUuid'] ?? (made && inventoryOf(made)?.['uuid']);
  return typeof uuid === 'string' ? uuid : /image-([0-9a-f]{32})/.exec(JSON.stringify(creation.then ?? []))?.[1];
}

/** The uuid of a recorded job. */
export function jobUuidOf({ response: { body } }: Exchange): string | undefined {
  const location = typeof body === 'object' && body !== null ? (body as Body)['location'] : undefined;
  return typeof location === 'string' ? location.slice(location.lastIndexOf('/') + 1) : undefined;
}
