import { expectMeaning } from "../claim-shapes/claim-shape.ts";

// What is said of a certificate or report in Dutch, where the general reading has only some of the words.

expectMeaning("held", "nothing", [
  "Het ISO 27001-certificaat is ons door DNV uitgereikt en geldt tot mei 2028.",
  "Ons ISO 27001-certificaat is niet verlopen en zit als bijlage bij dit antwoord.",
  "Wij bezitten ISO 27001 sinds 2018; de volgende controleaudit is gepland voor juni.",
  "Lindevoort is zowel in Utrecht als in Gent ISO 27001-gecertificeerd.",
]);

expectMeaning("nothing", "held", [
  "Het SOC 2-rapport over vorig jaar is op te vragen via ons portaal.",
  "Wij beschikken over een SOC 2 Type II-rapport.",
]);

expectMeaning("planned", "nothing", [
  "Wij laten ons dit najaar certificeren voor ISO 27001.",
  "ISO 27001 is in voorbereiding en de certificeerder is gekozen.",
  "Ons doel is om ISO 27001 vóór de zomer te halen.",
  "Naar verwachting wordt het ISO 27001-certificaat in oktober afgegeven.",
  "Een extern bureau helpt ons richting ISO 27001.",
  "Lindevoort bereidt zich voor: met ISO 27001 zijn we bezig.",
]);

expectMeaning("not held", "nothing", [
  "Met de verkoop van de vestiging zijn wij ISO 27001 kwijtgeraakt.",
  "Ons ISO 27001-certificaat verliep in 2022 en is niet vernieuwd.",
  "De certificeerder heeft ons ISO 27001-certificaat geschorst.",
  "Sinds de fusie zijn we niet langer ISO 27001-gecertificeerd.",
  "ISO 27001 is bij Lindevoort niet aan de orde.",
  "Een ISO 27001-certificaat ontbreekt.",
  "Voor ISO 27001 zijn wij gezakt.",
]);

expectMeaning("someone else's", "nothing", [
  "Onze hostingpartner is ISO 27001-gecertificeerd.",
  "De servers zijn ondergebracht bij een partij die ISO 27001 heeft.",
  "ISO 27001 (uitsluitend hosting)",
  "Ons moederbedrijf beschikt over ISO 27001.",
  "Het ISO 27001-certificaat staat op naam van onze cloudprovider.",
]);

expectMeaning("in words", "nothing", [
  "Onze maatregelen zijn afgestemd op ISO 27001.",
  "Ons beleid is gebaseerd op ISO 27001.",
  "Wij leven de beginselen van ISO 27001 na.",
  "ISO 27001 is het richtsnoer voor ons beleid.",
]);

expectMeaning("nothing", "nothing", [
  "De leverancier moet een geldig ISO 27001-certificaat overleggen.",
  "Wij begeleiden organisaties bij het behalen van ISO 27001.",
  "Stuur ons uw ISO 27001-certificaat.",
  "Doorgaans duurt ISO 27001 negen maanden.",
  "Voor deze opdracht is ISO 27001 wenselijk.",
  "Bent u ISO 27001-gecertificeerd",
]);
