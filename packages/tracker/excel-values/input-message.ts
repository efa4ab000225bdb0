/** The most that Excel keeps of an input message's title and text (data validation). */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

/** A message that Excel shows beside a selected cell, cut to what Excel takes of it. */
export function inputMessage(
  title: string,
  text: string,
): { readonly title: string; readonly text: string } {
  return { title: title.slice(0, LONGEST_TITLE), text: text.slice(0, LONGEST_TEXT) };
}
