import { headingWords } from "../layout/heading-words.ts";
import type { ColumnMapping } from "./mapping.ts";

/** Headings of what a vendor is used for, best first; elsewhere they stand beside the service. */
const STAND_INS: readonly RegExp[] = [
  /^(?:(?:main|business|processing) )?purpose(?: of (?:the )?(?:processing|use|service))?$/u,
  /^(?:systems?|applications?)(?: names?)?$/u,
  // Whose business it is may be ours: beside the service it says nothing of the vendor.
  /^(?:lob|lines? of business|business lines?)$/u,
  /^(?:(?:short|brief) )?(?:descriptions? of (?:the )?services?|services? descriptions?|what (?:is|they) provided?)$/u,
];

/** What columns of these headings are taken for where another one names the service. */
const BESIDE_SERVICE: ReadonlySet<string | null> = new Set([
  null,
  "serviceDescription",
  "systemsUsed",
]);

/** As sure as what the cells of a column say. */
const BY_PLACE = 0.85;

/** Where a list of vendors names no service, the purpose or the system is what is bought of each. */
export function withServiceFound(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const asked = new Set(columns.map(({ field }) => field));
  if (!asked.has("vendorName") || asked.has("serviceLine")) return columns;
  const open = columns.filter(
    ({ field, decidedBy, doubt }) =>
      BESIDE_SERVICE.has(field) && decidedBy !== "saved" && doubt === null,
  );
  const found = STAND_INS.flatMap((words) =>
    open.filter(({ heading }) => words.test(headingWords(heading))),
  )[0];
  if (found === undefined) return columns;
  return columns.map((column) =>
    column === found
      ? {
          ...column,
          field: "serviceLine",
          confidence: BY_PLACE,
          reason: "it says what the vendor is for, and no column names the service",
          doubt: null,
        }
      : column,
  );
}
