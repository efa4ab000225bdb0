import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Hebrew, whose small words are written on to the next. */
export const hebrew: WordsAbroad = {
  telltale: String.raw`\p{sc=Hebr}{2,}`,
  partsWords: false,
  ours: wordings`
    אנו | אנחנו | שלנו | לנו | ברשותנו | החברה | חברתנו
  `,
  contrast: wordings`
    אבל | אולם | אך | לעומת זאת | ואילו
  `,
  certificate: wordings`
    הסמכ | מוסמכ | הוסמכ | תעוד | אישור
  `,
  findings: wordings`
    חריג | הסתייג | ממצא | אי.?התאמ
  `,
  and: wordings`
    (?<!\p{L})ו(?=\p{L})
  `,
  renewal: wordings`
    חידוש | לחדש
  `,
  ideas: {
    nothing: wordings`
      דורש | נדרש | חייב | נדרשת | דרישה | מחויב | על הספק | (?<!\p{L})אם | בתנאי | האם | נא | אנא | מסייע
      עוזר | ייעוץ | הדרכ | קורס | תקן בינלאומי | לא אומת | לא ידוע
    `,
    "no-plan": wordings`
      (?:לא|אין) (?:מתכננ|מתוכנ|בכוונת|תוכנ|כוונה)\p{L}*
    `,
    "taken-away": wordings`
      נשלל | בוטל | הושע | הותל | נמשכ
    `,
    over: wordings`
      (?<!\p{L})פג(?:ה|ו)?(?!\p{L}) | פג תוקף | פקע | לא חודש | לא בתוקף | אינ\p{L}* בתוקף | כבר לא
      הסתיים תוקפ
    `,
    planned: wordings`
      מתכננ | מתוכנ | בתהליך | בתהליכי | בהליכי | צפוי | צפויה | עתיד | טרם | עדיין (?:לא|אין) | שואפ
      נמצאים בעיצומ | מתכוננ | נערכ\p{L}* לקראת | בכוונת | יעד
    `,
    denied: wordings`
      (?<!\p{L})ו?אין | (?<!\p{L})ו?לא(?!\p{L}) | (?<!\p{L})אינ\p{L}+ | ללא (?=הסמכ|תעוד|דוח|⁂)
      (?<!\p{L})בלי (?=הסמכ|תעוד|דוח|⁂)
    `,
    others: wordings`
      ספק | אחסון | מרכז הנתונים | מרכז נתונים | חוות השרתים | חוות שרתים | חברת האם | חברה אם | קבלן
      קבלני | שותפ | ענן
    `,
    aligned: wordings`
      בהתאם ל | מבוסס | על בסיס | תואמ | עומד\p{L}* בדרישות | פועל\p{L}* לפי | ברוח | על פי תקן
    `,
    held: wordings`
      מחזיק | ברשותנו | ברשות | יש לנו | יש ל | מוסמכ | קיבל | הוסמכ | הונפק | ניתנ\p{L}* על ידי | בתוקף
      לתקופה | קיימת? | הסמכנו | עברנו | עברה | חלה רק | מכסה רק
    `,
  },
};
