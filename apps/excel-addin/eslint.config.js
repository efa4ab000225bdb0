export { addIn as default } from "@scopefit/eslint-config";
