import { oneOf, type WordTable, wordings } from "../../text/wordings.ts";

/** "… konnte nicht bestätigt werden", ": não confirmado": nobody knows, or it hangs on it, said after the standard. */
export const UNCONFIRMED_AFTER = new RegExp(
  String.raw`^[^.;]{0,60}?(?<!\p{L})(?:${oneOf({
    German: wordings`
      nicht (?:\p{L}+ )?(?:bestätigt|verifiziert|überprüft|bekannt|nachvollziehbar|ersichtlich|auffindbar|gefunden)
    `,
    Dutch: wordings`
      niet (?:worden )?(?:bevestigd|geverifieerd|gevonden|bekend)
    `,
    "Danish, Norwegian, Swedish": wordings`
      (?:inte|ikke) (?:kunnat |kunnet |kunne )?(?:bekräft|bekræft|bekreft|verifi)\p{L}*
    `,
    "French, Spanish, Portuguese, Italian": wordings`
      (?:non|no|não|pas) (?:\p{L}+ ){0,3}(?:confirm|vérifi|verific|comprob|conferm|trouv|encontr|trovat|précis|especific|specific|indiqu|mention|menciona)\p{L}*
    `,
    "Polish, Czech": wordings`
      nie (?:został\p{L}* )?(?:potwierdzon|zweryfikowan|znalezion)\p{L}* | (?:nepodařilo|nebylo možné|nelze|neověřen\p{L}*|nepotvrzen\p{L}*)
    `,
    Turkish: wordings`
      doğrulanama\p{L}+ | teyit edileme\p{L}+ | bulunamadı\p{L}* | olup olmadığı\p{L}* | sahipse\p{L}* | varsa
    `,
  })})(?!\p{L})`,
  "iu",
);

/** That nobody has made sure yet, as it stands in brackets: "tbc", "verify", "zu prüfen". */
const STILL_TO_CHECK = oneOf({
  "short forms": wordings`
    tb[acd] | \?+
  `,
  "not known": wordings`
    (?:to be|not|un)\s?-?(?:yet )?(?:confirmed|verified|checked|known|clear|determined)
  `,
  "to be done": wordings`
    (?:please |to |must )?(?:verify|confirm|check|validate)
    (?:needs?|requires?|pending|awaiting|subject to) (?:verification|confirmation|validation|checking)
  `,
  German: wordings`
    (?:noch )?zu (?:prüfen|überprüfen|verifizieren|bestätigen|klären) | (?:bitte )?(?:prüfen|verifizieren|bestätigen) | ungeprüft
  `,
  "French, Spanish, Portuguese, Italian": wordings`
    [àa] (?:vérifier|confirmer|verificar|confirmar) | por (?:verificar|confirmar|comprobar) | da (?:verificare|confermare) | non vérifié
  `,
  "Dutch, Danish, Norwegian, Swedish": wordings`
    (?:nog )?te (?:verifiëren|controleren|bevestigen) | att (?:verifiera|bekräfta) | skal (?:verificeres|verifiseres|bekræftes|bekreftes)
  `,
  "Polish, Czech, Turkish": wordings`
    do (?:weryfikacji|potwierdzenia|sprawdzenia) | k ověření | doğrulanacak
  `,
});

/** "ISO 27001 (TBC)", "SOC 2 Type II (unverified)": whether it is there is left open. */
export const OPEN_IN_BRACKETS = new RegExp(
  String.raw`^\s*(?:type\s\S+\s?)?[([]\s*(?:${STILL_TO_CHECK})\s*[)\]]`,
  "iu",
);

/** ", SOC 2, ISO 42001": names of standards and what parts them, to the end of a list. */
const REST_OF_LIST = String.raw`(?:[^\p{L}()[\].]*(?:SOC|ISO|IEC|PCI|DSS|HIPAA|GDPR|DPF|TISAX|FedRAMP|CSA|STAR|HDS|C5|type|level|[iv]+|and|und|et|y|e|plus)(?!\p{L}))*[^\p{L}()[\].]*`;

/** "ISO 27001, SOC 2 (verify)": what stands in brackets behind a bare list is said of all that it names. */
export const LIST_LEFT_OPEN = new RegExp(
  String.raw`^${REST_OF_LIST}[([]\s*(?:${STILL_TO_CHECK})\s*[)\]]\W*$`,
  "iu",
);

/** "A SOC 2 report could be provided if required": nobody has one yet. */
export const COULD_BE_AFTER =
  /^\s*(?:type\s\S+\s)?(?:report|certificate|certification|audit|attestation|examination)\s(?:could|would)\s(?:also\s)?(?:be|have to be|need to be)\s/iu;

