import { expect, test } from "vitest";

import { matchService } from "./match-service.ts";

test.for([
  "Klantenservice (niet loonadministratie)",
  "Klantenservice, geen loonadministratie",
  "Klantenservice exclusief loonadministratie",
  "Assistenza clienti (escluse le paghe)",
  "Obsługa klienta bez kadr i płac",
  "Serviciu clienți, fără salarizare",
  "Müşteri desteği, bordro hariç",
  "Customer support w/o payroll",
  "Customer support (exc. payroll)",
  "Kundenservice exkl. Lohnabrechnung",
  "Atención al cliente menos nóminas",
  "Layanan pelanggan (tidak termasuk payroll)",
  "Korisnička podrška osim payroll",
  "Customer support - payroll is out of scope",
])("payroll in “%s” is OUT", (stated) => {
  expect(matchService("payroll", stated).result).toBe("OUT");
});

test.for([
  ["customer support", "Assistenza clienti (escluse le paghe)", "IN"],
  ["customer support", "Customer support – payroll is out of scope", "UNKNOWN"],
  ["customer support", "Customer support – this service is out of scope", "OUT"],
  ["payroll", "Customer support (Y), payroll (N)", "OUT"],
  ["payroll", "Customer support (in), payroll (out)", "OUT"],
  ["payroll", "☑ Customer support ☐ Payroll", "OUT"],
  ["customer support", "Customer support (Y), payroll (N)", "IN"],
  ["payroll", "Payroll (niet HR)", "IN"],
  ["payroll", "Payroll, zonder uitzonderingen", "IN"],
  ["payroll", "Niet-financiële diensten, payroll", "IN"],
  ["payroll", "Payroll niet inbegrepen", "OUT"],
  ["payroll", "Payroll wordt niet gedekt", "OUT"],
] as const)("%s in “%s” is %s", ([needed, stated, result]) => {
  expect(matchService(needed, stated).result).toBe(result);
});
