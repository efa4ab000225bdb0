import type { PlannedChart } from "@scopefit/tracker/writing/plan/edit-plan";

import type { Namespaces } from "../parts/namespaces.ts";
import { encodeXml } from "../xml/xml-attributes.ts";

/** A chart on a drawing: what it is, and the relationship to its own part. */
export interface DrawnChart {
  readonly chart: PlannedChart;
  readonly relationshipId: string;
}

/** The drawing part of a sheet: where its charts stand. */
export function drawingXml(charts: readonly DrawnChart[], namespaces: Namespaces): string {
  const { sheetDrawing, drawing } = namespaces;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}">`,
    ...charts.map((chart, index) => anchorXml(chart, index, namespaces)),
    "</xdr:wsDr>",
  ].join("");
}

function anchorXml(
  { chart, relationshipId }: DrawnChart,
  index: number,
  { chart: chartNamespace, relationships }: Namespaces,
): string {
  const { anchor, title } = chart;
  return [
    "<xdr:twoCellAnchor>",
    cornerXml("from", anchor.firstColumn, anchor.firstRow - 1),
    cornerXml("to", anchor.lastColumn + 1, anchor.lastRow),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="${encodeXml(title)}" descr="${encodeXml(title)}"/>`,
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartNamespace}">`,
    `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationships}" r:id="${relationshipId}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

/** A corner by the cell whose top left it is; both count from 0. */
function cornerXml(name: string, column: number, row: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
