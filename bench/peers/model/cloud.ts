import { Pool } from 'undici';

/** A row as ZStack sends it. */
export interface Row {
  readonly uuid: string;
  readonly [column: string]: unknown;
}

export interface SubmitAnswer {
  readonly status: number;
  readonly body: {
    readonly inventory?: Row;
    readonly location?: string;
    readonly error?: unknown;
    readonly failures?: readonly unknown[];
  };
}

/** ZStack, asked with the session of one caller. */
export interface Cloud {
  list(path: string, query: Readonly<Record<string, string>>): Promise<readonly Row[]>;
  submit(path: string, body: object): Promise<SubmitAnswer>;
  poll(jobUuid: string): Promise<SubmitAnswer>;
}

/** By undici, whose pool keeps its connections. */
export function connectCloud(url: string): (authorization: string) => Cloud {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: 64 });
  return (authorization) => {
    const headers = { authorization };
    const ask = async (options: { method: 'GET' | 'POST'; path: string; body?: string }): Promise<SubmitAnswer> => {
      const { statusCode, body } = await pool.request({ ...options, path: `${pathname}/v1/${options.path}`, headers });
      return { status: statusCode, body: (await body.json()) as SubmitAnswer['body'] };
    };
    return {
      async list(path, query) {
        const { status, body } = await ask({ method: 'GET', path: `${path}?${new URLSearchParams(query).toString()}` });
        if (status !== 200) throw new Error(JSON.stringify(body));
        return (body as { inventories: readonly Row[] }).inventories;
      },
      submit: (path, body) => ask({ method: 'POST', path, body: JSON.stringify(body) }),
      poll: (jobUuid) => ask({ method: 'GET', path: `api-jobs/${jobUuid}` }),
    };
  };
}
