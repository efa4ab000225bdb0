import { createGazetteer } from "./create-gazetteer.ts";
import type { Gazetteer } from "./gazetteer.ts";

let loading: Promise<Gazetteer> | undefined;

/**
 * The gazetteer of the world, made when it is first asked for. Its data is a chunk of its own, so
 * that a page shows before it arrives.
 */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Gazetteer> {
  const [
    { cities },
    { countries },
    { subdivisions },
    { curatedCountries },
    regionLayer,
    { foreignNames },
  ] = await Promise.all([
    import("./data/cities.ts"),
    import("./data/countries.ts"),
    import("./data/subdivisions.ts"),
    import("./curated/curated-countries.ts"),
    import("./curated/regions.ts"),
    import("./curated/foreign-names.ts"),
  ]);
  const generated = { cities, countries, subdivisions };
  return createGazetteer({ ...generated, curatedCountries, ...regionLayer, foreignNames });
}
