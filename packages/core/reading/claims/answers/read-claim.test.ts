import { expect, test } from "vitest";
import { cell } from "../../../testing/cell.ts";
import { readClaim } from "./read-claim.ts";
import { someYear } from "../../../testing/some-day.ts";

function claimed(text: string, artefact: "iso" | "soc2"): string {
  const fact = readClaim(cell(text), artefact, someYear);
  return fact.state === "stated" ? fact.value.answer : fact.state;
}

test.for([
  ["Yes", "iso", "yes"],
  ["✓", "soc2", "yes"],
  ["No", "iso", "no"],
  ["in progress", "soc2", "in-progress"],
  ["VERIFIED", "soc2", "yes"],
  ["Yes - Type II", "soc2", "yes"],
  ["Type II", "soc2", "yes"],
  ["2022", "iso", "yes"],
  ["IS 712345", "iso", "yes"],
  ["Yes (AWS)", "iso", "borrowed"],
  ["aligned", "iso", "aligned"],
  ["Self-certified", "iso", "aligned"],
  ["Yes (self-assessed)", "soc2", "aligned"],
  ["☐ Yes", "soc2", "unclear"],
  ["🔴 Yes", "iso", "unclear"],
  ["🟢 Yes", "iso", "yes"],
  ["🔴 No.", "iso", "no"],
  ["✅ CREST", "soc2", "unclear"],
  ["Yes (DPA signed)", "iso", "unclear"],
  ["✅ Type II", "soc2", "yes"],
  ["Yes, BSI", "iso", "yes"],
  ["Active", "iso", "yes"],
  ["In force since 2024", "iso", "yes"],
  ["Vigente", "soc2", "yes"],
  ["Inactive", "iso", "no"],
  ["Not active", "iso", "no"],
  ["Not current", "iso", "no"],
  ["No longer in force", "iso", "no"],
  ["Current status: none", "iso", "unclear"],
  ["ISO 9001", "iso", "unknown"],
  ["24x7 SOC", "soc2", "unknown"],
  ["Yes, 24x7 SOC with SIEM monitoring", "soc2", "unknown"],
  ["Yes, our SOC team monitors 24/7", "soc2", "unknown"],
  ["Yes - SOC 2, and a 24x7 SOC", "soc2", "yes"],
  ["No, 24x7 SOC only", "soc2", "no"],
  ["x", "iso", "placeholder"],
  ["", "iso", "blank"],
  ["N/A", "soc2", "not-applicable"],
  ["see attached", "soc2", "elsewhere"],
  ["High", "iso", "unclear"],
  ["Not required", "soc2", "unclear"],
  ["⏳ Not required", "soc2", "unclear"],
  ["Nicht erforderlich", "iso", "unclear"],
  ["__proto__", "soc2", "unclear"],
  ["constructor", "iso", "unclear"],
] as const)("“%s” in the %s column is %s", ([text, artefact, answer]) => {
  expect(claimed(text, artefact)).toBe(answer);
});

test("a tick box that is a boolean is an answer", () => {
  const content = { kind: "boolean", text: "TRUE", boolean: true } as const;
  const fact = readClaim({ column: "B", heading: "SOC 2", content }, "soc2", someYear);
  expect(fact).toMatchObject({ state: "stated", value: { answer: "yes" } });
});

test("a date alone claims nothing", () => {
  const fact = readClaim(cell("31/10/2027"), "iso", someYear);
  expect(fact.state).toBe("unclear");
});

test.for([
  "Do you follow a recognised security framework? (NIST CSF, CIS, ISO 27001 …)",
  "Security framework (ISO 27001 / NIST / none)",
  "Conforms to ISO 27001 or similar",
])("a yes under “%s” claims no certificate", (heading) => {
  const fact = readClaim({ ...cell("Yes"), heading }, "iso", someYear);
  expect(fact.state === "stated" ? fact.value.answer : fact.state).not.toBe("yes");
});
