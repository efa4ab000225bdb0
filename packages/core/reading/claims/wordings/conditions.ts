import { oneOf, type WordTable, wordings } from "../../text/wordings.ts";

/** "… konnte nicht bestätigt werden", ": não confirmado": nobody knows, said after the standard. */
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
  })})(?!\p{L})`,
  "iu",
);

/** What hangs on something, said before the standard. */
export const CONDITIONS: WordTable = {
  if: wordings`
    (?:had|were|should) (?:we|it|they|the (?:vendor|supplier|company))(?= ) | if | unless
    whether
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
