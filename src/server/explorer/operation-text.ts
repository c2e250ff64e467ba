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

/**
 * A mutation that takes `input`, under its own name.
 *
 * @param about a sentence first, which the menu shows
 * @param selection of its union beside `__typename`, by lines
 * @param more arguments, and fragments behind it
 */
export function mutation(
  about: string,
  field: string,
  selection: readonly string[],
  { more = [], fragments = reason }: { readonly more?: readonly string[]; readonly fragments?: string } = {},
): string {
  const name = field.charAt(0).toUpperCase() + field.slice(1);
  const given = ['input: $input', ...more].join('\n    ');
  const taken = more.length === 0 ? `(${given})` : `(\n    ${given}\n  )`;
  return `${comment(about)}
mutation ${name}(
  $input: ${name}Input!
) {
  ${field}${taken} {
    ${['__typename', ...selection].join('\n    ')}
  }
}

${fragments}`;
}

/** In lines as wide as the editor is at a desk. */
export const comment = (text: string): string => text.replace(/(.{1,44})(?:\s+|$)/g, '# $1\n').trimEnd();

/** The first sentence of the comment that an operation begins with. */
export function aboutOf(query: string): string {
  const [lead = ''] = /^(?:#.*\n)*/.exec(query) ?? [];
  const text = lead.replaceAll(/^# ?/gm, '').replaceAll('\n', ' ').trim();
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}
