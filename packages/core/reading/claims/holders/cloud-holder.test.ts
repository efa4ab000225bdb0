import { expect, test } from "vitest";

import { cloudAsSubject, cloudHolder, holderInBrackets } from "./cloud-holder.ts";

test.for([
  ["the cloud that is named", "Hosted on AWS, which is ", " certified", "AWS"],
  ["whoever hosts", "Our hosting provider holds ", " certification", "hosting provider"],
  ["what is certified, said after", "We use ", " certified data centres", "certified data cent"],
  ["nobody where it says what the vendor is", "Acme is an ", " certified hosting provider", null],
  ["nobody where nobody hosts", "We hold ", " certification", null],
] as const)("the holder is %s: “%s… %s”", ([, before, after, holder]) => {
  expect(cloudHolder(before, after)?.holder ?? null).toBe(holder);
});

test("the one who runs a cloud may be the subject", () => {
  expect(cloudAsSubject("Google maintains ")?.holder).toBe("Google");
  expect(cloudAsSubject("We run on Azure; Microsoft commissions a ")?.holder).toBe("Microsoft");
  expect(cloudAsSubject("We maintain ")).toBeNull();
});

test("a cloud in brackets may be meant for the whole list, unless the vendor speaks of itself", () => {
  expect(holderInBrackets("ISO 27001, SOC 2 (AWS)")?.holder).toBe("AWS");
  expect(holderInBrackets("we hold ISO 27001, SOC 2 (AWS)")).toBeNull();
});
