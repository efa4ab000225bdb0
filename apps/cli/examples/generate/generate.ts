import { writeFileSync } from "node:fs";

import { packageBytes } from "../../template/package-bytes.ts";
import { expectedStatuses } from "./register-sheet.ts";
import { sampleWorkbook } from "./sample-workbook.ts";

/** Writes the sample register and the status that each of its rows must come out as. */
const folder = new URL("../", import.meta.url);
writeFileSync(new URL("vendor-register.xlsx", folder), await packageBytes(sampleWorkbook()));
writeFileSync(
  new URL("expected-statuses.json", folder),
  `${JSON.stringify(expectedStatuses(), null, 2)}\n`,
);
