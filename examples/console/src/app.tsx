import { ApolloProvider } from '@apollo/client/react';
import { useState } from 'react';
import { forgetAttempts } from './creation/attempts.ts';
import { CreatePage } from './creation/create-page.tsx';
import { emptyDraft } from './creation/draft.ts';
import { Frame } from './frame/frame.tsx';
import { ImagePage } from './image/image-page.tsx';
import { ImagesPage } from './images/images-page.tsx';
import { CreationsPage } from './jobs/creations-page.tsx';
import { JobFollowers } from './jobs/job-follower.tsx';
import { navigate, type Page, useRoute } from './navigation.ts';
import { ExpiredDialog } from './session/expired-dialog.tsx';
import { logOut } from './session/log-in.ts';
import { type LeftBy, LogInPage } from './session/log-in-page.tsx';
import {
  isSomebodyElse,
  type Session,
  setSession,
  useGateway,
  useSession,
  useSessionHasEnded,
} from './session/session.ts';
import { SnapshotPage } from './snapshot/snapshot-page.tsx';
import { VolumePage } from './volume/volume-page.tsx';

const contents: Readonly<Record<Page, (props: { readonly uuid: string }) => React.JSX.Element>> = {
  images: ImagesPage,
  image: ImagePage,
  snapshot: SnapshotPage,
  volume: VolumePage,
  create: CreatePage,
  creations: CreationsPage,
};

export function App() {
  const session = useSession();
  const gateway = useGateway();
  const hasEnded = useSessionHasEnded();
  const { page, params } = useRoute();
  const [leftBy, setLeftBy] = useState<LeftBy>();

  const leave = async (left: Session) => {
    const told = hasEnded || (await logOut(left.token));
    forget();
    setLeftBy(told ? 'logged-out' : 'logged-out-untold');
    setSession(null);
  };
  const logInAgain = (next: Session) => {
    if (isSomebodyElse(next)) forget();
    setSession({ ...next, accountName: next.accountName ?? session?.accountName ?? null });
  };

  if (session === null || gateway === null) {
    return (
      <Frame>
        <LogInPage leftBy={leftBy} />
      </Frame>
    );
  }
  const Content = contents[page];
  const uuid = params.get('uuid') ?? '';
  return (
    <ApolloProvider client={gateway.client}>
      <JobFollowers />
      <Frame shown={{ page, accountName: session.accountName, onLogOut: () => void leave(session) }}>
        <Content key={`${page} ${uuid}`} uuid={uuid} />
      </Frame>
      {hasEnded && (
        <ExpiredDialog accountName={session.accountName} onLogIn={logInAgain} onGiveUp={() => void leave(session)} />
      )}
    </ApolloProvider>
  );
}

/** Nobody finds what somebody else has left. */
function forget(): void {
  forgetAttempts();
  emptyDraft();
  navigate('images');
}
