import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Zeta Philippines Inc", "Zeta Inc and affiliates, excluding the Philippines", "OUT"],
  ["Zeta Inc, Philippine Branch", "Zeta Inc and affiliates, excluding the Philippines", "OUT"],
  ["Zeta Inc", "Zeta Inc and affiliates, excluding the Philippines", "IN"],
  ["Zeta Services Inc", "Zeta Inc and affiliates, excluding the Philippines", "UNKNOWN"],
  ["Zeta Philippines Inc", "Zeta Inc, and its Irish subsidiaries only", "OUT"],
  ["Zeta Ireland Ltd", "Zeta Inc, and its Irish subsidiaries only", "UNKNOWN"],
  ["Zeta Europe Ltd", "Zeta Inc, and its Irish subsidiaries only", "UNKNOWN"],
  ["Zeta Philippines Inc", "Zeta Inc, and its Irish subsidiaries", "UNKNOWN"],
  ["Acme Brasil Ltda", "Acme SA et ses filiales (Brésil exclu)", "UNKNOWN"],
  ["Acme Brasil Ltda", "Acme SA et ses filiales, hors Brésil", "OUT"],
  ["Acme Philippines Inc", "Acme Inc. y todas sus filiales, excepto las de Filipinas", "OUT"],
  ["Acme India Pvt Ltd", "Acme AG und alle Tochtergesellschaften, ohne Indien", "OUT"],
  ["Acme Alemania SL", "Acme Germany SL", "IN"],
  ["Acme UK Ltd", "Acme SA y filiales, excluidas las del Reino Unido", "OUT"],
  ["Acme US Inc", "Acme SA y filiales, excepto Estados Unidos y México", "OUT"],
  ["Acme Mexico SA de CV", "Acme SA y filiales, excepto Estados Unidos y México", "OUT"],
  ["Acme Peru SAC", "Acme SA y filiales, excepto Estados Unidos y México", "UNKNOWN"],
  ["Acme Polska Sp. z o.o.", "Acme AG und alle Tochtergesellschaften außerhalb von Polen", "OUT"],
  ["Polonia Help Ltd", "Polonia Help Limited", "IN"],
  ["Inde Ltd", "Inde Limited", "IN"],
])("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
