import { expect, test } from "vitest";

import { buyerAsWe } from "./buyer-as-we.ts";

test.for([
  ["What Norlund data will you access or store?", "What our data will you access or store?"],
  ["Will you have access to Kestrel Bank systems?", "Will you have access to our systems?"],
  ["Where will Kestrel’s customer data be hosted?", "Where will our customer data be hosted?"],
  ["Product or service you will provide to Norlund:", "Product or service you will provide to us:"],
  ["What service will you provide to Halden plc?", "What service will you provide to us?"],
  ["Which of the University's data will you hold?", "Which of our data will you hold?"],
] as const)("“%s” is “%s”", ([heading, read]) => {
  expect(buyerAsWe(heading)).toBe(read);
});

test.for([
  ["a title", "Vendor Personal Data Types"],
  ["data of a kind", "Do you store any Personal data of customers?"],
  ["data of others", "Do you log the location of all Third-party confidential data?"],
  ["a short form", "Do you store any PII data outside the EU?"],
  ["a name that owns nothing", "Is the service hosted on Azure or elsewhere?"],
  ["too few words to tell", "Access to Kestrel data"],
] as const)("%s stays as it is: “%s”", ([, heading]) => {
  expect(buyerAsWe(heading)).toBe(heading);
});
