/** "Acme Services Ltd (“Acme”, the “Company”)", "株式会社さくら(英文名:Sakura Co., Ltd.)": a name in brackets that is said to be one. */
const DEFINED = new RegExp(
  String.raw`[（(]\s*(?:(?:the|hereinafter|hereafter|herein)\s+)?(?:["“„](?<quoted>[^"“”()]{2,60})["”](?:\s*(?:,|or|and|/)\s*(?:(?:or|and)\s+)?(?:the\s+)?["“„][^"“”()]{2,60}["”])*|(?:英文名称?|英語表記|英語名)\s*[:：]\s*(?<named>[^()（）]{2,80}))\s*[)）]`,
  "giu",
);

/** What contracts call a party by, and no name of it. */
const ROLE =
  /^(?:the\s+)?(?:company|vendor|supplier|provider|service\s+(?:provider|organi[sz]ation)|organi[sz]ation|contractor|client|customer|processor|controller|group|service)$/iu;

/** A cell with the short names that it defines put as lists have them: "also known as". */
export function withShortNames(text: string): string {
  return text.replaceAll(DEFINED, (bracket: string, ...rest: unknown[]) => {
    const { quoted, named } = rest.at(-1) as Record<string, string | undefined>;
    const name = (quoted ?? named ?? "").trim();
    if (name === "") return bracket;
    return ROLE.test(name) ? "" : ` also known as ${name}`;
  });
}
