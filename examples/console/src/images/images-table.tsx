import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import type { ImageRowFragment } from '../gql/graphql.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import type { ListState, SortField } from './list-state.ts';

const IMAGE_ROW = graphql(`
  fragment ImageRow on Image {
    id
    uuid
    name
    status
    mediaType
    size
    createDate
    backupStorageRefs {
      backupStorageUuid
      backupStorage {
        id
        uuid
        name
      }
    }
  }
`);

interface ImagesTableProps {
  readonly rows: readonly FragmentType<typeof IMAGE_ROW>[];
  readonly state: ListState;
  readonly busy: boolean;
  readonly onChange: (changed: Partial<ListState>) => void;
}

export function ImagesTable({ rows, state, busy, onChange }: ImagesTableProps) {
  const { t } = useI18n();
  const { columns } = t.images;
  const images = getFragmentData(IMAGE_ROW, rows);
  const sortable = { state, onChange };
  return (
    <table className="cards" aria-busy={busy}>
      <caption className="hidden">{t.images.caption}</caption>
      <thead>
        <tr>
          <SortHeading {...sortable} field="NAME" label={columns.name} />
          <th scope="col">{columns.mediaType}</th>
          <th scope="col">{columns.status}</th>
          <SortHeading {...sortable} field="SIZE" label={columns.size} />
          <SortHeading {...sortable} field="CREATE_DATE" label={columns.createDate} />
          <th scope="col">{columns.storages}</th>
        </tr>
      </thead>
      <tbody>
        {images.map((image) => (
          <ImageRow key={image.uuid} image={image} />
        ))}
      </tbody>
    </table>
  );
}

function ImageRow({ image }: { readonly image: ImageRowFragment }) {
  const { t, format } = useI18n();
  const { columns } = t.images;
  const { name, mediaType, status, size, createDate, backupStorageRefs } = image;
  const storages = backupStorageRefs.map(({ backupStorage }) => backupStorage?.name ?? t.creations.someStorage);
  return (
    <tr>
      <th scope="row">{name ?? t.none}</th>
      <td data-label={columns.mediaType}>{labelOf(t.mediaType, mediaType, t)}</td>
      <td data-label={columns.status}>
        <span className={`status ${status?.toLowerCase() ?? ''}`}>{labelOf(t.status, status, t)}</span>
      </td>
      <td data-label={columns.size} className="number">
        {size === null ? t.none : format.bytes(size)}
      </td>
      <td data-label={columns.createDate}>
        {createDate === null ? t.none : <time dateTime={createDate}>{format.time(createDate)}</time>}
      </td>
      <td data-label={columns.storages}>{storages.length === 0 ? t.none : format.list(storages)}</td>
    </tr>
  );
}

interface SortHeadingProps extends Pick<ImagesTableProps, 'state' | 'onChange'> {
  readonly field: SortField;
  readonly label: string;
}

function SortHeading({ field, label, state, onChange }: SortHeadingProps) {
  const sorted = state.field === field;
  const next = sorted ? (state.direction === 'ASC' ? 'DESC' : 'ASC') : field === 'NAME' ? 'ASC' : 'DESC';
  return (
    <th scope="col" aria-sort={sorted ? (state.direction === 'ASC' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className="sort" onClick={() => onChange({ field, direction: next })}>
        {label}
        <span aria-hidden="true">{sorted ? (state.direction === 'ASC' ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>
  );
}
