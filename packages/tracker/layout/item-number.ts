/** "(a) ", "iv) ", "B. ", "A.1.2 ", "C-04: ": but "N. certificato" is a number, and "C5" a standard. */
const ITEM =
  /^\s*(?:\(?(?:\p{L}|[ivx]{2,4})\)|[a-mo-z]\.|\p{L}[.-]\d+(?:[.-]\d+)*[.):]?)\s+(?=[¿¡]?\p{L})/iu;

/** A heading without the letter or the number of its item in a list. */
export function withoutItemNumber(heading: string): string {
  return heading.replace(ITEM, "");
}
