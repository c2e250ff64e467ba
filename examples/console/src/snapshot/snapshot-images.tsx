import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { ImageStatusLabel } from '../images/image-status.tsx';
import { hrefOf } from '../navigation.ts';
import { Time } from '../ui/facts.tsx';

const SNAPSHOT_IMAGES = graphql(`
  fragment SnapshotImages on VolumeSnapshot {
    id
    images(orderBy: { field: CREATE_DATE, direction: DESC }, first: 20) {
      totalCount
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        uuid
        name
        status
        createDate
      }
    }
  }
`);

/** The latest of the images that were made from a snapshot. */
export function SnapshotImages({ snapshot: masked }: { readonly snapshot: FragmentType<typeof SNAPSHOT_IMAGES> }) {
  const { t, format } = useI18n();
  const { images } = getFragmentData(SNAPSHOT_IMAGES, masked);
  const nodes = images?.nodes ?? [];
  return (
    <section className="panel">
      <h2>{t.snapshot.images}</h2>
      {nodes.length === 0 && <p>{t.snapshot.noImages}</p>}
      {images?.pageInfo.hasNextPage && images.totalCount !== null && (
        <p className="hint">{t.snapshot.moreImages(format.number(images.totalCount))}</p>
      )}
      <ul className="lines">
        {nodes.map((image) => (
          <li key={image.uuid}>
            <a href={hrefOf('image', { uuid: image.uuid })}>{image.name ?? t.none}</a>
            <ImageStatusLabel image={image} />
            <span className="quiet">
              <Time at={image.createDate} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
