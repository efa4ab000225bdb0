import { NAME_IN_S } from "./names-in-s.ts";
import { oneOf, type WordTable, wordings } from "../../text/wordings.ts";

/** What is still to be done, said before the standard. */
export const TASKS: WordTable = {
  "on a list of things to do": wordings`
    to-?do | next steps? | action items? | backlog | wish ?list | gaps?(?=\s*:) | open items?
  `,
  "told to do": wordings`
    evaluat(?:e|es|ing) (?:vendors|suppliers|whether) | choose | select
    ensure (?:that )?(?:your|all|any) | verify | check(?! out) | ask
  `,
};

const INSTRUCTIONS: WordTable = {
  "ask for it": wordings`
    request(?:ed|ing)? | chas(?:e|ed|ing) | follow(?:ed|ing)? up (?:on|about|for)
    remind(?:ed)? (?:for|of|about) | obtain | collect | get | ask
  `,
  "hand it in": wordings`
    attach | provide | upload | submit | add | complete | share | send | prepare
    draft(?! (?:answer|response|reply)(?!\p{L})[^:]{0,40}:)
    publish
  `,
  "look at it": wordings`
    review | ensure | verify | check | confirm | track | monitor | read | consider | evaluate
    assess
  `,
  "be in charge of it": wordings`
    own | lead | drive | run | manage | oversee | coordinate
  `,
  "fill it in": wordings`
    describe | list | include | insert | state | indicate | select
  `,
  "come by it": wordings`
    schedule | become | stay | meet | comply | achieve | maintain | keep
  `,
  "what a product promises": wordings`
    demonstrate | generate | prove | show | accelerate | automate | simplify | map | enable
    learn | discover | explore | speed up
  `,
};

/** "Review the SOC 2 report", "Attach …": an instruction or an item of a list of things to do. */
export const TELLS_TO = new RegExp(
  String.raw`^(?:[^:]{0,40}:\s*)?[^\p{L}]*(?:please\s+)?(?:${oneOf(INSTRUCTIONS)})(?!\p{L})(?!\s*[:–-])`,
  "iu",
);

/** "Step 3 – ISO 27001 certificate issued", "Week 10: …": when somebody's project is to come to it. */
export const STEP_BEFORE = new RegExp(
  String.raw`^\W*(?:step|week|day|sprint|schritt|étape|semaine|paso|fase|passo|etapa|krok|stap)\s\d{1,2}(?:[.–-]\d{1,2})?\s*[:.)–—-]\s*$`,
  "iu",
);

/** What makes the document of such an instruction the vendor's own: "review our", "Acme's". */
export const OWN_DOCUMENT = new RegExp(
  String.raw`(?<!\p{L})our(?!\p{L})|\p{L}['’]s(?!\p{L})|${NAME_IN_S}(?!\p{L})`,
  "iu",
);

/** "ISO 27001 – obtained quote", "completed training": something else about it is done. */
export const WORKED_AT_AFTER =
  /^[\s)®™:,."(–—/-]*(?:type\s\S+\s)?(?:achieved|completed?|obtained|received|passed|collected|reviewed|renewed|held|issued)\s(?:(?:an?|the|our|its|all|most)\s)?(?:quot(?:es?|ations?)|proposals?|train\p{L}+|contracts?|kick-?off|internal|gap|self|questionnaires?|polic(?:y|ies)|risk|readiness|awareness|documentation|drafts?|mock|stage|phase|workshops?|to(?=\s)|(?:first|initial)\s(?:audit|assessment|phase|stage|draft))(?!\p{L})/iu;

/** "We have chosen ISO 27001": what was decided on, and whether it was got is not said. */
export const CHOSEN_BEFORE =
  /(?<!\p{L})(?:chose|chosen|opted for|picked|(?:settled|decided) (?:up)?on|(?:went|gone) with)\s(?:to (?:pursue|go for)\s)?(?:the\s)?$/iu;
export const NOT_GOT_AFTER =
  /^(?!.*(?<!\p{L})(?:certified|achieved|obtained|passed|awarded|received|hold|held)(?!\p{L}))/isu;
