import { describe, expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { withExclusionsNamed } from "./entity-sentences.ts";
import { matchEntity } from "./match-entity.ts";

test.for([
  ["ACME S.A. DE C.V.", "ACME S.A. DE C.V."],
  ["Acme Limited. The subsidiary Beta Ltd is not covered.", "Acme Limited; ; excluding Beta Ltd"],
  ["Acme Inc (Beta Inc to be added in 2027)", "Acme Inc; excluding Beta Inc"],
  ["Acme AS. Datterselskapet Beta AS er ikke omfattet.", "Acme AS; ; excluding Beta AS"],
  ["Acme SAS. La filiale Beta SARL n’est pas couverte.", "Acme SAS; ; excluding Beta SARL"],
  ["Acme Ltd; other companies are not included", "Acme Ltd; ; only"],
  ["Acme Ltd is covered by the certificate", "Acme Ltd"],
  ["Acme Ltd is included in the group", "Acme Ltd"],
  ["Acme Ltd is certified excellent", "Acme Ltd is certified excellent"],
  ["Acme Ltd; Keine weiteren Gesellschaften sind umfasst", "Acme Ltd; ; only"],
  ["Acme Ltd; its subsidiaries are not covered", "Acme Ltd; ; only"],
  [
    "Acme SAS. Les filiales étrangères ne sont pas couvertes.",
    "Acme SAS; ; excluding Les filiales étrangères",
  ],
  [
    "Acme AG. Die Tochtergesellschaft Beta AG fällt nicht darunter.",
    "Acme AG; ; excluding Beta AG",
  ],
  ["Acme NV; Beta BV valt buiten de scope", "Acme NV; ; excluding Beta BV"],
  ["Acme Lda; a Beta Lda não está incluída", "Acme Lda; ; excluding Beta Lda"],
  ["Acme SpA; la controllata Beta Srl è esclusa", "Acme SpA; ; excluding Beta Srl"],
  ["Acme SA; spółka Beta SA nie jest objęta", "Acme SA; ; excluding Beta SA"],
  ["Acme Phils. Inc.", "Acme Phils. Inc."],
  ["Acme Ltd is to be added in 2027", "; excluding Acme Ltd"],
  ["Acme Ltd is expected to be certified", "; excluding Acme Ltd"],
  ["Acme Ltd is included and Beta Ltd is not", "Acme Ltd is included and Beta Ltd is not"],
  ["Acme Corp. Philippines", "Acme Corp. Philippines"],
  ["Acme Ltd (Cork)", "Acme Ltd (Cork)"],
  ["Acme Ltd, Beta Ltd", "Acme Ltd, Beta Ltd"],
] as const)("“%s” is read as “%s”", ([text, expected]) => {
  expect(withExclusionsNamed(text)).toBe(expected);
});

describe("companies that a sentence leaves out before it names them, or with a clause between", () => {
  test.for<readonly [needed: string, stated: string, result: Membership]>([
    [
      "Velmar Ltd",
      "Excluded from this certificate, as acquired later, are Velmar Ltd and Quorvo Ltd.",
      "OUT",
    ],
    ["Velmar GmbH", "Nicht umfasst sind die Gesellschaften Velmar GmbH und Quorvo GmbH", "OUT"],
    [
      "Velmar Ltd",
      "Quorvo Ltd has engaged us; the controls of its sister company Velmar Ltd, which builds the software, have been carved out.",
      "OUT",
    ],
    ["Velmar Ltd", "The system of Quorvo plc does not include Ostrel Ltd or Velmar Ltd.", "OUT"],
    ["Velmar Ltd", "Velmar Ltd – excluded (dormant); Quorvo Ltd – included", "OUT"],
  ])("%s by “%s” is %s", ([needed, stated, result]) => {
    expect(matchEntity(needed, stated).result).toBe(result);
  });
});
