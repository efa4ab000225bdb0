import type { Claim } from "@scopefit/core/reading/claims/claim";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";

const SOC_1 = /\bSOC[\s-]?1\b|\bISAE[\s-]?3402\b|\bCSAE[\s-]?3416\b/iu;
const DENIED =
  /\b(?:no|not|without|nor|never)\b[^.;,]*(?:\bSOC[\s-]?1\b|\bISAE[\s-]?3402\b|\bCSAE[\s-]?3416\b)/iu;

/** The facts in which a vendor may offer a SOC 1 report. */
export interface Soc1Facts {
  readonly socReportKind: Fact<string>;
  readonly soc2Claim: Fact<Claim>;
  readonly otherAssurance: Fact<string>;
}

/** Whether the vendor offers a SOC 1 report, or its international counterpart, beside the SOC 2. */
export function offersSoc1({ socReportKind, soc2Claim, otherAssurance }: Soc1Facts): boolean {
  const kind = valueOf(socReportKind);
  if (kind === "soc-1" || kind === "isae-3402") return true;
  return [socReportKind, soc2Claim, otherAssurance].some((fact) => {
    const words = quoteOf(fact);
    return SOC_1.test(words) && !DENIED.test(words);
  });
}
