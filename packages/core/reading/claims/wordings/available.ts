import { wordFamily, wordings } from "../../text/wordings.ts";

/** What is said of a report that exists. */
export const AVAILABLE_AFTER = wordFamily({
  "to be had": wordings`
    available
    can be (?:requested|downloaded|provided|shared|found|accessed|obtained|viewed|made available)
    (?:up)?on request | upon request
    under (?:an? )?(?:\w+ )?(?:nda|mnda|confidentiality|non-?disclosure) | attached | enclosed
    provided | in place | on file | shared | furnished
  `,
  "issued, and when": wordings`
    (?:awarded|granted) by | issued | dated | for the (?:period|\d+|twelve|year)
    for (?:fy)? ?20\d\d | period | achieved | completed | renewed | recorded | obtained | received
    report dated | concluded | passed | since | prepared by
  `,
  "in force": wordings`
    expir(?:es|ing) (?:in|on|before|at|by) | (?:is )?(?:approaching|up for|due for) renewal
    valid | held | current | active | maintained | annually | annual | yearly | every year
    each year
  `,
  "what it says": wordings`
    cover(?:s|ed|ing)? | shows? | states? | includes? | included | carves? | confirms?
    with no exceptions | unqualified | had | contains? | on controls
    on (?:a|its|the|management['’]s) description
  `,
  German: wordings`
    auf anforderung | ausgestellt | erteilt | erstellt | liegt vor | vorhanden | umfasst | deckt
    auf anfrage | verfügbar | gültig | erhältlich | abrufbar | einsehbar
  `,
  French: wordings`
    délivrée? | établi | couvrant | couvre | sur demande | disponibles? | valide | valable
  `,
  "Spanish and Portuguese": wordings`
    emitid[oa] | realizado | cubre | abrange | bajo petici[óo]n | sob pedido | disponible
    disponível | vigente | vigent
  `,
  Italian: wordings`
    rilasciat[oa] | scadenza | su richiesta | in data
  `,
  Dutch: wordings`
    afgegeven | beschikbaar | op aanvraag
  `,
});
