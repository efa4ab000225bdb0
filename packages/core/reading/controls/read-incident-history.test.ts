import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readIncidentHistory } from "./read-incident-history.ts";

test.for([
  ["None", ["none"]],
  ["No", ["none"]],
  ["0", ["none"]],
  ["None known", ["none"]],
  ["No incidents in the last 24 months", ["none"]],
  ["No breaches since 2021", ["none"]],
  ["We have had no security incidents", ["none"]],
  ["Not aware of any incident", ["none"]],
  ["No incidents affecting client data", ["none"]],
  ["No material incidents", "unclear"],
  ["None reportable", "unclear"],
  ["None, except one phishing case", ["incident"]],
  ["No breaches; 2 phishing incidents contained", ["incident", "remedied"]],
  ["Yes", ["incident"]],
  ["Yes – customer data exposed in May 2026", ["incident", "client-data"]],
  [
    "Ransomware in 2025, 400 client records, servers rebuilt and root cause patched",
    ["incident", "client-data", "remedied"],
  ],
  ["Malware on one laptop, no client data affected", ["incident", "no-client-data"]],
  ["Phishing, account reset, no data lost", ["incident", "no-client-data", "remedied"]],
  ["A breach that is not resolved", ["incident"]],
  ["Confidential", ["withheld"]],
  ["We do not disclose this", ["withheld"]],
  ["Monitored by our SOC", "unclear"],
  ["not disclosed", "placeholder"],
  ["under NDA", "elsewhere"],
  ["N/A", "not-applicable"],
  ["", "blank"],
] as const)("“%s” is %j", ([text, expected]) => {
  expect(gist(readIncidentHistory(cell(text)))).toEqual(expected);
});
