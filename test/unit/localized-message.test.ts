import { expect, test } from 'vitest';
import { localizedMessage } from '../../src/graphql/error/localized-message.ts';
import { toErrorCode } from '../../src/zstack/wire/errors/error-code.ts';

const messages = { message_en: 'No room.', message_cn: '没有空间。' };

test.each<readonly [string, object, string | null, string | null]>([
  ['nothing', {}, null, null],
  ['words for people in both languages', { messages, details: 'x', elaboration: '错误' }, 'No room.', '没有空间。'],
  ['words in one language', { messages: { message_en: 'No room.' } }, 'No room.', 'No room.'],
  ['a Chinese text', { details: '没有空间' }, '没有空间', '没有空间'],
  ['a Chinese text and a fixed sentence', { details: '没有空间', description: 'It failed' }, 'It failed', '没有空间'],
  ['an English text', { details: 'no space', description: 'It failed' }, 'no space', 'no space'],
  [
    'an English text about a Chinese name',
    { details: 'image[name:图像] is gone', description: 'It failed' },
    'image[name:图像] is gone',
    'image[name:图像] is gone',
  ],
  [
    'two texts in two languages',
    { elaboration: '错误信息: 没有空间', details: 'no space' },
    'no space',
    '错误信息: 没有空间',
  ],
  ['a hint before the details', { elaboration: 'no space', details: 'err 28' }, 'no space', 'no space'],
  [
    'the reason before what it caused',
    { details: 'the copy failed', cause: { details: 'no space' } },
    'no space',
    'no space',
  ],
  [
    'the only one of a list is the reason',
    { details: 'the copies failed', causes: [{ details: 'no space' }] },
    'no space',
    'no space',
  ],
  [
    'several reasons after what they caused',
    { details: 'the copies failed', causes: [{ details: 'no space' }, { details: 'no host' }] },
    'the copies failed',
    'the copies failed',
  ],
  [
    'the language before the place',
    { details: 'the copies failed', causes: [{ details: '没有空间' }, { details: '断' }] },
    'the copies failed',
    '没有空间',
  ],
  ['words for people before other texts', { messages, cause: { details: 'err 28' } }, 'No room.', '没有空间。'],
  [
    'words for people deep inside',
    { details: 'it failed', causes: [{ cause: { messages } }] },
    'No room.',
    '没有空间。',
  ],
  [
    'the sentence that says something',
    { code: 'SYS.1006', description: 'It failed', cause: { code: 'ID.1003', description: 'Quota' } },
    'Quota',
    'Quota',
  ],
  [
    'a sentence that says nothing, where there is no other',
    { code: 'SYS.1006', description: 'It failed', details: 'a.b.C' },
    'It failed',
    'It failed',
  ],
])('%s', (_, error, en, cn) => {
  const told = toErrorCode(error, undefined);
  expect([localizedMessage(told, 'EN'), localizedMessage(told, 'CN')]).toEqual([en, cn]);
});
