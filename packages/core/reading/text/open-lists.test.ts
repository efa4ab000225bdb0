import { expect, test } from "vitest";

import { withOpenLists } from "./open-lists.ts";

test.for([
  "The scope includes, without being restricted to, order entry",
  "The scope includes, without limitation to, order entry",
  "Covered are, without limiting ourselves to, order entry",
  "Die Zertifizierung umfasst, ohne hierauf beschränkt zu sein, order entry",
  "Le périmètre comprend, sans s'y limiter, order entry",
  "El alcance incluye, sin estar limitado a, order entry",
  "O âmbito inclui, sem se limitar a, order entry",
  "Il campo comprende, senza limitarsi a, order entry",
  "De scope omvat, zonder beperkt te zijn tot, order entry",
  "Zakres obejmuje, nie ograniczając się do, order entry",
  "Omfattningen är, utan att vara begränsad till, order entry",
])("“%s” goes on", (text) => {
  expect(withOpenLists(text)).toMatch(/, including but not limited to order entry$/u);
});

test.for([
  "The scope is limited to order entry",
  "Der Geltungsbereich ist beschränkt auf order entry",
  "Restricted to order entry, without being certified for more",
  "Order entry without access restrictions",
])("“%s” stays as it is", (text) => {
  expect(withOpenLists(text)).toBe(text);
});
