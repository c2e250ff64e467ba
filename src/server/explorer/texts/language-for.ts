import Negotiator from 'negotiator';
import { en, type Texts } from './en.ts';
import { zh } from './zh.ts';

/** What `accept-language` asks for, in whatever region; English where it asks for neither. */
export const languageFor = (acceptLanguage: string | undefined): Texts =>
  new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language(['en', 'zh']) === 'zh' ? zh : en;
