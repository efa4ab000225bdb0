import { customerContact } from "./lexicon/customer-contact.ts";
import { financeAndPeople } from "./lexicon/finance-and-people.ts";
import { insuranceAndHealth } from "./lexicon/insurance-and-health.ts";
import { knowledgeAndContent } from "./lexicon/knowledge-and-content.ts";
import type { LineWording } from "./lexicon/line-wording.ts";
import { officeAndSupply } from "./lexicon/office-and-supply.ts";
import { ownHouse } from "./lexicon/own-house.ts";
import { premisesAndLaboratory } from "./lexicon/premises-and-laboratory.ts";
import { technology } from "./lexicon/technology.ts";
import type { ServiceLine } from "./service-line.ts";

/** The wordings of each line of service, after the usual terms of outsourcing contracts. */
export const lineWordings: Readonly<Record<ServiceLine, LineWording>> = {
  ...customerContact,
  ...financeAndPeople,
  ...insuranceAndHealth,
  ...knowledgeAndContent,
  ...officeAndSupply,
  ...technology,
  ...premisesAndLaboratory,
  ...ownHouse,
};
