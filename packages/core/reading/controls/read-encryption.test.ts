import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readEncryption } from "./read-encryption.ts";

test.for([
  ["AES-256 at rest; TLS 1.2 in transit", ["at-rest", "in-transit"]],
  ["At rest and in transit", ["at-rest", "in-transit"]],
  ["Both", ["at-rest", "in-transit"]],
  ["AES", ["at-rest"]],
  ["AES-256 in transit", ["in-transit"]],
  ["TLS 1.3", ["in-transit"]],
  ["BitLocker on all laptops, SFTP for files", ["at-rest", "in-transit"]],
  ["Encrypted databases and HTTPS", ["at-rest", "in-transit"]],
  ["AES-256 at rest, no encryption in transit", ["at-rest", "not-in-transit"]],
  ["Data at rest is not encrypted, TLS in transit", ["in-transit", "not-at-rest"]],
  ["At rest: no; in transit: TLS 1.2", ["in-transit", "not-at-rest"]],
  ["Not encrypted at rest or in transit", ["not-at-rest", "not-in-transit"]],
  ["Not encrypted", ["not-at-rest", "not-in-transit"]],
  ["No", ["not-at-rest", "not-in-transit"]],
  ["TLS; at rest planned for 2027", ["in-transit", "in-part"]],
  ["At rest on laptops only, TLS", ["at-rest", "in-transit", "in-part"]],
  ["Files by unencrypted e-mail", ["plain-email"]],
  ["Excel files are e-mailed unencrypted, disks are encrypted", ["at-rest", "plain-email"]],
  ["Yes", "unclear"],
  ["Industry standard", "unclear"],
  ["N/A", "not-applicable"],
  ["see policy", "elsewhere"],
] as const)("“%s” is %j", ([text, expected]) => {
  expect(gist(readEncryption(cell(text)))).toEqual(expected);
});

test.for([
  ["Yes", "Encryption at rest/in transit?", ["at-rest", "in-transit"]],
  ["Yes", "Is data encrypted in transit?", ["in-transit"]],
  ["No", "Is data encrypted in transit?", ["not-in-transit"]],
] as const)("“%s” under “%s” is %j", ([text, heading, expected]) => {
  expect(gist(readEncryption(cell(text, heading)))).toEqual(expected);
});
