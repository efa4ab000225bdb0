import { findServices } from "@scopefit/core/reading/services/find-services";

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

/** So many cells, and this share of those that are filled, name a service where the column is that of the service. */
const FEWEST_SERVICES = 4;
const SHARE_OF_SERVICES = 0.6;

/** Longer cells are remarks. */
const LONGEST_SERVICE = 90;

/**
 * Where a list of vendors names no service, the purpose or the system is what is bought of each, or else whatever column
 * before the certificates has services in its cells.
 */
export function withServiceFound(
  columns: readonly ColumnMapping[],
  samples: ReadonlyMap<number, readonly string[]>,
): readonly ColumnMapping[] {
  const asked = new Set(columns.map(({ field }) => field));
  if (!asked.has("vendorName") || asked.has("serviceLine")) return columns;
  const open = columns.filter(
    ({ field, decidedBy, doubt }) =>
      BESIDE_SERVICE.has(field) && decidedBy !== "saved" && doubt === null,
  );
  const found = STAND_INS.flatMap((words) =>
    open.filter(({ heading }) => words.test(headingWords(heading))),
  )[0];
  if (found === undefined) return withServiceByContent(columns, samples);
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

function withServiceByContent(
  columns: readonly ColumnMapping[],
  samples: ReadonlyMap<number, readonly string[]>,
): readonly ColumnMapping[] {
  const firstClaim = columns.findIndex(({ field }) => field !== null && OF_ARTEFACT.test(field));
  const before = firstClaim === -1 ? columns : columns.slice(0, firstClaim);
  const found = before.find(
    ({ column, field, confidence, decidedBy, doubt }) =>
      field === null &&
      confidence === 0 &&
      doubt === null &&
      decidedBy !== "saved" &&
      holdsServices(samples.get(column) ?? []),
  );
  if (found === undefined) return columns;
  const reason = "its cells name services, and no column asks for the service";
  return columns.map((column) =>
    column === found ? { ...column, field: "serviceLine", confidence: BY_PLACE, reason } : column,
  );
}

const OF_ARTEFACT = /^(?:iso|soc)/u;

function holdsServices(samples: readonly string[]): boolean {
  const filled = samples.filter((text) => text.trim() !== "");
  const naming = filled.filter(
    (text) => text.length <= LONGEST_SERVICE && findServices(text).mentions.length > 0,
  );
  return naming.length >= FEWEST_SERVICES && naming.length >= filled.length * SHARE_OF_SERVICES;
}
