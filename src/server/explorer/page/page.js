import { resetTabs, showEditor } from './editor.js';
import { createSession } from './session.js';
import { showSessionBar } from './session-bar.js';

/** @type {unknown} */
const given = JSON.parse(document.querySelector('#settings')?.textContent ?? '');
const settings = /** @type {import('./settings.ts').ExplorerSettings} */ (given);
const session = createSession(settings.demoSession);

document.querySelector('#no-introspection')?.toggleAttribute('hidden', settings.introspection);
document.querySelector('#reset')?.addEventListener('click', resetTabs);
showSessionBar(session, settings);

const place = document.querySelector('#editor');
if (place !== null) showEditor(place, session, settings);
