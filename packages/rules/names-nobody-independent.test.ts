import { expect, test } from "vitest";

import { namesNobodyIndependent } from "./names-nobody-independent.ts";

test.for([
  "Self",
  "self",
  "Self-certified",
  "Self assessment",
  "Internal",
  "Internal audit",
  "Internal audit team",
  "internal auditors (2026)",
  "In-house",
  "In house team",
  "Our IT department",
  "our information security team",
  "IT department",
  "Compliance team",
  "The vendor",
  "Own staff",
  "CISO",
  "Consultant",
  "our consultant",
  "Consultancy",
  "External consultant",
  "ISO consultant",
  "Consulting firm",
  "our implementation partner",
])("“%s” names nobody independent", (words) => {
  expect(namesNobodyIndependent(words)).toBe(true);
});

test.for([
  "BSI",
  "Acme Certs",
  "Northgate Quality Assessors",
  "Beta Consulting Ltd",
  "Internal audit by BSI",
  "Self Certification Ltd Manila",
  "IT Governance",
  "External auditor",
  "independent third party",
  "QMS International",
  "Management Systems International",
  "",
])("“%s” may name somebody", (words) => {
  expect(namesNobodyIndependent(words)).toBe(false);
});
