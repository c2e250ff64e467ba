import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { type Failure, failureOf } from '../gateway/failure.ts';
import { getFragmentData, graphql } from '../gql/index.ts';
import type { FollowActionSubscription } from '../gql/graphql.ts';
import type { Messages } from '../i18n/en/index.ts';
import { type Answer, type Ended, IMAGE_RUNS, RESOURCE_RUNS, type Runs } from './payload.ts';

const FOLLOW_ACTION = graphql(`
  subscription FollowAction($id: ID!) {
    job(id: $id) {
      id
      status
      statusReason
      progress {
        percent
      }
      result {
        ...ImageFailed
        ...ResourceFailed
        ...Removed
        ...Exported
        ...Tagged
        ...VolumeMade
      }
    }
  }
`);

type Job = FollowActionSubscription['job'];

export type ActionState =
  | { readonly kind: 'idle' | 'sending' }
  | { readonly kind: 'running'; readonly jobId: string; readonly percent: number | null }
  | { readonly kind: 'unknown'; readonly jobId: string; readonly reason: Job['statusReason'] }
  /** The gateway did not take it, or cannot tell of its job. */
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'ended'; readonly outcome: Ended | NonNullable<Job['result']> };

/** What a page can do, as the words for it are called. */
export type Deed = keyof Messages['actions']['done'];

/** What is known when the mutation has answered; `lost` where it has not. */
export type Told = 'done' | 'not-done' | 'lost';

export interface Action {
  readonly state: ActionState;
  /** What it is that is done. */
  readonly deed: Deed | null;
  readonly isBusy: boolean;
  /** Sends a mutation whose field is named `outcome`, and follows its job if that takes longer. */
  readonly run: <Variables extends OperationVariables>(
    mutation: TypedDocumentNode<Answer, Variables>,
    variables: Variables,
    deed: Deed,
  ) => Promise<Told>;
  /** Asks again for a job of which nobody could tell. */
  readonly askAgain: () => void;
}

/**
 * One action at a time, from the press of its button to its outcome, as long as the page that shows it is there.
 * @param onEnd called whatever the outcome was: it is time to look again
 */
export function useAction(onEnd: () => void): Action {
  const client = useApolloClient();
  const [state, setState] = useState<ActionState>({ kind: 'idle' });
  const [deed, setDeed] = useState<Deed | null>(null);
  const jobId = state.kind === 'running' ? state.jobId : null;

  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (jobId === null) return;
    const subscription = client
      // The cache would leave out a member of the union that is newer than this page.
      .subscribe({ query: FOLLOW_ACTION, variables: { id: jobId }, fetchPolicy: 'no-cache' })
      .subscribe(({ data, error }) => {
        if (data?.job) setState(stateOf(data.job));
        else if (error) setState({ kind: 'failure', failure: failureOf(error) });
        if (data?.job.result) end();
      });
    return () => subscription.unsubscribe();
  }, [client, jobId]);

  const run: Action['run'] = async (mutation, variables, next) => {
    setDeed(next);
    setState({ kind: 'sending' });
    try {
      const { data } = await client.mutate({ mutation, variables, fetchPolicy: 'no-cache' });
      const outcome = data?.outcome;
      if (!outcome) throw new Error('The gateway told no outcome.');
      const after = stateAfter(outcome);
      setState(after);
      if (after.kind === 'ended') onEnd();
      return failed.has(outcome.__typename) ? 'not-done' : 'done';
    } catch (error) {
      const failure: Failure = error instanceof Error ? failureOf(error) : { kind: 'lost' };
      setState({ kind: 'failure', failure });
      return failure.kind === 'lost' ? 'lost' : 'not-done';
    }
  };
  const askAgain = () => {
    if (state.kind === 'unknown') setState({ kind: 'running', jobId: state.jobId, percent: null });
  };
  return { state, deed, isBusy: state.kind === 'sending' || state.kind === 'running', run, askAgain };
}

const failed: ReadonlySet<string> = new Set<Ended['__typename']>([
  'ImageActionFailed',
  'ResourceActionFailed',
  'ResourceActionRefused',
]);

function stateOf({ id, status, statusReason, progress, result }: Job): ActionState {
  if (result !== null) return { kind: 'ended', outcome: result };
  return status === 'UNKNOWN'
    ? { kind: 'unknown', jobId: id, reason: statusReason }
    : { kind: 'running', jobId: id, percent: progress?.percent ?? null };
}

function stateAfter(outcome: Runs | Ended): ActionState {
  switch (outcome.__typename) {
    case 'ImageActionInProgress':
      return { kind: 'running', jobId: getFragmentData(IMAGE_RUNS, outcome).job.id, percent: null };
    case 'ResourceActionInProgress':
      return { kind: 'running', jobId: getFragmentData(RESOURCE_RUNS, outcome).job.id, percent: null };
    default:
      return { kind: 'ended', outcome };
  }
}
