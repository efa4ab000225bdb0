import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { capitalised, countOf } from "@scopefit/core/rule/words";
import type { Fit, Reliance } from "@scopefit/core/verdict/verdict";

import { vendorWord } from "../../layout/vendor-place.ts";
import { statusLabels } from "../../writing/sheets/status-label.ts";
import { fitInWords, gradesInWords } from "../axes.ts";
import { changeLine, diffSummary, sinceLastRun } from "../diff-lines.ts";
import type { RunReport } from "../run-report.ts";
import { waitingLine } from "../summary-lines.ts";
import { vendorHeading } from "../vendor-heading.ts";
import type { VendorReport } from "../vendor-report.ts";
import { barChart } from "./bar-chart.ts";
import { type Fragment, markup, type Markup, nothing } from "./markup.ts";
import { pageStyles } from "./page-styles.ts";
import { statusChip } from "./status-chip.ts";
import { sectionId, vendorSection } from "./vendor-section.ts";

/**
 * The memo: one page of HTML that needs nothing else, runs no script, and prints on A4. Every text of
 * the tracker is escaped.
 */
export function htmlReport(run: RunReport): string {
  const { sheet, arrangement, asOf, file, vendors, notices } = run;
  const title = `Assurance coverage: ${sheet}, as of ${dayInWords(asOf)}`;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${pageStyles}</style>
</head>
<body>
<h1>Does the assurance cover what we buy?</h1>
<p class="quiet">${file}, sheet “${sheet}”, ${countOf(vendors.length, vendorWord(arrangement))}, as of ${dayInWords(asOf)}.</p>
${barChart(`${capitalised(vendorWord(arrangement))}s by status`, statusBars(run))}
${waitingLine(run.summary).map((line) => markup`<p>${line}</p>`)}
${notices.map((notice) => markup`<p class="notice">${notice}</p>`)}
${gapSection(run)}
${changeSection(run)}
${axesSection(vendors)}
${portfolioSection(run)}
${dueSection(run)}
${vendorTable(vendors)}
${vendors.length === 0 ? nothing : markup`<h2>Vendor by vendor</h2>`}
${vendors.map((vendor) => vendorSection(vendor, arrangement))}
<footer>A status is no statement about how well a vendor protects data. ISO 27001 certificates expire; SOC 2 reports get old. Evidence: E0 none, E1 the vendor’s words, E2 details given, E3 read by us, E4 confirmed with the issuer.</footer>
</body>
</html>
`;
  return page.source;
}

function statusBars({ summary }: RunReport) {
  return statusLabels.map(({ status, word, look }) => ({
    label: word,
    parts: [{ count: summary.counts[status], fill: look.fill ?? "BFBFBF" }],
  }));
}

/** How many of the most frequent gaps the memo lists. */
const MOST_GAPS = 8;

function gapSection({ summary, rules, arrangement }: RunReport): Markup {
  const rows = summary.gaps.slice(0, MOST_GAPS).map((gap) => {
    const title = rules.find(({ id }) => id === gap.rule)?.title ?? gap.rule;
    return [title, gap.rows];
  });
  if (rows.length === 0) return nothing;
  return markup`<h2>Most often not shown</h2>${table(["What is not shown", `${capitalised(vendorWord(arrangement))}s`], rows)}`;
}

function changeSection({ diff }: RunReport): Markup {
  if (diff === null) return nothing;
  return markup`<h2>What has changed</h2><p>${diffSummary(sinceLastRun(diff), diff)}</p>${bullets(diff.changes.map(changeLine))}`;
}

const FITS: readonly Fit["answer"][] = ["all", "part", "none", "unknown"];
const RELIANCES: readonly Reliance[] = ["good", "limited", "unknown", "none"];

/** How many rows have each fit and reliance: what is inside, and how far it may be leant on. */
function axesSection(vendors: readonly VendorReport[]): Markup {
  const rows = FITS.map((fit) => {
    const counts = RELIANCES.map(
      (reliance) =>
        vendors.filter((it) => it.fit.answer === fit && it.reliance === reliance).length,
    );
    return [`Fit ${fit}`, ...counts];
  });
  const headings = ["", ...RELIANCES.map((reliance) => `Reliance ${reliance}`)];
  return markup`<h2>Fit and reliance</h2><p class="quiet">Fit: is what we need inside a certificate or report? Reliance: how far may that one be leant on?</p>${table(headings, rows)}`;
}

function portfolioSection({ portfolio }: RunReport): Markup {
  const told = portfolio.findings.map(({ finding, toDo }) => `${finding} ${toDo}`);
  return told.length === 0 ? nothing : markup`<h2>Across the vendors</h2>${bullets(told)}`;
}

/** Certificates in the dark blue of the timeline, reports in the light one. */
const CERTIFICATE_FILL = "2F6DA8";
const REPORT_FILL = "9DC3E6";

function dueSection({ portfolio: { quarters } }: RunReport): Markup {
  if (quarters.length === 0) return nothing;
  const bars = quarters.map(({ quarter, due }) => {
    const ends = due.filter(({ artefact }) => artefact === "iso").length;
    return {
      label: quarter,
      parts: [
        { count: ends, fill: CERTIFICATE_FILL },
        { count: due.length - ends, fill: REPORT_FILL },
      ],
    };
  });
  const rows = quarters.map(({ quarter, due }) => [
    quarter,
    due.map(({ vendor, artefact, day }) => {
      const what = artefact === "iso" ? "certificate ends" : "report too old";
      return markup`<div>${vendor}: ${what} ${dayInWords(day)}</div>`;
    }),
  ]);
  return markup`<h2>What falls due</h2><p class="quiet">Certificates that end (dark) and SOC 2 reports that get too old (light), by quarter.</p>${barChart("Falling due by quarter", bars)}${table(["Quarter", "What"], rows)}`;
}

function vendorTable(vendors: readonly VendorReport[]): Markup {
  if (vendors.length === 0) return nothing;
  const rows = vendors.map((vendor) => [
    markup`<a href="#${sectionId(vendor)}">${vendorHeading(vendor.identity)}</a>`,
    statusChip(vendor.status),
    fitInWords(vendor.fit),
    vendor.reliance,
    gradesInWords(vendor),
    changeDay(vendor),
  ]);
  const headings = ["Vendor", "Status", "Fit", "Reliance", "Evidence", "Answer changes on"];
  return markup`<h2>Vendors</h2>${table(headings, rows)}`;
}

function changeDay({ timeline: { nextChange } }: VendorReport): string {
  return nextChange === null ? "–" : dayInWords(nextChange.date);
}

/** A table whose numbers stand to the right. */
function table(headings: readonly string[], rows: readonly (readonly Fragment[])[]): Markup {
  const isNumber = (place: number) => rows.every((cells) => typeof cells[place] === "number");
  const head = headings.map((heading, place) =>
    isNumber(place)
      ? markup`<th scope="col" class="number">${heading}</th>`
      : markup`<th scope="col">${heading}</th>`,
  );
  const body = rows.map(
    (cells) =>
      markup`<tr>${cells.map((cell) => (typeof cell === "number" ? markup`<td class="number">${cell}</td>` : markup`<td>${cell}</td>`))}</tr>`,
  );
  return markup`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

function bullets(items: readonly string[]): Markup {
  if (items.length === 0) return nothing;
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
