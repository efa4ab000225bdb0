import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Croatian, Slovene, Bosnian and Serbian, in Latin letters. */
export const southSlavic: WordsAbroad = {
  telltale: wordings`
    planiran\p{L}* | još | načrtovan\p{L}* | certifikat(?:a|u|om|i|e|ih)? | sertifikat(?:a|u|om|i|e)?
    certifik(?:acij|acijs|aciji|iran)\p{L}+ | certificiran\p{L}* | sertifikovan\p{L}* | posjeduj\p{L}+
    poseduj\p{L}+ | nema(?:mo)? | imamo | nimamo | tvrtk\p{L}+ | podjetj\p{L}+ | izvješć\p{L}+
    izveštaj\p{L}* | poročil\p{L}+ | vrijedi | velja\p{L}* | naš[aei]\p{L}* | smo | prema normi
    norm(?:om|i) | procesi | usklađen\p{L}* | dobavljač\p{L}* | dobavitelj\p{L}*
  `,
  partsWords: true,
  ours: wordings`
    mi | naš\p{L}* | sami | imamo | smo | posjedujemo | posedujemo
  `,
  contrast: wordings`
    ali | međutim | no | dok | vendar | medtem ko | toda | iako | čeprav
  `,
  certificate: wordings`
    [cs]ertifi[kc]\p{L}+
  `,
  findings: wordings`
    iznim\p{L}+ | izuzet\p{L}+ | izjem\p{L}* | nesukladn\p{L}+ | odstopanj\p{L}* | primjedb\p{L}*
    rezerv\p{L}*
  `,
  and: wordings`
    i | in | te | ter
  `,
  renewal: wordings`
    obnov\p{L}+ | recertifi\p{L}+ | produlj\p{L}+ | podaljš\p{L}+ | nadzorn\p{L}+
  `,
  ideas: {
    nothing: wordings`
      zahtijeva\p{L}* | zahteva\p{L}* | tražimo | traži se | mora(?:ju|jo|ti)? | treba(?:ju|jo)?
      obvezn\p{L}+ | ako | ukoliko | če | li | ali imate | pomažemo | pomagamo | savjet\p{L}+ | svetov\p{L}+
      edukacij\p{L}+ | međunarodn\p{L}+ (?:norm|standard)\p{L}* | mednarodn\p{L}+ standard\p{L}* | uvjet
      pogoj | nije (?:potvrđeno|poznato)
    `,
    "no-plan": wordings`
      ne (?:planira|namjerava|nameravamo|načrtuje)\p{L}* | nemamo (?:u )?plan\p{L}*
    `,
    "taken-away": wordings`
      oduzet\p{L}* | povučen\p{L}* | suspendiran\p{L}* | opozvan\p{L}* | poništen\p{L}* | odvzet\p{L}*
      preklican\p{L}* | začasno odvzet\p{L}*
    `,
    over: wordings`
      istek(?:ao|la|lo|li) | istec?kl\p{L}+ | potek(?:el|la|lo|li) | nije obnovljen\p{L}*
      ni bil[ao]? (?:podaljšan|obnovljen)\p{L}* | više ne(?:ma|mamo) | nismo obnovili | prestao važiti
    `,
    planned: wordings`
      planira\p{L}* | načrtuj\p{L}+ | namjerava\p{L}* | nameravamo
      u (?:postupku|tijeku|toku|procesu|pripremi) | v (?:postopku|teku|pripravi) | priprema\p{L}* se
      pripravljamo | očekuj\p{L}+ | pričakuj\p{L}+ | još nemamo | še nimamo | bit će | bo(?:mo)? | uvodimo
      uvajamo | provodi se | prizadevamo
    `,
    denied: wordings`
      nema(?:mo|ju)? | nima(?:mo|jo)? | nije | nismo | nisu | ni(?:so|smo)? | ne posjeduj\p{L}+
      ne poseduj\p{L}+ | bez (?=[cs]ertif|izv|⁂) | brez (?=certif|poroč|⁂) | niti
    `,
    others: wordings`
      podatkovn\p{L}+ cent\p{L}+ | data cent\p{L}+
      (?:pružatelj|davatelj|dobavljač|ponudnik|podizvajal|podizvođač|provajder|dobavitelj)\p{L}*
      hosting\p{L}* | gostovanj\p{L}+ | matičn\p{L}+ (?:tvrtk|društv|podjet|kompanij)\p{L}+ | partner\p{L}*
    `,
    aligned: wordings`
      usklađen\p{L}* (?:s|sa) | usklajen\p{L}* (?:s|z) | u skladu (?:s|sa) | v skladu (?:s|z)
      temelj\p{L}+ (?:se )?na | slijedi\p{L}* | sledi\p{L}* | pridržava\p{L}* se | po uzoru | upošteva\p{L}*
    `,
    held: wordings`
      ima(?:mo|ju|jo)? | posjeduj\p{L}+ | poseduj\p{L}+ | certificiran\p{L}* | sertifikovan\p{L}*
      izda(?:o|la|lo|n|na|li|l)\p{L}* | vrijedi do | važi do | velja(?:ven)? do | ste?kl[aio]
      dobi(?:li|o|la) | pridobil\p{L}* | nositelj\p{L}* | imetnik\p{L}* | raspolaže\p{L}* | razpolaga\p{L}*
      odnosi se samo | za razdoblje | za obdobje | dostup\p{L}+ | na voljo | velja samo
    `,
  },
};
