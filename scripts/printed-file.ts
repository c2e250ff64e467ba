import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

export interface PrintedFile {
  readonly filename: string;
  readonly content: string;
}

export const root = join(import.meta.dirname, '..');

/** A file of the repository as it has to be, in the common format. @param path from the root of the repository */
export async function printed(path: string, source: string): Promise<PrintedFile> {
  const filename = join(root, path);
  return { filename, content: await format(source, { ...(await resolveConfig(filename)), filepath: filename }) };
}

export const write = ({ filename, content }: PrintedFile): void => writeFileSync(filename, content);
