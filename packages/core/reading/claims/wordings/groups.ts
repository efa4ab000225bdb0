import { wordFamily, wordings } from "../../text/wordings.ts";

/** A parent, a group, a sister company. */
export const GROUP = wordFamily({
  English: wordings`
    (?:our|the|its|their|ultimate) (?:parent|group|holding|mother|sister|global|corporate(?! (?:web ?)?(?:site|page)))(?:[\s-](?:company|organi[sz]ation|group|entity|firm))?
    group[- ](?:cert\p{L}*|level|wide)
    (?:covered|included|certified|operate|operates|works?|fall|falls) (?:by|under|in|through) (?:\S+\s){0,2}\S+['’]s
    parent(?=\s*(?:[).,;]|$))
    parent (?:co\.?|company|corporation|organi[sz]ation|entity|group|cert\p{L}*)
    (?:acquired|target|acquiring) (?:company|entity|business|firm)(?= (?:is|was|has|had|held|holds))
    (?:US|U\.S\.|UK|EU|American|British|German|French|Irish|Dutch|Indian|Swiss|Canadian|Australian|foreign|offshore|overseas) (?:entity|affiliate|arm)
    sister (?:company|entity) | subsidiar(?:y|ies) | affiliates? | head ?quarters | hq
  `,
  German: wordings`
    muttergesellschaft | mutterkonzern | mutterunternehmen | schwestergesellschaft | konzern\p{L}*
  `,
  French: wordings`
    société (?:mère|sœur) | maison[- ]mère
  `,
  "Spanish and Portuguese": wordings`
    (?:empresa|sociedad|casa|nuestra|nossa|la) matriz | empresa[- ]mãe
  `,
  Dutch: wordings`
    (?:ons|het|de) moederbedrijf | moedermaatschappij | moederbedrijf | zusterbedrijf
  `,
  Italian: wordings`
    (?:casa|società) madre | capogruppo
  `,
});
