/** Wide enough for the longest of the headings on two lines, in characters as Excel counts them. */
export const NEW_COLUMN_WIDTH = 24;
