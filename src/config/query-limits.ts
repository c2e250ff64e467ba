import { integer } from './values.ts';

interface Limit {
  readonly setting: string;
  readonly fallback: number;
  /** The largest that it may be set to. */
  readonly most: number;
  /** What there are too many of, in the message of the error. */
  readonly counts: string;
  /** What is counted, for who sets it. */
  readonly meaning: string;
}

const MOST = 1_000_000_000;
/** To find the cost of a query takes time for each of its fields. */
const MOST_FIELDS = 100_000;
/** Whoever walks what is nested takes a stack as deep. */
const DEEPEST = 1_000;

/** What one request may ask for at most; each limit is a setting. */
export const QUERY_LIMITS = {
  tokens: {
    setting: 'MAX_QUERY_TOKENS',
    fallback: 10_000,
    most: MOST,
    counts: 'tokens of text',
    meaning: 'Names, numbers, texts and punctuators of a document.',
  },
  fieldDepth: {
    setting: 'MAX_QUERY_DEPTH',
    fallback: 30,
    most: MOST,
    counts: 'levels of fields within one another',
    meaning: 'Levels of fields within one another; fragments are no level.',
  },
  fields: {
    setting: 'MAX_QUERY_FIELDS',
    fallback: 5_000,
    most: MOST_FIELDS,
    counts: 'fields',
    meaning: 'Fields of an operation; those of a fragment count wherever it is spread.',
  },
  rootFields: {
    setting: 'MAX_QUERY_ROOT_FIELDS',
    fallback: 50,
    most: MOST,
    counts: 'fields at its root',
    meaning: 'Fields at the root of an operation.',
  },
  mutations: {
    setting: 'MAX_QUERY_MUTATIONS',
    fallback: 20,
    most: MOST,
    counts: 'mutations',
    meaning: 'Mutations of one request, which run one after another.',
  },
  aliases: {
    setting: 'MAX_QUERY_ALIASES',
    fallback: 200,
    most: MOST,
    counts: 'aliases',
    meaning: 'Aliases of an operation.',
  },
  directives: {
    setting: 'MAX_QUERY_DIRECTIVES',
    fallback: 200,
    most: MOST,
    counts: 'directives',
    meaning: 'Directives of an operation, such as @include.',
  },
  rows: {
    setting: 'MAX_QUERY_ROWS',
    fallback: 100_000,
    most: MOST,
    counts: 'rows to ask ZStack for',
    meaning: 'Rows that an operation could ask ZStack for.',
  },
  requests: {
    setting: 'MAX_QUERY_REQUESTS',
    fallback: 1_500,
    most: MOST,
    counts: 'requests to ZStack',
    meaning: 'Requests that an operation could send to ZStack to read.',
  },
  lines: {
    setting: 'MAX_QUERY_LINES',
    fallback: 20_000,
    most: 1_000_000,
    counts: 'lines of text',
    meaning: 'Lines of text of a document: graphql-js counts them anew for each place that an error tells.',
  },
  depth: {
    setting: 'MAX_QUERY_NESTING',
    fallback: 1_000,
    most: DEEPEST,
    counts: 'levels of brackets or selections within one another',
    meaning: 'Brackets within brackets, and selections within selections where fragments are put in.',
  },
  keys: {
    setting: 'MAX_VARIABLE_KEYS',
    fallback: 1_000,
    most: 100_000,
    counts: 'fields in one object of its variables',
    meaning: 'Fields in one object among the variables: graphql-js writes the object out in each error about it.',
  },
  variableDepth: {
    setting: 'MAX_VARIABLE_DEPTH',
    fallback: 1_000,
    most: DEEPEST,
    counts: 'levels of objects and lists in its variables',
    meaning: 'Levels of objects and lists within one another among the variables.',
  },
  introspection: {
    setting: 'MAX_QUERY_INTROSPECTION',
    fallback: 1_500_000,
    most: 100_000_000,
    counts: 'values of the schema',
    meaning: 'Values that are told of the schema, as estimated. What tools ask for are some 500,000.',
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type QueryLimit = keyof typeof QUERY_LIMITS;
export type QueryLimits = Readonly<Record<QueryLimit, number>>;

export const queryLimitNames = Object.keys(QUERY_LIMITS) as readonly QueryLimit[];

/** What a limit may be set to. */
export const queryLimitType = (name: QueryLimit) => integer(1, QUERY_LIMITS[name].most);
