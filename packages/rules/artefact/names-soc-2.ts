const SOC_2 = /(?<![\p{L}\d])SOC[\s-]*(?:2|II)(?![\p{L}\d])/iu;

/** Whether the words name a SOC 2 report, be it beside another kind of report. */
export function namesSoc2(words: string): boolean {
  return SOC_2.test(words);
}
