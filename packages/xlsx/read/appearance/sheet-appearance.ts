import type { WorkbookError } from "../../errors.ts";
import { failure, success, type Result } from "../../result.ts";
import { asPartError } from "../../xml/xml-error.ts";
import { readExpressionFormats, type ExpressionFormat } from "./expression-formats.ts";
import type { SheetFile, WorkbookFile } from "../open-workbook.ts";
import { readSheetEdges } from "../sheet-edges.ts";
import { readSheetView, type SheetView } from "./sheet-view.ts";

/** What a program that shows a sheet wants to know besides its cells and their styles. */
export interface SheetAppearance {
  readonly view: SheetView;
  readonly formats: readonly ExpressionFormat[];
}

/** Reads how a sheet is shown in one pass over its part, without looking at the rows. */
export function readSheetAppearance(
  { archive, codec }: WorkbookFile,
  { path }: SheetFile,
): Result<SheetAppearance, WorkbookError> {
  const entry = archive.entry(path);
  if (entry === undefined) {
    return failure({ kind: "damaged", part: path, detail: "it is missing" });
  }
  const edges = readSheetEdges(entry, codec);
  if (!edges.ok) return edges;
  try {
    return success({
      view: readSheetView(edges.value),
      formats: readExpressionFormats(edges.value),
    });
  } catch (error) {
    return failure(asPartError(path, error));
  }
}
