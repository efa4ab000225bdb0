/** The wordings that take out the places behind them, by language, as they stand in lists: "all sites except Cebu". */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  English: [
    String.raw`except(?:ing)?(?:\s+for)?`,
    String.raw`with\s+the\s+exception\s+of`,
    "excluding",
    String.raw`excl\.?`,
    String.raw`(?:other|rather)\s+than`,
    String.raw`apart\s+from`,
    String.raw`save\s+for|(?<=(?:sites|offices|locations|cent(?:er|re)s|all)\s)(?:save|bar)`,
    "barring|minus|without",
    String.raw`instead\s+of`,
  ],
  German: [
    String.raw`mit\s+ausnahme\s+(?:von|der|des)`,
    String.raw`außer|ausgenommen|ohne|statt|exklusive|exkl\.?`,
  ],
  French: [
    String.raw`[à]\s+l['\u2019]ex(?:ception|clusion)\s+d(?:es?|u)`,
    "sauf|hors|hormis|except\u00e9",
  ],
  Spanish: [
    String.raw`(?:con|a)\s+(?:la\s+)?excepción\s+de`,
    String.raw`quedando\s+(?:fuera|excluid[oa]s?)(?:\s+(?:únicamente|solamente|s[oó]lo))?`,
    "salvo|excepto|menos|sin|excluyendo|excluid[oa]s?",
  ],
  Portuguese: [
    String.raw`(?:com|à|a)\s+exceção\s+d[eoa]s?`,
    String.raw`ficando\s+(?:de\s+)?fora(?:\s+(?:apenas|somente|só))?`,
    "exceto|sem|excluindo|exclu\u00edd[oa]s?",
  ],
  Italian: [
    String.raw`ad\s+e(?:ccezione|sclusione)\s+d(?:i|el|ella)`,
    "tranne|eccetto|esclus[oaie]",
  ],
  Dutch: [String.raw`met\s+uitzondering\s+van`, "behalve|uitgezonderd|niet|zonder|exclusief"],
  Polish: [String.raw`z\s+wy(?:jątkiem|łączeniem)`, "opr\u00f3cz|bez"],
  Czech: [String.raw`s\s+výjimkou`, "krom\u011b|mimo"],
  Scandinavian: [
    String.raw`med\s+(?:undantag|undtagelse|unntak)\s+(?:för|av|af)`,
    String.raw`bortset\s+fra`,
    "utom|f\u00f6rutom|undtagen|unntatt|utan|uden|uten",
  ],
  Finnish: [String.raw`pois\s+lukien`, "paitsi"],
  Hungarian: ["kiv\u00e9ve"],
  Romanian: [String.raw`cu\s+excep[țţt]ia`, "except\u00e2nd|f\u0103r\u0103"],
  Russian: [String.raw`за\s+исключением`, "кроме|исключая"],
  Ukrainian: [String.raw`за\s+винятком`, "крім|окрім"],
  Greek: [String.raw`εκτός\s+από`, "πλην"],
  Indonesian: [String.raw`tidak\s+termasuk`, "kecuali"],
  "Croatian, Serbian and Slovenian": [String.raw`z\s+izjemo`, "osim|izuzev|razen"],
  Baltic: [String.raw`välja\s+arvatud`, "išskyrus|izņemot"],
  Vietnamese: [String.raw`ngoại\s+trừ`, "trừ"],
};

/** Such a wording, as the part of a pattern that takes small and capital letters alike. */
export const EXCLUDING_WORDS: string = Object.values(WORDINGS).flat().join("|");
