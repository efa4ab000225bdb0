import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in German. */
export const german: WordsAbroad = {
  telltale: wordings`
    wir | uns | unser\p{L}* | nicht | ist | sind | wird | werden | wurden? | haben | habt | und | nach | für | von
    mit | auf | über | kein\p{L}* | eine[rnms]? | dem | der | zum | zur | bei | durch | zertifi[kz]\p{L}*
    nachweis\p{L}* | gültig\p{L}* | noch | liegt | vor | sich | aus | abgelaufen | vorhanden | geplant | nur
    bericht\p{L}*
  `,
  partsWords: true,
  ours: wordings`
    wir | uns | unser\p{L}* | hauseigen\p{L}*
  `,
  contrast: wordings`
    aber | jedoch | allerdings | hingegen | dagegen | sondern | obwohl | während
  `,
  certificate: wordings`
    zertifi[kz]\p{L}* | nachweis\p{L}* | gültig bis
  `,
  findings: wordings`
    \p{L}*abweich\p{L}* | feststellung\p{L}* | mängeln? | beanstandung\p{L}* | einschränkung\p{L}* | ausnahmen?
    vorbehalt\p{L}* | einwänd\p{L}* | auflagen?
  `,
  and: wordings`
    und | sowie
  `,
  renewal: wordings`
    rezertifizier\p{L}* | re-zertifizier\p{L}* | überwachungsaudit\p{L}* | verlängerung\p{L}* | erneuerung\p{L}*
    erneuern | folgeaudit\p{L}* | umstellung\p{L}*
  `,
  ideas: {
    nothing: wordings`
      deckt (?:\S+ ){0,2}\d+(?:\s?[-–]\s?\d+)?\s?% | ⁂-?zertifizierte (?:unternehmen|firmen|organisationen|anbieter)
      (?:haben|verfügen|besitzen|sind|können|halten|planen|stellen|senden|schicken|legen|reichen|übermitteln|geben|weisen|nennen|fügen) sie
      eine? ⁂\S* (?:bestätigt|belegt|zeigt|bescheinigt|besagt|bedeutet|ist)
      ihre?[nmrs]? (?:\p{L}+ )?(?:⁂|zertifikat|nachweis|bericht)\p{L}* | bitte | auszufüllen | anzukreuzen
      müss(?:en|te[nst]?)(?! wir) | muss | sollte[nst]? | erforderlich\p{L}* | notwendig\p{L}* | verpflichtend
      vorgeschrieben | wünschenswert | von vorteil | voraussetzung\p{L}* | vorausgesetzt | mindestanforderung\p{L}*
      (?:er)?forder(?:t|n|te[nr]?)(?! uns) | verlang\p{L}+ | erwarte\p{L}* (?:wir )?von | wird (?:\p{L}+ )?erwartet
      (?:hat|haben) (?:\S+ ){0,6}(?:nachzuweisen|vorzulegen|vorzuweisen|zu erbringen) | bieter\p{L}* | bewerber\p{L}*
      ausschreibung\p{L}* | in der regel | üblicherweise | normalerweise | typischerweise | im allgemeinen
      grundsätzlich | wer ⁂ | falls | sofern | wenn (?!wir)
      (?:unterstütz|begleit|berat|schul|helf|hilft|bereit|prüf)\p{L}* (?:\p{L}+ ){0,4}(?:unternehmen|lieferanten|dienstleister|nachweise (?:unserer|der)|kunden|firmen|organisationen|mandanten|sie)(?!\p{L})
      beratung\p{L}* (?:zu|bei|für|rund) | schulung\p{L}* | seminar\p{L}* | vortr[aä]g\p{L}* | lehrg[aä]ng\p{L}*
      webinar\p{L}* | checklisten? | whitepaper | ratgeber | kostenlos\p{L}*
      ist ein\p{L}* (?:internationale|weltweit|norm|standard)\p{L}* | legt (?:die )?anforderungen fest
      (?:lead[- ]?)?auditor\p{L}* (?:für|nach|zu) | oder (?:gleichwertig|vergleichbar)\p{L}* | kriterium\p{L}*
      nachzuweisen | gilt als (?:der|die|das|ein) | regelt (?:den|die|das) | sind (?:\S+ )?jahre gültig
      (?:der|die|viele|einige|unsere) kunden? (?:ist|sind|haben|hat|besitzen|frag|verlang)\p{L}* | unser produkt
      unsere software | unbekannt | nicht bekannt | zu (?:klären|prüfen)
    `,
    "no-plan": wordings`
      nicht (?:geplant|angestrebt|vorgesehen|beabsichtigt)(?! (?:\p{L}+ )?zu)
      (?:planen|beabsichtigen|streben) (?:\S+ ){0,4}(?:nicht|kein\p{L}*)(?!\p{L}) | keine pläne | nicht vor(?:haben)?
    `,
    "taken-away": wordings`
      entzogen | widerrufen | ausgesetzt | suspendiert | zurückgezogen | aberkannt | annulliert
    `,
    over: wordings`
      (?<!nicht )(?:abgelaufen\p{L}* | ausgelaufen\p{L}*) | abgelaufen war | auslaufen | lief (?:\S+ ){0,4}(?:ab|aus)
      erloschen\p{L}* | erlosch | verfallen | verfiel
      nicht (?:mehr |wieder )?(?:verlänger|erneuer|aufrecht|fortgeführ|weitergeführ|fortgesetz)\p{L}* | nicht mehr
      nie (?:mehr|wieder) | früher\p{L}* | ehemal\p{L}* | vormals | seinerzeit | einst(?:mals)? | damals | verloren
      abgeschafft | aufgegeben | fallen (?:ge)?lassen | eingestellt | beendet | schluss mit | schluss war | gekündigt
      waren (?:wir )?(?:\p{L}+ )?(?:bis|von) | hatten (?:wir )?(?:bis|von|einmal|mal|⁂)
      bis 20[01]\d (?:hatten|waren|besaßen) | besaßen | außer kraft
      (?:waren|wurden|war|hatten|hatte) (?:\S+ )?(?:einmal|mal|schon einmal|einst|zuletzt) | endete\p{L}* | abgegeben
      hinfällig | ruht | (?:gültigkeit|laufzeit)\p{L}* (?:\S+ ){0,4}(?:endete|abgelaufen|überschritten)
      ungültig\p{L}* | gestrichen | zurückgegeben | veraltet\p{L}*
    `,
    planned: wordings`
      (?:ge)?plan(?:t|en|ung|te[nr]?)? | streb(?:en|t) | an(?:zu)?streb\p{L}* | angestrebt\p{L}*
      in (?:arbeit|vorbereitung|planung|umsetzung|bearbeitung) | vorbereit\p{L}* | vorarbeit\p{L}*
      (?:auf|am) (?:dem |gutem )?weg\p{L}* (?:zu|zur|dorthin|dahin)
      (?:im|in|mitten im|ein\p{L}*) (?:\p{L}+ )?(?:zertifizierungs|audit|prüfungs)-?(?:verfahren|prozess|projekt)\p{L}*
      zertifizierungs(?:verfahren|prozess|projekt)\p{L}* (?:läuft|dauert|hat begonnen)
      (?:bauen|baut) (?:\S+ ){1,5}auf | im aufbau | (?:zertifizieren|prüfen|auditieren) zu lassen
      (?:zertifizieren|prüfen|auditieren) lassen (?:wollen|möchten|werden)
      (?:wollen|möchten|werden|lassen) (?:\S+ ){0,5}(?:zertifizieren|prüfen|auditieren)(?!\p{L})
      rechne[nt] (?:\S+ ){0,4}mit | (?:wird|werden) (?:\S+ ){0,4}erwartet | erwarten (?!von) | voraussichtlich\p{L}*
      nachgereicht | nachreichen | nachzureichen | steh(?:t|en) (?:\S+ ){0,3}(?:noch |bevor|aus(?!ge)) | aussteh\p{L}*
      soll(?:en)? (?!nicht) | roadmap | hin(?:zu)?arbeiten | arbeiten (?:\S+ ){0,3}(?:an|auf|daran)(?!\p{L})
      beabsichtig\p{L}* | vorgesehen | vorhaben | haben (?:wir )?(?:\S+ ){0,3}vor(?!\p{L}) | demnächst | in kürze
      noch (?:nicht|kein\p{L}*|in|im|offen|ausstehend) | beantragt | eingeleitet | in angriff genommen | gestartet
      begonnen | (?:lücken|gap)-?analyse | ziel(?:e|en)? (?:ist|sind|auf|wir|bis|20) | (?:zu)?künftig\p{L}*
      nächste[nrms]? (?:jahr\p{L}*|quartal\p{L}*|monat\p{L}*)
      (?:wird|werden) (?:\S+ ){0,5}(?:zertifiziert|abgeschlossen|ausgestellt|vorliegen|erhalten|erlangen|erteilt|durchgeführt|stattfinden|folgen|eingeholt|erwerben|besitzen)(?! (?:durch|von))
      (?:audit|erstprüfung|zertifizierung|stufe 2)\p{L}* (?:ist |findet |läuft )(?:\S+ )?(?:im|für|am|anfang|ende|mitte|20)
      angepeilt | anvisiert | peil(?:en|t) | stufe (?:2|zwei) (?:folgt|steht|im|ist (?:für|im)) | stufe 1 | startet?
      starten (?:wir)? | (?:ein|durch)zuführen | dabei, | führ(?:en|t) ⁂ ein(?!\p{L}) | einführung\p{L}*
      umsetzung\p{L}* | in sicht | kommt | verschob\p{L}+ | freigegeben | beauftragt | angemeldet | terminiert
      angebot\p{L}* (?:für|zu) | projekt\p{L}* (?:zu\p{L}*|für|⁂|läuft|endet) | sobald | wollen | möchten
      ⁂:? (?:bis|ab) (?:zum |zur )?(?:ende|mitte|anfang|herbst|sommer|frühjahr|winter|q\d|20\d\d) | beschlossen
      vor dem abschluss | kurz vor | budget\p{L}* | bis dahin
      steh\p{L}* (?:\S+ ){0,3}(?:auf dem plan|auf der agenda|an(?!\p{L}))
    `,
    denied: wordings`
      nicht (?!nur|allein|bloß|ausschließlich|öffentlich\p{L}*|eingeschränkt|weiter\p{L}*|auf) | kein\p{L}* | nie
      niemals | nein | ohne (?=(?:\p{L}+\s)?(?:⁂|zertifi|nachweis|externe)) | fehl(?:t|en|end\p{L}*)
      gegen (?:eine\p{L}* )?(?=⁂|zertifi) | verneinen | verzicht\p{L}* | weder | mangels | abgesehen von
      von ⁂ (?:haben wir |wurde )?(?:\S+ )?abgesehen | abgelehnt | (?:lehnen|lehnt) (?:\S+ ){0,3}ab
      zu (?:teuer|aufwendig|aufwändig) | brauchen wir nicht
    `,
    others: wordings`
      \p{L}*rechenzentr\p{L}+ | (?:\p{L}+-?)?hoster\p{L}* | hosting\p{L}* | gehostet | hosten
      (?:cloud|hosting|server|iaas|rz|infrastruktur)-?(?:anbieter|dienstleister|provider|betreiber)\p{L}*
      (?:unser\p{L}*|(?:vo[mn]|durch) (?:unser\p{L}*|de[mnr]|einen?)) (?:[\p{L}-]+ )?(?:[\p{L}-]*(?:anbieter|dienstleister|provider|betreiber|lieferant|lieferer))\p{L}*
      (?<!ohne |keine )(?:subunternehmer|unterauftrag)\p{L}*
      (?:unser\p{L}*|vo[mn]|durch) (?:[\p{L}-]+ )?[\p{L}-]*partner[sn]? | hosting-?partner\p{L}*
      (?:schwester|mutter|konzern|tochter|dach)-?(?:gesellschaft|firma|haus|unternehmen|konzern|mutter)\p{L}*
      konzernmutter | colocation\p{L}* | serverr[aä]um\p{L}* | eingemietet | untergebracht
      (?:über|durch|via|von|bei) (?:die |den )?(?:AWS|Amazon|Azure|Microsoft|Google|GCP|Hetzner|IONOS|T-Systems|Equinix|OVH\p{L}*|Telekom)
      AWS | Azure | holding | vermieter\p{L}* | hersteller\p{L}* (?:der|des|von|unser\p{L}*)
      (?:genutzt|eingesetzt|verwendet|gemietet|beauftragt)e[nrms]?
      (?:die|das|der) (?:von )?(?:wir|uns) (?:einsetz|nutz|verwend|beauftrag|miet|genutzt)\p{L}*
      (?:betreiber|besitzer|eigentümer) (?:der|des|von|unser\p{L}*)
      (?:unser|der|die)\p{L}* (?:\p{L}*abrechner|versender|logistiker|drucker\p{L}*|druckzentrum|callcenter|call-center)\p{L}*
      partnerunternehmen\p{L}* | für die infrastruktur | auf (?:den )?servern
    `,
    aligned: wordings`
      \p{L}*-?konform\p{L}* | anlehnung | angelehnt | anlehnen | orientier\p{L}+ | richte[nt] (?:uns|sich)
      halten (?:uns|sich) | ausgerichtet | entsprech\p{L}+ | entspricht | basier\p{L}+ | basis | grundlage\p{L}*
      leitfaden | leitlinie\p{L}* | richtschnur | maßstab | vorbild | sinngemäß | abgeglichen
      folg(?:t|en) (?!in|im|bis|20) | vorgaben | anforderungen | prinzipien | grundsätze\p{L}* | im (?:geiste|sinne)
      abgeleitet | verpflichtet | angew[ae]nd\p{L}+ | umgesetzt | implementiert
      selbst(?:einschätzung|bewertung|auskunft|erklärung)\p{L}* | intern\p{L}* (?:audit\p{L}*|prüfung\p{L}*|geprüft)
      erfüll\p{L}+ | beachten | berücksichtig\p{L}+ | einhalt\p{L}+ | eingehalten | nach den regeln | nach art
    `,
    held: wordings`
      \p{L}*zertifiziert\p{L}* | verfüg\p{L}+ (?:\S+ ){0,3}über | besitz(?:en|t) | im besitz | inhaber\p{L}*
      vorhanden | lieg(?:t|en) (?:\S+ ){0,3}(?:vor|bei) | gültig\p{L}* | gilt | gelten
      (?:haben|hat|wurden?) (?:\S+ ){0,9}(?:zertifizieren|prüfen|auditieren) lassen | (?:er)?halten | hält | erlangt
      erworben | bestanden | bestätigt | erneuert | verlängert | anbei | beigefügt | ja | bescheinigt | erhält
      veröffentlich\p{L}* | erstellt | wird (?:jährlich|jedes jahr|regelmäßig) | aktuell | da
      seit (?:\p{L}+ )?(?:19|20)\d\d | seit (?:vielen |mehreren |\p{L}+ )?jahren | (?:auf|nach) (?:an|nach)frage
      (?:auf|nach) (?:anforderung|wunsch) | verfügbar | (?:auditiert|geprüft|rezertifiziert|bestätigt)(?: worden)?
      erhielt\p{L}* | erlang\p{L}+ | bekommen | führen ⁂$ | weisen | besteht | bestehen | erfolgreich\p{L}*
      abgeschlossen\p{L}* | erreicht | deckt | umfasst | erstreckt | gilt | bereit(?:ge)?stell\p{L}*
      (?:stellen|stellt) (?:\S+ ){0,8}(?:bereit|zur verfügung) | einsehbar | abrufbar | erhältlich
      (?:zum )?herunterladen | downloadbar | aufrechterhalten | ausgestellt | erteilt | verliehen | haben | hat
      ausgedehnt | erweitert | umgeschrieben | können (?:\S+ ){0,4}(?:vorlegen|vorweisen|nachweisen)
      weis(?:t|en) (?:\S+ ){0,4}(?:nach|vor) | wurde[n]? (?:\S+ ){0,4}(?:auditiert|geprüft)
    `,
  },
};
