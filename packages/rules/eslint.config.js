export { rules as default } from "@scopefit/eslint-config";
