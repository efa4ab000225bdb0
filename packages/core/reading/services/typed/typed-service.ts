import { writtenOut } from "./clipped-words.ts";
import { withoutEngagementDetails } from "./engagement-details.ts";
import { expandAbbreviation } from "./service-abbreviation.ts";

/** A service as a buyer types it into a cell, in words that a scope would use: "CS", "med coding UK". */
export function typedService(text: string): string {
  const bare = withoutEngagementDetails(withSpacedPlus(text));
  return expandAbbreviation(text) ?? expandAbbreviation(bare.trim()) ?? writtenOut(bare);
}

/** "Print+mail" is "print + mail". */
function withSpacedPlus(text: string): string {
  return text.replace(/(?<=\p{L})\+(?=\p{L})/gu, " + ");
}
