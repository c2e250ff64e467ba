import type { FormattedExecutionResult } from 'graphql';
import type { AnswerType } from '../http/media-type.ts';
import { codeOf, statusOfRequestErrors } from './refusals.ts';
import type { HttpAnswer } from '../http/http-answer.ts';

/**
 * The HTTP answer with a result whose errors are in their shown form. Without data nothing was executed.
 * @param told what else stands in `extensions`
 */
export function toAnswer(
  result: FormattedExecutionResult,
  answerType: AnswerType | undefined,
  told: object | undefined,
): HttpAnswer {
  const { errors, data } = result;
  const extensions = told === undefined ? result.extensions : { ...result.extensions, ...told };
  const answer = {
    status: 200,
    headers: { 'content-type': CONTENT_TYPES[answerType ?? 'application/json'] },
    body: JSON.stringify({ errors, data, extensions }),
    isLine: true,
  };
  if (errors === undefined) return answer;
  if (data === undefined) return { ...answer, status: statusOfRequestErrors(errors, answerType) };
  return isShed(result) ? { ...answer, status: 503, headers: { ...answer.headers, 'retry-after': '1' } } : answer;
}

const CONTENT_TYPES = {
  'application/json': 'application/json; charset=utf-8',
  'application/graphql-response+json': 'application/graphql-response+json; charset=utf-8',
} satisfies Record<AnswerType, string>;

/** Has the gateway shed load, and was nothing else achieved? */
function isShed({ errors = [], data }: FormattedExecutionResult): boolean {
  const achieved = Object.values(data ?? {}).some((value) => value !== null);
  return !achieved && errors.some((error) => codeOf(error) === 'OVERLOADED');
}
