import { allMatches } from "../../text/all-matches.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

/** "… or deviations were noted": what a denial goes on with. */
const GOES_ON = String.raw`(?:(?:\s*,)?\s*(?:\/|or|nor|and)\s*(?:exceptions?|deviations?|findings?|qualifications?))*(?:\s+(?:were|was|have been|had been|are))?(?:\s+(?:noted|identified|found|reported|recorded))?`;

/** "No exceptions noted", "exceptions: none". */
const NO_EXCEPTIONS = new RegExp(
  String.raw`(?:${oneOf({
    "none before": wordings`
      (?<!\p{L})(?:no|zero|0|without(?: any)?|free of)\s+(?:noted\s+|significant\s+|material\s+|major\s+|relevant\s+|reportable\s+|testing\s+|control\s+|audit\s+|(?:anomal(?:y|ies)|findings?|issues?|errors?|qualifications?|non-?conformit(?:y|ies))\s*(?:,|\/|or|nor|and)\s*)*(?:exceptions?|deviations?)(?!\p{L})
    `,
    "none after": wordings`
      (?<!\p{L})(?:exceptions?|deviations?)(?:\s+noted)?(?:\s+in [\p{L}\d ]{2,20})?\s*(?:[:=–|-]|were|was)\s*(?:none|no(?!\.|\s\d)|nil|0|not (?:noted|identified|found))(?!\p{L})
    `,
    "other languages": wordings`
      keine (?:abweichungen|feststellungen) | no se (?:identificaron|encontraron) excepciones
      sin (?:excepciones|desviaciones) | sem (?:exceções|desvios) | sans (?:exception|écart)s?
      aucune exception | senza eccezioni | nessuna eccezione | geen (?:uitzonderingen|afwijkingen)
      (?:inga|utan) avvikelser | bez wyjątków
      (?:abweichungen|feststellungen|excepciones|exceções|exceptions|eccezioni|afwijkingen|avvikelser|desviaciones)\s*[:=–|-]\s*(?:keine|ninguna|nenhuma|aucune|nessuna|geen|inga)
      例外(?:事項)?(?:なし|は(?:ありません|なかった)) | (?:无|没有)(?:例外|偏差) | 예외\s?(?:사항\s?)?없
    `,
  })})${GOES_ON}`,
  "giu",
);

/** "No exceptions other than in access reviews": there were some. */
const BUT_SOME =
  /^[^.;\n]{0,30}?(?<!\p{L})(?:except(?:ing)?|other than|apart from|aside from|save for|with the exception)(?!\p{L})/iu;
/** "An exception is approved by the owner": in general, and no finding. */
const ANY_ONE = /^an?\s(?:exception|deviation)$/iu;

/** How many: "3", "a few", "minor". */
const HOW_MANY = oneOf({
  "a number": wordings`
    \d{1,3} | one | two | three | four | five | six | seven | eight | nine | ten
  `,
  some: wordings`
    a | an | some | several | few | a few | multiple | minor | certain
  `,
});

