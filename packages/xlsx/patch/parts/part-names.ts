/** The folder of a part, with a slash behind it; "" for one that stands in none. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The name of the part that holds a part's relationships. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The way from a part to another, as a relationship writes it: `../drawings/drawing1.xml`. */
export function relativeTarget(from: string, to: string): string {
  const here = folderOf(from).split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/**
 * Names for new parts, each of them handed out once. Names do not tell upper from lower case. Beside
 * a part that is gone its relationships may have stayed, which are not ours to write over.
 */
export class PartNames {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** The first free name of a row of names: `xl/charts/chart` gives `xl/charts/chart3.xml`. */
  take(stem: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.xml`;
      if (this.#isTaken(name) || this.#isTaken(relationshipsPartOf(name))) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }

  #isTaken(name: string): boolean {
    return this.#taken.has(name.toLowerCase());
  }
}
