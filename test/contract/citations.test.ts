import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Where a page may lie that is cited by its name alone, such as `wire.md §3.2`. */
const SHELVES = ['', 'docs', 'docs/zstack'];

/** Its examples are dead on purpose. */
const OWN = 'test/contract/citations.test.ts';

/** A standard, a page or a section. */
const TOKEN = /(RFC \d+)|(?<![\w./-])((?:\.{1,2}\/)*\w[\w./-]*\.md)\b|§(\d+(?:\.\d+)*)/g;
/** What may stand between a page and its section, or two sections of one page: the marks of comments and tables, `and`. */
const JOINED = /^(?:[\s`*(),;/#–-]|\[|\]|and|or|to)*$/;
const LINK = /\]\((?<target>[^)\s:#]*)(?:#(?<anchor>[^)\s]*))?\)/g;

/** The files that people write: what they cite is followed. */
const files = globSync(
  [
    '*.{md,ts,js,yml}',
    '.github/**/*.{md,yml}',
    '{src,simulator,test,schema,scripts,bench,docs,examples}/**/*.{ts,tsx,js,mjs,css,graphql,md,txt}',
  ],
  { cwd: root, exclude: ['**/node_modules/**', 'src/generated/**', 'examples/*/{dist,src/gql}/**'] },
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file !== OWN);

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The numbers of a page's headings, and below them those of lists: `3.2` is the second item of the list in section 3. */
function sectionsOf(page: string): ReadonlySet<string> {
  const sections = new Set<string>();
  let current: string | undefined;
  for (const line of read(page).split('\n')) {
    const heading = /^#+ (?:(?<number>\d+(?:\.\d+)*)\.? )?/.exec(line);
    if (heading) current = heading.groups?.['number'];
    const item = /^(?<number>\d+)\. /.exec(line)?.groups?.['number'];
    if (heading && current !== undefined) sections.add(current);
    if (item !== undefined && current !== undefined) sections.add(`${current}.${item}`);
  }
  return sections;
}

/** The anchors that GitHub gives to a page's headings. */
function anchorsOf(page: string): readonly string[] {
  const headings = read(page).matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const isPage = (path: string): boolean => existsSync(join(root, path));

/** The page that a file calls so. */
function pageOf(name: string, file: string): string | undefined {
  return [dirname(file), ...SHELVES].map((folder) => join(folder, name)).find(isPage);
}

/** What a file cites and is not there, as `file:line what`. */
function deadCitationsOf(file: string, text: string): readonly string[] {
  const dead: string[] = [];
  const report = (index: number, what: string) =>
    dead.push(`${file}:${text.slice(0, index).split('\n').length} ${what}`);
  const own = file.endsWith('.md') ? file : undefined;

  let cited: string | null | undefined; // null: a standard
  let end = 0;
  for (const { index, 0: token, 1: standard, 2: name, 3: section } of text.matchAll(TOKEN)) {
    if (standard !== undefined) {
      cited = null;
    } else if (name !== undefined) {
      cited = pageOf(name, file);
      if (cited === undefined) report(index, `${name} is not there`);
    } else if (section !== undefined) {
      if (!JOINED.test(text.slice(end, index))) cited = own;
      if (cited === undefined) report(index, `${token} of which page?`);
      else if (cited !== null && !sectionsOf(cited).has(section)) report(index, `${cited} has no ${token}`);
    }
    end = index + token.length;
  }

  if (own === undefined) return dead;
  for (const { index, groups } of text.matchAll(LINK)) {
    const { target = '', anchor } = groups ?? {};
    const page = target === '' ? own : join(dirname(file), target);
    if (!isPage(page)) report(index, `${target} is not there`);
    else if (anchor !== undefined && !anchorsOf(page).includes(anchor)) report(index, `${page} has no #${anchor}`);
  }
  return dead;
}

test('every page and section that is cited is there', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files.flatMap((file) => deadCitationsOf(file, read(file)))).toEqual([]);
});

test.each([
  ['// as `wire.md §3.2`, `§5` and domain.md §6.6 tell', []],
  ['// RFC 9110 §8.4.1.2', []],
  [
    '/**\n * A job (`wire.md §3.99`,\n * `§99`).\n */',
    ['x.ts:2 docs/zstack/wire.md has no §3.99', 'x.ts:3 docs/zstack/wire.md has no §99'],
  ],
  ['// see nowhere.md §1', ['x.ts:1 nowhere.md is not there', 'x.ts:1 §1 of which page?']],
  ['// wire.md says it; §3 too', ['x.ts:1 §3 of which page?']],
])('%j', (text, dead) => {
  expect(deadCitationsOf('x.ts', text)).toEqual(dead);
});

test('a link of a page is followed, to its heading too', () => {
  const text = '[a](docs/jobs.md#1-the-states) [b](docs/jobs.md#nothing) [c](nowhere) [d](https://example.com/x) §1';
  expect(deadCitationsOf('README.md', text)).toEqual([
    'README.md:1 README.md has no §1',
    'README.md:1 docs/jobs.md has no #nothing',
    'README.md:1 nowhere is not there',
  ]);
});
