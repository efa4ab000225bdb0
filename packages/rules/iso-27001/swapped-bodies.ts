import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

import { kindOfAccreditor } from "./accreditor-kind.ts";

/**
 * Whether the certification body stands in the column for the accreditation body and the other way
 * round: each names nothing but a body of the other kind. Read crosswise, both are known.
 */
export function areSwapped(
  certificationBody: Fact<string>,
  accreditationBody: Fact<string>,
): boolean {
  const issuer = valueOf(certificationBody);
  const accreditor = valueOf(accreditationBody);
  return (
    issuer !== null &&
    accreditor !== null &&
    kindOfAccreditor(issuer) === "recognised" &&
    kindOfAccreditor(accreditor) === "certification-body"
  );
}
