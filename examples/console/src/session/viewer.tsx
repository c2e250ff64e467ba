import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      account {
        id
        uuid
        name
      }
      isAdmin
    }
  }
`);

/** Who is logged in, as the cloud tells; until then, and where it does not, the name that was entered. */
export function Viewer({ enteredName }: { readonly enteredName: string | null }) {
  const { t } = useI18n();
  const { data } = useQuery(VIEWER, { errorPolicy: 'all' });
  const name = data?.viewer?.account?.name ?? enteredName;
  if (name === null) return null;
  return (
    <span className="viewer" title={`${t.viewer.label} ${name}`}>
      <span className="hidden">{t.viewer.label} </span>
      {name}
      {data?.viewer?.isAdmin === true && <span className="quiet"> ({t.viewer.admin})</span>}
    </span>
  );
}
