import type { ReactNode } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { hrefOf } from '../navigation.ts';
import { Reasons } from '../reasons/reasons.tsx';
import { WhatZStackSays } from '../reasons/what-zstack-says.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { ExportLink } from './export-link.tsx';
import {
  ACTION_ERROR,
  EXPORTED,
  IMAGE_FAILED,
  REFUSED,
  REMOVED,
  RESOURCE_FAILED,
  TAGGED,
  VOLUME_MADE,
} from './payload.ts';
import { type Action, type ActionState, useAction } from './use-action.ts';

/** How an action stands, or how it ended. */
export function ActionOutcome({ action }: { readonly action: Action }) {
  const { t } = useI18n();
  const { state, deed } = action;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'sending':
      return <p role="status">{t.actions.sending}</p>;
    case 'running':
      return <Running state={state} isCancellable={deed === 'exported'} />;
    case 'unknown':
      return (
        <Notice tone="warning" alert>
          <h3>{t.creations.unknown}</h3>
          <p>{labelOf(t.unknown, state.reason, t)}</p>
          <button type="button" onClick={action.askAgain}>
            {t.creations.checkAgain}
          </button>
        </Notice>
      );
    case 'failure':
      return <FailureNotice failure={state.failure} />;
    case 'ended':
      return <Ended outcome={state.outcome} done={deed === null ? '' : t.actions.done[deed]} />;
  }
}

const CANCEL_JOB = graphql(`
  mutation CancelJob($id: ID!) {
    outcome: cancelJob(id: $id, waitSeconds: 5) {
      ...ResourceFailed
      ...ResourceRuns
      ...Refused
    }
  }
`);

interface RunningProps {
  readonly state: Extract<ActionState, { kind: 'running' }>;
  readonly isCancellable: boolean;
}

/** That the job was cancelled is told by its own outcome. */
function Running({ state: { jobId, percent }, isCancellable }: RunningProps) {
  const { t, format } = useI18n();
  const cancellation = useAction(() => undefined);
  return (
    <>
      <p role="status">
        {t.actions.running} {percent !== null && t.creations.percent(format.percent(percent))}
      </p>
      {isCancellable && (
        <>
          <ActionOutcome action={cancellation} />
          <p>
            <button
              type="button"
              aria-disabled={cancellation.isBusy}
              onClick={() => !cancellation.isBusy && void cancellation.run(CANCEL_JOB, { id: jobId }, 'cancelled')}
            >
              {t.actions.cancelJob}
            </button>
          </p>
        </>
      )}
    </>
  );
}

interface EndedProps {
  readonly outcome: Extract<ActionState, { kind: 'ended' }>['outcome'];
  readonly done: string;
}

function Ended({ outcome, done }: EndedProps) {
  const { t } = useI18n();
  switch (outcome.__typename) {
    case 'ImageActionFailed':
      return <Failed error={getFragmentData(IMAGE_FAILED, outcome).error} />;
    case 'ResourceActionFailed':
      return <Failed error={getFragmentData(RESOURCE_FAILED, outcome).error} />;
    case 'ResourceActionRefused':
      return <Failed error={getFragmentData(REFUSED, outcome).error} />;
    case 'ImageRemoved':
      return getFragmentData(REMOVED, outcome).remainingOn.length === 0 ? (
        <Done>{done}</Done>
      ) : (
        <Notice tone="warning" alert>
          <p>{t.removal.remains}</p>
        </Notice>
      );
    case 'ImageExported':
      return (
        <Done>
          {done}
          <ExportLink url={getFragmentData(EXPORTED, outcome).url} />
        </Done>
      );
    case 'TagsCreated':
      return <Tagged outcome={outcome} done={done} />;
    case 'VolumeCreated': {
      const { volume } = getFragmentData(VOLUME_MADE, outcome);
      return (
        <Done>
          {done} <a href={hrefOf('volume', { uuid: volume.uuid })}>{volume.name ?? t.none}</a>
        </Done>
      );
    }
    case 'ImageChanged':
    case 'JobCancelled':
    case 'TagDeleted':
    case 'VolumeReverted':
    case 'VolumeSnapshotCreated':
    case 'VolumeSnapshotRemoved':
      return <Done>{done}</Done>;
    default:
      return (
        <Notice tone="warning" alert>
          <p>{t.actions.otherState(outcome.__typename)}</p>
        </Notice>
      );
  }
}

function Done({ children }: { readonly children: ReactNode }) {
  return (
    <Notice tone="good" alert>
      <div>{children}</div>
    </Notice>
  );
}

function Failed({ error: masked }: { readonly error: FragmentType<typeof ACTION_ERROR> }) {
  const { t } = useI18n();
  return (
    <Notice tone="bad" alert>
      <h3>{t.actions.notDone}</h3>
      <Why error={masked} />
    </Notice>
  );
}

/** The reason once, and what to do about it. */
function Why({ error: masked }: { readonly error: FragmentType<typeof ACTION_ERROR> }) {
  const { t } = useI18n();
  const error = getFragmentData(ACTION_ERROR, masked);
  const { category } = error;
  if (category === 'PERMISSION') {
    // that says it all, in the page's language
    return (
      <>
        <p>{t.advice.PERMISSION}</p>
        <WhatZStackSays error={error} />
      </>
    );
  }
  // what there is to say of work that failed is about creations
  const isAdvised = category !== 'OPERATION' && Object.hasOwn(t.advice, category);
  return <Reasons error={error}>{isAdvised && <p>{labelOf(t.advice, category, t)}</p>}</Reasons>;
}

function Tagged({ outcome, done }: { readonly outcome: FragmentType<typeof TAGGED>; readonly done: string }) {
  const { t } = useI18n();
  const { failedTags } = getFragmentData(TAGGED, outcome);
  if (failedTags.length === 0) return <Done>{done}</Done>;
  return (
    <Notice tone="warning" alert>
      {failedTags.map(({ tag, error }) => (
        <div key={tag}>
          <h3>{t.actions.tagMissing(tag)}</h3>
          <Why error={error} />
        </div>
      ))}
    </Notice>
  );
}
