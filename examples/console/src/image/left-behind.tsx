import type { ImageStatus } from '../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useImageStanding } from '../images/standing.ts';
import { Notice } from '../ui/notice.tsx';
import { useNow } from '../ui/use-now.ts';
import { RemoveImage } from './remove-image.tsx';

interface LeftBehindProps {
  readonly image: {
    readonly uuid: string;
    readonly name: string | null;
    readonly status: ImageStatus | null;
    readonly createDate: string | null;
  };
  readonly onRemoved: () => void;
}

/** Where an image has been in the making for long and no job is known: what that may mean, and the way out. */
export function LeftBehind({ image, onRemoved }: LeftBehindProps) {
  const { t, format } = useI18n();
  const { isLeftBehind } = useImageStanding(image);
  const now = useNow(60_000);
  if (!isLeftBehind || image.createDate === null) return null;
  return (
    <Notice tone="warning">
      <p>{t.removal.leftBehind(format.duration(now - Date.parse(image.createDate)))}</p>
      <RemoveImage uuid={image.uuid} name={image.name ?? t.none} onRemoved={onRemoved} />
    </Notice>
  );
}
