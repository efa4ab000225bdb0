import type { ClaimAnswer } from "./claim.ts";
import { remembered } from "./memo.ts";
import { standardMentions, type StandardMention } from "./standard-mentions.ts";

/** What a question or heading asks of one standard, and what a bare yes to it claims. */
export interface AskedAbout {
  readonly mention: StandardMention;
  readonly yesMeans: Extract<
    ClaimAnswer,
    "yes" | "aligned" | "in-progress" | "borrowed" | "unknown"
  >;
}

const ASKS_OTHERS =
  /sub-?processors?|sub-?contractors?|data[\s-]?cent(?:er|re)|datacenter|hosting|hosted|cloud (?:provider|service|host|infrastructure|environment|platform|vendor)|third[- ]part(?:y|ies)(?! (?:audit|assess|attest|certif))|(?:your|their) (?:vendors|suppliers|providers|partners)|infrastructure provider/iu;
const ASKS_PLANS =
  /\bplan(?:s|ned|ning)?\b|roadmap|intend|intention|target|working towards?|in progress|pursu|if (?:not|no)\b|when (?:will|do)/iu;
const ASKS_ALIGNMENT =
  /align|complian|compl(?:y|ies)|based on|follow|framework|polic(?:y|ies)|practices|adher|conform|accordance|standards? such as/iu;
const ASKS_DOCUMENT = /certif|report|audit|attest|accredit|registered|assessment|examin/iu;
const ASKS_OTHER_MATTER =
  /expir|scope|excluded?|exclusion|required|needed|require|exceptions|expected|can (?:we|you|it)/iu;

/** A tracker has a few dozen headings, a questionnaire a few hundred questions. */
const MOST_QUESTIONS = 500;

/**
 * The standards that a question asks about. Asked about two at once ("ISO 27001 or SOC 2?"), a bare
 * yes says nothing of either.
 */
export const askedAbout = remembered(readQuestion, MOST_QUESTIONS);

function readQuestion(question: string): readonly AskedAbout[] {
  const mentions = standardMentions(question);
  const several =
    mentions.length > 1 && mentions.some((one) => one.standard !== mentions[0]?.standard);
  return mentions
    .filter((mention) => mention.standard !== "other")
    .map((mention) => ({ mention, yesMeans: several ? "unknown" : meaningOfYes(question) }));
}

function meaningOfYes(question: string): AskedAbout["yesMeans"] {
  if (ASKS_OTHERS.test(question)) return "borrowed";
  if (ASKS_PLANS.test(question)) return "in-progress";
  if (ASKS_DOCUMENT.test(question)) return ASKS_OTHER_MATTER.test(question) ? "unknown" : "yes";
  if (ASKS_ALIGNMENT.test(question)) return "aligned";
  return ASKS_OTHER_MATTER.test(question) ? "unknown" : "yes";
}
