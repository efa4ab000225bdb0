const NO_EXCEPTIONS =
  /(?<!\p{L})(?:no|zero|0|without(?: any)?|free of)\s+(?:noted\s+|significant\s+|relevant\s+|reportable\s+|testing\s+|control\s+|audit\s+)*(?:exceptions?|deviations?)(?!\p{L})|(?<!\p{L})(?:exceptions?|deviations?)(?:\s+noted)?(?:\s+in [\p{L}\d ]{2,20})?\s*(?:[:=–-]|were|was)\s*(?:none|no|nil|0|not (?:noted|identified|found))(?!\p{L})|no se (?:identificaron|encontraron) excepciones|sin excepciones|keine abweichungen|sem exceções/iu;

const COUNTED =
  /(?<![\p{L}\d])(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a|an|some|several|few|a few|multiple|minor|certain)\s+(?:(?:minor|noted|control|testing|small|low-risk|relevant|isolated|single)\s+)*(?:exceptions?|deviations?|exc\.)(?!\p{L})(?:\s+(?:noted|identified|found|reported|recorded))?|(?<!\p{L})(?:exceptions?|deviations?)(?:\s+(?:were|was))?\s+(?:noted|identified|found|reported)(?!\p{L})|(?<!\p{L})(?:noted|identified|found|reported|recorded|contains?|listed|lists?)\s+(?:exceptions|deviations)(?!\p{L}|\s+of)|(?<!\p{L})(?:exceptions?|deviations?)(?:\s+in [\p{L}\d ]{2,20})?\s*[:=]\s*(?:\d{1,3}|yes)(?!\p{L})/iu;

/** What is said of exceptions: "none" where there were none, else the words; `null` for nothing. */
export function soc2ExceptionsIn(text: string): string | null {
  if (!/exception|deviation|exc\.|excepcion|abweichung|exceç/iu.test(text)) return null;
  if (NO_EXCEPTIONS.test(text)) return "none";
  const counted = COUNTED.exec(text);
  if (counted === null || /exception of|with exceptions? of|exception under/iu.test(counted[0]))
    return null;
  const before = text.slice(0, counted.index);
  if (/with (?:the )?$/iu.test(before) && /^(?:an?|the) exception/iu.test(counted[0])) return null;
  return counted[0].replace(/\s+in [^:=]*(?=[:=])/iu, "").trim();
}
