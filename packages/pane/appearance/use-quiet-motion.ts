import { useMediaQuery } from "./use-media-query.ts";

/** Whether the user has asked the system for less motion. */
export function useQuietMotion(): boolean {
  return useMediaQuery("(prefers-reduced-motion: reduce)");
}
