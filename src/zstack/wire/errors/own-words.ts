import { isJsonObject, jsonIn, type JsonObject } from '../values/json.ts';

/*
 * How ZStack's answers are told from those of what stands before it: proxies, log-in portals, content delivery networks
 * (`wire.md §2`, `architecture.md §7`).
 */

/** An HTTP answer, read whole. */
export interface Answer {
  readonly status: number;
  /** Without codings such as gzip, and without a byte order mark. */
  readonly body: string;
}

const JOB_UNKNOWN = 'the job has been expired';
const NO_SUCH_PATH = /^no api mapping\b/;
const DATE_TOO_FAR_OFF = 'requestTimeTooSkewed';

/** Is this the body of the 404 by which ZStack says that it knows no such job? Other answers of 404 say nothing of the job. */
export const saysJobUnknown = (body: string): boolean => body.trim() === JOB_UNKNOWN;

/**
 * Does the REST layer say that there is no such API: an unknown path, or one of whose APIs none has this method or this action
 * (`wire.md §2`)?
 */
export function saysApiUnknown(status: number, body: string): boolean {
  switch (status) {
    case 400:
      return body.startsWith("the body doesn't contain action mapping to the URL[");
    case 404:
      return NO_SUCH_PATH.test(body);
    case 405:
      return /^The method\[\w+\] is not allowed for the path\[/.test(body);
    case 500:
      return /^No \w+ API found for the path\[/.test(body);
    default:
      return false;
  }
}

/** Is this a refusal of ZStack's REST layer, which did not take the request? */
export function isRefusal(status: number, body: string): boolean {
  switch (status) {
    case 400:
    case 405:
      return isPlainText(body);
    case 403:
      return body.trim() === DATE_TOO_FAR_OFF;
    case 404:
      return saysJobUnknown(body) || saysApiUnknown(status, body);
    case 500:
      return saysApiUnknown(status, body);
    default:
      return false;
  }
}

/** What the REST layer's 500 never says alone, but frameworks of other servers do. */
const BARE_PHRASE = /^(?:internal server error|error|500)?\.?$/i;

/** Is this the 500 of ZStack's REST layer: the text of a Java exception? */
export const isOwnBreakdown = (body: string): boolean =>
  isPlainText(body) && !BARE_PHRASE.test(body.replace(/^\s*500\b/, '').trim());

/** Does the text of a 500 say that the node has no database at present (`nodes.md §5`)? */
export const saysDatabaseAway = (body: string): boolean =>
  /Unable to acquire JDBC Connection|Could not open JPA EntityManager/.test(body);

const CODE = /^[A-Z][A-Z0-9_]*\.\d+$/;

/** The ErrorCode that ZStack's own 503 holds; undefined where the 503 is another's. */
export function errorCodeIn(body: string): JsonObject | undefined {
  const value = jsonIn(body);
  const error = isJsonObject(value) ? value['error'] : undefined;
  return isJsonObject(error) && isErrorCode(error) ? error : undefined;
}

/** Does an object carry a code of ZStack's: a plain one, or that of newer clouds? */
export const hasOwnCode = ({ code, globalErrorCode }: JsonObject): boolean =>
  isText(globalErrorCode) || (isText(code) && CODE.test(code));

function isErrorCode(error: JsonObject): boolean {
  const { code, globalErrorCode, details, elaboration } = error;
  if (hasOwnCode(error)) return true;
  return isAbsent(code) && isAbsent(globalErrorCode) && (isText(details) || isText(elaboration));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === '';

/** What at least one of stands in an answer that has something to tell, whatever API it is of. */
const USUAL_KEYS = ['inventory', 'inventories', 'failures', 'schema'];

/**
 * Can this be the answer of an API, or the result of a job? An empty one is that of an API which has nothing to tell, such as a
 * deletion.
 * @param keys what else stands in answers of this API
 */
export const isResult = (body: JsonObject, ...keys: readonly string[]): boolean =>
  Object.keys(body).length === 0 ||
  body['success'] === true || // ZStack tells a failure by its status
  [...USUAL_KEYS, ...keys].some((key) => key in body);

/** Is this what a submit is answered with where ZStack makes a job of it? */
export const isAcceptance = ({ location, apiTimeout }: JsonObject): boolean =>
  typeof location === 'string' || typeof apiTimeout === 'number';

const isPlainText = (body: string): boolean => !/^\s*</.test(body) && !isJsonObject(jsonIn(body));
