import { waiverOf } from "@scopefit/core/testing/open-decision";
import { plainRule } from "@scopefit/core/testing/open-decision";
import { expect, test } from "vitest";
import * as z from "zod/mini";

import { openOutcome } from "../../testing/checked-row.ts";
import { fullRow } from "../../testing/full-row.ts";
import { runReportOf } from "../../testing/run-report.ts";
import { sarifLog } from "./sarif-log.ts";

const message = z.strictObject({ text: z.string().check(z.minLength(1)) });
const level = z.enum(["none", "note", "warning", "error"]);
const uri = z.string().check(z.regex(/^[^\s"<>\\^`{|}]+$/u));

/** The parts of SARIF 2.1.0 that we write, as its schema demands them (OASIS, sections 3.13 to 3.35). */
const logSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().check(z.minLength(1)),
          rules: z.array(
            z.strictObject({
              id: z.string().check(z.minLength(1)),
              shortDescription: message,
              fullDescription: message,
              help: message,
              defaultConfiguration: z.strictObject({ level }),
              properties: z.looseObject({ tags: z.array(z.string()) }),
            }),
          ),
        }),
      }),
      artifacts: z.array(z.strictObject({ location: z.strictObject({ uri }) })),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      properties: z.looseObject({}),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.optional(z.int().check(z.nonnegative())),
          level,
          message,
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri, index: z.int() }),
              }),
              logicalLocations: z.array(
                z.strictObject({
                  name: z.string(),
                  fullyQualifiedName: z.string(),
                  kind: z.string(),
                }),
              ),
            }),
          ),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z.optional(
            z.array(
              z.strictObject({
                kind: z.enum(["inSource", "external"]),
                status: z.enum(["accepted", "underReview", "rejected"]),
                justification: z.string(),
              }),
            ),
          ),
          properties: z.looseObject({}),
        }),
      ),
    }),
  ),
});

const waiver = { waiver: waiverOf(), effect: "closes" } as const;

const log = sarifLog(
  runReportOf(
    [
      fullRow("Dapitan Voice", "Payroll", 7, [
        openOutcome(plainRule.id, "gap", "critical"),
        openOutcome("b-rule", "review", "medium", { cells: [] }),
        openOutcome("c-rule", "gap", "high", { waiver }),
      ]),
    ],
    { file: "my files/vendors 2026.xlsx", rules: [plainRule] },
  ),
);

test("the log is what SARIF 2.1.0 allows", () => {
  expect(logSchema.safeParse(JSON.parse(JSON.stringify(log))).error).toBeUndefined();
});

test("results name their rule, their level and the cells they were read from", () => {
  const [first, second] = log.runs[0].results;
  expect(first).toMatchObject({ ruleId: plainRule.id, ruleIndex: 0, level: "error" });
  expect(first?.locations[0]?.logicalLocations[0]?.fullyQualifiedName).toBe("Vendors!F7");
  expect(second).not.toHaveProperty("ruleIndex");
  expect(second?.locations[0]?.logicalLocations[0]?.name).toBe("row 7");
});

test("what is waived is suppressed with its reason, and nothing else is", () => {
  const suppressed = log.runs[0].results.map((result) => result.suppressions?.[0]?.justification);
  expect(suppressed).toEqual([undefined, undefined, "The report is due in January."]);
});
