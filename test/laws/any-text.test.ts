import { fieldIds, type FieldId } from "@scopefit/core/fields/field-dictionary";
import fc from "fast-check";
import { expect, test } from "vitest";

import { check, type RowTexts } from "../stories/check.ts";
import { certificate, engagement } from "../stories/vendor-rows.ts";

const words = fc.constantFrom(
  "yes",
  "no",
  "n/a",
  "ISO 27001",
  "SOC 2 Type II",
  "compliant",
  "certified",
  "AWS",
  "31/12/2025",
  "05/12/2026",
  "2022",
  "all sites",
  "Makati",
  "except",
  "not",
  "=1+1",
  "unqualified",
  "qualified",
  "see attached",
  "(",
  "“",
  "…",
  "\u0000",
  "😀",
  "İ",
  "الموقع",
  "ﬁ",
  "\n",
  "BSI",
  "payroll",
  "WFH",
  "__proto__",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" ")),
);
const anyRow = fc.dictionary(fc.constantFrom(...fieldIds), anyText, {
  maxKeys: 30,
}) as fc.Arbitrary<RowTexts>;

test("no text in any cell makes a check throw or a rule break", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const { outcomes } = check(row);
      expect(outcomes.filter((outcome) => outcome.answer === "broken")).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("a row is never covered without the facts for it, whatever else its cells hold", () => {
  const missing: readonly FieldId[] = [
    "isoScopeStatement",
    "isoSites",
    "isoEntity",
    "isoExpiryDate",
    "isoCertificationBody",
  ];
  fc.assert(
    fc.property(anyRow, fc.constantFrom(...missing), (row, field) => {
      const noise = Object.fromEntries(
        Object.entries(row).filter(([id]) => !id.startsWith("soc2")),
      );
      const texts: RowTexts = {
        ...noise,
        ...engagement,
        ...certificate,
        [field]: "",
        soc2Claim: "No",
      };
      // A claim cell may state the missing fact itself, so it says no more than yes here.
      expect(check({ ...texts, isoClaim: "Yes" }).verdict.status).not.toBe("covered");
    }),
    { numRuns: 300 },
  );
});

test("findings and questions never show a hole of a template", () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      const { outcomes, verdict } = check({ ...engagement, ...row });
      const texts = [
        ...outcomes.map((outcome) => outcome.finding),
        ...verdict.questions.map((question) => question.text),
        ...verdict.because,
      ];
      expect(
        texts.filter(
          (text) =>
            /\{[a-z]\w*\}|undefined|\[object|NaN/u.test(text) &&
            !JSON.stringify(row).includes(text),
        ),
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
