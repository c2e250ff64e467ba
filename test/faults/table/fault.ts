import type { FailureKind } from '../../../src/zstack/wire/errors/failure.ts';
import type { StrangeAnswer } from '../../proxy/misdeeds.ts';

/** Something that goes wrong between the gateway and the cloud, for as long as it lasts. */
export interface Fault {
  /** For people. Markdown. */
  readonly what: string;
  /** As what the gateway takes it. */
  readonly failure: Extract<FailureKind, 'unavailable' | 'misconfigured' | 'timeout' | 'invalid-response'>;
  /**
   * What becomes of a request: it is never sent, it is sent and lost, or ZStack takes it and its answer is lost. One
   * that is sent may have arrived for all that the gateway can tell.
   */
  readonly request: 'unsent' | 'lost' | 'taken';
  /** How the log and `/readyz` call it: one of these. None where it is another for each operation. */
  readonly reasons: readonly string[];
  /** Has the gateway met it before anything is asked? Default: it has not. */
  readonly isKnown?: true;
  /** What stands in the place of ZStack's answer, in all its forms. */
  readonly answers?: readonly StrangeAnswer[];
}

/** Does the cloud leave the gateway without any answer? Then it is left alone for a while, and fails at once. */
export const isSilence = ({ reasons }: Fault): boolean => reasons.includes('TIMEOUT');

export type Faults = Readonly<Record<string, Fault>>;
