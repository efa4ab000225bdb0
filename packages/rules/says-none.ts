/** The words that answer "there are none". */
const NONE = new Set(["no", "none", "nil", "nothing", "zero", "0"]);

/** Words that may stand beside them and add nothing: "no material changes noted since the report". */
const ADDS_NOTHING = new Set(
  (
    "there were was are is have has been being had any a an the of in on for to by at and or as we our us this " +
    "that these those its it during within since throughout over from until till report reports period year " +
    "audit examination section letter date issue issued last latest previous prior past current present " +
    "currently today known noted identified reported disclosed listed recorded found observed occurred stated " +
    "named required applicable relevant significant material major notable reportable minor other such further " +
    "security system systems control controls testing test tests exception exceptions deviation deviations " +
    "incident incidents breach breaches event events change changes finding findings response responses " +
    "environment months 12 24 36"
  ).split(" "),
);

const YEAR = /^(?:19|20)\d\d$/u;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Whether a text says that there is nothing of the kind its column asks for, and nothing else: "None",
 * "No incidents in 2025". "None, except a phishing case" says more.
 */
export function saysNone(text: string): boolean {
  let isDenied = false;
  // The first word that says more settles it, in most texts an early one.
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (NONE.has(word)) isDenied = true;
    else if (!ADDS_NOTHING.has(word) && !YEAR.test(word)) return false;
  }
  return isDenied;
}
