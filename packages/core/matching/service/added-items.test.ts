import { expect, test } from "vitest";

import { matchService } from "./match-service.ts";

test.for([
  ["warehousing + drone delivery", "Warehousing and drone delivery for retailers", "IN"],
  ["warehousing + drone delivery", "Warehousing, drone inspection", "UNKNOWN"],
  ["warehousing + drone delivery", "Warehousing (no drone delivery)", "UNKNOWN"],
  ["warehousing + drone delivery", "Warehousing", "UNKNOWN"],
  ["paie + déclarations sociales", "Externalisation de la paie et des déclarations sociales", "IN"],
] as const)("%s in “%s” is %s", ([needed, stated, result]) => {
  expect(matchService(needed, stated).result).toBe(result);
});
