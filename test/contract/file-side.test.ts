import { FileWorkbook } from "@scopefit/workbench/workbook/file-workbook";
import { parseRange } from "@scopefit/xlsx/read/cell-reference";

import { type ContractSide, valueOf } from "./contract-side.ts";
import { workbookContract } from "./workbook-contract.ts";

const fileSide: ContractSide = {
  name: "a workbook file in a page",
  open: async (bytes) => {
    const opened = FileWorkbook.open("vendors.xlsx", bytes);
    if (!opened.ok) throw new Error(opened.error);
    const workbook = opened.value;
    const rangeOf = (address: string) => {
      const range = parseRange(address);
      if (range === null) throw new Error(`“${address}” is no range.`);
      return range;
    };
    return Promise.resolve({
      workbook,
      userTypes: async (sheet, address, text) => {
        const { firstRow: row, firstColumn: column } = rangeOf(address);
        const [found] = valueOf(await workbook.readRows(sheet, row, row));
        const before = found?.cells.find((cell) => cell.column === column)?.content.text ?? "";
        const after = { kind: "text", text } as const;
        valueOf(await workbook.typeInto([{ sheet, row, column, before, after }]));
      },
      userSelects: (sheet, range) => {
        workbook.select({ sheet, ranges: [rangeOf(range)] });
        return Promise.resolve();
      },
      settled: () => Promise.resolve(),
    });
  },
};

workbookContract(fileSide);
