/**
 * The same text in memory of its own. A text that has been cut out of a longer one keeps all of that
 * alive for as long as it lives itself, and readers of sheets cut many texts out of one.
 */
export function ownText(text: string): string {
  // Engines copy what is put together before it is cut, and then hold on to no more than the copy.
  return ` ${text}`.slice(1);
}
