import type { Artefact } from "../coverage/coverage.ts";
import type { EvidenceGrade } from "./verdict.ts";

const GRADES: Readonly<Record<EvidenceGrade, string>> = {
  E0: "none",
  E1: "the vendor’s words only",
  E2: "details given, document not read",
  E3: "document read by us",
  E4: "confirmed with the issuer",
};

/** "ISO 27001: document read by us (E3); SOC 2: none (E0)". */
export function evidenceInWords({ iso, soc2 }: Readonly<Record<Artefact, EvidenceGrade>>): string {
  return `ISO 27001: ${GRADES[iso]} (${iso}); SOC 2: ${GRADES[soc2]} (${soc2})`;
}
