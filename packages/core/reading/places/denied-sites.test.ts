import { expect, test } from "vitest";

import { withDeniedSites } from "./denied-sites.ts";

test.for<readonly [cell: string, even: string]>([
  ["Manila; quedan excluidas las sedes de Cebu y Davao", "Manila; excluding Cebu y Davao"],
  ["Manila; sont exclus les sites de Cebu", "Manila; excluding Cebu"],
  ["Manila; nicht umfasst sind die Standorte Cebu und Davao", "Manila; excluding Cebu und Davao"],
  ["Manila; são excluídas as unidades de Cebu", "Manila; excluding Cebu"],
  ["Cebu does not form part of the scope", "Cebu are not covered"],
  ["Done in Cebu and Davao; solely the Cebu facility, however, has been audited", "Cebu"],
  ["Only Manila is covered", "Manila"],
  ["Only Manila is certified to ISO 9001; Cebu", "Only Manila is certified to ISO 9001; Cebu"],
  ["Manila; Cebu and Davao", "Manila; Cebu and Davao"],
])("“%s” is “%s”", ([cell, even]) => {
  expect(withDeniedSites(cell)).toBe(even);
});
