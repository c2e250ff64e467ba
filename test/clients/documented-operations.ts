import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, Kind, parse } from 'graphql';

const ROOT = new URL('../../', import.meta.url);

/** The pages that client developers read. */
export const PAGES: readonly string[] = [
  'README.md',
  ...globSync('docs/*.md', { cwd: fileURLToPath(ROOT) }).toSorted(),
];

/** The code blocks of a page in a language. */
export function blocks(page: string, language: string): readonly string[] {
  const text = readFileSync(new URL(page, ROOT), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);
}

/** Where operations stand within the code of other languages. */
const WITHIN = { ts: /`((?:query|mutation|subscription)\b[^`{]*\{[^`]*)`/g, sh: /"query":"([^"]*)"/g };

/** A document for each operation of the pages, with the fragments of its block; its name tells where it stands. */
export function documentedOperations(): readonly (readonly [name: string, document: DocumentNode])[] {
  return PAGES.flatMap((page) => {
    const texts = [
      ...blocks(page, 'graphql'),
      ...Object.entries(WITHIN).flatMap(([language, operations]) =>
        blocks(page, language).flatMap((block) => [...block.matchAll(operations)].map(([, text = '']) => text)),
      ),
    ];
    return texts.map((text) => parse(text)).flatMap((document) => operationsOf(page, document));
  });
}

function operationsOf(page: string, { definitions }: DocumentNode) {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] };
    return [[`${page}: ${definition.name?.value ?? definition.operation}`, document] as const];
  });
}
