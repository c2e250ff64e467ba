import { integer } from './values.ts';

/** What one request may ask for at most; each limit is a setting. */
export const QUERY_LIMITS = {
  tokens: {
    setting: 'MAX_QUERY_TOKENS',
    fallback: 10_000,
    counts: 'tokens of text',
    meaning: 'Names, numbers, texts and punctuators of a document.',
  },
  fieldDepth: {
    setting: 'MAX_QUERY_DEPTH',
    fallback: 30,
    counts: 'levels of fields within one another',
    meaning: 'Levels of fields within one another; fragments are no level.',
  },
  fields: {
    setting: 'MAX_QUERY_FIELDS',
    fallback: 5_000,
    counts: 'fields',
    meaning: 'Fields of an operation; those of a fragment count wherever it is spread.',
  },
  rootFields: {
    setting: 'MAX_QUERY_ROOT_FIELDS',
    fallback: 50,
    counts: 'fields at its root',
    meaning: 'Fields at the root of an operation.',
  },
  mutations: {
    setting: 'MAX_QUERY_MUTATIONS',
    fallback: 20,
    counts: 'mutations',
    meaning: 'Mutations of one request, which run one after another.',
  },
  aliases: {
    setting: 'MAX_QUERY_ALIASES',
    fallback: 200,
    counts: 'aliases',
    meaning: 'Aliases of an operation.',
  },
  directives: {
    setting: 'MAX_QUERY_DIRECTIVES',
    fallback: 200,
    counts: 'directives',
    meaning: 'Directives of an operation, such as @include.',
  },
  rows: {
    setting: 'MAX_QUERY_ROWS',
    fallback: 100_000,
    counts: 'rows to ask ZStack for',
    meaning: 'Rows that an operation could ask ZStack for.',
  },
  requests: {
    setting: 'MAX_QUERY_REQUESTS',
    fallback: 1_500,
    counts: 'requests to ZStack',
    meaning: 'Requests that an operation could send to ZStack to read.',
  },
} as const;

export type QueryLimit = keyof typeof QUERY_LIMITS;
export type QueryLimits = Readonly<Record<QueryLimit, number>>;

export const queryLimitNames = Object.keys(QUERY_LIMITS) as readonly QueryLimit[];

/** The largest that `fields` may be set to: to find the cost of a query takes time for each of them. */
const MOST_FIELDS = 100_000;
const MOST = 1_000_000_000;

/** What a limit may be set to. */
export const queryLimitType = (name: QueryLimit) => integer(1, name === 'fields' ? MOST_FIELDS : MOST);
