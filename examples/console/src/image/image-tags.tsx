import { ActionOutcome } from '../actions/action-outcome.tsx';
import { useAction } from '../actions/use-action.ts';
import { tagsIn } from '../creation/tags-in.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { DialogButton, typed } from '../ui/dialog-button.tsx';
import { TextField } from '../ui/field.tsx';

const IMAGE_TAGS = graphql(`
  fragment ImageTags on Image {
    id
    uuid
    userTags {
      uuid
      tag
      tagPattern {
        uuid
        name
        color
      }
    }
    systemTags {
      uuid
      tag
    }
  }
`);

const CREATE_TAGS = graphql(`
  mutation CreateTags($input: CreateTagsInput!) {
    outcome: createTags(input: $input, waitSeconds: 5) {
      ...Tagged
      ...ResourceFailed
      ...ResourceRuns
      ...Refused
    }
  }
`);

const DELETE_TAG = graphql(`
  mutation DeleteTag($input: DeleteTagInput!) {
    outcome: deleteTag(input: $input, waitSeconds: 1) {
      ...ResourceFailed
      ...ResourceRuns
      ...Refused
    }
  }
`);

interface ImageTagsProps {
  readonly image: FragmentType<typeof IMAGE_TAGS>;
  readonly onEnd: () => void;
}

/** The tags of an image; those of users can be added and taken off. */
export function ImageTags({ image: masked, onEnd }: ImageTagsProps) {
  const { t } = useI18n();
  const { uuid: imageUuid, userTags, systemTags } = getFragmentData(IMAGE_TAGS, masked);
  const action = useAction(onEnd);
  const { isBusy, run } = action;
  const ofUsers = userTags ?? [];
  const ofZStack = systemTags ?? [];
  return (
    <section className="panel">
      <h2>{t.image.tags}</h2>
      <ActionOutcome action={action} />
      {ofUsers.length + ofZStack.length === 0 ? (
        <p>{t.image.noTags}</p>
      ) : (
        <ul className="tags">
          {ofUsers.map(({ uuid, tag, tagPattern }) => (
            <li key={uuid} className="tag" style={{ borderLeftColor: tagPattern?.color ?? undefined }}>
              <span>{tagPattern?.name ?? tag ?? t.none}</span>
              <button
                type="button"
                className="plain"
                aria-label={t.actions.removeTag(tagPattern?.name ?? tag ?? '')}
                aria-disabled={isBusy}
                onClick={() => !isBusy && void run(DELETE_TAG, { input: { uuid } }, 'tagRemoved')}
              >
                ×
              </button>
            </li>
          ))}
          {ofZStack.map(({ uuid, tag }) => (
            <li key={uuid} className="tag quiet" title={t.image.systemTag}>
              {tag ?? t.none}
            </li>
          ))}
        </ul>
      )}
      <DialogButton
        label={t.actions.addTags}
        title={t.actions.addTags}
        confirm={t.actions.addTags}
        isBusy={isBusy}
        onConfirm={(values) => {
          const input = {
            resourceUuid: imageUuid,
            resourceType: 'IMAGE' as const,
            userTags: tagsIn(typed(values, 'tags') ?? ''),
          };
          return run(CREATE_TAGS, { input }, 'tagged');
        }}
      >
        <TextField label={t.create.tags} hint={t.create.tagsHint} name="tags" required autoComplete="off" />
      </DialogButton>
    </section>
  );
}
