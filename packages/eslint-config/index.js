import js from "@eslint/js";
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
  ...flow("fields", "reading", "matching", "facts", "coverage", "rule", "verdict"),
];

/** The rule catalogue: rules read facts and never one another. */
export const rules = [...pure];

/** From grid to edit plan: knows neither Office.js nor a file format. */
export const tracker = [
  ...pure,
  ...flow("our-columns", "layout", "mapping", "reading", "writing", "report"),
];

/** A command line or a test package: may touch the machine it runs on, and prints for a living. */
export const commandLine = [...everywhere, { rules: { "no-console": "off" } }];
