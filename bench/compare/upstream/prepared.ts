/** What a ZStack answers, as bytes that are ready to be sent: asked of the simulator once, then kept. */

export interface Asked {
  readonly method: string;
  /** With its query, below `/zstack`. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const REASONS: Readonly<Record<number, string>> = { 200: 'OK', 202: 'Accepted', 404: 'Not Found', 503: 'Unavailable' };

/** A whole HTTP answer. */
export function answer(status: number, body: string): Buffer {
  const length = Buffer.byteLength(body);
  return Buffer.from(
    `HTTP/1.1 ${status} ${REASONS[status] ?? ''}\r\ncontent-type: application/json;charset=utf-8\r\ncontent-length: ${length}\r\n\r\n${body}`,
  );
}

/** The answers of the node at `origin` to whatever is asked, by method, target and body. */
export function prepareAnswers(origin: string): (asked: Asked) => Buffer | Promise<Buffer> {
  const prepared = new Map<string, Buffer>();
  return (asked) => {
    const key = `${asked.method} ${asked.target} ${asked.body}`;
    return prepared.get(key) ?? ask(origin, asked).then((bytes) => (prepared.set(key, bytes), bytes));
  };
}

async function ask(origin: string, { method, target, headers, body }: Asked): Promise<Buffer> {
  const response = await fetch(origin + target, { method, headers, ...(body === '' ? {} : { body }) });
  return answer(response.status, await response.text());
}
