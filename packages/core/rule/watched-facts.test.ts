import { expect, test } from "vitest";

import { noFacts } from "../facts/no-facts.ts";
import { quoteOf, valueOf } from "../reading/cell/fact.ts";
import { claim, text } from "../testing/facts.ts";
import type { Facts } from "../facts/facts.ts";
import { watched } from "./watched-facts.ts";

const facts: Facts = { ...noFacts, vendorName: text("Tala"), isoClaim: claim("yes") };

test.for<readonly [what: string, look: (facts: Facts) => unknown, looks: readonly string[]]>([
  ["nothing", () => null, []],
  ["a state", ({ vendorName }) => vendorName.state, ["vendorName state"]],
  ["a value", ({ vendorName }) => valueOf(vendorName), ["vendorName state", "vendorName fact"]],
  ["no value where there is none", ({ mfa }) => valueOf(mfa), ["mfa state"]],
  ["a column", ({ isoClaim }) => "column" in isoClaim, ["isoClaim state", "isoClaim fact"]],
  ["a copy", ({ vendorName }) => ({ ...vendorName }), ["vendorName state", "vendorName fact"]],
  [
    "two fields, one of them twice",
    (all) => [quoteOf(all.vendorName), all.isoClaim.state, quoteOf(all.vendorName)],
    ["vendorName state", "vendorName fact", "isoClaim state"],
  ],
])("a look at %s is noticed", ([, look, looks]) => {
  const watch = watched(facts);
  expect(look(watch.facts)).toEqual(look(facts));
  expect(watch.looks.map(({ field, at }) => `${field} ${at}`)).toEqual(looks);
});
