/** A part of a workbook package: its name and its text. */
export interface PackagePart {
  readonly name: string;
  readonly text: string;
}

/** The declaration that every XML part starts with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The namespace of relationships between the parts of a document. */
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The namespace of spreadsheet parts. */
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The list of content types; `kinds` names each part of a spreadsheet kind such as `worksheet`. */
export function contentTypes(
  kinds: readonly (readonly [part: string, kind: string])[],
  others: readonly (readonly [part: string, contentType: string])[] = [],
): PackagePart {
  const overrides = [
    ...kinds.map(([part, kind]) => [part, `${SPREADSHEET_TYPE}.${kind}+xml`] as const),
    ...others,
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return {
    name: "[Content_Types].xml",
    text: `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join("")}</Types>`,
  };
}

/** The relationships of a part ("" for the package), numbered rId1, rId2 and so on. */
export function relationships(
  of: string,
  targets: readonly (readonly [kind: string, target: string])[],
): PackagePart {
  const slash = of.lastIndexOf("/") + 1;
  const items = targets.map(
    ([kind, target], place) =>
      `<Relationship Id="rId${place + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`,
  );
  return {
    name: `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`,
    text: `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`,
  };
}
