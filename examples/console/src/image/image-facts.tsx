import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { hrefOf } from '../navigation.ts';
import { Facts, Time } from '../ui/facts.tsx';

const IMAGE_FACTS = graphql(`
  fragment ImageFacts on Image {
    id
    uuid
    description
    state
    mediaType
    size
    actualSize
    format
    guestOsType
    architecture
    bootMode
    createDate
    lastOpDate
    owner {
      id
      uuid
      name
    }
    viewerIsOwner
    sourceSnapshot {
      id
      uuid
      name
    }
    sourceVolume {
      id
      uuid
      name
    }
  }
`);

export function ImageFacts({ image: masked }: { readonly image: FragmentType<typeof IMAGE_FACTS> }) {
  const { t, format } = useI18n();
  const image = getFragmentData(IMAGE_FACTS, masked);
  const { sourceSnapshot, sourceVolume, owner } = image;
  const ownerName = owner?.name ?? null;
  const source = sourceSnapshot ? (
    <>
      {t.image.fromSnapshot}{' '}
      <a href={hrefOf('snapshot', { uuid: sourceSnapshot.uuid })}>{sourceSnapshot.name ?? t.none}</a>
    </>
  ) : (
    sourceVolume && (
      <>
        {t.image.fromVolume} <a href={hrefOf('volume', { uuid: sourceVolume.uuid })}>{sourceVolume.name ?? t.none}</a>
      </>
    )
  );
  return (
    <section className="panel">
      <h2>{t.image.facts}</h2>
      <Facts
        facts={[
          [t.image.description, image.description],
          [t.image.owner, ownerName !== null && image.viewerIsOwner ? t.image.you(ownerName) : ownerName],
          [t.image.source, source],
          [t.images.mediaType, labelOf(t.mediaType, image.mediaType, t)],
          [t.image.state, labelOf(t.state, image.state, t)],
          [t.images.columns.size, format.size(image.size)],
          [t.image.actualSize, format.size(image.actualSize)],
          [t.image.format, image.format],
          [t.image.system, image.guestOsType],
          [t.image.architecture, image.architecture],
          [t.image.bootMode, image.bootMode],
          [t.images.columns.createDate, <Time key="created" at={image.createDate} />],
          [t.image.lastOpDate, <Time key="changed" at={image.lastOpDate} />],
          [t.image.uuid, <code key="uuid">{image.uuid}</code>],
        ]}
      />
    </section>
  );
}
