import { wordsOf } from "../../reading/text/words.ts";
import { countryKindIn } from "./country-kinds.ts";
import { KIND } from "./entity-lead.ts";

const OUTSIDE = String.raw`(?:outside(?:\s+of)?|au(?:ß|ss)erhalb(?:\s+von)?|(?:en\s+)?dehors\s+d[eu]s?|fuera\s+del?|fora\s+d[aeo]s?|al\s+di\s+fuori\s+d\p{L}+|buiten)`;

/** "All subsidiaries based outside the Philippines". */
const KIND_OUTSIDE = new RegExp(
  String.raw`(?<kind>(?<!\p{L})${KIND})\s+(?:(?:based|located|registered|incorporated|that\s+are)\s+)*${OUTSIDE}\s+(?<where>[^,;.()\n]+)`,
  "giu",
);

/** "All group companies save Acme Ltd": words that leave out only where they stand behind such a group. */
const SAVE = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${KIND}|group)\s*,?\s)(?:save|bar|minus|less)(?:\s+for)?(?=\s+(?:the\s+|its\s+)?\p{Lu})`,
  "gu",
);

/** A first, cheap look: most cells say nothing of this. */
const MAY_SAY = /outside|erhalb|dehors|fuera|fora|fuori|buiten|save|bar|minus|less/u;

/** A cell on companies with what it leaves out of a group by such words put as lists have it: "excluding …". */
export function withKindsLeftOut(text: string): string {
  if (!MAY_SAY.test(text)) return text;
  return text
    .replaceAll(SAVE, "excluding")
    .replaceAll(KIND_OUTSIDE, (said: string, ...rest: unknown[]) => {
      const { kind = "", where = "" } = rest.at(-1) as Record<string, string>;
      const only = /\s+only\s*$/iu.test(where) ? " only" : "";
      const place = where.slice(0, where.length - only.length);
      if (countryKindIn(wordsOf(place), place) === null) return said;
      return `${kind}${only}; excluding ${place}; including`;
    });
}
