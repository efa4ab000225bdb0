import { describe } from "vitest";
import { expectMeaning } from "../claim-shapes/claim-shape.ts";

describe("an Italian text that says the certificate is there", () => {
  expectMeaning("held", "nothing", [
    "Deteniamo la certificazione ISO 27001, valida fino al 2028.",
    "Abbiamo ottenuto la certificazione ISO 27001 nel 2022.",
    "La nostra azienda è certificata ISO 27001 dal 2020.",
    "Il nostro certificato ISO 27001 è stato rinnovato a maggio 2026.",
  ]);
});

describe("an Italian text that plans it", () => {
  expectMeaning("planned", "nothing", [
    "Intendiamo conseguire la certificazione ISO 27001 nel 2028.",
    "Stiamo lavorando per ottenere la ISO 27001.",
    "Otterremo la certificazione ISO 27001 entro giugno 2027.",
    "La ISO 27001 è in programma per il prossimo anno.",
  ]);
});

describe("an Italian text that denies it, or says that it has ended", () => {
  expectMeaning("not held", "nothing", [
    "La nostra società non possiede la certificazione ISO 27001.",
    "Siamo sprovvisti di certificazione ISO 27001.",
    "Non prevediamo di certificarci ISO 27001.",
    "La certificazione ISO 27001 è scaduta a ottobre 2022.",
    "Il certificato ISO 27001 è stato revocato dall'ente.",
    "Eravamo certificati ISO 27001 fino al 2020.",
    "Non siamo più certificati ISO 27001.",
  ]);
});

describe("an Italian text about whoever hosts or owns the vendor", () => {
  expectMeaning("someone else's", "nothing", [
    "La nostra capogruppo è certificata ISO 27001.",
    "Il nostro fornitore di infrastruttura possiede la ISO 27001.",
    "I sistemi sono ospitati presso Nuvolandia, che è certificata ISO 27001.",
  ]);
});

describe("an Italian text that only keeps to it, or claims nothing", () => {
  expectMeaning("in words", "nothing", [
    "I nostri processi sono allineati alla ISO 27001.",
    "Operiamo in conformità alla ISO 27001.",
  ]);
  expectMeaning("nothing", "nothing", [
    "Il fornitore deve possedere la certificazione ISO 27001.",
    "Affianchiamo le imprese nel percorso verso la ISO 27001.",
    "Disponete della certificazione ISO 27001?",
  ]);
});
