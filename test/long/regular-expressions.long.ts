import { readdirSync, readFileSync } from 'node:fs';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { cpuMsOf } from '../cpu-time.ts';

/**
 * Texts of a caller's or of ZStack's length meet regular expressions in many places, so none may take more than linear
 * time. Each is run over what it looks for, or a part of that, repeated; and its time at one length is compared with its
 * time at four times that length. The linter's rules find most of what is slower, and not all.
 */
const SOURCES = new URL('../../src/', import.meta.url);
const LENGTHS = [500, 2_000, 8_000, 32_000, 64_000];
/** Linear work on the longest text takes a fraction of this. */
const NOTICEABLE_MS = 30;
const MOST_GROWTH = 8;

interface Found {
  readonly place: string;
  readonly pattern: RegExp;
}

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:ts|js|mjs)$/.test(name),
);

function literalsOf(file: string): readonly Found[] {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, SOURCES), 'utf8'), ts.ScriptTarget.Latest);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, body = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ place: `${file}:${line + 1}`, pattern: new RegExp(body, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const parser = new RegExpParser();

/** What may make a pattern slow: a text that it looks for, up to a place, and what it looks for there, again and again. */
interface Attack {
  readonly head: string;
  readonly piece: string;
}

function attacksOn({ source, flags }: RegExp): readonly Attack[] {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const attacks = new Map<string, Attack>();
  const add = (head: string, piece: string) => attacks.set(JSON.stringify([head, piece]), { head, piece });
  const visit = ({ elements }: AST.Alternative): void => {
    const texts = unitsOf(elements);
    for (let from = 0; from < texts.length; from += 1) {
      const head = texts.slice(0, from).join('');
      for (let to = from + 1; to <= Math.min(texts.length, from + 3); to += 1) {
        const piece = texts.slice(from, to).join('');
        add(head, piece);
        add('', piece);
      }
    }
    add('', texts.join(''));
    for (const element of elements) alternativesIn(element).forEach(visit);
  };
  alternatives.forEach(visit);
  return [...attacks.values()].filter(({ piece }) => piece !== '');
}

/** A text for each element; letters that stand together are one. */
function unitsOf(elements: readonly AST.Element[]): readonly string[] {
  const units: string[] = [];
  elements.forEach((element, index) => {
    const isLetter = element.type === 'Character' && elements[index - 1]?.type === 'Character';
    if (isLetter) units.push(`${units.pop() ?? ''}${sample(element)}`);
    else units.push(sample(element));
  });
  return units.filter((text) => text !== '');
}

function alternativesIn(element: AST.Element): readonly AST.Alternative[] {
  if (element.type === 'Quantifier') return alternativesIn(element.element);
  if (element.type === 'Group' || element.type === 'CapturingGroup') return element.alternatives;
  return element.type === 'Assertion' && 'alternatives' in element ? element.alternatives : [];
}

/** A text that the element matches. */
function sample(element: AST.Element): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'Quantifier':
      return sample(element.element).repeat(Math.max(1, Math.min(element.min, 40)));
    case 'Group':
    case 'CapturingGroup':
      return (element.alternatives[0]?.elements ?? []).map(sample).join('');
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return memberOf(element.raw);
    case 'Assertion':
    case 'Backreference':
      return '';
  }
}

const MEMBERS = ['a', '0', ' ', '.', '-', 'A', '"', '\n', '\t', '日', '\u0301', '😀', '\u0000', '='];

function memberOf(raw: string): string {
  const pattern = new RegExp(`^${raw}$`, raw.includes('\\p') || raw.includes('\\u{') ? 'u' : '');
  return MEMBERS.find((member) => pattern.test(member)) ?? raw.replace(/^\[\^?/, '').slice(0, 1);
}

/** What may follow, so that the pattern has to give up. */
const ENDS = ['\u0000', '\n!'];

const textOf = ({ head, piece }: Attack, end: string, length: number) =>
  head + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end;

function millisecondsOf(pattern: RegExp, text: string): number {
  return cpuMsOf(() => text.replace(pattern, ''));
}

/** Where it is noticeable, the best of several: the machine may have been busy. */
function bestOf(pattern: RegExp, text: string): number {
  const first = millisecondsOf(pattern, text);
  return first < NOTICEABLE_MS ? first : Math.min(first, ...[1, 2, 3].map(() => millisecondsOf(pattern, text)));
}

/** Undefined where the time grows with the length and no faster. */
function growthOf(pattern: RegExp, attack: Attack, end: string): string | undefined {
  for (const length of LENGTHS) {
    const now = bestOf(pattern, textOf(attack, end, length));
    if (now < NOTICEABLE_MS) continue;
    const before = Math.min(...[1, 2, 3].map(() => millisecondsOf(pattern, textOf(attack, end, length / 4))));
    if (now > MOST_GROWTH * before) {
      return `${JSON.stringify({ ...attack, end })}: ${now.toFixed()} ms for ${length}, ${before.toFixed(1)} ms for a quarter`;
    }
  }
  return undefined;
}

/** The first text over which the pattern is slow. */
function slowOver(pattern: RegExp): string | undefined {
  for (const attack of attacksOn(pattern)) {
    for (const end of ENDS) {
      const growth = growthOf(pattern, attack, end);
      if (growth !== undefined) return growth;
    }
  }
  return undefined;
}

const slow = [/ ?Did you mean(.+?)\?$/, /^\s*\d+(\.\d+)?\s*%?\s*$/, / +$/, /(?:a|ab)*c.*d$/, /<!--[^]*?-->/g];

test.for(slow)('the slowness of %s is found', (pattern) => {
  expect(slowOver(pattern)).toBeDefined();
});

test('no regular expression of src/ takes more than linear time', () => {
  const all = files.flatMap(literalsOf);
  expect(all.length).toBeGreaterThan(100);
  const found = all.flatMap(({ place, pattern }) => {
    const growth = slowOver(pattern);
    return growth === undefined ? [] : [`${place} ${String(pattern)} over ${growth}`];
  });
  expect(found).toEqual([]);
});
