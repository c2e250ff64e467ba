import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { failureOf, sentenceOf } from '../gateway/failure.ts';
import { faultOfSearch, searchFor, useCloudSearches } from '../gateway/search.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { hrefOf } from '../navigation.ts';
import { GroupFault, TextField } from '../ui/field.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useSettled } from '../ui/use-settled.ts';
import type { ChosenSnapshot } from './draft.ts';

const SNAPSHOT_OPTION = graphql(`
  fragment SnapshotOption on VolumeSnapshot {
    id
    uuid
    name
    size
    createDate
    volumeUuid
    volume {
      id
      uuid
      name
    }
  }
`);

const SNAPSHOTS = graphql(`
  query Snapshots($search: String, $filter: VolumeSnapshotFilter, $first: Int!, $after: String) {
    volumeSnapshots(
      search: $search
      filter: $filter
      orderBy: { field: CREATE_DATE, direction: DESC }
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        uuid
        ...SnapshotOption
      }
    }
  }
`);

const pageSize = 8;

interface SnapshotPickerProps {
  readonly chosen: ChosenSnapshot | null;
  readonly fault: string | undefined;
  readonly onChoose: (snapshot: ChosenSnapshot) => void;
}

/** Snapshots that are ready, the latest first, found by a part of their name. */
export function SnapshotPicker({ chosen, fault, onChoose }: SnapshotPickerProps) {
  const { t, format } = useI18n();
  const id = useId();
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim());
  const cloudSearches = useCloudSearches();
  const { search, ...named } = searchFor(text, cloudSearches);
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(SNAPSHOTS, {
    variables: {
      ...(search !== undefined && { search }),
      filter: { status: { eq: 'READY' }, state: { eq: 'ENABLED' }, ...named },
      first: pageSize,
    },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const failure = error && failureOf(error);
  const textFault = failure?.kind === 'input' ? faultOfSearch(failure.faults) : undefined;
  const list = data?.volumeSnapshots ?? previousData?.volumeSnapshots;

  const showMore = async () => {
    const after = list?.pageInfo.endCursor;
    if (typeof after !== 'string') return;
    await fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { volumeSnapshots: more } }) => {
        if (!before.volumeSnapshots || !more) return before;
        const known = new Set(before.volumeSnapshots.nodes.map(({ uuid }) => uuid));
        // where the cloud has no ZQL, rows may come again while others come and go
        const nodes = [...before.volumeSnapshots.nodes, ...more.nodes.filter(({ uuid }) => !known.has(uuid))];
        return { ...before, volumeSnapshots: { ...more, nodes } };
      },
    });
  };

  return (
    <fieldset className="step" aria-describedby={fault === undefined ? undefined : `${id}-fault`}>
      <legend>{t.create.snapshot}</legend>
      <GroupFault id={`${id}-fault`} fault={fault} />
      <TextField
        label={t.create.search}
        type="search"
        name="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        hint={cloudSearches ? t.searchHint : t.searchHintNames}
        fault={textFault && sentenceOf(textFault, t)}
      />
      {failure && !textFault && <FailureNotice failure={failure} onRetry={() => void refetch()} />}
      <p role="status" className="summary">
        {list
          ? list.nodes.length === 0
            ? text === ''
              ? t.create.none
              : t.create.noneSuch
            : t.create.found(list.totalCount ?? list.nodes.length, format.number(list.totalCount ?? list.nodes.length))
          : loading && t.loading}
      </p>
      <ul className="options" aria-busy={loading}>
        {list?.nodes.map((snapshot) => (
          <SnapshotOption
            key={snapshot.uuid}
            option={snapshot}
            checked={snapshot.uuid === chosen?.uuid}
            onChoose={onChoose}
          />
        ))}
        {chosen && !list?.nodes.some(({ uuid }) => uuid === chosen.uuid) && (
          <li className="option">
            <label>
              <input type="radio" name="snapshot" checked readOnly />
              <span>
                <strong>{chosen.name}</strong>
              </span>
            </label>
          </li>
        )}
      </ul>
      {list?.pageInfo.hasNextPage && (
        <button type="button" className="plain" onClick={() => void showMore()}>
          {t.create.more}
        </button>
      )}
    </fieldset>
  );
}

interface SnapshotOptionProps {
  readonly option: FragmentType<typeof SNAPSHOT_OPTION>;
  readonly checked: boolean;
  readonly onChoose: (snapshot: ChosenSnapshot) => void;
}

function SnapshotOption({ option, checked, onChoose }: SnapshotOptionProps) {
  const { t, format } = useI18n();
  const { uuid, name, size, createDate, volumeUuid, volume } = getFragmentData(SNAPSHOT_OPTION, option);
  const shown = name ?? t.none;
  const facts = [
    volumeUuid === null
      ? t.create.ofGoneVolume
      : volume === null
        ? t.create.ofHiddenVolume
        : t.create.ofVolume(volume.name ?? t.none),
    size !== null && format.bytes(size),
    createDate !== null && format.time(createDate),
  ].filter((fact) => fact !== false);
  return (
    <li className="option">
      <label>
        <input type="radio" name="snapshot" checked={checked} onChange={() => onChoose({ uuid, name: shown })} />
        <span>
          <strong>{shown}</strong>
          <span className="quiet">{facts.join(' · ')}</span>
        </span>
      </label>
      <a href={hrefOf('snapshot', { uuid })} aria-label={t.create.lookAt(shown)}>
        {t.create.look}
      </a>
    </li>
  );
}
