import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { StatedPlaces } from "../../reading/places/stated-places.ts";
import { matchPlace, matchPlaceTexts, placesMeanTheSame } from "./match-place.ts";
import type { Membership } from "../scope-match.ts";

const THIS_YEAR = 2026;

const gazetteer = await loadGazetteer();

function listOf(texts: readonly string[], more: Partial<StatedPlaces> = {}): StatedPlaces {
  const places = texts.map((text) => ({ text, standing: "listed", remote: false }) as const);
  return { places, claimsAll: false, count: null, headOfficeOnly: false, goesOn: false, ...more };
}

function match(needed: string, list: StatedPlaces, countryHint: string | null = null): Membership {
  return matchPlace({ text: needed, remote: false, countryHint }, list, gazetteer).result;
}

describe("the examples of the specification", () => {
  test.for([
    [19, "Makati", "Makati City, Metro Manila, Philippines", "IN"],
    [20, "Manila", "Makati, Metro Manila, Philippines", "UNKNOWN"],
    [22, "BGC", "Taguig City", "IN"],
    [23, "Cebu City", "Cebu IT Park, Lahug", "IN"],
    [25, "Cebu", "Mactan, Lapu-Lapu City", "UNKNOWN"],
    [26, "Davao", "Philippines", "UNKNOWN"],
    [28, "Bangalore", "Bengaluru", "IN"],
    [29, "Gurgaon", "Gurugram, Haryana", "IN"],
    [32, "NCR", "Makati", "UNKNOWN"],
    [34, "San José", "San José, Costa Rica", "UNKNOWN"],
    [35, "Cluj", "Cluj-Napoca, Romania", "IN"],
    [37, "Cairo", "EMEA delivery centres", "UNKNOWN"],
    [38, "Cebu", "All sites", "UNKNOWN"],
    [40, "Manila", "All sites excluding the Cebu site", "UNKNOWN"],
    [41, "Cebu", "Manila, Cebu (pending), Davao (2027)", "OUT"],
    [43, "any ops floor", "HQ only", "OUT"],
    [43, "any ops floor", "registered office only", "OUT"],
    [44, "Iloilo", "12 sites worldwide", "UNKNOWN"],
    [46, "Manila", "us-east-1 (N. Virginia)", "OUT"],
    [47, "Ayala Ave 123, Makati", "Gil Puyat Ave 456, Makati", "UNKNOWN"],
    [67, "Cebu", "not just Manila but also Cebu", "IN"],
    [68, "Cebu", "we don’t exclude any site", "UNKNOWN"],
    [70, "Manila", "Manila", "IN"],
    [70, "Home (PH)", "Manila", "UNKNOWN"],
  ] as const)("%i: %s beside “%s” is %s", ([, needed, stated, expected]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });

  test.for([
    [31, "NCR", "India", ["Quezon City"], "OUT"],
    [34, "San José", "Costa Rica", ["San José, Costa Rica"], "IN"],
    [34, "San José", "CR", ["San José", "Costa Rica"], "IN"],
  ] as const)("%i: %s of %s beside “%s” is %s", ([, needed, country, stated, expected]) => {
    expect(match(needed, listOf(stated), country)).toBe(expected);
  });
});

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

