import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { isWithheld } from "@scopefit/core/reading/cell/withheld";

/** Whether the vendor plainly says that it uses no sub-processors; "none disclosed" does not. */
export function usesNoSubprocessors(subprocessors: Fact<readonly string[]>): boolean {
  return valueOf(subprocessors)?.length === 0 && !isWithheld(quoteOf(subprocessors));
}
