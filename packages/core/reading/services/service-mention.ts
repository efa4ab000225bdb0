import type { Standing } from "../text/clauses.ts";
import type { ServiceTerm } from "./lexicon/service-terms.ts";

/** What a text says it does with a service that it names. */
export type ServiceFrame =
  /** It is done for clients, as far as the words tell. */
  | "delivered"
  /** It names a product: "payroll software". */
  | "product"
  /** What is done about it by those who do not do it: "payroll consulting", "call centre training". */
  | "around"
  /** A function of the vendor's own house: "HR department". */
  | "internal"
  /** It may be done for the vendor's own house: "service desk for employees", "Departments: HR, payroll". */
  | "own-house"
  /** It is what other functions support: "IT and HR supporting payroll operations". */
  | "supported"
  /** Support that may be for the vendor's own product: "customer support of the platform". */
  | "own-product";

/** A service that a text names: words `first` to `last`, what they mean and how they are meant. */
export interface ServiceMention {
  readonly term: ServiceTerm;
  readonly first: number;
  readonly last: number;
  readonly standing: Standing;
  readonly frame: ServiceFrame;
}
