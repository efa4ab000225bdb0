import { noFacts } from "@scopefit/core/facts/no-facts";
import { known } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { reliedControls } from "./relied-controls.ts";

const controls = (...named: readonly string[]) => ({
  ...noFacts,
  relianceControls: known<"relianceControls">(named),
});

test("controls that we have named are the ones relied on", () => {
  expect([...reliedControls(controls("A.8.13 backup", "5.15–5.16"))]).toEqual([
    "8.13",
    "5.15",
    "5.16",
  ]);
});

test("controls named in words leave the default", () => {
  expect(reliedControls(controls("MFA"))).toContain("8.5");
});

test.for([
  ["5.20", "a supplier is used", { subprocessors: known<"subprocessors">(["Acme"]) }],
  ["5.23", "the service runs in a cloud", { cloudHosting: known<"cloudHosting">(["AWS"]) }],
  ["5.34", "personal data is handled", { dataTypes: known<"dataTypes">(["pii"]) }],
  ["7.4", "work is done at a site", { deliveryModel: known<"deliveryModel">("on-site") }],
  ["7.4", "work is partly done at a site", { deliveryModel: known<"deliveryModel">("hybrid") }],
] as const)("%s is relied on if %s, and not else", ([control, , fact]) => {
  expect(reliedControls({ ...noFacts, ...fact })).toContain(control);
  expect(reliedControls(noFacts)).not.toContain(control);
});

test("remote working is a matter of its own", () => {
  const remote = { ...noFacts, deliveryModel: known<"deliveryModel">("remote") };
  expect(reliedControls(remote)).not.toContain("6.7");
  expect(reliedControls(remote)).not.toContain("7.4");
});
