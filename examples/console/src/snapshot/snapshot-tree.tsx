import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import type { SnapshotTreeFragment } from '../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { hrefOf } from '../navigation.ts';
import { Time } from '../ui/facts.tsx';

const SNAPSHOT_TREE = graphql(`
  fragment SnapshotTree on VolumeSnapshot {
    id
    uuid
    tree {
      uuid
      snapshots {
        id
        uuid
        name
        parentUuid
        latest
        size
        createDate
      }
    }
  }
`);

type InTree = NonNullable<NonNullable<SnapshotTreeFragment['tree']>['snapshots']>[number];

/** The snapshots that build on one another, with the one that the page is about. */
export function SnapshotTree({ snapshot: masked }: { readonly snapshot: FragmentType<typeof SNAPSHOT_TREE> }) {
  const { t } = useI18n();
  const { uuid, tree } = getFragmentData(SNAPSHOT_TREE, masked);
  const snapshots = tree?.snapshots ?? [];
  const known = new Set(snapshots.map((one) => one.uuid));
  // also one whose parent may not be seen stands at the beginning
  const roots = snapshots.filter(({ parentUuid }) => parentUuid === null || !known.has(parentUuid));
  return (
    <section className="panel">
      <h2>{t.snapshot.tree}</h2>
      {roots.length === 0 ? (
        <p>{t.snapshot.noTree}</p>
      ) : (
        <>
          <p className="hint">{t.snapshot.treeHint}</p>
          <Level level={roots} all={snapshots} shown={uuid} />
        </>
      )}
    </section>
  );
}

interface LevelProps {
  readonly level: readonly InTree[];
  readonly all: readonly InTree[];
  readonly shown: string;
}

/** A chain goes straight down; only a fork goes to the right. */
function Level({ level, all, shown }: LevelProps) {
  return (
    <ul className="tree">
      {level.map((root) => {
        const chain = chainFrom(root, all);
        const end = chain.at(-1) ?? root;
        const branches = all.filter(({ parentUuid }) => parentUuid === end.uuid);
        return (
          <li key={root.uuid}>
            {chain.map((one) => (
              <Entry key={one.uuid} snapshot={one} isShown={one.uuid === shown} />
            ))}
            {branches.length > 0 && <Level level={branches} all={all} shown={shown} />}
          </li>
        );
      })}
    </ul>
  );
}

/** A snapshot and those after it, down to a fork or the end. */
function chainFrom(root: InTree, all: readonly InTree[]): readonly InTree[] {
  const chain = [root];
  for (let last: InTree | undefined = root; last !== undefined;) {
    const { uuid }: InTree = last;
    const [next, ...others]: InTree[] = all.filter(({ parentUuid }) => parentUuid === uuid);
    last = others.length === 0 ? next : undefined;
    if (last !== undefined) chain.push(last);
  }
  return chain;
}

function Entry({ snapshot, isShown }: { readonly snapshot: InTree; readonly isShown: boolean }) {
  const { t, format } = useI18n();
  const { uuid, name, latest, size, createDate } = snapshot;
  return (
    <div className="entry" aria-current={isShown ? 'true' : undefined}>
      {isShown ? <strong>{name ?? t.none}</strong> : <a href={hrefOf('snapshot', { uuid })}>{name ?? t.none}</a>}
      {isShown && <span className="status">{t.snapshot.thisOne}</span>}
      {latest && <span className="status">{t.snapshot.latest}</span>}
      <span className="quiet">
        {format.size(size)} · <Time at={createDate} />
      </span>
    </div>
  );
}
