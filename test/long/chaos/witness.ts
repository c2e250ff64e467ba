import { publicErrors } from '../../../src/graphql/public-errors/codes.ts';

/** Remembers what no answer and no line of a log may be. */
export interface Witness {
  /** What was wrong. */
  readonly violations: readonly string[];
  /** How many answers told what: the name of a type, or a code. */
  readonly told: ReadonlyMap<string, number>;
  /** May stand in no answer and no line. */
  keepSecret(...texts: readonly string[]): void;
  /** May stand in no line of a log: keys, and ids of jobs. */
  keepOutOfLogs(...texts: readonly string[]): void;
  /** Looks at an answer that is GraphQL's. */
  answer(text: string, answer: GraphQLAnswer): void;
  logLine(line: string): void;
  violation(text: string): void;
}

export interface GraphQLAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors?:
    readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } | undefined }[] | undefined;
}

const OUTCOMES: ReadonlySet<unknown> = new Set([
  'ImageCreated',
  'ImageCreatedPartially',
  'ImageCreationFailed',
  'ImageCreationInProgress',
]);

/** What may be told while all around the gateway breaks: of a cloud that does not answer well or denies a session, and of a process that stops. */
const CODES: ReadonlySet<unknown> = new Set<keyof typeof publicErrors>([
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_INVALID_RESPONSE',
  'UPSTREAM_FAILED',
  'UNAUTHENTICATED',
  'OVERLOADED',
]);

/** A line of this level tells of a fault of the program's own. */
const ERROR_LEVEL = 50;

export function witness(): Witness {
  const violations: string[] = [];
  const told = new Map<string, number>();
  const secrets = new Set<string>();
  const unlogged = new Set<string>();
  const seek = (text: string, where: string) => {
    for (const secret of secrets) if (text.includes(secret)) violations.push(`${secret} in ${where}: ${text}`);
  };
  const count = (what: unknown) => told.set(String(what), (told.get(String(what)) ?? 0) + 1);
  return {
    violations,
    told,
    keepSecret: (...texts) => texts.forEach((text) => secrets.add(text)),
    keepOutOfLogs: (...texts) => texts.forEach((text) => unlogged.add(text)),
    violation: (text) => void violations.push(text),
    answer(text, { data, errors = [] }) {
      seek(text, 'an answer');
      for (const { extensions } of errors) {
        const code = extensions?.code;
        count(code);
        if (!CODES.has(code)) violations.push(`the code ${String(code)}: ${text}`);
      }
      for (const name of typeNames(data)) {
        count(name);
        if (!OUTCOMES.has(name)) violations.push(`an outcome ${String(name)}: ${text}`);
      }
    },
    logLine(line) {
      seek(line, 'a log');
      const unwanted = line.match(/[\w-]{24,}/g)?.filter((word) => unlogged.has(word)) ?? [];
      violations.push(...unwanted.map((word) => `${word} in a log: ${line}`));
      const level: unknown = line.startsWith('{') ? Reflect.get(JSON.parse(line) as object, 'level') : undefined;
      if (typeof level !== 'number' || level >= ERROR_LEVEL) violations.push(`a line of the log: ${line}`);
    },
  };
}

/** Every `__typename` within. */
function typeNames(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === '__typename' ? [inner] : typeNames(inner)));
}
