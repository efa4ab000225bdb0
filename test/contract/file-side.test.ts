import { fileSide } from "./file-side.ts";
import { questionnaireContract } from "./questionnaire-contract.ts";
import { runContract } from "./run-contract.ts";
import { workbookContract } from "./workbook-contract.ts";

workbookContract(fileSide);
runContract(fileSide);
questionnaireContract(fileSide);
