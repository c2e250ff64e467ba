import { fill } from './fill.js';
import { createLogIn } from './log-in.js';
import { readSession } from './session.js';

/**
 * The forms above the editor: a session is pasted, got by a log-in where the gateway has one, or forgotten. What it
 * gives tells the user that the session has ended, and asks for another.
 *
 * @param {import('./session.js').Session} session
 * @param {import('./settings.ts').ExplorerSettings} settings
 * @param {import('./settings.ts').PageTexts} texts
 */
export function showSessionBar(session, { endpoint, logInOperations }, texts) {
  const sessionForm = find('#session-form', HTMLFormElement);
  const sessionInput = find('#session-input', HTMLInputElement);
  const logInForm = find('#log-in-form', HTMLFormElement);
  const accountInput = find('#account-input', HTMLInputElement);
  const passwordInput = find('#password-input', HTMLInputElement);
  const captchaPlace = find('#captcha', HTMLElement);
  const captchaPicture = find('#captcha img', HTMLImageElement);
  const captchaInput = find('#captcha-input', HTMLInputElement);
  const gate = logInOperations === null ? null : createLogIn(endpoint, logInOperations, texts);
  /** @type {import('./log-in.js').Captcha | null} */
  let captcha = null;
  const inUse = find('#session-in-use', HTMLElement);
  const message = find('#session-message', HTMLElement);

  const show = (text = '') => {
    const current = session.get();
    sessionForm.hidden = current !== undefined;
    logInForm.hidden = current !== undefined || gate === null;
    inUse.hidden = current === undefined;
    find('#session-in-use span', HTMLElement).textContent = fill(texts.session.inUse, { end: endOf(current) });
    message.textContent = text;
  };

  sessionForm.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = readSession(sessionInput.value);
    if (given === undefined) {
      show(texts.session.malformed);
      return;
    }
    session.use(given);
    sessionInput.value = '';
    show();
  });

  logInForm.addEventListener('submit', (event) => {
    event.preventDefault();
    if (gate === null) return;
    show(texts.session.loggingIn);
    const accountName = accountInput.value;
    const solved = captcha === null ? {} : { captchaUuid: captcha.uuid, verifyCode: captchaInput.value.trim() };
    void gate.logIn({ accountName, password: passwordInput.value, ...solved }).then((outcome) => {
      const demanded = 'captcha' in outcome ? outcome.captcha : null;
      // else it would have to be typed again beside the picture
      if (demanded === null) passwordInput.value = '';
      if ('session' in outcome) session.use(outcome.session);
      show('session' in outcome ? fill(texts.session.loggedIn, { account: accountName }) : outcome.refusal);
      askCaptcha(demanded);
    });
  });

  /** @param {import('./log-in.js').Captcha | null} demanded one that is too old goes: the next log-in brings another */
  const askCaptcha = (demanded) => {
    captcha = demanded;
    captchaPlace.hidden = demanded === null;
    captchaInput.required = demanded !== null;
    captchaInput.value = '';
    if (demanded === null) return;
    captchaPicture.src = `data:image/png;base64,${demanded.picture}`;
    captchaInput.focus();
  };

  find('#captcha button', HTMLButtonElement).addEventListener('click', () => {
    if (captcha !== null) void gate?.refreshCaptcha(captcha).then(askCaptcha);
  });

  find('#session-in-use button', HTMLButtonElement).addEventListener('click', () => {
    session.forget();
    show();
    sessionInput.focus();
  });

  show();
  return {
    tellEnd: () => {
      const ended = session.get();
      session.forget();
      const told = gate === null ? texts.session.ended : texts.session.endedWithLogIn;
      show(fill(told, { end: endOf(ended) }));
    },
  };
}

/** @param {string | undefined} session */
const endOf = (session) => session?.slice(-4) ?? '';

/**
 * @template {Element} T
 * @param {string} selector
 * @param {abstract new (...args: never[]) => T} type
 * @returns {T}
 */
function find(selector, type) {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${selector}.`);
}
