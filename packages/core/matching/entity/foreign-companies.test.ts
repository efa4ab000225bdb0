import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Acme Tunisie SARL", "Acme SAS, hors filiales étrangères", "OUT"],
  ["Acme France SARL", "Acme SAS, hors filiales étrangères", "UNKNOWN"],
  ["Acme SARL", "Acme SAS, hors filiales étrangères", "UNKNOWN"],
  ["Acme Mexico SA de CV", "Acme, Inc. (USA); foreign subsidiaries are excluded", "OUT"],
  ["Acme Mexico SA de CV", "Acme, Inc.; foreign subsidiaries are excluded", "UNKNOWN"],
  ["Acme Mexico SA de CV", "Acme S.L. No se incluyen las filiales extranjeras.", "OUT"],
  ["Acme SL", "Acme S.L. No se incluyen las filiales extranjeras.", "IN"],
  ["Acme Brasil Ltda", "Acme GmbH. Ausländische Tochtergesellschaften sind nicht umfasst.", "OUT"],
  [
    "Acme Austria GmbH",
    "Acme GmbH. Ausländische Tochtergesellschaften sind nicht umfasst.",
    "UNKNOWN",
  ],
])("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
