import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The texts of a front end's documents by their ids. */
export type TrustedManifest = ReadonlyMap<string, string>;

/** A manifest's documents, and what is wrong with it: each fault goes on after the name of the setting. */
export interface ReadManifest {
  readonly documents: TrustedManifest;
  readonly faults: readonly string[];
}

type Entry = readonly [id: string, text: string];

const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })),
});

/** As the client preset of graphql-codegen writes it, and the compiler of Relay. */
const hashMap = z.record(z.string(), z.string());

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash in an id of the form `sha256:<64 hex digits>` or `<64 hex digits>`; undefined in any other. */
export const hashInId = (id: string): string | undefined => /^(?:sha256:)?([0-9a-f]{64})$/.exec(id)?.[1];

/** Reads Apollo's format and the map from id to document. A document whose id is a SHA-256 has to be the one that it tells. */
export function readManifest(content: string): ReadManifest {
  let given: unknown;
  try {
    given = JSON.parse(content);
  } catch {
    return refused('must name a manifest of trusted documents, but its file is not JSON');
  }
  const entries = entriesOf(given, content);
  if (entries === undefined) {
    return refused(
      'must name a manifest of trusted documents, but its file has no known format: neither version 1 of "apollo-persisted-query-manifest" nor a map from id to document',
    );
  }
  if (entries.length === 0) return refused('must name a manifest of trusted documents, but its file holds none');
  return collect(entries);
}

function entriesOf(given: unknown, content: string): readonly Entry[] | undefined {
  const apollo = apolloManifest.safeParse(given);
  if (apollo.success) return apollo.data.operations.map(({ id, body }) => [id, body]);
  return hashMap.safeParse(given).success ? entriesOfMap(content) : undefined;
}

/** From the text of a map from strings to strings, since a parsed one keeps only the last of two equal keys. */
function entriesOfMap(content: string): readonly Entry[] {
  const strings = [...content.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([literal]) => String(JSON.parse(literal)));
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < strings.length; at += 2) entries.push([strings[at] ?? '', strings[at + 1] ?? '']);
  return entries;
}

function collect(entries: readonly Entry[]): ReadManifest {
  const documents = new Map<string, string>();
  const faults: string[] = [];
  for (const [id, text] of entries) {
    const hash = hashInId(id);
    if (!/^[\x21-\x7e]+$/.test(id)) faults.push(`holds the id ${JSON.stringify(id)}: an id is text without spaces`);
    else if ((documents.get(id) ?? text) !== text) faults.push(`holds the id "${id}" twice, with different documents`);
    else if (id.startsWith('sha256:') && hash === undefined)
      faults.push(`holds the id "${id}": after "sha256:" come 64 hex digits in lower case`);
    else if (hash !== undefined && hash !== sha256(text))
      faults.push(`holds the id "${id}", which is not the SHA-256 of its document`);
    documents.set(id, text);
  }
  return { documents, faults };
}

const refused = (fault: string): ReadManifest => ({ documents: new Map(), faults: [fault] });
