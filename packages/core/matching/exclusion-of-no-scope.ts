/** A control of Annex A or a clause by its number, with its title: "A.8.30 Outsourced development". */
const CONTROL_NUMBER =
  /^(?:annex\s+)?(?:controls?\s+|clauses?\s+)?(?:a[.\s]?\d{1,2}(?:\.\d{1,2}){0,2}|\d{1,2}(?:\.\d{1,2}){1,2})(?![\d.]*\s*(?:seats?|ftes?|sites?))\b|^\d{1,2}$/iu;

/** The categories of a SOC 2 report: what is left out of them is asked about by rules of their own. */
const CATEGORIES = new Set(
  "security availability confidentiality privacy processing integrity category categories criteria criterion principle trust service services tsc and the".split(
    " ",
  ),
);
const CATEGORY = /\b(?:availability|confidentiality|privacy|integrity)\b/iu;

/**
 * Whether an excluded item leaves the scope as it is: a control of the statement of applicability, or a
 * category of a report.
 */
export function isNoScope(item: string): boolean {
  if (CONTROL_NUMBER.test(item)) return true;
  return CATEGORY.test(item) && wordsIn(item).every((word) => CATEGORIES.has(word));
}

const MAKING = new Set(
  "software application product system systems outsourced external research design development activities activity work processes and of".split(
    " ",
  ),
);

/** "Design and development", "research and development activities": making things, not serving clients. */
export function isMaking(item: string): boolean {
  const words = wordsIn(item);
  return (
    words.some((word) => word === "development" || word === "design" || word === "research") &&
    words.every((word) => MAKING.has(word))
  );
}

/** Who runs something for the vendor. */
const PROVIDER = String.raw`(?:sub-?service organi[sz]ations?|(?:(?:cloud|hosting|infrastructure|data[\s-]?cent(?:er|re)|co-?location|iaas|paas|third[\s-]party|service)[\s-]+)+(?:service\s+)?(?:providers?|operators?|vendors?)|landlords?|aws|amazon web services|(?:microsoft\s+)?azure|google cloud(?: platform)?|gcp)`;
const CONTROLS = String.raw`(?:(?:physical|environmental|logical|security|access|infrastructure|and|&)[\s/,]+)*(?:controls?|safeguards?|security)`;

/** What is carved out with a provider, and stays with the provider. */
const PROVIDERS_CONTROLS = new RegExp(
  [
    String.raw`${CONTROLS}\s+(?:(?:at|of|operated|performed|managed|implemented|maintained|provided|by|for)\s+)+(?:(?:the|our|its|their|any)\s+)*${PROVIDER}`,
    String.raw`complementary\s+(?:user[\s-]entity|sub-?service organi[sz]ation)\s+controls?`,
    String.raw`(?:the\s+|all\s+)?${PROVIDER}(?:\s+controls?)?(?:\s+data cent(?:er|re)s?)?(?:\s*\((?:carve[d\s-]+out)[^)]*\)|\s+(?:is|are)\s+carved[\s-]+out)`,
    String.raw`(?:aws|amazon web services|azure|gcp)\s+data cent(?:er|re)s?`,
    String.raw`^\s*sub-?service organi[sz]ations?\s*(?:\((?:carve[d\s-]+out)[^)]*\))?\s*:?\s*${PROVIDER}\s*$`,
  ].join("|"),
  "giu",
);

/** The text without the controls that a provider of the vendor operates. */
export function withoutProvidersControls(text: string): string {
  return text.replace(PROVIDERS_CONTROLS, " ");
}

function wordsIn(item: string): readonly string[] {
  return item.toLowerCase().match(/\p{L}+/gu) ?? [];
}
