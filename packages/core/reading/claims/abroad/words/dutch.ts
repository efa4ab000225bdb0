import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Dutch. */
export const dutch: WordsAbroad = {
  telltale: wordings`
    wij | ons | onze | niet | zijn | wordt | worden | werd(?:en)? | hebben | heeft | een | het | voor | van | op
    naar | geen | bij | aan | uit | onder | volgens | zelf | nog | maar | alleen | uitsluitend | enkel | slechts | tot
    sinds | nooit | gecertificeerd\p{L}* | certifica(?:at|ten)\p{L}* | certificering\p{L}* | rapportage\p{L}*
    geldig\p{L}* | verlopen | vervallen | gepland | bijgaand | aanwezig | uw | wie | als | zonder | bewijs
    inschrijver\p{L}* | dient
  `,
  partsWords: true,
  ours: wordings`
    wij | we | ons | onze
  `,
  contrast: wordings`
    maar | echter | daarentegen | terwijl | hoewel | ofschoon | alhoewel | al (?=(?:heeft|hebben|is|zijn|werd) )
  `,
  certificate: wordings`
    \p{L}*certific\p{L}+ | geldig tot
  `,
  findings: wordings`
    \p{L}*bevinding\p{L}* | \p{L}*afwijking\p{L}* | tekortkoming\p{L}* | non-?conformiteit\p{L}* | opmerkingen
    aanmerking\p{L}* | voorbehoud | beperking\p{L}* | uitzondering\p{L}* | kanttekening\p{L}* | minors? | majors?
  `,
  and: wordings`
    en | alsmede
  `,
  renewal: wordings`
    hercertific\p{L}+ | her-certific\p{L}+ | herbeoordeling\p{L}* | controle-?audit\p{L}*
    opvolg(?:ings)?-?audit\p{L}* | vervolgaudit\p{L}* | surveillance\p{L}* | verlenging\p{L}* | vernieuwing\p{L}*
    vernieuwen | (?:jaarlijkse|tussentijdse|periodieke|volgende) (?:\p{L}+ )?\p{L}*audit\p{L}* | overgang\p{L}*
    transitie\p{L}*
  `,
  ideas: {
    nothing: wordings`
      (?:heeft|hebt|hebben|bent|is|zijn|beschikt|beschikken|bezit|houdt|werkt|voldoet|wilt|wil) (?:u|uw|je|jij|jullie)
      (?<=^\P{L}*)(?:kunt|kan|kunnen) (?:u|uw|je|jij|jullie) | (?:uw|jullie) (?:\p{L}+ )?(?:⁂|certific|rapport)\p{L}*
      gelieve | alstublieft | s\.?v\.?p | verzoeken (?:we |wij )?u | (?:ontvangen|zien|vernemen) (?:we |wij )?graag
      graag (?:ontvangen|uw|zien) | in te vullen | aan te kruisen | aan te leveren door | (?:we|wij) (?:\p{L}+ )?eisen
      eisen (?:we|wij) | eist | geëist | geeist | vereis(?:t|en) | verlang(?:t|en)
      (?:een|harde) (?:eis|vereiste|voorwaarde)(?!\p{L}) | \p{L}+eis
      (?<!ons |onszelf )verplicht(?! (?:ons|zich|te)(?!\p{L})) | verplichting | (?<!we |wij )moet(?:en)? (?!we |wij )
      dien(?:t|en) (?:\S+ ){0,9}te \p{L}+ | behor(?:t|en) (?:\S+ ){0,5}te
      (?:vragen|vraagt|verwachten|verwacht) (?:we |wij )?(?:\S+ )?van (?:al |alle |onze|elke|iedere|de |haar|zijn|leverancier)
      wordt (?:\S+ ){0,3}gevraagd | dient over | wenselijk | gewenst (?!stur) | strekt tot aanbeveling | een pr[eé]
      pluspunt | inschrijver\p{L}* | inschrijving\p{L}* | gegadigde\p{L}* | aanbested\p{L}* | bestek | offerteaanvraag
      gunning(?! (?:behalen|halen)) | meestal | doorgaans | normaliter | gewoonlijk | gebruikelijk | in de regel
      over het algemeen | in het algemeen | een ⁂\S* (?:is|geldt|toont|betekent|bewijst|zegt) | wie (?:een )?⁂
      indien (?!gewenst|nodig|gevraagd) | mits | tenzij | wanneer (?!we |wij )
      (?:help|begeleid|ondersteun|advis|assist)\p{L}* (?:\p{L}+ )?(?:bedrijven|klanten|organisaties|ondernemingen|ondernemers|opdrachtgevers|gemeenten|instellingen|teams|mkb\p{L}*|u|je|jullie)(?!\p{L})
      advies (?:over|bij|rond|rondom|inzake)
      (?:training|cursus|opleiding|lezing|presentatie|workshop|seminar|webinar|college|gids|handleiding|checklist|whitepaper|brochure|blog|artikel|boek|e-book|kennissessie)\p{L}* (?:\p{L}+ )?(?:over|in|voor|rond|rondom|bij|van|inzake) (?:\p{L}+ )?⁂
      ⁂[- ]?(?:\p{L}+-?)?(?:training|cursus|opleiding|lezing|workshop|seminar|webinar|gids|handleiding|checklist|whitepaper|advies|consultan)\p{L}*
      gratis | lead[- ]?auditor\p{L}* | is een (?:internationale|wereldwijde|bekende|norm|standaard)\p{L}*
      gecertificeerde (?:organisaties|bedrijven|partijen|ondernemingen|instellingen) | geef (?:\S+ ){0,3}aan | vermeld
      vink aan | upload | stuur ons | voeg (?:\S+ ){0,4}(?:toe|bij)(?!\p{L}) | laat (?:ons )?weten
      lever (?:\S+ ){0,5}aan | bij voorkeur | de voorkeur | ervaring met | kennis (?:van|over) | lead[- ]?implementer
      vacature | meer (?:weten|lezen|informatie) over | wat is | waarom ⁂ | klanten (?:met|die)
      leveranciers (?:met|zonder|die)
      (?:selecteren|beoordelen|kiezen|toetsen|controleren) (?:\S+ ){0,3}(?:leveranciers|partners|partijen)
      (?:software|tool|sjabloon|sjablonen|template|oplossing|pakket)\p{L}* (?:voor|bij|om) (?:\p{L}+ )?⁂
      (?:volstaat|vervangt|garandeert|betekent) (?:\p{L}+ )?niet | dekt niet alles | onbekend | niet bekend
      weten (?:we |wij |het )?niet | na te (?:gaan|vragen) | nagaan | overweg(?:en|t) | overwogen | nagedacht
      bestudeer\p{L}* | besproken
    `,
    "no-plan": wordings`
      niet (?:gepland|voorzien|van plan|voornemens|aan de orde|nagestreefd|op de planning|in de planning)
      geen (?:\p{L}+ )?(?:plannen|plan|voornemens?|intentie|ambitie|behoefte|noodzaak)(?!\p{L})
      zien (?:\S+ ){0,3}af van | afgezien van | zonder plannen
      (?:plannen|streven|gaan|zullen|willen|beogen|ambiëren) (?:\S+ ){0,5}(?:niet|geen)(?!\p{L}| alleen) | niet nodig
      geen zin | achten (?:\S+ ){0,3}overbodig
    `,
    "taken-away": wordings`
      (?<!niet |nooit |nimmer |geen )(?:ingetrokken | intrekking | geschorst\p{L}* | schorsing | opgeschort | ontnomen
      herroepen | nietig verklaard | ingenomen | geannuleerd | teruggetrokken | on hold gezet)
      (?:trok|trekt) (?:\S+ ){0,6}in(?!\p{L}) | schorste\p{L}*
    `,
    over: wordings`
      (?<!niet |nooit |nimmer )(?:verlopen | vervallen | verstreken | uitgelopen)
      (?<!niet )afgelopen(?! (?:\p{L}*jaar|maand|kwartaal|week|zomer|winter|herfst|audit|periode)) | verliep(?:en)?
      verviel(?:en)? | liep(?:en)? (?:\S+ ){0,5}(?:af|ten einde|uit)(?!\p{L})
      niet (?:\p{L}+ )?(?:verlengd|vernieuwd|hernieuwd|voortgezet|gehandhaafd|behouden|gecontinueerd|hersteld|bestendigd|verlengen|vernieuwen|voortzetten)
      niet meer | niet langer | nooit meer | (?:geen|zonder) (?:\p{L}+ )?(?:meer|langer)(?!\p{L}) | voormalig\p{L}*
      voorheen | vroeger\p{L}* | destijds | ooit | weleer | verleden tijd | kwijt\p{L}* | verloren | verspeeld
      verspeelden | (?:laten|liet|lieten) (?:\S+ ){0,5}(?:vallen|verlopen|vervallen|varen|schieten|lopen|aflopen)
      losgelaten | opgegeven | gaven (?:\S+ ){0,4}op(?!\p{L}) | opgezegd | zegden (?:\S+ ){0,4}op(?!\p{L}) | stopgezet
      beëindigd | beeindigd | gestopt | stopten | gestaakt | afgestoten | afgeschaft | afscheid genomen
      hield(?:en)? (?:\S+ ){0,6}op(?!\p{L}) | ophield | opgehouden | vaarwel
      (?:had|hadden) (?:we |wij )?(?:tot|van|vroeger|ooit|een |⁂) | hadden (?:we|wij)
      (?:waren|was) (?:we |wij )?(?:\p{L}+ )?(?:tot|van) 20
      (?:tot|van) (?:\S+ ){0,4}20\d\d (?:waren|was|hadden|had|beschikten|bezaten|werden) | bezaten | beschikten
      beschikte | achter ons (?:gelaten|ligt) | ingeleverd | opgeheven | doorgezet(?! en) | van de baan | geschiedenis
      geëindigd | geeindigd | eindigde | ten einde (?:gekomen|gelopen) | gesneuveld | sneuvelde | opgedoekt
      doorgehaald | geroyeerd | voor het laatst | zijn we sinds \S+ zonder | buiten werking | ongeldig\p{L}*
      achterhaald | verouderd\p{L}* | uitgefaseerd | was (?:\S+ ){0,3}geldig
    `,
    planned: wordings`
      (?:ge)?plan(?:nen|t|ning|nend)? | ingepland
      wil(?:len|t)? (?:\S+ ){0,8}(?:behalen|halen|verkrijgen|verwerven|worden|laten|certificeren|hebben|bereiken|aanvragen|starten|beginnen)
      streven | streeft | streefdatum | nastreven | nagestreefd | beog\p{L}+ | beoogd\p{L}* | voornemens | van plan
      voorbereid\p{L}* | bereiden (?:\S+ ){0,4}voor(?!\p{L})
      in (?:behandeling|ontwikkeling|uitvoering|aanvraag|wording|de maak|de steigers|de planning|de pijplijn|opbouw|het proces)
      bezig (?:met|om|aan)? | mee bezig | bezig zijn
      (?:ge)?werk(?:en|t)? (?:\S+ ){0,5}(?:toe|naar|richting|aan(?! de hand| de eis))(?!\p{L}) | toe(?:ge)?werk\p{L}*
      op (?:weg|koers|pad) (?:naar|voor|richting) | onderweg (?:naar|richting) | halverwege
      richting (?:een |het |de )?⁂
      \p{L}*(?:traject|certificeringsproces|auditproces)\p{L}*(?! (?:\S+ ){0,5}(?:afgerond|doorlopen|voltooid|succesvol))
      in gang (?:gezet|zetten)? | opgestart | opstarten | (?<!nooit |niet )(?:gestart | begonnen)
      (?:starten|start|beginnen|begint) (?:\S+ ){0,5}(?:met|aan|traject|proces) | aangevraagd
      aanvraag(?! (?:\S+ ){0,6}(?:afgewezen|geweigerd|afgekeurd|stuur)) | vragen (?:\S+ ){0,4}aan(?!\p{L})
      loopt(?! (?:\S+ ){0,3}(?:tot|t/m|door|af|via)(?!\p{L})) | lopende?
      nog (?:te behalen|te halen|in (?!het bezit|bezit)|bezig|open)
      (?:ver)?wacht(?:en|t)?(?! (?:\p{L}+ )?van)(?!\p{L}) | verwachting | afwachting | vermoedelijk | waarschijnlijk
      binnenkort | weldra | spoedig | op (?:korte )?termijn | toekomst\p{L}*
      (?:komend|volgend|aanstaand)e? (?:jaar|voorjaar|najaar|kwartaal|maand|zomer|winter|herfst|half)
      (?:zullen|zal|gaan|gaat|ga|zouden|hopen|hoopt|denken|moeten) (?:\S+ ){0,8}(?:behalen|halen|certificeren|verkrijgen|ontvangen|laten|worden|afronden|hebben|opgaan|aanvragen|volgen|starten|toetsen|auditen)
      word(?:t|en) (?!jaarlijks|elk|ieder)(?:\S+ ){0,6}(?:afgegeven|uitgereikt|behaald|nagestuurd|nageleverd|afgerond|opgeleverd|ingericht voor|geïmplementeerd|ingevoerd|gecertificeerd(?! (?:door|via)))
      (?:laten|laat) (?:ons |zich )(?:\S+ ){0,5}(?:certificeren|auditen|toetsen|beoordelen) | nasturen | naleveren
      deadline | roadmap | routekaart | op de (?:planning|agenda|rol|lijst) | doel\p{L}* (?:is|om|voor)
      (?:ten|als) doel | ambitie | ambiëren | intentie | gap-?analyse | nulmeting | proefaudit
      (?:begeleid|help|ondersteun|adviseer)(?:t|en)? ons | verplichten ons | ons verplicht | toegezegd
      zeggen (?:\S+ ){0,4}toe(?!\p{L}) | belov\p{L}+ | beloofd
      (?:auditor|certificeerder|instelling)\p{L}* (?:\S+ ){0,3}(?:gekozen|geselecteerd|komt)
      kiezen (?:\S+ ){0,4}(?:auditor|instelling)
      \p{L}*audit (?:\S+ ){0,3}(?:is|vindt|volgt|staat) (?:\S+ ){0,3}(?:in|voor|op|medio|begin|eind|plaats)
      binnen (?:\S+ ){1,4}na (?:ondertekening|gunning|ingang|contract\p{L}*) | mikken | mikt | gemikt | zodra
      afronding | in de loop van | verbeterpunten | vóór eind | voor eind | tegen eind
    `,
    denied: wordings`
      niet(?! (?:alleen|enkel|slechts|uitsluitend|openbaar|publiek|verlopen|vervallen|ingetrokken|geschorst|beperkt|onder|zomaar|ongeldig)(?!\p{L}))
      geen | nooit | nimmer | nee | neen | zonder (?=(?:\p{L}+\s)?(?:⁂|certifi|rapport|externe)) | het zonder
      ontbre(?:ekt|ken|kende?) | ontbrak | noch | geenszins | mist | missen | ontberen | afgewezen | geweigerd
      afgekeurd | gezakt | niets | nergens | ontken\p{L}+ | afwezig | gebrek | teleurstellen | passen we | lege handen
      buiten bereik | niemand | evenmin | allerminst | negatief
    `,
    others: wordings`
      \p{L}*hoster\p{L}* | (?:ge)?host(?:en|t)? (?:\S+ ){0,2}(?:bij|door|op|in)(?!\p{L})
      hosting-?\s?(?:partij|partner|provider|bedrijf|leverancier|aanbieder|dienstverlener|omgeving|platform)\p{L}*
      (?:alleen|enkel|slechts|uitsluitend|onze|de|voor|betreft|via) (?:de )?hosting | hostingdeel
      (?:cloud|server|iaas|paas|infra|infrastructuur|datacenter|netwerk|platform)-?\s?(?:leverancier|aanbieder|provider|partij|partner|dienstverlener|bedrijf)\p{L}*
      (?:onze?|door (?:de|een)|via (?:de|een)) (?:[\p{L}-]+ ){0,2}?[\p{L}-]*(?:provider|leverancier|aanbieder|dienstverlener|beheerder|beheerpartij|partner|toeleverancier)\p{L}*
      (?<!geen |zonder )(?:onderaannemer | subverwerker | sub-verwerker | subcontractor | onderleverancier
      toeleverancier)\p{L}* | (?<!onze eigen )(?:data-?\s?(?:center|centrum)|rekencentrum)(?!\p{L}) | colocatie\p{L}*
      co-locatie\p{L}* | (?:de|het|hun|haar) datacent(?:ers|ra)
      (?:zuster|moeder|dochter|concern)-?(?:bedrijf|maatschappij|concern|onderneming|organisatie|firma|vennootschap|bedrijven|ondernemingen|maatschappijen)
      (?:de|onze|het) (?:holding|concern|moeder|zuster|groep)(?!\p{L}) | holding(?:maatschappij|bedrijf)
      (?:op naam van|afgegeven aan|uitgereikt aan|verleend aan|uitgegeven aan) (?!ons|onze organisatie|onszelf|uw)
      (?:leunen|vertrouwen|steunen|liften|rusten) (?:\S+ ){0,3}(?:op|mee)(?!\p{L}) | meeliften | geërfd
      fysieke (?:laag|beveiliging|infrastructuur) | infrastructuurlaag | onderliggende | serverruimte\p{L}*
      de cloud van | (?:bij|via|met|in|op|aan|door) (?:\S+ ){1,5}(?:die|dat|welke|waar) (?:\S+ ){0,3}(?=⁂)
      aandeelhouder\p{L}* | groepsmaatschappij\p{L}* | fabrikant\p{L}* | (?:Microsoft|Amazon|Google)s
      (?:bij|van|via|aan) (?:een )?(?:derden | derde partij\p{L}* | externe partij\p{L}*) | ondergebracht
      uitbesteed\p{L}* | (?:via|bij|van|door|op) (?:de )?(?:AWS | Amazon | Azure | Microsoft | Google | GCP | Leaseweb
      TransIP | Equinix | Interxion | OVH\p{L}* | Hetzner | KPN) | AWS | Azure
    `,
    aligned: wordings`
      conform\p{L}* | overeenkomstig | in lijn | lijn met | overeenstemming | volgens | richtlijn\p{L}* | leidraad
      principes | beginselen | uitgangspunt\p{L}* | in de geest | naar de geest | best practices? | normenkader
      (?:de|alle) (?:eisen|vereisten|normen|maatregelen|controls|regels) (?:van|uit) | voldo\p{L}+ | voldaan | voldeed
      volg(?:t|en)(?! (?:in|op|medio|begin|eind|20)) | gevolgd | hanter\p{L}+ | gehanteerd | base(?:ert|ren)
      gebaseerd | geënt | geent | geschoeid | leest | afgeleid | geïnspireerd | geinspireerd | inspir\p{L}+
      inspiratie\p{L}* | spiegel\p{L}+ | gespiegeld | (?:ge)?toets(?:t|en|ten)? aan | afgestemd | afstem\p{L}+
      ingericht | aansluit\p{L}* | sluit(?:en)? (?:\S+ ){0,4}aan(?!\p{L}) | toegepast | toepassen
      pas(?:t|sen) (?:\S+ ){0,5}toe(?!\p{L}) | geïmplementeerd | geimplementeerd | uitgelijnd | leiden door
      geleid door | (?:houden|houdt) (?:ons|zich) | nalev\p{L}+ | nageleefd | le(?:ven|eft) (?:\S+ ){0,4}na(?!\p{L})
      in acht | zelf-?(?:evaluatie|beoordeling|assessment|verklaring|toets)\p{L}* | self-?assessment
      interne? (?:audit|toets|controle)\p{L}* | (?:als|op) (?:de )?basis | grondslag | maatstaf | richtsnoer
      voorbeeld | referentie\p{L}* | kapstok | ijkpunt | naar (?:het )?model
    `,
    held: wordings`
      publice\p{L}+ | opgesteld | dekt | dekken | omvat | \p{L}*gecertificeerd\p{L}* | gecertifieerd | geaccrediteerd
      beschik(?:t|ken)? | bezit(?:ten)? | houder | hebben | heeft | heb | (?<!nooit |niet )(?:behaald | gehaald
      verkregen | verworven) | behaalden? | behalen (?:elk|ieder) | geldig\p{L}* | geldt | gelden | van kracht
      verlengd | vernieuwd | hernieuwd | gehandhaafd | gecontinueerd | behouden | behield(?:en)? | afgegeven
      uitgegeven | uitgereikt | verleend | toegekend | verstrekt | bijgaand\p{L}* | bijgevoegd\p{L}* | bijgesloten
      aangehecht | bijlage\p{L}* | meegestuurd | (?:in te zien | inzien | op te vragen | opvraagbaar | beschikbaar
      te downloaden | te vinden | te raadplegen | inzage)
      staat (?:\S+ ){0,4}\p{L}*(?:portaal|portal|website|site|pagina|trust\p{L}*) | op zak | op orde | in huis
      aanwezig | binnengehaald | geslaagd | doorstaan | doorlopen | succesvol
      (?:door|voor) (?:de|het|onze) (?:\p{L}+ )?⁂\S* gekomen | ondertekend | bevestigd | bekrachtigd
      (?:kunnen|kan) (?:\S+ ){0,5}(?:overleggen|tonen|voorleggen|aantonen|aanleveren|verstrekken|delen) | overhandigen
      (?:sturen|delen|leveren|verstrekken) (?:we |wij )
    `,
  },
};
