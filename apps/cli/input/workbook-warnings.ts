import { countOf } from "@scopefit/core/rule/words";
import type { WorkbookFile } from "@scopefit/xlsx/read/open-workbook";

/** What a workbook brings along that a reviewer should know of. Nothing of it is followed or changed. */
export function workbookWarnings({
  hasMacros,
  isSigned,
  externalLinks,
  dataConnections,
}: WorkbookFile): readonly string[] {
  const carried = [
    ...(hasMacros ? ["macros"] : []),
    ...(externalLinks.length > 0
      ? [countOf(externalLinks.length, "link") + " to other workbooks"]
      : []),
    ...(dataConnections.length > 0 ? [countOf(dataConnections.length, "data connection")] : []),
  ];
  return [
    ...(carried.length > 0
      ? [`The workbook carries ${carried.join(", ")}; they are kept as they are and never run.`]
      : []),
    ...(isSigned ? ["The workbook is digitally signed; writing to it ends the signature."] : []),
  ];
}
