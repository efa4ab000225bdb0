import type { ClaimAnswer } from "../claim.ts";
import { NOT_OVER } from "../wordings/lapsed.ts";
import {
  ASKS_IF_OVER,
  ASKS_OTHER_MATTER_ABROAD,
  ASKS_OTHERS_ABROAD,
  ASKS_PLANS_ABROAD,
  asksInUnknownWords,
} from "./asked-abroad.ts";
import { remembered } from "../../text/memo.ts";
import {
  standardMentions,
  type StandardMention,
} from "../../artefacts/documents/standard-mentions.ts";

/** What a question or heading asks of one standard, and what a bare yes to it claims. */
export interface AskedAbout {
  readonly mention: StandardMention;
  readonly yesMeans: Extract<
    ClaimAnswer,
    "yes" | "aligned" | "in-progress" | "borrowed" | "lapsed" | "unknown"
  >;
  /** What "yes, both" claims of it, asked about two at once. */
  readonly yesToAllMeans: AskedAbout["yesMeans"];
  /** What a bare no claims of it: to "Any exceptions in the SOC 2 report?" nothing. */
  readonly noMeans: Extract<ClaimAnswer, "no" | "unknown">;
}

const ASKS_OTHERS =
  /sub-?processors?|sub-?contractors?|data[\s-]?cent(?:er|re)|datacenter|hosting(?!\s(?:Ltd|Limited|Inc|LLC|GmbH|AG|BV|B\.V|plc|SAS|SL|Pty)(?!\p{L}))|hosted|cloud (?:provider|service|host|infrastructure|environment|platform|vendor)|third[- ]part(?:y|ies)(?! (?:audit|assess|attest|certif))|(?:your|their) (?:vendors|suppliers|providers|partners|hosts?|hosters?|landlord|parent)(?!\p{L})|infrastructure provider/iu;
const ASKS_PLANS =
  /\bplan(?:s|ned|ning)?\b|roadmap|intend|intention|target|working towards?|in progress|pursu|if (?:not|no)\b|when (?:will|do)/iu;
const ASKS_ALIGNMENT =
  /align|complian|compl(?:y|ies)|based on|follow|framework|polic(?:y|ies)|practices|adher|conform|accordance|standards? such as/iu;
