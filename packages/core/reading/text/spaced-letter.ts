/**
 * A letter of a script that parts its words with spaces, for use in a pattern: Chinese, Japanese and Korean
 * letters may stand right before or after a name ("通过ISO27001认证").
 */
export const SPACED_LETTER = String.raw`[^\P{L}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]`;
