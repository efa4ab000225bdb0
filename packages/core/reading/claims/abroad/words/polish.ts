import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Polish. */
export const polish: WordsAbroad = {
  telltale: wordings`
    certyfik\p{L}+ | audyt\p{L}* | zaplanowan\p{L}+ | odbędzie | jeszcze | raport(?:u|em|ów|y)? | posiada\p{L}*
    jeste[śs]my | nasz[aey]?(?:go|mi|ch)? | został\p{L}? | wdra[żz]\p{L}+ | sp[óo][łl]k\p{L}+
    (?:pod)?(?:dostawc|wykonawc)\p{L}+ | norm[yąę] | zgodn\p{L}+ | wa[żz]n\p{L}+ | oraz | dysponuj\p{L}+ | mamy
    planuj\p{L}+ | jest | przez | wed[łl]ug | obecnie | aktualn(?:y|e|ego|ie) | brak | tylko | nie ma | czy
    kt[óo]r[aey]\p{L}* | uzyska\p{L}* | otrzyma\p{L}* | wygas\p{L}+ | hostingu | grup(?:y|ie) | poprzez | niestety
    podejdziemy | nieprzerwanie | utrzymuj\p{L}+ | nie my | my nie | traktuj\p{L}+ | hosting(?:o|u)\p{L}*
    kolokac\p{L}+ | przy | poniewa[żz] | nigdy | ju[żz] | przestrzega\p{L}* | stosuj\p{L}+ | zasad(?:y|ami|om|ach)?
    niecertyfik\p{L}+ | wspier\p{L}+ | ma(?:j\p{L}+)? 20\d\d | wg | względem | uwzgl\p{L}+ | przedsi\p{L}+
    uslug\p{L}* | usług\p{L}* | szkole\p{L}+ | prosz\p{L}+ | prosimy | wymaga\p{L}* | wdro[żz]\p{L}+ | serwer\p{L}+
    bezpiecze[ńn]\p{L}+ | korzysta\p{L}+
  `,
  letters: "ąęłńśźż",
  partsWords: true,
  ours: wordings`
    my | nasz\p{L}* | sami | nam | u nas | (?:posiada|ma|dysponuje|jeste|uzyska|zdobywa|otrzyma)(?:my|liśmy|śmy)
    otrzymaliśmy | uzyskaliśmy
  `,
  contrast: wordings`
    ale | lecz | jednak(?:że)? | natomiast | zaś | choć | chociaż | mimo że | podczas gdy | tyle że | aczkolwiek
  `,
  certificate: wordings`
    certyfik\p{L}+
  `,
  findings: wordings`
    wyjąt\p{L}+ | zastrzeż\p{L}+ | niezgodnoś\p{L}+ | uwag(?:i|ami|ach)? | odstępstw\p{L}* | uchybie\p{L}+
    zalece\p{L}+ | usterek | nieprawidłowości
  `,
  and: wordings`
    i | oraz | a
  `,
  renewal: wordings`
    (?:od|wz)n(?:owi|awia)\p{L}+ | recertyfik\p{L}+ | re-certyfik\p{L}+ | przedłuż\p{L}+ | nadzor\p{L}+
    (?:kolejn|następn|coroczn)\p{L}+ audyt\p{L}* | nowe\p{L}* (?:wersj|wydani)\p{L}+
  `,
  ideas: {
    nothing: wordings`
      brak (?:danych|informacji) | certyfikowan\p{L}+ audytor\p{L}+ | audytor\p{L}+ wiodąc\p{L}+
      wymaga(?:my|ją|ne|ny|na|nych|liśmy|ł\p{L}*|nia? dotyczące)? | wymaga się | wymóg | wymogiem
      (?<!na )(?:żąda\p{L}*) | musi(?:ą)? | powin\p{L}+ | należy (?!\p{L}* ?(?:do|u nas)(?!\p{L})) | prosimy | proszę
      jeśli | jeżeli | w przypadku gdy | o ile | gdyby | czy | kiedy | warunk(?:iem|i) | warunek | mile widzian\p{L}+
      pomaga\p{L}* | pożądan\p{L}+ | konieczn\p{L}+ | niezbędn\p{L}+ | obowiązkow\p{L}+ | obligatoryjn\p{L}+
      oczekujemy od | oczekuje się | od (?:\p{L}+ ){0,3}oczekuj\p{L}+ | oferent\p{L}* | przetarg\p{L}*
      zamawiając\p{L}+
      wykonawc\p{L}+ (?:przedstawi|dostarczy|złoży|przedłoży|zobowiązan|winien|ma (?:posiadać|przedstawić))\p{L}*
      (?:odrzucen|odrzucon|odrzucan|wykluczen|punktowan)\p{L}+ | dodatkow\p{L}+ punkt\p{L}* | podlega\p{L}* odrzuceniu
      składa\p{L}* ofert\p{L}* | państwa (?:⁂|firm|certyf|raport|dostawc|podwykonawc|organiz|aktualn|ważn)\p{L}*
      (?:posiada|mają|dysponują) państwo | wasz\p{L}* (?:⁂|firm|certyf|raport)\p{L}*
      (?:pro|przedstaw|prześl|załącz|dołącz|wskaż|poda)(?:cie|jcie|szę)
      (?:wspiera|wspomaga|prowadzi|przeprowadza)\p{L}* (?!nas )(?:\p{L}+ )?(?:firmy|firm|klient|organizacj|przedsiębiorstw)\p{L}*
      doradza\p{L}* | doradztw\p{L}+ (?:w|przy|z) | szkoleni\p{L}+ | szkol(?:ą|i|ił|iła|ili)? się
      szkolimy (?:\p{L}+ )?z | przeszkol\p{L}+ | konsultac\p{L}+ | wykład\p{L}* | warsztat\p{L}* | webinar\p{L}*
      kurs(?:y|u|ów|ie)? | przewodnik\p{L}* | poradnik\p{L}* | artykuł\p{L}* | pobierz | lista kontrolna
      przygotowujemy (?:firmy|klientów|organizacje) | potwierdza, że (?:organizacja|firma) | to międzynarodow\p{L}+
      jest (?:to )?(?:\p{L}+ )?(?:międzynarodow|uznawan|standardem|normą)\p{L}* | określa (?:wymagania|zasady)
      zwykle | zazwyczaj | z reguły | na ogół | przeważnie | wspomina się
      (?:dostawc[ay]|firmy|podmioty?) (?:winien|winni|winny|z (?:certyfikatem )?⁂|bez ⁂) | uzyskuje się
      co to (?:jest|znaczy) | jak (?:uzyskać|zdobyć|wygląda|przygotować) | nie otrzymaliśmy od | zna(?:ją|my)? ⁂
      to nie to samo | znajomoś\p{L}+ | nie (?:wiadomo|wiemy|potwierdzono|zweryfikowano|udało się potwierdzić)
      do (?:potwierdzenia|weryfikacji|ustalenia|wyjaśnienia) | nieznan\p{L}+ | nie zna(?:my|m)
      u (?:\p{L}+ )?klient(?:ów|a)
    `,
    "no-plan": wordings`
      nie (?:\p{L}+ ){0,2}(?:planuj|zamierza|przewiduj|ubiega|stara|dąż|wybiera|rozważa|chcemy|mamy zamiar|mamy w plan)\p{L}*
      (?:bez|brak|żadnych) planów | nie jest (?:\p{L}+ )?(?:planowan|przewidzian|przewidywan)\p{L}+
      nie ma (?:w )?plan\p{L}+
    `,
    "taken-away": wordings`
      (?<!nie (?:został\p{L}* |był\p{L}* |jest )?)(?:cofnięt|wycofan|zawiesz|unieważni|odebran|odwołan|anulowan|pozbawi|zabran)\p{L}+
      cofn(?:ął|ęł)\p{L}*
    `,
    over: wordings`
      (?<!nie )wygas[łl]\p{L}* | straci(?:ł\p{L}*|liśmy) | utraci(?:ł\p{L}*|liśmy) | utrat\p{L}+ (?=certyf|⁂)
      nieważn\p{L}+ | nieaktualn\p{L}+ | (?<!nie (?:jest )?)przetermin\p{L}+
      nie (?:został\p{L}* |jest |będzie(?:my)? |był\p{L}* )?(?:odnow|odnawia|przedłuż|utrzyma|wznow|kontynuow)\p{L}+
      (?:ważność|termin ważności)\s(?:\p{L}+\s){0,3}(?:upłyn|minę|minął|skończy)\p{L}+ | (?:już )?poza mocą
      upłyn(?:ął|ęł\p{L}+) | minę?[ął]\p{L}* | już nie | już (?:żadn|go|bez)\p{L}* | nie (?:\p{L}+ ){0,2}już
      nigdy więcej | dawniej | niegdyś | kiedyś | do niedawna
      (?:wcześniej|poprzednio|uprzednio) (?:mieliśmy|posiada|był|certyf)\p{L}*
      był\p{L}* (?:\p{L}+ )?(?:ważn|aktualn|certyfikow)\p{L}+ (?:do|tylko|jedynie)
      należy (?:\p{L}+ ){0,2}do przeszłości | to już histori\p{L} | po terminie | dali(?:śmy)? sobie spokój
      (?:oddali|zwrócili|złożyli|wypowiedzieli|rozwiązali|stracili|utracili)śmy (?=⁂|certyf|w |po |umow)
      ⁂ (?:oddali|zwrócili)śmy | tylko do (?:\p{L}+ )?20[012]\d | odebrał\p{L}* nam | mieliśmy do
      mieliśmy (?:\p{L}+ )?(?:kiedyś|⁂|certyf|ważn)\p{L}* | posiadał(?:a|o|iśmy)? | posiadaliśmy | dysponowaliśmy
      byliśmy (?:\S+ ){0,4}certyfikowan\p{L}+
      (?:do|przed|w latach) (?:\p{L}+ )?(?:19|20)\d\d\S* (?:\S+ ){0,5}(?:mieliśmy|miała?|posiada[łl]|był|dysponowa[łl])\p{L}*
      porzuci\p{L}+ | zrezygnowa\p{L}+ | rezygnac\p{L}+ | zaniecha\p{L}+ | odstąpi(?:ł\p{L}*|liśmy|ono)
      odpuści\p{L}+ | wycofa(?:ł\p{L}*|liśmy) się | poniecha\p{L}+ | skończył\p{L}* (?:się|nam)
      się (?:\p{L}+ ){0,2}skończył\p{L}*
      (?:prze|za)sta(?:ł|ła|ło|liśmy) (?:być|obowiązyw|mieć|posiada|utrzymyw)\p{L}* | dobieg\p{L}+ końca
      zakończyliśmy (?:przygod|certyfikac)\p{L}+ | wygasnąć | przepad(?:ł|ła|ło)\p{L}*
    `,
    planned: wordings`
      planuj\p{L}+ | prac(?:uj\p{L}+|e|a) nad | (?:za)?planowan\p{L}+ | w plan(?:ach|ie) | plan zakłada
      zamierza\p{L}+ | (?:mamy|ma) zamiar | zamiar\p{L}* | dąż(?:y|ymy|ą|enie)
      w trakcie (?!kontroli|realizacji umowy) | w toku | trwa(?:ją)? | przygotow(?:uj\p{L}+|ani\p{L}+|ujemy)
      w (?:realizacji|opracowaniu|budowie|drodze|procesie|połowie) | na drodze do | droga do | prowadzi nas
      poprowadzi | wdraża\p{L}+ | spodziewan\p{L}+ | spodziewa\p{L}+ się | oczekiwan\p{L}+ | oczekuj(?:emy|e|ą)(?! od)
      przewidywan\p{L}+ | przewidzian\p{L}+ | przewiduj\p{L}+ | ubiega\p{L}+ się | jeszcze (?:nie|brak)
      będ(?:zie|ziemy|ą) | zostan(?:ie|ą) | odbęd(?:zie|ą) się | rozpocz(?:ę|y|ną)\p{L}+ | rozpoczął | ruszy\p{L}+
      wystartowa\p{L}+
      w (?:przyszłym|następnym|nadchodząc\p{L}+|kolejnym) (?:roku|kwartale|półroczu|miesiącu|tygodni\p{L}*)
      na (?:przyszły|kolejny|nadchodząc\p{L}+) rok | ma (?:zostać|być|nastąpić|wpłynąć|się odbyć|się zakończyć|mieć)
      mamy (?:mieć|uzyskać|otrzymać|zdobyć|przejść|zostać) | stara(?:ń|nia|niach|my się|ją się|nie się) | czekamy na
      w oczekiwaniu na | oczekując\p{L}* na | celem jest | (?:to|jako) (?:\p{L}+ )?cel | celuj\p{L}+ | docelowo
      naszym celem | za cel | cel(?:em)?: | dopiero | wkrótce | niebawem | niedługo | lada (?:dzień|moment|chwila)
      nadziej\p{L} | liczymy na | liczy na | (?:1|I|2|II|pierwsz\p{L}+|drug\p{L}+)\.? (?:etap|faz)\p{L}*
      (?:etap|faz)\p{L}+ (?:1|I|2|II|pierwsz\p{L}+|drug\p{L}+|wdr\p{L}+|przyg\p{L}+)
      (?:etap|faza) (?:1|I|2|II)(?!\d) | wybran\p{L}+ (?:jednostk|audytor)\p{L}*
      (?:zespół|kierowni\p{L}+) projekt\p{L}+ | na mapie | mapie drogowej
      (?:brakuje|został)\p{L}* (?:nam )?(?:tylko|jeszcze|już tylko) | kompletuj\p{L}+
      postanowi\p{L}+ (?:wprow|wdro|uzysk|zdoby)\p{L}+ | zdecydowa(?:ła|ł|liśmy) (?:się )?(?:o|na|wdro|uzysk|wprow)
      na liście | w fazie | w kalendarzu | termin\p{L}* audytu | zarekomendowa\p{L}+ | rekomendac\p{L}+ | chcemy
      chce | chcielibyśmy | pragni\p{L}+
      zobowiąz(?:uje|aliśmy|ani)\p{L}* (?:\p{L}+ ){0,2}(?:do|uzyskać|zdobyć|przejść|przedstawić|otrzymać)(?!\p{L})
      analiz\p{L}+ (?:luk|luki|braków) | (?:gap )?analiz\p{L}+ gap | na etapie | przed nami | dzieli nas | krok od
      umow\p{L} z jednostk\p{L} | wyznaczon\p{L}+ | umówi(?:on\p{L}+|liśmy) | budżet\p{L}*
      (?:zatrudnili|zaangażowali|wybrali)śmy | (?:lista|liście|listę) zadań | drugi (?:etap )?(?:w|na|za)
      rok(?:u)? docelow\p{L}+ | audyt\p{L}* (?:certyfik\p{L}+ )?(?:⁂ )?(?:jest|mamy|odbywa się|robimy|przechodzimy)
      (?:ustalon|rezerwac|zarezerwowan)\p{L}+ | mapa drogowa | harmonogram\p{L}* | roadmap\p{L}* | uzyskamy
      otrzymamy | zdobędziemy | przejdziemy | dostaniemy | (?<!nie )przedstawimy | dostarczymy | doślemy | poddamy
      wybierzemy | zakończymy | podejdziemy | spłynie | wpłynie | trafi do nas | dotrze | doczekamy | ukończymy
      (?:uzyska|otrzyma|zdobędzie|przejdzie|dostanie|ukończy)(?!\p{L}) | nastąpi | sfinaliz\p{L}+ | finaliz\p{L}+
      kończymy (?:prac|wdr|przyg)\p{L}+ | (?:złoży|wystąpi)(?:liśmy|ł\p{L}*) (?:\p{L}+ )?(?:wnios\p{L}+|o)
      wnioskuj\p{L}+ | aplikuj\p{L}+ | zabiega\p{L}+ | przymierza\p{L}+ się | szykuj\p{L}+ się | rozpoczynamy
      zaczynamy | zaczęliśmy | przystąpi(?:liśmy|ł\p{L}*) | (?:pre-?audyt|audyt (?:zerowy|wstępny))\p{L}* | budujemy
      (?:zakończeni|uzyskani|zdobyci)\p{L} (?:\S+ ){0,4}(?:planow|w 20|do 20|do końca|na 20|zakładamy)\p{L}*
      niecertyfikowan\p{L}+ jeszcze | przed certyfikac\p{L}+
    `,
    denied: wordings`
      nie(?! (?:tylko|wyłącznie|jedynie|obejmuj\p{L}+|wygas\p{L}+|później|dłużej|mniej|wcześniej|zmieni\p{L}+|udostępnia\p{L}+|publikuj\p{L}+|zawiera|jest (?:publiczn|jawn|przetermin)\p{L}+|został\p{L}* (?:cofni|zawiesz|unieważ)\p{L}+)(?!\p{L}))
      brak(?:uje)? | bez (?:\p{L}+ ){0,2}(?=certyf|raport|zaświadcz|⁂) | żaden | żadn\p{L}+ | ani | odmów\p{L}+
      odmow\p{L}+ | niecertyfikowan\p{L}+ | nieposiadani\p{L}+ | obywa\p{L}+ się | nikt | zero | zbędn\p{L}+
      niepotrzebn\p{L}+ | przecząco | odpowiedź przecząca | nie przedstawimy | pozbawieni
    `,
    others: wordings`
      centr\p{L}+ (?:przetwarzania )?danych | (?:operator|usługodawc|hostingodawc|serwerownia|kolokatora)\p{L}*
      (?<!(?:jesteśmy|jest|jako|będąc) (?:\p{L}+ ){0,2}|bez |żadnych )(?:dostawc|podwykonawc|poddostawc|podprzetwarzając|podpowierza)\p{L}*
      (?:nasz\p{L}*|przez|od|u) (?:\p{L}+ )?partner\p{L}*
      partner\p{L}* (?:hosting|technolog|chmur|IT|infrastr)\p{L}*
      (?:podmiot|firm|usługodawc)\p{L}* (?:trzeci|zewnętrzn|przetwarzając|hostingow|powiązan|siostrzan|macierzyst|matk)\p{L}*
      procesor\p{L}* danych | firma[- ]matka | (?<!(?:świadczymy|oferujemy|nasz\p{L}*) (?:\p{L}+ )?)hosting\p{L}*
      hostuj\p{L}+ | hostowan\p{L}+ | serwerown\p{L}+
      (?:spółk|grup|organizacj|jednostk|firm)\p{L}+[- ](?:matk|córk|zależn|powiązan|siostrzan|dominując|macierzyst|nadrzędn|kapitałow)\p{L}*
      holding\p{L}* | koncern\p{L}* | właściciel\p{L}*
      (?:u|w|przez|na) któr(?:ego|ej|ych|ym) (?:serwer|wynajm|trzyma|hostuj|przechow|dzierż|działa|stoj|leż|korzyst|powierz|zapisuj)\p{L}+
      wynajm\p{L}+ | dzierżaw\p{L}+ | dziedzicz\p{L}+ | odziedzicz\p{L}+ | powierz\p{L}+ dane
      zapewnia(?:ny|na|ne)? (?:przez )?(?:dostawc|AWS|OVH|Azure|Microsoft)\p{L}* | data[- ]?cent(?:er|re|rum)\p{L}*
      kolokac\p{L}+ | (?<!(?:usług|platform|rozwiąza|system|aplikac)\p{L}* w )chmur\p{L}+
      infrastruktur\p{L}+ (?:chmurow|dostawc|serwerow|zewnętrzn)\p{L}+ | w obiek\p{L}+
      (?:nasz\p{L}* |przez )(?:\p{L}+ )?(?:integrator|deweloper|inwestor|udziałow|operator|producent|kontrahent|franczyz|informaty)\p{L}*
      (?:większościow|główn|jedyn)\p{L}+ (?:udziałow|akcjonariusz)\p{L}+ | stron\p{L}+ trzeci\p{L}+
      (?:spółk|firm)\p{L}+ z grupy | grup\p{L}+,? do któr\p{L}+ | do któr\p{L}+ należymy | na poziomie grupy
      kolokator\p{L}* | kolokacj\p{L} | producent\p{L}* (?:oprogramow|platform|system)\p{L}+
      prowadzi (?:dla nas )?firma | na firmę | tylko (?!nasz|my |centrala)\p{L}+ (?:ma|posiada) | outsourc\p{L}+
      na serwer\p{L}+ | nasz\p{L}+ grup\p{L}+ | hoster\p{L}* | central\p{L} (?:koncern|grup|korpor)\p{L}+
      za pośrednictwem
      (?<!(?:nasz\p{L}*|aplikacja|platforma|system) (?:\p{L}+ )?)(?:po|dla )?(?:przez|przy pomocy|w|na|u|z|od|firmy|po stronie|dzięki|infrastruktur\p{L}+) (?:usług\p{L}* |chmur\p{L}* |serwer\p{L}* |centr\p{L}+ )?(?:AWS|Amazon\p{L}*|Azure|Microsoft\p{L}*|Google\p{L}*|GCP|Hetzner\p{L}*|OVH\p{L}*|Equinix\p{L}*|Atman\p{L}*|Beyond\.pl|Oktawave|nazwa\.pl|home\.pl)
    `,
    aligned: wordings`
      (?:bierz|bra)\p{L}+ przykład | podstaw(?:ą|ę) (?:nasz|dla)\p{L}* | wywodz(?:imy|i|ą) | kompatybiln\p{L}+
      spójn\p{L}+ z | (?:podchodzimy|postępujemy|robimy|działamy) (?:\S+ ){0,3}jak w | względem | w rozumieniu
      zgodn\p{L}+ z(?:e)? | w zgodzie z(?:e)? | zgodnoś\p{L}+ | w oparciu o | opart\p{L}+ (?:na|o)
      opiera\p{L}* (?:się )?(?:na|o) | bazuj\p{L}+ | na (?:bazie|kanwie|podstawie|wzór|modłę|miarę)
      (?:spełnia|przestrzega|stosuj|respektuj|uwzględnia|honoruj|realizuj)\p{L}* | stosowani\p{L}+ | stosowan\p{L}+
      wzor(?:owan|uj|owa)\p{L}+ | kieruj\p{L}+ się | kierowa\p{L}+ się | trzyma\p{L}+ się
      (?:za|jako) (?:wzór|wzorzec|wzorca|podstaw\p{L}|punkt odniesienia)
      odpowiada\p{L}* (?:wymaganiom|wymogom|⁂|norm\p{L}+|zasad\p{L}+) | inspir\p{L}+ | według | wg | wedle | podług
      w (?:myśl|duchu|ślad za|stylu) | punkt\p{L}* odniesienia
      (?:jak|jako) (?:drogowskaz|wytyczn|ramy|wskazówk|inspirac|kompas)\p{L}* | drogowskaz\p{L}*
      (?:wzor|wzorc|kompas|inspiracj|ram|odniesieni|fundament|standard)(?:em|ą|ami) (?:jest |dla |nasz\p{L}* )?(?:nas |⁂)?
      (?:dla nas|nasz\p{L}+) (?:\p{L}+ )?(?:wzor|wzorc|kompas|inspiracj|ram|fundament)(?:em|ą|ami)?
      sięga\p{L}+ (?:po|do) | (?:odnosi|odwołuj|powołuj)\p{L}+ się | porównuj\p{L}+ | przełożyliśmy | zapożycz\p{L}+
      przeję(?:liśmy|ty|te) | korzysta\p{L}* z (?:zaleceń|wskazówek|katalogu|zabezpieczeń) | katalog\p{L}*
      załącznik\p{L}* A | tak,? jak | miar\p{L} | wytyczn\p{L}+ | zasad\p{L}* | dobr\p{L}+ praktyk\p{L}*
      najlepsz\p{L}+ praktyk\p{L}* | wymaga(?:nia|ń|niami|niom|niach) | wymog(?:i|ów|om|ami) | zalece\p{L}+
      postanowie\p{L}+ | skrojon\p{L}+ | wywodz\p{L}+ się | ułożon\p{L}+
      (?:dostosow|przystosow|dopasow|ukierunkow|zorientow|nakierow)\p{L}+ | nawiązuj\p{L}+ | czerpi\p{L}+
      odzwierciedl\p{L}+ | wzięt\p{L}+ z | zaczerpn\p{L}+ | pod kątem | w kierunku | wdroży(?:liśmy|ł\p{L}*)
      wdrożon\p{L}+ | zaimplementowa\p{L}+ | samooce\p{L}+ | samodzielni\p{L}+ ocen\p{L}+
      oświadczeni\p{L}+ własn\p{L}+ | autodeklarac\p{L}+ | (?:audyt\p{L}* wewnętrzn|wewnętrzn\p{L}+ audyt)\p{L}*
      wzorc\p{L}+ | przyjęliśmy | podąża\p{L}+ za | zbliżon\p{L}+ do | adekwatn\p{L}+
    `,
    held: wordings`
      posiada(?:my|jąc\p{L}*)? | ma(?:my|ją)? | mamy już | dysponuj\p{L}+ | uzyska(?:ł\p{L}*|liśmy|ny|no|li)
      odebraliśmy | nie (?:został\p{L}* |był\p{L}* )?(?:cofni|zawiesz|unieważ|wycofan|odebr)\p{L}+ | dostaliśmy
      dosta(?:ł|ła|li) | otrzyma(?:ł\p{L}*|liśmy|no|li) | zdoby(?:ł\p{L}*|liśmy|li|to|ty) | legitymuj\p{L}+ się
      certyfikowan\p{L}+ | szczyci\p{L}+ się | cieszy\p{L}+ się | chlubi\p{L}+ się
      nie (?:obejmuj|dotyczy|wygas)\p{L}* | wygasa | wygaśnie | traci ważność | upływa
      może(?:my)? (?:się )?(?:pochwalić|poszczycić|okazać|przedstawić|wykazać) | wydan(?:y|o|a|ego|ym|emu)
      wydał[ao]? | ważn\p{L}+ do | przyzna(?:ł\p{L}*|no|ny|n\p{L}+) | nada(?:ł\p{L}*|no|ny)
      potwierdz(?:ił\p{L}*|ono|on\p{L}+) | potwierdzając\p{L}+ nasz\p{L}*
      (?:jest|są|nadal|wciąż|pozostaje) (?:\p{L}+ )?(?:ważn|aktualn)\p{L}+(?! (?:przez|trzy|\d)) | obowiązuj\p{L}+
      dostępn\p{L}+ | utrzymuj\p{L}+ | utrzyma(?:liśmy|ł\p{L}*|no) | utrzymani\p{L}+ | przeszed?[lł]\p{L}*
      prze(?:szliśmy|szła|szli|byliśmy) | zaliczy(?:liśmy|ł\p{L}*) | zakończy(?:liśmy|ł\p{L}*)
      (?:zakończon|ukończon)\p{L}+ | ukończy(?:liśmy|ł\p{L}*) | pomyślnie | z powodzeniem | z wynikiem pozytywnym
      pozytywn\p{L}+ wynik\p{L}* | (?:od|wz)nowi(?:on\p{L}+|liśmy|ł\p{L}*) | przedłuż(?:ono|yliśmy|ył\p{L}*|on\p{L}+)
      rozszerz(?:ono|yliśmy|ył\p{L}*) | za okres | sporządzon\p{L}+ | objęt\p{L}+ certyfikat\p{L}+ | w mocy | na mocy
      wystawi(?:on\p{L}+|ł\p{L}*) | obejmuje (?:wyłącznie|tylko|jedynie) | zakres (?:certyfikatu|naszego)
      w posiadaniu | w załącz\p{L}+ | załącz(?:am|amy|on\p{L}+|ono) | dołącz(?:am|amy|on\p{L}+|ono) | przesyła(?:my|m)
      przekazujemy | udostępnia(?:my)? | (?:do|można) pobra(?:nia|ć) | do wglądu
      na (?:życzenie|żądanie|prośbę|wniosek) (?=udost|prześl|przek|okaż|\p{L}*$) | (?:widnieje|znajduje się) (?:na|w)
      okazujemy | aktualny certyfikat | ważny certyfikat
    `,
  },
};
