import { phrases } from "../text/phrases.ts";

/** Nouns and verbs before the sites that are to be closed, by language. */
const CLOSURES: Readonly<Record<string, string>> = {
  English:
    "closure of, closures of, closing of, closing its, closing their, closing the, close its, close their, close the, closes its, " +
    "closed its, closed their, shutdown of, shutting down, shut its, shut down its, relocation of, exit from, withdrawal from, " +
    "withdraw from, withdrew from",
  German:
    "schliessung der, schliessung von, schliessung des, schliessungen in, schliesst, schliessen, aufgabe der standorte, verlagerung der",
  French: "fermeture de, fermeture des, fermeture du, ferme ses",
  Spanish: "cierre de, cierre del, cerrara sus",
  Portuguese:
    "encerramento de, encerramento da, encerramento das, encerramento dos, fechamento de, fechamento da, fechamento das",
  Italian: "chiusura di, chiusura della, chiusura delle, chiusura dei",
  Dutch: "sluiting van",
};

/** Verbs before the sites that somebody wants to open. */
const PLANS: Readonly<Record<string, string>> = {
  English:
    "plans to, plan to, planning to, plans for, intends to, intend to, aims to, aim to, hopes to, looking to, looks to, " +
    "considering, considers, will open, will be opening, will launch, will set up, will establish, will expand, will add, " +
    "going to open, set to open, about to open, due to open, expand to, expanding to, expand into, expanding into, " +
    "announced plans, exploring",
  German: "plant die eroffnung, plant neue, plant einen, will in, mochte in",
  French: "prevoit de, prevoit d, envisage de, envisage d",
  Spanish: "planea, preve abrir, proyecta abrir",
  Portuguese: "planeja, planeia, pretende",
  Italian: "prevede di, intende aprire",
  Dutch: "is van plan",
};

/** What leaves open all sites that follow it in its clause: whether they are closed, or there yet, is not told. */
export const PLANS_AND_CLOSURES: readonly string[] = [
  ...Object.values(CLOSURES),
  ...Object.values(PLANS),
].flatMap(phrases);
