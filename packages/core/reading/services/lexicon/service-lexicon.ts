import { customerContact } from "./customer-contact.ts";
import { financeAndPeople } from "./finance-and-people.ts";
import { insuranceAndHealth } from "./insurance-and-health.ts";
import { knowledgeAndContent } from "./knowledge-and-content.ts";
import type { LineWording } from "./line-wording.ts";
import { officeAndSupply } from "./office-and-supply.ts";
import { ownHouse } from "./own-house.ts";
import { premisesAndLaboratory } from "./premises-and-laboratory.ts";
import { technology } from "./technology.ts";
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
