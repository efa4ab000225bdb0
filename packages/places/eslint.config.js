export { pure as default } from "@scopefit/eslint-config";
