import { orUnaccented } from "../../reading/text/unaccented.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { namesInProse } from "./names-in-prose.ts";
import { EXCEPT, LEAVES_OUT } from "./left-out-in-prose.ts";

/** "But", "sondern": what was denied before it is somebody else. */
const CONTRAST =
  /,?\s(?:but|however|sondern|jedoch|aber|mais|sino|pero|mas|ma|bensì|maar|men|utan|ale|lecz|nego|але|но|а)(?:\s(?:also|auch|aussi|también|também|anche|ook|även|også))?[\s,]+/giu;

/** "Whereas", "medan": what follows is said of somebody else. */
const WHEREAS =
  /,?\s(?:whereas|while|whilst|während|wohingegen|tandis\s+que|alors\s+que|mientras\s+que|enquanto|mentre|terwijl|medan|mens|podczas\s+gdy|zatímco|dok|тогда\s+как|тоді\s+як)\s/iu;

/** "The latter without its desk in Leeds". */
const LATTER =
  /,?\s(?:the\s+latter|the\s+last[\s-](?:named|mentioned)|letztere\p{L}*|cette\s+dernière|ce\s+dernier|esta\s+última|este\s+último|a\s+última|quest[’']ultim[ao]|laatstgenoemde|sidstnævnte|sistnevnte|sistnämnda)(?!\p{L})/iu;

const EXCEPTION = new RegExp(
  orUnaccented(String.raw`[,(–—-]?\s(?:${EXCEPT}|${LEAVES_OUT})(?!\p{L})`),
  "iu",
);

/** "Its branch", "son agence": of the company named last. */
const OF_LAST =
  /^\s*(?:any\s+|all\s+)?(?:its|whose|deren|dessen|ihre\p{L}*|seine\p{L}*|son|sa|ses|sus?|suas?|seus?|il\s+suo|la\s+sua|le\s+sue|haar|zijn|dess|sin|sitt|dets|jej)(?!\p{L})/iu;

/** A sentence that goes on to deny something of all its companies. */
const DENIES =
  /(?<!(?:which|that|who)\s)(?<!\p{L})(?:is|are|was|were|has|have)\s+(?:not|no|excluded|out\s+of|outside|yet\s+to)|(?<!\p{L})(?:sind|ist)\s+nicht|n[’'](?:est|ont|a)\s+pas|ne\s+sont\s+pas|no\s+(?:está|es|son)|não\s+(?:é|está|são)|non\s+(?:è|sono)/iu;

/** "The holder, previously registered as Beta Ltd, bears the name Acme Ltd": what it was called says nothing against it. */
const FORMER_NAME =
  /,?\s*\(?(?:previously|formerly|before\s+that|until\s+\d{4}|vormals|früher|ehemals|anciennement|antes|anteriormente|già|precedentemente|voorheen|tidigare|tidligere|dawniej|poprzednio)\s+(?:(?:known|registered|trading|incorporated|called|named|firmierend|dénommée?|denominada?|denominato|denominata|geheten|genaamd)\s+)?(?:(?:as|under\s+the\s+name(?:\s+of)?|als|unter|sous\s+le\s+nom(?:\s+de)?|como)\s+)?[\p{Lu}\d][^,()]{1,80}[,)]/giu;

/** "No. 7714" counts. */
const NUMBER_SIGN = /(?<!\p{L})no\.?\s+(?=\p{Lu}{0,3}\d)/giu;

/** The part of a sentence that speaks of the company it names at a place, without what it says of others. */
export function saidOf(
  { start, end }: { readonly start: number; readonly end: number },
  sentence: string,
): string {
  const lead = leadOf(sentence.slice(0, start));
  const behind = behindOf(sentence.slice(end));
  return withoutNothing(lead) + sentence.slice(start, end) + withoutNothing(behind);
}

function withoutNothing(words: string): string {
  return words.replaceAll(FORMER_NAME, " ").replaceAll(NUMBER_SIGN, " ");
}

function leadOf(lead: string): string {
  const last = [...lead.matchAll(CONTRAST)].at(-1);
  return last === undefined ? lead : lead.slice(last.index + last[0].length);
}

function behindOf(behind: string): string {
  let said = behind;
  const whereas = WHEREAS.exec(said);
  if (whereas !== null && namesSomebody(said.slice(whereas.index)))
    said = said.slice(0, whereas.index);
  const but = [...said.matchAll(CONTRAST)].at(0);
  if (but !== undefined && namesSomebody(said.slice(but.index))) said = said.slice(0, but.index);
  const latter = LATTER.exec(said);
  if (latter !== null && namesSomebody(said.slice(0, latter.index))) {
    said = said.slice(0, latter.index);
  }
  const exception = EXCEPTION.exec(said);
  if (exception === null) return said;
  const [before, tail] = [said.slice(0, exception.index), said.slice(exception.index)];
  const object = tail.slice(exception[0].length);
  const isOfOther = namesSomebody(object) || (OF_LAST.test(object) && namesSomebody(before));
  return isOfOther && !DENIES.test(object) ? before : said;
}

function namesSomebody(words: string): boolean {
  return namesInProse(wordsOf(words), words).length > 0;
}
