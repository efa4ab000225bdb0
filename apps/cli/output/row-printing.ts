import type { Arrangement } from "@scopefit/tracker/layout/layout";

import type { CheckFormat } from "./check-format.ts";
import { isColoured } from "./colours.ts";
import { jsonIndent } from "./json.ts";
import type { RowPrinting } from "./row-text.ts";

const FALLBACK_WIDTH = 120;

/** How rows are printed where this program prints to. */
export function rowPrinting(format: CheckFormat, arrangement: Arrangement): RowPrinting {
  const width = process.stdout.columns ?? FALLBACK_WIDTH;
  return { format, indent: jsonIndent, isColoured, width, arrangement };
}
