import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Czech and Slovak. */
export const czechAndSlovak: WordsAbroad = {
  telltale: wordings`
    proběhne | prebehne | zatím | zatiaľ | dosud | naplánov\p{L}+ | plánov\p{L}+ | poskytovate[lľ]\p{L}*
    certifik(?:át\p{L}*|ac[ie]\p{L}*|áci\p{L}+|ovan\p{L}+|ovat|ačn\p{L}+|ován\p{L}*) | zpráv\p{L}+ | správ[auyu]
    máme | nem[áa]me | jsme | společnost\p{L}* | spoločnos[tť]\p{L}* | naš[eiaíu]\p{L}* | dodavatel\p{L}+
    dodávateľ\p{L}+ | plat(?:ný|nost|nosť|í)\p{L}* | podle | podľa | držitel\p{L}* | držiteľ\p{L}* | norm(?:y|ou|ě)
    vydal\p{L}* | poskytovatel\p{L}* | poskytovateľ\p{L}* | má | nemá | není | dátov\p{L}+ | datov\p{L}+ | doufáme
    dúfame | kon(?:ce|ca) rok\p{L}+ | nejsou | sme | jsou | pouze | jen | jenom | iba | pro | přes | cez
    spravuj\p{L}+ | dodržuj\p{L}+ | pracuj(?:eme|e) | (?:třet|tret)\p{L}+ stran\p{L}+ | nabídk\p{L}+ | ponuk\p{L}+
    chceme | chceli | ztratil\p{L}* | stratil\p{L}* | inspiruj\p{L}+ | riadi\p{L}* sa | spolecnost\p{L}*
    drzitel\p{L}* | auditu | obejdeme | zavazuj\p{L}+ | bez certif\p{L}+ | ne my | my ne | my nie | nie my | už | bylo
    bolo | při | pri | kter[áéýíou]\p{L}* | ktor[áéýíou]\p{L}* | servery | sesterská
  `,
  letters: "ěřůďťňľĺŕčšž",
  partsWords: true,
  ours: wordings`
    my | náš | naš\p{L}+ | sami | nám | u nás | máme | jsme | sme | získali jsme | vlastníme | disponujeme
  `,
  contrast: wordings`
    ale | avšak | však | zatímco | ačkoli | nicméně | no | kým | hoci
  `,
  certificate: wordings`
    certifik\p{L}+
  `,
  findings: wordings`
    výjim\p{L}+ | výnim\p{L}+ | výhrad\p{L}* | neshod\p{L}* | nezhod\p{L}* | odchyl\p{L}+ | připomín\p{L}+
    pripomien\p{L}+ | nedostat\p{L}+ | zjištění | zistení
  `,
  and: wordings`
    a | i
  `,
  renewal: wordings`
    obnov\p{L}+ | recertifik\p{L}+ | prodlouž\p{L}+ | predĺž\p{L}+ | dozorov\p{L}+ | dohledov\p{L}+
    (?:další|ďalší|příští|každoroční)\p{L}* audit\p{L}*
  `,
  ideas: {
    nothing: wordings`
      nabíd(?:ky|ka|ek|ce)\p{L}* | ponuk[ay]? bez | uchazeč\p{L}* | uchádzač\p{L}* | zadavatel\p{L}* | obstaráva\p{L}+
      výběrov\p{L}+ řízen\p{L}+ | verejn\p{L}+ obstaráv\p{L}+ | (?:vyřazen|vyraden|vyloučen|vylúčen)\p{L}* | zpravidla
      spravidla | obvykle | zvyčajne | obyčejně | většinou | väčšinou | stáhněte | stiahnite | průvodce
      sprievodc\p{L}+ | přednáš\p{L}+ | prednáš\p{L}+ | (?:pro|vy)?škol(?:en|íme|ili|il)\p{L}* | kurz\p{L}*
      webin\p{L}+ | zašlete | pošlete | pošlite | zašlite | doložte | přiložte | priložte | uveďte | prosím | váš
      vaš\p{L}+ | vaše | jak získat | ako získať | co je | čo je | kolik stojí | kdy | kedy | pomůžeme | pomôžeme
      pomáháme | žádoucí | výhodou | nezbytn\p{L}+ | nevyhnutn\p{L}+ | měl by | mal by | firmy (?:bez|s) ⁂
      dodavatelé (?:bez|s) ⁂ | klient(?:ům|om) | u (?:klientů|zákazníků|klientov|zákazníkov)
      certifikovan\p{L}+ (?:vedoucí\p{L}* )?audit[oó]\p{L}+ | vedoucí\p{L}* auditor\p{L}* | požad\p{L}+ | vyžad\p{L}+
      mus[íi](?!lo) | má[t]? povinnost | povinn\p{L}+ | pokud | jestliže | jestli | ak(?= \p{L}) | zda | či | žádáme
      žiadame | prosíme | je třeba | je nutn\p{L}+ | podmínk\p{L}+ | podmienk\p{L}+ | pomáhá\p{L}* | pomáha\p{L}*
      školení | školeni\p{L}* | poraden\p{L}+ | mezinárodn\p{L}+ (?:uznávan\p{L}+ )?(?:norm|standard)\p{L}*
      medzinárodn\p{L}+ (?:uznávan\p{L}+ )?(?:norm|štandard)\p{L}* | by měl\p{L}* | by mal\p{L}*
      prokazuje, že organizace | neověřen\p{L}* | neoveren\p{L}* | není (?:známo|jasné)
    `,
    "no-plan": wordings`
      neplánuj\p{L}+ | nemáme v (?:plánu|úmysl\p{L}) | nehodlá\p{L}+ | nechystá\p{L}+ | neuvažuj\p{L}+
      nikdy ne(?:žád|usilov|plán|chtěl)\p{L}+ | nikdy sme ne(?:žiad|usilov|plán|chcel)\p{L}+ | bez plánů
      není v plánu | nie je v pláne
    `,
    "taken-away": wordings`
      (?<!nebyl\p{L}* )odebrán\p{L}* | odebral\p{L}* | odobral\p{L}* | odňal\p{L}* | pozastavil\p{L}* | zrušil\p{L}*
      vzal\p{L}* nám | odobrat\p{L}* | odňat\p{L}* | odejmut\p{L}* | pozastaven\p{L}* | zrušen\p{L}*
      zneplatněn\p{L}* | stiahnut\p{L}* | stažen\p{L}*
    `,
    over: wordings`
      (?:měli|mali|měla?|mala?) (?:jsme |sme )?(?:\p{L}+ )?(?:dříve|kdysi|kedysi|predtým|⁂|certif\p{L}+|do)
      (?:jsme|sme) (?:\p{L}+ )?(?:měli|mali)(?!\p{L}) | (?:byli|boli) (?:jsme|sme) (?:\S+ ){0,3}certif\p{L}+ | kdysi
      kedysi | dříve | predtým | bývalý | (?:už|již) ne\p{L}+ | ne\p{L}+ (?:již|už) | viac ne\p{L}+ | opustil\p{L}*
      upustil\p{L}* | vzdal\p{L}* (?:jsme |sme )?se? | vzdali | zřekl\p{L}* | zriekl\p{L}* | ztratil\p{L}*
      stratil\p{L}* | přišl\p{L}+ (?:jsme )?o | přišli | sme prišli | prišl\p{L}+ (?:sme )?o | pozbyl\p{L}*
      ne(?:prodlouž|obnov|predĺž|udrž)\p{L}+ | po (?:splatnosti|platnosti|expirac\p{L}+) | expiroval\p{L}*
      exspiroval\p{L}* | propadl\p{L}* | prepadl\p{L}* | skončil\p{L}* | přestal\p{L}* | prestal\p{L}*
      zastaral\p{L}* | minulost\p{L}* | jen do (?:roku )?20[012]\d | vrátili | ukončil\p{L}* | vypršel\p{L}*
      vyprša\p{L}+ | propad[la]\p{L}*
      (?:platnos[tť]\p{L}*\s(?:\p{L}+\s){0,6}|27001\s(?:\p{L}+\s){0,2})?(?:skončil\p{L}* | uplynul\p{L}*)
      skončil\p{L}* | uplynul\p{L}* | pozbyl\p{L}* | již nemáme | už nemáme | už nem[áa]
      nebyl\p{L}* (?:obnoven|prodloužen)\p{L}* | nebol\p{L}* (?:obnoven|predĺžen)\p{L}* | neobnovil\p{L}*
      neplatn\p{L}+ | dříve jsme
    `,
    planned: wordings`
      na cest[ěe] (?:k|ke)(?!\p{L}) | v polovi\p{L}+ cest\p{L} | chceme | chceli by | chtěli bychom | rádi bychom
      doufáme | dúfame | zavazuj\p{L}+ (?:se|sa) | zaväzuj\p{L}+ sa | dodáme | doložíme | předložíme | predložíme
      doplníme | gap anal\p{L}+ | analýz\p{L} (?:mezer|medzier|rozdíl\p{L}*)
      (?:první|druh[ýáé]|prv[ýáé]) (?:stup|etap|fáz|část|krok)\p{L}+ | (?:1|2|I|II)\. (?:stup|etap|fáz)\p{L}+
      (?:příští|budúci|následující|nadcházející|ďalší)\p{L}* (?:rok|kvartál|čtvrtlet|štvrťrok)\p{L}* | brzy | čoskoro
      zanedlho | v dohledné době | míříme | cíl\p{L}* | cieľ\p{L}* | roadmap\p{L}* | harmonogram\p{L}*
      (?:certifikační |certifikačný )?audit (?:⁂ )?(?:je |bude |máme |čeká |v |na )\p{L}* ?(?:v|na|naplán)
      čeká nás (?!dozor) | nás čeká (?!dozor) | teprve | ešte len | teprv | sme začali | jsme začali | rozjíždíme
      spustili | podali (?:jsme |sme )?žádost | požádali (?:jsme |sme )?o | požiadali sme o | na plánu
      v realizac\p{L}+ | rozpracov\p{L}+ | budujeme | (?:ještě|ešte|zatím|zatiaľ|dosud) (?:nemáme|ne)
      zvolili jsme auditora | budeme mít | budeme mať | bude(?:me)? (?:\S+ ){0,3}certif\p{L}+ | je v běhu | v běhu
      (?:běží|beží) (?:audit|certifik|příprav|príprav|proces|projekt)\p{L}*
      (?:audit|certifika|příprav|príprav|proces|projekt)\p{L}* (?:\p{L}+ )?(?:běží|beží) | bližíme se | usilujeme
      plán(?:uj|ovan|ován|ujem|u)\p{L}* | pracuj\p{L}+ na | naplánov\p{L}+ | v plánu | chyst[áa]\p{L}+
      připravuj\p{L}+ | pripravuj\p{L}+ | v přípravě | v príprave | probíhá\p{L}* | prebieha\p{L}* | usiluj\p{L}+
      očekáv\p{L}+ | očakáv\p{L}+ | hodláme | ve? procesu | v proces[eu] | zavád[íě]\p{L}* | zavádza\p{L}+
      implementuj\p{L}+ | bude(?:me)? | získáme | získame | proběhne | prebehne | zatím | zatiaľ | dosud ne\p{L}+
      ještě ne\p{L}+ | ešte ne\p{L}+ | směřuj\p{L}+ | předpoklád\p{L}+ | predpoklad\p{L}+ | žádáme o | zahájil\p{L}*
      začali
    `,
    denied: wordings`
      ne(?! (?:jen|pouze|později|méně))(?=$|[\s.,!)]) | odepře\p{L}+ | odmítl\p{L}* | odmietl\p{L}* | zamítl\p{L}*
      zamietl\p{L}* | obej[dí]\p{L}+ (?:se|sa) | obíd\p{L}+ sa | bez (?:\p{L}+ )?(?=certif|⁂) | nikdo | nikto
      nie(?! (?:len|iba|je platn))
      ne(?:podstoupil|prošl|prešl|absolvoval|potřebuj|potrebuj|certifik|předlož|predlož|mohu|můžeme|môžeme|doloží|má)\p{L}*
      postrád\p{L}+ | ne(?:m[áa]|m[áa]me|mají|majú)
      ne(?:jsme|ní|jsou|ie|drží\p{L}*|vlastní\p{L}*|disponuj\p{L}+|získal\p{L}*|obdržel\p{L}*|existuje|byl\p{L}*|bol\p{L}*)
      nie (?:je|sme|sú) | nikoliv? | nie(?=[\s.]*$) | žádn\p{L}+ | žiadn\p{L}* | bez (?=certif|zpr|spr|⁂) | chybí
      chýba | necertifikovan\p{L}+
    `,
    others: wordings`
      třet\p{L}+ stran\p{L}+ | tret\p{L}+ stran\p{L}+
      (?:sestersk|matečn|mateřsk|matersk|dceřin|dcérsk)\p{L}+ (?:firm|společnost|spoločnosť|spolocnost|podnik|holding)\p{L}*
      holding\p{L}* | koncern\p{L}* | (?:naš\p{L}+ |celá )?skupin\p{L}+ (?:, )?(?:má|drží|ke které|do ktorej)
      vlastník\p{L}* | mateř\p{L}+ | zpracovatel\p{L}* | spracovateľ\p{L}* | sub-?dodáv\p{L}+
      (?:u|v|přes|cez|prostřednictvím|prostredníctvom|na|od|z) (?:\p{L}+ )?(?:AWS|Amazon\p{L}*|Azure|Microsoft\p{L}*|Google\p{L}*|OVH\p{L}*|Hetzner\p{L}*|Equinix\p{L}*|WEDOS\p{L}*|Forpsi)
      serverovn\p{L}+ | kolokac\p{L}+ | v budově | v budove | na serverech | na serveroch
      (?:u|v) (?:které|ktor|kter)\p{L}+ (?:host|máme|bež|běž|ukl)\p{L}+ | pronaj[ií]m\p{L}+ | prenaj[ií]m\p{L}+
      naš\p{L}+ (?:\p{L}+ )?partner\p{L}* | externí\p{L}* (?:firm|společn|spoločn)\p{L}+ | provozovatel\p{L}*
      data ?cent\p{L}+ | datov\p{L}+ (?:centr|středisk)\p{L}+ | dátov\p{L}+ centr\p{L}+
      (?<!(?:jsme|sme|jako|ako) (?:\p{L}+ )?)(?:poskytovatel|poskytovateľ|dodavatel|dodávateľ|subdodavatel|subdodávateľ|provozovatel|prevádzkovateľ|partner)\p{L}*
      (?<!(?:jsme|sme|jako|ako) \p{L}+ |(?:nabízíme|poskytujeme|ponúkame) )hosting\p{L}* | hostuj\p{L}+
      mateřsk\p{L}+ | matersk\p{L}+ | cloudov\p{L}+ (?:provider|služ)\p{L}+
    `,
    aligned: wordings`
      podle | podľa | inspir\p{L}+ | inšpir\p{L}+ | zásad\p{L}* | princip\p{L}* | princíp\p{L}* | vod[ií]tk\p{L}*
      vzor\p{L}* | kompas\p{L}* | rámc\p{L}+ | v duchu | oporou | opír\p{L}+ se | opier\p{L}+ sa | stav[íi]\p{L}+ na
      postaven\p{L}+ na | nastaven\p{L}+ | přizpůsob\p{L}+ | prispôsob\p{L}+ | shod\p{L}+ s | zhod\p{L}+ s
      soulad\p{L}* s | súlad\p{L}* s | sami (?:jsme |sme )?posoudil\p{L}*
      (?:posoudili|posúdili|zhodnotili|vyhodnotili) (?:jsme |sme )?(?:to )?sami | (?:sebe|samo)hodnoc\p{L}+
      sebehodnot\p{L}+ | samohodnot\p{L}+ | interní\p{L}* audit\p{L}* | interný\p{L}* audit\p{L}* | doporučen\p{L}+
      odporúčan\p{L}+ | požadavk(?:y|ů|ům) | požiadavk(?:y|am|iek) | následuj\p{L}+ | drž[íi](?:me)? (?:se|sa)
      zaved(?:li|en)\p{L}* | zaviedli | respektuj\p{L}+ | zohledňuj\p{L}+ | zohľadňuj\p{L}+ | odvozen\p{L}+
      odvoden\p{L}+ | kompatibiln\p{L}+ | uplatňuj\p{L}+ | osvědčen\p{L}+ postup\p{L}* | v souladu s | v súlade s
      v zhode s | ve shodě s | vycház(?:í|ej[íi])\p{L}* z | vychádza\p{L}* z | založen\p{L}+ na | řídí(?:me)? se
      riadi(?:me)? sa | spln?ňuj\p{L}+ | dodržuj\p{L}+ | odpovídá\p{L}* | zodpovedá\p{L}* | postupuj\p{L}+ podľ?l?[ea]
    `,
    held: wordings`
      v příloze | v prílohe | přikládáme | prikladáme | posíláme | posielame | zasíláme | ke stažení | na stiahnutie
      k nahlédnutí | k nahliadnutiu | platí | platný | aktuální certif\p{L}+ | aktuálny certif\p{L}+ | úspěšně
      úspešne | (?:ne)?vztahuje se | (?:ne)?vzťahuje sa | se nevztahuje | sa nevzťahuje | udělen\p{L}* | udelen\p{L}*
      obhájil\p{L}* | udržuj\p{L}+ | prodloužen\p{L}* | predĺžen\p{L}* | obnovil\p{L}* | prodloužil\p{L}*
      potvrdil\p{L}* | potvrzen\p{L}* | m[áa](?:me|jí|jú)? | drží\p{L}* | držitel\p{L}* | držiteľ\p{L}*
      vlastn[íi]\p{L}* | disponuj\p{L}+ | získal\p{L}* | obdržel\p{L}* | obdržali | certifikován\p{L}*
      certifikovan\p{L}+ | vydan\p{L}+ | vydal\p{L}* | vystaven\p{L}+ | plat[íin]\p{L}* do
      (?:je|jsou|sú|stále|máme) platn\p{L}+(?! (?:po dobu|tři|\d)) | k dispozici | za období | za obdobie
      k dispozícii | prošl\p{L}+ | absolvoval\p{L}* | vztahuje (?:se )?(?:pouze|jen) | vzťahuje sa (?:iba|len)
      obnoven\p{L}* | rozsah certifik\p{L}+
    `,
  },
};
