import { useCloudSearches } from '../gateway/search.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { type ListState, mediaTypes, type SortField, sortFields, statuses } from './list-state.ts';

interface FilterBarProps {
  readonly state: ListState;
  readonly searchFault: string | undefined;
  readonly onSearch: (text: string) => void;
  readonly onChange: (changed: Partial<ListState>) => void;
}

export function FilterBar({ state, searchFault, onSearch, onChange }: FilterBarProps) {
  const { t } = useI18n();
  const cloudSearches = useCloudSearches();
  const columns: Readonly<Record<SortField, string>> = {
    NAME: t.images.columns.name,
    MEDIA_TYPE: t.images.columns.mediaType,
    STATUS: t.images.columns.status,
    SIZE: t.images.columns.size,
    CREATE_DATE: t.images.columns.createDate,
  };
  return (
    <form role="search" aria-label={t.images.filter} className="filters" onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={t.images.search}
        hint={cloudSearches ? t.searchHint : t.searchHintNames}
        type="search"
        value={state.search}
        onChange={(event) => onSearch(event.target.value)}
        fault={searchFault}
      />
      <Select
        label={t.images.mediaType}
        value={state.mediaType}
        options={[['', t.images.anyType], ...mediaTypes.map((value) => [value, t.mediaType[value]] as const)]}
        onChange={(value) => onChange({ mediaType: mediaTypes.find((one) => one === value) ?? '' })}
      />
      <Select
        label={t.images.status}
        value={state.status}
        options={[
          ['NOT_DELETED', t.images.notDeleted],
          ['ANY', t.images.anyStatus],
          ...statuses.map((value) => [value, t.status[value]] as const),
        ]}
        onChange={(value) =>
          onChange({ status: statuses.find((one) => one === value) ?? (value === 'ANY' ? 'ANY' : 'NOT_DELETED') })
        }
      />
      {/* Where the screen is too narrow for the table's headings. */}
      <Select
        className="only-narrow"
        label={t.images.sort}
        value={`${state.field} ${state.direction}`}
        options={sortFields.flatMap((field) => [
          [`${field} ASC`, `${columns[field]}, ${t.images.ascending}`] as const,
          [`${field} DESC`, `${columns[field]}, ${t.images.descending}`] as const,
        ])}
        onChange={(value) => {
          const [chosen, direction] = value.split(' ');
          const field = sortFields.find((one) => one === chosen);
          if (field !== undefined) onChange({ field, direction: direction === 'DESC' ? 'DESC' : 'ASC' });
        }}
      />
    </form>
  );
}
