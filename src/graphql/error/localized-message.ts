import type { ZStackLanguage } from '../../generated/types.ts';
import { type ErrorCode, innerErrorsOf, isWrapper } from '../../zstack/wire/errors/error-code.ts';

/** Values such as names stand in brackets, and are of no language. */
const IN_BRACKETS = /\[[^[\]]*\]/g;
const CHINESE = /\p{Script=Han}/u;

/**
 * The best text for people that there is in a language, else in the other; null where there is none at all. In either
 * language: ZStack's words for people (`messages`), then `elaboration`, then `details`; of each, that of the reason
 * before that of the error which it caused, since the outer one mostly says only that something failed. `description` is
 * English whatever the cloud's language is, and says least: it comes after all other English.
 */
export function localizedMessage(error: ErrorCode, language: ZStackLanguage): string | null {
  const errors = reasonFirst(error);
  return textIn(errors, language) ?? textIn(errors, language === 'EN' ? 'CN' : 'EN');
}

function textIn(errors: readonly ErrorCode[], language: ZStackLanguage): string | null {
  const isInLanguage = (text: string | null) => text !== null && languageOf(text) === language;
  const message = errors.map(({ messages }) => (language === 'EN' ? messages?.en : messages?.cn)).find(Boolean);
  const said = errors.flatMap(({ elaboration, details }) => [elaboration, details]).find(isInLanguage);
  const told = message ?? said ?? null;
  return told === null && language === 'EN' ? descriptionOf(errors) : told;
}

function descriptionOf(errors: readonly ErrorCode[]): string | null {
  const described = errors.filter(({ description }) => description !== null);
  const telling = described.find((error) => !isWrapper(error)) ?? described.at(-1);
  return telling?.description ?? null;
}

function languageOf(text: string): ZStackLanguage {
  return CHINESE.test(text.replaceAll(IN_BRACKETS, '')) ? 'CN' : 'EN';
}

/** The errors of a chain, the innermost first. One of several causes tells not all: it comes after what they caused. */
function reasonFirst(error: ErrorCode): readonly ErrorCode[] {
  const inner = innerErrorsOf(error);
  return inner.length === 1 ? [...inner.flatMap(reasonFirst), error] : [error, ...inner.flatMap(reasonFirst)];
}
