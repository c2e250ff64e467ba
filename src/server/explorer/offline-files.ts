import library from '@graphql-yoga/render-graphiql/package.json' with { type: 'json' };
import { readFile } from 'node:fs/promises';
import type { Route, Routes } from '../http/router.ts';
import { fileHandler, type StaticFile } from '../http/static-file.ts';

/** Where the offline explorer is; its files are below. */
export const EXPLORER_PATH = '/explorer';

const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** GraphiQL as its npm package brings it: under the package's names for the parts, with their types. */
const parts = { js: script, css: style, editorWorkerService: script, jsonWorker: script, graphqlWorker: script };
type Part = keyof typeof parts;
const partNames = Object.keys(parts) as Part[];

/** What stands under a path with the version in it never changes. */
export const partPath = (part: Part): string => `${EXPLORER_PATH}/graphiql-${library.version}/${part}`;

/** The page's own files, in `page/`. */
const ownFiles = {
  'language.js': script,
  'monaco.js': script,
  'page.js': script,
  'editor.js': script,
  'fetcher.js': script,
  'fill.js': script,
  'events.js': script,
  'session.js': script,
  'session-bar.js': script,
  'answer-bar.js': script,
  'answer/zstack-requests.js': script,
  'job-id.js': script,
  'menu.js': script,
  'log-in.js': script,
  'page.css': style,
};
type OwnFile = keyof typeof ownFiles;
const ownFileNames = Object.keys(ownFiles) as OwnFile[];

export const ownFilePath = (name: OwnFile): string => `${EXPLORER_PATH}/${name}`;

/** Every file of the offline explorer under its one path: no other path leads to a file. Nothing is read before it is asked for. */
export const offlineFiles = (): Routes => ({
  ...Object.fromEntries(partNames.map((part) => [partPath(part), partRoute(part)])),
  ...Object.fromEntries(ownFileNames.map((name) => [ownFilePath(name), ownFileRoute(name)])),
});

const partRoute = (part: Part): Route =>
  fileRoute({
    load: async () => Buffer.from((await import('@graphql-yoga/render-graphiql/graphiql'))[part]),
    contentType: parts[part],
    cacheControl: 'public, max-age=31536000, immutable',
  });

const ownFileRoute = (name: OwnFile): Route =>
  fileRoute({
    load: () => readFile(new URL(`./page/${name}`, import.meta.url)),
    contentType: ownFiles[name],
    cacheControl: 'no-cache',
  });

function fileRoute(file: StaticFile): Route {
  const handler = fileHandler(file);
  return { handlers: { GET: handler, HEAD: handler }, quiet: true };
}
