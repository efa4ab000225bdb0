import { wordFamily, wordings } from "../../text/wordings.ts";

/** Partners, suppliers, landlords, and what is the client's. */
export const PARTNER = wordFamily({
  "those who supply": wordings`
    sub-?processors? | sub-?contractors?
    sub-?service (?:organi[sz]ations?|providers?)(?= (?:is|are|has|have|holds?|maintains?|all|each|both))
    (?:cloud|infrastructure|security|delivery|staffing|payroll|payment|card|billing|e-?mail|outsourcing|technology|our|its|their|these|all) (?:partners?|vendors?|suppliers?|processors?|gateways?)
    our (?:[\p{L}-]+ ){1,2}(?:vendors?|suppliers?|contractors?|hosts?|resellers?|processors)(?! (?:management|risk|security|programme?|onboarding|assess\p{L}*|review\p{L}*|due diligence|portal))
    the (?:[\p{L}-]+ ){1,4}(?:vendor|supplier|provider|processor) and the (?:[\p{L}-]+ ){1,4}(?:vendor|supplier|provider|processor)
    (?:two|three|four|five|six|several|\d+|all|both) (?:[\p{L}\d-]+ ){0,2}(?:vendors|suppliers|providers|processors)(?=,? (?:in the register, )?(?:each|both|all|with|have|hold|provid\p{L}+)(?!\p{L}))
    (?:[\p{L}-]+ ){1,4}(?:vendor|supplier) and the (?:[\p{L}-]+ ){1,4}(?:vendor|supplier)(?= (?:both|each))
    (?:partners?|vendors|suppliers)(?= (?:is|are|has|have|hold|holds|maintain|maintains))
    third[- ]part(?:y|ies)(?! (?:audit|assess|certif|attest|report|independent|verif|examin|penetration|accredited))
  `,
  "those who were there before": wordings`
    (?:previous|former|prior|predecessor|outgoing) (?:owners?|providers?|vendors?|suppliers?|compan(?:y|ies)|firm|hosts?|operator|partner|processor)(?= (?:is|was|were|has|had|held|holds|maintained|who|that|which))
  `,
  "a place": wordings`
    landlord | building | it park
  `,
  "the client's": wordings`
    client['’]?s?['’]? (?:environment|network|vdi|infrastructure)
    customer['’]?s?['’]? (?:environment|network|infrastructure)
  `,
  German: wordings`
    (?:durch|von) eine?[nm]? [\p{L}-]*zertifizierte[nsmr]? (?:unternehmen|dienstleister|firma|labor|prüfer|anbieter)\p{L}*
    (?:pr[uü]fer|(?:pen)?tester)(?= (?:ist|sind|hat|haben|verfüg\p{L}+)(?!\p{L}))
    dienstleister | partnern? | unterauftragnehmer\p{L}* | (?:sub-?)?auftragsverarbeiter\p{L}*
  `,
  French: wordings`
    sous-traitants?
  `,
  "Spanish and Portuguese": wordings`
    socios? | parceiros?
  `,
  "several languages": wordings`
    (?:onderaannemers?|subcontratistas?|subcontratad[oa]s?|subappaltator[ei]|subfornitor[ei]|leveranciers?|terzisti|(?:gegevens|data)?-?verwerkers|sub-?verwerkers?|responsabili del trattamento|encargad[oa]s del tratamiento|podmiot\p{L}* przetwarzając\p{L}*)
  `,
});
