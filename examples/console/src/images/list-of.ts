import { firstState, writeState } from './list-state.ts';

/** The route to the images of this name, whatever else was filtered before. */
export const listOf = (name: string): Record<string, string> =>
  writeState({ ...firstState, search: name, status: 'ANY' });
