import { expect, test } from 'vitest';
import { longJobs } from '../../../src/zstack/apis/jobs/long-jobs.ts';
import { answerOf } from '../../../src/zstack/jobs/long-job.ts';
import type { DecodingContext } from '../../../src/zstack/wire/decoder.ts';
import failed from '../../recordings/long-job/query-failed.json' with { type: 'json' };
import succeeded from '../../recordings/long-job/query.json' with { type: 'json' };

const context: DecodingContext = {
  session: undefined,
  readTimestamp: () => null,
  onUnknownEnumValue: () => undefined,
  onUnreadableTimestamp: () => undefined,
  onRowWithoutUuid: () => undefined,
};

function told(row: object | undefined) {
  const decoded = longJobs.row(row, context, longJobs.path);
  expect(JSON.stringify(decoded)).not.toContain('session');
  return decoded && answerOf(decoded);
}

const [done] = succeeded.response.body.inventories;
const [broken] = failed.response.body.inventories;

test('one that is done ends with the event of its API', () => {
  expect(told(done)).toMatchObject({ status: 'succeeded', body: { inventory: { status: 'Ready' }, success: true } });
  expect(told({ ...done, jobResult: 'Succeeded' })).toEqual({ status: 'succeeded', body: {} });
});

test('one that failed has two texts and no code; its exception, or a code of its own, tells more', () => {
  expect(told(broken)).toMatchObject({
    status: 'failed',
    error: {
      code: 'GATEWAY.LONG_JOB_FAILED',
      details: expect.stringContaining('Failed to download image') as string,
      cause: { code: 'UNKNOWN', details: expect.stringContaining('upload') as string },
    },
  });
  const collision = '{"detail":"unhandled exception, org.hibernate.exception.ConstraintViolationException: no"}';
  expect(told({ ...broken, jobResult: collision })).toMatchObject({
    error: { code: 'SYS.1000', exception: 'ConstraintViolationException', details: null },
  });
  const coded = '{"code":"SYS.1001","details":"too slow","cause":{"code":"SYS.1007"}}';
  expect(told({ ...broken, jobResult: coded })).toMatchObject({
    error: { code: 'SYS.1001', details: 'too slow', cause: { code: 'SYS.1007' } },
  });
});

test('one that was called off has ZStack’s code for that', () => {
  expect(told({ ...broken, state: 'Canceled', jobResult: null })).toMatchObject({
    status: 'failed',
    error: { code: 'LONG_JOB.1000' },
  });
});

test.each(['Waiting', 'Suspended', 'Running', 'Canceling', 'Pondering'])('%s is under way', (state) => {
  expect(told({ ...done, state })).toEqual({ status: 'running' });
});

test('without a state it tells nothing', () => {
  expect(told({ ...done, state: undefined })).toEqual({ status: 'unreachable' });
});
