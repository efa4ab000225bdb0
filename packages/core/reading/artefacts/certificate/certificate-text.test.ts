import { expect, test } from "vitest";
import { isCertificateText } from "./certificate-text.ts";

test.for([
  ["This is to certify that Oakfield Ltd complies. Expiry date: 1 May 2027", true],
  ["CERTIFICATE OF REGISTRATION Certificate No: 4711", true],
  ["This is to certify that we comply with the standard.", false],
  ["Our policies expire after a year.", false],
] as const)("whether “%s” is the text of a certificate: %s", ([text, answer]) => {
  expect(isCertificateText(text)).toBe(answer);
});
