import { expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { matchEntity } from "./match-entity.ts";
import { withOnlyNamed } from "./only-named.ts";

const CLOSED = " the following entities only: ";

test.for([
  ["None of the companies save Velmar Ltd has been audited", `${CLOSED}Velmar Ltd`],
  ["Zertifiziert wurde allein die Velmar GmbH in Kiel", `${CLOSED}Velmar GmbH`],
  ["Velmar Ltd is the sole legal entity within the ISMS", `${CLOSED}Velmar Ltd`],
  ["The only company in scope is Velmar Ltd", `${CLOSED}Velmar Ltd`],
] as const)("“%s” names all there are", ([text, read]) => {
  expect(withOnlyNamed(text)).toBe(read);
});

test.for([
  "Velmar Ltd; Quorvo Ltd",
  "Only Velmar Ltd processes card data",
  "Only Velmar Ltd is excluded from the certificate",
  "The certificate covers not only Velmar Ltd but also Quorvo Ltd",
  "No exclusions other than Velmar Ltd apply to the companies",
])("“%s” stays as it is", (text) => {
  expect(withOnlyNamed(text)).toBe(text);
});

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Velmar Mail Ltd", "None of the group companies save Velmar Ltd has been audited.", "OUT"],
  ["Velmar Ltd", "No company other than Velmar Ltd is certified.", "IN"],
  ["Velmar Mail GmbH", "Zertifiziert wurde ausschließlich die Velmar Karten GmbH.", "OUT"],
  ["PT Velmar Satu", "PT Velmar Dua saja", "OUT"],
  ["PT Velmar Dua", "PT Velmar Dua saja", "IN"],
])("%s by “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
