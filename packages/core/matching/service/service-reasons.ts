import { EXCLUDED } from "../scope-match.ts";

/** Why a service is inside, outside or open: the whole list, each the clause that ends "because …". */
export const SERVICE_REASONS = {
  named: "the scope names it",
  includedIn: "the scope names a term that includes it",
  phrase: "the scope holds the same words",
  excluded: EXCLUDED,
  partExcluded: "a part of it is excluded",
  namedAndExcluded: "the scope both names and excludes it",
  limited: "the scope is limited to other services",
  limitedToSome: "the scope is limited, and it is not said that this lies within the limit",
  otherKind: "the scope names other kinds of it, not this one",
  namedOutsideLimit: "the scope names it and limits itself to other services",
  notYet: "it is not in scope yet",
  namedAndNotYet: "the scope names it and also calls it planned",
  unclear: "the wording leaves open whether it is included",
  broad: "a broad term that may or may not include it",
  mayMean: "a word that may mean it or something else",
  part: "only a part of it is named",
  sister: "another part of the same line of service is named",
  adjacent: "a neighbouring service is named, not this one",
  productOnly: "it is named as a product, not as a service delivered",
  around: "advice, training or the like about it is named, not the service",
  ownHouse: "it may be a function of the vendor’s own house",
  otherProduct: "a product is named, and not shown to be this one",
  ownProduct: "it may be support of the vendor’s own product",
  internalOnly: "only supporting functions are named",
  technologyOnly: "only hosting, software or infrastructure is named",
  others: "the scope names other services only",
  openList: "the list goes on beyond what it names",
  vague: "the scope is too general to tell",
  unknownScope: "the scope names no service that we know",
  unknownNeed: "the needed service is not one we know by name",
  vagueNeed: "the needed service is too general to look for",
  partly: "only a part of what is needed is named",
} as const;

/** Why a service counts as covered or does not. */
export type ServiceReason = keyof typeof SERVICE_REASONS;
