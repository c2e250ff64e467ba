import { inChinese } from './chinese.ts';
import { Inventory, type WireObject, type WireValue } from './inventory.ts';

/** The one English sentence of a known error, and its Chinese twin (wire.md §6). */
export interface Messages {
  readonly code: string;
  readonly message_cn: string;
  readonly message_en: string;
  /** How the node found it: by how near the texts are (the default), or by a regular expression with values in it. */
  readonly method?: 'distance' | 'regex';
}

/** ZStack's ErrorCode (wire.md §6). Every field can be absent on the wire. */
export interface ErrorCode {
  readonly code?: string;
  readonly description?: string;
  readonly details?: string;
  readonly globalErrorCode?: string;
  readonly elaboration?: string;
  /** The step of the node's work that failed, such as `ImageManagerImpl.java: create-image-in-database (location:2/7)`. */
  readonly location?: string;
  /** How long the step took, such as `3ms`. */
  readonly cost?: string;
  readonly messages?: Messages;
  readonly cause?: ErrorCode;
  readonly causes?: readonly ErrorCode[];
}

/** The language of a node's texts; only `details` and `elaboration` follow it (wire.md §6). */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

const descriptions = {
  'SYS.1000': 'An internal error happened in system',
  'SYS.1001': 'A message or a operation timeout',
  'SYS.1002': 'Unable to create a resource',
  'SYS.1003': 'A resource can not be found',
  'SYS.1006': 'An operation failed',
  'SYS.1007': 'One or more API argument is invalid',
  'SYS.1008': 'Unknown message, no service can deal with the message',
  'SYS.1012': 'The management node is unavailable',
  'BS.1003': 'Unable to allocate a backup storage',
  'ID.1000': 'Unable to authenticate a user',
  'ID.1001': 'The session is invalid, either wrong session id or the session has been expired',
  'ID.1002': "The user doesn't have permission to perform the operation",
  'ID.1003': 'The user exceeds a quota of a resource',
  'ID.1006': 'The number of login sessions has reached its limit',
  'VOLUME_SNAPSHOT.1000': 'The status of the volume snapshot is not allowed for the operation',
  'LOGIN_CONTROL.1003': 'Wrong captcha',
  'LOGIN_CONTROL.1005': 'Missing captcha',
  'LONG_JOB.1000': 'A long job is canceled',
} as const;

export type KnownCode = keyof typeof descriptions;

/** Errors that the node has a sentence for in both languages. */
const elaborated: Partial<Record<KnownCode, Messages>> = {
  'ID.1000': { code: '1000', message_cn: '错误的帐号或密码。', message_en: 'Wrong account name or password.' },
  'ID.1001': {
    code: '1001',
    message_cn: 'session 已过期，或者提供了不正确的 session id。',
    message_en: 'Session expired or wrong session ID.',
  },
  'SYS.1008': {
    code: '1006',
    message_cn: '内部错误：没有服务处理的消息。',
    message_en: 'Internal error: No service to deal with message.',
    method: 'regex',
  },
  'SYS.1012': {
    code: '1012',
    message_cn: '管理节点当前不可用。',
    message_en: 'Management node is currently unavailable.',
  },
};

/** An API that ran and failed: 503 with `{error}`, at once or on its job. */
export class ApiFailure extends Error {
  readonly errorCode: ErrorCode;

  constructor(errorCode: ErrorCode) {
    super(errorCode.details ?? errorCode.code ?? 'an ErrorCode without code and details');
    this.errorCode = errorCode;
  }
}

/** A malformed request: answered with plain text, or with nothing, never with an ErrorCode. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(text);
    this.status = status;
  }
}

/** Unhandled exceptions, and failures that only gather others, are no steps: they have no `cost`. */
const costless: readonly KnownCode[] = ['SYS.1000', 'SYS.1002', 'BS.1003'];

/** As a step of the node makes it. */
export function errorCode(code: KnownCode, details: string): ErrorCode {
  const messages = elaborated[code];
  return {
    code,
    description: descriptions[code],
    details,
    ...(messages === undefined ? {} : { messages }),
    ...(costless.includes(code) ? {} : { cost: '0ms' }),
  };
}

export const failure = (code: KnownCode, details: string): ApiFailure => new ApiFailure(errorCode(code, details));

/** What the node makes of a Java exception that nobody caught; `method` is the one that it left. */
export const unhandled = (method: string, exception: string): ErrorCode =>
  errorCode('SYS.1000', `unhandled exception happened when calling ${method}, ${exception}`);

const elaborationOf = ({ message_cn, message_en }: Messages, language: Language): string =>
  language === 'zh' ? `错误信息: ${message_cn}` : `Error message: ${message_en}`;

const toMessages = ({ method = 'distance', ...messages }: Messages): WireObject => ({
  ...messages,
  source: 'zstack',
  distance: 0,
  method,
});

export interface ErrorWriting {
  readonly language: Language;
  /** The error of a job holds `causes` at every level, an empty list where there are none (wire.md §6). */
  readonly ofJob: boolean;
}

const anywhere: ErrorWriting = { language: 'en', ofJob: false };

export function toErrorInventory(error: ErrorCode, writing: ErrorWriting = anywhere): Inventory {
  const { cause, causes = [], messages, details, cost, ...rest } = error;
  const nested: WireValue = cause === undefined ? null : toErrorInventory(cause, writing);
  const isList = causes.length > 0 || writing.ofJob;
  return new Inventory(`org.zstack.header.errorcode.${isList ? 'ErrorCodeList' : 'ErrorCode'}`, {
    ...(messages === undefined
      ? {}
      : { elaboration: elaborationOf(messages, writing.language), messages: toMessages(messages) }),
    ...rest,
    details: writing.language === 'zh' && details !== undefined ? inChinese(details) : details,
    // an error that only gathers others was no step of its own
    cost: causes.length > 0 ? null : cost,
    cause: nested,
    ...(isList ? { causes: causes.map((one) => toErrorInventory(one, writing)) } : {}),
  });
}
