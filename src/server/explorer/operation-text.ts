import type { OperationName, Texts } from './texts/en.ts';

/** The same in every language. Errors are asked for `localizedMessage`, whose language comes by `queryIn`. */
export interface Definition {
  readonly name: OperationName;
  readonly document: string;
}

/** An error as people read it. `details` alone would be one sentence for every failed creation: the reason stands deeper. */
export const reason = `fragment Reason on ZStackError {
  code
  category
  localizedMessage
  causes { code localizedMessage }
}
`;

/** What `creationOutcomes` needs beside it. */
export const creationFragments = `${reason}
fragment Copy on BackupStorageFailure {
  backupStorage { id uuid name }
  error { ...Reason }
}
`;

/** How the creation of an image ends. */
export const creationOutcomes = [
  '... on ImageCreated { image { id uuid name } }',
  '... on ImageCreatedPartially {',
  '  image { id uuid name }',
  '  failures { ...Copy }',
  '}',
  '... on ImageCreationFailed {',
  '  error { ...Reason }',
  '  failures { ...Copy }',
  '  leftover { id uuid status }',
  '}',
];

/** How it goes on. */
export const creationInProgress = ['... on ImageCreationInProgress {', '  imageUuid', '  job { id }', '}'];

/** How an action ends that did not come to its end, with `Reason`: of an image, or of any resource. */
export const otherEnds = (of: 'Image' | 'Resource') => [
  `... on ${of}ActionFailed { error { ...Reason } }`,
  `... on ${of}ActionInProgress { job { id } }`,
  '... on ResourceActionRefused { error { ...Reason } }',
];

/** What an operation begins with, up to its fields. */
export const signature = (kind: 'query' | 'mutation', name: OperationName, variables: readonly string[]): string =>
  `${kind} ${name}(\n  ${variables.join('\n  ')}\n)`;

/**
 * A mutation that takes `input`, under its own name.
 *
 * @param selection of its union beside `__typename`, by lines
 * @param more arguments, and fragments behind it
 */
export function mutation(
  name: OperationName,
  selection: readonly string[],
  { more = [], fragments = reason }: { readonly more?: readonly string[]; readonly fragments?: string } = {},
): Definition {
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  const given = ['input: $input', ...more].join('\n    ');
  const taken = more.length === 0 ? `(${given})` : `(\n    ${given}\n  )`;
  const document = `${signature('mutation', name, [`$input: ${name}Input!`])} {
  ${field}${taken} {
    ${['__typename', ...selection].join('\n    ')}
  }
}

${fragments}`;
  return { name, document };
}

/** Below a comment that tells what it does, with errors in the same language. */
export const queryIn = (texts: Texts, { name, document }: Definition): string =>
  `${comment(texts.about[name])}\n${document.replaceAll('localizedMessage', texts.localizedMessage)}`;

/** What the menu says of an operation: the first sentence of its comment. */
export const firstSentence = (text: string): string => /^.*?(?:\.(?=\s|$)|。)/.exec(text)?.[0] ?? text;

/** As wide as the editor is at a desk. */
const COLUMNS = 44;

const comment = (text: string): string =>
  text
    .split('\n')
    .flatMap(wrapped)
    .map((line) => `# ${line.trimEnd()}`)
    .join('\n');

/** What stays on one line: a word, or a Chinese character with the punctuation behind it. */
const UNBROKEN = /\p{Script=Han}[，。：；、]*\s*|[^\s\p{Script=Han}]+\s*/gu;

function wrapped(paragraph: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [part] of paragraph.matchAll(UNBROKEN)) {
    if (line !== '' && columnsOf((line + part).trimEnd()) > COLUMNS) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return [...lines, line];
}

/** Chinese characters and their punctuation are twice as wide. */
const columnsOf = (text: string): number => text.replaceAll(/[\p{Script=Han}，。：；、]/gu, '  ').length;
