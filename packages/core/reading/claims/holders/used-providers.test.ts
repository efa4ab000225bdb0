import { expect, test } from "vitest";
import { providersNamedIn } from "./used-providers.ts";

test.for([
  ["Records are stored using Coldvault.", ["Coldvault"]],
  ["Customer data lives in Norddock's Frankfurt facility.", ["Norddock"]],
  ["Everything sits with Hexhost, whose sites are guarded.", ["Hexhost"]],
  ["All data lagras hos Coldvault.", ["Coldvault"]],
  ["Backups lie with Hexhost.", ["Hexhost"]],
  ["We chose Neonbase as our database.", ["Neonbase"]],
  ["The model provider we use, Modelforge, is in Paris.", ["Modelforge"]],
  ["Uses Northpay (audited)", ["Northpay"]],
  ["Using Drata, audited in May", []],
  ["Northbase hosts us.", ["Northbase"]],
  ["Hosting is provided by Ridgehost.", ["Ridgehost"]],
  ["We are certified by Northgate.", []],
  ["Customers use Acme every day.", []],
] as const)("“%s” uses %o", ([text, names]) => {
  expect(providersNamedIn(text)).toEqual(names);
});