/** "3 minor exceptions noted", "exceptions were identified", "deviations: 2". */
const COUNTED = new RegExp(
  oneOf({
    "so many of them": String.raw`(?<![\p{L}\d])(?:${HOW_MANY})\s+(?:(?:minor|noted|control|testing|small|low-risk|relevant|isolated|single)\s+)*(?:exceptions?|deviations?|exc\.)(?!\p{L})(?:\s+(?:noted|identified|found|reported|recorded))?`,
    "so many of some kind": String.raw`(?<![\p{L}\d.,/]|(?:SOC|type)\s)(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:(?!with|reports?|type|of|in|to|or|and|at|the|for|without|no|days?|weeks?|months?|years?|quarters?|hours?)[\p{L}-]+\s+){1,3}?(?:exceptions?|deviations?)(?!\p{L})(?:\s+(?:noted|identified|found|reported|recorded))?`,
    "one of some kind": String.raw`(?<!\p{L})an?\s+(?:[\p{L}]+-[\p{L}-]+\s+)(?:exception|deviation)(?!\p{L})`,
    "in other languages": wordings`
      (?:\d{1,2}|eine|zwei|drei|une|deux|trois|una|uma|dos|duas|tres|três|due|tre|een|twee|drie|två)\s(?:abweichung(?:en)?|feststellung(?:en)?|excepci[óo]n(?:es)?|exceção|exceções|eccezion[ei]|afwijking(?:en)?|avvikelser?)
      (?:abweichungen|excepciones|exceções|eccezioni|afwijkingen|avvikelser|例外(?:事項)?|例外数)\s*[:：=|]\s*\d{1,2}
    `,
    "one that is told of": wordings`
      (?<!\p{L})(?:exception|deviation)\snoted\s?(?=:)
    `,
    "after a label": wordings`
      (?<!\p{L})(?:exceptions?|deviations?)(?:\s+(?:noted|identified|found|in [\p{L}\d ]{2,20}))?\s*[:=|]\s*(?:(?:[02-9]|1(?!\.\s+\S)|[1-9]\d{1,2})(?!\d|\.\d|\sof)|yes)(?!\p{L})
    `,
    "they were found somewhere": wordings`
      (?<!\p{L})(?:exceptions?|deviations?)\s(?:in|with|for|regarding|relating to|on)\s[^.;:]{3,80}?\s(?:were|was)\s(?:noted|identified|found|reported)(?!\p{L})
    `,
    "they were found": wordings`
      (?<!\p{L})(?:exceptions?|deviations?)(?:\s+(?:were|was))?\s+(?:noted|identified|found|reported)(?!\p{L})
    `,
    "all but those": wordings`
      (?<!\p{L})except for (?:the |those )?(?:items|matters|controls|deviations|exceptions) (?:noted|listed|described|identified|reported)(?!\p{L})
    `,
    "the report lists them": wordings`
      (?<!\p{L})(?:noted|identified|found|reported|recorded|contains?|listed|lists?)\s+(?:exceptions|deviations)(?!\p{L}|\s+of)
    `,
  }),
  "iu",
);

/**
 * What is said of exceptions: "none" where there were none, else the words; `null` for nothing. Where a text denies
 * them in one place and counts them in another, there are some.
 */
export function soc2ExceptionsIn(text: string): string | null {
  if (!MAY_NAME_EXCEPTIONS.test(text)) return null;
  const denials = MAY_DENY.test(text) ? allMatches(NO_EXCEPTIONS, text) : [];
  const found = exceptionsFoundIn(denials.length === 0 ? text : text.replace(NO_EXCEPTIONS, " — "));
  if (denials.length === 0 || (found !== null && !ANY_ONE.test(found))) return found;
  const areSome = denials.some(({ index, 0: words }) =>
    BUT_SOME.test(text.slice(index + words.length)),
  );
  return areSome ? null : "none";
}

/** Whether a text says that there were none, and nowhere that there were some. */
export function deniesExceptions(text: string): boolean {
  return MAY_DENY.test(text) && soc2ExceptionsIn(text) === "none";
}

/** A first, cheap look: most cells that count exceptions deny none. */
const MAY_DENY =
  /(?<!\p{L})(?:no|zero|0|without|free|none|nil|not|sin|sem|sans|aucune|senza|nessuna|geen|inga|utan|bez|ninguna|nenhuma|keine)(?!\p{L})|なし|ありません|なかった|无|没有|없/iu;

const MAY_NAME_EXCEPTIONS =
  /exception|deviation|exc\.|excepci[oó]n|abweichung|feststellung|exceç|desv|écart|eccezion|uitzond|afwijking|avvikels|wyjątk|例外|偏差|예외/iu;

function exceptionsFoundIn(text: string): string | null {
  const counted = COUNTED.exec(text);
  if (counted === null || /exception of|with exceptions? of|exception under/iu.test(counted[0]))
    return null;
  const before = text.slice(0, counted.index);
  if (/with (?:the )?$/iu.test(before) && /^(?:an?|the) exception/iu.test(counted[0])) return null;
  return counted[0].replace(/\s+in [^:=]*(?=[:=])/iu, "").trim();
}
