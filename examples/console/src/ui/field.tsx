import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react';
import { useI18n } from '../i18n/i18n.tsx';

interface Labelled {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value; shown under the control and read with it. */
  readonly fault?: string | undefined;
  readonly optional?: boolean;
}

interface Described {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

function Labelled(props: Labelled & { readonly children: (described: Described) => ReactNode }) {
  const { label, hint, fault, optional = false, children } = props;
  const { t } = useI18n();
  const id = useId();
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {optional && <span className="quiet"> ({t.optional})</span>}
      </label>
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': fault === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}

export function TextField({
  label,
  hint,
  fault,
  optional,
  ...input
}: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled label={label} hint={hint} fault={fault} optional={optional ?? false}>
      {(described) => <input type="text" {...input} {...described} />}
    </Labelled>
  );
}

export function TextArea({
  label,
  hint,
  fault,
  optional,
  ...input
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled label={label} hint={hint} fault={fault} optional={optional ?? false}>
      {(described) => <textarea rows={2} {...input} {...described} />}
    </Labelled>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

export function Select({ label, value, options, onChange, className = '' }: SelectProps) {
  const id = useId();
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is wrong with a group of controls: at its beginning, where the eye comes back to. */
export function GroupFault({ id, fault }: { readonly id: string; readonly fault: string | undefined }) {
  return fault === undefined ? null : (
    <p id={id} className="fault">
      {fault}
    </p>
  );
}