describe("sites that a sentence takes out, in whichever language", () => {
  test.for([
    ["Cali", "Bogotá y Medellín; ampliación a Cali prevista para 2027", "OUT"],
    ["Cali", "Bogotá y Medellín. La sede de Cali fue retirada del alcance.", "OUT"],
    [
      "Lyon",
      "Sites de Paris et Lille. L'agence de Lyon, fermée en 2025, a été retirée du périmètre.",
      "OUT",
    ],
    ["Recife", "São Paulo e Curitiba. A filial de Recife foi encerrada em março de 2025.", "OUT"],
    ["Bremen", "Hamburg und Köln. Die Erweiterung auf Bremen ist für 2027 geplant.", "OUT"],
    ["Köln", "Hauptsitz Hamburg, Niederlassung Köln ohne Zertifikat", "OUT"],
    ["Gent", "Brussel en vanaf 2027 Gent", "UNKNOWN"],
    ["Odense", "København og Aalborg. Odense blev lukket i 2024.", "OUT"],
    ["Bari", "Milano e Roma. La sede di Bari è stata chiusa nel 2024.", "OUT"],
    ["Szeged", "Budapest és Debrecen, Szeged kivételével", "OUT"],
    ["Osaka", "東京、名古屋(大阪は対象外)", "OUT"],
    ["Osaka", "東京本社。大阪支社は認証されていない", "UNKNOWN"],
    ["Osaka", "東京本社、大阪支社(営業のみ)", "UNKNOWN"],
    ["Nagoya", "東京本社、名古屋支社。大阪支社は除く。", "IN"],
    ["Shenzhen", "北京、上海,不包括深圳", "OUT"],
    ["Busan", "서울, 인천 (부산 제외)", "OUT"],
    [
      "Davao",
      "Makati and Cebu City. The Davao site was closed in March 2025 and removed from the certificate.",
      "OUT",
    ],
    ["Davao", "Makati and Cebu City. An extension to Davao is planned for Q2 2027.", "OUT"],
    ["Davao", "Makati, Cebu City and the planned Davao site", "OUT"],
    ["Cebu City", "Makati, Cebu City and the planned Davao site", "IN"],
    ["Davao", "Makati and Davao. A second Davao site is planned for 2027.", "IN"],
    ["Davao", "Makati. Davao was not closed.", "UNKNOWN"],
    ["Pune", "Pune and a representative office in Chennai", "IN"],
    ["Chennai", "Pune and a representative office in Chennai", "UNKNOWN"],
    ["Chennai", "Pune and Chennai (a sales office)", "UNKNOWN"],
    ["Noida", "Pune, the Chennai sales office and Noida", "IN"],
    ["Chennai", "Pune; the Chennai warehouse is excluded", "OUT"],
    ["Chennai", "Chennai office relocated to Coimbatore; Pune", "OUT"],
    ["Pune", "Chennai office relocated to Coimbatore; Pune", "IN"],
    ["Kharkiv", "Kharkiv, Ukraine (operations moved abroad)", "UNKNOWN"],
    ["Kyiv", "Kyiv (now in Lviv)", "UNKNOWN"],
    ["Kyiv", "Kyiv, Ukraine (now Lviv)", "UNKNOWN"],
    ["Lviv", "Kyiv, Ukraine (now Lviv)", "IN"],
    ["Odesa", "Kyiv (now Lviv)", "OUT"],
    ["Bengaluru", "Bangalore (now Bengaluru)", "IN"],
    ["Cebu", "Cebu (now certified)", "IN"],
    ["Manila", "Sites sampled: Cebu. Sites not sampled: Manila", "UNKNOWN"],
    ["Cebu", "Sites sampled: Cebu. Sites not sampled: Manila", "IN"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });
});

describe("addresses, annexes and what stands around them", () => {
  test.for([
    [
      "Davao",
      "Site 1 of 2: 9F Solara Tower, Makati City 1226, Philippines\nSite 2 of 2: Solara Davao, J.P. Laurel Ave, Davao City",
      "IN",
    ],
    [
      "Iloilo",
      "Site 1 of 2: 9F Solara Tower, Makati City 1226, Philippines\nSite 2 of 2: Solara Davao, J.P. Laurel Ave, Davao City",
      "OUT",
    ],
    ["Porto", "Lisboa (Site 1 of 2) – Porto (Site 2 of 2)", "IN"],
    ["Cebu City", "Head office: Makati Branch: Cebu City", "IN"],
    ["Manila", "Manila office: sales only", "UNKNOWN"],
    ["Gurgaon", "Tower 4, DLF Cyber City, Phase II, Gurugram 122002, Haryana", "IN"],
    ["Davao", "Makati, Davao Phase 2", "OUT"],
    ["London EC2", "7 Elm Court, London EC2M 9ZZ", "IN"],
    ["London E1", "7 Elm Court, London E14 9ZZ", "UNKNOWN"],
    ["Changi Business Park", "12 Changi Business Park Crescent, Singapore", "IN"],
    ["Riyadh", "Northern Logistics District (NLD), Riyadh, Kingdom of Saudi Arabia", "IN"],
    ["Puebla", "Puebla, Pue.", "IN"],
    ["Mérida, Yuc.", "Mérida, España", "OUT"],
    ["Ortigas", "3F Elm Building, Mandaluyong City", "UNKNOWN"],
    ["Ortigas", "Makati City", "OUT"],
    ["Sydney", "Level 2, 10 Elm Street, Parramatta NSW", "IN"],
    ["Pune DC", "Pune, Chennai", "IN"],
    ["Pune", "Pune DC, Chennai", "UNKNOWN"],
    ["Washington DC", "Washington, USA", "UNKNOWN"],
    ["Fès", "Rabat, Fès Shore", "IN"],
    ["Jakarta", "Jl. Jend. Melati Kav. 5, Jakarta Selatan 12190, Indonesia", "IN"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });
});

describe("sites as news and reports tell of them", () => {
  const offices =
    "Acme has sales offices in Paris, London and Milan, and delivery centres in Sofia and Plovdiv";
  test.for([
    ["London", offices, "UNKNOWN"],
    ["Milan", offices, "UNKNOWN"],
    ["Sofia", offices, "IN"],
    ["Plovdiv", offices, "IN"],
    ["Varna", offices, "OUT"],
    ["Plovdiv", "Centres in Sofia and Plovdiv and sales offices in Paris and Milan", "IN"],
    ["Gera", "Schließung der Standorte in Rostock, Gera und Jena zum Jahresende", "UNKNOWN"],
    ["Iloilo", "Closure of the sites in Cebu, Davao and Iloilo", "UNKNOWN"],
    ["Cali", "Cierre de las sedes de Bogotá, Cali y Pasto", "UNKNOWN"],
    ["Davao", "The company is closing its sites in Cebu and Davao", "UNKNOWN"],
    ["Manila", "Manila; closure of Davao in 2025", "IN"],
    ["Davao", "It has sites in Manila and Cebu. It plans to open a hub in Davao City.", "UNKNOWN"],
    ["Cebu", "It has sites in Manila and Cebu. It plans to open a hub in Davao City.", "IN"],
    ["Nürnberg", "eigene Call-Center-Standorte in Nürnberg, Köln und Gera", "IN"],
    ["Dresden", "eigene Call-Center-Standorte in Nürnberg, Köln und Gera", "OUT"],
    ["Köln", "Die Standorte befinden sich in Berlin und Köln", "IN"],
    ["Davao", "The firm has sites in Cebu and Davao operating more than 9,000 seats", "IN"],
    ["Bacolod", "The firm has sites in Cebu and Davao operating more than 9,000 seats", "OUT"],
    ["Davao", "Sites in Cebu and Davao with no certificate", "OUT"],
    ["Davao", "Sites in Cebu and Davao operating as a sales office", "UNKNOWN"],
    ["Dublin, Ireland", "Headquartered in Dublin, California, with centers in Noida", "OUT"],
    ["Colombo", "9,000 people worldwide – with operations in India and Peru", "OUT"],
    ["Colombo", "9,000 staff across sites worldwide", "UNKNOWN"],
    ["Kochi", "It has centres in locations such as Gurgaon, Pune and Chennai", "UNKNOWN"],
    ["Pune", "It has centres in locations such as Gurgaon, Pune and Chennai", "IN"],
    ["Iloilo", "Tarlac, Davao, etc.", "UNKNOWN"],
    ["Iloilo", "Tarlac, Davao and others", "UNKNOWN"],
    ["Sofia", "Компанията има два офиса - в София и Варна", "IN"],
    ["Sofia", "Bucharest and Bulgaria’s Sofia", "IN"],
    ["London", "Ontario’s London", "OUT"],
    ["Łódź", "Acme BPO, a company with a center in Lodz", "IN"],
    ["Santo Domingo DR", "Acme | 2,500 | Santo Domingo, Dominican Republic | 2013", "IN"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(expected);
  });
});

describe("levels of places", () => {
  test.for([
    ["Makati", ["Makati City", "Metro Manila", "Philippines"], "IN"],
    ["Makati", ["Makati, PH"], "IN"],
    ["Makati", ["TaskCo delivery centre, Makati"], "IN"],
    ["Makati", ["6F Acme Tower, Ayala Avenue, Makati City 1226, Philippines"], "IN"],
    ["Makati", ["Unit 5", "123 Ayala Avenue", "Makati City", "Philippines"], "IN"],
    ["Makati", ["Taguig"], "OUT"],
    ["Makati", ["Taguig", "Pasig", "Cebu City"], "OUT"],
    ["Makati", ["Metro Manila"], "UNKNOWN"],
    ["Makati", ["Manila"], "UNKNOWN"],
    ["Makati", ["Luzon Building"], "UNKNOWN"],
    ["Makati", ["Bengaluru", "Pune"], "OUT"],
    ["Manila", ["Metro Manila"], "IN"],
    ["Manila", ["City of Manila"], "UNKNOWN"],
    ["City of Manila", ["City of Manila"], "IN"],
    ["Manila", ["Cebu City", "Davao"], "OUT"],
    ["Metro Manila", ["NCR, Philippines"], "IN"],
    ["Eastwood, Quezon City", ["QC, Philippines"], "IN"],
    ["Eastwood, Quezon City", ["Cubao, Quezon City"], "UNKNOWN"],
    ["Alabang", ["Muntinlupa City"], "IN"],
    ["Muntinlupa", ["Northgate Cyberzone, Alabang"], "IN"],
    ["Clark", ["Angeles City, Pampanga"], "IN"],
    ["Cebu City", ["Cebu"], "UNKNOWN"],
    ["Lapu-Lapu City", ["Mactan"], "IN"],
    ["Philippines", ["Makati"], "UNKNOWN"],
    ["Philippines", ["Philippines"], "IN"],
    ["Manila", ["APAC"], "UNKNOWN"],
    ["Manila", ["EMEA"], "OUT"],
    ["Noida", ["Delhi NCR"], "UNKNOWN"],
    ["Noida", ["Greater Noida"], "OUT"],
    ["Mumbai", ["Navi Mumbai"], "OUT"],
    ["Haryana", ["Delhi NCR"], "UNKNOWN"],
    ["Hyderabad, India", ["HITEC City"], "IN"],
    ["Hyderabad, India", ["Hyderabad, Sindh, Pakistan"], "OUT"],
    ["Kraków", ["Cracow, Poland"], "IN"],
    ["Ho Chi Minh City", ["Saigon, Vietnam"], "IN"],
    ["Sandton", ["Johannesburg"], "IN"],
    ["Iloilo", ["Iloilo City, Philippines"], "IN"],
    ["Iloilo", ["Bacolod City"], "OUT"],
    ["Sta. Rosa, Laguna", ["Santa Rosa City, Laguna, Philippines"], "IN"],
    ["London", ["London, UK"], "IN"],
    ["London", ["London, Ontario"], "OUT"],
    ["Birmingham", ["Birmingham, UK"], "UNKNOWN"],
    ["Cambridge", ["Cambridge, MA"], "UNKNOWN"],
    ["San José", ["San José", "Heredia", "Costa Rica"], "UNKNOWN"],
    ["San José, CR", ["San José", "Heredia", "Costa Rica"], "IN"],
    ["Austin, TX", ["Austin, Texas, USA"], "IN"],
    ["Kansas City", ["Kansas"], "UNKNOWN"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(match(needed, listOf(stated))).toBe(expected);
  });
});

describe("names that nobody knows", () => {
  test.for([
    ["Silverline Campus", ["Silverline Campus"], "IN"],
    ["Silverline Campus", ["SILVERLINE campus."], "IN"],
    ["Silverline Campus", ["Makati"], "UNKNOWN"],
    ["Makati", ["Silverline Campus"], "UNKNOWN"],
    ["Makati", ["Silverline", "Cebu City"], "UNKNOWN"],
    ["Makati", ["Silverline Tower", "Cebu City"], "OUT"],
    ["Makati", ["Silverline Campus, Poland"], "OUT"],
    ["Makati", ["Silverline Campus, Philippines"], "UNKNOWN"],
    ["Makati", ["Silverline Campus", "Philippines"], "UNKNOWN"],
    ["Makati", ["New Makati"], "UNKNOWN"],
    ["Manila", ["delivery centres"], "UNKNOWN"],
    ["our offices", ["our offices"], "UNKNOWN"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, expected]) => {
    expect(match(needed, listOf(stated))).toBe(expected);
  });
});

describe("what the list does not say", () => {
  const excluded = (text: string) => ({ text, standing: "excluded", remote: false }) as const;
  const listed = (text: string) => ({ text, standing: "listed", remote: false }) as const;
  const later = (text: string) => ({ text, standing: "not-yet", remote: false }) as const;
  const home = (text: string) => ({ text, standing: "listed", remote: true }) as const;

  test.for([
    ["Cebu City", [listed("Philippines"), excluded("Cebu")], "OUT"],
    ["Cebu IT Park", [listed("Cebu City"), excluded("Cebu IT Park")], "OUT"],
    ["Cebu City", [listed("Cebu City"), excluded("Cebu IT Park")], "UNKNOWN"],
    ["Cebu City", [listed("Cebu City"), excluded("Cebu City")], "UNKNOWN"],
    ["Makati", [excluded("Cebu City")], "UNKNOWN"],
    ["Makati", [listed("Makati"), later("Davao")], "IN"],
    ["Makati", [home("WFH")], "UNKNOWN"],
    ["Makati", [], "UNKNOWN"],
  ] as const)("%s is judged by what stands for it: %j is %s", ([needed, places, expected]) => {
    expect(match(needed, { ...listOf([]), places })).toBe(expected);
  });

  test.for([
    ["Makati", listOf(["Makati"], { headOfficeOnly: true }), "UNKNOWN"],
    ["Cebu City", listOf(["Makati"], { headOfficeOnly: true }), "OUT"],
    ["Head office", listOf([], { headOfficeOnly: true }), "IN"],
    ["Makati", listOf(["Cebu City"], { claimsAll: true }), "UNKNOWN"],
    ["Makati", listOf(["Makati"], { claimsAll: true }), "IN"],
    ["Makati", listOf(["Cebu City"], { count: 12 }), "UNKNOWN"],
    ["Manila", listOf(["AWS us-east-1", "Azure Southeast Asia"]), "OUT"],
    ["Manila", listOf(["us-east-1", "Manila"]), "IN"],
  ] as const)("%s beside %j is %s", ([needed, list, expected]) => {
    expect(match(needed, list)).toBe(expected);
  });

  test.for([
    ["Home (Philippines)", [home("WFH")], "IN"],
    ["Home (Philippines)", [home("WFH Philippines")], "IN"],
    ["Home (Philippines)", [home("WFH India")], "UNKNOWN"],
    ["Home (Philippines)", [listed("Manila")], "UNKNOWN"],
    ["Home", [{ ...home("WFH"), standing: "excluded" }], "OUT"],
    ["Home", [{ ...home("WFH"), standing: "not-yet" }], "OUT"],
  ] as const)("%s beside %j is %s", ([text, places, expected]) => {
    const needed = { text, remote: true, countryHint: null };
    const list = { ...listOf([]), places };
    expect(matchPlace(needed, list, gazetteer).result).toBe(expected);
  });
});

test("a district in a listed city asks to check the address", () => {
  const needed = { text: "BGC", remote: false, countryHint: null };
  expect(matchPlace(needed, listOf(["Taguig City"]), gazetteer)).toEqual({
    result: "IN",
    reason: "it lies in a city on the list; check the address",
    needed: "BGC",
    stated: "Taguig City",
  });
});

test.for([
  ["Cebu City", "Cebu", true],
  ["Cebu IT Park", "Cebu City", true],
  ["Makati", "Makati City", true],
  ["Makati", "Taguig", false],
  ["Makati", "the canteen", false],
] as const)("an exclusion that takes in %s: “%s” is %s", ([site, other, expected]) => {
  expect(placesMeanTheSame(site, other, null, gazetteer)).toBe(expected);
});

describe("laws", () => {
  const cities =
    "Makati|Taguig|Cebu City|Davao City|Bengaluru|Pune|Chennai|Bogotá|Medellín|Kraków|Vilnius|Nairobi|Cairo|Lisbon|Suva|Dalian|Manila|Kigali|Tbilisi|Lima|Casablanca|Cape Town".split(
      "|",
    );
  const city = fc.constantFrom(...cities);
  const unknownName = fc.stringMatching(/^[bcdfgjkqvxz]{5,9}$/);

  test("an unambiguous city is IN a list of itself, in any case", () => {
    fc.assert(
      fc.property(city, fc.array(city), (needed, others) => {
        expect(match(needed.toUpperCase(), listOf([needed]))).toBe("IN");
        expect(match(needed, listOf([...others, `${needed}.`]))).not.toBe("OUT");
      }),
    );
  });

  test("a further place on the list never turns IN into OUT", () => {
    fc.assert(
      fc.property(city, fc.array(city), city, (needed, list, further) => {
        const before = match(needed, listOf(list));
        const after = match(needed, listOf([...list, further]));
        expect(before === "IN" && after === "OUT").toBe(false);
      }),
    );
  });

  test("all sites without a list is never IN", () => {
    fc.assert(
      fc.property(fc.oneof(city, unknownName, fc.string()), (needed) => {
        expect(match(needed, listOf([], { claimsAll: true }))).not.toBe("IN");
      }),
    );
  });

  test("a name that nobody knows is IN only by the same name", () => {
    fc.assert(
      fc.property(unknownName, fc.array(fc.oneof(city, unknownName)), (needed, list) => {
        const isThere = list.includes(needed);
        expect(match(needed, listOf(list)) === "IN").toBe(isThere);
      }),
    );
  });

  test("any two texts have an answer", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (needed, stated) => {
        expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).reason).not.toBe("");
      }),
    );
  });
});
