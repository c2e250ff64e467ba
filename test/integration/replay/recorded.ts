import { isObject, type JsonObject } from '../../simulator/recordings/json.ts';
import type { Exchange, Recording } from '../../simulator/recordings/recording.ts';

const objectIn = (value: unknown, name: string): JsonObject | undefined => {
  const found = isObject(value) ? value[name] : undefined;
  return isObject(found) ? found : undefined;
};

/** The arguments of a recorded creation. */
export const paramsOf = ({ exchange }: Recording): JsonObject => objectIn(exchange.body, 'params') ?? {};

/** The inventory that an answer has. */
export const inventoryOf = ({ answer }: Exchange): JsonObject | undefined => objectIn(answer, 'inventory');

/** The image that a recorded creation ended with. */
export function madeBy({ then }: Recording): JsonObject | undefined {
  const end = then.at(-1);
  return end && inventoryOf(end);
}

/** The uuid of the image that a recorded creation made or tried to make, where it is to be known. */
export function imageUuidOf(creation: Recording): string | undefined {
  const uuid = paramsOf(creation)['resourceUuid'] ?? madeBy(creation)?.['uuid'];
  return typeof uuid === 'string' ? uuid : /image-([0-9a-f]{32})/.exec(JSON.stringify(creation.then))?.[1];
}

/** The uuid of a recorded job. */
export function jobUuidOf({ exchange: { answer } }: Recording): string | undefined {
  const location = isObject(answer) ? answer['location'] : undefined;
  return typeof location === 'string' ? location.slice(location.lastIndexOf('/') + 1) : undefined;
}

/** The input of the mutation that sends what was sent in a recorded creation from a snapshot. */
export function inputOf(creation: Recording): JsonObject {
  return { ...paramsOf(creation), snapshotUuid: creation.exchange.path.split('/').at(-1) };
}

/** What was answered to one request, as if to another. */
export function asAnswerTo(method: string, path: string, recording: Recording): Recording {
  return { ...recording, exchange: { ...recording.exchange, method, path } };
}

/** What was answered to another creation, as if to one from a snapshot. */
export const asFromSnapshot = (creation: Recording): Recording =>
  asAnswerTo('POST', `/v1/images/data-volume-templates/from/volume-snapshots/${'5'.repeat(32)}`, creation);