/** What hangs on something, said before the standard. */
export const CONDITIONS: WordTable = {
  if: wordings`
    (?:had|were|should) (?:we|it|they|the (?:vendor|supplier|company))(?= ) | if | unless
    whether | until (?:we|they|it|the (?:vendor|supplier|provider|company)) | in case(?! of) | in the event
    as long as | make sure
  `,
  would: wordings`
    would | could | may | might | może | mogą | mógłby | mogłaby
  `,
  "if, whether, in German": wordings`
    (?<!auch )wenn | falls | sofern | ob
  `,
  "if, whether, in Dutch": wordings`
    indien | mits | tenzij
    als (?:u|uw|je|jouw|jullie|(?:de|een|uw) (?:leverancier|verwerker|organisatie|aanbieder|partij)|(?:het|een|uw) bedrijf)
    (?:controle|vra|vroeg|check|na(?:ga|te ga)|wet|onderzoek)\p{L}* of
  `,
  "if, whether, in Danish, Norwegian, Swedish": wordings`
    hvis | dersom | såfremt | ifall
    om (?:leverant|leverand|biträdet|databehandler|företaget|virksomheden|organisation)\p{L}*
    om (?:ni|du|ert?|dere|din|ditt)
    (?:kontroll|fråg|undersök|undersøk|undersøg|spørg|spør|tjek|sjekk|bekræft|bekreft)\p{L}* om
  `,
  "if, whether, in French": wordings`
    (?<!même )si (?:les?|la|une?|vos|votre|vous|notre|nous|on|ils?|elles?|ce|cette) | (?<!même )si l['’]\p{L}+
    s['’]ils? | lorsque | lorsqu['’]\p{L}+ | à condition | pour autant que
  `,
  "if, whether, in Spanish": wordings`
    si (?:el|los|las|tus?|sus?|usted(?:es)?|ya|dispone[ns]?|cuenta[ns]?|tiene[ns]?|está[ns]?|existen?|hay|alg[uú]n\p{L}*|poseen?)
    en caso de (?:que|disponer|contar|tener|ser|estar) | siempre que | cuando (?:el|un|los) proveedor\p{L}*
  `,
  "if, whether, in Portuguese": wordings`
    (?<!-)se (?:as?|os?|sua|seu|vocês?|já|há|existem?|possu\p{L}+|t[eê]m|houver|for|forem|uma?)
    caso (?:as?|os?|possua\p{L}*|tenha\p{L}*|seja\p{L}*|haja|exista|você)
  `,
  "if, whether, in Italian": wordings`
    se (?:la|il|i|gli|una?|tua|vostra|siete|sei|avete|hai|disponete|è|esiste|possied\p{L}+) | se l['’]\p{L}+
    qualora | nel caso in cui | a condizione che | purché
  `,
  "if, whether, in Polish and Czech": wordings`
    czy | jeśli | jeżeli | o ile | zda | jestli | pokud | jestliže | \p{L}+-li
  `,
  "if, in Turkish": wordings`
    eğer
  `,
  "not known, in other languages": wordings`
    aucune (?:information|mention) | ninguna (?:información|mención)
    nenhuma (?:informação|menção) | nessuna (?:informazione|menzione)
    (?:no|não) (?:se )?(?:ha|han|hemos|foi|foram) (?:\p{L}+ )?(?:encontrad|possível|posible|podido|confirmad|verificad)\p{L}*
    nie (?:udało się|można|znaleziono|potwierdzono)(?: \p{L}+)?
    (?:nepodařilo se|nelze) (?:\p{L}+ )?(?:ověřit|potvrdit)
  `,
  "an answer that is still to come": wordings`
    (?:not|never|n['’]t) (?:yet )?(?:respond|repl|answer|react)\p{L}*
    (?:could|can)(?:not| not|n['’]t) be (?:verified|confirmed|checked|established)
    unable to (?:verify|confirm|check|establish)
    (?:konnten?|kann|können) nicht (?:verifiziert|geprüft|bestätigt|überprüft)
    n['’](?:a|ont) pas pu être (?:vérifi|confirm)\p{L}+
    (?:no|não) (?:se )?(?:pudo|pudieron|puede|pueden|pôde|puderam) (?:ser )?(?:verificar|comprobar|confirmar|verificad|confirmad)\p{L}*
    non (?:è stato|è|sono|ha) (?:stato |stati )?(?:possibile )?verificar\p{L}*
    no (?:information|mention|details|reference)s?
  `,
};
