import type { Arrangement } from "../../layout/layout.ts";
import { vendorPlaceInWords } from "../../layout/vendor-place.ts";
import { fitInWords, gradesInWords } from "../axes.ts";
import { comingLines, contractLine, nextChangeLine, spanLine } from "../timeline-lines.ts";
import { vendorHeading } from "../vendor-heading.ts";
import type { VendorReport } from "../vendor-report.ts";
import { markup, type Markup, nothing } from "./markup.ts";
import { statusChip } from "./status-chip.ts";
import { timelineChart } from "./timeline-chart.ts";

/** Where a vendor's section is, for the table that leads to it. */
export function sectionId({ row }: VendorReport): string {
  return `row-${row}`;
}

/** Everything the memo says of one vendor. */
export function vendorSection(vendor: VendorReport, arrangement: Arrangement): Markup {
  const { row, identity, status, because, fit, reliance, findings, timeline, basis } = vendor;
  return markup`
<section class="vendor" id="${sectionId(vendor)}">
<header><h3>${vendorHeading(identity)} <span class="quiet">${vendorPlaceInWords(arrangement, row)}</span></h3>
<p>${statusChip(status)} ${because.join(" ")}</p>
<p class="axes"><span><b>Fit</b> ${fitInWords(fit)}</span><span><b>Reliance</b> ${reliance}</span><span><b>Evidence</b> ${gradesInWords(vendor)}</span></p></header>
${timelineChart(timeline)}
${listUnder("Findings", findings.map(findingItem))}
${orderedUnder("Questions for the vendor", vendor.questions)}
${orderedUnder("For us to do", vendor.toDos)}
${listUnder("Evidence to request", vendor.evidence)}
${dateList(vendor)}
<p class="quiet">${basis}</p>
</section>`;
}

function findingItem({ tag, text, cells }: VendorReport["findings"][number]): Markup {
  const read =
    cells.length === 0 ? nothing : markup` <span class="cells">${cells.join(", ")}</span>`;
  return markup`<span class="tag">${tag}</span> ${text}${read}`;
}

function dateList({ timeline }: VendorReport): Markup {
  const contract = contractLine(timeline);
  const change = nextChangeLine(timeline);
  return listUnder("Dates", [
    ...timeline.spans.map(spanLine),
    ...(contract === null ? [] : [`Contract: ${contract}`]),
    ...comingLines(timeline),
    ...(change === null ? [] : [markup`<b>${change}</b>`]),
  ]);
}

/** A list under its name, or nothing where it is empty. */
function listUnder(name: string, items: readonly (string | Markup)[]): Markup {
  if (items.length === 0) return nothing;
  return markup`<h4>${name}</h4><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

function orderedUnder(name: string, items: readonly string[]): Markup {
  if (items.length === 0) return nothing;
  return markup`<h4>${name}</h4><ol>${items.map((item) => markup`<li>${item}</li>`)}</ol>`;
}
