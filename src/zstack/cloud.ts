import { ZstackApiError, ZstackFailure } from './failure.ts';
import { getVersion } from './management-node.ts';
import type { Zstack } from './zstack.ts';

/** What is true of the whole cloud, whoever asks. */
export interface Cloud {
  /** ZStack's version, such as `5.2.1`; null while the cloud does not tell. */
  version(): Promise<string | null>;
}

/** Asks the cloud, which needs no session for it, once it is needed. What was told is remembered. */
export function createCloud(zstack: Pick<Zstack, 'call'>): Cloud {
  let asked: Promise<string | null> | undefined;
  const ask = async (): Promise<string | null> => {
    const nobody = { session: undefined, requestId: undefined, clientAddress: undefined };
    try {
      const { version } = (await zstack.call(getVersion, {}, nobody)) ?? { version: null };
      return version;
    } catch (error) {
      if (error instanceof ZstackFailure || error instanceof ZstackApiError) return null;
      throw error;
    }
  };
  return {
    async version() {
      asked ??= ask();
      const version = await asked;
      if (version === null) asked = undefined;
      return version;
    },
  };
}
