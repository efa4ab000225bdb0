import { policySchema } from "@scopefit/core/policy/policy";
import { statementJsonSchema } from "@scopefit/core/reading/statement/statement-json";
import { waiverSchema } from "@scopefit/core/waiver/waiver";
import { checkedRowSchema, checkReportSchema } from "@scopefit/tracker/report/check-report";
import { diffSchema } from "@scopefit/tracker/report/json/diff-json";
import { runReportSchema } from "@scopefit/tracker/report/json/report-json";
import { expect, test } from "vitest";
import * as z from "zod/mini";

import { mapReportSchema } from "./map-report.ts";
import { matchReportSchema } from "./match-report.ts";
import { ruleSchema } from "./rule-json.ts";

const published = [
  ["check", "What `scopefit check --format json` prints, version 1", checkReportSchema],
  ["check-row", "One line of `scopefit check --format ndjson`, version 1", checkedRowSchema],
  ["diff", "What `scopefit diff --format json` prints, version 1", diffSchema],
  ["report", "What `scopefit report --format json` writes, version 1", runReportSchema],
  ["waivers", "A Scopefit waivers file, version 1", z.array(waiverSchema)],
  ["map", "What `scopefit map --format json` prints, version 1", mapReportSchema],
  ["match", "What `scopefit match --format json` prints, version 1", matchReportSchema],
  ["read", "What `scopefit read --format json` prints, version 1", statementJsonSchema],
  ["rules", "What `scopefit rules --format json` prints, version 1", z.array(ruleSchema)],
] as const;

test.for(published)(
  "the published schema of %s is in step with the code",
  async ([name, title, schema]) => {
    const json = { title, ...z.toJSONSchema(schema) };
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(
      `../schemas/${name}.schema.json`,
    );
  },
);

test("the published schema of a policy file lets every member be left out", async () => {
  const schema = z.toJSONSchema(policySchema, { io: "input" });
  const json = {
    title: "A Scopefit policy file: name only what differs from the defaults",
    ...schema,
    // A file may name its schema, for the editor it is written in.
    properties: { $schema: { type: "string" }, ...schema.properties },
  };
  await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(
    "../schemas/policy.schema.json",
  );
  expect(policySchema.safeParse({}).success).toBe(true);
});
