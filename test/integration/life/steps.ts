import fc from 'fast-check';
import { expect } from 'vitest';
import type { Payload } from '../jobs/kinds/run-kind.ts';
import { type Life, NOBODY } from './life.ts';

/** All that an account sees, as `Life.seen` tells it. */
export interface Seen {
  readonly images: object;
  readonly volumes: object;
  readonly snapshots: Readonly<Record<string, { readonly parentUuid: string | null }>>;
}

/** How a submit gets lost: that is to make no difference. */
export type Loss = 'reset-before-accept' | 'reset-after-accept';

/** The gateway, as one account uses it. */
export interface Account {
  /** @param loss what becomes of the first submit on its way */
  run(mutation: string, input: object, loss: Loss | undefined): Promise<Payload>;
  seen(): Promise<Seen>;
  /** The uuid of a tag of an image; undefined where there is none. */
  tagOf(image: string, tag: string): Promise<string | undefined>;
}

/** A mutation that is to run. */
interface Plan {
  readonly mutation: string;
  readonly input: object;
  /** Does the same to the model, and tells what is to be told. @param made what the job is about; @param seen what there is now */
  readonly meant: (made: string, seen: Seen) => string;
}

type Planner<Drawn> = (drawn: Drawn, life: Life, account: Account) => Plan | Promise<Plan>;

/** One mutation, on whatever is there by then: gateway, cloud and model are to agree on what is told, and on all that is there. */
class Step<Drawn> implements fc.AsyncCommand<Life, Account> {
  readonly #name: string;
  readonly #drawn: Drawn;
  readonly #loss: Loss | undefined;
  readonly #plan: Planner<Drawn>;

  constructor(name: string, drawn: Drawn, loss: Loss | undefined, plan: Planner<Drawn>) {
    this.#name = name;
    this.#drawn = drawn;
    this.#loss = loss;
    this.#plan = plan;
  }

  check(): boolean {
    return true;
  }

  async run(life: Life, account: Account): Promise<void> {
    const { mutation, input, meant } = await this.#plan(this.#drawn, life, account);
    const { __typename, error, job } = await account.run(mutation, input, this.#loss);
    const seen = await account.seen();
    const told = error === undefined ? __typename : `${__typename} ${error.code}`;
    expect({ told, seen }).toEqual({ told: meant(job?.resourceUuid ?? NOBODY, seen), seen: life.seen() });
  }

  toString(): string {
    return [this.#name, fc.stringify(this.#drawn), this.#loss ?? ''].join(' ').trim();
  }
}

/** One submit in four gets lost. */
const loss: fc.Arbitrary<Loss | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom('reset-before-accept', 'reset-after-accept') },
);

const step = <Drawn>(name: string, values: fc.Arbitrary<Drawn>, plan: Planner<Drawn>): fc.Arbitrary<Step<Drawn>> =>
  fc.tuple(values, loss).map(([drawn, lost]) => new Step(name, drawn, lost, plan));

/** The nth newest of what is or was there. */
const nth = (named: readonly string[], index: number): string => named.at(-1 - (index % named.length)) ?? NOBODY;

/** Mostly the newest: much is to happen to one. */
const which = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(5) });
const name = fc.constantFrom('golden', 'silver', 'Ärmel 文', "o'neil 100%_");
const tag = fc.constantFrom('a', 'B');
const place = fc.nat(2);
const places = fc.subarray([0, 1, 2], { minLength: 1 });
const somePlaces = fc.option(places, { nil: undefined, freq: 2 });

const storagesAt = (life: Life, drawn: readonly number[]): readonly string[] =>
  drawn.map((index) => life.storages[index]?.uuid ?? NOBODY);

/** What can run as a long job comes to the same as such. */
const cancellable = fc.record({ cancellable: fc.boolean() });
const plain = fc.constant({});

/** The creation of an image from what the field names. */
const makesImage = (
  mutation: string,
  field: string,
  sources: 'volumes' | 'rootVolumes' | 'snapshots',
  mediaType: string,
  how: fc.Arbitrary<object>,
) =>
  step(mutation, fc.record({ which, name, places, how }), (drawn, life) => {
    const source = nth(life.named[sources], drawn.which);
    const backupStorageUuids = storagesAt(life, drawn.places);
    return {
      mutation,
      input: { [field]: source, name: drawn.name, backupStorageUuids, ...drawn.how },
      meant: (made) => life.createImage(made, source, { name: drawn.name, mediaType }, backupStorageUuids),
    };
  });

const addsImage = step(
  'addImage',
  fc.record({
    name,
    places,
    mediaType: fc.constantFrom('ROOT_VOLUME_TEMPLATE', 'DATA_VOLUME_TEMPLATE'),
    how: cancellable,
  }),
  ({ mediaType, ...drawn }, life) => {
    const backupStorageUuids = storagesAt(life, drawn.places);
    const url = 'https://mirror.example/golden.qcow2';
    return {
      mutation: 'addImage',
      input: { name: drawn.name, url, format: 'qcow2', mediaType, backupStorageUuids, ...drawn.how },
      meant: (made) => life.createImage(made, null, { name: drawn.name, mediaType }, backupStorageUuids),
    };
  },
);

