import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What every package is held to, whatever kind it is. */
const everywhere = tseslint.config(
  { ignores: ["dist/**", "data/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      eqeqeq: "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "no-console": "error",
    },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.config.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "no-restricted-exports": "off" },
  },
  {
    files: ["**/bin/*.js"],
    languageOptions: { globals: { URL: "readonly", console: "readonly", process: "readonly" } },
  },
);

/**
 * Folders in the order data flows through them: each may import only from those before it.
 * @param {...string} folders
 */
function flow(...folders) {
  return folders.slice(0, -1).map((folder, place) => ({
    files: [`${folder}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: folders.slice(place + 1).map((later) => ({
            regex: `^\\.{1,2}/(?:.*/)?${later}/`,
            message: `${folder}/ comes before ${later}/ and may not import from it.`,
          })),
        },
      ],
    },
  }));
}

/** A package of plain TypeScript: no clock, no I/O; the compiler's empty `types` refuses the rest. */
export const pure = [
  ...everywhere,
  {
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "The as-of date is an argument; days are IsoDay, never Date." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same input gives the same answer." },
      ],
    },
  },
];

/** The evaluation core: pure, and its folders in the order data flows through them. */
export const core = [
  ...pure,
  ...flow(
    "fields",
    "reading",
    "matching",
    "facts",
    "coverage",
    "waiver",
    "rule",
    "verdict",
    "timeline",
    "portfolio",
  ),
];

/** The rule catalogue: rules read facts and never one another. */
export const rules = [...pure];

/** From grid to edit plan: knows neither Office.js nor a file format. */
export const tracker = [
  ...pure,
  ...flow(
    "excel-values",
    "our-columns",
    "layout",
    "mapping",
    "reading",
    "history",
    "writing",
    "report",
  ),
];

/** A command line or a test package: may touch the machine it runs on, and prints for a living. */
export const commandLine = [...everywhere, { rules: { "no-console": "off" } }];

/** A page: React with the rules of hooks and of access for everybody. */
export const page = tseslint.config(
  ...everywhere,
  {
    files: ["**/*.tsx", "**/*.ts"],
    ignores: ["**/*.config.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-alert": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  { ...jsxA11y.flatConfigs.strict, files: ["**/*.tsx"] },
);

/** The mistakes that Office.js invites: reading before a load, a round trip in a loop. */
const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

/** The add-in: a page whose `workbook` folder alone may call Office.js. */
export const addIn = tseslint.config(
  ...page,
  {
    files: ["workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    ignores: ["workbook/**", "test/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        {
          name: "Excel",
          message: "Only the folder workbook/ calls Excel; ask the Workbook interface.",
        },
      ],
    },
  },
);
