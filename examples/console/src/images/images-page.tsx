import { useQuery } from '@apollo/client/react';
import { failureOf } from '../gateway/failure.ts';
import { graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { navigate, replaceRoute, useRoute } from '../navigation.ts';
import { PageHeading } from '../ui/heading.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { FilterBar } from './filter-bar.tsx';
import { ImagesTable } from './images-table.tsx';
import { filterOf, type ListState, pageSize, readState, writeState } from './list-state.ts';
import { Pager } from './pager.tsx';

const IMAGES = graphql(`
  query Images($filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {
    images(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        uuid
        ...ImageRow
      }
    }
  }
`);

export function ImagesPage() {
  const { t, format } = useI18n();
  const state = readState(useRoute().params);
  const name = useSettled(state.name);
  const { field, direction, page } = state;
  const { data, previousData, error, loading, refetch } = useQuery(IMAGES, {
    variables: {
      filter: filterOf({ ...state, name }),
      orderBy: [{ field, direction }],
      first: pageSize,
      offset: (page - 1) * pageSize,
    },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });

  // Everything but the page itself begins at the first page again.
  const change = (changed: Partial<ListState>) => navigate('images', writeState({ ...state, page: 1, ...changed }));
  const changeName = (typed: string) => replaceRoute('images', writeState({ ...state, page: 1, name: typed }));

  const failure = error && failureOf(error);
  const nameFaults = failure?.kind === 'input' && failure.faults.every(({ argument }) => isAboutName(argument));
  const list = data?.images ?? (loading ? previousData?.images : undefined);
  const total = list?.totalCount ?? undefined;
  const pages = total === undefined ? undefined : Math.max(1, Math.ceil(total / pageSize));
  const isEmpty = list?.nodes.length === 0;

  return (
    <>
      <div className="title-row">
        <PageHeading>{t.images.title}</PageHeading>
        <button type="button" onClick={() => void refetch()}>
          {t.refresh}
        </button>
      </div>
      <FilterBar
        state={state}
        nameFault={nameFaults ? t.images.nameFault : undefined}
        onName={changeName}
        onChange={change}
      />
      <p role="status" className="summary">
        {list === undefined
          ? loading && t.loading
          : pages === undefined
            ? t.images.unknownTotal(format.number(page))
            : t.images.summary(total ?? 0, format.number(total ?? 0), format.number(page), format.number(pages))}
      </p>
      {failure && !nameFaults && (
        <>
          {list && <p>{t.images.partial}</p>}
          <FailureNotice failure={failure} onRetry={() => void refetch()} />
        </>
      )}
      {list && !isEmpty && <ImagesTable rows={list.nodes} state={state} busy={loading} onChange={change} />}
      {isEmpty && !loading && (
        <Notice tone="info">
          <p>{page > 1 ? t.images.pageGone : t.images.nothing}</p>
          {page > 1 && (
            <button type="button" onClick={() => change({ page: 1 })}>
              {t.images.firstPage}
            </button>
          )}
        </Notice>
      )}
      {list && (
        <Pager
          hasPrevious={page > 1}
          hasNext={list.pageInfo.hasNextPage}
          onStep={(step) => change({ page: page + step })}
        />
      )}
    </>
  );
}

const isAboutName = (argument: string): boolean => argument.startsWith('filter.name');
