import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import type { ImageRowFragment } from '../gql/graphql.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { hrefOf } from '../navigation.ts';
import { useCopies } from './copies.ts';
import { CopiesLight } from './copies-light.tsx';
import { ImageStatusLabel } from './image-status.tsx';
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
    ...Copies
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
    <table className="cards images" aria-busy={busy}>
      <caption className="hidden">{t.images.caption}</caption>
      <thead>
        <tr>
          <SortHeading {...sortable} field="NAME" label={columns.name} />
          <SortHeading {...sortable} field="MEDIA_TYPE" label={columns.mediaType} />
          <SortHeading {...sortable} field="STATUS" label={columns.status} />
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
  const { uuid, name, mediaType, status, size, createDate } = image;
  const copies = useCopies(image);
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf('image', { uuid })}>{name ?? t.none}</a>
      </th>
      <td data-label={columns.mediaType}>{labelOf(t.mediaType, mediaType, t)}</td>
      <td data-label={columns.status}>
        <ImageStatusLabel image={image} />
      </td>
      <td data-label={columns.size} className="number">
        {format.size(size)}
      </td>
      <td data-label={columns.createDate} className="number">
        {createDate === null ? t.none : <time dateTime={createDate}>{format.time(createDate)}</time>}
      </td>
      <td data-label={columns.storages}>
        <span>
          {copies.length > 0 ? format.list(copies.map((copy) => copy.name)) : status !== 'READY' && t.none}{' '}
          <CopiesLight status={status} copies={copies} />
        </span>
      </td>
    </tr>
  );
}

interface SortHeadingProps extends Pick<ImagesTableProps, 'state' | 'onChange'> {
  readonly field: SortField;
  readonly label: string;
}

function SortHeading({ field, label, state, onChange }: SortHeadingProps) {
  const sorted = state.field === field;
  const biggestFirst = field === 'SIZE' || field === 'CREATE_DATE';
  const next = sorted ? (state.direction === 'ASC' ? 'DESC' : 'ASC') : biggestFirst ? 'DESC' : 'ASC';
  return (
    <th scope="col" aria-sort={sorted ? (state.direction === 'ASC' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className="sort" onClick={() => onChange({ field, direction: next })}>
        {label}
        <span aria-hidden="true">{sorted ? (state.direction === 'ASC' ? '▲' : '▼') : '↕'}</span>
      </button>
    </th>
  );
}
