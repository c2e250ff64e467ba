import { ActionOutcome } from '../actions/action-outcome.tsx';
import { REMOVED } from '../actions/payload.ts';
import { useAction } from '../actions/use-action.ts';
import { getFragmentData } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { DialogButton } from '../ui/dialog-button.tsx';
import { DELETE_IMAGE } from './image-actions.tsx';

interface RemoveImageProps {
  readonly uuid: string;
  readonly name: string;
  readonly onRemoved?: () => void;
}

/** Removes an image that the cloud has left behind, once somebody has confirmed it. */
export function RemoveImage({ uuid, name, onRemoved }: RemoveImageProps) {
  const { t } = useI18n();
  const action = useAction(onRemoved ?? (() => undefined));
  const outcome = action.state.kind === 'ended' ? action.state.outcome : null;
  const isGone = outcome?.__typename === 'ImageRemoved' && getFragmentData(REMOVED, outcome).remainingOn.length === 0;
  return (
    <>
      <ActionOutcome action={action} />
      {!isGone && (
        <DialogButton
          label={t.removal.remove}
          title={t.removal.sure(name)}
          confirm={t.removal.confirm}
          isDangerous
          isBusy={action.isBusy}
          onConfirm={() => action.run(DELETE_IMAGE, { input: { uuid } }, 'removed')}
        >
          <p>{t.removal.warning}</p>
        </DialogButton>
      )}
    </>
  );
}
