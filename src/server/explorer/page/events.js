/**
 * Server-sent events as they arrive.
 *
 * @param {ReadableStream<Uint8Array<ArrayBuffer>>} body
 * @returns {AsyncGenerator<{ readonly type: string, readonly data: string }, void>}
 */
export async function* readEvents(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let unread = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (unread + value).replaceAll('\r\n', '\n').split('\n\n');
    unread = blocks.pop() ?? '';
    for (const block of blocks) yield readEvent(block);
  }
}

/** @param {string} block the lines of one event */
function readEvent(block) {
  /** @param {string} name */
  const field = (name) =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).trimStart())
      .join('\n');
  return { type: field('event'), data: field('data') };
}
