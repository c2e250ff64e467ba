import type {
  ImageFilter,
  ImageMediaType,
  ImageOrderField,
  ImageStatus,
  ZStackOrderDirection,
} from '../gql/graphql.ts';

export const mediaTypes = ['DATA_VOLUME_TEMPLATE', 'ROOT_VOLUME_TEMPLATE', 'ISO'] as const satisfies ImageMediaType[];
export const statuses = [
  'READY',
  'CREATING',
  'DOWNLOADING',
  'MIGRATING',
  'ERROR',
  'DELETED',
] as const satisfies ImageStatus[];
export const sortFields = ['NAME', 'MEDIA_TYPE', 'STATUS', 'SIZE', 'CREATE_DATE'] as const satisfies ImageOrderField[];
export type SortField = (typeof sortFields)[number];

const statusChoices = ['NOT_DELETED', 'ANY', ...statuses] as const;

export const pageSize = 20;

/** What the list shows, as the URL tells it. */
export interface ListState {
  /** What is searched for. */
  readonly search: string;
  readonly mediaType: (typeof mediaTypes)[number] | '';
  readonly status: (typeof statusChoices)[number];
  readonly field: SortField;
  readonly direction: Extract<ZStackOrderDirection, 'ASC' | 'DESC'>;
  /** From 1 on. */
  readonly page: number;
}

export const firstState: ListState = {
  search: '',
  mediaType: '',
  status: 'NOT_DELETED',
  field: 'CREATE_DATE',
  direction: 'DESC',
  page: 1,
};

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, fallback: Value): Value =>
  values.find((value) => value === text) ?? fallback;

/** What a person has changed in the URL to nonsense is as if it were not there. */
export function readState(params: URLSearchParams): ListState {
  const page = Number(params.get('page'));
  return {
    search: params.get('search') ?? '',
    mediaType: oneOf(['', ...mediaTypes], params.get('type'), ''),
    status: oneOf(statusChoices, params.get('status'), firstState.status),
    field: oneOf(sortFields, params.get('sort'), firstState.field),
    direction: oneOf(['ASC', 'DESC'], params.get('direction'), firstState.direction),
    page: Number.isSafeInteger(page) && page > 0 && page < 1e6 ? page : 1,
  };
}

/** Only what differs from the first state. */
export function writeState({ search, mediaType, status, field, direction, page }: ListState): Record<string, string> {
  return {
    search,
    type: mediaType,
    status: status === firstState.status ? '' : status,
    sort: field === firstState.field ? '' : field,
    direction: direction === firstState.direction ? '' : direction,
    page: page === 1 ? '' : String(page),
  };
}

export function filterOf({ mediaType, status }: Pick<ListState, 'mediaType' | 'status'>): ImageFilter {
  return {
    ...(mediaType !== '' && { mediaType: { eq: mediaType } }),
    ...(status === 'NOT_DELETED' ? { status: { ne: 'DELETED' } } : status !== 'ANY' && { status: { eq: status } }),
  };
}

/** Whether it leaves out nothing but what is deleted. */
export const showsAll = ({ search, mediaType, status }: ListState): boolean =>
  search === '' && mediaType === '' && (status === 'NOT_DELETED' || status === 'ANY');
