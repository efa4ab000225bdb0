import { expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { matchEntity } from "./match-entity.ts";

test.for<readonly [stated: string, result: Membership]>([
  [
    "The report was issued to Quorvo LP and is used by several of its portfolio companies.",
    "UNKNOWN",
  ],
  [
    "The holder of the certificate is the Quorvo brand, under which franchise firms keep books.",
    "UNKNOWN",
  ],
  [
    "Het certificaat is afgegeven aan de Quorvo-groep; de lijst van vennootschappen is een bijlage.",
    "UNKNOWN",
  ],
  [
    "The entity examined is the Finnish subsidiary of the Quorvo group, whose name is withheld.",
    "UNKNOWN",
  ],
  ["Covered are companies owned by the Quorvo family, whatever they are called.", "UNKNOWN"],
  ["Certified since 2019 are businesses that used the Quorvo name before the merger.", "UNKNOWN"],
  ["Certificate holder: Quorvo plc; participating companies are listed in Annex A.", "UNKNOWN"],
  ["The certificate is held by Quorvo Ltd for payroll services in Leeds.", "OUT"],
  ["Quorvo Ltd, Ostrel Ltd (list of certified companies, complete)", "OUT"],
])("Velmar Ltd by “%s” is %s", ([stated, result]) => {
  expect(matchEntity("Velmar Ltd", stated).result).toBe(result);
});
