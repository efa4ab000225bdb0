import { Option } from "commander";

/** What `--format` may ask for where a command prints for people or for programs. */
export type TextOrJson = "text" | "json";

/** The option `--format` of such a command. */
export function textOrJson(): Option {
  return new Option("--format <format>", "what to print").choices(["text", "json"]).default("text");
}
