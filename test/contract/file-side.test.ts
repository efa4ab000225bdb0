import { fileSide } from "./file-side.ts";
import { runContract } from "./run-contract.ts";
import { workbookContract } from "./workbook-contract.ts";

workbookContract(fileSide);
runContract(fileSide);
