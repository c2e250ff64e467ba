import { type FragmentType, getFragmentData } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { FAILED_STORAGE, FAILED_WITH, type Failed, REASON } from './reason.ts';

/** ZStack's own words with all their paths and uuids, for those who can make something of them. */
export function WhatZStackSays({ error, failures = [] }: Failed) {
  const ofStorages = getFragmentData(FAILED_STORAGE, failures).flatMap(({ error: one }) => one ?? []);
  const said = [...(error ? [error] : []), ...ofStorages].flatMap(linesOf);
  return said.length === 0 ? null : <Said lines={[...new Set(said)]} />;
}

export function Said({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useI18n();
  return (
    <details>
      <summary>{t.reasons.said}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function linesOf(masked: FragmentType<typeof FAILED_WITH>): readonly string[] {
  const error = getFragmentData(FAILED_WITH, masked);
  const chain = [error, ...(error.rootCause ? [error.rootCause] : []), ...error.causes];
  return chain.map((one) => {
    const { code, description, details } = getFragmentData(REASON, one);
    return [code, details ?? description].filter((part) => part !== null).join(': ');
  });
}
