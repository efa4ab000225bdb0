import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Polish. */
export const polish: WordsAbroad = {
  telltale: wordings`
    certyfik\p{L}+ | audyt\p{L}* | zaplanowan\p{L}+ | odbędzie | jeszcze | raport(?:u|em|ów|y)?
    posiada\p{L}* | jesteśmy | nasz[aey]?(?:go|mi|ch)? | został\p{L}? | wdra[żz]\p{L}+ | spółk\p{L}+
    dostawc\p{L}+ | norm[yąę] | zgodn\p{L}+ | ważn\p{L}+ | oraz | dysponuj\p{L}+ | mamy | planuj\p{L}+
  `,
  partsWords: true,
  ours: wordings`
    my | nasz\p{L}* | sami | (?:posiada|ma|dysponuje|jeste|uzyska|zdobywa|otrzyma)(?:my|liśmy|śmy)
    otrzymaliśmy | uzyskaliśmy
  `,
  contrast: wordings`
    ale | lecz | jednak(?:że)? | natomiast | zaś | choć | chociaż | mimo że
  `,
  certificate: wordings`
    certyfik\p{L}+
  `,
  findings: wordings`
    wyjąt\p{L}+ | zastrzeż\p{L}+ | niezgodnoś\p{L}+ | uwag\p{L}* | odstępstw\p{L}*
  `,
  and: wordings`
    i | oraz | a
  `,
  renewal: wordings`
    odn(?:owi|awia)\p{L}+ | recertyfik\p{L}+ | przedłuż\p{L}+ | nadzor\p{L}+
  `,
  ideas: {
    nothing: wordings`
      brak (?:danych|informacji) | certyfikowan\p{L}+ audytor\p{L}+ | audytor\p{L}+ wiodąc\p{L}+
      wymaga(?:my|ją|ne|ny|na|nych|liśmy|ł\p{L}*)? | wymaga się | wymóg | wymogiem | oczekuj\p{L}+
      żąda\p{L}+ | musi(?:ą)? | powin\p{L}+ | należy | prosimy | proszę | jeśli | jeżeli | w przypadku gdy
      o ile | gdyby | czy | warunkiem | mile widzian\p{L}+ | pomaga\p{L}*
      wspiera\p{L}* (?:firmy|klientów|organizacje) | doradza\p{L}* | szkoleni\p{L}+ | konsultac\p{L}+
      przygotowujemy (?:firmy|klientów) | potwierdza, że (?:organizacja|firma) | to międzynarodow\p{L}+
      jest (?:to )?(?:międzynarodow|uznawan)\p{L}+ | określa wymagania
      nie (?:wiadomo|potwierdzono|zweryfikowano|udało się potwierdzić) | do (?:potwierdzenia|weryfikacji)
    `,
    "no-plan": wordings`
      nie (?:planuj|zamierza|przewiduj)\p{L}+ | (?:bez|brak) planów
    `,
    "taken-away": wordings`
      (?:cofnięt|wycofan|zawiesz|unieważni|odebran|odwołan)\p{L}+ | cofnięt\p{L}*
    `,
    over: wordings`
      wygas[łl]\p{L}* | straci(?:ł|ła|ło|liśmy) ważność | utraci(?:ł\p{L}*|liśmy) | nieważn\p{L}+
      przetermin\p{L}+ | nie (?:został\p{L}* |jest )?(?:odnowion|przedłużon|odnowi)\p{L}+
      (?:ważność|termin ważności)\s(?:\p{L}+\s){0,3}(?:upłyn|minę|minął|skończy)\p{L}+
      upłyn(?:ął|ęł\p{L}+) | już nie (?:posiada|ma)\p{L}* | dawniej | do niedawna
    `,
    planned: wordings`
      planuj\p{L}+ | pracuj\p{L}+ nad | (?:za)?planowan\p{L}+ | w planach | zamierza\p{L}+ | dąży\p{L}+
      w trakcie (?!kontroli|realizacji umowy) | w toku | trwa(?:ją)? | przygotow(?:uj\p{L}+|ani\p{L}+)
      wdraża\p{L}+ | spodziewan\p{L}+ | spodziewa\p{L}+ się | oczekiwan\p{L}+ | przewidywan\p{L}+
      ubiega\p{L}+ się | jeszcze nie | będzie(?:my)? | zostanie | odbędzie się | rozpocz(?:ę|y)\p{L}+
      w przyszłym (?:roku|kwartale) | ma zostać | starań | stara(?:my|ją)? się | czekamy na | w procesie
      celem jest | docelowo
    `,
    denied: wordings`
      nie | brak(?:uje)? | bez (?=certyf|raport|⁂) | żaden | żadn\p{L}+ | ani
    `,
    others: wordings`
      centr\p{L}+ danych | (?:dostawc|operator|usługodawc|podwykonawc|poddostawc|partner)\p{L}*
      hosting\p{L}* | hostuj\p{L}+ | serwerown\p{L}+ | spółk\p{L}+ (?:matk|dominując|macierzyst)\p{L}+
      data center | kolokac\p{L}+ | chmur\p{L}+ | infrastruktur\p{L}+ (?:chmurow\p{L}+|dostawc\p{L}+)
    `,
    aligned: wordings`
      zgodn\p{L}+ z(?:e)? | w oparciu o | opart\p{L}+ (?:na|o) | bazuj\p{L}+
      (?:spełnia|przestrzega|stosuj)\p{L}* | wzorowan\p{L}+ | kieruj\p{L}+ się
      odpowiada\p{L}* (?:wymaganiom|wymogom) | inspirowan\p{L}+
    `,
    held: wordings`
      posiada(?:my|jąc\p{L}*)? | ma(?:my|ją)? | mamy już | dysponuj\p{L}+ | uzyska(?:ł\p{L}*|liśmy|ny|no)
      otrzyma(?:ł\p{L}*|liśmy|no) | zdoby(?:ł\p{L}*|liśmy) | legitymuj\p{L}+ się | certyfikowan\p{L}+
      wydan(?:y|o|a|ego|ym|emu) | wydał[ao]? | ważn\p{L}+ do
      (?:jest|są|nadal) ważn\p{L}+(?! (?:przez|trzy|\d)) | obowiązuj\p{L}+ do | dostępny | utrzymuj\p{L}+
      przeszed?[lł]\p{L}* | odnowi(?:ony|ono|liśmy|ł\p{L}*) | przyznan\p{L}+ | za okres | sporządzon\p{L}+
      wystawion\p{L}+ | obejmuje (?:wyłącznie|tylko|jedynie) | zakres (?:certyfikatu|naszego) | w posiadaniu
    `,
  },
};
