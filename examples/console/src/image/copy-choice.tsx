import { useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import type { Copy } from '../images/copies.ts';

const field = 'copy';

/** Which copies are meant: all, unless some are taken out. One alone is no choice. */
export function CopyChoice({ copies }: { readonly copies: readonly Copy[] }) {
  const { t } = useI18n();
  const [isNone, setIsNone] = useState(false);
  if (copies.length < 2) return null;
  return (
    <fieldset
      className="choice"
      onChange={({ currentTarget }) => setIsNone(currentTarget.querySelector(':checked') === null)}
    >
      <legend>{t.actions.copies}</legend>
      {copies.map(({ backupStorageUuid, name }) => (
        <label key={backupStorageUuid}>
          {/* the browser asks for one where none is chosen */}
          <input type="checkbox" name={field} value={backupStorageUuid} defaultChecked required={isNone} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** The backup storages of the chosen copies; null where all of the image is meant. */
export function chosenOf(values: FormData, copies: readonly Copy[]): string[] | null {
  const chosen = values.getAll(field).filter((value) => typeof value === 'string');
  return chosen.length === 0 || chosen.length === copies.length ? null : chosen;
}
