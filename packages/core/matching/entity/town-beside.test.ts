import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  [
    "Zeta SAS (Lyon)",
    "ZETA Société par actions simplifiée au capital de 12.000 euros Siége social : 7, rue du Port, 69001 LYON",
    "IN",
  ],
  ["Zeta SAS (Lyon)", "Zeta SAS, 4 rue du Port, 69001 Lyon", "IN"],
  ["Zeta SAS (Lyon)", "Zeta SAS, 4 rue du Port, 75001 Paris", "UNKNOWN"],
  ["Zeta SAS (Lyon)", "Zeta SAS, 75001 Paris; Zeta Lyon SAS", "UNKNOWN"],
  ["Zeta SAS (Lyon)", "Beta SAS, 4 rue du Port, 69001 Lyon", "OUT"],
  ["Zeta SAS (Lyon)", "Zeta SARL, 4 rue du Port, 69001 Lyon", "UNKNOWN"],
  ["Zeta SAS (Lyon)", "Zeta SAS, Paris; hors Lyon", "UNKNOWN"],
  ["Zeta SAS (Lyon)", "Zeta SAS, 4 rue du Port, 75001 Paris, except Lyon", "UNKNOWN"],
  ["Zeta Ltd – Manila", "Zeta Ltd, 5 Ayala Avenue, Manila 1226", "IN"],
  ["Zeta Ltd – Manila", "Zeta Ltd, 5 Ayala Avenue, Cebu 6000", "UNKNOWN"],
  ["Zeta Ltd – Manila", "Zeta Ltd, 5 Manila Street, Cebu 6000", "UNKNOWN"],
  ["Zeta Ltd (Lyon)", "Zeta Ltd, 69001 Lyon, will be certified in 2027", "UNKNOWN"],
  ["Zeta Ltd (Lyon)", "Zeta Ltd not including Lyon", "UNKNOWN"],
  ["Zeta Ltd (Lyon)", "Zeta Ltd, Paris. Lyon is not covered.", "UNKNOWN"],
  ["Zeta Ltd (Lyon)", "Zeta Ltd, sites: Paris; Lyon (excluded)", "UNKNOWN"],
  ["Zeta Ltd (Lyon)", "Zeta Ltd customer in Lyon", "UNKNOWN"],
])("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
