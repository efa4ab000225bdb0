import { expect, test } from "vitest";

import { withWrappedLinesJoined } from "./wrapped-lines.ts";

test.for([
  [
    "a sentence that goes on small",
    "The certificate covers the Elmford\noffice and the two call centres.",
  ],
  ["a word that leads on", "Provision of back-office services for\nInsurers in Norway"],
  ["a comma", "Fernwood Support Ltd, 4 Harbour Road,\nGalway"],
  ["an open bracket", "Elmford, Northam and Westerby (Westerby\nOld Mill only)"],
  ["a legal form", "Fernwood Business Services Private\nLimited"],
  ["a postal code", "Technology Park, Phase II, Elmford\n695014"],
  ["the first word of a name", "Delivery centres in Kandy and Kuala\nLumpur"],
  ["a number before a town", "Fernwood Support Ltd, Hafengasse 2, 28195\nBremen; Elmford"],
  ["a word for a street", "Biuro w Elmford i Northam, przy ul.\nLipowej"],
  ["sentences inside lines", "Certified: Elmford. The Westerby Mill\nOffice is excluded"],
  ["items inside lines", "Voice support in Elmford; Westerby Old\nMill for mail"],
] as const)("%s shows that a line goes on", ([, text]) => {
  expect(withWrappedLinesJoined(text)).toBe(text.replaceAll("\n", " "));
});

test("a heading and the only line below it are one", () => {
  expect(withWrappedLinesJoined("Sites:\nElmford, Northam")).toBe("Sites: Elmford, Northam");
  expect(withWrappedLinesJoined("Sites:\nElmford\nNortham")).toBe("Sites:\nElmford\nNortham");
});

test.for([
  ["short lines", "Elmford\nWesterby\nNortham"],
  ["names of companies", "Fernwood Business Services Ltd\nWesterby Consulting Services GmbH"],
  [
    "a line with room left",
    "Fernwood Business Services\nin\nWesterby and in Northam and in Elmford",
  ],
  ["bullets", "• Inbound calls for insurers and\n• banks of the region around Elmford"],
  ["a heading", "The sites that are in scope of it:\nwesterby\nelmford"],
  ["items in small letters", "inbound customer support by phone\noutbound sales and appointments"],
  ["rows of a table", "Fernwood Services; Elmford\nWesterby Services; Northam"],
] as const)("%s stay lines of their own", ([, text]) => {
  expect(withWrappedLinesJoined(text)).toBe(text);
});

test("of several paragraphs only the wrapped one is joined", () => {
  expect(withWrappedLinesJoined("Elmford\nWesterby\n\nAll offices of Fernwood are in\nscope")).toBe(
    "Elmford\nWesterby\n\nAll offices of Fernwood are in scope",
  );
});

test.for([
  "We are currently in the process of obtaining our\nISO 27001 certificate.",
  "Our information security management system has been certified\nsince 2019 for the sites in Pune and Cebu.",
  "Unsere Rechenzentren in Frankfurt und Berlin sind nach\nISO 27001 zertifiziert.",
  "Our platform is hosted in Frankfurt. We hold a current SOC\n2 report",
  "We keep all data in the European Union. Supabase Inc is\nSOC 2 Type II certified. Our own certification to ISO\n27001 is under way.",
  "We are in the process of certification and of attaining\nSOC 2",
  "The report covers the period from 1 January 2025 to\n31 December 2025",
])("%j is one line of a statement", (text) => {
  expect(withWrappedLinesJoined(text)).toBe(text.replaceAll("\n", " "));
});

test.for([
  "ISO 27001: not certified at this moment in time\nSOC 2: Type II report",
  "ISO 27001 certified since 2019 by DNV Netherlands\nSOC 2 Type II",
  "- ISO 27001 for the data centre in Frankfurt\n- SOC 2 for the platform",
  "payroll\ncustomer support",
  "ISO 27001 certificate of the holding company\nscope: payroll services",
  "We hold both. They are on our trust page below.\nask for access",
  '{ "standard": "ISO 27001", "status": "planned for",\n"owner": "CISO" }',
])("%j keeps its lines as a statement", (text) => {
  expect(withWrappedLinesJoined(text)).toBe(text);
});
