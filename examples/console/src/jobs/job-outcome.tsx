import type { Attempt } from '../creation/attempts.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { RemoveImage } from '../image/remove-image.tsx';
import { Reasons } from '../reasons/reasons.tsx';
import { Notice } from '../ui/notice.tsx';
import type { JobResult } from './followed.ts';
import { JobActions } from './job-actions.tsx';

const CREATED = graphql(`
  fragment Created on ImageCreated {
    image {
      id
      uuid
      size
    }
  }
`);

const CREATED_PARTIALLY = graphql(`
  fragment CreatedPartially on ImageCreatedPartially {
    failures {
      ...FailedStorage
    }
  }
`);

const CREATION_FAILED = graphql(`
  fragment CreationFailed on ImageCreationFailed {
    error {
      category
      ...FailedWith
    }
    failures {
      ...FailedStorage
    }
    leftover {
      id
      uuid
      name
    }
  }
`);

interface Ended<Outcome> {
  readonly outcome: Outcome;
  readonly attempt: Attempt;
}

/** How a creation ended. */
export function JobOutcome({ outcome, attempt }: Ended<JobResult>) {
  switch (outcome.__typename) {
    case 'ImageCreated':
      return <Created outcome={outcome} attempt={attempt} />;
    case 'ImageCreatedPartially':
      return <CreatedPartially outcome={outcome} attempt={attempt} />;
    case 'ImageCreationFailed':
      return <CreationFailed outcome={outcome} attempt={attempt} />;
    default:
      return <OtherState state={outcome.__typename} attempt={attempt} />;
  }
}

function Created({ outcome, attempt }: Ended<FragmentType<typeof CREATED>>) {
  const { t, format } = useI18n();
  const { image } = getFragmentData(CREATED, outcome);
  return (
    <>
      <Notice tone="good" alert>
        <h3>{t.creations.done}</h3>
        <p>{t.creations.doneText(format.size(image.size))}</p>
      </Notice>
      <JobActions attempt={attempt} show />
    </>
  );
}

function CreatedPartially({ outcome, attempt }: Ended<FragmentType<typeof CREATED_PARTIALLY>>) {
  const { t } = useI18n();
  const { failures } = getFragmentData(CREATED_PARTIALLY, outcome);
  return (
    <>
      <Notice tone="warning" alert>
        <h3>{t.creations.partial}</h3>
        <p>{t.creations.partialText}</p>
        <Reasons failures={failures} names={namesIn(attempt)} />
      </Notice>
      <JobActions attempt={attempt} show />
    </>
  );
}

function CreationFailed({ outcome, attempt }: Ended<FragmentType<typeof CREATION_FAILED>>) {
  const { t } = useI18n();
  const { error, failures, leftover } = getFragmentData(CREATION_FAILED, outcome);
  return (
    <>
      <Notice tone="bad" alert>
        <h3>{t.creations.failed}</h3>
        <p>{t.creations.failedText}</p>
        <Reasons error={error} failures={failures} names={namesIn(attempt)} all={attempt.storageNames}>
          <p>{labelOf(t.advice, error.category, t)}</p>
        </Reasons>
      </Notice>
      {leftover && (
        <Notice tone="warning">
          <p>{t.removal.leftover}</p>
          <RemoveImage uuid={leftover.uuid} name={leftover.name ?? t.none} />
        </Notice>
      )}
      <JobActions attempt={attempt} anew />
    </>
  );
}

/** Of a gateway that is newer than this page. */
export function OtherState({ state, attempt }: { readonly state: string; readonly attempt: Attempt }) {
  const { t } = useI18n();
  return (
    <>
      <Notice tone="warning" alert>
        <p>{t.creations.otherState(state)}</p>
      </Notice>
      <JobActions attempt={attempt} checkAgain lookFor />
    </>
  );
}

/** What ZStack's sentences may be about. */
const namesIn = ({ input, snapshotName, storageNames }: Attempt): ReadonlyMap<string, string> =>
  new Map([
    [input.snapshotUuid, snapshotName],
    ...input.backupStorageUuids.map((uuid, index) => [uuid, storageNames[index] ?? uuid] as const),
  ]);
