import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';

const ZSTACK_ERROR = graphql(`
  fragment ZStackErrorDetails on ZStackError {
    code
    description
    details
    rootCause {
      code
      details
    }
    causes {
      code
      details
    }
  }
`);

/** ZStack's own words, for those who can make something of them. */
export function ZStackErrorDetails({ error }: { readonly error: FragmentType<typeof ZSTACK_ERROR> }) {
  const { t } = useI18n();
  const { code, description, details, rootCause, causes } = getFragmentData(ZSTACK_ERROR, error);
  const reasons = [...(rootCause ? [rootCause] : []), ...causes];
  return (
    <details>
      <summary>{t.creations.said}</summary>
      <p>
        {t.creations.code} {code}
        {description !== null && `: ${description}`}
      </p>
      {details !== null && <p>{details}</p>}
      {reasons.length > 0 && (
        <>
          <p>{t.creations.causes}</p>
          <ul>
            {reasons.map((reason, index) => (
              <li key={index}>
                {reason.code}
                {reason.details !== null && `: ${reason.details}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
