import { z } from "zod/mini";
import type { DayInterval } from "../dates/day-interval.ts";
import type { Statement } from "./statement.ts";

const dateText = z.nullable(z.string());
const answer = z.enum([
  "yes",
  "no",
  "in-progress",
  "lapsed",
  "aligned",
  "borrowed",
  "not-applicable",
  "unknown",
]);
const category = z.enum([
  "security",
  "availability",
  "processing-integrity",
  "confidentiality",
  "privacy",
]);

/**
 * What a text says of assurance, as data for other programs. Dates are `2026-10-31`, `2026-10` or
 * `2026`, as exact as they were written; `null` is not stated. `exceptions` is false for none, their
 * number where one is given, true where there are some; `cuecs` is whether there are any.
 */
export const statementJsonSchema = z.object({
  id: z.nullable(z.string()),
  iso: z.object({
    claim: answer,
    edition: z.nullable(z.union([z.literal(2005), z.literal(2013), z.literal(2022)])),
    body: z.nullable(z.string()),
    number: z.nullable(z.string()),
    issued: dateText,
    expires: dateText,
    scope: z.nullable(z.string()),
    sites: z.array(z.string()),
    exclusions: z.array(z.string()),
  }),
  soc2: z.object({
    claim: answer,
    type: z.nullable(z.union([z.literal(1), z.literal(2)])),
    categories: z.array(category),
    periodStart: dateText,
    periodEnd: dateText,
    asOf: dateText,
    auditor: z.nullable(z.string()),
    opinion: z.nullable(z.enum(["unqualified", "qualified", "adverse", "disclaimer"])),
    exceptions: z.nullable(z.union([z.boolean(), z.number()])),
    subserviceMethod: z.nullable(z.enum(["carve-out", "inclusive", "mixed", "none"])),
    cuecs: z.nullable(z.boolean()),
  }),
  otherReports: z.array(z.string()),
});

/** What a text says of assurance, as data for other programs. */
export type StatementJson = z.infer<typeof statementJsonSchema>;

/** Writes a statement as plain data. */
export function statementJson(
  id: string | null,
  { iso, soc2, otherReports }: Statement,
): StatementJson {
  return {
    id,
    iso: {
      claim: iso.claim.answer,
      edition: iso.edition === null ? null : EDITION_YEARS[iso.edition],
      body: iso.body,
      number: iso.number,
      issued: writtenDate(iso.issued),
      expires: writtenDate(iso.expires),
      scope: iso.scope,
      sites: [...iso.sites],
      exclusions: [...iso.exclusions],
    },
    soc2: {
      claim: soc2.claim.answer,
      type: soc2.type === null ? null : TYPE_NUMBERS[soc2.type],
      categories: [...soc2.categories],
      periodStart: writtenDate(soc2.periodStart),
      periodEnd: writtenDate(soc2.periodEnd),
      asOf: writtenDate(soc2.asOf),
      auditor: soc2.auditor,
      opinion: soc2.opinion,
      exceptions: exceptionCount(soc2.exceptions),
      subserviceMethod: soc2.subserviceMethod,
      cuecs: soc2.cuecs === null ? null : soc2.cuecs !== "none",
    },
    otherReports: [...otherReports],
  };
}

const EDITION_YEARS = { "2005": 2005, "2013": 2013, "2022": 2022 } as const;
const TYPE_NUMBERS = { "1": 1, "2": 2 } as const;

/** A date as exact as it was written; one that can be read in two ways is not stated. */
function writtenDate(date: DayInterval | null): string | null {
  switch (date?.precision) {
    case "day":
      return date.earliest;
    case "month":
      return date.earliest.slice(0, 7);
    case "year":
      return date.earliest.slice(0, 4);
    default:
      return null;
  }
}

/** The numbers that exceptions come in, in several languages. */
const COUNT_WORDS: readonly (readonly string[])[] = [
  ["one", "a", "an", "eine", "einer", "une", "un", "una", "uma", "een", "en"],
  ["two", "zwei", "deux", "dos", "duas", "due", "twee", "två", "to"],
  ["three", "drei", "trois", "tres", "três", "tre", "drie"],
  ["four"],
  ["five"],
  ["six"],
  ["seven"],
  ["eight"],
  ["nine"],
  ["ten"],
];

function exceptionCount(words: string | null): number | boolean | null {
  if (words === null) return null;
  if (words === "none") return false;
  const number = /\d+/u.exec(words)?.[0];
  if (number !== undefined) return Number(number);
  const [first = ""] = words.toLowerCase().split(" ");
  const index = COUNT_WORDS.findIndex((spellings) => spellings.includes(first));
  return index === -1 ? true : index + 1;
}
