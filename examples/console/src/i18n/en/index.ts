import { actions, volume } from './actions.ts';
import { create, creations, reasons } from './creation.ts';
import { image, images, removal, snapshot } from './images.ts';
import * as labels from './labels.ts';
import { logIn } from './log-in.ts';

export const en = {
  app: 'Image console',
  htmlLang: 'en',
  otherLanguage: '中文',
  switchLanguage: '切换到中文',
  dark: 'Dark',
  light: 'Light',
  skip: 'Skip to the content',
  newValue: (value: string) => `Other (${value})`,
  none: '–',
  loading: 'Loading…',
  retry: 'Try again',
  refresh: 'Refresh',
  optional: 'optional',
  searchHint: 'A part of the name or of the description, or the whole uuid.',
  searchHintNames: 'A part of the name.',
  crashed: 'Something in this page has broken. Reload it; your session and running creations are kept.',
  reload: 'Reload the page',
  nav: { label: 'Main', images: 'Images', create: 'New template', creations: 'Creations', logOut: 'Log out' },
  viewer: { label: 'Logged in as', admin: 'administrator' },
  ...labels,
  logIn,
  images,
  image,
  removal,
  snapshot,
  volume,
  actions,
  create,
  creations,
  reasons,
  failure: {
    session: 'Your session has ended. Log in again.',
    forbidden: 'Your account may not see or do this.',
    busy: 'The gateway has too much to do. Try again in a few seconds.',
    away: 'The cloud does not answer at present. Try again in a little while.',
    lost: 'The gateway cannot be reached. Check the network, then try again.',
    cloud: (code: string) => `The cloud answered with an error (${code}).`,
    unsupported: 'This cloud cannot answer that.',
    input: 'An entry cannot be used.',
    other: 'Something unexpected went wrong.',
    request: (id: string) => `For the administrator: request ${id}`,
  },
};

type Widened<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof Value]: Widened<Value[Key]> };

/** What every language has to say: one that lacks a message does not compile. */
export type Messages = Widened<typeof en>;
