import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 compile a function for good after a thousand calls or so, where it waits for some ten thousand: a gateway that has just
 * started comes to its full speed after a third of the requests. To be called when the start is over, whose own functions
 * are called no more.
 */
export function optimizeEarly(): void {
  setFlagsFromString('--invocation-count-for-turbofan=1000');
}
