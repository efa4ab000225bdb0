import type { Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

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

/** What the words around a service make of it: a product, or something that is done about it. */
export type Turn = "product" | "around";

/** What is done about a service by those who do not do it: advice, training, audits, laws. */
const AROUND_HEADS = stemSet(
  "recording consulting consultancy consultant advisory advice training coaching course academy audit auditing implementation " +
    "integration migration transformation strategy optimization design awareness certification award benchmarking " +
    "recruitment advertising regulation regulatory requirement compliance insurance loan lending card law litigation conference " +
    "equipment facility agreement construction premise guarding company firm agency association consultoria asesoria conseil formation beratung schulung",
);

/** Things that can be bought for a service and carry its name: "contact centre headsets". */
const GOODS_HEADS = stemSet(
  "hardware headset device machine machinery furniture merchandise printer scanner book bin container cabinet",
);

/** What is found out about a service; of research itself it is another name. */
export const STUDY_HEADS = new Set(["research", "analysis", "survey"]);

/** "Contact centre services and platform": the services are no product. */
export const ENDS_SHARED_HEAD = new Set(["service", "operation", "processing"]);

/** What a head makes of the service beside it; `null` where it leaves it what it is. */
export function turnBy(word: Word, before: Word | undefined): Turn | null {
  if (isHeadOfTheDoing(word, before)) return null;
  if (isProductHead(word, before)) return "product";
  return AROUND_HEADS.has(word.stem) || GOODS_HEADS.has(word.stem) ? "around" : null;
}
