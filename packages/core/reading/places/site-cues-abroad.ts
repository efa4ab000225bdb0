import type { Cue } from "../text/negation-cue.ts";

/**
 * What is said in other languages of a site that is gone, or still to come, as in `NEGATION_ABROAD`; of a service
 * such words need not mean it.
 */
export const SITE_CUES_ABROAD: Readonly<Record<string, Partial<Readonly<Record<Cue, string>>>>> = {
  German: {
    "ruled-out":
      "aufgelost, gestrichen, entfernt, herausgenommen, ausserhalb, ohne zertifikat, ohne zertifizierung, umgezogen nach, verlegt nach, verlagert nach, weggefallen",
    "not-yet": "kommt hinzu, folgt, wird aufgenommen",
  },
  French: {
    "ruled-out":
      "sans certificat, sans certification, retire, retiree, retires, retirees, retire du certificat, retire du perimetre, retiree du perimetre, " +
      "retiree du certificat, a quitte le perimetre, demenage a, transfere a, transferee a",
    "not-yet": "prevus, prevues, envisage, envisagee, sera ajoute, sera ajoutee",
  },
  Spanish: {
    exception:
      "quedando fuera, quedando fuera unicamente, quedando fuera solamente, quedando fuera solo, quedando excluido, quedando excluida, quedando excluidos, quedando excluidas",
    "ruled-out":
      "sin certificado, sin certificacion, retirado, retirada, retirados, retiradas, retirado del alcance, retirada del alcance, retirada del certificado, " +
      "retirado del certificado, dada de baja, dado de baja, se traslado a, trasladada a, trasladado a",
    "not-yet": "planeado, planeada, se incorporara, sera incorporada",
  },
  Portuguese: {
    exception: "ficando de fora, ficando fora, ficando de fora apenas, ficando de fora somente",
    "ruled-out":
      "sem certificado, sem certificacao, retirado do escopo, retirada do escopo, retirada do ambito, removida, removido, desativada, desativado, " +
      "transferida para, transferido para",
    "not-yet": "planejado, planejada, planeado, planeada, sera incluida, sera incluido",
  },
  Italian: {
    "ruled-out":
      "senza certificato, senza certificazione, rimossa, rimosso, ritirata, ritirato, trasferita a, trasferito a, chiuse, chiusi",
    "not-yet": "pianificata, pianificato, sara inclusa",
  },
  Dutch: {
    "ruled-out":
      "zonder certificaat, zonder certificering, verwijderd, opgeheven, verhuisd naar, vervallen",
    "not-yet": "wordt toegevoegd, volgt",
  },
  "Danish and Norwegian": {
    "ruled-out": "lukket, nedlagt, lagt ned, stengt, udtaget, udgaet, flyttet til, fjernet",
    "not-yet": "planlaegges, planlegges, forventes",
  },
  Swedish: {
    "ruled-out":
      "stangt, stangd, nedlagd, nedlagt, borttagen, flyttad till, flyttat till, avvecklad, avvecklat",
    "not-yet": "planeras",
  },
  Finnish: { "ruled-out": "suljettu, poistettu, muuttanut" },
  Polish: {
    "ruled-out":
      "zamkniete, wycofany, wycofana, wycofane, usuniety, usunieta, usuniete, przeniesiony do, przeniesiona do, zlikwidowany, zlikwidowana",
  },
  Czech: {
    "ruled-out": "uzavrena, uzavren, zrusena, zrusen, vyjmuta, vyjmut, prestehovana do",
    "not-yet": "planovana, planovany",
  },
  Hungarian: { "ruled-out": "bezart, megszunt, toroltek" },
  Romanian: { "ruled-out": "inchis, inchisa, exclus, exclusa, retras, retrasa, mutat la" },
  Turkish: {
    "ruled-out": "kapatildi, kapatilmistir, kapali, cikarildi, cikarilmistir, tasindi",
    "not-yet": "planlanmaktadir, eklenecek, eklenecektir",
  },
  Indonesian: {
    "ruled-out": "tidak termasuk, ditutup",
    exception: "kecuali",
    "not-yet": "direncanakan",
  },
};
