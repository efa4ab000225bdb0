const CERTIFIES =
  /(?<!\p{L})(?:this is to certify|(?:hereby |herewith )certif(?:y|ies)|certificate of (?:registration|approval|conformity|compliance|certification)|certificate (?:registration )?(?:no|number)|hiermit wird bescheinigt|bescheinigt hiermit|certifie que|certifica que|certifica che)(?!\p{L})/iu;
const NUMBERS_OR_DATES =
  /(?<!\p{L})(?:(?:certificate|registration|cert)(?: registration)? (?:no|number|#)|valid (?:until|from|to|through)|expir(?:y|es|ation)|(?:re)?issue[d]?(?: date| on)|gültig bis|valable jusqu|v[áa]lid[oa] (?:hasta|até)|valido fino)/iu;

/**
 * Whether a text is the text of a certificate itself: it certifies, and it has a number or a term. A
 * letter in which a vendor certifies its own compliance has neither.
 */
export function isCertificateText(text: string): boolean {
  return CERTIFIES.test(text) && NUMBERS_OR_DATES.test(text);
}
