import { certificateDatesIn } from "../artefacts/certificate/certificate-dates.ts";
import { certificateNumberIn } from "../artefacts/certificate/certificate-number.ts";
import { soc2PeriodIn } from "../artefacts/report/soc2-period.ts";
import { mayNameStandard } from "../artefacts/documents/standard-mentions.ts";
import { hasBlankDetail } from "../cell/blank-form.ts";

const SENTENCE = /[^\n]*?(?:[.;](?=\s)|\n|$)/gu;

/**
 * A text without its sentences that leave a detail to be filled in ("Last updated: [DATE]"), where the others name a
 * standard and have details of their own. Any other text with blanks stays what it is: a form.
 */
export function withoutBlankDetails(text: string): string {
  if (!hasBlankDetail(text)) return text;
  const rest = text.replace(SENTENCE, (sentence) => (hasBlankDetail(sentence) ? "" : sentence));
  return mayNameStandard(rest) && hasDetails(rest) ? rest.trim() : text;
}

function hasDetails(text: string): boolean {
  return (
    certificateDatesIn(text, null).expires !== null ||
    certificateNumberIn(text) !== null ||
    soc2PeriodIn(text, null).end !== null
  );
}
