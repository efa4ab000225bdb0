import { oneOf, wholeWords, type WordTable, wordings, wordsOf } from "../../text/wordings.ts";

/** Words by which somebody else's sentence is called untrue, or is to be struck out. */

const THOUGHT_UP = "invent(?:s|ed)|made[- ]up|makes up|fabricat(?:es|ed)|hallucinat(?:es|ed)";

const UNTRUE: WordTable = {
  "not so": wordings`
    wrong | incorrect | false | untrue | not true | misleading | fake | bogus | fictitious
  `,
  "thought up": THOUGHT_UP,
  "nothing behind it": wordings`
    unsupported | unsubstantiated | unproven | unfounded | not (?:backed|supported|substantiated)(?: up)?
  `,
};

/** What is said, and what says it. */
const SAYING = String.raw`(?:answers?|responses?|repl(?:y|ies)|claims?|statements?|assertions?|sentences?|wordings?|drafts?|models?|assistants?|chatbots?|bots?|AI|LLM)`;

const STRUCK_OUT = new RegExp(
  String.raw`^\W*(?:please )?${wordsOf({
    "it is to go": wordings`
      (?:remove|delete|strike(?: out)?|retract|take down)(?:,? (?:or|unless|if|until)|:| (?:this|these|the following|all|any|it))
      (?:to be|must be) (?:removed|deleted|struck out|retracted|taken down)
    `,
    "what goes": wordings`
      (?:claims|statements|sentences|wordings|phrases) to (?:be )?(?:remove|delete|strike|retract|avoid|drop)d?
    `,
    "not to be said": wordings`
      (?:forbidden|prohibited|banned|disallowed)(?! (?:from|to))
      (?:do not|don['’]t|never|avoid) (?:say|saying|claim|claiming|write|writing|state|stating|use|using)
    `,
  })}`,
  "iu",
);

/** "Wrong answer: …", "Unsupported claims: …", "REMOVE OR PROVIDE EVIDENCE: …": the label of what is not to be said. */
const LABEL = /^([^:]{3,80}):\s*\S/u;
const CALLED_UNTRUE = new RegExp(wholeWords(UNTRUE), "iu");
const IS_LABEL_OF_SAYING = new RegExp(
  String.raw`^\W*(?:\p{L}+\s)?(?:${oneOf(UNTRUE)})(?:\s(?:by evidence|evidence))?\W*$|(?<!\p{L})(?:${SAYING}|following)(?!\p{L})`,
  "iu",
);

/** Whether the label of a sentence says that it is untrue or has to go. */
export function isDisowned(sentence: string): boolean {
  const label = LABEL.exec(sentence)?.[1];
  if (label === undefined) return false;
  if (STRUCK_OUT.test(`${label}:`)) return true;
  return CALLED_UNTRUE.test(label) && IS_LABEL_OF_SAYING.test(label);
}

/** "The model invented a certificate", "Made-up claim": said of what is quoted next. */
const SAYS_IT_IS_THOUGHT_UP = new RegExp(
  String.raw`(?<!\p{L})(?:${SAYING}\s(?:has |have )?(?:${THOUGHT_UP})|(?:${THOUGHT_UP})\s${SAYING})(?!\p{L})`,
  "iu",
);
const QUOTES = /["“”„«'‘]\s?\p{L}/u;

/** Whether a sentence quotes what the one before it has called thought up. */
export function quotesWhatIsThoughtUp(previous: string, sentence: string): boolean {
  return SAYS_IT_IS_THOUGHT_UP.test(previous) && QUOTES.test(sentence);
}
