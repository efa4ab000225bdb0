export { tracker as default } from "@scopefit/eslint-config";
