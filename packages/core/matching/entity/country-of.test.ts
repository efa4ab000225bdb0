import fc from "fast-check";
import { expect, test } from "vitest";

import { countryOfEntity } from "./country-of.ts";
import { readEntities } from "./entity-text.ts";

test.for([
  ["TaskCo Philippines, Inc.", "PH"],
  ["Acme Services (India) Pvt. Ltd.", "IN"],
  ["Acme India Philippines Ltd", null],
  ["Acme EMEA Ltd", null],
  ["Acme Ltd", null],
  ["Acme U.K. Ltd", "GB"],
  ["Acme Costa Rica S.A.", "CR"],
  ["Acme Services PH", "PH"],
  ["", null],
] as const)("%s is of %s", ([name, expected]) => {
  expect(countryOfEntity(name)).toBe(expected);
});

const part = fc.constantFrom(
  ..."Acme,Philippines,(India),U.K.,South,Africa,Costa,Rica,de,PH,EMEA,Pvt.,Ltd,Inc.,/,and,Côte,d’Ivoire".split(
    ",",
  ),
);

test("a name in which no country is looked for says none", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const name = parts.join(" ");
      const [first] = readEntities(name).names;
      const said = new Set([...(first?.countries ?? []), ...(first?.besideCountries ?? [])]);
      const countries = [...said].filter((code) => code.length === 2);
      expect(countryOfEntity(name)).toBe(countries.length === 1 ? countries[0] : null);
    }),
  );
});
