import { hash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Parsed and valid documents by their text, and by nothing else of a request. */
export interface DocumentStore {
  get(text: string): DocumentNode | undefined;
  /** Keeps it where its text comes for the second time. */
  set(text: string, document: DocumentNode): void;
  /** Is it one of the trusted documents? */
  isTrusted(document: DocumentNode): boolean;
}

/** What all documents beside the trusted ones may take. */
export const DOCUMENT_BYTES = 32_000_000;

/** Texts that came once are remembered, by a digest of each. */
const REMEMBERED_TEXTS = 10_000;

/**
 * Keeps `trusted` for ever, and beside it what was used last of all that came more than once: up to `maxCharacters` of text and
 * `maxBytes` of memory in all. What is never asked again takes no place of what is, and no memory. One that would take too
 * large a part of it is not kept.
 */
export function createDocumentStore(
  maxCharacters: number,
  trusted: ReadonlyMap<string, DocumentNode> = new Map(),
  maxBytes = DOCUMENT_BYTES,
): DocumentStore {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: maxBytes,
    // a character takes its part of the room at least, so that both bounds hold
    sizeCalculation: (document) =>
      Math.ceil(Math.max(bytesOf(document), (charactersOf(document) / maxCharacters) * maxBytes)),
    dispose: (_, text) => texts.forget(text),
  });
  const texts = new SeenTexts();
  const cameOnce = new LRUCache<string, true>({ max: REMEMBERED_TEXTS });
  const isTrusted = new WeakSet(trusted.values());
  return {
    isTrusted: (document) => isTrusted.has(document),
    get: (text) => documents.get(texts.asKept(text)) ?? trusted.get(text),
    set(text, document) {
      const isTooLarge = charactersOf(document) > maxCharacters / 10 || bytesOf(document) > maxBytes / 4;
      if (isTooLarge || documents.has(text) || trusted.has(text)) return;
      const digest = hash('sha256', text, 'base64');
      if (cameOnce.delete(digest)) {
        documents.set(text, document);
        texts.keep(text);
      } else cameOnce.set(digest, true);
    },
  };
}

/** More than there are operations of one application. */
const LENGTHS = 256;

/**
 * The texts of documents by their lengths, the latest of each. Each request brings its text anew, and to find what is kept under it
 * V8 hashes all of it; to compare it with the one that was kept, whose hash is known, takes a third of that.
 */
class SeenTexts {
  readonly #byLength: (string | undefined)[] = new Array<string | undefined>(LENGTHS).fill(undefined);

  /** The same text, as it was kept where it was. */
  asKept(text: string): string {
    const kept = this.#byLength[text.length % LENGTHS];
    return kept === text ? kept : text;
  }

  keep(text: string): void {
    this.#byLength[text.length % LENGTHS] = text;
  }

  forget(text: string): void {
    const at = text.length % LENGTHS;
    if (this.#byLength[at] === text) this.#byLength[at] = undefined;
  }
}

const charactersOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? Infinity;

/** Its place in the store, its root and what is remembered of its operations. */
const BYTES_PER_DOCUMENT = 4_000;
/**
 * A token with its neighbours, and the nodes and the locations that begin or end there: 250 to 500 as measured; and its part of
 * the plan, once the document was executed: up to 900.
 */
const BYTES_PER_TOKEN = 1_400;
/** A text has two where it holds a character above U+00FF. */
const BYTES_PER_CHARACTER = 2;

/** What a parsed document takes of memory, at most. */
function bytesOf(document: DocumentNode): number {
  const characters = charactersOf(document);
  const tokens = document.tokenCount ?? characters;
  return BYTES_PER_DOCUMENT + BYTES_PER_TOKEN * tokens + BYTES_PER_CHARACTER * characters;
}
