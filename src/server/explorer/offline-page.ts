import type { GraphQLSchema } from 'graphql';
import type { Config } from '../../config.ts';
import type { ExplorerSettings } from './page/settings.ts';
import type { Demo } from './demo.ts';
import { sendAnswer } from '../http/http-answer.ts';
import { ownFilePath, partPath } from './offline-files.ts';
import { bodyIn } from './page-markup.ts';
import { firstTabs, logInOperations, readyMadeOperations } from './ready-made-operations.ts';
import { en, type Texts } from './texts/en.ts';
import { languageFor } from './texts/language-for.ts';
import { zh } from './texts/zh.ts';
import type { Handler } from '../http/router.ts';

export interface OfflinePageOptions {
  readonly schema: GraphQLSchema;
  /** What the page is filled with; only ever of the embedded simulator. */
  readonly demo: Demo | undefined;
  readonly config: Pick<Config, 'introspection' | 'explain'>;
}

/** Scripts and requests of the gateway's own origin only. GraphiQL's editor writes its styles inline, and its fonts and pictures stand in its style. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the offline explorer: GraphiQL with the main jobs ready-made, which talks to the endpoint `graphql` beside the page
 * and to nobody else. It comes in the language that the browser asks for, and has the other one in it.
 */
export function offlinePage(options: OfflinePageOptions): Handler {
  let settings: string | undefined;
  return ({ headers }, response) => {
    sendAnswer(response, {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': 'no-referrer',
      },
      body: render((settings ??= settingsOf(options)), languageFor(headers['accept-language'])),
    });
  };
}

/** Relative to the page, which has its siblings beside it under `/`, `/explorer` and `/graphql` alike. */
const beside = (path: string): string => path.slice(1);

/** Made once: the operations are checked against the schema. */
function settingsOf({ schema, demo, config }: OfflinePageOptions): string {
  const editionIn = (texts: Texts) => ({
    lang: texts.lang,
    texts: texts.page,
    operations: readyMadeOperations(schema, demo, texts),
  });
  const english = editionIn(en);
  const names = english.operations.map(({ name }) => name);
  const tabs = firstTabs.filter((name) => names.includes(name));
  const settings: ExplorerSettings = {
    endpoint: 'graphql',
    introspection: config.introspection,
    explain: config.explain,
    editions: [english, editionIn(zh)],
    tabs: tabs.length > 0 ? tabs : names,
    logInOperations: logInOperations(schema) ?? null,
    demoSession: demo?.session ?? null,
    workers: {
      editorWorkerService: beside(partPath('editorWorkerService')),
      json: beside(partPath('jsonWorker')),
      graphql: beside(partPath('graphqlWorker')),
    },
  };
  return JSON.stringify(settings).replaceAll('<', '\\u003c');
}

/** Of the language that is not shown there is only the body, for the page's switch. */
function render(settings: string, texts: Texts): string {
  const other = texts === en ? zh : en;
  return `<!doctype html>
<html lang="${texts.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>ZStack GraphQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${beside(partPath('css'))}" />
    <link rel="stylesheet" href="${beside(ownFilePath('page.css'))}" />
    <script type="application/json" id="settings">${settings}</script>
    <script src="${beside(ownFilePath('language.js'))}" type="module"></script>
    <script src="${beside(ownFilePath('monaco.js'))}" type="module"></script>
    <script src="${beside(partPath('js'))}" defer></script>
    <script src="${beside(ownFilePath('page.js'))}" type="module"></script>
  </head>
  <body>
${bodyIn(texts)}
    <template lang="${other.lang}">
${bodyIn(other)}
    </template>
  </body>
</html>
`;
}
