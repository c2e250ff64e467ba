/** An option or variable that cannot be used; its message names what is expected. */
export class UsageError extends Error {}
