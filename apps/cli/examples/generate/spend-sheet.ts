import {
  RELATIONSHIPS,
  SPREADSHEET,
  XML_HEAD,
  type PackagePart,
} from "@scopefit/xlsx/package/package-part";

const REGIONS = [
  ["Philippines", 1840],
  ["India", 960],
  ["Central Europe", 730],
  ["Latin America", 655],
  ["Africa", 310],
] as const;

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** A sheet of spend by region, with a chart of the user's own that no run of ours may touch. */
export function spendSheet(intern: (text: string) => number): string {
  const head = `<row r="1"><c r="A1" t="s"><v>${intern("Region")}</v></c><c r="B1" t="s"><v>${intern("Spend, kUSD")}</v></c></row>`;
  const rows = REGIONS.map(
    ([region, spend], place) =>
      `<row r="${place + 2}"><c r="A${place + 2}" t="s"><v>${intern(region)}</v></c><c r="B${place + 2}"><v>${spend}</v></c></row>`,
  );
  return `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1:B6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="18" customWidth="1"/></cols><sheetData>${head}${rows.join("")}</sheetData><drawing r:id="rId1"/></worksheet>`;
}

/** The drawing that holds the chart. */
export const spendDrawing = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Spend by region"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

/** The chart itself: columns of spend by region. */
export function spendChart(): string {
  const points = (values: readonly (string | number)[]) =>
    `<c:ptCount val="${values.length}"/>${values.map((value, place) => `<c:pt idx="${place}"><c:v>${value}</c:v></c:pt>`).join("")}`;
  const regions = REGIONS.map(([region]) => region);
  const spends = REGIONS.map(([, spend]) => spend);
  return `${XML_HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Spend!$B$1</c:f><c:strCache>${points(["Spend, kUSD"])}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>Spend!$A$2:$A$6</c:f><c:strCache>${points(regions)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Spend!$B$2:$B$6</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(spends)}</c:numCache></c:numRef></c:val></c:ser><c:gapWidth val="80"/><c:axId val="111"/><c:axId val="112"/></c:barChart><c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="112"/></c:catAx><c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

const records = REGIONS.map(([, spend], place) => `<r><x v="${place}"/><n v="${spend}"/></r>`).join(
  "",
);

/** A pivot table over the spend: its cache, the cache's records and the table. */
export const spendPivot: readonly PackagePart[] = [
  {
    name: "xl/pivotCache/pivotCacheDefinition1.xml",
    text: `${XML_HEAD}<pivotCacheDefinition xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}" r:id="rId1" refreshedBy="Procurement" refreshedDate="46310" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="${REGIONS.length}"><cacheSource type="worksheet"><worksheetSource ref="A1:B6" sheet="Spend"/></cacheSource><cacheFields count="2"><cacheField name="Region" numFmtId="0"><sharedItems count="${REGIONS.length}">${REGIONS.map(([region]) => `<s v="${region}"/>`).join("")}</sharedItems></cacheField><cacheField name="Spend, kUSD" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="310" maxValue="1840"/></cacheField></cacheFields></pivotCacheDefinition>`,
  },
  {
    name: "xl/pivotCache/pivotCacheRecords1.xml",
    text: `${XML_HEAD}<pivotCacheRecords xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}" count="${REGIONS.length}">${records}</pivotCacheRecords>`,
  },
  {
    name: "xl/pivotTables/pivotTable1.xml",
    text: `${XML_HEAD}<pivotTableDefinition xmlns="${SPREADSHEET}" name="SpendByRegion" cacheId="1" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="A3:B9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="${REGIONS.length + 1}">${REGIONS.map((_, place) => `<item x="${place}"/>`).join("")}<item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="${REGIONS.length + 1}">${REGIONS.map((_, place) => `<i><x v="${place}"/></i>`).join("")}<i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Sum of spend" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>`,
  },
];

/** The sheet that the pivot table stands on, with the values it shows. */
export function pivotSheet(intern: (text: string) => number): string {
  const lines = [
    ["Region", "Sum of spend"],
    ...REGIONS,
    ["Grand total", REGIONS.reduce((sum, [, spend]) => sum + spend, 0)],
  ] as const;
  const cell = (address: string, value: string | number) =>
    typeof value === "number"
      ? `<c r="${address}"><v>${value}</v></c>`
      : `<c r="${address}" t="s"><v>${intern(value)}</v></c>`;
  const rows = lines.map(
    ([first, second], place) =>
      `<row r="${place + 3}">${cell(`A${place + 3}`, first)}${cell(`B${place + 3}`, second)}</row>`,
  );
  return `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A3:B9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>${rows.join("")}</sheetData></worksheet>`;
}