/** An action on an image. */
const actsOnImage = <Drawn>(
  mutation: string,
  drawn: { readonly [Key in keyof Drawn]: fc.Arbitrary<Drawn[Key]> },
  act: (life: Life, uuid: string, drawn: Drawn) => { readonly input: object; readonly meant: () => string },
) =>
  step(mutation, fc.record({ which, drawn: fc.record<Drawn>(drawn) }), (values, life) => {
    const uuid = nth(life.named.images, values.which);
    const { input, meant } = act(life, uuid, values.drawn);
    return { mutation, input: { uuid, ...input }, meant };
  });

const copiesSteps = (['deleteImage', 'recoverImage', 'expungeImage'] as const).map((mutation) =>
  actsOnImage(mutation, { somePlaces }, (life, uuid, drawn) => {
    const input = drawn.somePlaces === undefined ? {} : { backupStorageUuids: storagesAt(life, drawn.somePlaces) };
    return { input, meant: () => life[mutation](uuid, input.backupStorageUuids) };
  }),
);

const imageSteps = [
  actsOnImage('updateImage', { name }, (life, uuid, change) => ({
    input: change,
    meant: () => life.changeImage(uuid, change),
  })),
  actsOnImage('changeImageState', { enable: fc.boolean() }, (life, uuid, { enable }) => ({
    input: { stateEvent: enable ? 'ENABLE' : 'DISABLE' },
    meant: () => life.changeImage(uuid, { state: enable ? 'ENABLED' : 'DISABLED' }),
  })),
  ...copiesSteps,
  actsOnImage('exportImage', { place, how: cancellable }, (life, uuid, drawn) => ({
    input: { backupStorageUuid: life.storageAt(drawn.place).uuid, ...drawn.how },
    meant: () => life.exportImage(uuid, life.storageAt(drawn.place)),
  })),
  actsOnImage('deleteExportedImage', { place }, (life, uuid, drawn) => ({
    input: { backupStorageUuid: life.storageAt(drawn.place).uuid },
    meant: () => life.deleteExport(uuid, life.storageAt(drawn.place)),
  })),
];

const tagSteps = [
  step('createTags', fc.record({ which, tag }), (drawn, life) => {
    const uuid = nth(life.named.images, drawn.which);
    const input = { resourceUuid: uuid, resourceType: 'IMAGE', userTags: [drawn.tag] };
    return { mutation: 'createTags', input, meant: () => life.createTag(uuid, drawn.tag) };
  }),
  step('deleteTag', fc.record({ which, tag }), async (drawn, life, account) => {
    const image = nth(life.named.images, drawn.which);
    const uuid = (await account.tagOf(image, drawn.tag)) ?? NOBODY;
    return { mutation: 'deleteTag', input: { uuid }, meant: () => life.deleteTag(image, drawn.tag) };
  }),
];

const circleSteps = [
  step('createDataVolumeFromVolumeTemplate', fc.record({ which }), (drawn, life) => {
    const imageUuid = nth(life.named.images, drawn.which);
    return {
      mutation: 'createDataVolumeFromVolumeTemplate',
      input: { imageUuid, name: 'data', primaryStorageUuid: life.primaryStorageUuid },
      meant: (made) => life.createVolume(made, imageUuid),
    };
  }),
  step('createVolumeSnapshot', fc.record({ which }), (drawn, life) => ({
    mutation: 'createVolumeSnapshot',
    input: { volumeUuid: nth(life.named.volumes, drawn.which), name: 'nightly' },
    meant: (made, seen) => life.createSnapshot(made, seen.snapshots[made]?.parentUuid ?? null),
  })),
  step('deleteVolumeSnapshot', fc.record({ which }), (drawn, life) => {
    const uuid = nth(life.named.snapshots, drawn.which);
    return { mutation: 'deleteVolumeSnapshot', input: { uuid }, meant: () => life.deleteSnapshot(uuid) };
  }),
];

/** Any step. */
export const steps: readonly fc.Arbitrary<fc.AsyncCommand<Life, Account>>[] = [
  addsImage,
  makesImage('createDataVolumeTemplateFromSnapshot', 'snapshotUuid', 'snapshots', 'DATA_VOLUME_TEMPLATE', plain),
  makesImage('createDataVolumeTemplateFromVolume', 'volumeUuid', 'volumes', 'DATA_VOLUME_TEMPLATE', cancellable),
  makesImage('createRootVolumeTemplateFromSnapshot', 'snapshotUuid', 'snapshots', 'ROOT_VOLUME_TEMPLATE', plain),
  makesImage(
    'createRootVolumeTemplateFromRootVolume',
    'rootVolumeUuid',
    'rootVolumes',
    'ROOT_VOLUME_TEMPLATE',
    cancellable,
  ),
  // Much is to happen to what is made.
  ...imageSteps,
  ...imageSteps,
  ...copiesSteps,
  ...tagSteps,
  ...tagSteps,
  ...circleSteps,
];
