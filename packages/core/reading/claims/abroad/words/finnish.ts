import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Finnish. */
export const finnish: WordsAbroad = {
  telltale: wordings`
    suunnit\p{L}+ | vielä | auditoin\p{L}+ | sertifikaat\p{L}+ | palvelinkesku\p{L}+ | sertifioi\p{L}+
    sertifioin\p{L}+ | rapor(?:tt|t)\p{L}+ | meillä | yrityks\p{L}+ | voimassa | standardi\p{L}* | emme
    olemme | toimittaj\p{L}+ | palveluntarjoaj\p{L}+
  `,
  partsWords: true,
  ours: wordings`
    meillä | meidän | me | olemme | emme | yrityksellämme | yrityksemme | yhtiömme
    \p{L}+mme(?= (?:on|vanheni|kattaa))
  `,
  contrast: wordings`
    mutta | kuitenkin | vaikka | taas | sen sijaan
  `,
  certificate: wordings`
    sertifi\p{L}+
  `,
  findings: wordings`
    poikkeam\p{L}* | huomaut\p{L}+ | varaum\p{L}+
  `,
  and: wordings`
    ja | sekä
  `,
  renewal: wordings`
    uusi\p{L}+ | seuranta-?arvioin\p{L}+
  `,
  ideas: {
    nothing: wordings`
      edellyt\p{L}+ | vaadi\p{L}+ | vaatimu(?:s|ksena) | on oltava | pitää olla | tulee olla | täytyy | jos
      mikäli | onko | autamme | konsultoi\p{L}+ | koulut\p{L}+ | kansainvälinen standardi | pyydämme
      ei ole (?:vahvistettu|varmistettu)
    `,
    "no-plan": wordings`
      ei(?:vät)? (?:ole )?suunnit\p{L}+ | emme (?:ole )?suunnit\p{L}+ | ei ole suunnitelmissa
    `,
    "taken-away": wordings`
      peruttu\p{L}* | peruutett\p{L}+ | keskeytett\p{L}+ | vedett?\p{L}* pois
    `,
    over: wordings`
      vanhen(?:i|tunut|tui|ivat)\p{L}* | umpeutu\p{L}+ | päätty(?:i|nyt|ivät) | rauen\p{L}+ | raukesi
      ei(?:kä)? (?:sitä )?(?:ole )?uusittu | ei enää | emme enää
    `,
    planned: wordings`
      suunnit\p{L}+ | käynnissä | kesken | valmistaud\p{L}+ | valmistel\p{L}+ | tavoit\p{L}+ | haemme
      hakemassa | hankkimi\p{L}+ | odote\p{L}+ | tulossa | työn alla | ei vielä | emme vielä | aiomme
      ottamassa käyttöön | alkaa | valmistuu
    `,
    denied: wordings`
      ei(?:vät|kä)? | emme | ilman (?=sertif|rapor|⁂) | puuttu\p{L}+ | en
    `,
    others: wordings`
      palvelinkesku\p{L}+ | konesal\p{L}+ | datakesku\p{L}+ | (?:pilvi)?palveluntarjoaj\p{L}+
      toimittaj\p{L}+ | alihankki\p{L}+ | emoyhtiö\p{L}* | kumppan\p{L}+ | hosting\p{L}*
    `,
    aligned: wordings`
      noudat\p{L}+ | mukai(?:sesti|nen|set|sia) | mukaan | perustu\p{L}+ | pohjautu\p{L}+ | vastaa(?:vat)?
      linjassa
    `,
    held: wordings`
      on | ovat | olemme | sertifioitu\p{L}* | myönne?tt\p{L}+ | myöntänyt | myönsi | voimassa | saatavilla
      ajalta | saanut | hankkinut | kattaa (?:vain|ainoastaan) | uusittu
    `,
  },
};
