import type { DestinationStream } from 'pino';

/** The part of a stream that is needed: `process.stderr`, which goes on after an error. */
export interface LogStream {
  /** Bytes that wait. */
  readonly writableLength: number;
  write(lines: string, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Where log lines go, in the order in which they come. */
export interface LogOutput extends DestinationStream {
  /** Writes a line soon, together with others: of lines that come with each request, since a write takes as long as what it tells. */
  gather(line: string): void;
  /** Writes what is gathered. To be called when the process ends. */
  flush(): void;
}

/** Lines of the log that wait for a slow reader, in bytes. */
const mostWaiting = 4_000_000;
/** Lines are gathered for so long, and lost where the process is killed by force meanwhile. */
const GATHERED_MS = 50;
/** In characters; more do not wait. */
const MOST_GATHERED = 16_000;

/**
 * Losing the log is not losing the service: what cannot be written, since the reader has ended, the disk is full or nobody
 * reads, is dropped, and how many lines that were is told when lines can be written again.
 */
export function logOutput(stream: LogStream): LogOutput {
  let gathered = '';
  let count = 0;
  let lost = 0;
  stream.on('error', () => undefined);

  const tellLost = () => {
    if (lost === 0) return;
    const lines = lost;
    lost = 0;
    const line = { level: 40, time: new Date().toISOString(), lines, msg: 'lines of the log could not be written' };
    stream.write(`${JSON.stringify(line)}\n`, (error) => {
      if (error) lost += lines;
    });
  };

  const flush = () => {
    if (count === 0) return;
    const lines = count;
    const text = gathered;
    count = 0;
    gathered = '';
    if (stream.writableLength > mostWaiting) {
      lost += lines;
      return;
    }
    stream.write(text, (error) => {
      if (error) lost += lines;
      else tellLost();
    });
  };

  const add = (line: string) => {
    gathered += line;
    count += 1;
  };

  return {
    flush,
    write(line) {
      add(line);
      flush();
    },
    gather(line) {
      if (count === 0) setTimeout(flush, GATHERED_MS);
      add(line);
      if (gathered.length > MOST_GATHERED) flush();
    },
  };
}
