import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/fact";
import { isWithheld } from "@scopefit/core/reading/withheld";

/** Whether the vendor plainly says that it uses no sub-processors; "none disclosed" does not. */
export function usesNoSubprocessors(subprocessors: Fact<readonly string[]>): boolean {
  return valueOf(subprocessors)?.length === 0 && !isWithheld(quoteOf(subprocessors));
}
