import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';

const IMAGE_TAGS = graphql(`
  fragment ImageTags on Image {
    id
    userTags {
      uuid
      tag
      tagPattern {
        uuid
        name
        color
      }
    }
    systemTags {
      uuid
      tag
    }
  }
`);

export function ImageTags({ image: masked }: { readonly image: FragmentType<typeof IMAGE_TAGS> }) {
  const { t } = useI18n();
  const { userTags, systemTags } = getFragmentData(IMAGE_TAGS, masked);
  const ofUsers = userTags ?? [];
  const ofZStack = systemTags ?? [];
  return (
    <section className="panel">
      <h2>{t.image.tags}</h2>
      {ofUsers.length + ofZStack.length === 0 ? (
        <p>{t.image.noTags}</p>
      ) : (
        <ul className="tags">
          {ofUsers.map(({ uuid, tag, tagPattern }) => (
            <li key={uuid} className="tag" style={{ borderLeftColor: tagPattern?.color ?? undefined }}>
              {tagPattern?.name ?? tag ?? t.none}
            </li>
          ))}
          {ofZStack.map(({ uuid, tag }) => (
            <li key={uuid} className="tag quiet" title={t.image.systemTag}>
              {tag ?? t.none}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
