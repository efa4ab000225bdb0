import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Czech and Slovak. */
export const czechAndSlovak: WordsAbroad = {
  telltale: wordings`
    proběhne | prebehne | zatím | zatiaľ | dosud | naplánov\p{L}+ | plánov\p{L}+ | poskytovate[lľ]\p{L}*
    certifik(?:át\p{L}*|ac[ie]\p{L}*|áci\p{L}+|ovan\p{L}+|ovat|ačn\p{L}+|ován\p{L}*) | zpráv\p{L}+
    správ[auyu] | máme | nem[áa]me | jsme | společnost\p{L}* | spoločnos[tť]\p{L}* | naš[eiaíu]\p{L}*
    dodavatel\p{L}+ | dodávateľ\p{L}+ | plat(?:ný|nost|nosť|í)\p{L}* | podle | podľa | držitel\p{L}*
    držiteľ\p{L}* | norm(?:y|ou|ě) | vydal\p{L}* | poskytovatel\p{L}* | poskytovateľ\p{L}*
  `,
  partsWords: true,
  ours: wordings`
    my | náš | naš\p{L}+ | sami | máme | jsme | sme | získali jsme | vlastníme | disponujeme
  `,
  contrast: wordings`
    ale | avšak | však | zatímco | ačkoli | nicméně | no | kým | hoci
  `,
  certificate: wordings`
    certifik\p{L}+
  `,
  findings: wordings`
    výjim\p{L}+ | výnim\p{L}+ | výhrad\p{L}* | neshod\p{L}* | nezhod\p{L}* | odchyl\p{L}+ | připomín\p{L}+
  `,
  and: wordings`
    a | i
  `,
  renewal: wordings`
    obnov\p{L}+ | recertifik\p{L}+ | prodlouž\p{L}+ | predĺž\p{L}+ | dozorov\p{L}+
  `,
  ideas: {
    nothing: wordings`
      certifikovan\p{L}+ (?:vedoucí\p{L}* )?audit[oó]\p{L}+ | vedoucí\p{L}* auditor\p{L}* | požad\p{L}+
      vyžad\p{L}+ | mus[íi](?!lo) | má[t]? povinnost | povinn\p{L}+ | pokud | jestliže | jestli
      ak(?= \p{L}) | zda | či | žádáme | žiadame | prosíme | je třeba | je nutn\p{L}+ | podmínk\p{L}+
      podmienk\p{L}+ | pomáhá\p{L}* | pomáha\p{L}* | školení | školeni\p{L}* | poraden\p{L}+
      mezinárodn\p{L}+ (?:uznávan\p{L}+ )?(?:norm|standard)\p{L}*
      medzinárodn\p{L}+ (?:uznávan\p{L}+ )?(?:norm|štandard)\p{L}* | by měl\p{L}* | by mal\p{L}*
      prokazuje, že organizace | neověřen\p{L}* | neoveren\p{L}* | není (?:známo|jasné)
    `,
    "no-plan": wordings`
      neplánuj\p{L}+ | nemáme v (?:plánu|úmysl\p{L}) | nehodlá\p{L}+ | nechystá\p{L}+ | neuvažuj\p{L}+
    `,
    "taken-away": wordings`
      odebrán\p{L}* | odobrat\p{L}* | odňat\p{L}* | odejmut\p{L}* | pozastaven\p{L}* | zrušen\p{L}*
      zneplatněn\p{L}* | stiahnut\p{L}* | stažen\p{L}*
    `,
    over: wordings`
      vypršel\p{L}* | vyprša\p{L}+ | propad[la]\p{L}*
      (?:platnos[tť]\p{L}*\s(?:\p{L}+\s){0,6}|27001\s(?:\p{L}+\s){0,2})?(?:skončil\p{L}* | uplynul\p{L}*)
      skončil\p{L}* | uplynul\p{L}* | pozbyl\p{L}* | již nemáme | už nemáme | už nem[áa]
      nebyl\p{L}* (?:obnoven|prodloužen)\p{L}* | nebol\p{L}* (?:obnoven|predĺžen)\p{L}* | neobnovil\p{L}*
      neplatn\p{L}+ | dříve jsme
    `,
    planned: wordings`
      plán(?:uj|ovan|ován|ujem|u)\p{L}* | pracuj\p{L}+ na | naplánov\p{L}+ | v plánu | chyst[áa]\p{L}+
      připravuj\p{L}+ | pripravuj\p{L}+ | v přípravě | v príprave | probíhá\p{L}* | prebieha\p{L}*
      usiluj\p{L}+ | očekáv\p{L}+ | očakáv\p{L}+ | hodláme | ve? procesu | v proces[eu] | zavád[íě]\p{L}*
      zavádza\p{L}+ | implementuj\p{L}+ | bude(?:me)? | získáme | získame | proběhne | prebehne | zatím
      zatiaľ | dosud ne\p{L}+ | ještě ne\p{L}+ | ešte ne\p{L}+ | směřuj\p{L}+ | předpoklád\p{L}+
      predpoklad\p{L}+ | žádáme o | zahájil\p{L}* | začali
    `,
    denied: wordings`
      ne(?:m[áa]|m[áa]me|mají|majú)
      ne(?:jsme|ní|jsou|ie|drží\p{L}*|vlastní\p{L}*|disponuj\p{L}+|získal\p{L}*|obdržel\p{L}*|existuje|byl\p{L}*|bol\p{L}*)
      nie (?:je|sme|sú) | nikoliv? | nie(?=[\s.]*$) | žádn\p{L}+ | žiadn\p{L}* | bez (?=certif|zpr|spr|⁂)
      chybí | chýba | necertifikovan\p{L}+
    `,
    others: wordings`
      datov\p{L}+ (?:centr|středisk)\p{L}+ | dátov\p{L}+ centr\p{L}+
      (?:poskytovatel|poskytovateľ|dodavatel|dodávateľ|subdodavatel|subdodávateľ|provozovatel|prevádzkovateľ|partner)\p{L}*
      hosting\p{L}* | hostuj\p{L}+ | mateřsk\p{L}+ | matersk\p{L}+ | cloudov\p{L}+ (?:provider|služ)\p{L}+
    `,
    aligned: wordings`
      v souladu s | v súlade s | v zhode s | ve shodě s | vycház(?:í|ej[íi])\p{L}* z | vychádza\p{L}* z
      založen\p{L}+ na | řídí(?:me)? se | riadi(?:me)? sa | spln?ňuj\p{L}+ | dodržuj\p{L}+ | odpovídá\p{L}*
      zodpovedá\p{L}* | postupuj\p{L}+ podľ?l?[ea]
    `,
    held: wordings`
      m[áa](?:me|jí|jú)? | drží\p{L}* | držitel\p{L}* | držiteľ\p{L}* | vlastn[íi]\p{L}* | disponuj\p{L}+
      získal\p{L}* | obdržel\p{L}* | obdržali | certifikován\p{L}* | certifikovan\p{L}+ | vydan\p{L}+
      vydal\p{L}* | vystaven\p{L}+ | plat[íin]\p{L}* do
      (?:je|jsou|sú|stále|máme) platn\p{L}+(?! (?:po dobu|tři|\d)) | k dispozici | za období | za obdobie
      k dispozícii | prošl\p{L}+ | absolvoval\p{L}* | vztahuje (?:se )?(?:pouze|jen)
      vzťahuje sa (?:iba|len) | obnoven\p{L}* | rozsah certifik\p{L}+
    `,
  },
};
