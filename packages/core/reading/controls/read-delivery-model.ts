import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { percentIn } from "./percent-text.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

type DeliveryModel = ValueOfField<"deliveryModel">;

const CLIENT_SITE =
  /\b(?:client|customer|our|your|buyer)(?:['\u2019]?s)?[\s-]+(?:sites?|premises|offices?|locations?|facilit(?:y|ies))\b|\b(?:on[\s-]?site|embedded)\s+(?:at|with)\s+(?:the\s+)?(?:client|customer|us|our)\b/iu;
const MIXED =
  /\bhybrid\b|\bmix(?:ed)?\b|\bblend(?:ed)?\b|\bsplit\b|\bwfo\s*\d|\b[1-4]\s*(?:x\s*)?days?\b|\bmostly\b|\bpartly\b|\bpartial(?:ly)?\b|\bsome\b|\boccasional(?:ly)?\b|\bmainly\b|\bflex(?:ible)?\b|\brotat|\bbcp\b|\bcontingency\b/iu;
const REMOTE =
  /\b(?:wfh|wah|waha|remote(?:ly)?|home|tele-?work(?:ing|ers?)?|telecommut\w*|virtual|work[\s-]from[\s-]anywhere|wfa)\b/iu;
const ON_SITE =
  /\b(?:on[\s-]?site|onsite|in[\s-]?office|offices?|wfo|brick|b&m|on[\s-]?prem(?:ises?)?|delivery\s+cent(?:er|re)s?|sites?|campus|centre[\s-]based|facility)\b/iu;
const NO_HOME =
  /\b(?:no|not|never|without|zero|non)[\s-]+(?:any\s+)?(?:wfh|wah|waha|remote|home|tele-?work)/iu;
const NO_OFFICE = /\b(?:no|without)\s+(?:any\s+)?(?:offices?|sites?|premises)\b/iu;

/** The heading asks about home working, so that yes and no answer it. */
const ASKS_FOR_HOME = /\b(?:wfh|waha|remote|home|hybrid|tele-?work)/iu;

/**
 * Where the work is done. Any mix is "hybrid", also home working kept for emergencies: then both
 * the offices and the homes must be covered. So is a bare yes to "Remote?", which does not say
 * that nobody works in an office.
 */
export function readDeliveryModel(cell: SourceCell): Fact<DeliveryModel> {
  const { content } = cell;
  const state = content.kind === "boolean" ? null : cellState(cell);
  if (state !== null) return state;
  const model = modelIn(content.text, cell.heading);
  return model === null
    ? unclearIn(cell, "it does not say where the work is done")
    : statedIn(cell, model);
}

function modelIn(text: string, heading: string): DeliveryModel | null {
  const home = !NO_HOME.test(text) && REMOTE.test(text);
  const office = !NO_OFFICE.test(text) && ON_SITE.test(text);
  if (NO_HOME.test(text)) return CLIENT_SITE.test(text) ? "client-site" : "on-site";
  if (MIXED.test(text)) return "hybrid";
  if (CLIENT_SITE.test(text)) return home ? "hybrid" : "client-site";
  if (home && office) return "hybrid";
  const share = percentIn(text, "greater");
  if (home) return share !== null && share > 0 && share < 100 ? "hybrid" : "remote";
  if (office) return share !== null && share < 100 ? "hybrid" : "on-site";
  return ASKS_FOR_HOME.test(heading) ? answerTo(text, share) : null;
}

function answerTo(text: string, share: number | null): DeliveryModel | null {
  if (/^\s*(?:no|n|none|false|0\s*%?)\s*[.!]?$/iu.test(text)) return "on-site";
  if (share === 100) return "remote";
  return share !== null || /^\s*(?:yes|y|true)\b/iu.test(text) ? "hybrid" : null;
}
