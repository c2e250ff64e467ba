import { ActionOutcome } from '../actions/action-outcome.tsx';
import type { Action } from '../actions/use-action.ts';
import { graphql } from '../gql/index.ts';
import type { ImageState, ImageStatus } from '../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';
import type { Copy } from '../images/copies.ts';
import { DialogButton, typed } from '../ui/dialog-button.tsx';
import { TextArea, TextField } from '../ui/field.tsx';
import { CreateVolume } from '../volume/create-volume.tsx';
import { chosenOf, CopyChoice } from './copy-choice.tsx';

const RENAME_IMAGE = graphql(`
  mutation RenameImage($input: UpdateImageInput!) {
    outcome: updateImage(input: $input, waitSeconds: 1) {
      ...ImageFailed
      ...ImageRuns
      ...Refused
    }
  }
`);

const CHANGE_STATE = graphql(`
  mutation ChangeState($input: ChangeImageStateInput!) {
    outcome: changeImageState(input: $input, waitSeconds: 1) {
      ...ImageFailed
      ...ImageRuns
      ...Refused
    }
  }
`);

export const DELETE_IMAGE = graphql(`
  mutation DeleteImage($input: DeleteImageInput!) {
    outcome: deleteImage(input: $input, waitSeconds: 1) {
      ...Removed
      ...ImageFailed
      ...ImageRuns
      ...Refused
    }
  }
`);

const RECOVER_IMAGE = graphql(`
  mutation RecoverImage($input: RecoverImageInput!) {
    outcome: recoverImage(input: $input, waitSeconds: 1) {
      ...ImageFailed
      ...ImageRuns
      ...Refused
    }
  }
`);

const EXPUNGE_IMAGE = graphql(`
  mutation ExpungeImage($input: ExpungeImageInput!) {
    outcome: expungeImage(input: $input, waitSeconds: 1) {
      ...Removed
      ...ImageFailed
      ...ImageRuns
      ...Refused
    }
  }
`);

interface ImageActionsProps {
  readonly image: {
    readonly uuid: string;
    readonly name: string | null;
    readonly description: string | null;
    readonly state: ImageState | null;
    readonly status: ImageStatus | null;
    readonly isTemplate: boolean;
  };
  readonly copies: readonly Copy[];
  readonly action: Action;
}

/** What can be done with an image as it stands. Whether the account may is for the cloud to say. */
export function ImageActions({ image, copies, action }: ImageActionsProps) {
  const { t } = useI18n();
  const { isBusy, run } = action;
  const { uuid, description, state, status } = image;
  const name = image.name ?? t.none;
  const deleted = copies.filter((copy) => copy.status === 'DELETED');
  const kept = copies.filter((copy) => copy.status !== 'DELETED');
  const about = (values: FormData, meant: readonly Copy[]) => ({
    input: { uuid, backupStorageUuids: chosenOf(values, meant) },
  });
  const toggle = () =>
    state === 'DISABLED'
      ? run(CHANGE_STATE, { input: { uuid, stateEvent: 'ENABLE' } }, 'enabled')
      : run(CHANGE_STATE, { input: { uuid, stateEvent: 'DISABLE' } }, 'disabled');
  return (
    <section className="panel">
      <h2>{t.actions.title}</h2>
      <ActionOutcome action={action} />
      <div className="actions">
        {image.isTemplate && status === 'READY' && state === 'ENABLED' && (
          <CreateVolume imageUuid={uuid} action={action} />
        )}
        <DialogButton
          label={t.actions.rename}
          title={t.actions.rename}
          confirm={t.actions.save}
          isBusy={isBusy}
          onConfirm={(values) => {
            const input = { uuid, name: typed(values, 'name'), description: typed(values, 'description') ?? '' };
            return run(RENAME_IMAGE, { input }, 'changed');
          }}
        >
          <TextField label={t.actions.name} name="name" required maxLength={255} defaultValue={image.name ?? ''} />
          <TextArea
            label={t.image.description}
            name="description"
            optional
            maxLength={2048}
            defaultValue={description ?? ''}
          />
        </DialogButton>
        <button type="button" aria-disabled={isBusy} onClick={() => !isBusy && void toggle()}>
          {state === 'DISABLED' ? t.actions.enable : t.actions.disable}
        </button>
        {deleted.length > 0 && (
          <>
            <DialogButton
              label={t.actions.recover}
              title={t.actions.recoverTitle(name)}
              confirm={t.actions.recover}
              isBusy={isBusy}
              onConfirm={(values) => run(RECOVER_IMAGE, about(values, deleted), 'recovered')}
            >
              <p>{t.actions.recoverText}</p>
              <CopyChoice copies={deleted} />
            </DialogButton>
            <DialogButton
              label={t.actions.expunge}
              className="danger"
              title={t.actions.expungeTitle(name)}
              confirm={t.actions.expunge}
              isDangerous
              isBusy={isBusy}
              onConfirm={(values) => run(EXPUNGE_IMAGE, about(values, deleted), 'expunged')}
            >
              <p>{t.actions.expungeText}</p>
              <CopyChoice copies={deleted} />
            </DialogButton>
          </>
        )}
        {status !== 'DELETED' && (
          <DialogButton
            label={t.actions.delete}
            className="danger"
            title={t.actions.deleteTitle(name)}
            confirm={t.actions.delete}
            isDangerous
            isBusy={isBusy}
            onConfirm={(values) => run(DELETE_IMAGE, about(values, kept), 'deleted')}
          >
            <p>{t.actions.deleteText}</p>
            <CopyChoice copies={kept} />
          </DialogButton>
        )}
      </div>
    </section>
  );
}
