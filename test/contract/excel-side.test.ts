import { excelSide } from "./excel-side.ts";
import { questionnaireContract } from "./questionnaire-contract.ts";
import { runContract } from "./run-contract.ts";
import { workbookContract } from "./workbook-contract.ts";

for (const platform of ["desktop", "web"] as const) {
  for (const requirementSet of ["1.9", "1.14", "1.15"] as const) {
    const side = excelSide({ platform, requirementSet, growsTables: true });
    workbookContract(side);
    runContract(side);
    questionnaireContract(side);
  }
}
workbookContract(excelSide({ platform: "desktop", requirementSet: "1.9", growsTables: false }));
