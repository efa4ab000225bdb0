import type { Status } from "@scopefit/core/verdict/verdict";

import { labelOf } from "../../writing/sheets/status-label.ts";
import { markup, type Markup } from "./markup.ts";

/** A status with its glyph and word, in the colours of the marked workbook. */
export function statusChip(status: Status): Markup {
  const { label, look } = labelOf(status);
  return markup`<span class="status" style="background:#${look.fill ?? "FFFFFF"};color:#${look.font ?? "1F1F1F"}">${label}</span>`;
}
