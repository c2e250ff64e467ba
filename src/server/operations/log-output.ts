import type { DestinationStream } from 'pino';

/** The part of a stream that is needed: `process.stderr`, which goes on after an error. */
export interface LogStream {
  /** Bytes that wait. */
  readonly writableLength: number;
  write(line: string, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** Lines of the log that wait for a slow reader, in bytes. */
const mostWaiting = 4_000_000;

/**
 * Where log lines go. Losing the log is not losing the service: what cannot be written, since the reader has ended, the
 * disk is full or nobody reads, is dropped, and how many lines that were is told when lines can be written again.
 */
export function logOutput(stream: LogStream): DestinationStream {
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

  return {
    write(line) {
      if (stream.writableLength > mostWaiting) {
        lost += 1;
        return;
      }
      stream.write(line, (error) => {
        if (error) lost += 1;
        else tellLost();
      });
    },
  };
}
