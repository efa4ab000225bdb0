export { page as default } from "@scopefit/eslint-config";
