import type { Word } from "./words.ts";
import { stemSet } from "./word-stem.ts";

/** Words for the doing of a service: "customer care services" is done, whatever system it is. */
export const DOING = stemSet(
  "service operation processing outsourcing support care handling administration bpo center delivery helpdesk desk",
);

/** What a service may be done with, and is not: a "KYC onboarding platform" is a product. */
const PRODUCT_HEADS = stemSet(
  "platform software saas application app product tool tooling toolkit suite portal module bot chatbot api sdk " +
    "engine crm plugin widget dashboard algorithm robot automation technology interface cloud paas ccaas plataforma " +
    "logiciel aplicacion aplicativo sistema solution system",
);

/** Heads that speak of another thing where they stand behind the doing of a service. */
const HEADS_OF_THE_DOING = new Set(["system", "solution", "compliance", "agency"]);

/** "Customer Care Services System": the system is that of the doing. */
export function isHeadOfTheDoing({ stem }: Word, before: Word | undefined): boolean {
  return HEADS_OF_THE_DOING.has(stem) && DOING.has(before?.stem ?? "");
}

/** Whether a word makes a product of the service before it. */
export function isProductHead(word: Word, before: Word | undefined): boolean {
  return PRODUCT_HEADS.has(word.stem) && !isHeadOfTheDoing(word, before);
}
