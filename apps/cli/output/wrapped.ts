const LINE_WIDTH = 96;

/** A text broken into lines of a terminal's width, each indented by so many spaces. */
export function wrapped(text: string, indent: number, width = LINE_WIDTH): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    if (line !== "" && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((it) => " ".repeat(indent) + it);
}
