import { NOT_CALCULATED, SPREADSHEET_ERROR } from "@scopefit/core/reading/cell/cell-state";
import type { Fact } from "@scopefit/core/reading/cell/fact";
import { notApplicable, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { dqCellError } from "./dq-cell-error.ts";

function broken(raw: string, column: string, why: string = SPREADSHEET_ERROR): Fact<never> {
  return { state: "unclear", quote: raw, column, why };
}

testRule(dqCellError, [
  { when: "the tracker asks nothing", facts: {}, answer: "none" },
  {
    when: "cells are answered, unclear or not applicable",
    facts: { vendorName: text("Tala Contact"), rto: unclear("soon"), rpo: notApplicable("N/A") },
    answer: "none",
  },
  {
    when: "one cell holds an error",
    facts: { isoExpiryDate: broken("#REF!", "F") },
    answer: "error",
    severity: "low",
    says: "in cell F7: “#REF!”",
  },
  {
    when: "several cells do",
    facts: {
      vendorName: broken("#N/A", "A"),
      isoExpiryDate: broken("#REF!", "F"),
      mfa: broken("#NAME?", "G"),
    },
    answer: "error",
    says: "cells A7, F7 and G7",
  },
  {
    when: "more cells do than a sentence can name",
    facts: {
      vendorName: broken("#N/A", "A"),
      vendorParent: broken("#N/A", "B"),
      isoExpiryDate: broken("#REF!", "F"),
      mfa: broken("#NAME?", "G"),
      rto: broken("#NAME?", "H"),
      rpo: broken("#NAME?", "I"),
    },
    answer: "error",
    says: "cells A7, B7, F7, G7 and 2 more",
  },
  {
    when: "the file holds no result of a formula",
    facts: { isoExpiryDate: broken("", "F", NOT_CALCULATED) },
    answer: "notCalculated",
    severity: "low",
    says: "cell F7",
  },
]);
