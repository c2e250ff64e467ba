/** What no person who uses a cloud should have to read, each looked for in time in proportion to the text's length. */
const INTERNAL: readonly RegExp[] = [
  /(?<![\w./@-])(?:[a-z][a-z0-9_]*\.){2,}[A-Z]/, // a class with its package; in a path it is a file's name
  /\b\w+Exception\b/,
  /\(\w+\.java:\d+\)/, // a line of a Java stack
  /\bTraceback \(most recent call last\)/, // a Python stack, which agents send
  /\bselect\s+(?:distinct\s+)?[\w.*`()]+\s*(?:,|\bas\b|\bfrom\b)/i,
  /\binsert\s+into\s+[^\s(]+\s*(?:\(|values\b|select\b)/i,
  /\bupdate\s+\S+\s+(?:\w+\s+)?set\s+[^\s=]+\s*=/i,
  /\bdelete\s+from\s+\S+\s+(?:\w+\s+)?where\b/i,
  /\bSQL(?:State\b| syntax\b|\s*\[)/i,
  /\bDuplicate entry '/,
];

/** Does a text tell of ZStack's inside: of its classes, its exceptions, its database? Such goes to the log, not to callers. */
export function isInternalText(text: string): boolean {
  return INTERNAL.some((pattern) => pattern.test(text));
}
