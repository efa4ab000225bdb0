import type { RowIdentity } from "@scopefit/core/facts/row-identity";

/** How a vendor without a name is called. */
const NAMELESS = "(no name)";

/** "Dapitan Voice, payroll"; blanks and line breaks of the cells become single blanks. */
export function vendorHeading({ vendor, service }: RowIdentity): string {
  const parts = [vendor, service].map((text) => text.replace(/\s+/gu, " ").trim());
  return parts.filter((text) => text !== "").join(", ") || NAMELESS;
}
