import { expectMeaning } from "../claim-shapes/claim-shape.ts";

// What is said of a certificate or report in Croatian, Slovene, Bosnian and Serbian, in Latin letters.

expectMeaning("held", "nothing", [
  "Certifikat ISO 27001 ne obuhvaća skladište u Zadru.",
  "Naš certifikat ISO 27001 nije istekao.",
  "Na auditu ISO 27001 nije bilo nesukladnosti, certifikat je obnovljen.",
]);

expectMeaning("planned", "nothing", [
  "Nadamo se certifikatu ISO 27001 do kraja 2028.",
  "Radimo na ISO 27001.",
  "Smo na poti do ISO 27001.",
]);

expectMeaning("not held", "nothing", [
  "Certifikat ISO 27001 više ne vrijedi.",
  "Nekoč smo imeli ISO 27001.",
  "Odustali smo od ISO 27001 nakon spajanja.",
]);

expectMeaning("someone else's", "nothing", [
  "Sestrinska tvrtka ima ISO 27001, mi ne.",
  "ISO 27001 (samo hosting)",
  "ISO 27001: preko AWS-a",
]);

expectMeaning("in words", "nothing", [
  "Vodimo se načelima ISO 27001.",
  "Zgledujemo se po ISO 27001.",
]);

expectMeaning("nothing", "nothing", [
  "Ponude bez ISO 27001 bit će odbijene.",
  "Naši zaposlenici prošli su obuku o ISO 27001.",
]);
