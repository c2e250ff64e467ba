import type { DocumentNode } from 'graphql';

/** Parsed and valid documents by their text, and by nothing else of a request. */
export interface DocumentCache {
  get(text: string): DocumentNode | undefined;
  set(text: string, document: DocumentNode): void;
}

/** Keeps what was used last, up to `maxCharacters` of text in all; a document's tree takes some 30 times its text. */
export function createDocumentCache(maxCharacters: number): DocumentCache {
  const documents = new Map<string, DocumentNode>();
  let characters = 0;
  return {
    get(text) {
      const document = documents.get(text);
      if (document === undefined) return undefined;
      documents.delete(text);
      documents.set(text, document);
      return document;
    },
    set(text, document) {
      if (text.length > maxCharacters / 10 || documents.has(text)) return;
      documents.set(text, document);
      characters += text.length;
      for (const oldest of documents.keys()) {
        if (characters <= maxCharacters) return;
        documents.delete(oldest);
        characters -= oldest.length;
      }
    },
  };
}
