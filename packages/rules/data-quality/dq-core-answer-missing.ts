import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import { remembered } from "@scopefit/core/reading/text/memo";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { ourChoice, practice } from "../sources.ts";
import { coreFactList, type CoreField, coreFields, isNeeded } from "./core-fields.ts";
import { missingInWords, missingToSend } from "./missing-details.ts";

/** Beside our own gaps, so many of the vendor’s are named of one document. */
const NAMED_BESIDE_OURS = 1;

/** The answers that decide a row and of which no other check says that they are missing. */
const ONLY_SAID_HERE: ReadonlySet<CoreField> = new Set([
  "serviceLine",
  "deliveryLocations",
  "vendorLegalEntity",
]);

/** What the checks of the other answers say, each of its own. */
const SAID_BY_OWN_CHECKS = [
  "art-claim-bare-yes/certificateUnidentified",
  "art-claim-bare-yes/reportUnidentified",
  "art-no-assurance/unanswered",
  "iso-edition-missing/missing",
  "iso-cb-missing/missing",
  "iso-cert-dates-missing/missing",
  "iso-cert-dates-missing/expiryMissing",
  "iso-scope-missing/missing",
  "iso-sites-missing/missing",
  "iso-entity-mismatch/missing",
  "soc2-type-missing/missing",
  "soc2-period-missing/missing",
  "soc2-period-missing/startMissing",
  "soc2-period-missing/endMissing",
  "soc2-period-missing/typeUnknown",
  "soc2-auditor-missing/missing",
  "soc2-opinion-missing/missing",
  "soc2-tsc-missing/missing",
  "soc2-system-mismatch/missing",
  "soc2-locations-missing/missing",
  "soc2-entity-mismatch/missing",
] as const;

const question = {
  vendor: "For {service}, we still need {all}. Please reply by {dueDate}.",
} as const;

/**
 * The card lists every empty answer of a row in one finding. Where all of them have checks of their
 * own, which say what each is needed for, the list would only repeat them and is kept in the detail.
 */
export const dqCoreAnswerMissing = defineRule({
  id: "dq-core-answer-missing",
  group: "data-quality",
  subject: "row",
  title: "Every answer that decides the row is given",
  core: true,
  severity: "medium",
  why: "An empty cell is neither a no nor a yes.",
  when: "A cell is empty or holds a placeholder for the service, the delivery sites, the contracting company, or an identifying detail of a claimed certificate or report. Columns that the tracker does not have are reported once for the sheet.",
  evidence: "The completed row.",
  source: [
    practice("An unanswered question is followed up, never read as an answer."),
    ourChoice("Which answers decide a row."),
  ],
  reads: [...coreFields, "soc2ServicesCovered"],
  answers: {
    complete: { outcome: "pass", finding: "Every answer that decides the row is given." },
    unanswered: {
      outcome: "review",
      finding: "Not answered: {fields}.",
      ask: question,
    },
    saidSingly: {
      outcome: "review",
      finding: "Not answered: {fields}.",
      ask: question,
      mootAfter: SAID_BY_OWN_CHECKS,
    },
    unansweredByUs: {
      outcome: "review",
      finding: "Missing on our side: {ours}. Not answered: {fields}.",
      ask: { us: "Fill in what is missing for {vendor} ({ours}), then check the row again." },
    },
    onlyOurs: {
      outcome: "review",
      finding: "Missing on our side: {ours}.",
      ask: { us: "Fill in what is missing for {vendor} ({ours}), then check the row again." },
    },
  },
  decide(facts, _context, answer) {
    let places = "";
    coreFactList(facts).forEach((fact, place) => {
      const field = coreFields[place];
      if (field === undefined || lackOf(fact) !== "missing" || !isNeeded(field, facts)) return;
      places += ` ${place}`;
    });
    if (places === "") return answer.complete();
    const { empty, ours, theirs } = lackingAt(places);
    if (ours.fields.length === 0) {
      const values = { fields: theirs.inWords, all: theirs.toSend };
      return theirs.isOnlySaidHere
        ? answer.unanswered(values, { about: theirs.fields })
        : answer.saidSingly(values, { about: theirs.fields });
    }
    const values = { ours: ours.inWords };
    return theirs.fields.length === 0
      ? answer.onlyOurs(values, { about: ours.fields })
      : answer.unansweredByUs({ ...values, fields: theirs.besideOurs }, { about: empty });
  },
});

/** Which answers are missing, and how that is said: hundreds of ways in a tracker of any length. */
const MOST_WAYS = 1024;

/** What is missing, by the places of the fields in `coreFields`: " 0 12". */
const lackingAt = remembered((places) => {
  const empty = coreFields.filter((_, place) => `${places} `.includes(` ${place} `));
  const ours = empty.filter(isOurs);
  const theirs = empty.filter((field) => !isOurs(field));
  return {
    empty,
    ours: { fields: ours, inWords: joinWords(ours.map(labelOf)) },
    theirs: {
      fields: theirs,
      inWords: missingInWords(theirs),
      besideOurs: missingInWords(theirs, NAMED_BESIDE_OURS),
      toSend: missingToSend(theirs),
      isOnlySaidHere: theirs.some((field) => ONLY_SAID_HERE.has(field)),
    },
  };
}, MOST_WAYS);

function isOurs(field: FieldId): boolean {
  return fieldDefinition(field).answeredBy === "buyer";
}

function labelOf(field: FieldId): string {
  return fieldDefinition(field).label;
}
