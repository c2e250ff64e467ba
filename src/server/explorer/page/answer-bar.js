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

/** @param {Measure} measure */
export function showMeasure({ ms, bytes, requestId, events }) {
  const place = document.querySelector('#answer');
  if (place === null) return;
  const told = [`${count.format(Math.round(ms))} ms`, sizeOf(bytes)];
  if (events !== undefined) told.unshift(events === 1 ? '1 event' : `${count.format(events)} events`);
  place.replaceChildren(told.join(' · '));
  if (requestId === null) return;
  const id = document.createElement('code');
  id.textContent = requestId;
  place.append(' · request ', id);
}

/** @param {number} bytes */
const sizeOf = (bytes) => (bytes < 10_000 ? `${count.format(bytes)} bytes` : `${kilo.format(bytes / 1000)} kB`);
