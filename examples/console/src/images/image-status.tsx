import type { ImageStatus } from '../gql/graphql.ts';
import { labelOf, useI18n } from '../i18n/i18n.tsx';
import { useImageStanding } from './standing.ts';

interface ImageStatusProps {
  readonly image: { readonly uuid: string; readonly status: ImageStatus | null; readonly createDate: string | null };
}

/** How an image stands, with what its own status does not tell. */
export function ImageStatusLabel({ image }: ImageStatusProps) {
  const { t } = useI18n();
  const { isInMaking, isLeftBehind } = useImageStanding(image);
  return (
    <span className="standing">
      <span className={`status ${image.status?.toLowerCase() ?? ''}`}>{labelOf(t.status, image.status, t)}</span>
      {isInMaking && image.status === 'READY' && <span className="status creating">{t.images.stillMade}</span>}
      {isLeftBehind && <span className="light warning">{t.images.leftBehind}</span>}
    </span>
  );
}
