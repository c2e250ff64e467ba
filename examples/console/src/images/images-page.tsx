import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { failureOf, sentenceOf } from '../gateway/failure.ts';
import { faultOfSearch, searchFor, useCloudSearches } from '../gateway/search.ts';
import { graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { navigate, replaceRoute, useRoute } from '../navigation.ts';
import { PageHeading } from '../ui/heading.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { FilterBar } from './filter-bar.tsx';
import { ImagesTable } from './images-table.tsx';
import { filterOf, firstState, type ListState, pageSize, readState, showsAll, writeState } from './list-state.ts';
import { Pager } from './pager.tsx';

const IMAGES = graphql(`
  query Images($search: String, $filter: ImageFilter, $orderBy: [ImageOrder!], $first: Int!, $offset: Int!) {
    images(search: $search, filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
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
  const { search, ...named } = searchFor(useSettled(state.search.trim()), useCloudSearches());
  const { field, direction, page } = state;
  const { data, previousData, error, loading, refetch } = useQuery(IMAGES, {
    variables: {
      ...(search !== undefined && { search }),
      filter: { ...filterOf(state), ...named },
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
  const changeSearch = (typed: string) => replaceRoute('images', writeState({ ...state, page: 1, search: typed }));

  const failure = error && failureOf(error);
  const searchFault = failure?.kind === 'input' ? faultOfSearch(failure.faults) : undefined;
  // what was there stays while others are loaded, and when they cannot be
  const list = data?.images ?? (searchFault ? undefined : previousData?.images);
  const total = list?.totalCount ?? undefined;
  const pages = total === undefined ? undefined : Math.max(1, Math.ceil(total / pageSize));
  const isEmpty = list?.nodes.length === 0;
  const isBehind = isEmpty && !loading && pages !== undefined && page > pages;

  useEffect(() => {
    if (isBehind) replaceRoute('images', writeState({ ...state, page: pages }));
  });

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
        searchFault={searchFault && sentenceOf(searchFault, t)}
        onSearch={changeSearch}
        onChange={change}
      />
      <p role="status" className="summary">
        {list === undefined
          ? loading && t.loading
          : pages === undefined
            ? t.images.unknownTotal(format.number(page))
            : t.images.summary(total ?? 0, format.number(total ?? 0), format.number(page), format.number(pages))}
      </p>
      {failure && !searchFault && (
        <>
          <FailureNotice failure={failure} onRetry={() => void refetch()} />
          {list && <p className="quiet">{data?.images ? t.images.partial : t.images.before}</p>}
        </>
      )}
      {list && !isEmpty && <ImagesTable rows={list.nodes} state={state} busy={loading} onChange={change} />}
      {isEmpty && !isBehind && !loading && (
        <Notice tone="info">
          <p>{showsAll(state) ? t.images.none : t.images.noneSuch}</p>
          {!showsAll(state) && (
            <button type="button" onClick={() => change({ ...firstState, field, direction })}>
              {t.images.showAll}
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
