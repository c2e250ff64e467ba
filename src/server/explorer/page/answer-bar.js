import { fill } from './fill.js';

/**
 * What an answer took, as far as it is there.
 *
 * @typedef {object} Measure
 * @property {number} ms
 * @property {number} bytes of its body, unpacked
 * @property {string | null} requestId by which the gateway's log knows it
 * @property {number} [events] of a subscription, so far
 */

const count = new Intl.NumberFormat('en');
const kilo = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/**
 * Tells of each answer what it took.
 *
 * @param {import('./settings.ts').PageTexts['answer']} texts
 * @returns {(measure: Measure) => void}
 */
export const createAnswerBar =
  (texts) =>
  ({ ms, bytes, requestId, events }) => {
    const place = document.querySelector('#answer');
    if (place === null) return;
    const size = bytes < 10_000 ? fill(texts.bytes, { count: count.format(bytes) }) : `${kilo.format(bytes / 1000)} kB`;
    const told = [`${count.format(Math.round(ms))} ms`, size];
    if (events !== undefined)
      told.unshift(events === 1 ? texts.oneEvent : fill(texts.events, { count: count.format(events) }));
    place.replaceChildren(told.join(' · '));
    if (requestId === null) return;
    const id = document.createElement('code');
    id.textContent = requestId;
    place.append(` · ${texts.request} `, id);
  };
