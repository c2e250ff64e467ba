import type { DocumentNode } from 'graphql';
import { type Config, ConfigError } from '../../config.ts';
import { hashInId, sha256, type TrustedManifest } from '../../config/trusted-manifest.ts';
import type { NamedDocument } from './operation-params.ts';
import type { ReadDocument } from './read-document.ts';
import { badRequest, OperationRefused, refusedAs } from './refusals.ts';

export type TrustConfig = Pick<Config, 'trustedDocuments' | 'trustedDocumentsOnly'>;

/** The text that a request means. @throws OperationRefused where there is none, or it is not to be executed */
export type ResolveText = (named: NamedDocument) => string;

/**
 * Parses and validates the manifest's documents, once: by their texts.
 * @throws ConfigError which names each document that does not fit the schema by its id
 */
export function readTrustedDocuments(
  { trustedDocuments = new Map<string, string>() }: TrustConfig,
  read: ReadDocument,
): ReadonlyMap<string, DocumentNode> {
  const documents = new Map<string, DocumentNode>();
  const faults: string[] = [];
  for (const [id, text] of trustedDocuments) {
    try {
      documents.set(text, read(text));
    } catch (error) {
      if (!(error instanceof OperationRefused)) throw error;
      const reasons = error.errors.map(({ message }) => message).join(' ');
      faults.push(`TRUSTED_DOCUMENTS_FILE holds, under the id "${id}", a document that cannot run: ${reasons}`);
    }
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return documents;
}

/**
 * Finds the text that a request means. A trusted document answers to its id in the manifest and to its SHA-256; the text
 * may stand beside the id where it is the same. The codes are those of Apollo's router, its servers and its clients.
 */
export function textResolver({ trustedDocuments, trustedDocumentsOnly }: TrustConfig): ResolveText {
  const textById = trustedDocuments === undefined ? undefined : withHashes(trustedDocuments);

  return ({ query, documentId }) => {
    if (documentId === undefined) {
      if (trustedDocumentsOnly) throw idRequired();
      return query;
    }
    const trusted = textById?.get(documentId);
    if (trusted === undefined && trustedDocumentsOnly) throw notInList();
    const text = trusted ?? query;
    if (text === undefined) throw textById === undefined ? notSupported() : notFound();
    if (query !== undefined && !names(documentId, query, text)) {
      throw badRequest('The id is that of another document than `query`: send one of them.');
    }
    return text;
  };
}

const names = (id: string, query: string, text: string): boolean => {
  const hash = hashInId(id);
  return query === text && (hash === undefined || hash === sha256(query));
};

function withHashes(manifest: TrustedManifest): TrustedManifest {
  const byHash = [...manifest.values()].flatMap((text) => {
    const hash = sha256(text);
    return [[hash, text] as const, [`sha256:${hash}`, text] as const];
  });
  return new Map([...byHash, ...manifest]);
}

const idRequired = () =>
  refusedAs(
    'PERSISTED_QUERY_ID_REQUIRED',
    'Only trusted documents run here: send the id of one, as `documentId` or as `extensions.persistedQuery`, instead of a text.',
  );

/** Not `PERSISTED_QUERY_NOT_FOUND`, after which Apollo's clients would send the text. */
const notInList = () =>
  refusedAs('PERSISTED_QUERY_NOT_IN_LIST', 'This id is not that of a trusted document. Only those run here.');

/** After this message and code Apollo's clients send the text, this once. */
const notFound = () => refusedAs('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');

/** After this message and code Apollo's clients send texts only. */
const notSupported = () => refusedAs('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
