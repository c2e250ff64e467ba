import { UsageError } from './command-line.ts';
import { ConfigError } from './config.ts';

/** Ends the process with the reason, without a stack: what stops a start is for an operator to mend. */
export function fail(error: unknown): never {
  console.error(reasonOf(error));
  process.exit(error instanceof UsageError ? 2 : 1);
}

const NO_ADDRESS: ReadonlySet<string> = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EAI_AGAIN', 'EINVAL', 'ENOTFOUND']);

function reasonOf(error: unknown): string {
  if (error instanceof ConfigError)
    return ['The settings cannot be used:', ...error.faults.map((fault) => `  ${fault}`)].join('\n');
  if (!(error instanceof Error)) return String(error);
  const { code, address, port }: NodeJS.ErrnoException & { address?: string; port?: number } = error;
  const where = `port ${port ?? '?'} on ${address ?? 'this address'}`;
  if (code === 'EADDRINUSE') return `Cannot listen: ${where} is in use. Set PORT (or MANAGEMENT_PORT) to a free one.`;
  if (code === 'EACCES')
    return `Cannot listen: ${where} needs more rights. Set PORT (or MANAGEMENT_PORT) to one above 1023.`;
  if (code !== undefined && NO_ADDRESS.has(code)) return `Cannot listen: HOST is no address of this machine (${code}).`;
  return error.message;
}
