import fc from "fast-check";
import { expect, test } from "vitest";

import { readEntities } from "./entity-text.ts";

test.for<readonly [text: string, names: string]>([
  ["TaskCo Philippines, Inc.", "taskco [incorporated PH]"],
  ["Acme Ltd (UK)", "acme [limited +GB]"],
  ["Acme (UK) Ltd", "acme [limited GB]"],
  ["Acme Philippines Services Corp", "acme services [incorporated PH]"],
  ["Air India Ltd", "air [limited IN]"],
  ["India Support Ltd", "india support [limited]"],
  ["A.C.M.E. Corp", "acme [incorporated]"],
  ["Soluciones Acme, S. de R.L. de C.V.", "soluciones acme [srl-de-cv]"],
  ["Acme & Sons Ltd", "acme sons [limited]"],
  ["Acme Ltd and Beta Ltd", "acme [limited] | beta [limited]"],
  ["Acme, Inc., Beta, LLC", "acme [incorporated] | beta [llc]"],
  ["M/s Acme Pvt. Ltd.", "acme [private-limited]"],
  ["Acme Inc ROHQ", "acme [incorporated]"],
  ["Acme Sdn Bhd (123456-X)", "acme [sdn-bhd]"],
  ["Acme IT", "acme it []"],
  ["", ""],
])("“%s” names %s", ([text, expected]) => {
  const shown = readEntities(text).names.map(({ key, family, countries, besideCountries }) => {
    const details = [family, ...countries, ...besideCountries.map((code) => `+${code}`)];
    return `${key} [${details.filter((detail) => detail !== null).join(" ")}]`;
  });
  expect(shown.join(" | ")).toBe(expected);
});

test("other names, former names, exclusions and open ends are told apart", () => {
  const text = "XYZ LLC d/b/a HelpHub (formerly OldCo Inc) and its affiliates, excluding Zeta Ltd";
  const { names, aliases, formers, excluded, isOpen } = readEntities(text);
  const keys = [names, aliases, formers, excluded].map((list) => list.map((name) => name.key));
  expect(keys).toEqual([["xyz"], ["helphub"], ["oldco"], ["zeta"]]);
  expect(isOpen).toBe(true);
});

test("any text can be read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const name of readEntities(text).names) expect(name.core.length).toBeGreaterThan(0);
    }),
  );
});
