import { attributesOf } from "../xml/xml-attributes.ts";
import type { XmlElement } from "../xml/xml-outline.ts";

/** The namespaces of the parts that we make: those of the flavour in which the workbook is written. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
  readonly customXml: string;
}

const transitional: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  chart: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
};

const strict: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawing: "http://purl.oclc.org/ooxml/drawingml/main",
  sheetDrawing: "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
  chart: "http://purl.oclc.org/ooxml/drawingml/chart",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};

/** The flavour of a workbook, by the namespaces of its workbook part. */
export function namespacesOf(bytes: Uint8Array, workbook: XmlElement): Namespaces {
  return [...attributesOf(bytes, workbook).values()].includes(strict.main) ? strict : transitional;
}
