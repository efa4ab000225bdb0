/** The namespace by which our custom XML part is known. The version of its shape stands inside it. */
export const PART_NAMESPACE = "https://scopefit.dev/workbook/1";
