/** The name under which a marked workbook is downloaded: `register.xlsx` becomes `register.checked.xlsx`. */
export function downloadName(name: string): string {
  const [, stem = name, extension = ".xlsx"] =
    /^(.*?)(?:\.checked)?(\.xls[xm])$/iu.exec(name) ?? [];
  return `${stem}.checked${extension}`;
}
