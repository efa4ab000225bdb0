import { wordings, type WordTable } from "@scopefit/core/reading/text/wordings";

/** A company, where the heading says nothing else: within others "firma" may be a signature. */
export const companyAbroad: WordTable = {
  "German and its neighbours": wordings`firm(?:a|en|y) | unternehmen(?:sname)? | gesellschaft | bedrijf | foretag | virksomhed`,
  Romance: wordings`(?:name of )?(?:entreprise|societe|empresa|azienda|societa)`,
};
