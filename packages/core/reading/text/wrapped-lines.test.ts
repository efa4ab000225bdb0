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
