import type { LineWordings } from "./line-wording.ts";

/** What every company does for itself. */
export const ownHouse = {
  "corporate-internal": {
    whole:
      "corporate it, internal it, it department, it function, it team, corporate function, corporate department, " +
      "corporate support function, support function, supporting function, internal function, internal support, " +
      "internal operation, corporate operation, corporate office, corporate service, head office function, " +
      "head office, headquarter, headquarters, hq, registered office, facility, facilities, facility department, " +
      "facilities and admin, administration and facility, administration department, administration function, " +
      "administration, administrative department, administrative function, human resource department, hr department, " +
      "legal department, finance department, " +
      "accounts department, accounting department, procurement department, purchasing department, marketing department, " +
      "sales department, compliance department, compliance function, internal audit, corporate security, corporate hr, " +
      "corporate finance, corporate legal, it general control, corporate it general control, management function, " +
      "back office function of the company, departamento de ti, departamento de recursos humanos, oficina central, " +
      "oficinas centrales, sede social, areas de apoyo, areas de apoio, departamento de rh",
  },
} as const satisfies LineWordings;
