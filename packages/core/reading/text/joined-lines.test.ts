import { expect, test } from "vitest";
import { withJoinedLines } from "./joined-lines.ts";

test.for([
  "We are currently in the process of obtaining our\nISO 27001 certificate.",
  "Our information security management system has been certified\nsince 2019 for the sites in Pune and Cebu.",
  "Unsere Rechenzentren in Frankfurt und Berlin sind nach\nISO 27001 zertifiziert.",
  "Our platform is hosted in Frankfurt. We hold a current SOC\n2 report",
  "We keep all data in the European Union. Supabase Inc is\nSOC 2 Type II certified. Our own certification to ISO\n27001 is under way.",
  "We are in the process of certification and of attaining\nSOC 2",
  "The report covers the period from 1 January 2025 to\n31 December 2025",
])("%j is one line", (text) => {
  expect(withJoinedLines(text)).toBe(text.replaceAll("\n", " "));
});

test.for([
  "ISO 27001: not certified at this moment in time\nSOC 2: Type II report",
  "ISO 27001 certified since 2019 by DNV Netherlands\nSOC 2 Type II",
  "- ISO 27001 for the data centre in Frankfurt\n- SOC 2 for the platform",
  "payroll\ncustomer support",
  "ISO 27001 certificate of the holding company\nscope: payroll services",
  "We hold both. They are on our trust page below.\nask for access",
  '{ "standard": "ISO 27001", "status": "planned for",\n"owner": "CISO" }',
])("%j keeps its lines", (text) => {
  expect(withJoinedLines(text)).toBe(text);
});