/** "SSAE 18/SOC 2": by what standard the report is made, not a second report. */
const ATTESTATION_STANDARD = /^(?:SSAE|CSAE)/iu;
const ASKS_DOCUMENT = /certif|report|audit|attest|accredit|registered|assessment|examin/iu;
/** "Is SOC 2 mandatory?", "How long does ISO 27001 take?": no answer to it says what is held. */
const ASKS_ABOUT_STANDARD =
  /^\W*(?:why|how (?:long|much|do|does|can|to|many)|what(?:['’]s| is| are| does| if| happens)(?! (?:your|the (?:status|scope|expiry|date|name|certificate)|our))|who (?:needs|can)|when (?:should|do i)|is (?:SOC|ISO)[^?]{0,20}\s(?:an?|the|just|really)(?! (?:part|requirement|certification) of (?:your|the)))\b|\b(?:mandatory|voluntary|worth|the same as|difference between|better than|cost)\b/iu;
const ASKS_OTHER_MATTER =
  /expir|scope|excluded?|exclusion|required|needed|require|exceptions|expected|requested|can (?:we|you|it)|(?:will|would) you|willing|\blost\b|revoked|withdrawn|suspended|(?:employees|staff|people|consultants)\s(?:hold|have|are)|or (?:an? )?(?:equivalent|similar|comparable)/iu;
/** What is asked of a document is not whether it is there. */
const ASKS_WHAT_IS_IN_IT =
  /\b(?:exceptions?|findings|deviations|exclusions?|excluded|expired|lost|revoked|withdrawn|suspended|required|requested)\b(?!.*\b(?:y\s?\/\s?n|yes\s?\/\s?no)\b)|\bcovers?\s(?:all|the|every|our)\b/iu;

/** Whether it is required of vendors says nothing of whether one has it. */
const ASKS_A_DUTY =
  /\b(?:required|mandatory|obligatory|requested)\b(?!\s*[(:]?\s*(?:evidence|documents?))/iu;
/** "Are all subcontractors certified?": a no denies it of them. */
const ASKS_OF_THEIRS =
  /(?<!\p{L})(?:(?:all|your|their|any) (?:[\p{L}-]+ )?(?:sub-?contractors|sub-?processors|suppliers|vendors|providers|partners))(?!\p{L})/iu;

/** A tracker has a few dozen headings, a questionnaire a few hundred questions. */
const MOST_QUESTIONS = 500;

/**
 * The standards that a question asks about. Asked about two at once ("ISO 27001 or SOC 2?"), a bare
 * yes says nothing of either.
 */
export const askedAbout = remembered(readQuestion, MOST_QUESTIONS);

/** "(required)", "*必須": that the field has to be filled in, and nothing of what is asked. */
const MUST_BE_FILLED_IN =
  /[([*]\s*(?:required|mandatory|obligatory|pflicht(?:feld)?|obligatoire|obligat[oó]rio|obbligatorio|verplicht|必須|必填|필수)\s*[)\]*]?/giu;

function readQuestion(written: string): readonly AskedAbout[] {
  const question = written.replace(MUST_BE_FILLED_IN, "");
  if (ASKS_ABOUT_STANDARD.test(question)) return [];
  const mentions = standardMentions(question);
  const named = mentions.filter(({ text }) => !ATTESTATION_STANDARD.test(text));
  const several = named.some((one) => one.standard !== named[0]?.standard);
  return mentions
    .filter((mention) => mention.standard !== "other")
    .map((mention) => {
      const yesToAllMeans = meaningOfYes(question);
      const asksElse =
        ASKS_WHAT_IS_IN_IT.test(question) ||
        ASKS_A_DUTY.test(question) ||
        ASKS_OTHER_MATTER_ABROAD.test(question) ||
        ASKS_OF_THEIRS.test(question) ||
        asksIfOver(question);
      const noMeans = asksElse ? "unknown" : "no";
      return { mention, yesMeans: several ? "unknown" : yesToAllMeans, yesToAllMeans, noMeans };
    });
}

/** "ISO 27001 (Y/N, expiry)": whatever else it asks, it asks for a yes. */
const ASKS_YES_OR_NO = /\b(?:y\s?\/\s?n|yes\s?\/\s?no)\b/iu;

/** Of a heading above a question, and the question, what names the standard. */
function partAbout(question: string): string {
  const parts = question.split(/[?.|:;\n]+/u).filter((part) => standardMentions(part).length > 0);
  return parts.join(" ");
}

/** "Has the certificate expired?": a question, and none of what is not over. */
const IS_QUESTION = /[?？]|\b(?:y\s?\/\s?n|yes\s?\/\s?no)\b|^\W*(?:has|have|is|are|did)\b/iu;

function asksIfOver(question: string): boolean {
  return (
    ASKS_IF_OVER.test(question) && IS_QUESTION.test(question) && question.search(NOT_OVER) === -1
  );
}

function meaningOfYes(question: string): AskedAbout["yesMeans"] {
  const isOfOthers = ASKS_OTHERS.test(question) || ASKS_OTHERS_ABROAD.test(question);
  if (asksIfOver(question)) return isOfOthers ? "unknown" : "lapsed";
  if (ASKS_OTHER_MATTER_ABROAD.test(question)) return "unknown";
  if (isOfOthers) return "borrowed";
  if (ASKS_PLANS.test(question) || ASKS_PLANS_ABROAD.test(question)) return "in-progress";
  if (asksInUnknownWords(partAbout(question))) return "unknown";
  if (ASKS_DOCUMENT.test(question)) return ASKS_OTHER_MATTER.test(question) ? "unknown" : "yes";
  if (ASKS_ALIGNMENT.test(question)) return "aligned";
  return ASKS_OTHER_MATTER.test(question) && !ASKS_YES_OR_NO.test(question) ? "unknown" : "yes";
}
