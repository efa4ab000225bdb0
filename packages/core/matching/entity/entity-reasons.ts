import { EXCLUDED } from "../scope-match.ts";

/** Why a company is inside, outside or open: the whole list, each the clause that ends "because …". */
export const ENTITY_REASONS = {
  same: "same name and legal form",
  sameName: "same name; one side gives no legal form or country",
  sameBlank: "same name, and our record gives no legal form",
  alias: "the alias on our record is named",
  tradingName: "it is named as a trading name",
  otherForm: "different legal form",
  otherCountry: "same name in another country",
  countryMissing: "one name holds a country and the other does not",
  brandOnly: "only the brand is given",
  former: "a former or later name",
  parent: "the parent is named, not the company itself",
  beside: "it is named beside another company, which is the one that is meant",
  subsidiaries: "the list of subsidiaries is not seen",
  group: "the two belong to one group or were merged",
  shortName: "one may be short for the other",
  contained: "one name holds the other",
  sister: "the names start alike and may be sister companies",
  alike: "spelled almost alike",
  otherScript: "the two names are written in different scripts",
  tradingForm: "a trading name of another legal name",
  genericOnly: "only generic words are shared",
  doubtful: "the name ends in a question mark",
  leftOpen: "what is said of it leaves open whether it is covered",
  noName: "no company is named",
  other: "another company is named",
  notListed: "the list names other companies only",
  excluded: EXCLUDED,
  partly: "only some of the companies are named",
} as const;

/** Why one company counts as another or does not. */
export type EntityReason = keyof typeof ENTITY_REASONS;
