import { isRow, type Job, type JobState, type Moment, type Seen, stateWithoutRecord, unknown } from '../job.ts';
import type { JudgedAnswer } from '../kind.ts';

/**
 * How a job stands that is done where its resource shows it: ZStack says "succeeded" also of what it did not do.
 * @param sight how it stands by its resource's row, null where there is none
 */
export const judgeBySight =
  <About extends object, Row extends object, Done extends object>(
    sight: (about: About, row: Row | null) => JobState<Done>,
  ) =>
  (job: Job<About>, said: JudgedAnswer<null>, seen: Seen<Row>, at: Moment): JobState<Done> => {
    const shown = seen === null || isRow(seen) ? sight(job.about, seen) : unknown('UNREACHABLE');
    switch (said.status) {
      case 'unreachable':
        return unknown('UNREACHABLE');
      case 'failed':
        return { status: 'failed', error: said.error };
      case 'succeeded':
        return shown;
      case 'unknown':
        if (seen === 'unreachable') return unknown('UNREACHABLE');
        return shown.status === 'succeeded' && shown.complete ? shown : stateWithoutRecord(job, at);
    }
  };
