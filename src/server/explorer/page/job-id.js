const KEY = 'zstack-job';
const PLACEHOLDER = /^<.*>$/;

/**
 * Brings a job's id from the answer that tells it to the operations that ask for a job: into their variables, when
 * their tab is opened. What the user wrote there stays.
 */
export function createJobIds() {
  /** @type {string | undefined} */
  let openTab;
  return {
    /**
     * Takes the job out of any answer that has one.
     *
     * @param {import('./fetcher.js').Result} result
     */
    note: ({ data }) => {
      for (const value of Object.values(data ?? {})) {
        const id = value?.job?.id;
        if (id !== undefined) keep({ ...kept(), latest: id });
      }
    },

    /**
     * @param {import('./settings.ts').Tabs} state what is open now
     */
    fill: ({ tabs, activeTabIndex }) => {
      const tab = tabs[activeTabIndex];
      // the variables of a tab that was just opened come a moment after it
      if (tab === undefined || tab.id === openTab || !tab.variables) return;
      openTab = tab.id;
      const { latest, filled } = kept();
      const id = writtenId(tab.variables);
      if (latest === undefined || id === undefined || !asksForJob(tab.query)) return;
      if (!PLACEHOLDER.test(id) && id !== filled[tab.id]) return;
      const text = monaco.editor.getModels().find(({ uri }) => uri.path.endsWith('variables.json'));
      text?.setValue(JSON.stringify({ id: latest }, null, 2));
      keep({ latest, filled: { ...filled, [tab.id]: latest } });
    },
  };
}

/** @param {string | null} query */
const asksForJob = (query) => query !== null && /\b(job|cancelJob)\s*\(\s*id\s*:\s*\$id\b/.test(query);

/** @param {string | null} variables as written; undefined where they are more than an id */
function writtenId(variables) {
  const [, id] = /^\s*\{\s*"id"\s*:\s*"([^"]*)"\s*\}\s*$/.exec(variables ?? '') ?? [];
  return id;
}

/**
 * @typedef {object} Kept
 * @property {string} [latest] the job told last
 * @property {Readonly<Record<string, string>>} filled by tab, what the page wrote there
 */

/** @returns {Kept} */
function kept() {
  /** @type {unknown} */
  const stored = JSON.parse(sessionStorage.getItem(KEY) ?? '{"filled":{}}');
  return /** @type {Kept} */ (stored);
}

/** @param {Kept} jobs */
const keep = (jobs) => sessionStorage.setItem(KEY, JSON.stringify(jobs));
