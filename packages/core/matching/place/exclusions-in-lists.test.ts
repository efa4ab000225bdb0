import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { describe, expect, test } from "vitest";

import { matchPlaceTexts } from "./match-place.ts";

const THIS_YEAR = 2026;

const gazetteer = await loadGazetteer();

function matched(needed: string, stated: string): string {
  return matchPlaceTexts(needed, stated, gazetteer, THIS_YEAR).result;
}

describe("a site that is taken out", () => {
  test.for([
    "All sites bar Davao",
    "All sites but Davao",
    "all our offices but not Davao",
    "All sites save Davao",
    "Alle Standorte exkl. Davao",
    "Todas las sedes menos Davao",
    "všechny pobočky mimo Davao",
    "semua lokasi kecuali Davao",
    "sve lokacije osim Davao",
    "Tous les sites (hors Davao)",
    "Tous les sites à l’exception de Davao",
    "Alle Standorte mit Ausnahme von Davao",
    "Todas las sedes con excepción de Davao",
    "Todas as unidades, com exceção de Davao",
    "Tutte le sedi ad eccezione di Davao",
    "Alle vestigingen (niet Davao)",
    "Alle vestigingen met uitzondering van Davao",
    "Wszystkie lokalizacje z wyjątkiem Davao",
    "Všechny pobočky kromě Davao",
    "Alla kontor utom Davao",
    "Alle kontorer undtagen Davao",
    "Kaikki toimipaikat paitsi Davao",
    "Minden telephely, kivéve Davao",
    "Toate locațiile cu excepția Davao",
    "Все офисы, кроме Davao",
    "Iloilo ✓ Davao ✗",
    "✓ Iloilo ✗ Davao",
    "Iloilo, Davao hariç",
    "Davao – this site is not covered",
    "Davao – certification audit planned",
  ])("Davao in “%s” is OUT", (stated) => {
    expect(matched("Davao", stated)).toBe("OUT");
  });

  test.for([
    "Iloilo ✓ Davao ✗",
    "✓ Iloilo ✗ Davao",
    "Iloilo, Davao hariç",
    "Iloilo sauf Davao",
    "Iloilo exkl. Davao",
    "Iloilo, Davao sin certificar",
    "Iloilo and Davao and nowhere else",
  ])("Iloilo in “%s” is IN", (stated) => {
    expect(matched("Iloilo", stated)).toBe("IN");
  });
});

describe("a list of sites with something beside each", () => {
  test.for([
    ["Davao", "Iloilo (HQ) / Davao (HQ)", "IN"],
    ["Davao", "Iloilo (head office) i Davao (HQ)", "IN"],
    ["Iloilo", "Office locations covered by the certificate are Iloilo and Davao", "IN"],
    ["Davao", "The sites not covered are Iloilo and Davao", "UNKNOWN"],
    ["Davao", "Sites covered: 2 - Iloilo and Davao", "IN"],
    ["Manila", "Sites covered: 2 - Iloilo and Davao", "OUT"],
    ["Manila", "Sites covered: 3 - Iloilo and Davao", "UNKNOWN"],
    ["Manila", "Iloilo and Davao and nowhere else", "OUT"],
    ["Cracow", "Kraków ISDC | Wrocław", "IN"],
    ["Gdańsk", "Kraków ISDC | Wrocław", "OUT"],
    ["Pune", "Offices in Chennai, Mysuru, and London, we serve clients across the globe", "OUT"],
    ["London", "Offices in Chennai, Mysuru, and London, we do not serve clients from there", "IN"],
    ["Leipzig", "Standorte in Berlin, Hamburg und Stuttgart gehören schon lange dazu", "OUT"],
    ["Stuttgart", "Standorte in Berlin, Hamburg und Stuttgart gehören schon lange dazu", "UNKNOWN"],
    ["Toulouse", "Une entreprise fondée en 2023 à Toulouse, avec des bureaux à Paris", "UNKNOWN"],
    ["Paris", "Une entreprise fondée en 2023 à Toulouse, avec des bureaux à Paris", "IN"],
    ["Davao - voice", "Davao", "IN"],
    ["Podgorica", "Podgorica, Bar", "IN"],
    ["Davao", "Iloilo, Cebu bar Davao", "UNKNOWN"],
    ["Davao", "Iloilo (Y) / Davao (N)", "OUT"],
    ["Davao", "Iloilo ✓ Davao", "UNKNOWN"],
    ["Iloilo", "Iloilo (Y) / Davao (N)", "IN"],
    ["Noida Sector 62", "Noida Sec-62 (Y) / Noida Sec-135 (N) / Jaipur (Y)", "IN"],
    ["Noida Sec 135", "Noida Sec-62 (Y) / Noida Sec-135 (N) / Jaipur (Y)", "OUT"],
    ["Noida", "Noida Sec-62, Jaipur", "IN"],
    ["Kochi (IN)", "Kochi, Shikoku, Japan", "OUT"],
    ["Bogotá", "Nuestras oficinas en Bogotá y Medellín", "IN"],
    ["Casablanca", "nous avons des bureaux à Casablanca et Rabat", "IN"],
    ["Kraków", "Oddziały w Warszawie i Krakowie", "IN"],
  ] as const)("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matched(needed, stated)).toBe(result);
  });
});
