import type { GivenFile } from "./start-workbook.ts";

const NAME = "vendor-register.xlsx";

/** The sample tracker, which stands beside this page. */
export const sampleFile: GivenFile = {
  name: NAME,
  arrayBuffer: async () => (await fetch(NAME)).arrayBuffer(),
};
