import { expect, test } from "vitest";

import { mentionStanding, type Standing } from "./clauses.ts";

test.for<readonly [text: string, item: string, standing: Standing]>([
  ["Lohnabrechnung ist nicht Bestandteil des Geltungsbereichs", "Lohnabrechnung", "negated"],
  ["Alle Standorte mit Ausnahme von München", "München", "negated"],
  ["München ist enthalten, Berlin nicht", "Berlin", "negated"],
  ["München ist enthalten, Berlin nicht", "München", "asserted"],
  ["Wien und Graz, nicht aber Linz", "Linz", "negated"],
  ["Wien und Graz, nicht aber Linz", "Graz", "asserted"],
  ["Le périmètre exclut la paie", "paie", "negated"],
  ["Lyon n’est pas inclus dans le périmètre", "Lyon", "negated"],
  ["Paris, Lyon (hors périmètre), Lille", "Lyon", "negated"],
  ["Paris, Lyon (hors périmètre), Lille", "Lille", "asserted"],
  ["Tous les sites à l'exception de Lyon", "Lyon", "negated"],
  ["La nómina no forma parte del alcance", "nómina", "negated"],
  ["Cebu no está incluido en el alcance", "Cebu", "negated"],
  ["cuentas por pagar y cobrar", "cuentas", "asserted"],
  ["Folha de pagamento não faz parte do escopo", "Folha", "negated"],
  ["Le buste paga sono escluse dal perimetro", "buste paga", "negated"],
  ["La sede di Milano non rientra nel perimetro", "Milano", "negated"],
  ["Salarisadministratie valt buiten de scope", "Salarisadministratie", "negated"],
  ["Alle vestigingen met uitzondering van Utrecht", "Utrecht", "negated"],
  ["Biuro w Krakowie nie jest objęte zakresem", "Krakowie", "negated"],
  ["Certifikatet omfattar inte lönehantering", "lönehantering", "negated"],
  ["Lønadministration er ikke omfattet", "Lønadministration", "negated"],
  ["Zpracování mezd není součástí rozsahu", "mezd", "negated"],
  ["Bordro hizmeti kapsam dışıdır", "Bordro", "negated"],
])("“%s” takes %s as %s", ([text, item, standing]) => {
  const start = text.indexOf(item);
  expect(mentionStanding(text, start, start + item.length)).toBe(standing);
});
