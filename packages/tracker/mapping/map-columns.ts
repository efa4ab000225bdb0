import { asksForBoth } from "@scopefit/core/facts/answers-for-both";
import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";

import type { ColumnHeading } from "../layout/layout.ts";
import { askedOfTheOther, columnOfAssurances, withAssuranceOfRow } from "./assurance-a-row.ts";
import { contentDoubt } from "./content-doubt.ts";
import { essentialFields } from "./essential-fields.ts";
import {
  type ClaimsFound,
  type ContentMatch,
  fieldByClaims,
  fieldByOrganisations,
} from "./field-by-content.ts";
import { matchHeading } from "./match-heading.ts";
import { type ColumnMapping, type Mapping, PATH_SEPARATOR } from "./mapping.ts";
import { withServiceFound } from "./service-by-place.ts";
import { withStandardsListed } from "./standards-by-content.ts";
import { withStatusAsClaim } from "./status-as-claim.ts";
import { withTicksFound } from "./ticked-columns.ts";
import { withTopicByPlace } from "./topic-by-place.ts";
import { withVendorFound } from "./vendor-by-place.ts";

/** What an earlier run or the user decided, by heading; `null` means "not a field". */
export type SavedMapping = ReadonlyMap<string, FieldId | null>;

/**
 * Says what each column holds. A saved decision counts before anything else; two columns never
 * share a field silently: the surer one keeps it, and on equal terms the first. Of claims, whoever asks for
 * one standard by name is surer than whoever asks for certifications at large.
 */
export function mapColumns(
  headings: readonly ColumnHeading[],
  samples: ReadonlyMap<number, readonly string[]>,
  saved: SavedMapping = new Map(),
): Mapping {
  const alone = headings.map((heading) =>
    mapColumn(heading, samples.get(heading.column) ?? [], saved),
  );
  const naming = columnOfAssurances(alone, samples);
  const listed =
    naming === null
      ? withStandardsListed(alone, samples)
      : withAssuranceOfRow(alone, headings, naming, samples);
  const columns = withTopicByPlace(listed, headings, samples);
  const found = withVendorFound(
    withClaimsFound(withStatusAsClaim(withoutDoubles(columns), samples), samples),
  );
  const settled = withTicksFound(withServiceFound(found, samples), samples);
  const asked = new Set(settled.flatMap(fieldsAsked));
  if (naming !== null) for (const field of settled.flatMap(askedOfTheOther)) asked.add(field);
  return {
    columns: settled,
    notAsked: essentialFields(asked).filter((field) => !asked.has(field)),
  };
}

/**
 * A column of certifications in general asks for both claims, whichever of them it is read as first; one of
 * remarks asks for none.
 */
function fieldsAsked({ field, heading, reads }: ColumnMapping): readonly FieldId[] {
  if (field === null || reads === "mentions") return [];
  return isClaim(field) && asksForBoth(heading) ? ["isoClaim", "soc2Claim"] : [field];
}

function isClaim(field: FieldId | null): boolean {
  return field === "isoClaim" || field === "soc2Claim";
}

function mapColumn(
  { column, path }: ColumnHeading,
  samples: readonly string[],
  saved: SavedMapping,
): ColumnMapping {
  const heading = path.join(PATH_SEPARATOR);
  const decided = saved.get(heading);
  if (decided !== undefined) {
    return {
      column,
      heading,
      field: decided,
      confidence: 1,
      reason: "saved in this workbook",
      doubt: null,
      decidedBy: "saved",
    };
  }
  const heard = matchHeading(path);
  const named = heard.doubt === "ambiguous-heading" ? fieldByOrganisations(samples) : null;
  const match = named === null ? heard : byContent(named);
  const otherwise = match.field === null ? null : contentDoubt(match.field, samples);
  return otherwise === null
    ? { column, heading, ...match, decidedBy: "heading" }
    : {
        column,
        heading,
        field: null,
        confidence: 0,
        reason: otherwise,
        doubt: "other-content",
        decidedBy: "heading",
      };
}

/** What the cells say counts less than what a heading says, and just enough to be taken. */
const BY_CONTENT = 0.85;

function byContent({ field, reason }: ContentMatch) {
  return { field, confidence: BY_CONTENT, reason, doubt: null };
}

/**
 * Where no column asks for certificates or reports, those whose headings say nothing are looked at, the one that
 * speaks of them most first: the claim may stand among the remarks.
 */
function withClaimsFound(
  columns: readonly ColumnMapping[],
  samples: ReadonlyMap<number, readonly string[]>,
): readonly ColumnMapping[] {
  const taken = new Set(columns.map(({ field }) => field));
  const speaking = columns
    .filter(mayHoldClaims)
    .flatMap((column) => {
      const found = fieldByClaims(column.heading, samples.get(column.column) ?? []);
      return found === null ? [] : [{ column, found }];
    })
    .sort((one, other) => other.found.times - one.found.times);
  const claims = new Map<ColumnMapping, ClaimsFound>();
  for (const { column, found } of speaking) {
    if (taken.has("isoClaim") || taken.has(found.field)) continue;
    taken.add(found.field);
    claims.set(column, found);
  }
  return columns.map((column) => {
    const found = claims.get(column);
    if (found === undefined) return column;
    const reads = found.reads === "mentions" ? { reads: found.reads } : {};
    return { ...column, ...byContent(found), ...reads };
  });
}

/** A column that nobody has understood otherwise. */
function mayHoldClaims({ field, confidence, decidedBy, doubt }: ColumnMapping): boolean {
  if (field !== null || confidence > 0 || decidedBy === "saved") return false;
  return doubt !== "field-taken" && doubt !== "other-content";
}

function withoutDoubles(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  return columns.map((column) => {
    const rival = rivalOf(column, columns);
    return rival === null
      ? column
      : {
          ...column,
          field: null,
          confidence: 0,
          doubt: "field-taken",
          reason: `“${rival.heading}” is already taken for the ${fieldDefinition(column.field ?? "vendorName").label}`,
        };
  });
}

function rivalOf(column: ColumnMapping, columns: readonly ColumnMapping[]): ColumnMapping | null {
  if (column.field === null || column.decidedBy === "saved") return null;
  const rivals = columns.filter((other) => other !== column && other.field === column.field);
  return rivals.find((other) => other.decidedBy === "saved" || comesBefore(other, column)) ?? null;
}

/** "Category" is the service where nothing else is; beside "Services" it groups the vendors. */
function isCategory({ field, heading }: ColumnMapping): boolean {
  return (
    field === "serviceLine" &&
    /(?:^|\s)(?:category|kategorie|catégorie|categoría|categoria)$/iu.test(heading.trim())
  );
}

function comesBefore(one: ColumnMapping, other: ColumnMapping): boolean {
  const isAtLarge = ({ field, heading }: ColumnMapping) => isClaim(field) && asksForBoth(heading);
  if (isAtLarge(one) !== isAtLarge(other)) return isAtLarge(other);
  if (isCategory(one) !== isCategory(other)) return isCategory(other);
  if (one.confidence !== other.confidence) return one.confidence > other.confidence;
  return one.column < other.column;
}
