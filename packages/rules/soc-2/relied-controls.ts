import { isFiller } from "@scopefit/core/reading/text/generic-words";
import { wordsOf } from "@scopefit/core/reading/text/words";

/** Controls that whoever outsources relies on, whatever the buyer has listed. */
const ALWAYS_RELIED_ON =
  /\bleavers?\b|\bterminat|\boffboard|\bdeprovision|\bde-provision|\b(?:access|accounts?|users?)\b.{0,30}\b(?:remov|revok|disabl|review|recertif)|\b(?:remov|revok|disabl|review|recertif)\w*.{0,30}\b(?:access|accounts?|users?)\b|\bprivileged?\b|\badmin(?:istrator)? (?:access|accounts?|rights)\b|\bMFA\b|\b2FA\b|\bmulti-?factor\b|\btwo-factor\b|\bincidents?\b|\bback-?ups?\b|\brestor(?:e|ed|es|ing|ation)\b|\bencrypt|\bsub-?service\b|\b(?:vendors?|suppliers?|third[- ]part(?:y|ies))\b.{0,30}\b(?:monitor|review|assess)/iu;

/** Whether words touch access, incidents, backup, encryption or the like, or a control the buyer relies on. */
export function touchReliedControls(words: string, reliedOn: readonly string[]): boolean {
  return ALWAYS_RELIED_ON.test(words) || touchListedControls(words, reliedOn);
}

/** Whether words hold every telling word of a control that the buyer has listed: "recovery test". */
export function touchListedControls(words: string, reliedOn: readonly string[]): boolean {
  const stems = new Set(wordsOf(words).map(({ stem }) => stem));
  return reliedOn.some((control) => {
    const telling = wordsOf(control)
      .map(({ stem }) => stem)
      .filter((stem) => !isFiller(stem));
    return telling.length > 0 && telling.every((stem) => stems.has(stem));
  });
}
