import type { ImageStatus } from '../gql/graphql.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import type { Copy } from '../images/copies.ts';
import { Time } from '../ui/facts.tsx';

interface ImageCopiesProps {
  /** Of the image. */
  readonly status: ImageStatus | null;
  readonly copies: readonly Copy[];
}

/** Which backup storages hold the image, and how each copy stands. */
export function ImageCopies({ status: ofImage, copies }: ImageCopiesProps) {
  const { t } = useI18n();
  return (
    <section className="panel">
      <h2>{t.image.copies}</h2>
      {copies.length === 0 ? (
        <p>{ofImage === 'CREATING' || ofImage === 'DOWNLOADING' ? t.image.noCopiesYet : t.image.noCopies}</p>
      ) : (
        <table className="cards">
          <caption className="hidden">{t.image.copiesCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.image.storage}</th>
              <th scope="col">{t.images.columns.status}</th>
              <th scope="col">{t.image.copyDate}</th>
            </tr>
          </thead>
          <tbody>
            {copies.map(({ backupStorageUuid, name, status, createDate }) => (
              <tr key={backupStorageUuid}>
                <th scope="row">{name}</th>
                <td data-label={t.images.columns.status}>
                  <span className={`status ${status?.toLowerCase() ?? ''}`}>{labelOf(t.status, status, t)}</span>
                </td>
                <td data-label={t.image.copyDate}>
                  <Time at={createDate} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
