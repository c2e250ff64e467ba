import type { ImageStatus } from '../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';

interface CopiesLightProps {
  /** Of the image. */
  readonly status: ImageStatus | null;
  readonly copies: readonly { readonly status: ImageStatus | null }[];
}

/** Warns of an image with a copy that is not ready, or without any. */
export function CopiesLight({ status, copies }: CopiesLightProps) {
  const { t, format } = useI18n();
  const ready = copies.filter((copy) => copy.status === 'READY').length;
  if (status !== 'READY' || (copies.length > 0 && ready === copies.length)) return null;
  return (
    <span className={`light ${ready === 0 ? 'bad' : 'warning'}`}>
      {copies.length === 0 ? t.images.noCopy : t.images.copiesReady(format.number(ready), format.number(copies.length))}
    </span>
  );
}
