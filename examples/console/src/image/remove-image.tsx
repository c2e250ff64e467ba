import { useMutation } from '@apollo/client/react';
import { useId, useRef } from 'react';
import { failureOf } from '../gateway/failure.ts';
import { graphql } from '../gql/index.ts';
import type { RemoveImageMutation } from '../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Reasons } from '../reasons/reasons.tsx';
import { FailureNotice } from '../ui/notice.tsx';

const REMOVE_IMAGE = graphql(`
  mutation RemoveImage($uuid: ID!) {
    deleteImage(input: { uuid: $uuid }) {
      ... on ImageRemoved {
        imageUuid
        remainingOn
      }
      ... on ImageActionFailed {
        error {
          ...FailedWith
        }
      }
      ... on ResourceActionRefused {
        error {
          ...FailedWith
        }
      }
      ... on ImageActionInProgress {
        job {
          id
        }
      }
    }
  }
`);

interface RemoveImageProps {
  readonly uuid: string;
  readonly name: string;
  readonly onRemoved?: () => void;
}

/** Removes an image that the cloud has left behind, once somebody has confirmed it. */
export function RemoveImage({ uuid, name, onRemoved }: RemoveImageProps) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [remove, { data, loading, error }] = useMutation(REMOVE_IMAGE, {
    variables: { uuid },
    fetchPolicy: 'no-cache',
    errorPolicy: 'all',
    onCompleted: onRemoved ?? (() => undefined),
  });
  const outcome = data?.deleteImage;
  return (
    <>
      {outcome && <Removal outcome={outcome} />}
      {error && <FailureNotice failure={failureOf(error)} />}
      {!isOver(outcome) && (
        <button type="button" aria-disabled={loading} onClick={() => !loading && dialog.current?.showModal()}>
          {loading ? t.removal.removing : t.removal.remove}
        </button>
      )}
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{t.removal.sure(name)}</h2>
        <p>{t.removal.warning}</p>
        <form method="dialog" className="actions">
          <button type="submit" className="danger" onClick={() => void remove()}>
            {t.removal.confirm}
          </button>
          <button type="submit">{t.removal.keep}</button>
        </form>
      </dialog>
    </>
  );
}

type Outcome = NonNullable<RemoveImageMutation['deleteImage']>;

const isOver = (outcome: Outcome | null | undefined): boolean =>
  outcome?.__typename === 'ImageActionInProgress' ||
  (outcome?.__typename === 'ImageRemoved' && outcome.remainingOn.length === 0);

function Removal({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useI18n();
  switch (outcome.__typename) {
    case 'ImageRemoved':
      return <p role="status">{outcome.remainingOn.length === 0 ? t.removal.removed : t.removal.remains}</p>;
    case 'ImageActionFailed':
    case 'ResourceActionRefused':
      return (
        <div role="alert">
          <p>{t.removal.failed}</p>
          <Reasons error={outcome.error} />
        </div>
      );
    default:
      return <p role="status">{t.removal.running}</p>;
  }
}
