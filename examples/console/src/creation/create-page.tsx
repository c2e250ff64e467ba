import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type Fault, sentenceOf } from '../gateway/failure.ts';
import type { Messages } from '../i18n/en/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { navigate } from '../navigation.ts';
import { TextArea, TextField } from '../ui/field.tsx';
import { PageHeading } from '../ui/heading.tsx';
import { Notice } from '../ui/notice.tsx';
import { beginAttempt } from './attempts.ts';
import { changeDraft, type Draft, emptyDraft, useDraft } from './draft.ts';
import { sendAttempt } from './send-attempt.ts';
import { SnapshotPicker } from './snapshot-picker.tsx';
import { StoragePicker } from './storage-picker.tsx';
import { tagsIn } from './tags-in.ts';

type Part = 'snapshot' | 'storage' | 'name' | 'description' | 'tags';
type Faults = Readonly<Partial<Record<Part, string | undefined>>>;

export function CreatePage() {
  const { t } = useI18n();
  const client = useApolloClient();
  const draft = useDraft();
  const { snapshot, storages, name, description, tags } = draft;
  const [faults, setFaults] = useState<Faults>({});
  const [otherFaults, setOtherFaults] = useState<readonly Fault[]>([]);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  /** The first control that is wrong gets the focus, and is read together with what is wrong. */
  const refuse = (found: Faults, others: readonly Fault[] = []) => {
    flushSync(() => {
      setFaults(found);
      setOtherFaults(others);
    });
    const first = places.find(({ part }) => found[part] !== undefined);
    const control = first && form.current?.querySelector<HTMLElement>(`[name="${first.control}"]`);
    control?.focus({ preventScroll: true });
    control?.closest('fieldset')?.scrollIntoView({ block: 'start' });
  };
  const change = (part: Part, changed: Partial<Draft>) => {
    changeDraft(changed);
    setFaults((before) => ({ ...before, [part]: undefined }));
  };

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const found = findFaults(draft, t);
    refuse(found);
    if (snapshot === null || Object.keys(found).length > 0) return;
    setSending(true);
    const attempt = beginAttempt({
      input: {
        snapshotUuid: snapshot.uuid,
        name: name.trim(),
        description: description.trim() === '' ? null : description.trim(),
        backupStorageUuids: [...storages.keys()],
        userTags: tagsIn(tags),
      },
      snapshotName: snapshot.name,
      storageNames: [...storages.values()],
    });
    const refused = await sendAttempt(client, attempt);
    setSending(false);
    if (refused.length > 0) {
      refuse(...byPart(refused, t));
      return;
    }
    emptyDraft();
    navigate('creations');
  };

  const hasFaults = Object.values(faults).some((fault) => fault !== undefined) || otherFaults.length > 0;
  return (
    <>
      <PageHeading>{t.create.title}</PageHeading>
      <p className="lead">{t.create.lead}</p>
      <form ref={form} className="create" onSubmit={(event) => void submit(event)} noValidate>
        <SnapshotPicker
          chosen={snapshot}
          fault={faults.snapshot}
          onChoose={(chosen) => change('snapshot', { snapshot: chosen, storages: new Map() })}
        />
        <StoragePicker
          snapshotUuid={snapshot?.uuid}
          chosen={storages}
          fault={faults.storage}
          onChoose={(chosen) => change('storage', { storages: chosen })}
        />
        <fieldset className="step">
          <legend>{t.create.details}</legend>
          <TextField
            label={t.create.name}
            name="name"
            autoComplete="off"
            value={name}
            onChange={(event) => change('name', { name: event.target.value })}
            fault={faults.name}
          />
          <TextArea
            label={t.create.description}
            name="description"
            optional
            value={description}
            onChange={(event) => change('description', { description: event.target.value })}
            fault={faults.description}
          />
          <TextField
            label={t.create.tags}
            name="tags"
            hint={t.create.tagsHint}
            autoComplete="off"
            optional
            value={tags}
            onChange={(event) => change('tags', { tags: event.target.value })}
            fault={faults.tags}
          />
        </fieldset>
        {hasFaults && (
          <Notice tone="bad" alert>
            <p>{t.create.faults}</p>
            {otherFaults.length > 0 && (
              <p className="quiet">{otherFaults.map((fault) => sentenceOf(fault, t)).join(' ')}</p>
            )}
          </Notice>
        )}
        <button type="submit" className="primary" aria-disabled={sending}>
          {sending ? t.create.submitting : t.create.submit}
        </button>
      </form>
    </>
  );
}

const longestName = 255;
const longestDescription = 2048;

function findFaults({ snapshot, storages, name, description }: Draft, t: Messages): Faults {
  return {
    ...(snapshot === null && { snapshot: t.create.missingSnapshot }),
    ...(snapshot !== null && storages.size === 0 && { storage: t.create.missingStorage }),
    ...(name.trim() === '' && { name: t.create.missingName }),
    ...(name.trim().length > longestName && { name: t.create.nameTooLong }),
    ...(description.trim().length > longestDescription && { description: t.create.descriptionTooLong }),
  };
}

/** The gateway's faults, each at its part of the form; those of no part apart. */
function byPart(refused: readonly Fault[], t: Messages): [Faults, readonly Fault[]] {
  const partOf = ({ argument }: Fault): Part | undefined =>
    places.find((place) => argument.startsWith(place.argument))?.part;
  const placed = refused.flatMap((fault) => {
    const part = partOf(fault);
    return part === undefined ? [] : [[part, sentenceOf(fault, t)] as const];
  });
  return [Object.fromEntries(placed), refused.filter((fault) => partOf(fault) === undefined)];
}

/** The parts of the form in their order, the arguments that they fill, and the control that gets the focus. */
const places: readonly { readonly part: Part; readonly argument: string; readonly control: string }[] = [
  { part: 'snapshot', argument: 'input.snapshotUuid', control: 'search' },
  { part: 'storage', argument: 'input.backupStorageUuids', control: 'storage' },
  { part: 'name', argument: 'input.name', control: 'name' },
  { part: 'description', argument: 'input.description', control: 'description' },
  { part: 'tags', argument: 'input.userTags', control: 'tags' },
];
