import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { describe, expect, test } from "vitest";

import { matchPlaceTexts } from "./match-place.ts";

const THIS_YEAR = 2026;

const gazetteer = await loadGazetteer();

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

describe("sites that sentences of other kinds name, leave out or leave open", () => {
  test.for([
    [
      "Butuan",
      "Floors in Iloilo; the floor in Butuan, leased after the period end, is not described",
      "OUT",
    ],
    [
      "Iloilo",
      "Floors in Iloilo; the floor in Butuan, leased after the period end, is not described",
      "IN",
    ],
    [
      "Butuan",
      "The Iloilo office alone was assessed, although we also rent rooms in Butuan.",
      "OUT",
    ],
    ["Butuan", "Butuan comes later; presently the certificate reads Iloilo only.", "OUT"],
    ["Iloilo", "Butuan comes later; presently the certificate reads Iloilo only.", "IN"],
    [
      "Butuan",
      "Nothing limits us to Iloilo, and Butuan uses the same tools, so there is no reason to think it would not be covered.",
      "UNKNOWN",
    ],
    ["Gdynia", "Usługi świadczone z biur w Radomiu i w Gdyni, bez oddziału w Opolu", "IN"],
    ["Opole", "Usługi świadczone z biur w Radomiu i w Gdyni, bez oddziału w Opolu", "OUT"],
    ["Radom", "Usługi realizowane w Radomiu przy ul. Długiej oraz w Gdyni", "IN"],
    ["Arad", "Serviciile se prestează la sediul din Oradea și la punctul de lucru din Arad.", "IN"],
    [
      "Sibiu",
      "Serviciile se prestează la sediul din Oradea și la punctul de lucru din Arad.",
      "OUT",
    ],
    [
      "León",
      "Prestación de servicios de nómina desde Celaya y León, quedando fuera solo el almacén de Silao.",
      "IN",
    ],
    [
      "Silao",
      "Prestación de servicios de nómina desde Celaya y León, quedando fuera solo el almacén de Silao.",
      "OUT",
    ],
    ["Malang", "Hanya meliputi kantor layanan di Surabaya, sedangkan cabang lain tidak.", "OUT"],
    ["Hue", "trụ sở tại Hà Nội, thành phố Huế", "IN"],
    ["Da Nang", "trụ sở tại Hà Nội, trừ Đà Nẵng", "OUT"],
    ["Омск", "Тула, Омск (со II кв. 2031)", "OUT"],
    ["Тула", "г. Тула, ул. Мира, 5; г. Омск, пр. Ленина, 7", "IN"],
    ["Пермь", "г. Тула, ул. Мира, 5; г. Омск, пр. Ленина, 7", "OUT"],
    ["Omsk", "Тула; Омск", "IN"],
    ["Haifa", "תל אביב, חיפה", "IN"],
    ["Sohar", "مسقط، صلالة", "OUT"],
    ["Salalah", "مسقط؛ صلالة", "IN"],
    ["Rustavi", "თბილისი, ბათუმი", "OUT"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, result]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(result);
  });
});

describe("what stands around the name of a place", () => {
  test.for([
    ["Changi Business Park", "5 Changi Business Park Vista, Singapore", "IN"],
    ["Vista, California", "5 Changi Business Park Vista, Singapore", "OUT"],
    ["Comayagua", "Brisalto in Choloma", "OUT"],
    ["Choloma", "Brisalto in Choloma", "UNKNOWN"],
    ["Choloma", "Servers in Choloma; Comayagua", "UNKNOWN"],
    ["Schiphol", "Amsterdam Airport Schiphol, Westelijke Randweg 5", "IN"],
    ["Amsterdam", "Schiphol", "UNKNOWN"],
    ["Rotterdam", "Schiphol", "OUT"],
    ["Incheon Airport", "Incheon International Airport, Terminal 1", "IN"],
    ["Ahmedabad", "GIFT City, Gandhinagar", "UNKNOWN"],
    ["Surat", "GIFT City, Gandhinagar", "OUT"],
    ["Oslo", "OVHcloud; Hetzner FSN1", "OUT"],
    ["Belmopan", "Belmopan (fit-out stage, not yet audited)", "OUT"],
    ["Belmopan", "San Ignacio; Belmopan (two floors, one not yet open)", "UNKNOWN"],
    ["Belmopan", "San Ignacio; Belmopan (open since 2019, extension planned)", "UNKNOWN"],
    ["Belmopan", "Belmopan (recently fitted out, fully audited)", "UNKNOWN"],
    ["León", "Celaya y León", "IN"],
    ["Dundee, South Africa", "Technology Park, Dundee, Scotland", "OUT"],
  ] as const)("%s beside “%s” is %s", ([needed, stated, result]) => {
    expect(matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result).toBe(result);
  });
});
