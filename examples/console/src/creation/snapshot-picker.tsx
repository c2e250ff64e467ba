import { useQuery } from '@apollo/client/react';
import { useId, useState } from 'react';
import { failureOf } from '../gateway/failure.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { contains } from '../ui/contains.ts';
import { TextField } from '../ui/field.tsx';
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
    volume {
      id
      uuid
      name
    }
  }
`);

const SNAPSHOTS = graphql(`
  query Snapshots($filter: VolumeSnapshotFilter, $first: Int!, $after: String) {
    volumeSnapshots(filter: $filter, orderBy: { field: CREATE_DATE, direction: DESC }, first: $first, after: $after) {
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
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(SNAPSHOTS, {
    variables: {
      filter: {
        status: { eq: 'READY' },
        state: { eq: 'ENABLED' },
        ...(text !== '' && { name: { like: contains(text) } }),
      },
      first: pageSize,
    },
    errorPolicy: 'all',
    notifyOnNetworkStatusChange: true,
  });
  const failure = error && failureOf(error);
  const textFault = failure?.kind === 'input';
  const list = data?.volumeSnapshots ?? (loading ? previousData?.volumeSnapshots : undefined);

  const showMore = async () => {
    const after = list?.pageInfo.endCursor;
    if (typeof after !== 'string') return;
    await fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { volumeSnapshots: more } }) => {
        if (!before.volumeSnapshots || !more) return before;
        const known = new Set(before.volumeSnapshots.nodes.map(({ uuid }) => uuid));
        // rows of equal dates may come again while others come and go
        const nodes = [...before.volumeSnapshots.nodes, ...more.nodes.filter(({ uuid }) => !known.has(uuid))];
        return { ...before, volumeSnapshots: { ...more, nodes } };
      },
    });
  };

  return (
    <fieldset className="step" aria-describedby={fault === undefined ? undefined : `${id}-fault`}>
      <legend>{t.create.snapshot}</legend>
      <TextField
        label={t.create.search}
        type="search"
        name="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        fault={textFault ? t.create.searchFault : undefined}
      />
      {failure && !textFault && <FailureNotice failure={failure} onRetry={() => void refetch()} />}
      <p role="status" className="summary">
        {list
          ? list.nodes.length === 0
            ? t.create.noSnapshots
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
          <li>
            <label className="option">
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
      {fault !== undefined && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
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
  const { uuid, name, size, createDate, volume } = getFragmentData(SNAPSHOT_OPTION, option);
  const shown = name ?? t.none;
  const facts = [
    volume === null ? t.create.ofGoneVolume : t.create.ofVolume(volume.name ?? t.none),
    size !== null && format.bytes(size),
    createDate !== null && format.time(createDate),
  ].filter((fact) => fact !== false);
  return (
    <li>
      <label className="option">
        <input type="radio" name="snapshot" checked={checked} onChange={() => onChoose({ uuid, name: shown })} />
        <span>
          <strong>{shown}</strong>
          <span className="quiet">{facts.join(' · ')}</span>
        </span>
      </label>
    </li>
  );
}
