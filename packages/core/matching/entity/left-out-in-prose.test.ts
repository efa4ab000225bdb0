import { describe, expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { matchEntity } from "./match-entity.ts";

type Row = readonly [needed: string, stated: string, result: Membership];

describe("a company that the words before it leave out", () => {
  test.for<Row>([
    [
      "Velmar Cards Ltd",
      "The report is on Velmar plc, exclusive of its joint venture Velmar Cards Ltd",
      "OUT",
    ],
    ["Velmar Cards Ltd", "The new certificate omits Velmar Cards Ltd and Velmar Mail Ltd", "OUT"],
    ["Velmar Mail Ltd", "The new certificate omits Velmar Cards Ltd and Velmar Mail Ltd", "OUT"],
    [
      "Velmar Rx Inc",
      "The system is that of Velmar LLC; it does not extend to affiliates, of which Velmar Health Inc. and Velmar Rx Inc. are the largest.",
      "OUT",
    ],
    [
      "Velmar Ltd",
      "Scope: payroll of Quorvo Ltd, apart from work carried out by its affiliate, Velmar Ltd",
      "OUT",
    ],
    [
      "Velmar GmbH",
      "Das Zertifikat der Quorvo AG umfasst derzeit nicht die Schwestergesellschaft Velmar GmbH",
      "OUT",
    ],
    ["Velmar Ltd", "Scope: Quorvo Ltd and, from the audit planned for May 2027, Velmar Ltd", "OUT"],
    ["Velmar Ltd", "Unlike its predecessor, the certificate includes Velmar Ltd in full", "IN"],
    ["Velmar Ltd", "Quorvo Ltd (excluding Philippines), Velmar Ltd", "IN"],
  ])("%s by “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});

describe("a company that the words behind it leave out", () => {
  test.for<Row>([
    [
      "Velmar Servicios S.L.",
      "Alcance: Quorvo S.L.; las demás sociedades, entre ellas Velmar Servicios, no disponen de certificación.",
      "OUT",
    ],
    [
      "Velmar AB",
      "Omfattningen är begränsad till Quorvo AB; moderbolaget och Velmar AB ligger utanför ledningssystemet.",
      "OUT",
    ],
    [
      "Velmar AG",
      "Zertifiziert wurde die Quorvo AG; die Velmar AG nimmt an der Zertifizierung nicht teil.",
      "OUT",
    ],
    [
      "Velmar IT Ltd",
      "Quorvo Ltd holds the certificate, whereas Velmar IT runs its own uncertified system",
      "OUT",
    ],
    ["Velmar BPO Ltd", "Velmar Holdings Ltd [Velmar BPO: stage 2 audit booked for May]", "OUT"],
    ["Velmar IT Ltd", "Velmar HR Ltd; Velmar IT Ltd† († left the group, not certified)", "OUT"],
    ["Velmar HR Ltd", "Velmar HR Ltd; Velmar IT Ltd† († left the group, not certified)", "IN"],
    [
      "Velmar Ltd",
      "Certification of Velmar Limited was withdrawn on 3 May; Quorvo Limited remains certified.",
      "OUT",
    ],
    ["Velmar SpA", "La certificación de Velmar SpA está en trámite", "OUT"],
    [
      "Velmar Ltd",
      "Certification of Velmar Ltd was withdrawn in 2019 and reinstated in 2021.",
      "UNKNOWN",
    ],
    ["Velmar Ltd", "Velmar Ltd; currently not covered", "OUT"],
    ["Velmar Ltd", "Velmar Ltd: stage 2 audit completed in May", "IN"],
    ["Velmar Ltd", "Services not performed by Velmar Ltd are excluded.", "UNKNOWN"],
    ["Velmar Ltd", "The Leeds office of Velmar Ltd is not covered.", "UNKNOWN"],
    ["Velmar Ltd", "The certificate of Velmar Ltd is pending renewal.", "UNKNOWN"],
    ["Velmar Ltd", "Velmar Ltd does not outsource payroll.", "UNKNOWN"],
    ["Velmar Ltd", "Velmar Ltd has no exclusions from its certificate.", "UNKNOWN"],
    ["Velmar Ltd", "Velmar Ltd (payroll not included)", "UNKNOWN"],
    ["Velmar Corp.", "Velmar Corporation; joint ventures are not.", "IN"],
  ])("%s by “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});
