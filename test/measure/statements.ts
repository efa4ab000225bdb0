import { readFileSync } from "node:fs";
import { readStatement } from "@scopefit/core/reading/statement/read-statement";
import { statementJson, type StatementJson } from "@scopefit/core/reading/statement/statement-json";

/**
 * Measures how well statements are read: `npx tsx test/measure/statements.ts FILE [--misses]`, FILE
 * holding one labelled statement a line (id, text, context?, expected, accept?).
 */

interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly context?: string;
  readonly expected: {
    readonly iso: Readonly<Record<string, unknown>>;
    readonly soc2: Readonly<Record<string, unknown>>;
    readonly otherReports: readonly string[];
  };
  readonly accept?: Readonly<Record<string, readonly unknown[]>>;
}

/** Which claims are right for a label. */
const RIGHT_CLAIMS: Readonly<Record<string, readonly string[]>> = {
  certified: ["yes"],
  report: ["yes"],
  "claimed-without-certificate": ["aligned", "yes"],
  "claimed-without-report": ["aligned", "yes"],
  "in-progress": ["in-progress"],
  none: ["no", "lapsed"],
  "inherited-from-provider": ["borrowed"],
  unknown: ["unknown"],
};

const NEVER_YES = ["in-progress", "none", "inherited-from-provider", "unknown"];

/** What is compared: the place in the output, and the path of the label. */
const FIELDS: readonly (readonly [read: (json: StatementJson) => unknown, path: string])[] = [
  [(json) => json.iso.edition, "iso.edition"],
  [(json) => json.iso.body, "iso.certBody"],
  [(json) => json.iso.number, "iso.certNumber"],
  [(json) => json.iso.issued, "iso.issued"],
  [(json) => json.iso.expires, "iso.expires"],
  [(json) => json.iso.scope, "iso.scope"],
  [(json) => json.iso.sites, "iso.sites"],
  [(json) => json.iso.exclusions, "iso.exclusions"],
  [(json) => json.soc2.type, "soc2.type"],
  [(json) => json.soc2.categories, "soc2.categories"],
  [(json) => json.soc2.periodStart, "soc2.periodStart"],
  [(json) => json.soc2.periodEnd, "soc2.periodEnd"],
  [(json) => json.soc2.asOf, "soc2.asOf"],
  [(json) => json.soc2.auditor, "soc2.auditor"],
  [(json) => json.soc2.opinion, "soc2.opinion"],
  [(json) => json.soc2.exceptions, "soc2.exceptions"],
  [(json) => json.soc2.subserviceMethod, "soc2.subservice"],
  [(json) => json.soc2.cuecs, "soc2.cuecs"],
  [(json) => json.otherReports, "otherReports"],
];

interface Tally {
  right: number;
  readAndRight: number;
  read: number;
  labelled: number;
  total: number;
}

function labelAt(path: string, labelled: Labelled): unknown {
  const [group = "", field = ""] = path.split(".");
  if (group === "otherReports") return labelled.expected.otherReports;
  return labelled.expected[group as "iso" | "soc2"][field];
}

/** Case, accents and the order of a list make no difference. */
function comparable(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return JSON.stringify(value.map(comparable).sort());
  if (value === 0) return "false";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

const [file, option] = process.argv.slice(2);
if (file === undefined) throw new Error("Give the file of labelled statements.");
const showMisses = option === "--misses";
const tallies = new Map<string, Tally>();
const confident: string[] = [];

function tally(path: string): Tally {
  const found = tallies.get(path) ?? { right: 0, readAndRight: 0, read: 0, labelled: 0, total: 0 };
  tallies.set(path, found);
  return found;
}

function miss(labelled: Labelled, path: string, read: unknown, label: unknown): void {
  if (!showMisses) return;
  console.log(
    `${labelled.id} ${path}: read ${JSON.stringify(read)}, labelled ${JSON.stringify(label)}`,
  );
  console.log(
    `    ${labelled.text.slice(0, 300).replace(/\n/gu, " / ")} [${labelled.context ?? ""}]`,
  );
}

function scoreClaim(group: "iso" | "soc2", labelled: Labelled, claim: string): void {
  const path = `${group}.status`;
  const label = String(labelled.expected[group]["status"]);
  const labels = [label, ...(labelled.accept?.[path] ?? []).map(String)];
  const isRight = labels.some((one) => RIGHT_CLAIMS[one]?.includes(claim));
  const score = tally(`${group}.claim`);
  score.total += 1;
  if (isRight) score.right += 1;
  else miss(labelled, path, claim, labels);
  if (claim === "yes" && NEVER_YES.includes(label) && !isRight) confident.push(labelled.id);
}

function scoreField(path: string, labelled: Labelled, read: unknown): void {
  const label = labelAt(path, labelled);
  const accepted = [label, ...(labelled.accept?.[path] ?? [])];
  const isRight = accepted.some(
    (one) => comparable(one) === comparable(read) || (isEmpty(one) && isEmpty(read)),
  );
  const score = tally(path);
  score.total += 1;
  if (isRight) score.right += 1;
  if (!isEmpty(read)) score.read += 1;
  if (!accepted.some(isEmpty)) score.labelled += 1;
  if (isRight && !isEmpty(read)) score.readAndRight += 1;
  if (!isRight) miss(labelled, path, read, accepted);
}

/** The year in which the statements were labelled, so that what was to come then still is. */
const LABELLED_IN = 2026;

const lines = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "");
const started = performance.now();
for (const line of lines) {
  const labelled = JSON.parse(line) as Labelled;
  const statement = readStatement(labelled.text, {
    question: labelled.context ?? null,
    thisYear: LABELLED_IN,
  });
  const json = statementJson(labelled.id, statement);
  scoreClaim("iso", labelled, json.iso.claim);
  scoreClaim("soc2", labelled, json.soc2.claim);
  for (const [read, path] of FIELDS) scoreField(path, labelled, read(json));
}
const took = performance.now() - started;

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
for (const [path, score] of tallies) {
  const detail = path.endsWith(".claim")
    ? ""
    : `  precision ${percent(score.readAndRight, score.read)} of ${score.read}  recall ${percent(Math.min(score.readAndRight, score.labelled), score.labelled)} of ${score.labelled}`;
  console.log(`${path.padEnd(18)} right ${percent(score.right, score.total)}${detail}`);
}
console.log(`wrong and confident: ${confident.length} ${confident.join(" ")}`);
console.log(
  `${lines.length} statements, ${((took * 1000) / lines.length).toFixed(0)} µs each, cold`,
);
