/** A router that listens, in front of all subgraphs. */
export interface Router {
  /** Of its GraphQL endpoint. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Which headers a router sends on to the subgraphs, given how to read those of its caller. */
export type PassOn = (header: (name: string) => string | undefined) => Record<string, string>;

/** Starts a router on a free port of the loopback interface. */
export type StartRouter = (supergraphSdl: string, passOn: PassOn) => Promise<Router>;

/** What docs/federation.md tells the people who run a router. */
export const passOnSession: PassOn = (header) =>
  Object.fromEntries(
    ['authorization', 'x-request-id'].flatMap((name) => {
      const value = header(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** A router whose owner forgot about the session. */
export const passOnNothing: PassOn = () => ({});
