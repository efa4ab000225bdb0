/** A bracket that holds nothing but a former name or address: "Manila (formerly Davao)". */
const FORMER =
  /\((?:formerly|previously|ehemals|vormals|früher|antes|anteriormente|anciennement|già|voorheen)(?: (?:known as|called|in|at|en|à))?(?: (?:\p{Lu}[\p{L}\p{N}'\u2019.-]*|de|del|of|la))+\)/gu;

/** The text, of the same length, without former names: they say nothing against the site before them. */
export function withoutFormerNames(text: string): string {
  return text.includes("(") ? text.replace(FORMER, (it) => " ".repeat(it.length)) : text;
}
