import { expect, test } from "vitest";

import { COUNTED_CLIENTS_BEFORE, OF_CLIENTS_AFTER } from "./counted-clients.ts";

test.for([
  ["Oltre 50 clienti hanno ottenuto la certificazione ", true],
  ["50社以上が", true],
  ["已有50家客户通过", true],
  ["Seit 2019 haben wir ", false],
  ["Nuestros clientes confían en nosotros. Tenemos ", false],
] as const)("whether “%s” counts clients: %s", ([before, expected]) => {
  expect(COUNTED_CLIENTS_BEFORE.test(before)).toBe(expected);
});

test("whose it is may be said after", () => {
  expect(OF_CLIENTS_AFTER.test(" de nuestros clientes")).toBe(true);
  expect(OF_CLIENTS_AFTER.test(" de nuestra empresa")).toBe(false);
});
