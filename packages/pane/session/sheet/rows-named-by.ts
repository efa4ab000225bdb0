import { comparable } from "@scopefit/core/facts/row-identity";
import type { Waiver } from "@scopefit/core/waiver/waiver";

import type { RowEntry } from "../../checker/views/row-entry.ts";

/** The checked rows that a waiver names. */
export function rowsNamedBy(
  { vendor, service }: Pick<Waiver, "vendor" | "service">,
  entries: readonly RowEntry[],
): readonly number[] {
  return entries
    .filter(
      (entry) =>
        comparable(entry.vendor) === comparable(vendor) &&
        (service === null || comparable(entry.service) === comparable(service)),
    )
    .map(({ row }) => row);
}
