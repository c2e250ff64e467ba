import { apiFacts } from './apis.ts';
import type { ApiFacts } from './facts.ts';

type Printed = typeof apiFacts;

export type ApiName = keyof Printed;

type NameWith<Facts> = { [Name in ApiName]: Printed[Name] extends Facts ? Name : never }[ApiName];

/** APIs that are answered at once. */
export type SyncApiName = NameWith<{ readonly sync: true }>;

/** APIs that are answered at once, without a session. */
export type SessionlessApiName = NameWith<{ readonly sync: true; readonly noSession: true }>;

/** APIs that are answered with a job. */
export type AsyncApiName = NameWith<{ readonly sync: false }>;

/** Every API that the simulator has. */
export const apiNames: readonly string[] = Object.keys(apiFacts);

/** The name of an API's message, without its package. */
export const nameOf = ({ message }: Pick<ApiFacts, 'message'>): string => message.slice(message.lastIndexOf('.') + 1);

export const factsOf = (name: ApiName): ApiFacts => apiFacts[name];
