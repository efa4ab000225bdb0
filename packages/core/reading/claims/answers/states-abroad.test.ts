import { expect, test } from "vitest";

import { readStatement } from "../../statement/read-statement.ts";
import { someYear } from "../../../testing/some-day.ts";

test.for([
  ["Zertifiziert", "yes"],
  ["Gültig", "yes"],
  ["Ważny", "yes"],
  ["有效", "yes"],
  ["действующий", "yes"],
  ["Geçerli", "yes"],
  ["Zertifiziert bis 2027", "yes"],
  ["Certified, certificate requested", "yes"],
  ["Zertifikat vorhanden, SoA angefordert", "yes"],
  ["Nie certyfikowany", "no"],
  ["Не сертифицирован", "no"],
  ["미인증", "no"],
  ["Inget certifikat", "no"],
  ["Zertifikat fehlt", "no"],
  ["HQ only", "yes"],
  ["未确认", "unknown"],
  ["Stg 2 audit booked", "in-progress"],
  ["hết hạn", "lapsed"],
  ["Utgånget", "lapsed"],
  ["过期", "lapsed"],
  ["Zertifiziert – geplant 2027", "in-progress"],
  ["wird zertifiziert", "in-progress"],
  ["Zertifiziert (Rechenzentrum)", "borrowed"],
  ["Zertifikat folgt", "unknown"],
  ["Certificate requested", "unknown"],
  ["Certificate, requested", "unknown"],
  ["Mitarbeiter zertifiziert", "unknown"],
  ["Zertifiziert nach ISO 9001", "unknown"],
] as const)("“%s” in a column of ISO 27001 is %s", ([text, answer]) => {
  const { iso } = readStatement(text, { question: "ISO 27001", thisYear: someYear });
  expect(iso.claim.answer).toBe(answer);
});
