/** How the gateway's costs grow with one number. */
export interface Series {
  /** The name of its plot's file. */
  readonly name: string;
  /** What is counted along the axis. */
  readonly of: string;
  readonly cpuUnit: string;
  readonly memoryUnit: string;
  readonly points: readonly Point[];
}

export interface Point {
  readonly count: number;
  readonly cpu: number;
  readonly memory: number;
}
