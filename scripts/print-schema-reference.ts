import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { renderSchema } from 'graphql-markdown';
import { printed, type PrintedFile, root, write } from './printed-file.ts';

const NOTE = '<!-- Printed from artifacts/schema.graphql by `npm run generate`; never edited. -->';

/** docs/schema.md as it has to be: each type, field, argument and enum value with its description. Nothing is written. */
export function printSchemaReference(): Promise<PrintedFile> {
  const schema = buildSchema(readFileSync(join(root, 'artifacts/schema.graphql'), 'utf8'));
  const lines: string[] = [];
  renderSchema(introspectionFromSchema(schema), {
    title: 'Schema reference',
    prologue: NOTE,
    printer: (line) => lines.push(line),
  });
  return printed('docs/schema.md', `${lines.join('\n')}\n`);
}

if (import.meta.main) write(await printSchemaReference());
