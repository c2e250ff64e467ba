import { createAnswerBar } from './answer-bar.js';
import { createZstackRequests } from './answer/zstack-requests.js';
import { openOperation, resetTabs, showEditor } from './editor.js';
import { createFetcher } from './fetcher.js';
import { createJobIds } from './job-id.js';
import { lang } from './language.js';
import { showMenu } from './menu.js';
import { createSession } from './session.js';
import { showSessionBar } from './session-bar.js';

/** @type {unknown} */
const given = JSON.parse(document.querySelector('#settings')?.textContent ?? '');
const settings = /** @type {import('./settings.ts').ExplorerSettings} */ (given);
const { texts, operations } = settings.editions.find((edition) => edition.lang === lang) ?? settings.editions[0];
const session = createSession(settings.demoSession);

document.querySelector('#no-introspection')?.toggleAttribute('hidden', settings.introspection);
document.querySelector('#reset')?.addEventListener('click', resetTabs);
showMenu(operations, openOperation);
const sessionBar = showSessionBar(session, settings, texts);

const jobIds = createJobIds();
const fetcher = createFetcher({
  endpoint: settings.endpoint,
  session,
  texts: texts.failure,
  explain: settings.explain,
  onMeasure: createAnswerBar(texts.answer),
  onExplained: createZstackRequests(texts.zstack),
  onResult: (result, sent) => {
    jobIds.note(result);
    const refused = result.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') === true;
    if (refused && sent !== undefined && sent === session.get()) sessionBar.tellEnd();
  },
});

const place = document.querySelector('#editor');
if (place !== null) showEditor(place, { settings, operations, fetcher, onTabChange: jobIds.fill });
