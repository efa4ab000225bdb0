import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Swedish, Danish and Norwegian, which share most of it. */
export const scandinavian: WordsAbroad = {
  telltale: wordings`
    vi | vår\p{L}* | vores | vore | inte | ikke | ej | är | er | och | og | enligt | ifølge | har | hos | att | på
    som | blev | ble | ett | det | til | af | endast | kun | bara | enbart | innehar | finns | findes | hvis | jeres
    deres | opnå\p{L}+ | oppnå\p{L}+ | uppnå\p{L}+ | saknar | mangler | leverantör\p{L}* | leverandør\p{L}* | ingen
    inga | från | utan | uden | uten | eller | ska | skall? | kräv\p{L}+ | krev\p{L}+ | kræv\p{L}+ | nej | nei | när
    år | uppfyll\p{L}+ | opfyld\p{L}+ | oppfyll\p{L}+ | följ\p{L}+ | følg\p{L}+ | gäller | gælder | gjelder
    certifiera\p{L}+ | certifiering\p{L}* | certificeret | certificerede | sertifiser\p{L}+ | certifikat\p{L}*
    sertifikat\p{L}* | giltig\p{L}* | gyldig\p{L}* | bifoga\p{L}* | vedlagt | linje med | enlighet | bedömning\p{L}*
  `,
  partsWords: true,
  ours: wordings`
    vi | vår | vårt | våra | våre | oss | vores | vore | os
  `,
  contrast: wordings`
    men | däremot | dock | dog | derimod | derimot | emellertid | medan | mens | även om | selvom | selv om
    trots att | fast (?=ingen|vi|utan)
  `,
  certificate: wordings`
    [cs]ertifi\p{L}+ | certific\p{L}+ | intyg\p{L}*
  `,
  findings: wordings`
    anmärkning\p{L}*(?!\s*[:\p{L}]) | anmärkta | avvikelse\p{L}* | förbehåll | invändning\p{L}* | begränsning\p{L}*
    undantag\p{L}* | brister | anmærkning\p{L}* | afvigelse\p{L}* | bemærkning\p{L}*(?!\s*[:\p{L}]) | undtagelse\p{L}*
    forbehold | avvik | avviket? | avvikene | merknad\p{L}*(?!\s*[:\p{L}]) | unntak\p{L}* | pålegg | reservation\p{L}*
    mangler (?!vi|os)
  `,
  and: wordings`
    och | samt | og
  `,
  renewal: wordings`
    (?:om|re-?)[cs]ertifi\p{L}+ | re-?certific\p{L}+ | uppföljnings(?:revision|granskning)\p{L}*
    övervakningsrevision\p{L}* | uppföljande | periodisk\p{L}* revision\p{L}* | förnyelse\p{L}*
    opfølgnings(?:audit|revision)\p{L}* | oppfølgings(?:revisjon|audit)\p{L}* | overvågningsaudit\p{L}*
    periodisk\p{L}* (?:audit|revisjon)\p{L}* | fornyelse\p{L}*
    (?:årlig|nästa|næste|neste)\p{L}* (?:\p{L}+ )?\p{L}*(?:revision|revisjon|audit|granskning)\p{L}* | övergång\p{L}*
    overgang\p{L}* | surveillance\p{L}*
  `,
  ideas: {
    nothing: wordings`
      ⁂-?(?:sertifiserte|certificerede|certifierade) (?:selskap|virksomhe|bedrift|företag|bolag)\p{L}+
      (?:har|är|innehar|kan|använder|följer|uppfyller|har) (?:ni|du|er)
      (?:har|er|kan|besitter|følger|oppfyller) (?:dere|du|din)
      (?<=^\P{L}*)(?:har|er|kan|besidder|opfylder) (?:I|De)(?= )
      (?:ert|era|jeres|deres|eders) (?:\p{L}+ )?(?:⁂|[cs]ertifi|intyg|rapport|erklæring)\p{L}* | vänligen | var god
      var vänlig\p{L}* | venligst | vennligst | bedes | (?:ber|beder) (?:vi )?(?:er|jer|dere|dig|om) | fyll\p{L}* i
      ifyll\p{L}* | fylles ut | udfyld\p{L}* | kryssa\p{L}* | afkryds\p{L}* | sæt kryds | ange om | angiv | oppgi
      kräv(?:er|s|de|des|ts|t) | krev(?:er|es|de|des) | kræv(?:er|es|ede|edes) | krävande
      (?:är|er) (?:ett |et )?(?:\p{L}+ )?krav(?:et)? | (?:ställer|stiller|har|stilles|ställs) (?:\p{L}+ )?krav
      krav (?:på|om|til) (?:\p{L}+ )?(?:⁂|[cs]ertif) | \p{L}+krav(?:en|ene|et)? | begär(?:s|er) (?!\p{L}*ut)
      (?<!vi )ska(?:ll)? (?!vi )(?:\S+ ){0,6}(?:vara|ha|inneha|uppvisa|kunna|redovisa|styrka|uppfylla|lämna|visa|presentera|bifoga|tillhandahålla)(?!\p{L})
      måste (?!vi )
      (?<!vi )skal (?!vi )(?:\S+ ){0,6}(?:være|have|ha|fremvise|fremlægge|fremlegge|kunne|dokumentere|opfylde|oppfylle|vedlægge|vedlegge|inneha|besidde)(?!\p{L})
      (?<!vi )må (?!vi )(?:\S+ ){0,5}(?:være|ha|kunne|vise|dokumentere|fremlegge|oppfylle|inneha)(?!\p{L}) | bør | bör
      meriterande | önskvär\p{L}* | ønskelig\p{L}* | en fördel | en fordel | obligatorisk\p{L}* | förutsättning\p{L}*
      forudsætning\p{L}* | forutsetning\p{L}* | förvänt\p{L}+ (?:\S+ )?(?:av|att (?:leverantör\p{L}*|ni|alla))
      forventer (?:\S+ )?(?:af|av|at (?:leverandør\p{L}*|alle)) | avkrävs | anbudsgivar\p{L}* | anbudssökande
      upphandling\p{L}* | förfrågningsunderlag\p{L}* | tilbudsgiver\p{L}* | tilbyderen?s? | udbud(?:s\p{L}*|det)?
      utlysning\p{L}* | anskaffelse\p{L}* | konkurransegrunnlag\p{L}* | anbyder\p{L}* | ansøger\p{L}* | vanligtvis
      vanligen | normalt | oftast | i regel | som regel | i allmänhet | generellt | sædvanligvis | normalvis
      vanligvis | typisk\p{L}* | i almindelighed
      et?t? ⁂\S* (?:gäller|är|visar|innebär|gælder|er|viser|betyder|gjelder|betyr) | den som (?:har )?⁂ | ifall
      såvida | såfremt | dersom | om (?:ni|du|leverantören|anbudsgivaren) | hvis (?!vi )
      (?:hjälp|stött|stödj|vägled|rådge|förbered|bistå|coach|hjælp|støtt|hjelp|veiled|vejled|bistå|forbered|rådgiv|guid)\p{L}* (?:\p{L}+ )?(?:företag|bolag|kund|organisation|kommun|myndighet|verksamhet|virksomhed|virksomhet|bedrift|selskap|kommune|er|dig|dere|deg|jer)(?:er|ar|en|erna|ene|ne|s|e|or|ers)?(?!\p{L})
      rådgivning (?:om|kring|inom|i|til)
      (?:kurs|utbildning|föreläsning|föredrag|seminari|webbinari|workshop|guide|checklist|mall|handbok|kursus|uddannelse|foredrag|undervisning|vejledning|opplæring|sjekklist|tjeklist|artik|blogg?|webinar|presentation|bok|bog|handledning|håndbok|håndbog|temadag)\p{L}* (?:\p{L}+ )?(?:i|om|till?|för|for|kring|inom) (?:\p{L}+ )?⁂
      ⁂[- ]?(?:\p{L}+-?)?(?:kurs|utbildning|föreläsning|seminari|webbinari|webinar|workshop|guide|checklist|handbok|kursus|uddannelse|foredrag|opplæring|sjekklist|tjeklist|konsult|rådgivning)\p{L}*
      gratis | kostnadsfri\p{L}* | lead[- ]?auditor\p{L}* | revisionsledare
      (?:är|er) en (?:internationell|international|internasjonal|global|standard)\p{L}*
      (?:certifierade|certificerede|sertifiserte) (?:företag|organisation|verksamhet|virksomhed|virksomhet|bedrift)\p{L}*
      (?:ange|redogör|redegør|beskriv|oppgi|opplys|oplys|ladda upp|upload|last opp|skicka|send) (?:\S+ ){0,4}(?:om|för|for|ert|era|jeres|deres|kopi)(?!\p{L})
      (?:erfarenhet|kunskap|kännedom|erfaring|kendskab|kjennskap) (?:av|om|med|til|i) | (?:läs|læs|les) mer\p{L}* om
      vad är | hvad er | hva er | varför ⁂ | hvorfor ⁂
      (?:leverantörer|leverandører|kunder|underleverantörer) (?:med|utan|uden|uten|som) | föredras | foretrækkes
      foretrekkes | (?:väljer|bedömer|granskar|vurderer|vælger|velger) (?:\S+ ){0,2}leveran\p{L}+
      (?:verktyg|programvara|mjukvara|lösning|mall|værktøj|verktøy|løsning)\p{L}* (?:för|for|till|til) (?:\p{L}+ )?⁂
      (?:räcker|ersätter|garanterar|betyder|innebär|erstatter|garanterer|betyr) (?:inte|ej|ikke)
      (?:täcker|dækker|dekker) (?:inte|ej|ikke) (?:allt|alt)(?!\p{L}) | okänt | ukendt | ukjent | oklart | uklart
      (?:vet|ved) (?:vi )?(?:inte|ej|ikke) | återkommer | överväg\p{L}+ | overvej\p{L}+ | diskuter\p{L}+
      (?:tittat|kigget|sett|kikket) (?:\S+ )?på | studerat
    `,
    "no-plan": wordings`
      (?:inte|ej|ikke) (?:planera[dt]e?|planlagt|aktuell\p{L}*|aktuelt|prioritera[dt]e?|nödvändig\p{L}*|nødvendig\p{L}*|påtänkt)
      (?:inga|ingen|inte några|ikke nogen|ikke noen) (?:\p{L}+ )?(?:plan|planer|avsikt|ambition|hensigt|intensjon)\p{L}*
      ikke (?:\p{L}+ )?(?:planer|til hensikt|til hensigt|tenkt)
      (?:planerar|avser|tänker|ämnar|siktar|planlægger|planlegger|agter|akter|kommer|tenker|ønsker|vill|vil) (?:\S+ ){0,4}(?:inte|ej|ikke|aldrig|aldri)(?! (?:bara|kun|bare))
      avstår | avstått | valt bort | valgt (?:\S+ )?(?:fra|bort) | fravalgt
    `,
    "taken-away": wordings`
      (?<!inte |ej |ikke |aldrig )(?:dragits | dragit | drogs | drog | dras | trukket | trakk
      trak) (?:\S+ ){0,4}(?:in|ind|inn|tillbaka|tilbage|tilbake)(?!\p{L}) | indrage[nt]\p{L}* | indragits | inddraget
      inndratt | återkalla(?:t|ts|d|de|des) | tilbagekaldt\p{L}* | tilbakekalt\p{L}* | tilbaketrukket | tilbagetrukket
      suspender\p{L}+ | upphävt\p{L}* | upphävd\p{L}* | ophævet | opphevet | annuller\p{L}+ | makuler\p{L}+
      fråntag\p{L}+ | fråntogs | frataget | fratatt | fratog
      (?:satt|sattes|sat|stillet|ble satt) (?:\S+ ){0,3}(?:på paus|i bero|på vent|på pause) | pausad\p{L}*
      vilandeförklara\p{L}*
    `,
    over: wordings`
      (?<!inte |ej |ikke |aldrig )(?:(?:löpt|löpte|löpa) ut | utgått | utgången | utgånget | utgick | gick ut
      gått ut | gikk ut | upphört | upphörde | förfallit | förföll | förfallet | udløbet | udløbne | utløpt | utgått
      bortfaldet | bortfaldt | bortfalt | ophørt | ophørte | opphørt | opphørte)
      (?:udløb|utløp) (?:\S+ ){0,4}20(?:[01]\d|2[0-5]) | ogiltig\p{L}* | ugyldig\p{L}* | inte längre | ej längre
      inte mer | ikke længere | ikke lenger | ikke mere | ikke mer
      (?:inte|ej|aldrig|ikke) (?:\p{L}+ )?(?:förny|förläng|återställ|upprätthåll|fornye|forlænge|forlenge|genopret|gjenopprett|videreført|opretholdt)\p{L}*
      (?:förnya(?:de|des)|förlängdes|fornyede|fornyet|fornyedes) (?:\S+ ){0,3}(?:inte|aldrig|ej|ikke|aldri)
      (?:tidigare|tidligere) (?:hade|var|innehade|havde|[cs]ertif\p{L}*|inneha\p{L}*|⁂)
      (?:hade|var|havde) (?:\p{L}+ )?(?:tidigare|tidligere|engång|en gång|engang) | förr | förut | fordom | före detta
      forhenværende | en gång i tiden | i sin tid | släppte?s? | släppa | slapp | avslutat | avslutades | avslutade
      afsluttet | sagt upp | sade upp | sa upp | opsagt | opsagde | sagt opp | (?:blev|blivit|ble) (?:\S+ )?av med
      förlora(?:de|t)s? | tappa(?:de|t) | mistet | mistede | tabt | tapt | slut med | slutt på | slut på | lagt ned?r?
      lade ned?r? | lagt ned | nedlagt | gett upp | gav upp | opgivet | opgav | gitt opp | droppa?[dt]?e?t? | droppede
      avviklet | avvecklat | avvecklades | stoppet | slutat
      (?:lät|låtit|lod|ladet|lot|latt) (?:\S+ ){0,5}(?:löpa|förfalla|gå|fara|udløbe|bortfalde|utløpe)
      (?:hade|havde) (?:vi )?(?:⁂|till|til|fram|frem|indtil|en|et|ett)
      (?:fram till|frem til|till|til|indtil) (?:\S+ ){0,2}20\d\d (?:var|hade|havde|innehade)
      var (?:vi )?(?:\S+ ){0,3}(?:fram till|till och med|indtil|frem til|till) (?:\S+ )?20
      (?:därefter|derefter|deretter|sedan dess|siden) (?:har )?(?:ingen|inga|inte|ikke) | föråldra\p{L}* | forældet
      foreldet | gick förlorad | gik tabt
    `,
    planned: wordings`
      planer(?:ar|as|ad|at|ade|ing|ingen|a)? | planlagt\p{L}* | planl[æe]gg\p{L}* | planlægning | planen | siktar
      siktet | sikter | sigter | siktar | sikte på | sigte på
      (?:målet|målsättning\p{L}*|målsætning\p{L}*|ambitionen|ambisjonen) | har som mål | ämnar | avser | tänker
      agter | akter | sträva\p{L}* | eftersträva\p{L}* | stræber | streber | avsikt\p{L}* | hensi[gk]t\p{L}*
      räkna(?:r|s) med | regne[rs]? med | forvent(?:er|es|et) | förvänta\p{L}* | förväntning\p{L}* | vänta(?:s|r|d)
      ventes | beräkna\p{L}* | beregnes | förbered\p{L}* | forbered\p{L}* | pågå(?:r|ende) | pågått | foregår
      under (?:införande|arbete|arbejde|arbeid|uppbyggnad|utveckling|[cs]ertifi\p{L}*|förberedelse|implementering|etablering|udarbejdelse|opbygning|oppbygging|utarbetande|framtagande|udvikling|indførelse|innføring)
      (?:arbetar|arbetat|arbejder|arbeider|jobbar|jobber) (?:\S+ ){0,4}(?:mot|med|mod|på|för att|for å|for at|henimod)
      (?:arbete|arbejde|arbeid|projekt|prosjekt|process|prosess)\p{L}* (?:\S+ ){0,3}(?:mot|mod|påbörja\p{L}*|igång|i gang|startat|begynt|med att)
      påbörja\p{L}* | inlett | inletts | inledd\p{L}* | inled(?:er|a|s) | starta[tr]
      (?<!aldrig |aldri |inte |ikke )(?:börjat | begynt | begyndt) | påbegy\p{L}+ | igangsat | igangsatt | iverksatt
      iværksat | igång\p{L}* | i gang | (?<!aldrig |aldri |inte |ikke |ej )(?:ansökt | ansøgt | søkt om | søgt om
      sökt) | ansöker | ansøger om | søker om
      (?:ansökan|ansøgning\p{L}*|søknad\p{L}*) (?:\S+ ){0,3}(?:inlämna\p{L}*|inskicka\p{L}*|indsendt|sendt|behandlas|behandles|pågår)
      på (?:god )?(?:väg\p{L}*|vej|vei\p{L}*) | på gång | på trappene | halvvägs | halvvejs | halvveis
      (?<![cs]ertifi\p{L}* |certific\p{L}* |revider\p{L}* )(?:mot|mod) (?:en )?⁂
      nästa (?:år|kvartal|månad|vår|höst|sommar) | næste (?:år|kvartal|måned|forår|efterår|sommer)
      neste (?:år|kvartal|måned|vår|høst|sommer) | kommande | kommende | framtid\p{L}* | fremtid\p{L}* | snart
      inom kort | inden længe | innen kort
      (?:vill|vil|ønsker|önskar|hoppas|håber|håper) (?:\S+ ){0,5}(?:få|bli|blive|skaffa|uppnå|ha|certifiera\p{L}*|opnå|oppnå|skaffe|erhålla|have|certificeres|sertifiseres|ta|tage)
      (?:ska|skall|skal) (?:\S+ ){0,6}(?:[cs]ertifieras|[cs]ertifisere\p{L}*|certificeres|bli|blive|få|skaffa|uppnå|opnå|oppnå|genomföra\p{L}*|genomgå|revideras|auditeres|revideres|skaffe|erhålla|vara|være|ha|införas)
      (?:kommer att|kommer til å|vil) (?:\S+ ){0,5}(?:få|bli|blive|ha|have|[cs]ertifi\p{L}*|certificeres|erhålla|utfärdas|genomföras|udstedes|utstedes|opnå|oppnå|foreligge|foreligga)
      håller på (?:att|med) | holder på (?:med|å) | (?:er|vi) ved at | i färd med | mitt (?:uppe )?i(?!\p{L}) | midt i
      startgroparna | boka[dt]\p{L}* | booket | bestilt | beställ[dt]\p{L}* | anlita[dt]\p{L}*
      på (?:agendan|dagordningen|tur|schemat|programmet|listan) | återstår | gjenstår | resterer
      bygger (?:\S+ )?(?:upp|op|opp)(?!\p{L}) | opbygger | införandet | rulla[rs] ut | målgång | åtar oss | åtagit oss
      åtager os | förbinder oss | forpligter os | forplikter oss | lovar | utlovar | lover | gap-?analys\p{L}*
      nulägesanalys\p{L}* | färdplan\p{L}* | roadmap\p{L}* | budgetera\p{L}*
      (?:hjälper|hjælper|hjelper|vägleder|stöttar|bistår|coachar|vejleder|veileder|rådgiver) os?s
      väljer (?:\S+ ){0,4}(?:revisor|certifieringsorgan) | vælger (?:\S+ ){0,4}(?:revisor|certificeringsorgan)
      (?:certifierings|slut|huvud)revision\p{L}* (?:\S+ ){0,3}(?:i|blir|sker|väntar|under|är|våren|hösten|20)
      (?:revision|revisjon|audit)\p{L}* (?:\S+ ){0,2}(?:blir|bliver|äger rum|finder sted|finner sted|skjer)
      inom (?:\S+ ){1,3}(?:efter|från) | under (?:första|andra|tredje|fjärde) kvartalet
      til (?:sommeren|høsten|våren|efteråret|foråret) | till (?:sommaren|hösten|våren) | eftersänd\p{L}*
      eftersend\p{L}* | ettersend\p{L}* | så snart
    `,
    denied: wordings`
      (?:inte|ej|ikke|icke)(?! (?:bara|enbart|endast|löpt|gått ut|utgått|utgången|kun|bare|alene|udløbet|utløpt|återkalla\p{L}*|indrage\p{L}*|omfatta\p{L}*|offentlig\p{L}*|begränsa\p{L}*|begrænset)(?!\p{L}))
      icke-\p{L}+ | ingen | inget | inga | intet | ingenting | aldrig | aldri | sakna[rst]\p{L}* | saknade | mangler
      mangle | mangla[rt]? | nej | nei
      (?:utan|uden|uten) (?=(?:\p{L}+ )?(?:⁂|[cs]ertif|intyg|rapport|extern|ekstern))
      (?:klarar|klarer) (?:oss|os) (?:utan|uden|uten) | avslogs | avslag\p{L}* | avslått | afslået | afslag
      neka[dt]\p{L}* | nekades | nektet | underkän[dt]\p{L}* | avvisa[dt]\p{L}* | avvist | afvist | avsaknad
      i brist på | i mangel af | frånvaro | fravær | (?:står|är|är vi|står vi|er|er vi) (?:utan|uden|uten) | avböjt
      nekande | benægtende | varken | hverken | verken
    `,
    others: wordings`
      (?:drift|moln|hosting|host|server|infrastruktur|cloud|sky|datacenter|datahall|webbhotell|colocation|plattform|nät)s?-?(?:leverantör|leverandør|tjänsteleverantör|tjenesteleverandør|partner|bolag|operatör|operatør|udbyder|selskab|selskap|firma|företag|värd)\p{L}*
      webbhotell\p{L}* | webhotel\p{L}*
      (?:vår|våra|vårt|våre|vores|vore|av en|af en|via en|hos en|der) (?:[\p{L}-]+ )?[\p{L}-]*(?:leverantör|leverandør|udbyder|operatör|operatør|partner|värdföretag)\p{L}*
      (?<!inga |utan |ingen |uden |uten |några )(?:underleverantör | underbiträde | underbehandlare | underleverandør
      underdatabehandler | underentreprenör | underentreprenør)\p{L}*
      (?:syster|moder|dotter|holding|koncern|søster|datter|mor|konsern)-?(?:bolag|selskab|selskap|företag|virksomhed|firma)\p{L}*
      koncernmoder\p{L}* | (?:vår|vores) (?:koncern|ägare|ejer|eier|konsern)(?!\p{L}) | (?:koncernen|konsernet) har
      (?<!våra |vores |våre |vore |egna |egne )(?:data-?(?:center|centret|centeret|centrets|senter|senteret)|datahall\p{L}*|serverhall\p{L}*)(?!\p{L})
      (?:endast|bara|enbart|kun|bare|gäller|gælder|gjelder|via|för|vår|vores) (?:\p{L}+ )?(?:hosting\p{L}* | driften
      drift | hostingen | datahall\p{L}* | datacenter | datasenter) | (?:hos|av|af|via) (?:en )?(?:tredje ?part\p{L}*
      tredjeman | extern part)
      (?:driftas|hostas|hostes|driftes|hostet|driftet|hostad\p{L}*|outsourcad\p{L}*|outsourcet) (?:\S+ )?(?:av|af|hos|i|på)
      (?:utställt|utfärdat|utfärdad|ställt|udstedt|utstedt|tilldelat) (?:till|på|til) (?!oss|os(?!\p{L})|vår|vores)
      (?:tillhör|tilhører|lyder på|står på) (?!oss|os(?!\p{L})|vår|vores)
      (?:lutar|förlitar|læner|lener|støtter) (?:oss|os) (?:mot|på|op ad|til) | ärv[ts]\p{L}* | arve[rst]\p{L}*
      nedarvet | fysiska (?:lag\p{L}*|skikt\p{L}*|säkerhet\p{L}*|infrastruktur\p{L}*)
      fysisk\p{L}* (?:lag|sikkerhed|sikkerhet)\p{L}* | underliggande | underliggende
      (?:hos|av|via|från|med|i|på|af|fra) (?:\S+ ){1,4}som (?:\S+ ){0,3}(?=⁂) | (?:Microsoft|Amazon|Google)s
      (?:driften|infrastrukturen|hostingen|plattformen|molnet|molntjänsten|skyen) (?:är|er|har|sker|omfattas|täcks|dækkes|dekkes)
      täcks av (?!vår|det|ett) | servrar\p{L}* (?:\S+ ){0,2}(?:står|finns|ligger)
      (?:ligger|lagras|lagres|står|opbevares|körs|kører|kjører|kjøres|driver) (?:\S+ ){0,4}hos
      (?:via|hos|av|af|på|i|från|fra) (?:AWS | Amazon | Azure | Microsoft | Google | GCP | Equinix | Hetzner
      OVH\p{L}*) | AWS | Azure | Equinix
    `,
    aligned: wordings`
      enligt | i enlighet | enlighet med | i linje | i linie | linje med | i tråd med | henhold til | i?hht
      overensstemmelse | överensstäm\p{L}+ | samsvar | ifølge | efter (?:\p{L}+ )?⁂ | etter (?:\p{L}+ )?⁂
      (?:efter|etter) (?:princip|prinsipp|standard|samma|mall|model)\p{L}* | följ(?:er|a|s|t|de|des)
      følg(?:er|e|es|t) | inspir\p{L}+ | princip\p{L}* | prinsipp\p{L}* | riktlinj\p{L}* | retningslinj\p{L}*
      riktmärke\p{L}* | rettesnor | rättesnöre | ledstjärna | rammeverk\p{L}* | vägledning\p{L}* | förebild\p{L}*
      forbillede | forbilde | basera\p{L}* | baser(?:et|er|t|ede) | bygg(?:er|d|da|t|et) | grunda\p{L}* | grundlag
      grunnlag | utgår | udgangspunkt | utgangspunkt | utgångspunkt | tillämpa\p{L}* | anvend\p{L}+ | använd\p{L}+
      bruker | implementer\p{L}+ | uppfyll\p{L}+ | opfyld\p{L}+ | oppfyll\p{L}+ | efterlev\p{L}+ | etterlev\p{L}+
      overhold\p{L}+ | ⁂\S*anda | i (?:\S+ )?anda?n? | i (?:\S+ )?ånd | anpassa[dt]\p{L}* | tilpasse[t]\p{L}*
      forma[dt]e? | utforma[dt]\p{L}* | udformet | utformet | hämta[dt]\p{L}* | hentet | härle[dt]\p{L}* | avledet
      (?:håller|holder|förhåller|forholder) (?:oss|os|sig|seg) | lever (?:upp till|op til|opp til) | praxis | praksis
      best practice\p{L}* | egen (?:bedömning|vurdering|kontroll) | egenkontroll\p{L}* | egendeklaration
      självskattning\p{L}* | självbedömning\p{L}* | egenvurdering\p{L}* | selvevaluering\p{L}* | selvvurdering\p{L}*
      intern(?:a|t|e)? ?(?:revision|revisjon|audit|granskning)\p{L}* | spegl\p{L}+ | afspejl\p{L}+ | motsvara\p{L}*
      tilsvar\p{L}+ | svarer til | harmoni\p{L}* | stöd i | læner | lener | jämför\p{L}+ | kravene i | kraven i
    `,
    held: wordings`
      opnå\p{L}* | uppnå\p{L}* | oppnå\p{L}* | täcker | dækker | dekker | utfärda\p{L}* | udarbejde\p{L}*
      certifiera[dt]\p{L}* | certificere(?:t|de) | sertifisert\p{L}* | certifiera(?:de|des) | ackreditera[dt]\p{L}*
      har | innehar | innehavare | indehaver | inneha[rd]\p{L}* | besitter | besidder | erhåll\p{L}+ | erhöll | fått
      fick | fået | fik | fikk | tilldela\p{L}+ | tildelt | bevilja\p{L}+ | utfärda\p{L}+ | udstedt\p{L}*
      utstedt\p{L}* | gäller | gælder | gjelder | giltig\p{L}* | gyldig\p{L}* | gällande | gældende | gjeldende
      i kraft | kvarstår | består | förnya[dt]\p{L}* | förnyades | förläng[dt]\p{L}* | fornyet | forlænget | forlenget
      bifoga[dts]\p{L}* | bilag\p{L}* | bilagt | vedlagt | vedlægges | vedlegges | vedhæftet | vedlegg | finns
      findes | finnes | foreligger | föreligger | laddas ner | ladda(?:s)? ned | hämtas | hentes | downloades
      lastes ned | tillgänglig\p{L}* | tilgængelig\p{L}* | tilgjengelig\p{L}* | klara(?:de|t) | klarede
      godkän[dt]\p{L}* | godkendt | godkjent | bestått | bestået | bestod | i hamn | i havn | i hus | på plats
      på plads | på plass | behåll\p{L}+ | behöll | beholdt | fastholdt | opretholdt\p{L}* | opprettholdt
      upprätthåll\p{L}+ | bekräfta\p{L}+ | bekræftet | bekreftet | uppnå(?:tt|dde) | opnåe(?:t|de) | oppnådd\p{L}*
      innehaft | kan (?:\S+ ){0,3}(?:visa upp|uppvisa|fremvise|vise|fremlægge|fremlegge|dokumentere|skickas|sendes)
      skickas | fremsendes
    `,
  },
};
