import type { StoryTracker } from "./story-tracker.ts";
import { bankRegister } from "./trackers/bank-register.ts";
import { certificationsColumn } from "./trackers/certifications-column.ts";
import { germanRegister } from "./trackers/german-register.ts";
import { healthPayer } from "./trackers/health-payer.ts";
import { insurerGrouped } from "./trackers/insurer-grouped.ts";
import { koreanRegister } from "./trackers/korean-register.ts";
import { nearshoreList } from "./trackers/nearshore-list.ts";
import { operationsTable } from "./trackers/operations-table.ts";
import { polishRegister } from "./trackers/polish-register.ts";
import { questionnaireAnswers } from "./trackers/questionnaire-answers.ts";
import { registerWithFindings } from "./trackers/register-with-findings.ts";
import { shortList } from "./trackers/short-list.ts";
import { untidyRegister } from "./trackers/untidy-register.ts";

/** All trackers of the corpus. */
export const storyTrackers: readonly StoryTracker[] = [
  bankRegister,
  insurerGrouped,
  shortList,
  certificationsColumn,
  germanRegister,
  polishRegister,
  koreanRegister,
  nearshoreList,
  questionnaireAnswers,
  healthPayer,
  operationsTable,
  untidyRegister,
  registerWithFindings,
];
