import { ActionOutcome } from '../actions/action-outcome.tsx';
import { type Action, useAction } from '../actions/use-action.ts';
import { graphql } from '../gql/index.ts';
import type { ImageStatus } from '../gql/graphql.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import type { Copy } from '../images/copies.ts';
import { DialogButton } from '../ui/dialog-button.tsx';
import { Time } from '../ui/facts.tsx';

const EXPORT_IMAGE = graphql(`
  mutation ExportImage($input: ExportImageInput!) {
    outcome: exportImage(input: $input, waitSeconds: 1) {
      ...Exported
      ...ImageFailed
      ...ImageRuns
      ...Refused
    }
  }
`);

const DELETE_EXPORT = graphql(`
  mutation DeleteExport($input: DeleteExportedImageInput!) {
    outcome: deleteExportedImage(input: $input, waitSeconds: 1) {
      ...ImageFailed
      ...ImageRuns
      ...Refused
    }
  }
`);

/** Storages of this type export nothing. */
const sftp = 'SftpBackupStorage';

interface ImageCopiesProps {
  readonly image: { readonly uuid: string; readonly status: ImageStatus | null };
  readonly copies: readonly Copy[];
  readonly onEnd: () => void;
}

/** Which backup storages hold the image, how each copy stands, and its export. */
export function ImageCopies({ image, copies, onEnd }: ImageCopiesProps) {
  const { t } = useI18n();
  const action = useAction(onEnd);
  const ofImage = image.status;
  return (
    <section className="panel">
      <h2>{t.image.copies}</h2>
      <ActionOutcome action={action} />
      {copies.length === 0 ? (
        <p>{ofImage === 'CREATING' || ofImage === 'DOWNLOADING' ? t.image.noCopiesYet : t.image.noCopies}</p>
      ) : (
        <table className="cards copies">
          <caption className="hidden">{t.image.copiesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.image.storage}</th>
              <th scope="col">{t.images.columns.status}</th>
              <th scope="col">{t.image.copyDate}</th>
              <th scope="col">{t.actions.export}</th>
            </tr>
          </thead>
          <tbody>
            {copies.map(({ backupStorageUuid, backupStorage, name, status, createDate }) => (
              <tr key={backupStorageUuid}>
                <th scope="row">{name}</th>
                <td data-label={t.images.columns.status}>
                  <span className={`status ${status?.toLowerCase() ?? ''}`}>{labelOf(t.status, status, t)}</span>
                </td>
                <td data-label={t.image.copyDate}>
                  <Time at={createDate} />
                </td>
                <td data-label={t.actions.export}>
                  {status === 'READY' && backupStorage?.type !== sftp ? (
                    <CopyExport input={{ uuid: image.uuid, backupStorageUuid }} name={name} action={action} />
                  ) : (
                    t.none
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface CopyExportProps {
  readonly input: { readonly uuid: string; readonly backupStorageUuid: string };
  /** Of the backup storage. */
  readonly name: string;
  readonly action: Action;
}

/** Whether there is an export is told by its link alone, which is a secret: the page does not ask for it. */
function CopyExport({ input, name, action }: CopyExportProps) {
  const { t } = useI18n();
  const { isBusy, run } = action;
  return (
    <div className="actions">
      <button
        type="button"
        aria-label={`${t.actions.export}: ${name}`}
        aria-disabled={isBusy}
        onClick={() => !isBusy && void run(EXPORT_IMAGE, { input: { ...input, cancellable: true } }, 'exported')}
      >
        {t.actions.export}
      </button>
      <DialogButton
        label={t.actions.deleteExport}
        about={name}
        title={t.actions.deleteExport}
        confirm={t.actions.deleteExport}
        isDangerous
        isBusy={isBusy}
        onConfirm={() => run(DELETE_EXPORT, { input }, 'exportDeleted')}
      >
        <p>{t.actions.deleteExportText}</p>
      </DialogButton>
    </div>
  );
}
