import { connect, type Gateway } from '../gateway/client.ts';
import { isRecord, stored, useStored } from '../stored.ts';

/** Whose session the page shows to the gateway. */
export interface Session {
  /** 32 hex digits. Whoever has it acts as the account: it is kept in sessionStorage, and nowhere else. */
  readonly token: string;
  /** Null where ZStack does not tell. */
  readonly accountUuid: string | null;
  readonly accountName: string | null;
}

export const isSessionToken = (text: string): boolean => /^[0-9a-f]{32}$/i.test(text);

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const session = stored<Session | null>(null, {
  storage: () => sessionStorage,
  name: 'console.session',
  parse: (kept) => {
    if (!isRecord(kept)) return undefined;
    const { token, accountUuid, accountName } = kept;
    if (typeof token !== 'string' || !isSessionToken(token)) return undefined;
    return { token, accountUuid: textOrNull(accountUuid), accountName: textOrNull(accountName) };
  },
});
/** The token that the gateway has refused, until another one is shown. */
const refused = stored<string | null>(null);
let gateway = open(session.get());

function open(shown: Session | null): Gateway | null {
  if (shown === null) return null;
  // a late answer to an older session says nothing about the present one
  const onRefused = () => {
    if (session.get()?.token === shown.token) refused.set(shown.token);
  };
  return connect(shown.token, onRefused);
}

export const shownSession = (): Session | null => session.get();
export const useSession = (): Session | null => useStored(session);

/** The way to the gateway that shows the present session; null while there is none. */
export const useGateway = (): Gateway | null => {
  useStored(session);
  return gateway;
};

/** True while the user has to log in again before anything goes on. */
export const useSessionHasEnded = (): boolean => {
  const token = useStored(session)?.token;
  return useStored(refused) === token;
};

/** Whether this is surely another person than before, who must not see what that one left. */
export const isSomebodyElse = ({ accountUuid }: Session): boolean => {
  const before = session.get()?.accountUuid ?? null;
  return before !== null && accountUuid !== null && before !== accountUuid;
};

export function setSession(next: Session | null): void {
  gateway?.close();
  gateway = open(next);
  refused.set(null);
  session.set(next);
}
