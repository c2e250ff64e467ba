import type { DocumentNode } from 'graphql';

/** Parsed and valid documents by the SHA-256 of their text, and by nothing else of a request. */
export interface DocumentStore {
  get(sha256: string): DocumentNode | undefined;
  set(sha256: string, document: DocumentNode): void;
}

/**
 * Keeps `trusted` for ever, and beside it what was used last, up to `maxCharacters` of text in all; a document's tree
 * takes some 30 times its text.
 */
export function createDocumentStore(
  maxCharacters: number,
  trusted: ReadonlyMap<string, DocumentNode> = new Map(),
): DocumentStore {
  const documents = new Map<string, DocumentNode>();
  let characters = 0;
  return {
    get(sha256) {
      const document = documents.get(sha256);
      if (document === undefined) return trusted.get(sha256);
      documents.delete(sha256);
      documents.set(sha256, document);
      return document;
    },
    set(sha256, document) {
      const length = lengthOf(document);
      if (length > maxCharacters / 10 || documents.has(sha256) || trusted.has(sha256)) return;
      documents.set(sha256, document);
      characters += length;
      for (const [oldest, forgotten] of documents) {
        if (characters <= maxCharacters) return;
        documents.delete(oldest);
        characters -= lengthOf(forgotten);
      }
    },
  };
}

const lengthOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? Infinity;
