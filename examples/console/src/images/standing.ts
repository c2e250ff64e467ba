import { useAttempts } from '../creation/attempts.ts';
import type { ImageStatus } from '../gql/graphql.ts';
import { useImagesInMaking } from '../jobs/followed.ts';
import { useNow } from '../ui/use-now.ts';

/** How long an image may be in the making before the page asks whether anybody is at work on it. */
const longMs = 3_600_000;

/** How often that is looked at. */
const minuteMs = 60_000;

interface Made {
  readonly uuid: string;
  readonly status: ImageStatus | null;
  /** For an image in the making, when the work began. */
  readonly createDate: string | null;
}

interface Standing {
  /** A job of this browser is at work on it, whatever its status says. */
  readonly isInMaking: boolean;
  /** It has been in the making for long, and this browser knows of no job for it. */
  readonly isLeftBehind: boolean;
}

/** What the page itself knows about how an image stands. */
export function useImageStanding({ uuid, status, createDate }: Made): Standing {
  const isInMaking = useImagesInMaking(useAttempts()).has(uuid);
  const now = useNow(minuteMs);
  const isOld = createDate !== null && now - Date.parse(createDate) > longMs;
  return { isInMaking, isLeftBehind: !isInMaking && status === 'CREATING' && isOld };
}
