import { ApiFailure, errorCode } from '../../wire/error-codes.ts';
import type { Call } from '../declaration.ts';

const deletionModes = ['Permissive', 'Enforcing'];

/** What every deletion takes. */
export function checkDeletionMode({ given }: Call): void {
  const mode = given.textOrNull('deleteMode');
  if (mode === null || deletionModes.includes(mode)) return;
  const text = `No enum constant org.zstack.header.message.APIDeleteMessage.DeletionMode.${mode}`;
  throw new ApiFailure({ ...errorCode('SYS.1000', text), cost: '0ms' });
}
