/** The language chosen in this browser tab, as HTML names it. */
const KEY = 'zstack-language';

const { documentElement, body } = document;
const other = document.querySelector('template');

// before anything else looks into the page
if (other !== null && other.lang === sessionStorage.getItem(KEY)) {
  documentElement.lang = other.lang;
  body.replaceChildren(other.content);
}

const button = document.querySelector('#language');
if (button instanceof HTMLElement) {
  button.addEventListener('click', () => {
    sessionStorage.setItem(KEY, button.lang);
    location.reload();
  });
}

/** What the page is shown in: the language chosen before a reload, or else what the browser asked the gateway for. */
export const { lang } = documentElement;
