import { wordPattern } from "../../text/word-pattern.ts";
import { oneOf, type WordTable, wordings } from "../../text/wordings.ts";

/** Whose it is said to be is nobody in particular. */
export const ANYBODYS: WordTable = {
  "whoever it may be": wordings`
    customers?['’] | clients?['’] | customers?['’]s | client['’]s
    (?:an?|your|the client) organi[sz]ation['’]s | organi[sz]ations['’] | someone | anyone
    (?<!among(?:st)? )others
    (?:where|when|whenever) (?:(?:an?|the|your|any) )?(?:vendors?|suppliers?|organi[sz]ations?|company|providers?|third party|processors?|customers?|controllers?|contractors?)
  `,
  "whoever certifies others": wordings`
    accredited to (?:issue|certify|audit|provide) | (?<!our )certification body (?:for|accredited)
  `,
  "at the reader's own place": wordings`
    deploy in your | in your own
  `,
  "somebody before": wordings`
    predecessors? | (?:former|previous) (?:owners?|compan(?:y|ies)|vendors?|suppliers?|providers?|operators?)
  `,
  "rights to look into it": wordings`
    right to (?:inspect|audit|review|request|receive|verify)
  `,
};

/** "organisations with ISO 27001", "companies that have a SOC 2": nobody in particular. */
export const ANYBODY_BEFORE = wordPattern(
  String.raw`(?:(?<!our |sub-?service )organi[sz]ations|companies|businesses|enterprises|customers|clients|firms|users|start-?ups|competitors|(?:most|many|any|every|some|several|other)(?! (?:recent|current|up-to-date)| (?:of )?(?:our |the |its )?(?:[\p{L}-]+ )?sub-?processors (?:hold|have|are|maintain)(?!\p{L}))|(?<!our (?:[\p{L}-]+ ){0,3})(?:vendors|suppliers)(?!,? each)|candidates|auditors)(?![\p{L}\p{N}])(?:\s+[\p{L}-]+){0,7}\s*$`,
);

/** "your SOC 2 report", "you need to have": said to whoever reads it. */
export const YOURS_BEFORE = wordPattern(
  String.raw`(?:your|yours|you (?:have|hold|get|need|become|are))(?:\s+[\p{L}-]+){0,4}\s*$|you (?:cannot|can['’]t|can not|must|need to|should)(?:\s+[\p{L}\d-]+){0,12}\s*$`,
);

