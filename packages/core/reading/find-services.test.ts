import { expect, test } from "vitest";

import { findServices } from "./find-services.ts";

test.for<readonly [text: string, mentions: string]>([
  [
    "Voice, chat and email support",
    "Voice asserted delivered / chat and email support asserted delivered",
  ],
  ["payroll software", "payroll asserted product / software asserted delivered"],
  ["payroll and HR software", "payroll and HR asserted product / software asserted delivered"],
  ["contact centre as a service", "contact centre asserted product"],
  ["Human Resources department", "Human Resources department asserted internal"],
  ["payroll department", "payroll asserted internal"],
  [
    "IT, HR, Legal and Facilities functions",
    "HR asserted internal / Legal asserted internal / Facilities asserted internal",
  ],
  [
    "corporate IT, HR and Legal",
    "corporate IT asserted internal / HR asserted internal / Legal asserted internal",
  ],
  ["HR functions for clients", "HR asserted delivered"],
  [
    "HR department supporting payroll operations",
    "HR department asserted internal / payroll asserted supported",
  ],
  ["ISMS supporting payroll operations", "payroll asserted delivered"],
  [
    "hosting and customer support of the platform",
    "hosting asserted delivered / customer support asserted own-product / platform asserted delivered",
  ],
  [
    "customer support using our platform",
    "customer support asserted delivered / platform asserted delivered",
  ],
  [
    "contact centre services and platform",
    "contact centre services asserted delivered / platform asserted delivered",
  ],
  [
    "payroll, excluding claims processing",
    "payroll asserted delivered / claims processing negated delivered",
  ],
  ["data collection and storage", ""],
  ["disaster recovery", ""],
  ["claims; processing", "claims asserted delivered"],
  ["", ""],
])("“%s” names: %s", ([text, expected]) => {
  const { clauses, mentions } = findServices(text);
  const shown = mentions.map(({ first, last, standing, frame }) => {
    const words = text.slice(clauses.words[first]?.start, clauses.words[last]?.end);
    return `${words} ${standing} ${frame}`;
  });
  expect(shown.join(" / ")).toBe(expected);
});
