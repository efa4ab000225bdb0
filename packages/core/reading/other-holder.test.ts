import { expect, test } from "vitest";
import { otherHolder } from "./other-holder.ts";
import { bringsOwnSubject } from "./own-subject.ts";
import { listsProviders } from "./provider-lists.ts";

test.for([
  ["Our hosting provider holds ", " certification", "borrowed-cloud"],
  ["Hosted on AWS, which is ", " certified", "borrowed-cloud"],
  ["", " certified data centres", "borrowed-cloud"],
  ["", " (AWS)", "borrowed-cloud"],
  ["Our parent company holds ", "", "borrowed-group"],
  ["Our payment processor is ", " certified", "borrowed-partner"],
  ["We use Northbase, which is ", " certified", "borrowed-partner"],
  ["Hosted on AWS, and we are ", " certified", null],
  ["Acme is an ", " certified hosting provider", null],
  ["Acme is ", " certified", null],
] as const)("“%s… %s” is %s", ([before, after, sign]) => {
  expect(otherHolder(before, after)?.sign ?? null).toBe(sign);
});

test.for([
  ["Hostco (SOC 2) and Mailpost (ISO 27001) are our subprocessors.", true],
  ["Northbase | Hosting | SOC 2", true],
  ["We are ISO 27001 certified.", false],
] as const)("whether “%s” lists whoever is used: %s", ([sentence, expected]) => {
  expect(listsProviders(sentence)).toBe(expected);
});

test.for([
  [" and we hold ", true],
  [", and Acme has ", true],
  [" and ", false],
] as const)("whether “%s” brings in a subject: %s", ([words, expected]) => {
  expect(bringsOwnSubject(words)).toBe(expected);
});
