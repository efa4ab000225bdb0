const PROGRAM =
  /^\s*(?:export\s+)?(?:const|let|var|enum|import|from|return|function|def|class|type|interface)\s+[\w{*]+.*[=({;:]|\b(?:const|let|var)\s+\w+\s*=|=>\s*[{("']|^\W*\w+_\w+\s*[:=]\s*(?:bool|str|boolean|string|true|false)\b/imu;

/** Whether a text is program code: a list of names in it is data. */
export function isProgram(raw: string): boolean {
  return /[=({;]|: ?bool/u.test(raw) && PROGRAM.test(raw);
}
