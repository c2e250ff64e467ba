import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useKey } from '../actions/use-key.ts';
import type { Action } from '../actions/use-action.ts';
import { graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { DialogButton, typed } from '../ui/dialog-button.tsx';
import { Select, TextArea, TextField } from '../ui/field.tsx';

const CREATE_VOLUME = graphql(`
  mutation CreateVolume($input: CreateDataVolumeFromVolumeTemplateInput!, $idempotencyKey: ID!) {
    outcome: createDataVolumeFromVolumeTemplate(input: $input, idempotencyKey: $idempotencyKey, waitSeconds: 1) {
      ...VolumeMade
      ...ResourceFailed
      ...ResourceRuns
      ...Refused
    }
  }
`);

const PRIMARY_STORAGES = graphql(`
  query PrimaryStorages {
    primaryStorages(
      filter: { state: { eq: ENABLED }, status: { eq: CONNECTED } }
      orderBy: { field: NAME }
      first: 100
    ) {
      nodes {
        id
        uuid
        name
        type
      }
    }
  }
`);

/** On this type of storage a volume is on one host, which has to be named. */
const ofHosts = 'LocalStorage';

/** Makes a volume from a data volume template. */
export function CreateVolume({ imageUuid, action }: { readonly imageUuid: string; readonly action: Action }) {
  const { t } = useI18n();
  const { data } = useQuery(PRIMARY_STORAGES, { errorPolicy: 'all' });
  const withKey = useKey();
  const [chosen, setChosen] = useState('');
  const storages = data?.primaryStorages?.nodes ?? [];
  const storage = storages.find(({ uuid }) => uuid === chosen) ?? storages[0];
  return (
    <DialogButton
      label={t.actions.createVolume}
      className="primary"
      title={t.actions.createVolume}
      confirm={t.actions.createVolume}
      isBusy={action.isBusy || storage === undefined}
      onConfirm={(values) =>
        withKey((idempotencyKey) => {
          const input = {
            imageUuid,
            name: typed(values, 'name') ?? '',
            description: typed(values, 'description'),
            primaryStorageUuid: storage?.uuid ?? '',
            hostUuid: typed(values, 'host'),
          };
          return action.run(CREATE_VOLUME, { input, idempotencyKey }, 'volumeCreated');
        })
      }
    >
      <TextField label={t.actions.name} name="name" required maxLength={255} />
      <TextArea label={t.image.description} name="description" optional maxLength={2048} />
      <Select
        label={t.snapshot.primaryStorage}
        value={storage?.uuid ?? ''}
        options={storages.map(({ uuid, name }) => [uuid, name ?? uuid] as const)}
        onChange={setChosen}
      />
      {storage?.type === ofHosts && <TextField label={t.actions.host} hint={t.actions.hostHint} name="host" required />}
    </DialogButton>
  );
}
