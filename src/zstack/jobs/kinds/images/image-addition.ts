import { z } from 'zod';
import type { ArgumentsOf } from '../../../wire/arguments.ts';
import { redactUrls } from '../../../wire/errors/redaction.ts';
import { textsDigestOf } from '../../../wire/values/stored-text.ts';
import { isOwned } from '../../../refusal.ts';
import { stateOf } from '../creation-state.ts';
import { type AboutImage, IMAGE, type ImageMaking } from './image-creation-state.ts';
import {
  aboutImage,
  aboutImageOf,
  type ImageArguments,
  imageClaim,
  imageMaking,
  type Maker,
  submissionOf,
  withHolderOfImageUuid,
} from './image-making.ts';
import { stateOfUpload } from './image-upload.ts';

/** What of the addition of an image has to be known to judge it. */
export interface AboutImageAddition extends AboutImage {
  /** Of the URL that the bytes come from, as the database compares it, without what is secret in it. */
  readonly urlDigest: string;
  /** Do the bytes come from the caller, once ZStack has done its part? */
  readonly isUpload: boolean;
}

/** The types of an addition of an image from outside ZStack. */
export interface ImageAddition extends ImageMaking {
  readonly about: AboutImageAddition;
}

interface AdditionArguments extends ImageArguments, Pick<ArgumentsOf<'APIAddImageMsg'>, 'url'> {}

const about: z.ZodType<AboutImageAddition> = z.object({
  ...aboutImage,
  urlDigest: z.string().max(64),
  isUpload: z.boolean(),
});

/** ZStack hides a password once it has fetched the bytes (`domain.md §3.1`), and completes a path (`domain.md §7`). */
const urlDigestOf = (url: string): string => textsDigestOf(redactUrls(url.startsWith('/') ? `file://${url}` : url));

/** The addition of an image from a URL, or by an upload: one key is at most one image at a time. */
export const imageAddition: Maker<AdditionArguments, ImageAddition> = {
  kind: {
    ...imageMaking,
    about,
    identityOf: ({ urlDigest, backupStorageUuids }) => [urlDigest, backupStorageUuids ?? []],
    judge: (job, said, seen, at) =>
      job.about.isUpload ? stateOfUpload(job, said, seen, at) : stateOf(IMAGE, job, said, seen, at),
    claim: { ...imageClaim, isForeign: ({ about: { urlDigest } }, { url }) => urlDigestOf(url ?? '') !== urlDigest },
    async isGone(zstack, { resource, about: { isUpload } }, caller, options) {
      return isUpload && !(await isOwned(zstack, resource, caller, options));
    },
    explain: withHolderOfImageUuid,
  },
  submissionOf: (args, key) =>
    submissionOf(
      args,
      key,
      aboutImageOf(args, { urlDigest: urlDigestOf(args.url), isUpload: args.url.startsWith('upload://') }),
    ),
};
