import type { ServiceLine } from "./service-line.ts";

/**
 * What a term speaks of: a line of service, a part of one (`finance-accounting/payable`), or a job of
 * its own beside the rest of the line (`recruitment+staffing`). A line covers its parts; two parts do
 * not cover one another, and what stands beside neither covers the line nor is covered by it.
 */
export type ServiceTopic = ServiceLine | `${ServiceLine}/${string}` | `${ServiceLine}+${string}`;
