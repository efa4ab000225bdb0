import { Markup } from "./markup.ts";

/** How the memo looks on a screen and on A4. Colours are those of the marked workbook. */
export const pageStyles = new Markup(`
@page { size: A4; margin: 16mm 15mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 190mm; padding: 12mm 6mm; font: 10.5pt/1.45 "Segoe UI", system-ui, sans-serif; color: #1f1f1f; background: #fff; }
h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 2mm; }
h2 { font-size: 13.5pt; margin: 9mm 0 2mm; padding-bottom: 1mm; border-bottom: 0.5mm solid #2f6da8; break-after: avoid; }
h3 { font-size: 11.5pt; margin: 6mm 0 1mm; break-after: avoid; }
h4 { font-size: 10pt; margin: 3mm 0 1mm; break-after: avoid; }
p { margin: 0 0 2mm; }
ul, ol { margin: 0 0 2mm; padding-left: 6mm; }
li { margin-bottom: 0.8mm; }
.quiet { color: #595959; }
.notice { border-left: 1mm solid #f09a5b; padding: 1mm 3mm; margin: 2mm 0; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0; font-size: 9.5pt; }
th { text-align: left; border-bottom: 0.4mm solid #595959; padding: 1mm 2mm 1mm 0; vertical-align: bottom; }
td { border-bottom: 0.2mm solid #d0d0d0; padding: 1mm 2mm 1mm 0; vertical-align: top; overflow-wrap: anywhere; }
td.number, th.number { text-align: right; padding-right: 4mm; white-space: nowrap; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.status { display: inline-block; padding: 0.3mm 2mm; border-radius: 0.8mm; font-weight: 600; white-space: nowrap; }
.tag { font-weight: 600; }
.cells { color: #595959; font-size: 9pt; }
.axes { display: flex; flex-wrap: wrap; gap: 0 6mm; margin-bottom: 1mm; }
.vendor { border-top: 0.2mm solid #d0d0d0; padding-top: 1mm; }
.vendor > header { break-after: avoid; break-inside: avoid; }
.chart { display: block; width: 100%; height: auto; margin: 2mm 0; break-inside: avoid; }
.chart text { font: 12px "Segoe UI", system-ui, sans-serif; fill: #1f1f1f; dominant-baseline: central; }
.chart rect { stroke: #595959; stroke-width: 0.5; }
.timeline text { font-size: 11px; }
.timeline .year { stroke: #d0d0d0; }
.timeline text.year { stroke: none; fill: #595959; }
.timeline .certificate, .timeline .period { fill: #2f6da8; }
.timeline .bridge { fill: #9dc3e6; }
.timeline .gap { fill: #fff; stroke: #9c1c1c; stroke-width: 1; stroke-dasharray: 3 2; }
.timeline .as-of { stroke: #1f1f1f; stroke-width: 1.5; }
.timeline .contract { stroke: #7f3f00; stroke-dasharray: 2 2; }
footer { margin-top: 8mm; border-top: 0.2mm solid #d0d0d0; padding-top: 2mm; color: #595959; font-size: 9pt; }
@media print { body { padding: 0; max-width: none; } .status, .chart rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`);
