import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useAttempts } from '../creation/attempts.ts';
import { failureOf } from '../gateway/failure.ts';
import { graphql } from '../gql/index.ts';
import { tellFailure, tellJob, useFollowed } from './followed.ts';

const FOLLOW_JOB = graphql(`
  subscription FollowJob($id: ID!) {
    job(id: $id) {
      id
      status
      statusReason
      progress {
        percent
      }
      result {
        ...Created
        ...CreatedPartially
        ...CreationFailed
      }
    }
  }
`);

/** Follows the jobs of all attempts while the page is open, whatever it shows. */
export function JobFollowers() {
  return useAttempts().map(
    ({ idempotencyKey, jobId }) =>
      jobId !== null && <JobFollower key={idempotencyKey} attemptKey={idempotencyKey} jobId={jobId} />,
  );
}

/** The first state comes at once, also after a reload; the stream ends with the outcome. */
function JobFollower({ attemptKey, jobId }: { readonly attemptKey: string; readonly jobId: string }) {
  const client = useApolloClient();
  const { job, restarts } = useFollowed(attemptKey);
  const hasEnded = job !== null && job.result !== null;
  useEffect(() => {
    if (hasEnded) return;
    const subscription = client
      .subscribe({
        query: FOLLOW_JOB,
        variables: { id: jobId },
        // The cache would leave out a member of the union that is newer than this page.
        fetchPolicy: 'no-cache',
      })
      .subscribe(({ data, error }) => {
        if (data?.job) tellJob(attemptKey, data.job);
        else if (error) tellFailure(attemptKey, failureOf(error));
      });
    return () => subscription.unsubscribe();
  }, [client, attemptKey, jobId, restarts, hasEnded]);
  return null;
}
