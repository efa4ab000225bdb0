/**
 * Full names month by month, without accents, in further languages and scripts, in the cases in which they stand in a
 * date. "Listopada" is a Croatian October and a Polish November, and is left to the Polish.
 */
export const MONTH_NAMES_ABROAD: readonly (readonly string[])[] = [
  "sijecnja januara januar tammikuu tammikuuta tammikuun januari января январь січня січень януари јануара јануар ιανουαριου ιανουαριος ינואר يناير كانون มกราคม",
  "veljace februara helmikuu helmikuuta helmikuun februari февраля февраль лютого лютий февруари фебруара фебруар φεβρουαριου φεβρουαριος פברואר فبراير กุมภาพันธ",
  "ozujka maaliskuu maaliskuuta maaliskuun maret mac marec marca марта март березня березень μαρτιου μαρτιος מרץ مارس มีนาคม",
  "travnja aprila huhtikuu huhtikuuta huhtikuun апреля апрель квітня квітень април априла απριλιου απριλιος אפריל أبريل ابريل เมษายน",
  "svibnja maja toukokuu toukokuuta toukokuun мая май травня травень маја мај μαιου μαιος מאי مايو พฤษภาคม",
  "lipnja juna kesakuu kesakuuta kesakuun juni jun июня июнь червня червень юни јуна јун ιουνιου ιουνιος יוני يونيو มิถุนายน",
  "srpnja jula heinakuu heinakuuta heinakuun julai июля июль липня липень юли јула јул ιουλιου ιουλιος יולי يوليو กรกฎาคม",
  "kolovoza augusta avgusta elokuu elokuuta elokuun agustus ogos августа август серпня серпень август августа αυγουστου αυγουστος אוגוסט أغسطس اغسطس สิงหาคม",
  "rujna septembra syyskuu syyskuuta syyskuun сентября сентябрь вересня вересень септември септембра септембар σεπτεμβριου σεπτεμβριος ספטמבר سبتمبر กันยายน",
  "oktobra lokakuu lokakuuta lokakuun октября октябрь жовтня жовтень октомври октобра октобар οκτωβριου οκτωβριος אוקטובר أكتوبر اكتوبر ตุลาคม",
  "studenoga studenog novembra marraskuu marraskuuta marraskuun ноября ноябрь листопада листопад ноември новембра новембар νοεμβριου νοεμβριος נובמבר نوفمبر พฤศจิกายน",
  "decembra prosinca joulukuu joulukuuta joulukuun desember disember декабря декабрь грудня грудень декември децембра децембар δεκεμβριου δεκεμβριος דצמבר ديسمبر ธันวาคม",
].map((names) => names.split(" "));
