import { expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { matchEntity } from "./match-entity.ts";

test.for<readonly [stated: string, result: Membership]>([
  ["Velmar Pay Ltd; Velmar Mail Ltd [no further entities]", "OUT"],
  ["Velmar Pay Ltd, Velmar Mail Ltd (no other companies are covered)", "OUT"],
  ["Velmar Pay Ltd, Velmar Mail Ltd (exhaustive list)", "OUT"],
  ["Velmar Pay Ltd, Velmar Mail Ltd. This list is complete.", "OUT"],
  ["Velmar Pay Ltd; Velmar Mail Ltd – abschließende Aufzählung", "OUT"],
  ["Velmar Pay Ltd, Velmar Mail Ltd. Esta lista es exhaustiva.", "OUT"],
  ["Velmar Pay Ltd, Velmar Mail Ltd (liste exhaustive)", "OUT"],
  ["Velmar Pay Ltd, Velmar Mail Ltd (elenco completo)", "OUT"],
  ["Velmar Pay Ltd, Velmar Mail Ltd", "UNKNOWN"],
  ["Velmar Pay Ltd, Velmar Mail Ltd (non-exhaustive list)", "UNKNOWN"],
  ["Velmar Pay Ltd, Velmar Mail Ltd. This list is not exhaustive.", "UNKNOWN"],
  ["Velmar Pay Ltd, Velmar Mail Ltd (see the complete list of entities)", "UNKNOWN"],
])("Velmar Scan Ltd by “%s” is %s", ([stated, result]) => {
  expect(matchEntity("Velmar Scan Ltd", stated).result).toBe(result);
});
