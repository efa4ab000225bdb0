/** What a sentence in another language may say of a certificate or report, the weightiest first. */
export const ideas = [
  /** Asked of somebody, a condition, so of any of them, done for others, not known: nothing is claimed. */
  "nothing",
  /** Nor is it planned. */
  "no-plan",
  /** Suspended, withdrawn, cancelled by the issuer. */
  "taken-away",
  /** Held once: expired, not renewed. */
  "over",
  /** Planned, under way, expected. */
  "planned",
  /** Not held. */
  "denied",
  /** Whoever hosts, supplies or owns the vendor. */
  "others",
  /** Followed, built upon, and nobody has certified it. */
  "aligned",
  /** There: held, certified, issued, in force. */
  "held",
] as const;

/** One of them. */
export type Idea = (typeof ideas)[number];

/**
 * The words of one language, or of several that are close to one another: pieces of a regular expression, parted by
 * "|".
 */
export interface WordsAbroad {
  /** Words that no text in English has: by them, or by its letters, the language is known. */
  readonly telltale: string;
  /** Letters by which it is known as well, and whose marks may be left out: "spolka" for "spółka". */
  readonly letters?: string;
  /** Whether words stand apart, so that each has to begin where one does. */
  readonly partsWords: boolean;
  /** Whatever speaks of the vendor itself: "we", "our", "we have". */
  readonly ours: string;
  /** What begins another thought: "but", "however". */
  readonly contrast: string;
  /** The certificate: whoever has one that says so is certified, and not merely in keeping with it. */
  readonly certificate: string;
  /** What may be found in it: with it, a no denies that there are any. */
  readonly findings: string;
  /** "And", after which another verb may follow. */
  readonly and: string;
  /** Having it renewed: it is there already. */
  readonly renewal: string;
  readonly ideas: Readonly<Record<Idea, string>>;
}
