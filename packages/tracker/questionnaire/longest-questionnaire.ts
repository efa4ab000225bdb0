/** A sheet with more rows than this is no questionnaire; what stands below is not read. */
export const LONGEST_QUESTIONNAIRE = 5000;
