/** Tags as they are typed, separated by commas. */
export const tagsIn = (typed: string): string[] =>
  typed
    .split(/[,，]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
