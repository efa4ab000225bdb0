import type { Soc2Type } from "../../statement/statement.ts";

const OF_SOC_REPORTS =
  /opinion\W{1,6}type\s?(?:1|2|ii?)(?!\w)|(?<!\p{L})type\s?(?:1|2|ii?),?\s(?:un)?(?:qualified|modified)(?!\p{L})|complementary (?:user|customer)[- ]entity|(?<!\p{L})CUECs?(?!\p{L})|service auditor|sub-?service organi[sz]ation|trust services? (?:criteria|categories|principles)|controls relevant to (?:the )?(?:security|availability)|carv(?:e|ed|es|ing)[- ]out(?=.*(?:assess|audit|examin|report|scope|CC\d))/isu;
const OF_ISO_OR_SOC_1 = /27001|(?<!\p{L})ISO(?!\p{L})|SOC\s?[13]|ISAE|financial reporting|ICFR/iu;

/**
 * Whether a text is an extract of a SOC 2 report or a comment on one, though it does not say its name:
 * nobody else speaks of carve-outs and complementary user entity controls.
 */
export function speaksOfSoc2Report(text: string): boolean {
  return OF_SOC_REPORTS.test(text) && !OF_ISO_OR_SOC_1.test(text);
}

/** The type of a report by what its title or its opinion covers: design alone, or a period of operation. */
export function soc2TypeByContent(text: string): Soc2Type | null {
  if (/operating effectiveness/iu.test(text)) {
    return /throughout the period|for the period/iu.test(text) ? "2" : null;
  }
  return /suitability of (?:the )?design of controls? .*\bas of\b/isu.test(text) ? "1" : null;
}
