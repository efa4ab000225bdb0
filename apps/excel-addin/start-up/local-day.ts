/** The day that a clock shows where the user is, as an ISO day. */
export function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}
