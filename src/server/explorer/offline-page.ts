import type { GraphQLSchema } from 'graphql';
import type { Config } from '../../config.ts';
import type { ExplorerSettings } from './page/settings.ts';
import type { Demo } from './demo.ts';
import { sendAnswer } from '../http/http-answer.ts';
import { ownFilePath, partPath } from './offline-files.ts';
import { firstTabs, logInOperations, readyMadeOperations } from './ready-made-operations.ts';
import type { Handler } from '../http/router.ts';

export interface OfflinePageOptions {
  readonly schema: GraphQLSchema;
  /** What the page is filled with; only ever of the embedded simulator. */
  readonly demo: Demo | undefined;
  readonly config: Pick<Config, 'introspection'>;
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

/** Serves the offline explorer: GraphiQL with the main jobs ready-made, which talks to the endpoint `graphql` beside the page and to nobody else. */
export function offlinePage(options: OfflinePageOptions): Handler {
  let page: string | undefined;
  return (_request, response) => {
    sendAnswer(response, {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': 'no-referrer',
      },
      body: (page ??= render(options)),
    });
  };
}

/** Relative to the page, which has its siblings beside it under `/`, `/explorer` and `/graphql` alike. */
const beside = (path: string): string => path.slice(1);

function settingsOf({ schema, demo, config }: OfflinePageOptions): ExplorerSettings {
  const operations = readyMadeOperations(schema, demo);
  const names = operations.map(({ name }) => name);
  const tabs = firstTabs.filter((name) => names.includes(name));
  return {
    endpoint: 'graphql',
    introspection: config.introspection,
    operations,
    tabs: tabs.length > 0 ? tabs : names,
    logInOperations: logInOperations(schema) ?? null,
    demoSession: demo?.session ?? null,
    workers: {
      editorWorkerService: beside(partPath('editorWorkerService')),
      json: beside(partPath('jsonWorker')),
      graphql: beside(partPath('graphqlWorker')),
    },
  };
}

function render(options: OfflinePageOptions): string {
  const settings = JSON.stringify(settingsOf(options)).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>ZStack GraphQL</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${beside(partPath('css'))}" />
    <link rel="stylesheet" href="${beside(ownFilePath('page.css'))}" />
    <script type="application/json" id="settings">${settings}</script>
    <script src="${beside(ownFilePath('monaco.js'))}" type="module"></script>
    <script src="${beside(partPath('js'))}" defer></script>
    <script src="${beside(ownFilePath('page.js'))}" type="module"></script>
  </head>
  <body>
    <header>
      <h1>ZStack GraphQL</h1>
      <form id="session-form">
        <label>Session <input id="session-input" placeholder="32 hex digits" autocomplete="off" autocapitalize="off" spellcheck="false" required /></label>
        <button>Use</button>
      </form>
      <form id="log-in-form" hidden>
        <label>Account <input id="account-input" autocomplete="username" autocapitalize="off" spellcheck="false" required /></label>
        <label>Password <input id="password-input" type="password" autocomplete="current-password" required /></label>
        <span id="captcha" hidden>
          <img alt="The captcha" />
          <button type="button">Another picture</button>
          <label>Characters in the picture <input id="captcha-input" autocomplete="off" autocapitalize="off" spellcheck="false" /></label>
        </span>
        <button>Log in</button>
      </form>
      <p id="session-in-use" hidden><span></span> <button type="button">Forget</button></p>
      <p id="session-message" role="status"></p>
      <div id="tools">
        <button type="button" popovertarget="menu">Ready-made operations</button>
        <button type="button" id="reset" title="Closes all tabs and opens those of the beginning again">Reset tabs</button>
      </div>
      <p id="no-introspection" hidden>
        This gateway does not tell its schema (<code>INTROSPECTION=false</code>): there is no documentation and no completion
        here. Operations run all the same.
      </p>
      <noscript><p>The explorer needs JavaScript.</p></noscript>
    </header>
    <div id="menu" popover role="dialog" aria-label="Ready-made operations"></div>
    <main id="editor">Loading…</main>
    <footer id="answer">Here stands what an answer took: milliseconds, size, and the id of its request.</footer>
  </body>
</html>
`;
}
