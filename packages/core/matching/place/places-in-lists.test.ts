import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { describe, expect, test } from "vitest";

import { matchPlaceTexts } from "./match-place.ts";

const THIS_YEAR = 2026;

const gazetteer = await loadGazetteer();

describe("what a list says of a site besides its name", () => {
  test.for([
    ["Pune, Chennai (closed in 2024)", "OUT"],
    ["Pune; Chennai (relocated to Coimbatore)", "OUT"],
    ["Chennai, India (relocated to Coimbatore)", "UNKNOWN"],
    ["Pune, Chennai (withdrawn)", "OUT"],
    ["Pune, Chennai (expired 2024)", "OUT"],
    ["Pune; Chennai - decommissioned", "OUT"],
    ["Pune, formerly Chennai", "OUT"],
    ["Pune, Chennai (pipeline)", "OUT"],
    ["Pune, Chennai coming 2027", "OUT"],
    ["Pune: yes; Chennai: no", "OUT"],
    ["Pune instead of Chennai", "OUT"],
    ["Pune*, Chennai** (**closed)", "OUT"],
    ["Pune, Chennai (ex. BPO floor)", "UNKNOWN"],
    ["Pune, Chennai (registered office, no operations)", "UNKNOWN"],
    ["Berlin, Chennai (in Vorbereitung)", "OUT"],
    ["Lyon ; Chennai non inclus", "OUT"],
    ["Utrecht, Chennai uitgezonderd", "OUT"],
    ["Pune; Chennai (sales office)", "UNKNOWN"],
    ["Pune; Chennai (5th floor only)", "UNKNOWN"],
    ["Pune; Chennai (partner-run)", "UNKNOWN"],
    ["Pune; Chennai (self-assessed)", "UNKNOWN"],
    ["Pune; Chennai – no certificate", "OUT"],
    ["Pune; Chennai (valid until 2024)", "UNKNOWN"],
    ["Pune - ISO 27001; Chennai - ISO 9001 only", "UNKNOWN"],
    ["near Chennai", "UNKNOWN"],
    ["within 50 km of Chennai", "UNKNOWN"],
    ["Pune (customers in Chennai)", "UNKNOWN"],
    ["sites: Pune; auditor's office in Chennai", "UNKNOWN"],
    ["Pune: no; Chennai: yes", "IN"],
    ["Pune. Chennai. Noida.", "IN"],
    ["Pune, Chennai (main hub)", "IN"],
    ["Pune, Chennai (250 agents)", "IN"],
    ["Pune, Chennai (customer support)", "IN"],
    ["Pune, Chennai (valid until 2028)", "IN"],
    ["Pune, Chennai (audited onsite)", "IN"],
    ["Pune (not Noida), Chennai", "IN"],
    ["Pune, Chennai-1, Chennai-2", "IN"],
  ] as const)("Chennai beside “%s” is %s", ([stated, expected]) => {
    expect(matchPlaceTexts("Chennai", stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });

  test.for([
    "Manila (tier 1)",
    "Manila – 24/7 operations",
    "Manila (customer care for EMEA)",
    "Manila (certified to ISO 27001:2022)",
    "Manila (see certificate appendix)",
  ])("Manila beside “%s” is IN: what describes it is no part of where it is", (stated) => {
    expect(matchPlaceTexts("Manila", stated, gazetteer, THIS_YEAR).result).toBe("IN");
  });

  test("a doubt about one site leaves the others as they are", () => {
    const stated = "Pune; Chennai (sales office); Noida?";
    expect(matchPlaceTexts("Pune", stated, gazetteer, THIS_YEAR).result).toBe("IN");
    expect(matchPlaceTexts("Noida", stated, gazetteer, THIS_YEAR).result).toBe("UNKNOWN");
  });
});

describe("names in other scripts, and with numbers", () => {
  test.for([
    ["Shanghai", "北京、上海", "IN"],
    ["Osaka", "東京", "OUT"],
    ["Seoul", "서울", "IN"],
    ["Kyiv", "Київ, Львів", "IN"],
    ["Kyiv", "Kiev, Ukraine", "IN"],
    ["Taipei", "台北", "IN"],
    ["Prague", "Praha 4, Brno", "IN"],
    ["Paris", "Paris 12e", "IN"],
    ["Bucharest", "Bucharest Sector 2", "IN"],
    ["Copenhagen", "København S, Denmark", "IN"],
    ["Leeds", "Leeds LS1", "IN"],
    ["Zürich", "Zurich-Altstetten, Switzerland", "IN"],
    ["Newcastle upon Tyne", "Newcastle-under-Lyme", "OUT"],
    ["Birmingham, UK", "Colmore Row, Birmingham B3 2QD", "IN"],
    ["Cambridge, UK", "Science Park, Milton Road, Cambridge CB4", "IN"],
    ["Hamilton, New Zealand", "Hamilton L8P 1A1", "OUT"],
    ["Casablanca", "Casablanca Nearshore Park, Maroc", "IN"],
    ["Casablanca", "Casablanca Nearshore Park", "UNKNOWN"],
    ["Casablanca", "Casablanca Business Park, Rabat", "OUT"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });
});

describe("sites as people write them into a row", () => {
  test.for([
    ["Iloilo + Davao", "Iloilo City; Davao City", "IN"],
    ["Iloilo + Davao", "Davao City", "OUT"],
    ["Pune & Kochi", "Pune, Maharashtra", "OUT"],
    ["Pune + WFH", "Pune; work from home in India", "IN"],
    ["Pune + WFH", "Pune", "UNKNOWN"],
    ["Valencia ES", "Valencia, Venezuela", "OUT"],
    ["Hyderabad IN", "Hyderabad, Telangana, India", "IN"],
    ["Hyderabad IN", "Hyderabad, Sindh, Pakistan", "OUT"],
    ["Kochi (IN)", "Kochi, Kochi Prefecture, Japan", "OUT"],
    ["Colombo", "Colombo 07, Sri Lanka", "IN"],
    ["Ashburn", "Ashburn, VA", "IN"],
    ["Boston", "Ashburn, VA", "OUT"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });
});

describe("addresses and lists as certificates print them", () => {
  test.for([
    ["Gdynia", "Siège : ul. Portowa 4, 81-350 Gdynia, Poland", "IN"],
    [
      "Sopot",
      "Head office: ul. Portowa 4, 81-350 Gdynia / Other sites: ul. Lipowa 2, Gdańsk",
      "OUT",
    ],
    ["Casablanca", "Périmètre : sites de Rabat et de Tanger, Maroc", "OUT"],
    ["Tanger", "Périmètre : sites de Rabat et de Tanger", "IN"],
    ["Cali", "El alcance se limita a la sede de Bogotá, Calle 90 # 12-30", "OUT"],
    ["Guadalajara MX", "Polígono Norte, Guadalajara, Castilla-La Mancha, España", "OUT"],
    ["Córdoba AR", "Córdoba, Andalucía, España", "OUT"],
    ["Caracas", "Torre Lara, Valencia, Estado Carabobo, Venezuela", "OUT"],
    ["Cebu IT Park", "Northwind Tower, East Reclamation Area, Cebu City", "UNKNOWN"],
    ["Frankfurt", "Frankfurt (Oder), Germany", "OUT"],
    ["Ho Chi Minh City", "Tầng 3, Tòa nhà Sao Mai, Quận 7, TP. Hồ Chí Minh", "IN"],
    ["Tokyo", "本社（東京都品川区）、札幌センター", "IN"],
    ["Osaka", "本社（東京都品川区）、札幌センター", "OUT"],
    [
      "Melbourne",
      "Level 2, 10 Elm Street, Melbourne VIC 3000. The Geelong depot is excluded.",
      "IN",
    ],
    ["Nadi", "Suva and Nadi, Fiji (Nadi from March 2027)", "UNKNOWN"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });

  const report =
    "The description covers the Austin, Texas and Reno, Nevada facilities. " +
    "Controls at the Monterrey, Mexico facility are not included in the scope of this report.";
  test.for([
    ["Austin TX", "IN"],
    ["Reno", "IN"],
    ["Monterrey", "OUT"],
  ] as const)(
    "a report that leaves out a facility in its second sentence: %s is %s",
    ([needed, expected]) => {
      expect(matchPlaceTexts(needed, report, gazetteer, THIS_YEAR).result).toBe(expected);
    },
  );
});

describe("lists in the languages that certificates are written in", () => {
  test.for([
    ["Enschede", "Hoofdkantoor Zwolle en kantoren Enschede en Assen", "IN"],
    ["Groningen", "Hoofdkantoor Zwolle en kantoren Enschede en Assen", "OUT"],
    ["Aalborg", "Hovedkontor i København samt afdelinger i Odense og Ålborg", "IN"],
    ["Odense", "Hovedkontor: København K. Afdelinger: Odense og Aalborg", "IN"],
    ["Malmö", "Kontor i Stockholm och Göteborg", "OUT"],
    ["Tromsø", "Oslo, Tromsoe", "IN"],
    ["Copenhagen", "Kystvejen 24, 1560 København V", "IN"],
    ["Tampere", "Toimipisteet: Helsinki ja Tampere", "IN"],
    ["Gdańsk", "Siedziba: Gdynia Oddziały: Sopot i Gdańsk", "IN"],
    ["Iași", "Sediul social: București; Puncte de lucru: Cluj-Napoca și Iași", "IN"],
    ["Van", "Muş ve Van çağrı merkezleri", "IN"],
    ["Ankara", "Genel Müdürlük: İstanbul, Şubeler: Ankara ve Bursa", "IN"],
    ["Leipzig", "Zentrale in Dresden sowie Standorte in Chemnitz und Leipzig", "IN"],
    ["Recife", "Matriz: São Paulo/SP; Filiais: Curitiba/PR e Recife/PE", "IN"],
    ["Tokyo", "〒105-0001 東京都港区虎ノ門1-2-3", "IN"],
    ["Osaka", "本社:東京都千代田区、大阪支社:大阪市北区", "IN"],
    ["Seoul", "서울특별시 강남구 테헤란로 152", "IN"],
    ["Dalian", "辽宁省大连市高新园区软件园路1号", "IN"],
    ["Beijing", "上海市黄浦区北京路100号", "OUT"],
    ["Beijing", "北京路100号", "UNKNOWN"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });
});
