/** Behind a snapshot, or after a way back to one, a volume goes on in a file of its own (neighbours/volume-actions). */
export const nextPath = (path: string, uuid: string): string =>
  path.replace(/(?:\/snapshots)?\/[^/]*$/, `/snapshots/${uuid}.qcow2`);
