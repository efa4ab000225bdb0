import { expect, test } from "vitest";

import { rowsOf } from "../testing/sheet.ts";
import { answerColumns } from "./answer-columns.ts";

const questions = [
  "Do you hold an ISO 27001 certificate?",
  "Have you had a SOC 2 audit?",
  "Describe how backups are tested.",
  "Is data encrypted at rest and in transit?",
  "Which subcontractors do you use?",
];

const under = (header: string, answers: string, id = "") =>
  rowsOf([header, ...questions.map((question) => `${id}${question}|${answers}`)]);

test("answers are found under their heading, with what is said beside them", () => {
  const rows = under(
    "Documentation||Vendor Answers|Additional Information|Guidance",
    "Yes|See there|Say more",
    "D-1|",
  );
  expect(answerColumns(rows)).toEqual({
    headerRow: 1,
    questionColumn: 1,
    answers: [{ column: 2, vendor: null, comments: 3, evidence: null }],
  });
});

test("a title that speaks of responses heads nothing", () => {
  const rows = [
    ...rowsOf(["Vendor Response"]),
    ...under("Question|Answer", "Yes").map(({ row, cells }) => ({ row: row + 1, cells })),
  ];
  expect(answerColumns(rows)?.headerRow).toBe(2);
});

test("vendors side by side have a column each, and head it", () => {
  const rows = under("Question|Northbase|Westlake|Guidance", "Yes|No|Say more");
  expect(answerColumns(rows)?.answers).toEqual([
    { column: 1, vendor: "Northbase", comments: null, evidence: null },
    { column: 2, vendor: "Westlake", comments: null, evidence: null },
  ]);
});

test("a heading that names nobody is no vendor", () => {
  const rows = under("Question|Yes / No|Comments", "Yes|since 2024");
  expect(answerColumns(rows)?.answers).toEqual([
    { column: 1, vendor: null, comments: 2, evidence: null },
  ]);
});

test.for<[header: string, vendor: string | null]>([
  ["Question|Northbase answer|Evidence", "Northbase"],
  ["Question|Simulated answer|Evidence", null],
  ["Question|Short answer|Detail", null],
])("under “%s” the vendor is %s", ([header, vendor]) => {
  const [answer, ...others] = answerColumns(under(header, "Yes|since 2024"))?.answers ?? [];
  expect(others).toEqual([]);
  expect(answer?.vendor).toBe(vendor);
  expect(answer?.comments ?? answer?.evidence).toBe(2);
});

test.for<[header: string, comments: number | null, evidence: number | null]>([
  ["Question|Answer|Evidence|Comments", 3, 2],
  ["Question|Answer|Comments|Evidence|Expiry", 2, 3],
  ["Question|Northbase|Comments|Evidence|Expiry", 2, 3],
  ["Question|Northbase|Document date|Attachment", null, 3],
  ["Question|Northbase|Westlake|Comments|Evidence", null, null],
  ["Question|Answer|Evidence required|Comments", 3, null],
])("under “%s” comments are in %s, evidence in %s", ([header, comments, evidence]) => {
  const found = answerColumns(under(header, "Yes|Yes|since 2024|See there"))?.answers.at(-1);
  expect([found?.comments, found?.evidence]).toEqual([comments, evidence]);
});

test("what is told of documents beside the answers is no vendor", () => {
  const rows = under("Question|Northbase|Expiry|Document date", "Yes|31 May 2028|1 Jun 2025");
  expect(answerColumns(rows)?.answers.map(({ vendor }) => vendor)).toEqual(["Northbase"]);
});

test("a column of letters and the words to them are the answers of one vendor", () => {
  const rows = under("Question|A|Northbase answer|Evidence", "Y|We do|Policy");
  expect(answerColumns(rows)?.answers).toEqual([
    { column: 1, vendor: "Northbase", comments: 2, evidence: 3 },
  ]);
});

test("comments beside the questions are the answers where there are no others", () => {
  const rows = under("Section|Vendor Comments|Assessor Comments", "We do|Fine");
  expect(answerColumns(rows)?.answers).toEqual([
    { column: 1, vendor: null, comments: null, evidence: null },
  ]);
});

test("labels that are headings of ours do in the place of questions", () => {
  const rows = rowsOf([
    "Criterion|Northbase",
    "Legal entity|Northbase Ltd",
    "Service|Payroll",
    "Location|Leeds",
    "ISO 27001|Yes",
  ]);
  expect(answerColumns(rows)).toMatchObject({
    headerRow: 1,
    questionColumn: 0,
    answers: [{ column: 1, vendor: "Northbase" }],
  });
});

test("beside certificates two labels about the vendor do", () => {
  const rows = rowsOf([
    "Field|Northbase|Westlake",
    "Service|Payroll|Chat",
    "Data shared|Names|Chats",
    "Certifications|ISO 27001|SOC 2 Type II",
    "Residual|Low|Low",
  ]);
  expect(answerColumns(rows)?.answers.map(({ vendor }) => vendor)).toEqual([
    "Northbase",
    "Westlake",
  ]);
});

test.for([
  ["texts without a question", ["a|b|c", "d|e|f"]],
  ["questions that nobody has answered", questions],
  [
    "standards with a word beside them",
    ["Framework|Region", "ISO 27001|All", "SOC 2|US", "GDPR|EU"],
  ],
] as const)("%s have no answers", ([, lines]) => {
  expect(answerColumns(rowsOf(lines))).toBeNull();
});
