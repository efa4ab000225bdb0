import { expect, test } from "vitest";
import { readStatement } from "../../statement/read-statement.ts";
import { statementJson } from "../../statement/statement-json.ts";

// What is stated of a report, and nothing beyond it.
test.for([
  [
    "SOC 2 Type II report by Deloitte, unqualified opinion",
    { type: 2, auditor: "Deloitte", opinion: "unqualified" },
  ],
  [
    "Our SOC 2 Type 2 audit was performed by Johanson Group LLP.",
    { type: 2, auditor: "Johanson Group LLP" },
  ],
  ["SOC 2 Type II (auditor: Prescient Assurance)", { type: 2, auditor: "Prescient Assurance" }],
  [
    "Insight Assurance conducted the SOC 2 Type I examination.",
    { type: 1, auditor: "Insight Assurance" },
  ],
  [
    "The SOC 2 Type II report was signed by Wexley Marsh LLP on 5 February 2026.",
    { type: 2, auditor: "Wexley Marsh LLP" },
  ],
  [
    "SOC 2 Type 2, period 1/1/25-31/12/25, Schellman",
    { type: 2, auditor: "Schellman", periodStart: "2025-01-01", periodEnd: "2025-12-31" },
  ],
  ["We engaged KPMG for our SOC 2 Type II report.", { type: 2, auditor: "KPMG" }],
  [
    "Our auditors, Bishop & Crane CPAs, issued an unqualified opinion in our latest SOC 2 Type II report.",
    { type: 2, auditor: "Bishop & Crane CPAs", opinion: "unqualified" },
  ],
  [
    "SOC 2 Type II – A-LIGN – Oct 2024 to Sep 2025",
    { type: 2, auditor: "A-LIGN", periodStart: "2024-10", periodEnd: "2025-09" },
  ],
  [
    "We use Vanta to prepare; our SOC 2 Type II report is issued by Sensiba LLP.",
    { type: 2, auditor: "Sensiba LLP" },
  ],
  ["Our SOC 2 report received a clean opinion.", { opinion: "unqualified" }],
  [
    "The auditor's opinion in the SOC 2 Type II report was qualified because of access reviews.",
    { type: 2, opinion: "qualified" },
  ],
  ["SOC 2 Type II with a qualified opinion (CC6.2)", { type: 2, opinion: "qualified" }],
  [
    "The service auditor issued an adverse opinion in the 2024 SOC 2 report.",
    { opinion: "adverse" },
  ],
  [
    "SOC 2 Type II: opinion unmodified, no exceptions",
    { type: 2, opinion: "unqualified", exceptions: false },
  ],
  ["The SOC 2 report is unqualified.", { opinion: "unqualified" }],
  ["SOC 2 Type II report, passed without qualification", { type: 2, opinion: "unqualified" }],
  ["Our SOC 2 auditor is a qualified CPA firm.", {}],
  ["The auditor disclaimed an opinion on the SOC 2 report.", { opinion: "disclaimer" }],
  ["SOC 2 Type II; no exceptions were noted", { type: 2, exceptions: false }],
  ["The SOC 2 Type II report lists three exceptions.", { type: 2, exceptions: 3 }],
  ["SOC 2 report contains 1 exception (CC6.3)", { exceptions: 1 }],
  [
    "One deviation was identified in the SOC 2 Type II testing of CC7.1.",
    { type: 2, exceptions: 1 },
  ],
  ["No deviations identified in our SOC 2 report", { exceptions: false }],
  [
    "There were two minor exceptions noted in the SOC 2 report; management has responded.",
    { exceptions: 2 },
  ],
  [
    "The auditor noted exceptions relating to offboarding in the SOC 2 Type II report.",
    { type: 2, exceptions: true },
  ],
  ["Our SOC 2 report had zero exceptions.", { exceptions: false }],
  ["With the exception of the mobile app, all products are covered by our SOC 2 report.", {}],
  ["The SOC 2 report uses the carve-out method for AWS.", { subserviceMethod: "carve-out" }],
  [
    "Subservice organizations are carved out of our SOC 2 report.",
    { subserviceMethod: "carve-out" },
  ],
  ["AWS is carved out. SOC 2 Type II.", { type: 2, subserviceMethod: "carve-out" }],
  [
    "SOC 2 Type II (inclusive method; Northbase hosting included)",
    { type: 2, subserviceMethod: "inclusive" },
  ],
  [
    "The report is presented on an inclusive basis for the data centre operator. SOC 2 Type II.",
    { type: 2, subserviceMethod: "inclusive" },
  ],
  [
    "Our SOC 2 report excludes the controls of our subservice organization, Azure (carve-out).",
    { subserviceMethod: "carve-out" },
  ],
  [
    "The SOC 2 report includes subservice organisation controls using the inclusive method.",
    { subserviceMethod: "inclusive" },
  ],
  ["No subservice organizations are used. SOC 2 Type I.", { type: 1, subserviceMethod: "none" }],
  ["The SOC 2 report carves out AWS and Datadog.", { subserviceMethod: "carve-out" }],
  ["The SOC 2 report lists 9 CUECs.", { cuecs: true }],
  [
    "Complementary user entity controls are described in section III of the SOC 2 report.",
    { cuecs: true },
  ],
  ["SOC 2 Type II; no CUECs", { type: 2, cuecs: false }],
  ["The SOC 2 report assumes complementary user-entity controls are in place.", { cuecs: true }],
  ["User entity controls: see page 30 of the SOC 2 report", { cuecs: true }],
  [
    "SOC 2 Type II covering Security, Availability and Confidentiality",
    { type: 2, categories: ["security", "availability", "confidentiality"] },
  ],
  ["SOC 2 (Security & Privacy)", { categories: ["security", "privacy"] }],
  [
    "SOC 2 Type II, all five TSC",
    {
      type: 2,
      categories: [
        "security",
        "availability",
        "confidentiality",
        "processing-integrity",
        "privacy",
      ],
    },
  ],
  ["SOC 2 Type I as of 31 March 2026", { type: 1, asOf: "2026-03-31" }],
  [
    "Our SOC 2 Type II report covers April 1, 2025 through March 31, 2026.",
    { type: 2, periodStart: "2025-04-01", periodEnd: "2026-03-31" },
  ],
  ["SOC 2 report issued 14 January 2026", {}],
] as const)("“%s” states %j", ([text, stated]) => {
  const { claim: _, ...details } = statementJson(null, readStatement(text)).soc2;
  expect(details).toEqual({ ...nothing, ...stated });
});

const nothing = {
  type: null,
  categories: [],
  periodStart: null,
  periodEnd: null,
  asOf: null,
  auditor: null,
  opinion: null,
  exceptions: null,
  subserviceMethod: null,
  cuecs: null,
};
