import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import { joinWords } from "@scopefit/core/rule/words";
import type { SheetShape } from "../layout/grid.ts";
import type { Arrangement, Layout } from "../layout/layout.ts";
import { columnsAnywhere, type Mapping } from "../mapping/mapping.ts";
import { CONTINUED_ROWS } from "./continued-rows-notice.ts";
import { laterHeadNotices } from "./later-head-notices.ts";

const NO_ASSURANCE_ASKED =
  "This tracker asks neither about ISO 27001 nor about SOC 2, so no vendor can be judged. It needs a column for each of the two answers, the service and the delivery locations; “scopefit init” writes a tracker that has them.";

/** How a sheet was checked that is no tracker. */
const HOW_ASKED = {
  "question-a-row": "is a questionnaire: each column of answers was checked as one vendor.",
  "answer-a-row":
    "holds the answers of vendors below each other: those of each vendor were checked together.",
} as const satisfies Record<Exclude<Arrangement, "vendor-a-row">, string>;

/** What the notices are about. */
interface NoticedTracker {
  readonly layout: Pick<Layout, "arrangement" | "continuedBy">;
  readonly mapping: Mapping;
  readonly source: { readonly shape: Pick<SheetShape, "name" | "isProtected"> };
  readonly warnings: readonly string[];
}

/** What the user should know about the file as a whole, a sentence each. */
export function noticesFor({
  layout: { arrangement, continuedBy },
  mapping,
  source,
  warnings,
}: NoticedTracker): readonly string[] {
  const isTracker = arrangement === "vendor-a-row";
  // A questionnaire asks for many a date and name besides.
  const doubtful = mapping.columns
    .filter(({ doubt }) => isTracker && doubt === "ambiguous-heading")
    .map(({ reason }) => `A column was left out: ${reason}.`);
  const { name, isProtected } = source.shape;
  const asked =
    arrangement === "vendor-a-row"
      ? []
      : [`Sheet “${name}” ${HOW_ASKED[arrangement]} The results go on a sheet of their own.`];
  const locked =
    isProtected && isTracker
      ? [
          `Sheet “${name}” is protected and stays so. The marked copy can be filtered or resized once it is unprotected (Review > Unprotect Sheet).`,
        ]
      : [];
  return [
    ...asked,
    ...unasked(mapping, arrangement),
    ...(continuedBy.size > 0 ? [CONTINUED_ROWS] : []),
    ...remarksRead(mapping),
    ...doubtful,
    ...laterHeadNotices(mapping),
    ...locked,
    ...warnings,
  ];
}

/** The missing columns in one sentence, so that they need not be told of row by row. */
function unasked(mapping: Mapping, arrangement: Arrangement): readonly string[] {
  const { notAsked } = mapping;
  if (notAsked.length === 0) return [];
  const labels = notAsked.map((field) => fieldDefinition(field).label);
  if (arrangement !== "vendor-a-row") {
    return [`This questionnaire does not ask: ${joinWords(labels)}.`];
  }
  if (!columnsAnywhere(mapping).some(({ field }) => field !== null && isAboutAssurance(field))) {
    return [NO_ASSURANCE_ASKED];
  }
  return [`This tracker does not ask: ${joinWords(labels)}.`];
}

/** Remarks are no answers, so whoever relies on them is told that they were read. */
function remarksRead({ columns }: Mapping): readonly string[] {
  const remarks = columns.filter(({ reads }) => reads === "mentions");
  if (remarks.length === 0) return [];
  const named = joinWords(remarks.map(({ heading }) => `“${heading}”`));
  return [`Where a cell under ${named} names ISO 27001 or SOC 2, it was read as the answer on it.`];
}

function isAboutAssurance(field: FieldId): boolean {
  return field.startsWith("iso") || field.startsWith("soc2");
}
