export { commandLine as default } from "@scopefit/eslint-config";
