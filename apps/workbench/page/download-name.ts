/**
 * The name under which a marked workbook is downloaded: `register.xlsx` becomes
 * `register.checked.xlsx`, and so does `register.csv`, which has become a workbook here.
 */
export function downloadName(name: string): string {
  const [, stem = name, ending = ""] =
    /^(.*?)(?:\.checked)?(\.xls[xm]|\.csv|\.tsv|\.txt)$/iu.exec(name) ?? [];
  return `${stem}.checked${/^\.xls/iu.test(ending) ? ending : ".xlsx"}`;
}
