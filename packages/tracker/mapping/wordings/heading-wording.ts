import type { FieldId } from "@scopefit/core/fields/field-dictionary";

import type { HeadingTopic } from "../heading-topic.ts";

/** A wording of headings and questions that means a field, whatever else the heading says. */
export interface HeadingWording {
  /** `null` stands for a heading that looks like a field and is none. */
  readonly field: FieldId | null;
  /** Tried on a heading in plain words (`headingWords`). */
  readonly pattern: RegExp;
  /** Where given, the heading or its group must be about this. */
  readonly topic?: HeadingTopic;
}
