import type { ErrorLike } from '@apollo/client';
import { stored, useStored } from '../stored.ts';
import { type Fault, failureOf } from './failure.ts';

/** Whether the cloud can search. One without ZQL can only compare names. */
const searches = stored(true);

/** Learns from an answer of the gateway what the cloud cannot do. */
export function learnFrom(error: ErrorLike): void {
  if (failureOf(error).kind === 'unsupported') searches.set(false);
}

export const useCloudSearches = (): boolean => useStored(searches);

interface Searched {
  readonly search?: string;
  readonly name?: { readonly contains: string };
}

/** The argument `search` of a list or, where the cloud cannot search, the condition `name` of its filter. */
export function searchFor(text: string, cloudSearches: boolean): Searched {
  if (text === '') return {};
  return cloudSearches ? { search: text } : { name: { contains: text } };
}

/** What is wrong with the text that is searched for. */
export const faultOfSearch = (faults: readonly Fault[]): Fault | undefined =>
  faults.find(({ argument }) => argument === 'search' || argument.startsWith('filter.name'));
