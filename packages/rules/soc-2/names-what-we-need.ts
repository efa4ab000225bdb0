import type { Coverage } from "@scopefit/core/coverage/coverage";
import { wordsOf } from "@scopefit/core/reading/text/words";

/** Whether words name a site or a service that we need, as our tracker writes it. */
export function namesWhatWeNeed(words: string, { needed }: Coverage): boolean {
  const text = spaced(words);
  return needed.some(({ site, service }) => holds(text, site) || holds(text, service));
}

/** Whole words only: the site "PH" does not stand in "phase". */
function holds(text: string, name: string): boolean {
  const words = spaced(name);
  return words.trim() !== "" && text.includes(words);
}

function spaced(text: string): string {
  return ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ")} `;
}
