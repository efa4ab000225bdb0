import { isStillToCome } from "../../cell/still-to-come.ts";
import type { Soc2Type } from "../../statement/statement.ts";

/** A Type 2 report says how controls operated over a period. */
const OVER_A_PERIOD =
  /operati(?:ng|onal|ve) effective|effectiveness of operation|(?:over|for|throughout) (?:a|the) (?:\p{L}+ )?(?:period|time)|over time|period of time|(?<!\d)\d{1,2}[\s-]*(?:months?|mths?|mos?|mo)(?!\p{L})|(?:six|nine|twelve)[\s-]months?|betriebswirksamkeit|wirksamkeit der (?:umsetzung|durchführung)|eficacia operativa|eficácia operacional|efficacité opérationnelle/iu;
/** A Type 1 report says how they were designed, on one day. */
const ON_ONE_DAY =
  /point[\s-]in[\s-]time|(?:as of|as at) (?:a |one |the )?(?:\p{L}+ )?date|single (?:date|day)|snap-?shot|stichtag|design only|only (?:the )?design|design (?:and|&|\+) implementation|suitability of (?:the )?design|^\W*design\W*$/iu;
const TAKES_BACK =
  /(?<!\p{L})(?:not|no|non|without|excl\p{L}*|nicht|keine?|sin|sem|sans|n['’]t)(?!\p{L})|\?/iu;

/**
 * The report type by what AICPA defines it to be: the design of controls at a point in time, or their
 * operation over a period as well. `null` where the words speak of both, deny one or look ahead.
 */
export function soc2TypeByMeaning(text: string): Soc2Type | null {
  if (TAKES_BACK.test(text) || isStillToCome(text)) return null;
  const isOverPeriod = OVER_A_PERIOD.test(text);
  // "Suitability of design and operating effectiveness" is how a Type 2 report is entitled.
  const isOnOneDay = ON_ONE_DAY.test(
    isOverPeriod ? text.replace(/suitability of (?:the )?design/iu, "") : text,
  );
  if (isOverPeriod === isOnOneDay) return null;
  return isOverPeriod ? "2" : "1";
}
