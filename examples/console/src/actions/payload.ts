import { type FragmentType, graphql } from '../gql/index.ts';

export const ACTION_ERROR = graphql(`
  fragment ActionError on ZStackError {
    category
    ...FailedWith
  }
`);

export const IMAGE_FAILED = graphql(`
  fragment ImageFailed on ImageActionFailed {
    error {
      ...ActionError
    }
  }
`);

export const RESOURCE_FAILED = graphql(`
  fragment ResourceFailed on ResourceActionFailed {
    error {
      ...ActionError
    }
  }
`);

export const REFUSED = graphql(`
  fragment Refused on ResourceActionRefused {
    error {
      ...ActionError
    }
  }
`);

export const IMAGE_RUNS = graphql(`
  fragment ImageRuns on ImageActionInProgress {
    job {
      id
    }
  }
`);

export const RESOURCE_RUNS = graphql(`
  fragment ResourceRuns on ResourceActionInProgress {
    job {
      id
    }
  }
`);

export const REMOVED = graphql(`
  fragment Removed on ImageRemoved {
    remainingOn
  }
`);

export const EXPORTED = graphql(`
  fragment Exported on ImageExported {
    url
  }
`);

export const TAGGED = graphql(`
  fragment Tagged on TagsCreated {
    failedTags {
      tag
      error {
        ...ActionError
      }
    }
  }
`);

export const VOLUME_MADE = graphql(`
  fragment VolumeMade on VolumeCreated {
    volume {
      id
      uuid
      name
    }
  }
`);

type Member<Name extends string, Fragment = unknown> = { readonly __typename: Name } & Fragment;

/** How an action that is not over yet stands. */
export type Runs =
  | Member<'ImageActionInProgress', FragmentType<typeof IMAGE_RUNS>>
  | Member<'ResourceActionInProgress', FragmentType<typeof RESOURCE_RUNS>>;

/** How an action ended. */
export type Ended =
  | Member<'ImageActionFailed', FragmentType<typeof IMAGE_FAILED>>
  | Member<'ResourceActionFailed', FragmentType<typeof RESOURCE_FAILED>>
  | Member<'ResourceActionRefused', FragmentType<typeof REFUSED>>
  | Member<'ImageRemoved', FragmentType<typeof REMOVED>>
  | Member<'ImageExported', FragmentType<typeof EXPORTED>>
  | Member<'TagsCreated', FragmentType<typeof TAGGED>>
  | Member<'VolumeCreated', FragmentType<typeof VOLUME_MADE>>
  | Member<
      | 'ImageChanged'
      | 'JobCancelled'
      | 'TagDeleted'
      | 'VolumeReverted'
      | 'VolumeSnapshotCreated'
      | 'VolumeSnapshotRemoved'
    >;

/** What every mutation of an action answers, under the name `outcome`. */
export interface Answer {
  readonly outcome: Runs | Ended | null;
}
