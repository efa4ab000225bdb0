import type { CellRange } from "@scopefit/tracker/layout/grid";
import type { PlannedChart, PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";

import type { Namespaces } from "../parts/namespaces.ts";
import { absoluteAddress, quotedSheet } from "../parts/patch-workbook.ts";
import { encodeXml } from "../xml/xml-attributes.ts";

const CATEGORY_AXIS = 1001;
const VALUE_AXIS = 1002;

/**
 * A bar chart as a part. It reads its cells as any chart of Excel's does, and carries their values
 * of now for programs that do not calculate. `sheetName` is the sheet's name in the workbook.
 */
export function chartXml(
  chart: PlannedChart,
  sheet: PlannedSheet,
  sheetName: string,
  { chart: chartNamespace, drawing, relationships }: Namespaces,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawing}" xmlns:r="${relationships}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    titleXml(chart.title),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    seriesXml(chart, sheet, sheetName),
    `<c:gapWidth val="45"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    categoryAxisXml(),
    valueAxisXml(),
    '</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    "</c:chartSpace>",
  ].join("");
}

function titleXml(title: string): string {
  const properties = '<a:defRPr sz="1200" b="1"/>';
  const run = `<a:r><a:rPr lang="en-GB" sz="1200" b="1"/><a:t>${encodeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${properties}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml(chart: PlannedChart, sheet: PlannedSheet, sheetName: string): string {
  const points = chart.colours.map(
    (colour, index) =>
      `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillXml(colour)}</c:spPr></c:dPt>`,
  );
  return [
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:invertIfNegative val="0"/>',
    ...points,
    '<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>',
    `<c:cat><c:strRef>${formulaXml(chart.labels, sheetName)}<c:strCache>${cacheXml(chart.labels, sheet)}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef>${formulaXml(chart.values, sheetName)}<c:numCache><c:formatCode>General</c:formatCode>${cacheXml(chart.values, sheet)}</c:numCache></c:numRef></c:val>`,
    "</c:ser>",
  ].join("");
}

/** The first bar stands at the top. */
function categoryAxisXml(): string {
  return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

/** The bars are labelled with their numbers, so the axis of the numbers is left out. */
function valueAxisXml(): string {
  return `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

function fillXml(colour: string): string {
  const line = '<a:ln w="6350"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln>';
  return `<a:solidFill><a:srgbClr val="${colour.toUpperCase()}"/></a:solidFill>${line}`;
}

function formulaXml(range: CellRange, sheetName: string): string {
  return `<c:f>${encodeXml(`${quotedSheet(sheetName)}!${absoluteAddress(range)}`)}</c:f>`;
}

function cacheXml(range: CellRange, sheet: PlannedSheet): string {
  const count = range.lastRow - range.firstRow + 1;
  const points = Array.from({ length: count }, (_, index) => {
    const row = sheet.rows.find((it) => it.row === range.firstRow + index);
    const cell = row?.cells.find((it) => it.column === range.firstColumn);
    if (cell === undefined) return "";
    return `<c:pt idx="${index}"><c:v>${encodeXml(String(cell.value))}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${count}"/>${points.join("")}`;
}
