import { memorySheet } from "../testing/memory-sheet.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../testing/memory-workbook.ts";
import { TRACKER_LINES } from "../testing/tracker-lines.ts";

/** How many vendors the long tracker has. */
const MANY = 2_000;

/** The workbook that the address of the page asks for. */
export function exampleWorkbook(name: string): MemoryWorkbook {
  switch (name) {
    case "long":
      return memoryWorkbook({ sheets: [memorySheet("Vendors", longTracker())] });
    case "two":
      return memoryWorkbook({
        sheets: [
          memorySheet("Notes", ["Colour|Size"]),
          memorySheet("Vendors 2025", TRACKER_LINES),
          memorySheet("Vendors 2026", TRACKER_LINES),
        ],
      });
    case "empty":
      return memoryWorkbook({ sheets: [memorySheet("Sheet1", [])] });
    case "protected":
      return memoryWorkbook({
        sheets: [memorySheet("Vendors", TRACKER_LINES, { isProtected: true })],
      });
    default:
      return memoryWorkbook({ sheets: [memorySheet("Vendor register", TRACKER_LINES)] });
  }
}

/** The vendors of the tracker over and over, each with a number of its own. */
function longTracker(): readonly string[] {
  const head = TRACKER_LINES.slice(0, 3);
  const vendors = TRACKER_LINES.slice(3, -1);
  const lines = Array.from({ length: MANY }, (_, place) => {
    const line = vendors[place % vendors.length] ?? "";
    return line.replace("|", ` ${place + 1}|`);
  });
  return [...head, ...lines];
}
