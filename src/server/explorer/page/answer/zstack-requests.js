import { fill } from '../fill.js';

/**
 * What `extensions.zstack` tells of an answer: the requests to ZStack that it was made of.
 *
 * @typedef {object} ToldRequests
 * @property {readonly { readonly api: string, readonly method: string, readonly count: number, readonly milliseconds: number, readonly bytes: number, readonly shared: number }[]} requests
 */

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/**
 * Shows the requests to ZStack of the last answer that tells of them.
 *
 * @param {import('../settings.ts').PageTexts['zstack']} texts
 * @returns {(told: ToldRequests) => void}
 */
export const createZstackRequests =
  (texts) =>
  ({ requests }) => {
    const section = document.querySelector('#zstack');
    const rows = section?.querySelector('tbody');
    const summary = section?.querySelector('summary');
    if (rows == null || summary == null) return;
    const count = requests.reduce((sum, kind) => sum + kind.count, 0);
    summary.textContent = count === 1 ? texts.oneRequest : fill(texts.requests, { count: number.format(count) });
    rows.replaceChildren(
      ...requests.map(({ api, method, ...measures }) => {
        const row = document.createElement('tr');
        const name = document.createElement('code');
        name.textContent = `${method} ${api}`;
        row.insertCell().append(name);
        for (const measure of ['count', 'milliseconds', 'bytes', 'shared'])
          row.insertCell().append(number.format(measures[/** @type {keyof typeof measures} */ (measure)]));
        return row;
      }),
    );
    section?.removeAttribute('hidden');
  };
