import type { Attempt } from '../creation/attempts.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { Notice } from '../ui/notice.tsx';
import { FailedStorages } from './failed-storages.tsx';
import { JobActions } from './job-actions.tsx';
import { ZStackErrorDetails } from './zstack-error.tsx';

const JOB_OUTCOME = graphql(`
  fragment JobOutcome on ZStackJobResult {
    ... on ImageCreated {
      image {
        id
        uuid
        name
        size
      }
    }
    ... on ImageCreatedPartially {
      image {
        id
        uuid
        name
        size
      }
      failures {
        ...FailedStorage
      }
    }
    ... on ImageCreationFailed {
      error {
        category
        ...ZStackErrorDetails
      }
      failures {
        ...FailedStorage
      }
    }
  }
`);

interface JobOutcomeProps {
  readonly outcome: FragmentType<typeof JOB_OUTCOME>;
  readonly attempt: Attempt;
}

/** How a creation ended. */
export function JobOutcome({ outcome, attempt }: JobOutcomeProps) {
  const { t, format } = useI18n();
  const ended = getFragmentData(JOB_OUTCOME, outcome);
  switch (ended.__typename) {
    case 'ImageCreated':
      return (
        <>
          <Notice tone="good" alert>
            <h3>{t.creations.done}</h3>
            <p>{t.creations.doneText(ended.image.size === null ? t.none : format.bytes(ended.image.size))}</p>
          </Notice>
          <JobActions attempt={attempt} show />
        </>
      );
    case 'ImageCreatedPartially':
      return (
        <>
          <Notice tone="warning" alert>
            <h3>{t.creations.partial}</h3>
            <p>{t.creations.partialText}</p>
            <FailedStorages failures={ended.failures} />
          </Notice>
          <JobActions attempt={attempt} show />
        </>
      );
    case 'ImageCreationFailed':
      return (
        <>
          <Notice tone="bad" alert>
            <h3>{t.creations.failed}</h3>
            <p>{t.creations.failedText}</p>
            <p>{labelOf(t.advice, ended.error.category, t)}</p>
            <FailedStorages failures={ended.failures} />
            <ZStackErrorDetails error={ended.error} />
          </Notice>
          <JobActions attempt={attempt} anew />
        </>
      );
    default: {
      const { __typename }: { readonly __typename: string } = ended;
      return (
        <>
          <Notice tone="warning" alert>
            <p>{t.creations.otherState(__typename)}</p>
          </Notice>
          <JobActions attempt={attempt} lookFor />
        </>
      );
    }
  }
}
