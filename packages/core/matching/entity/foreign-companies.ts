import { compareNames, isSameCore } from "./compare-names.ts";
import type { EntityName } from "./entity-name.ts";
import { homesOfForm } from "./legal-form-homes.ts";

/**
 * Whether a company is of the group of those that are named, and in none of their countries: "Acme Tunisie
 * SARL" beside "Acme SAS". What leaves out foreign subsidiaries leaves it out. Where nobody can tell in which
 * country a named one is at home, it is not said to be foreign.
 */
export function isForeignTo(name: EntityName, named: readonly EntityName[]): boolean {
  const [country, ...more] = name.countries;
  if (country === undefined || more.length > 0) return false;
  const group = named.filter((other) => isRelated(name, other));
  return (
    group.length > 0 &&
    group.every((other) => {
      const homes = homesOf(other);
      return homes.length > 0 && !homes.includes(country);
    })
  );
}

function isRelated(name: EntityName, other: EntityName): boolean {
  if (isSameCore(name, other)) return true;
  const { reason } = compareNames(name, other);
  return reason === "contained" || reason === "sister";
}

function homesOf({ countries, besideCountries, seat, family }: EntityName): readonly string[] {
  const said = [...countries, ...besideCountries, ...(seat === null ? [] : [seat])];
  return said.length > 0 ? said : homesOfForm(family);
}
