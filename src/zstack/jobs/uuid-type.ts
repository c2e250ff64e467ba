import { z } from 'zod';
import { isUuid } from '../wire/values/uuid.ts';

/** A uuid as a job's id holds it. */
export const uuidType = z.string().refine(isUuid);
