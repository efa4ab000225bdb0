import { askedAbout } from "../claims/answers/asked-about.ts";
import { shortAnswer } from "../claims/answers/short-answer.ts";

/**
 * The rows of a table of questions and answers with what is asked about in place of the question:
 * "| ISO 27001 certified? | No |" says "| ISO 27001: No |". Only where the answer opens with a yes or a no,
 * and a yes means that it is held; any other text is given back as it is.
 */
export function withQuestionRows(text: string): string {
  if (!ASKS_IN_CELL.test(text)) return text;
  return text.split("\n").map(answeredRow).join("\n");
}

const ASKS_IN_CELL = /\?\s*\|/u;

function answeredRow(row: string): string {
  if (!ASKS_IN_CELL.test(row)) return row;
  const cells = row.split("|");
  const at = cells.findIndex((cell) => cell.trim().endsWith("?"));
  const [asked, ...others] = askedAbout(cells[at] ?? "");
  if (asked?.yesMeans !== "yes" || others.length > 0) return row;
  const words = (cells[at + 1] ?? "").trim();
  const answer = shortAnswer(words)?.answer;
  if (answer !== "yes" && answer !== "no") return row;
  return [
    ...cells.slice(0, at),
    ` ${asked.mention.text}: ${inFull(words)} `,
    ...cells.slice(at + 2),
  ].join("|");
}

/** "Y", "N": a letter alone is lost among other cells. */
function inFull(answer: string): string {
  return answer.replace(/^y(?!\p{L})/iu, "Yes").replace(/^n(?!\p{L}|\/)/iu, "No");
}
