import { images } from '../../apis/images.ts';
import { GONE } from './image-copies.ts';
import { resourceChange } from './resource-change.ts';

/** A change of one image, which only its owner may make. */
export const imageChange = resourceChange(images, GONE);
