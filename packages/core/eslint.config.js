export { core as default } from "@scopefit/eslint-config";
