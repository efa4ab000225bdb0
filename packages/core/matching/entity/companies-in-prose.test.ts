import { describe, expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { withHoldersNamed } from "./companies-in-prose.ts";
import { matchEntity } from "./match-entity.ts";

describe("sentences that tell what is certified are the companies in them", () => {
  test.for<readonly [sentence: string, companies: string]>([
    ["The scope of the ISMS of Velmar BV comprises payroll at its Utrecht office", "Velmar BV"],
    ["The controls of Velmar Ltd and Quorvo Ltd were tested", "Velmar Ltd, Quorvo Ltd"],
    ["Provision of payroll services by Velmar Ltd from Leeds, as per SoA v3", "Velmar Ltd"],
    ["Calls taken in Cape Town and carried out from there by Velmar Pty Ltd", "Velmar Pty Ltd"],
    ["Certificate IS 123456, issued to Velmar Ltd, valid until 30 June 2027", "Velmar Ltd"],
    ["Velmar Ltd has been ISO 27001 certified since 2019", "Velmar Ltd"],
    ["Velmar GmbH ist nach ISO 27001 zertifiziert", "Velmar GmbH"],
    ["We, Velmar Ltd, run call centres", "Velmar Ltd"],
    ["The certificate was issued to Velmar Ltd (company no. SC123456)", "Velmar Ltd"],
    ["Velmar, Inc.’s description of its payroll system", "Velmar, Inc"],
    [
      "Velmar Ltd, trading as TalkTree, for the provision of telephony",
      "Velmar Ltd, trading as TalkTree",
    ],
    [
      "Claims handling by Velmar plc and its wholly owned subsidiaries Quorvo Ltd and Ostrel Ltd",
      "Velmar plc, Quorvo Ltd, Ostrel Ltd",
    ],
    [
      "The scope is restricted to the legal entities Velmar Ltd and Quorvo Ltd and to staff there",
      "the following entities only: Velmar Ltd, Quorvo Ltd",
    ],
    ["Das ISMS der Velmar GmbH umfasst die Entwicklung von Software", "Velmar GmbH"],
    ["Le SMSI d’Velmar SAS couvre l’hébergement", "Velmar SAS"],
    ["Prestación de servicios de nómina por Velmar SL desde Madrid", "Velmar SL"],
  ])("“%s” is %s", ([sentence, companies]) => {
    expect(withHoldersNamed(sentence)).toBe(companies);
  });

  test.for([
    "Velmar Ltd; Quorvo Ltd",
    "Financial Services of Velmar Ltd",
    "TaskCo Services de Mexico Inc.",
    "Quorvo Group Ltd has certified the ISMS of Velmar Ltd",
    "The provision of cloud services by Velmar Ltd, hosted by Quorvo Ltd",
    "Payroll with software supplied by Velmar Ltd",
    "Hosting in the data centre operated by Velmar Ltd",
    "The ISMS of Velmar Ltd does not cover payroll",
    "The ISMS of Velmar Ltd is planned for certification in 2027",
    "The audit of the operations of our customer Velmar Ltd",
  ])("“%s” stays as it is", (cell) => {
    expect(withHoldersNamed(cell)).toBe(cell);
  });
});

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Velmar B.V.", "The ISMS covers the whole legal entity, Velmar BV, and all functions", "IN"],
  ["Ostrel Ltd", "Scope: the ISMS of Velmar Ltd and Quorvo Ltd covers payroll.", "OUT"],
  ["Velmar plc", "The ISMS of Quorvo Ltd, a subsidiary of Velmar plc, covers payroll.", "UNKNOWN"],
  ["Ostrel Ltd", "The scope is restricted to Velmar Ltd and to staff employed by it", "OUT"],
  [
    "Velmar Ltd",
    "Neither Quorvo Ltd nor Ostrel Ltd forms part of the certified organisation, which consists of Velmar Ltd and its staff.",
    "IN",
  ],
  [
    "Quorvo Ltd",
    "Neither Quorvo Ltd nor Ostrel Ltd forms part of the certified organisation, which consists of Velmar Ltd and its staff.",
    "OUT",
  ],
])("%s by “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
