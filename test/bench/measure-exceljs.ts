import ExcelJS from "exceljs";

import { peakMemory, report, timed } from "./took.ts";

/** What a well-known library needs to read the same workbook and write it again, checking nothing. */
const [input = "", output = ""] = process.argv.slice(2);
const workbook = new ExcelJS.Workbook();
const read = await timed(() => workbook.xlsx.readFile(input));
const write = await timed(() => workbook.xlsx.writeFile(output));
report({ read, write, memory: peakMemory() });
