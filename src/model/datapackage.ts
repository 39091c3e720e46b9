import { z } from "zod";

/** Resources that are no tables of the format may hold anything; those that are need a path, which the loader checks. */
const resource = z.looseObject({
  name: z.string().min(1),
  path: z.unknown().optional(),
  format: z.string().optional(),
  mediatype: z.string().optional(),
  encoding: z.string().optional(),
});

/**
 * The part of a Data Package v2 descriptor that recount reads. Everything else in it is kept by whoever wrote it
 * and is none of our business, so nothing else is refused.
 */
export const descriptorSchema = z.looseObject({
  name: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
  version: z.string().optional(),
  /** BCP 47: the language of labels, definitions and accounts. No property of Data Packages, but of ours. */
  language: z.string().optional(),
  licenses: z
    .array(
      z.looseObject({
        name: z.string().optional(),
        title: z.string().optional(),
        path: z.string().optional(),
      }),
    )
    .optional(),
  contributors: z.array(z.looseObject({ title: z.string().optional() })).optional(),
  resources: z.array(resource).min(1),
});

export type Descriptor = z.output<typeof descriptorSchema>;
