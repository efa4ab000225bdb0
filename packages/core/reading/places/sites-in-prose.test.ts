import { describe, expect, test } from "vitest";

import { withSitesNamed } from "./sites-in-prose.ts";

describe("sentences that tell where a service is done from are the places in them", () => {
  test.for<readonly [sentence: string, sites: string]>([
    [
      "The provision of payroll services from the delivery centres in Cebu City and Bacolod, Philippines, in accordance with the SoA",
      "Cebu City and Bacolod, Philippines",
    ],
    [
      "Finance and accounting services from San José and Heredia, to companies of the group",
      "San José and Heredia",
    ],
    ["Payroll services delivered by Velmar Payroll Ltd from Leeds and York", "Leeds and York"],
    ["Customs clearance provided solely at Leeds and the York hub", "Leeds and the York"],
    [
      "Gehaltsabrechnung für externe Kunden an den Standorten München und Nürnberg gemäß Erklärung",
      "München und Nürnberg",
    ],
    ["La prestation de services de paie depuis les sites de Lyon et Nantes", "Lyon et Nantes"],
    ["Prestación de servicios de cobranza desde las sedes de Bogotá y Cali", "Bogotá y Cali"],
    [
      "Serviços de apoio técnico prestados a partir das instalações de Lisboa e Braga",
      "Lisboa e Braga",
    ],
    ["Servizi di elaborazione paghe erogati dalle sedi di Bari e Torino", "Bari e Torino"],
    ["Salarisverwerking voor klanten vanuit de vestigingen in Zwolle en Emmen", "Zwolle en Emmen"],
    ["Usługi księgowe i kadrowe świadczone wyłącznie z biura w Łodzi", "Łodzi"],
    [
      "Asiakaspalvelu, jota tuotetaan toimipisteissä Turku ja Pori soveltuvuuslausunnon mukaan",
      "Turku ja Pori",
    ],
    ["Обслужване на клиенти от офисите в Пловдив и Варна, съгласно", "Пловдив и Варна"],
    [
      "Usługi wsparcia świadczone w centrach operacyjnych zlokalizowanych we Wrocławiu, w Łodzi oraz w Katowicach",
      "Wrocławiu, Łodzi oraz Katowicach",
    ],
    [
      "El alcance incluye los centros de Sevilla y Málaga, desde los que se presta",
      "Sevilla y Málaga",
    ],
    [
      "Payroll services from the offices in Cebu City, excluding Davao",
      "Cebu City, excluding Davao",
    ],
    [
      "Pacific operations, apart from those in Apia, are delivered from the call centre at Suva",
      "Suva; excluding Apia",
    ],
    [
      "Card disputes are handled and performed at Menara Kencana, 165 Jalan Ampang, Kuala Lumpur",
      "Menara Kencana, 165 Jalan Ampang, Kuala Lumpur",
    ],
  ])("“%s” is %s", ([sentence, sites]) => {
    expect(withSitesNamed(sentence)).toBe(sites);
  });

  test.for([
    "Cebu City; Bacolod, Philippines",
    "HQ in Leeds, offices in York and Hull",
    "Payroll services from the offices in Cebu City and, from June 2027, Davao",
    "Payroll services delivered by Velmar Ltd to customers in Leeds",
    "Payroll services are planned to be provided from the offices in Davao",
    "Payroll services from the offices in Cebu City, hosted in Singapore",
    "The company sells and markets from its sales offices in Leeds",
  ])("“%s” stays as it is", (cell) => {
    expect(withSitesNamed(cell)).toBe(cell);
  });
});
