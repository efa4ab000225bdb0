import type { Rule } from "@scopefit/core/rule/rule";
import type { Severity } from "@scopefit/core/rule/severity";

import { vendorPlaceInWords } from "../../layout/vendor-place.ts";
import type { FindingLine } from "../../writing/row/finding-lines.ts";
import type { RunReport } from "../run-report.ts";
import { vendorHeading } from "../vendor-heading.ts";
import type { VendorReport } from "../vendor-report.ts";

/** The address of the schema that a SARIF 2.1.0 log names (OASIS, SARIF 2.1.0 with errata 01). */
const SCHEMA =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

type Level = "error" | "warning" | "note" | "none";

/** How a tool that knows only these levels should treat a severity. */
const LEVELS: Readonly<Record<Severity, Level>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
};

/**
 * A run as a SARIF 2.1.0 log: a result for each open or waived finding, with the cells it was read
 * from as logical locations. A waived one is suppressed, with its reason, and stays in the log.
 */
export function sarifLog(run: RunReport) {
  const { file, asOf, sheet, rules, vendors } = run;
  const places = new Map(rules.map(({ id }, place) => [id, place]));
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "Scopefit", rules: rules.map(ruleDescriptor) },
        },
        artifacts: [{ location: { uri: fileUri(file) } }],
        columnKind: "utf16CodeUnits",
        properties: { asOf, sheet },
        results: vendors.flatMap((vendor) =>
          vendor.findings
            .filter(({ tag }) => tag !== "NOTE")
            .map((finding) => resultOf(finding, vendor, run, places)),
        ),
      },
    ],
  } as const;
}

function ruleDescriptor({ id, title, why, severity, group, source }: Rule) {
  const works = [...new Set(source.map(({ work }) => work))];
  return {
    id,
    shortDescription: { text: sentence(title) },
    fullDescription: { text: why === "" ? sentence(title) : why },
    help: { text: `Source: ${works.join("; ")}.` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group], severity },
  };
}

function resultOf(
  finding: FindingLine,
  vendor: VendorReport,
  { file, sheet, arrangement }: RunReport,
  places: ReadonlyMap<string, number>,
) {
  const { rule, text, tag, cells, subject, waiver } = finding;
  const place = places.get(rule);
  const heading = vendorHeading(vendor.identity);
  return {
    ruleId: rule,
    ...(place === undefined ? {} : { ruleIndex: place }),
    level: LEVELS[finding.severity ?? "low"],
    message: { text: `${heading}: ${text}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: fileUri(file), index: 0 } },
        logicalLocations: (cells.length === 0
          ? [vendorPlaceInWords(arrangement, vendor.row)]
          : cells
        ).map((cell) => ({
          name: cell,
          fullyQualifiedName: `${sheet}!${cell}`,
          kind: "element",
        })),
      },
    ],
    partialFingerprints: { "scopefit/v1": `${heading}/${rule}/${subject}` },
    ...(tag === "WAIVED" && waiver !== null
      ? { suppressions: [{ kind: "external", status: "accepted", justification: waiver.reason }] }
      : {}),
    properties: { row: vendor.row, status: vendor.status, tag },
  };
}

function sentence(title: string): string {
  return title.endsWith(".") ? title : `${title}.`;
}

/** A path of the user's as a relative reference; what no URI may hold is escaped. */
function fileUri(file: string): string {
  return file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
}
