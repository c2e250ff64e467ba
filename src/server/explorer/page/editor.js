/** Where GraphiQL keeps its tabs. */
const TABS = 'graphiql:tabState';
const RESET = 'zstack-reset-tabs';

/**
 * Shows GraphiQL. What it keeps, such as tabs and history, it keeps in this browser tab only: variables may hold a
 * password. Headers cannot be typed: `fetcher` alone decides what is sent.
 *
 * @param {Element} place
 * @param {object} given
 * @param {import('./settings.ts').ExplorerSettings} given.settings
 * @param {readonly import('./settings.ts').Operation[]} given.operations in the page's language
 * @param {ReturnType<typeof import('./fetcher.js').createFetcher>} given.fetcher
 * @param {(tabs: import('./settings.ts').Tabs) => void} given.onTabChange told after each change of a tab, or to another one
 */
export function showEditor(place, { settings, operations, fetcher, onTabChange }) {
  const { introspection, editions, tabs, workers } = settings;
  const firstTabs = tabs.flatMap((tab) => operations.filter(({ name }) => name === tab));
  window.MonacoEnvironment = {
    ...window.MonacoEnvironment,
    getWorkerUrl: (_module, label) =>
      label === 'graphql' ? workers.graphql : label === 'json' ? workers.json : workers.editorWorkerService,
  };
  if (sessionStorage.getItem(RESET) !== null) sessionStorage.removeItem(TABS);
  sessionStorage.removeItem(RESET);
  translateTabs(editions, operations);
  const first = activeTab() ?? firstTabs[0];
  place.replaceChildren();
  YogaGraphiQL.renderYogaGraphiQL(place, {
    fetcher,
    onTabChange,
    ...(introspection ? {} : { schema: null }),
    defaultTabs: firstTabs,
    // without these GraphiQL opens the first tab without its variables, and one more tab at each reload
    initialQuery: first?.query,
    initialVariables: first?.variables,
    storage: sessionStorage,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: false,
    defaultEditorToolsVisibility: 'variables',
    // else the bundle writes each operation into the address
    onEditQuery: () => undefined,
    title: '',
    logo: '',
  });
}

/**
 * Goes to the tab of that name, or opens one.
 *
 * @param {import('./settings.ts').Operation} operation
 */
export function openOperation({ name, query, variables }) {
  const tabs = [...document.querySelectorAll('#editor .graphiql-tab-button')];
  const open = tabs.find(({ textContent }) => textContent === name);
  const button = open ?? document.querySelector('#editor .graphiql-tab-add');
  if (!(button instanceof HTMLElement)) return;
  button.click();
  if (open !== undefined) return;
  for (const text of monaco.editor.getModels()) {
    if (text.uri.path.endsWith('operation.graphql')) text.setValue(query);
    if (text.uri.path.endsWith('variables.json')) text.setValue(variables);
  }
}

/** Opens the tabs of the beginning again, instead of what the user made of them. */
export function resetTabs() {
  // not at once: GraphiQL may store its tabs until the very end of the page
  sessionStorage.setItem(RESET, 'true');
  location.reload();
}

/** @returns {{ readonly query: string, readonly variables: string } | undefined} the tab that was open before a reload */
function activeTab() {
  const stored = storedTabs();
  const tab = stored?.tabs[stored.activeTabIndex];
  return tab && { query: tab.query ?? '', variables: tab.variables ?? '' };
}

/**
 * A tab in which a ready-made operation stands as it is in another language gets this one's.
 *
 * @param {readonly import('./settings.ts').Edition[]} editions
 * @param {readonly import('./settings.ts').Operation[]} operations
 */
function translateTabs(editions, operations) {
  const stored = storedTabs();
  if (stored === undefined) return;
  const inAnyLanguage = editions.flatMap((edition) => edition.operations);
  const tabs = stored.tabs.map((tab) => {
    const before = inAnyLanguage.find(({ query }) => query === tab.query);
    const now = operations.find(({ name }) => name === before?.name);
    if (before === undefined || now === undefined) return tab;
    return { ...tab, query: now.query, variables: tab.variables === before.variables ? now.variables : tab.variables };
  });
  sessionStorage.setItem(TABS, JSON.stringify({ ...stored, tabs }));
}

function storedTabs() {
  const stored = sessionStorage.getItem(TABS);
  if (stored === null) return undefined;
  /** @type {unknown} */
  const state = JSON.parse(stored);
  return /** @type {import('./settings.ts').Tabs} */ (state);
}
