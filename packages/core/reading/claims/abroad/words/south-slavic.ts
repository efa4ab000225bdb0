import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Croatian, Slovene, Bosnian and Serbian, in Latin letters. */
export const southSlavic: WordsAbroad = {
  telltale: wordings`
    planiran\p{L}* | još | načrtovan\p{L}* | certifikat(?:a|u|om|i|e|ih)? | sertifikat(?:a|u|om|i|e)?
    certifik(?:acij|acijs|aciji|iran)\p{L}+ | certificiran\p{L}* | sertifikovan\p{L}* | posjeduj\p{L}+ | poseduj\p{L}+
    nema(?:mo)? | imamo | nimamo | tvrtk\p{L}+ | podjetj\p{L}+ | izvješć\p{L}+ | izveštaj\p{L}* | poročil\p{L}+
    vrijedi | velja\p{L}* | naš[aei]\p{L}* | smo | prema normi | norm(?:om|i) | procesi | usklađen\p{L}*
    dobavljač\p{L}* | dobavitelj\p{L}* | temelj\p{L}+ | zaposlen\p{L}+ | prošli | slu[žz]i | stoje | zgradi
    ne planiramo | istek\p{L}+ | je u | zakazan\p{L}* | u pripremi | nije | nismo | nisu | nimamo | samo | prema | kod
    koj[aieu] | koj(?:eg|em|im)\p{L}* | našim?\p{L}* | godin[aeu] | godine | radimo | delamo | delujemo | želimo
    nadamo | audita | nakon | tvrtka | kompanija | ponude | nam je | nekad\p{L}* | preko | servis\p{L}* | te[žz]imo
    ravnamo | ne mi | mi ne | vodimo | zgledujemo | uporabljamo | nikad\p{L}* | svibnju | travnju | lipnju | izgubili
    oduzeli | odustali | podatkovn\p{L}+ | naslanja\p{L}* | poštujemo | hrvatsk\p{L}+
  `,
  letters: "ćčšž",
  partsWords: true,
  ours: wordings`
    mi | naš\p{L}* | sami | nam | kod nas | pri nas | imamo | smo | posjedujemo | posedujemo
  `,
  contrast: wordings`
    ali | međutim | no | dok | vendar | medtem ko | toda | iako | čeprav
  `,
  certificate: wordings`
    [cs]ertifi[kc]\p{L}+
  `,
  findings: wordings`
    iznim\p{L}+ | izuzet\p{L}+ | izjem\p{L}* | nesukladn\p{L}+ | odstopanj\p{L}* | primjedb\p{L}*
    rezerv\p{L}* | neskladnost\p{L}* | neusaglašenost\p{L}* | neusklađenost\p{L}* | pripomb\p{L}* | zamerk\p{L}*
  `,
  and: wordings`
    i | in | te | ter
  `,
  renewal: wordings`
    obnov\p{L}+ | recertifi\p{L}+ | produlj\p{L}+ | podaljš\p{L}+ | nadzorn\p{L}+
  `,
  ideas: {
    nothing: wordings`
      ponud[ae] bez | ponudnik\p{L}* (?:predloži|mora|dostavi) | ponu(?:ditelj|đač)\p{L}* | natječaj\p{L}*
      tender\p{L}* | razpis\p{L}* | naručitelj\p{L}* | naročnik\p{L}* | odbijen\p{L}* bit | bit će odbij\p{L}+
      biće odbij\p{L}+ | izločen\p{L}* | isključen\p{L}* | obično | uobičajeno | običajno | po pravilu | praviloma
      preuzmite | prenesite | vodič\p{L}* | predavanj\p{L}+ | obuk[aeu]\p{L}* | obuč\p{L}+ | usposablj\p{L}+
      izobraž\p{L}+ | tečaj\p{L}* | seminar\p{L}* | webinar\p{L}* | školujemo | osposob\p{L}+ | molimo | prosimo
      pošaljite | pošljite | dostavite | priložite | navedite | svoj\p{L}* certif\p{L}+ | vaš\p{L}*
      kako (?:dobiti|pridobiti) | što je | šta je | kaj je | koliko košta | koliko stane | kada | kdaj | potrebn\p{L}+
      obavezn\p{L}+ | obvezn\p{L}+ | nužn\p{L}+ | poželjn\p{L}+ | zaželen\p{L}+ | prednost
      (?:tvrtkama|firmama|klijentima|preduzećima|podjetjem|strankam)(?!\p{L}) | kod (?:klijenata|korisnika)
      tvrtke (?:bez|s) ⁂ | zahtijeva\p{L}* | zahteva\p{L}* | tražimo | traži se | mora(?:ju|jo|ti)? | treba(?:ju|jo)?
      obvezn\p{L}+ | ako | ukoliko | če | li | ali imate | pomažemo | pomagamo | savjet\p{L}+ | svetov\p{L}+
      edukacij\p{L}+ | međunarodn\p{L}+ (?:norm|standard)\p{L}* | mednarodn\p{L}+ standard\p{L}* | uvjet | pogoj
      nije (?:potvrđeno|poznato)
    `,
    "no-plan": wordings`
      ne (?:planira|namjerava|nameravamo|načrtuje)\p{L}* | nemamo (?:u )?plan\p{L}* | nije (?:u planu|planiran\p{L}*)
      ni v načrtu | nikad\p{L}* ni(?:smo|su|je) (?:tražil|planiral)\p{L}+
    `,
    "taken-away": wordings`
      oduzet\p{L}* | oduzel\p{L}* | odvzel\p{L}* | povukl\p{L}* | ukinut\p{L}* | suspendoval\p{L}* | suspendovan\p{L}*
      povučen\p{L}* | suspendiran\p{L}* | opozvan\p{L}* | poništen\p{L}* | odvzet\p{L}* | preklican\p{L}*
      začasno odvzet\p{L}*
    `,
    over: wordings`
      više ni(?:je|smo|su) | više ne | ne\p{L}* više | nič več | ni(?:smo|mamo)? več | ne velja več | ne vrijedi više
      (?:smo|je|imali|imeli) (?:\S+ ){0,3}(?:nekada|nekad|nekoč|ranije|prije|prej) | nekada? | nekoč | ranije | nekdaj
      (?<!ni(?:smo|su|je)? )(?:imali|imeli|posjedovali|posedovali) smo
      (?<!ni(?:smo)? )smo (?:\p{L}+ )?(?:imali|imeli) | (?<!ni(?:je)? )istek\p{L}+ | potek(?:el|la|lo)\p{L}*
      odustali | odustal\p{L}* | odrekli | opustili | odpovedali | napustili | izgubil\p{L}*
      nismo (?:produžil|produljil|obnovil|podaljšal)\p{L}* | nije (?:produžen|produljen|obnovljen)\p{L}*
      prestal\p{L}* (?:važiti|vrijediti|veljati|da važi) | prenehal\p{L}* | nevažeć\p{L}* | neveljav\p{L}*
      zastar\p{L}+ | prošlost\p{L}* | preteklost\p{L}* | samo do 20[012]\d | (?<!nije )istek(?:ao|la|lo|li)
      istec?kl\p{L}+ | potek(?:el|la|lo|li) | nije obnovljen\p{L}* | ni bil[ao]? (?:podaljšan|obnovljen)\p{L}*
      više ne(?:ma|mamo) | nismo obnovili | prestao važiti
    `,
    planned: wordings`
      na (?:putu|dobrom putu|poti|pola puta|pol poti) (?:smo )?(?:prema|ka|k|do|h)? | smo na (?:putu|poti)
      radimo na(?! temelj) | rad na | delamo na | želimo | želeli bi | htjeli bismo | nadamo (?:se)? | se nadamo
      upamo | obvez\p{L}+ se | obavez\p{L}+ se | zavez\p{L}+ se | se zavezujemo | težimo | stremimo | ciljamo
      cilj (?:nam )?je | naš cilj | roadmap\p{L}* | plan\p{L}* je
      (?:prv|drug)\p{L}+ (?:faz|etap|stup|korak|stopnj|del)\p{L}* | (?:1|2|I|II)\. (?:faz|etap|stopnj)\p{L}*
      faz[aeiu] (?:1|2|I|II) | u fazi | v fazi
      (?:iduć|sljedeć|naredn|sledeć|prihodnj|naslednj)\p{L}+ (?:godin|let|kvartal|mesec|mjesec|četrtlet)\p{L}*
      uskoro | kmalu | u skorije vrijeme | zakazan\p{L}* | zakazali | dogovoren\p{L}* | gap analiz\p{L}+
      analiz\p{L}+ (?:jaza|razkorak|odstupanja|vrzeli) | u tijeku | u toku | v teku | traje | poteka | čeka nas
      čekamo | čakamo | čaka nas | pred nama | pred nami | započeli | začeli | počeli | krenuli | pokrenuli
      podnijeli (?:smo )?zahtjev | vložili | prijavili | dobit ćemo | dobićemo | dobili bomo | pridobili bomo
      ishoditi | bit ćemo | bićemo | će biti | treba da | še ni(?:mamo|smo)? | još (?:ne|ni)\p{L}* | implementiramo
      uspostavljamo | vzpostavljamo | priprav\p{L}+ (?:na|se) | planira\p{L}* | načrtuj\p{L}+ | namjerava\p{L}*
      nameravamo | u (?:postupku|tijeku|toku|procesu|pripremi) | v (?:postopku|teku|pripravi) | priprema\p{L}* se
      pripravljamo | očekuj\p{L}+ | pričakuj\p{L}+ | još nemamo | še nimamo | bit će | bo(?:mo)? | uvodimo | uvajamo
      provodi se | prizadevamo
    `,
    denied: wordings`
      ne(?! (?:samo|obuhva|vključuje|odnosi|kasnije|prije))(?=$|[\s.,!)]) | nikad\p{L}* | nikoli | odbili
      odbijen\p{L}* | zavrn\p{L}+ | snalazimo se bez | bez (?:\p{L}+ )?(?=[cs]ertif|⁂) | brez (?:\p{L}+ )?(?=certif|⁂)
      nitko | niko | nihče | nedostaje | manjka | necertific\p{L}+ | nesertifik\p{L}+ | nema(?:mo|ju)?
      nima(?:mo|jo)? | nije(?! (?:istek|obustav|poništ|povuč)\p{L}+) | nismo | nisu | ni(?:so|smo)?
      ne posjeduj\p{L}+ | ne poseduj\p{L}+ | bez (?=[cs]ertif|izv|⁂) | brez (?=certif|poroč|⁂) | niti
    `,
    others: wordings`
      treć\p{L}+ stran\p{L}+ | tretj\p{L}+ (?:stran|oseb)\p{L}*
      (?:sestrinsk|sestrsk|matičn|krovn|nadrejen|hčerinsk|kćerinsk)\p{L}+ (?:firm|tvrtk|društv|podjet|kompanij|holding|preduzeć|družb)\p{L}*
      holding\p{L}* | koncern\p{L}* | naša grupa | naša grupacija | vlasnik\p{L}* | lastnik\p{L}* | obrađivač\p{L}*
      obdelovalec | obdelovalc\p{L}+ | podobra\p{L}+
      (?:preko|kod|pri|prek|od|putem|u|v|na) (?:\p{L}+ )?(?:AWS|Amazon\p{L}*|Azure|Microsoft\p{L}*|Google\p{L}*|OVH\p{L}*|Hetzner\p{L}*|Equinix\p{L}*)(?:-\p{L}+)?
      u zgradi | v stavbi | u objektu | na (?:serverima|poslužiteljima|strežnikih) | kolokacij\p{L}+
      (?:kod|u|pri) koj\p{L}+ (?:hostamo|držimo|čuvamo|zakup|imamo)\p{L}* | iznajm\p{L}+ | zakup\p{L}+ | najema\p{L}+
      server ?sal\p{L}+ | vanjsk\p{L}+ (?:tvrtk|firm)\p{L}+ | zunanj\p{L}+ (?:podjet|izvajal)\p{L}+ | održava naše
      podatkovn\p{L}+ cent\p{L}+ | data cent\p{L}+
      (?:pružatelj|davatelj|dobavljač|ponudnik|podizvajal|podizvođač|provajder|dobavitelj)\p{L}* | hosting\p{L}*
      gostovanj\p{L}+ | matičn\p{L}+ (?:tvrtk|društv|podjet|kompanij)\p{L}+ | partner\p{L}*
    `,
    aligned: wordings`
      radimo (?:prema|po) | (?:prema|po|sukladno) (?:standardu |normi |zahtjevima |načelima )?⁂ | načel\p{L}*
      smjernic\p{L}* | smernic\p{L}* | vodi(?:mo)? se | vodimo | zgleduj\p{L}+ se | ravna(?:mo|jo) se
      oslanja\p{L}+ se | naslanja\p{L}+ se | inspir\p{L}+ | navdih\p{L}* | uzor\p{L}* | vzor\p{L}* | u duhu | v duhu
      poštuj\p{L}+ | spoštuj\p{L}+ | zahtjev(?:e|ima|a)? | zahtev(?:e|ama|i)? | primjenjuj\p{L}+ | primenjuj\p{L}+
      uporablja\p{L}+ | prati(?:mo)? | izveden\p{L}* iz | izhaja\p{L}* iz | proizlaz\p{L}+ iz | usklađenost\p{L}*
      skladnost\p{L}* | skladn\p{L}+ (?:s|z) | sukladn\p{L}+ | usaglašen\p{L}* | samo(?:procjen|procen|ocen)\p{L}+
      sami (?:smo )?(?:ocijenil|procijenil|ocenil|procenil)\p{L}+ | interni\p{L}* audit\p{L}*
      notranj\p{L}+ presoj\p{L}+ | implementiral\p{L}* | uveli | uvedl\p{L}+ | zasnovan\p{L}* na | zasniva\p{L}* se
      baziran\p{L}* na | temelj\p{L}+ na | dobr\p{L}+ praks\p{L}* | po zgledu | kompatibil\p{L}+
      usklađen\p{L}* (?:smo )?(?:s|sa) | usklajen\p{L}* (?:s|z) | u skladu (?:s|sa) | v skladu (?:s|z)
      temelj\p{L}+ (?:se )?na | slijedi\p{L}* | sledi\p{L}* | pridržava\p{L}* se | po uzoru | upošteva\p{L}*
    `,
    held: wordings`
      nije istek\p{L}+ | u privitku | u prilogu | v prilogi | prilažemo | šaljemo | pošiljamo | na uvid | na vpogled
      za preuzimanje | za prenos | uspješno | uspešno | prošli smo | smo prošli | opravili | položili
      obnovljen\p{L}* | obnovili | produljen\p{L}* | produžen\p{L}* | podaljšan\p{L}* | važeć\p{L}* | veljav\p{L}+
      vrijedi | važi | velja | ne (?:obuhvaća|obuhvata|vključuje|odnosi se) | obuhvaća | dodijeljen\p{L}*
      dodeljen\p{L}* | podeljen\p{L}* | potvrđen\p{L}* | potvrjen\p{L}* | održavamo | vzdržujemo | ima(?:mo|ju|jo)?
      posjeduj\p{L}+ | poseduj\p{L}+ | certificiran\p{L}* | sertifikovan\p{L}* | izda(?:o|la|lo|n|na|li|l)\p{L}*
      vrijedi do | važi do | velja(?:ven)? do | ste?kl[aio] | dobi(?:li|o|la) | pridobil\p{L}* | nositelj\p{L}*
      imetnik\p{L}* | raspolaže\p{L}* | razpolaga\p{L}* | odnosi se samo | za razdoblje | za obdobje | dostup\p{L}+
      na voljo | velja samo
    `,
  },
};
