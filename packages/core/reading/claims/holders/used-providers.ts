import { wordPattern } from "../../text/word-pattern.ts";
import {
  AT,
  DOES,
  FUNCTION,
  MAY_BE_USED,
  NO_PROVIDER_NAME,
  NO_USER,
  PLACED,
  PROVIDER,
  USES,
  WHAT_IS_USED,
} from "../wordings/uses.ts";

/**
 * Names that a text brings in as somebody it uses: whoever hosts, stores, delivers or handles things
 * for the vendor. What is said of them later is said of them and not of the vendor.
 */

/** A name: one to four capitalised words, the first of them no pronoun or standard. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}.&-]+(?:['’]s)?(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}.&-]*){0,3})`;

const PLACED_AT = wordPattern(
  String.raw`(?:${PLACED})(?:\s[\p{Ll}-]+){0,4}?\s(?:${AT})\s{1,2}(?:the\s|a\s|an\s|our\s(?:[\p{Ll}-]+\s){1,3}|der\s|die\s|dem\s|la\s|el\s|il\s)?${NAME}`,
  "u",
);

/** "Unsere Server werden bei Northbase betrieben": the verb comes last. */
const LIES_AT_IN_GERMAN = wordPattern(
  String.raw`(?:werden|wird|liegen|liegt|laufen)\s(?:bei|auf)\s(?:der\s|dem\s|den\s)?${NAME}`,
  "u",
);

/** "We use Northbase", "we chose Neonbase", "we partner with Brightpay": said by whoever uses it. */
const WE_USE = wordPattern(
  [
    String.raw`(?:[Ww]e|[Oo]ur\s(?:[\p{Ll}-]+\s){1,3}|(?!(?:${NO_USER})\b)\p{Lu}[\p{Ll}\d]+)\s`,
    String.raw`(?:(?:currently|also|only|now|primarily|exclusively|have|has)\s)*`,
    String.raw`(?:${USES})(?:\s(?:${WHAT_IS_USED}))*\s${NAME}`,
  ].join(""),
  "u",
);

/** "Uses Northbase (…)", opening a remark. */
const OPENS_WITH_USE = wordPattern(
  String.raw`(?<=^\W{0,3})(?:Uses|Using|Utili[sz]es|Leverages|(?:Relies|Runs|Depends) on|(?:Partners|Works) with)(?:\s(?:${WHAT_IS_USED}))*\s${NAME}`,
  "u",
);

/** "Email delivery: Mailgrove", "hosting is provided by Ridgehost". */
const IN_FUNCTION = wordPattern(
  String.raw`(?:${FUNCTION})(?:\s(?:provider|partner|platform|service|vendor|hosting|delivery|processing|processor|gateway))*\s*(?:[:–(-]|,|is\s(?:provided|handled|done|managed|run|delivered)\s(?:by|through|via|with)|(?:by|via|with|through|from)|est\s\p{Ll}+\spar)\s*(?:the\s)?${NAME}`,
  "u",
);

/** "Our hosting provider, Ridgehost", "the LLM provider we use, Modelforge". */
const PROVIDER_NAMED = wordPattern(
  String.raw`(?:${PROVIDER})s?(?:\s(?:we|that we)\s(?:use|have chosen|rely on))?\s?[,:(–-]?\s?(?:is\s|are\s|called\s|namely\s)?${NAME}`,
  "u",
);

/** "Northbase hosts us", "Postbird delivers our email". */
const DOES_FOR_US = wordPattern(
  String.raw`${NAME}\s(?:${DOES})\s(?:us|our|all\sour|all\sof\sour|ours)(?!\p{L})`,
  "u",
);

const PATTERNS = [
  DOES_FOR_US,
  PLACED_AT,
  LIES_AT_IN_GERMAN,
  WE_USE,
  OPENS_WITH_USE,
  IN_FUNCTION,
  PROVIDER_NAMED,
];

const NO_NAME = new RegExp(String.raw`^(?:${NO_PROVIDER_NAME})(?![\p{L}])`, "u");

const MAY_USE = wordPattern(`(?:${MAY_BE_USED})`);

/** Names of whoever a text says it uses, the possessive taken away, in the order they stand. */
export function providersNamedIn(text: string): readonly string[] {
  if (!MAY_USE.test(text)) return NONE;
  const names = new Set<string>();
  for (const pattern of PATTERNS) {
    for (const match of pattern.all(text)) {
      const name = (match[1] ?? "").replace(/['’]s(?=\s|$).*$/u, "").replace(/[.,]$/u, "");
      if (name.length > 2 && !NO_NAME.test(name)) names.add(name);
    }
  }
  return names.size === 0 ? NONE : [...names];
}

const NONE: readonly string[] = [];
