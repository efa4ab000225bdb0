import { wordPattern } from "../../text/word-pattern.ts";
import { oneOf, type WordTable, wordings } from "../../text/wordings.ts";

/** How a certificate opens, in the words of the body that issued it. */
const OPENINGS: WordTable = {
  English: wordings`
    this is to certify that | (?:it is )?hereby (?:certified|certifies|certify) that
    (?:it is certified|has certified) that | this certificate (?:certifies|confirms|attests|is (?:awarded|issued|granted) to)
    certifies that the (?:information security )?management system (?:of|operated by)
  `,
  German: wordings`
    hiermit wird (?:bescheinigt|bestätigt|zertifiziert) | bescheinigt hiermit | dieses zertifikat (?:bescheinigt|bestätigt)
    die zertifizierungsstelle \S+(?: \S+){0,4} bescheinigt | wurde der nachweis erbracht
  `,
  French: wordings`
    (?:il est certifié|certifie|ce certificat (?:atteste|certifie)) que | le présent certificat (?:atteste|certifie) que
  `,
  "Spanish and Portuguese": wordings`
    se certifica que | (?:certifica|ha certificado|certifica-se) que
    est[ea] certificado (?:acredita|certifica|confirma|atesta) que
  `,
  Italian: wordings`
    si certifica che | certifica che | si attesta che | (?:questo|il presente) certificato attesta che
  `,
  "Dutch, Scandinavian": wordings`
    (?:hierbij|hiermee) wordt verklaard dat | verklaart dat het managementsysteem
    hærmed attesteres | dette sertifikat bekrefter at | detta certifikat (?:bekräftar|intygar) att
  `,
  "Polish, Czech, Turkish": wordings`
    (?:niniejszym )?zaświadcza(?: się)?,? że | tímto (?:se )?(?:potvrzuje|osvědčuje),? že | belgelendirilmiştir
  `,
};

/** "This is to certify that the management system of Northbase Ltd conforms to". */
const CERTIFICATE_OPENS = wordPattern(String.raw`(?:${oneOf(OPENINGS)})`);

/** Whoever declares it of himself issues no certificate, and a course certifies a person. */
const BY_ITSELF_OR_OF_PERSON =
  /(?<!\p{L})(?:our|we|us|it|they|their|its|I|unser\p{L}*|wir|notre|nos|nous|nuestr\p{L}+|noss\p{L}+|nostr\p{L}+|supplier|vendor|provider|contractor|attended|completed|passed|course|training|auditor|implementer|foundation)(?!\p{L})/iu;

/** Whether the words before the name of a standard are those of its certificate. */
export function certificateSpeaks(before: string): boolean {
  const opening = CERTIFICATE_OPENS.exec(before);
  if (opening === null) return false;
  return !BY_ITSELF_OR_OF_PERSON.test(before.slice(opening.index + opening[0].length));
}
