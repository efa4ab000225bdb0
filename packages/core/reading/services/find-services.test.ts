import { expect, test } from "vitest";

import { findServices } from "./find-services.ts";

test.for<readonly [text: string, mentions: string]>([
  [
    "Voice, chat and email support",
    "Voice asserted delivered / chat and email support asserted delivered",
  ],
  ["payroll software", "payroll asserted product / software asserted delivered"],
  [
    "Central Payroll and AcmeForce Payroll cloud solutions",
    "Payroll asserted product / Payroll asserted product / cloud asserted product",
  ],
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
  ["payroll consulting", "payroll asserted around / consulting asserted delivered"],
  ["audit of accounts payable", "accounts payable asserted around"],
  ["AI-powered customer support", "customer support asserted product"],
  ["AI-powered customer support services", "customer support services asserted delivered"],
  ["helpdesk for Acme employees", "helpdesk asserted own-house"],
  ["helpdesk for our own employees", "helpdesk asserted internal"],
  ["helpdesk by our own employees", "helpdesk asserted delivered"],
  [
    "Departments: payroll, collections",
    "payroll asserted own-house / collections asserted delivered",
  ],
  [
    "HR department (training, payroll)",
    "HR department asserted internal / payroll asserted internal",
  ],
  ["voice, supported by payroll", "voice asserted delivered / payroll asserted internal"],
  ["manufacture and technical support", "technical support asserted own-product"],
  [
    "software engineering and technical support",
    "software engineering asserted delivered / technical support asserted delivered",
  ],
  ["technical support for software companies", "technical support asserted delivered"],
  ["for the insurance and logistics sectors", ""],
  [
    "development, testing and maintenance of software",
    "testing asserted delivered / software asserted delivered",
  ],
  ["managed service desk", "service desk asserted delivered"],
  ["voice and data entry", "voice asserted delivered / data entry asserted delivered"],
  ["risk control matrix (RCM)", ""],
  [
    "revenue cycle management (RCM)",
    "revenue cycle management asserted delivered / RCM asserted delivered",
  ],
  ["給与計算業務", "給与計算業務 asserted delivered"],
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

test.for<readonly [text: string, meant: string]>([
  ["L1 and L3 technical support", "first-level third-level"],
  ["email and live chat", "email chat"],
  ["social media, email and chat support", "social chat email"],
  ["AP, AR and treasury", "payable receivable treasury"],
  ["AP and payroll", "finance-accounting? payroll"],
  ["HR and procurement outsourcing", "hr-outsourcing procurement-outsourcing"],
  ["HR and procurement", "hr-outsourcing? procurement-outsourcing?"],
])("what the end of a list completes: “%s” is %s", ([text, meant]) => {
  const shown = findServices(text).mentions.flatMap(({ term }) =>
    term.needs.map((topic) => `${topic.split("/").at(-1)}${term.strength === "may" ? "?" : ""}`),
  );
  expect(shown.join(" ")).toBe(meant);
});
