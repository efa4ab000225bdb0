import * as z from "zod/mini";

/**
 * What a cell of this field holds once it is read. `claim`: does the artefact exist at all; `tri`:
 * yes, no or in part; `services`: lines of service; `duration`: hours; `promised-time`: a length of
 * time that is promised, or words instead of one; `frequency`: months between two times;
 * `nonconformities`: what an audit raised, by grade; `set`: any of `values`; `enum`: one of `values`.
 */
export const fieldTypeSchema = z.enum([
  "text",
  "claim",
  "date",
  "tri",
  "enum",
  "set",
  "list",
  "services",
  "locations",
  "percent",
  "count",
  "duration",
  "promised-time",
  "frequency",
  "nonconformities",
]);

/** One field of a tracker: what its column may be called and how its cells are read. */
export const fieldDefinitionSchema = z.strictObject({
  type: fieldTypeSchema,
  /** The normal forms an `enum` or `set` cell is read into. */
  values: z.optional(z.readonly(z.array(z.string()))),
  /** How findings and questions name the field, in the middle of a sentence. */
  label: z.string(),
  /** Whether the vendor or the buyer's own people can fill the cell. */
  answeredBy: z.enum(["vendor", "buyer"]),
  /** Column headings seen for it, in plain spelling; matching ignores case and punctuation. */
  headings: z.readonly(z.array(z.string())),
});

/** How the cells of a field are read. */
export type FieldType = z.infer<typeof fieldTypeSchema>;
/** A field as the dictionary has it. */
export type FieldDefinition = z.infer<typeof fieldDefinitionSchema>;
