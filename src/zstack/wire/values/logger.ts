/** The part of a pino logger that the client needs. */
export interface Logger {
  warn(fields: object, message: string): void;
  info(fields: object, message: string): void;
  debug(fields: object, message: string): void;
}
