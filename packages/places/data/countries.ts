/** The countries of ISO 3166-1: code, name, keys of other names. Written by generate/generate.ts. */
export const countries = `AF Afghanistan|af|afg|afganistan|afeganistao
AL Albania|al|alb|albanie|albanien
DZ Algeria|dz|dza|argelia|algerie|algerien
AS American Samoa|as|asm|samoa americana|samoa americaines|amerikanisch samoa
AD Andorra|ad|and|andorre
AO Angola|ao|ago
AI Anguilla|ai|aia|anguila
AQ Antarctica|aq|ata|antartida|antarctique|antarktis
AG Antigua and Barbuda|ag|atg|antigua y barbuda|antigua e barbuda|antigua et barbuda|antigua und barbuda
AR Argentina|ar|arg|argentine|argentinien
AM Armenia|am|arm|armenie|armenien
AW Aruba|aw|abw
AU Australia|au|aus|australie|australien
AT Austria|at|aut|autriche|osterreich
AZ Azerbaijan|az|aze|azerbaiyan|azerbaijao|azerbaidjan|aserbaidschan
BS Bahamas|bs|bhs
BH Bahrain|bh|bhr|bahrein
BD Bangladesh|bd|bgd|bangladesch
BB Barbados|bb|brb|barbade
BY Belarus|by|blr|bielorrusia|bielorrussia|bielorussie
BE Belgium|be|bel|belgica|belgique|belgien
BZ Belize|bz|blz|belice
BJ Benin|bj|ben|benim
BM Bermuda|bm|bmu|bermudas|bermudes
BT Bhutan|bt|btn|butan|butao|bhoutan
BO Bolivia|bo|bol|bolivie|bolivien
BA Bosnia and Herzegovina|ba|bih|bosnia y herzegovina|bosnie herzegovine|bosnien und herzegowina
BW Botswana|bw|bwa|botsuana
BV Bouvet Island|bv|bvt|isla bouvet|ilha bouvet|ile bouvet|bouvetinsel
BR Brazil|br|bra|brasil|bresil|brasilien
IO British Indian Ocean Territory|io|iot|territorio britanico del oceano indico|territorio britanico do oceano indico|ocean indien britannique|britisches territorium im indischen ozean
BN Brunei|bn|brn|brunei darussalam
BG Bulgaria|bg|bgr|bulgarie|bulgarien
BF Burkina Faso|bf|bfa
BI Burundi|bi|bdi
KH Cambodia|kh|khm|camboya|camboja|cambodge|kambodscha
CM Cameroon|cm|cmr|camerun|camaroes|cameroun|kamerun
CA Canada|ca|can|kanada
CV Cape Verde|cv|cpv|cabo verde|cap vert|kap verde
KY Cayman Islands|ky|cym|islas caiman|ilhas caimao|iles caimans|kaimaninseln
CF Central African Republic|cf|caf|republica centroafricana|republica centro africana|republique centrafricaine|zentralafrikanische republik
TD Chad|td|tcd|chade|tchad|tschad
CL Chile|cl|chl|chili
CN China|cn|chn|peoples republic of china|chine
CX Christmas Island|cx|cxr|isla de navidad|ilha de natal|ile christmas|weihnachtsinsel
CC Cocos (Keeling) Islands|cc|cck|islas cocos keeling|ilhas cocos keeling|iles cocos|kokosinseln
CO Colombia|co|col|colombie|kolumbien
KM Comoros|km|com|comoras|comores|komoren
CG Republic of the Congo|cg|cog|congo|republica democratica do congo|republique du congo|republik kongo
CD Democratic Republic of the Congo|cd|cod|congo|congo republica democratica del|republica popular do congo|republique democratique du congo|kongo
CK Cook Islands|ck|cok|islas cook|ilhas cook|iles cook|cookinseln
CR Costa Rica|cr|cri
CI Ivory Coast|ci|civ|cote divoire|costa de marfil|costa do marfim|elfenbeinkuste
HR Croatia|hr|hrv|croacia|croatie|kroatien
CU Cuba|cu|cub|kuba
CY Cyprus|cy|cyp|chipre|chypre|zypern
CZ Czechia|cz|cze|czech republic|republica checa|chequia|republique tcheque|tschechische republik|tschechien
DK Denmark|dk|dnk|dinamarca|danemark
DJ Djibouti|dj|dji|yibuti|dschibuti
DM Dominica|dm|dma|dominique
DO Dominican Republic|do|dom|republica dominicana|republique dominicaine|dominikanische republik
EC Ecuador|ec|ecu|equador|equateur
EG Egypt|eg|egy|egipto|egito|egypte|agypten
SV El Salvador|sv|slv
GQ Equatorial Guinea|gq|gnq|guinea ecuatorial|guine equatorial|guinee equatoriale|aquatorialguinea
ER Eritrea|er|eri|eritreia|erythree
EE Estonia|ee|est|estonie|estland
ET Ethiopia|et|eth|etiopia|ethiopie|athiopien
FK Falkland Islands (Malvinas)|fk|flk|islas malvinas|ilhas malvinas|iles malouines|falklandinseln
FO Faroe Islands|fo|fro|islas feroe|ilhas faroe|iles feroe|faroer
FJ Fiji|fj|fji|fidji|fidschi
FI Finland|fi|fin|finlandia|finlande|finnland
FR France|fr|fra|francia|franca|frankreich
GF French Guiana|gf|guf|guayana francesa|guiana francesa|guyane francaise|franzosisch guayana
PF French Polynesia|pf|pyf|polinesia francesa|polynesie francaise|franzosisch polynesien
TF French Southern Territories|tf|atf|tierras australes francesas|terras austrais e antarticas francesas|terres australes francaises|franzosische sud und antarktisgebiete
GA Gabon|ga|gab|gabao|gabun
GM Gambia|gm|gmb|republic of the gambia|gambie
GE Georgia|ge|geo|georgie|georgien
DE Germany|de|deu|alemania|alemanha|allemagne|deutschland
GH Ghana|gh|gha|gana
GI Gibraltar|gi|gib
GR Greece|gr|grc|grecia|grece|griechenland
GL Greenland|gl|grl|groenlandia|gronelandia|groenland|gronland
GD Grenada|gd|grd|granada|grenade
GP Guadeloupe|gp|glp|guadalupe
GU Guam|gu|gum
GT Guatemala|gt|gtm
GN Guinea|gn|gin|guine|guinee
GW Guinea-Bissau|gw|gnb|guine bissau|guinee bissau
GY Guyana|gy|guy|guiana
HT Haiti|ht|hti
HM Heard Island and McDonald Islands|hm|hmd|heard e islas mcdonald|ilha heard e ilhas mcdonald|iles heard et macdonald|heard und mcdonaldinseln
VA Holy See (Vatican City State)|va|vat|santa sede|santa se|saint siege vatican|vatikanstadt
HN Honduras|hn|hnd
HK Hong Kong|hk|hkg|hongkong
HU Hungary|hu|hun|hungria|hongrie|ungarn
IS Iceland|is|isl|islandia|islande|island
IN India|in|ind|inde|indien
ID Indonesia|id|idn|indonesie|indonesien
IR Iran|ir|irn|islamic republic of iran|republica islamica de iran|irao
IQ Iraq|iq|irq|iraque|irak
IE Ireland|ie|irl|irlanda|irlande|irland
IL Israel|il|isr
IT Italy|it|ita|italia|italie|italien
JM Jamaica|jm|jam|jamaique|jamaika
JP Japan|jp|jpn|japon|japao
JO Jordan|jo|jor|jordania|jordanie|jordanien
KZ Kazakhstan|kz|kaz|kazajistan|cazaquistao|kasachstan
KE Kenya|ke|ken|kenia|quenia
KI Kiribati|ki|kir|quiribati
KP North Korea|kp|prk|republica popular democratica de corea|coreia do norte|coree du nord|nordkorea
KR South Korea|kr|kor|korea republic of|republic of korea|republica de corea|coreia do sul|coree du sud|sudkorea
KW Kuwait|kw|kwt|koweit
KG Kyrgyzstan|kg|kgz|kirguistan|quirguistao|kirghizistan|kirgisistan
LA Laos|la|lao|lao peoples democratic republic|republica democratica popular de lao
LV Latvia|lv|lva|letonia|lettonie|lettland
LB Lebanon|lb|lbn|libano|liban|libanon
LS Lesotho|ls|lso|lesoto
LR Liberia|lr|lbr
LY Libya|ly|lby|libia|libye|libyen
LI Liechtenstein|li|lie
LT Lithuania|lt|ltu|lituania|lituanie|litauen
LU Luxembourg|lu|lux|luxemburgo|luxemburg
MO Macao|mo|mac|macau
MG Madagascar|mg|mdg|madagaskar
MW Malawi|mw|mwi|malaui
MY Malaysia|my|mys|malasia|malaisie
MV Maldives|mv|mdv|maldivas|malediven
ML Mali|ml|mli
MT Malta|mt|mlt|malte
MH Marshall Islands|mh|mhl|islas marshall|ilhas marshall|iles marshall|marshallinseln
MQ Martinique|mq|mtq|martinica
MR Mauritania|mr|mrt|mauritanie|mauretanien
MU Mauritius|mu|mus|mauricio|mauricia|maurice
YT Mayotte|yt|myt
MX Mexico|mx|mex|mexique|mexiko
FM Micronesia, Federated States of|fm|fsm|micronesia|micronesie|mikronesien
MD Moldova|md|mda|moldova republic of|moldavia|moldavie|moldawien
MC Monaco|mc|mco
MN Mongolia|mn|mng|mongolie|mongolei
MS Montserrat|ms|msr|monserrate
MA Morocco|ma|mar|marruecos|marrocos|maroc|marokko
MZ Mozambique|mz|moz|mocambique|mosambik
MM Myanmar|mm|mmr|mianmar birmania
NA Namibia|na|nam|namibie
NR Nauru|nr|nru
NP Nepal|np|npl
NL Netherlands|nl|nld|netherlands kingdom of the|paises bajos|paises baixos|pays bas|niederlande
NC New Caledonia|nc|ncl|nueva caledonia|nova caledonia|nouvelle caledonie|neukaledonien
NZ New Zealand|nz|nzl|nueva zelanda|nova zelandia|nouvelle zelande|neuseeland
NI Nicaragua|ni|nic
NE Niger|ne|ner
NG Nigeria|ng|nga
NU Niue|nu|niu
NF Norfolk Island|nf|nfk|isla norfolk|ilha norfolk|ile norfolk|norfolkinsel
MP Northern Mariana Islands|mp|mnp|islas marianas del norte|ilhas marianas do norte|iles mariannes du nord|nordliche marianen
MK North Macedonia|mk|mkd|republic of north macedonia|macedonia del norte|macedonia do norte|macedoine du nord|nordmazedonien
NO Norway|no|nor|noruega|norvege|norwegen
OM Oman|om|omn|oma
PK Pakistan|pk|pak|paquistao
PW Palau|pw|plw|palaos
PS Palestine|ps|pse|state of palestine|palestina|territorios palestinos|staat palastina
PA Panama|pa|pan
PG Papua New Guinea|pg|png|papua nueva guinea|papua nova guine|papouasie nouvelle guinee|papua neuguinea
PY Paraguay|py|pry|paraguai
PE Peru|pe|per|perou
PH Philippines|ph|phl|filipinas|philippinen
PN Pitcairn|pn|pcn|pitcairn islands|ilhas pitcairn|iles pitcairn|pitcairninseln
PL Poland|pl|pol|polonia|pologne|polen
PT Portugal|pt|prt
PR Puerto Rico|pr|pri|porto rico
QA Qatar|qa|qat|catar|katar
RE Reunion|re|reu|reuniao
RO Romania|ro|rou|rumania|romenia|roumanie|rumanien
RU Russia|ru|rus|russian federation|rusia|russie|russische foderation|russland
RW Rwanda|rw|rwa|ruanda
SH Saint Helena|sh|shn|santa helena ascension y tristan de acuna|santa helena|sainte helene
KN Saint Kitts and Nevis|kn|kna|saint kitts y nevis|sao cristovao e neves|saint christophe et nieves|saint kitts und nevis
LC Saint Lucia|lc|lca|santa lucia|sainte lucie
PM Saint Pierre and Miquelon|pm|spm|san pedro y miquelon|saint pierre e miquelon|saint pierre et miquelon|saint pierre und miquelon
VC Saint Vincent and the Grenadines|vc|vct|san vicente y las granadinas|sao vicente e granadinas|saint vincent et les grenadines|saint vincent und die grenadinen
WS Samoa|ws|wsm
SM San Marino|sm|smr|saint marin
ST Sao Tome and Principe|st|stp|santo tome y principe|sao tome e principe|sao tome et principe|sao tome und principe
SA Saudi Arabia|sa|sau|arabia saudita|arabie saoudite|saudi arabien
SN Senegal|sn|sen
SC Seychelles|sc|syc|seychellen
SL Sierra Leone|sl|sle|sierra leona|serra leoa
SG Singapore|sg|sgp|singapur|singapura|singapour
SK Slovakia|sk|svk|eslovaquia|slovaquie|slowakei
SI Slovenia|si|svn|eslovenia|slovenie|slowenien
SB Solomon Islands|sb|slb|islas salomon|ilhas salomao|iles salomon|salomonen
SO Somalia|so|som|somalie
ZA South Africa|za|zaf|sudafrica|africa do sul|afrique du sud|sudafrika
GS South Georgia and the South Sandwich Islands|gs|sgs|georgia del sur y las islas sandwich del sur|georgia do sul e ilhas sandwich do sul|georgie du sud et les iles sandwich du sud|sudgeorgien und die sudlichen sandwichinseln
ES Spain|es|esp|espana|espanha|espagne|spanien
LK Sri Lanka|lk|lka
SD Sudan|sd|sdn|sudao|soudan
SR Suriname|sr|sur
SJ Svalbard and Jan Mayen|sj|sjm|svalbard y jan mayen|svalbard e jan mayen|svalbard et ile jan mayen|svalbard und jan mayen
SZ Eswatini|sz|swz|esuatini|essuatini|royaume deswatini
SE Sweden|se|swe|suecia|suede|schweden
CH Switzerland|ch|che|suiza|suica|suisse|schweiz
SY Syria|sy|syr|syrian arab republic|republica arabe siria|siria|syrie|syrien arabische republik
TW Taiwan|tw|twn|taiwan province of china
TJ Tajikistan|tj|tjk|tayikistan|tajiquistao|tadjikistan|tadschikistan
TZ Tanzania|tz|tza|united republic of tanzania|republique unie de tanzanie|tansania vereinigte republik|tansania
TH Thailand|th|tha|tailandia|thailande
TL Timor-Leste|tl|tls|osttimor
TG Togo|tg|tgo
TK Tokelau|tk|tkl
TO Tonga|to|ton
TT Trinidad and Tobago|tt|tto|trinidad y tobago|trindade e tobago|trinite et tobago|trinidad und tobago
TN Tunisia|tn|tun|tunez|tunisie|tunesien
TR Turkey|tr|tur|turkiye|turquia|turquie|turkei
TM Turkmenistan|tm|tkm|turquemenistao
TC Turks and Caicos Islands|tc|tca|islas turcas y caicos|ilhas turcas e caicos|iles turques et caiques|turks und caicosinseln
TV Tuvalu|tv|tuv
UG Uganda|ug|uga|ouganda
UA Ukraine|ua|ukr|ucrania
AE United Arab Emirates|ae|are|uae|emiratos arabes unidos|emirados arabes unidos|emirats arabes unis|vereinigte arabische emirate
GB United Kingdom|gb|gbr|uk|great britain|reino unido|royaume uni|vereinigtes konigreich|grossbritannien
US United States|us|usa|united states of america|estados unidos|estados unidos da america|etats unis damerique|vereinigte staaten von amerika|vereinigte staaten
UM United States Minor Outlying Islands|um|umi|islas ultramarinas menores de los estados unidos|ilhas distantes dos eua|iles mineures eloignees des etats unis
UY Uruguay|uy|ury|uruguai
UZ Uzbekistan|uz|uzb|uzbequistao|ouzbekistan|usbekistan
VU Vanuatu|vu|vut
VE Venezuela|ve|ven
VN Vietnam|vn|vnm|vietname
VG Virgin Islands, British|vg|vgb|islas virgenes britanicas|ilhas virgens britanicas|iles vierges britanniques|britische jungferninseln
VI Virgin Islands, U.S.|vi|vir|islas virgenes de los estados unidos|ilhas virgens americanas|iles vierges americaines|amerikanische jungferninseln
WF Wallis and Futuna|wf|wlf|wallis y futuna|wallis e futuna|wallis et futuna|wallis und futuna
EH Western Sahara|eh|esh|sahara occidental|saara ocidental|westsahara
YE Yemen|ye|yem|iemen|jemen
ZM Zambia|zm|zmb|zambie|sambia
ZW Zimbabwe|zw|zwe|zimbabue|simbabwe
AX Åland Islands|ax|ala|islas aland|ilhas aland|aland
BQ Bonaire, Sint Eustatius and Saba|bq|bes|bonaire san eustaquio y saba|paises baixos caribenhos|bonaire saint eustache et saba|bonaire
CW Curaçao|cw|cuw
GG Guernsey|gg|ggy|guernesey
IM Isle of Man|im|imn|isla de man|ilha de man|ile de man|insel man
JE Jersey|je|jey
ME Montenegro|me|mne
BL Saint Barthélemy|bl|blm|sao bartolomeu
MF Saint Martin (French part)|mf|maf|saint martin francesa|sao martinho|saint martin partie francaise|saint martin
RS Serbia|rs|srb|servia|serbie|serbien
SX Sint Maarten (Dutch part)|sx|sxm|sint maarten neerlandesa|sao martinho|saint martin partie neerlandaise|sint maarten
SS South Sudan|ss|ssd|sudan del sur|sudao do sul|soudan du sud|sudsudan
XK Kosovo|xk|xkk`;
