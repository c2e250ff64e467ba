import type { IncomingMessage } from 'node:http';
import type { Uploads } from '../uploads.ts';
import { plainText, type Answer } from './answer.ts';

/** Where the bytes of uploaded images are sent, by the id of the copy; outside of the API. */
export const uploadPath = '/zstack/uploads';

const idIn = (url: string): string | undefined => /^\/zstack\/uploads\/(\w+)$/.exec(url)?.[1];

/** Whether a request brings the bytes of an image. */
export const isUpload = ({ url = '' }: IncomingMessage): boolean => url.startsWith(`${uploadPath}/`);

/** Takes them, however many: they are counted, and not kept. Null where the sender has gone. */
export async function receiveUpload(uploads: Uploads, incoming: IncomingMessage): Promise<Answer | null> {
  const id = idIn(incoming.url ?? '');
  if (id === undefined || !uploads.isOpen(id)) return unread(plainText(404, 'nothing waits for these bytes'));
  if (incoming.method !== 'PUT') return unread(plainText(405, 'the bytes are sent by PUT'));
  uploads.hear(id);
  let bytes = 0;
  try {
    for await (const chunk of incoming) {
      if (chunk instanceof Uint8Array) bytes += chunk.length;
      uploads.hear(id);
    }
  } catch {
    uploads.breakOff(id);
    return null;
  }
  return uploads.finish(id, bytes) ? plainText(200, '') : plainText(404, 'the image is gone');
}

/** Its bytes stay on the way. */
const unread = (answer: Answer): Answer => ({ ...answer, headers: { connection: 'close' } });
