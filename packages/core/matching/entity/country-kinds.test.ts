import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Acme BPO Philippines Inc", "Acme BPO Inc. and affiliates (excluding Philippines)", "OUT"],
  ["Acme BPO India Pvt Ltd", "Acme BPO Inc. and affiliates (excluding Philippines)", "UNKNOWN"],
  ["Acme BPO Inc", "Acme BPO Inc. and affiliates (excluding Philippines)", "IN"],
  [
    "Acme BPO Philippines Inc",
    "Acme BPO Inc. and affiliates excluding those in the Philippines",
    "OUT",
  ],
  ["Acme Philippines Inc", "Acme Inc. and its US subsidiaries only", "OUT"],
  ["Acme (US) Inc", "Acme Inc. and its US subsidiaries only", "UNKNOWN"],
  ["Acme Inc", "Acme Inc. and its US subsidiaries only", "IN"],
  ["Acme Services Inc", "Acme Inc. and its US subsidiaries only", "UNKNOWN"],
  ["Acme Brasil Ltda", "Acme S.A. (España). Quedan excluidas las filiales de Brasil.", "OUT"],
  ["Acme Chile SpA", "Acme S.A. (España). Quedan excluidas las filiales de Brasil.", "UNKNOWN"],
  ["Acme Brasil Ltda", "Acme S.A. Quedan excluidas las filiales de Brasil y Chile", "OUT"],
  ["Acme Chile SpA", "Acme S.A. Quedan excluidas las filiales de Brasil y Chile", "OUT"],
  ["Acme SA", "Acme S.A. Quedan excluidas las filiales de Brasil y Chile", "IN"],
  ["Acme Inc (Philippines)", "Acme Inc (excluding Philippines)", "OUT"],
  ["Acme Inc, Philippine Branch", "Acme Inc (excluding Philippines)", "OUT"],
  ["Acme Philippines Inc", "Acme Inc. and affiliates, except those in India", "UNKNOWN"],
  ["Acme India Pvt Ltd", "Acme Inc. and affiliates, except those in India", "OUT"],
  ["Acme India Pvt Ltd", "Acme Inc. and affiliates, except the Indian subsidiary", "OUT"],
  [
    "Acme India Pvt Ltd",
    "Acme Inc. and affiliates excluding the Indian business of Beacon Ltd",
    "UNKNOWN",
  ],
  ["Acme India Pvt Ltd", "Acme Inc. and its affiliates in India only", "UNKNOWN"],
  ["Acme Philippines Inc", "Acme Inc. and its affiliates in India only", "OUT"],
  ["Acme Philippines Inc", "Acme Inc. and its affiliates in India", "UNKNOWN"],
  ["Acme Philippines Inc", "Acme Inc. and its APAC subsidiaries only", "UNKNOWN"],
  ["Acme Philippines Inc", "Only Acme Inc and its US and Canadian subsidiaries", "OUT"],
  ["Acme Canada Inc", "Only Acme Inc and its US and Canadian subsidiaries", "UNKNOWN"],
  ["Acme Philippines Inc", "Acme Inc., its US subsidiaries only, and Acme Philippines Inc", "IN"],
  ["Acme France SAS", "Acme SA et ses filiales, hors France", "OUT"],
  ["Acme Maroc SARL", "Acme SA et ses filiales, hors France", "UNKNOWN"],
  [
    "Acme Österreich GmbH",
    "Acme AG und alle Tochtergesellschaften außer denen in Österreich",
    "UNKNOWN",
  ],
  ["Acme Brasil Ltda", "Acme SA; as filiais do Brasil não estão incluídas", "UNKNOWN"],
  ["Acme Brasil Ltda", "Acme SA et ses filiales (Brésil exclu)", "UNKNOWN"],
  [
    "Acme India Pvt Ltd",
    "Acme Inc. and affiliates (excluding Philippines), Acme India Pvt Ltd",
    "IN",
  ],
  ["Acme India Pvt Ltd", "Acme Inc (not in India)", "OUT"],
  ["Acme Inc", "Acme Inc (not in India)", "IN"],
])("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
