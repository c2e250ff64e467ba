import fc from 'fast-check';
import { expect } from 'vitest';
import { standstill } from '../cpu-time.ts';
import { asRecorded, type Reply } from './answers.ts';
import { type Draw, oneOf, several } from './drawing.ts';
import { startSubject, type Subject } from './subject.ts';

/** Where a text can be as long as whoever sends it likes. */
type Place = (text: string, subject: Subject) => Promise<unknown>;

const IMAGES = JSON.stringify({ query: '{ images { totalCount nodes { uuid name description url createDate } } }' });

const answering = (reply: (text: string) => Omit<Reply, 'headers'>): Place => {
  return async (text, { answers, post }) => {
    answers(() => ({ headers: {}, ...reply(text) }));
    await post(IMAGES).finally(() => answers(asRecorded));
  };
};

const error = (text: string) => ({ code: 'SYS.1006', description: text, details: text, elaboration: text });

const PLACES: Readonly<Record<string, Place>> = {
  'a document': (text, { post }) => post(JSON.stringify({ query: `{ images { nodes { ${text} } } }` })),
  'a text in a document': (text, { post }) =>
    post(JSON.stringify({ query: `{ image(uuid: ${JSON.stringify(text)}) { uuid } }` })),
  'a variable': (text, { post }) =>
    post(JSON.stringify({ query: 'query ($s: String) { images(search: $s) { totalCount } }', variables: { s: text } })),
  'a key of the variables': (text, { post }) =>
    post(
      JSON.stringify({
        query: 'query ($f: ImageFilter) { images(filter: $f) { totalCount } }',
        variables: { f: { [text]: 1 } },
      }),
    ),
  'an id': (text, { post }) =>
    post(
      JSON.stringify({
        query: 'query ($i: ID!) { job(id: $i) { status } node(id: $i) { id } }',
        variables: { i: text },
      }),
    ),
  'a message': async (text, { say }) =>
    say(['{"type":"connection_init"}', `{"type":"subscribe","id":${JSON.stringify(text)}}`]),
  'an error of ZStack’s': answering((text) => ({
    status: 503,
    body: JSON.stringify({ error: { ...error(text), cause: error(text) } }),
  })),
  'what is opaque in an error': answering((text) => ({
    status: 503,
    body: JSON.stringify({ error: { ...error(''), opaque: { [text]: text, of: [text] } } }),
  })),
  'a row': answering((text) => ({
    status: 200,
    body: JSON.stringify({
      inventories: [{ uuid: text, name: text, description: text, url: text, createDate: text, status: text }],
    }),
  })),
  'an answer that is not JSON': answering((text) => ({ status: 503, body: text })),
  'an answer of a proxy': answering((text) => ({ status: 502, body: `<html>${text}` })),
};

const PIECES: readonly string[] = [
  ...[
    'a',
    ' ',
    '\t',
    '\n',
    '\\',
    '"',
    "'",
    '{',
    '}',
    '[',
    '(',
    ')',
    ':',
    '=',
    ',',
    ';',
    '.',
    '/',
    '@',
    '#',
    '-',
    '_',
    '%',
    '&',
    '?',
    '!',
  ],
  ...[
    '://',
    'http://a',
    'a:b@',
    'token=',
    'password: ',
    '-p ',
    'session',
    '0123456789abcdef',
    'f'.repeat(32),
    '1.2.3.4',
    '\\u003d',
  ],
  ...[
    'select a from ',
    'Exception',
    'a.b.C',
    '.java:',
    'Did you mean ',
    'message',
    '...',
    '__proto__',
    '😀',
    '\ud800',
    '密码',
    '\0',
  ],
];

const SHORT = 20_000;
const TIMES = 4;
/** Of what takes time in proportion it is 4, of what takes the square 16. */
const MOST = 9;
/** Whatever is done by then is not worth to be measured. */
const NEGLIGIBLE_MS = 25;
/** What else the process has to do, such as collecting its garbage, does not come each time. */
const TRIES = 3;

/** Has texts grow that are drawn, each in every place: what is four times as long may take about four times as long. */
export async function expectProportion(texts: number, seed?: number): Promise<void> {
  const subject = await startSubject();
  const grow = async (draw: Draw) => {
    const piece = [oneOf(draw, PIECES), ...several(draw, 3, () => oneOf(draw, PIECES))].join('');
    const last = oneOf(draw, PIECES);
    const ofLength = (length: number) => piece.repeat(Math.ceil(length / piece.length)) + last;
    for (const [name, place] of Object.entries(PLACES)) {
      const timeOf = (length: number) => standstill(() => place(ofLength(length), subject));
      const measured: string[] = [];
      let isInProportion = false;
      while (!isInProportion && measured.length < TRIES) {
        const short = await timeOf(SHORT);
        const long = await timeOf(SHORT * TIMES);
        isInProportion = long < MOST * short + NEGLIGIBLE_MS;
        measured.push(`${short} ms, then ${long} ms`);
      }
      expect(isInProportion, `${JSON.stringify(piece)} in ${name}: ${measured.join('; ')}`).toBe(true);
    }
    await subject.check();
  };
  await fc.assert(fc.asyncProperty(fc.gen(), grow), {
    numRuns: texts,
    ...(seed !== undefined && { seed }),
    endOnFailure: true,
  });
  await subject.close();
}
