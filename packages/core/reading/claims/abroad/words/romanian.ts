import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Romanian. */
export const romanian: WordsAbroad = {
  telltale: wordings`
    încă | auditul | planificat[ăe]? | certific(?:atul(?:ui)?|ării|area|are|ați|ată) | raport(?:ul|ului|ui)?
    deține\p{L}* | dețin | sunt | datele | centrul\p{L}* | și | compania noastră | firma noastră
    noastr[ăe] | noștri | suntem | avem | standardul\p{L}* | furnizor\p{L}* | valabil[ăe]? | până
    societatea
  `,
  partsWords: true,
  ours: wordings`
    noi | nostru | noastr\p{L}+ | noștri | suntem | avem | deținem | am obținut | dispunem
  `,
  contrast: wordings`
    dar | însă | totuși | iar | în schimb | deși
  `,
  certificate: wordings`
    certific\p{L}+
  `,
  findings: wordings`
    excepț\p{L}+ | rezerve\p{L}* | neconformit\p{L}+ | abater\p{L}+
  `,
  and: wordings`
    și | iar
  `,
  renewal: wordings`
    reînno\p{L}+ | recertific\p{L}+ | supraveghere
  `,
  ideas: {
    nothing: wordings`
      solicităm | cerem | se (?:cere|solicită|impune) | trebuie | obligatori\p{L}+ | necesar\p{L}* | dacă
      vă rugăm | ajutăm | consultanță | instruire | curs(?:uri)? | standard internațional | este un standard
      nu (?:s-a confirmat|este confirmat\p{L}*|se știe)
    `,
    "no-plan": wordings`
      nu (?:intenționăm|planificăm|avem în plan|este planificat\p{L}*|avem planuri)
    `,
    "taken-away": wordings`
      retras[ăe]? | revocat[ăe]? | suspendat[ăe]? | anulat[ăe]?
    `,
    over: wordings`
      a expirat | expirat[ăe]? | nu (?:a|l-am|am) (?:mai )?(?:fost )?reînnoit\p{L}*
      nu mai (?:deține|avem|are|suntem|este)\p{L}*
    `,
    planned: wordings`
      intenționăm | intenționează | planific\p{L}+ | plănuim | preconiz\p{L}+ | urmează | vom | va fi
      în (?:proces|curs|pregătire|derulare|desfășurare) | ne pregătim | pregătire\p{L}* | așteptă?m
      estimat\p{L}* | încă nu | implementăm | lucrăm
    `,
    denied: wordings`
      nu | fără (?=certif|rapor|⁂) | niciun | nicio | nici | lipsește | n-avem
    `,
    others: wordings`
      furnizor\p{L}* | centr\p{L}+ de date | găzduire\p{L}* | hosting\p{L}* | subcontract\p{L}+
      compani\p{L}+ mamă | partener\p{L}*
    `,
    aligned: wordings`
      aliniat\p{L}* | în conformitate cu | conform\p{L}* cu | respect(?:ă|ăm) | bazat\p{L}* pe
      se bazează pe | urm(?:ăm|ează) (?:principiile|cerințele|bunele) | corespund\p{L}* | inspirat\p{L}*
    `,
    held: wordings`
      deți(?:ne|nem|n|nător\p{L}*) | ave?m | are | au | suntem certificați
      certificat[ăi]? (?:conform|din|de către|în|ISO|SR|pentru)? | certificați | emis[ăe]? | eliberat[ăe]?
      valabil[ăe]? | am obținut | a obținut | dispunem | pentru perioada | disponibil[ăe]?
      acoperă (?:doar|numai) | reînnoit[ăe]?
    `,
  },
};
