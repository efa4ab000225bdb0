export { app as default } from "@scopefit/eslint-config";