/** "… reviews vendor SOC 2 reports": those of whoever supplies it. */
export const REPORTS_OF_MANY =
  /(?<!(?:our|its|their)\s)(?<!\p{L})(?:vendors?|suppliers?|third[- ]part(?:y|ies)|sub-?processors?|providers?)['’]?\s(?:annual\s|current\s)?$/iu;

/** Documents, and more than one: "… vendor SOC 2 reports". */
export const MANY_AFTER =
  /^\s*(?:type\s\S+\s)?(?:\p{L}+\s)?(?:reports|certificates|certifications|attestations)(?!\p{L})/iu;

/** "Joins a select group of companies that have earned": one of them now. */
export const JOINS_OTHERS = wordPattern(
  String.raw`(?:joins?|joined|joining|among|one of)\s(?:[\p{L}-]+\s){0,5}(?:of|the)\s(?:[\p{L}-]+\s)?(?:companies|organi[sz]ations|firms|vendors|businesses|providers)(?!\p{L})`,
);

/** "25 % der Unternehmen", "30% of vendors": a share of them, before the standard. */
export const SHARE_BEFORE =
  /\d\s?(?:%|percent|per cent|prozent|procent|prosent|pour cent|por ciento|por cento|per cento)\s(?:(?:sind|sont|son|são|sono|zijn|är|er|are)(?!\p{L})|(?:\p{L}+['’\s]){0,3}(?:compan|business|organi[sz]|vendors|suppliers|firm|providers|unternehmen|betriebe|anbieter|entreprise|prestataire|société|empresa|proveedor|compañía|fornecedor|aziend|impres|bedrijven|leveranciers|företag|virksomhe|bedrift|přípa|společnost|dostawc|dodavatel)\p{L}*\s)(?!.*(?<!\p{L})(?:we|wir|nous|nosotros|nós|noi|wij|vi)(?!\p{L}))/iu;

/** "Viele Anbieter", "toute entreprise": many or all of them, before the standard. */
export const MANY_ELSEWHERE = wordPattern(
  String.raw`(?:${oneOf({
    German: wordings`
    (?:viele|manche|einige|die meisten|immer mehr|zahlreiche|jede[rs]?) (?:\p{L}+ ){0,2}(?:unternehmen|firmen|anbieter|organisationen|betriebe|dienstleister|kunden)
  `,
    Dutch: wordings`
    (?:veel|vele|de meeste|sommige|steeds meer|elke?|ieder) (?:\p{L}+ ){0,2}(?:bedrijf|bedrijven|organisatie|leverancier|organisaties|leveranciers|klanten)
  `,
    "Danish, Norwegian, Swedish": wordings`
    (?:många|mange|de flesta|de fleste|allt fler|flere og flere) (?:\p{L}+ ){0,2}(?:företag|virksomheder|virksomheter|bedrifter|organisationer|leverantörer|leverandører|kunder)
  `,
    French: wordings`
    (?:de nombreu\p{L}+|plusieurs|la plupart des|certaines|toute?|chaque) (?:\p{L}+ ){0,2}(?:entreprises?|sociétés?|organisation|prestataire|fournisseur|prestataires|fournisseurs|organisations)
    beaucoup d['’](?:entreprises|organisations)
  `,
    "Spanish and Portuguese": wordings`
    (?:much[oa]s|algun[oa]s|muit[oa]s|a maioria d[oa]s|la mayoría de l[oa]s|cada vez más|cada vez mais|tod[oa]s?(?! (?:l?[ao]s?|el)(?!\p{L}))|cada|qualquer|cualquier) (?:\p{L}+ ){0,2}(?:empresas?|proveedor|fornecedor|organizaciones|organizações|proveedores|fornecedores|compañías)
  `,
    Italian: wordings`
    (?:molt[ei]|alcun[ei]|la maggior parte delle|sempre più|ogni) (?:\p{L}+ ){0,2}(?:aziend[ae]|impresa|fornitore|imprese|organizzazioni|fornitori)
  `,
    "Polish, Czech": wordings`
    (?:wiele|większość|mnoho|většina) (?:\p{L}+ ){0,2}(?:firm|organizacji|dostawców|společností|organizací|dodavatelů)
  `,
  })})(?!\p{L})(?=[^,;]*$)`,
);

/** "Critical vendors: …", "Tier 1 suppliers – …": of all of them. */
export const VENDORS_LABEL =
  /^\W*(?:[\p{L}\d-]+\s){0,3}(?:vendors|suppliers|third parties|providers|partners|contractors|processors)\s?[:–-]\W*(?:.{0,30}\s(?:or|and)\s)?$/iu;

/** "… report reviewed", "certificate checked": what is done with them. */
export const HANDLED_AFTER =
  /^\s*(?:type\s\S+\s)?(?:(?:reports?|certificates?|certifications?|attestations?)\s)?(?:or\s.{0,30}\s)?(?:(?:is|are|to be)\s)?(?:(?:obtained|collected|requested|received) and\s)?(?:reviewed|checked|collected|obtained|assessed|verified|requested|refreshed|renewed|required|re-?validated)(?!\p{L})/iu;

/** "… reviewed at onboarding", "reviewed annually … for every critical vendor": a rule for those of others. */
export const HANDLED_BY_RULE = new RegExp(
  String.raw`${HANDLED_AFTER.source}\s(?:${oneOf({
    "when one is taken on": wordings`
      (?:at|on|during|before|prior to|upon) (?:vendor |supplier )?(?:onboarding|signing|renewal|procurement|intake|purchase|contract\p{L}*)
    `,
    "for all of them": wordings`
      [^.;]{0,60}?(?:for|from|of) (?:each|every|all|any) (?:[\p{L}-]+ )?(?:vendors?|suppliers?|third[- ]part\p{L}+|providers?|sub-?processors?)
    `,
    "so soon after it is out": wordings`
      [^.;]{0,30}?within \S+ days of (?:report |its )?(?:issuance|receipt|issue|publication|release)
    `,
  })})(?!\p{L})`,
  "iu",
);

/** "Better than ISO 27001 certified", "a step beyond", "as good as": what is not it. */
export const COMPARED_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${oneOf({
    "more or less than": wordings`
      (?:better|more|stronger|stricter|higher|further|other|less|cheaper|rather|safer) than
    `,
    "as good as": wordings`
      as (?:good|strong|strict|safe|secure) as
    `,
    "past it": wordings`
      beyond | short of
    `,
  })})\s(?:(?:an?|any|the|mere|just|being|plain)\s)*$`,
  "iu",
);

/** "A newcomer without any (Dataloom holds ISO 27001 …": who is named in brackets is not the subject. */
export const NAMED_IN_BRACKETS_BEFORE = new RegExp(
  [
    String.raw`\p{L}\s(?:[^\s()]+\s){2,}\((?!(?:We|Our|It|The|This|Both|All|They)\s)`,
    String.raw`\p{Lu}[\p{L}\d.&-]+(?:\s\p{Lu}\S*){0,2}\s`,
    String.raw`(?:holds?|has|is|maintains?|obtained|achieved|completed)\s[^()]*$`,
  ].join(""),
  "u",
);

/** Nobody speaks of oneself. */
export const NOT_OURS = /^(?!.*(?<!\p{L})(?:we|our|us|I)(?!\p{L}))/isu;

/** "Dataloom achieved … in 8 weeks": the success story of somebody's client. */
export const IN_SO_MANY_WEEKS =
  /^[\s)]*(?:type\s\S+\s)?(?:(?:certification|compliance|report|readiness|attestation|audit)\s)?in\s(?:just\s|only\s|under\s|about\s|less than\s|as little as\s)?\S+\s(?:days?|weeks?|months?)(?!\p{L})/iu;
