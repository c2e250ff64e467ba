import { useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { TextField } from '../ui/field.tsx';

/** The link of an export: whoever has it has the image, so that it is shown here alone and kept nowhere. */
export function ExportLink({ url }: { readonly url: string }) {
  const { t } = useI18n();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setIsCopied(true);
  };
  return (
    <div className="copyable">
      <TextField
        label={t.actions.link}
        hint={t.actions.linkHint}
        readOnly
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      {/* a page without https has no clipboard */}
      {isSecureContext && (
        <button type="button" onClick={() => void copy()}>
          {isCopied ? t.actions.copied : t.actions.copy}
        </button>
      )}
    </div>
  );
}
