import { nameCode } from "@scopefit/xlsx/xml/name-code";
import { readElements } from "@scopefit/xlsx/xml/read-elements";

import type { NameInput } from "../model/workbook-input.ts";

const DEFINED_NAME = nameCode("definedName");
const NAME = nameCode("name");
const SHEET = nameCode("localSheetId");
const HIDDEN = nameCode("hidden");

/** The defined names of the workbook part, but those that Excel keeps for itself (`_xlnm.`). */
export function readNames(bytes: Uint8Array, sheets: readonly string[]): readonly NameInput[] {
  const names: NameInput[] = [];
  let name = "";
  let scope: string | undefined;
  let isVisible = true;
  readElements(bytes, {
    open({ scanner, code }) {
      if (code !== DEFINED_NAME) return;
      const sheet = scanner.attribute(SHEET);
      name = scanner.attribute(NAME) ?? "";
      scope = sheet === null ? undefined : sheets[Number(sheet)];
      isVisible = scanner.attribute(HIDDEN) !== "1";
    },
    close({ scanner, code }) {
      if (code !== DEFINED_NAME || name.startsWith("_xlnm.")) return;
      const formula = `=${scanner.text()}`;
      names.push({ name, formula, isVisible, ...(scope === undefined ? {} : { scope }) });
    },
  });
  return names;
}
