/** Cities of 15,000 people or more, by division; city-blocks.ts tells the form. Written by generate/generate.ts. */
export const cities = `=AD.07
k Andorra la Vella
=AD.08
g les Escaldes
=AE.01
nj Al Ain City|ainas|al ain|al ajn|al ayn|al ɛayn|al ayin|ehl ajn|el ain|el ajn
gr Abu Dhabi|a pu that pi|aebu saby|aboe dhabi|abou dabi|abu dabi|abu dabis|abu daby|abu daibi|abu dhabi emiraat|abu zabi|abu zaby|abu zabye|abu zabyo|abu dabi khot|abu dabio|abu dzabi|ampou ntampi|ebu dabi|ebu dhabi|abu saby|əbu dabi
6r Musaffah
2d Khalifah A City
28 Bani Yas City
1r Zayed City
1q Al Shamkhah City
p Ar Ruways
=AE.02
dm Ajman City|ajman|al ajman|ujman
=AE.03
2om Dubai|dabei|dibai|dibay|doubayi|dubae|dubai city|dubai emiraat|dubaija|dubaj|dubajo|dubajus|dubay|dubayy|ehmirat dubaj|fort dabei|ntoumpai
=AE.04
2f Al Fujairah City|fujairah
2a Reef Al Fujairah City
u Dibba Al-Fujairah
q Dibba Al-Hisn
=AE.05
9s Ras Al Khaimah City|ras al khaimah
=AE.06
zf Sharjah|al sharjah|ash mariqah|ash shariqa|ash shariqah|ash shariqah emiraat|charjah|sardza|sardzsa|sarika|sarja|sarjo|sarza|schardscha|shardza|shardzha|shardzha kuorat|sharga|sharijah|shariqah|sharja|sharjah city|szardza|xarja|xarjah
15 Khawr Fakkān
k Adh Dhayd
=AE.07
1r Umm Al Quwain City
=AF.01
18 Fayzabad
=AF.02
u Ghormach
=AF.03
30 Baghlān
1k Pul-e Khumrī
m Nahrīn
=AF.05
1q Bāmyān
=AF.06
18 Farah
=AF.07
24 Maymana
t Andkhōy
=AF.08
3x Ghazni
=AF.09
g Shahrak
f Fayrōz Kōh
=AF.10
18 Lashkar Gāh
18 Gereshk
=AF.11
fy Herāt|gerat|kherat|shahr e herat
t Shīnḏanḏ
i Kafir Qala|eslam qaleh
h Karukh
h Kushk
=AF.13
3f7 Kabul|cabool|caboul|cabul|cabul kabl|cabura|caubul|kabil|kaboel|kabol|kaboul|kabula|kabulas|kabuli|kabulo|kabura|kampoul|kobul|kubha
1d Paghmān
=AF.17
m Baraki Barak
=AF.18
7k Jalālābād
f Markaz-e Woluswalī-ye Āchīn
=AF.19
1e Zaranj
f Khāsh
=AF.23
ej Kandahār|candahar|kandagar|kandaharo|kandehar|kandhar|qandahar
=AF.24
4i Kunduz
20 Khanabad
p Qarāwul
=AF.26
1s Taloqan
q Rustāq
j Ārt Khwājah
=AF.30
ej Mazār-e Sharīf|masar e scharif|mazar e sarif|mazar i szarif|mazar i sharif|mazare srif|mazari sharif
37 Balkh
1t Khulm
=AF.31
1k Shibirghān
f Qarqīn
=AF.32
1c Aībak
=AF.33
1g Sar-e Pul
f Sang-e Chārak
=AF.34
1c Asadābād
g Āsmār
=AF.35
h Mehtar Lām
=AF.36
2w Gardez
=AF.37
2o Khōst
=AF.40
1i Charikar
f Jabal os Saraj
=AF.42
1t Bāzārak
=AG.04
o Saint John’s
=AL.40
1b Berat
=AL.41
f Burrel
=AL.42
3e Durrës
l Krujë
=AL.43
2t Elbasan
=AL.44
1p*Fier-Çifçi
1k Fier
15 Lushnjë
n Patos Fshat
g Patos
=AL.45
n Gjirokastër
=AL.46
1q Pogradec
1m Korçë
=AL.47
i Kukës
=AL.48
p Laç
j Lezhë
=AL.49
2g Shkodër
=AL.50
bm Tirana|terana|theranda|tiorana|tiran|tiran khot|tiran a|tiranae|tirane|tirano|trnava|tyrana|tyranna
t Kavajë
=AL.51
2i Vlorë
f Sarandë
=AM.01
j Ashtarak
=AM.02
t Ararat
l Artashat
j Masis
=AM.03
1a Vagharshapat
q Armavir
=AM.04
m Gavar
h Sevan
=AM.05
15 Hrazdan
10 Abovyan
j Ch’arents’avan
=AM.06
2t Vanadzor
o Stepanavan
f Spitak
=AM.07
44 Gyumri
=AM.08
x Kapan
k Goris
f Hats’avan
=AM.11
ud Yerevan|ayrivan|djerevan|eireavan|ereban|erehvan|ereun|erevan|erevan osh|erevana|erevano|erevanum|erewan|erivan|eriwan|erywan|gierevan|ierevan|iravan|jerevan|jerevanas|jerevani|jerewan|jerjewan|revan|yervandavan|yiriwan|irəvan
=AO.01
5s Lobito
47 Benguela
h Catumbela
=AO.02
36 Cuito
j Camacupa
j Catabola
=AO.03
1u Cabinda
=AO.05
an N’dalatando
=AO.06
x Sumbe
=AO.08
6a Huambo
o Longonjo
l Caála
=AO.09
2v Lubango
=AO.12
2f Malanje
=AO.13
28 Moçâmedes|mossamedes
=AO.14
l Luena
i Luau
=AO.15
1o Uíge
=AO.16
1v Soio|soyo
o Mbanza Kongo
i N'zeto
=AO.17
k Lucapa
=AO.18
14 Saurimo
=AO.19
s Caxito
=AO.20
254 Luanda|loanda|louanda|louanta|luand|luandae|luando|lwanda|saint paul de loanda|sao paolo de loanda|sao paulo da assuncao de luanda|sao paulo de loanda|sao paulo de luanda
=AO.CBG
w Menongue
=AR.01
gh Mar del Plata|mar del plat|mar de plata|mar ntel plata|mar dehl plata|mar del platae
8b Bahía Blanca
7h Merlo
7a Quilmes
6e José C. Paz
5f La Plata
51 Berazategui
3q San Nicolás de los Arroyos
3f Morón
38 Tandil
35 Santa María
2r Zárate
2p Luján
2j Pergamino
2i Olavarría
2g Junín
2f Campana
29 Pilar
28 Bella Vista
22 Necochea
21 San Miguel
1z Don Torcuato
1r Mercedes
1o Hurlingham
1l Punta Alta
1j Chivilcoy
1i Azul
1h Los Polvorines
1b San Pedro
1b Tres Arroyos
19 San Isidro
17 Villa de Mayo
17 General Pacheco
16 Lincoln
15 Tortuguitas
13 Balcarce
12 Ingeniero Pablo Nogués
11 Santos Lugares
z Nueve de Julio
z Chacabuco
y Pontevedra
v Tigre
s Adrogué
r Coronel Suárez
r Muñiz
p Dolores
p Veinticinco de Mayo
n Villa Gesell
g General Villegas
=AR.02
4f Catamarca
=AR.03
83 Resistencia
2a Presidencia Roque Sáenz Peña
1f Barranqueras
18 Villa Ángela
11 Castelli
w Quitilipi
w General José de San Martín
s Machagai
s Charata
r Las Breñas
r Fontana
p Tres Isletas
g General Pinedo
=AR.04
3x Comodoro Rivadavia
2q Trelew
1t Puerto Madryn
s Esquel
q Rawson
=AR.05
10l Córdoba|cordoba i argentina|cordova|corduba|kordava|kordoba|kordobo|kordov|kordova|kordova khot|kordovae|kuorduoba|vila de cordoba
4d Río Cuarto
2k Villa María
1x Villa Carlos Paz
1n San Francisco
1h Río Tercero
14 Alta Gracia
z Bell Ville
s Cruz del Eje
s Villa Dolores
r Jesús María
p La Calera
o Marcos Juárez
m Villa Allende
k Deán Funes
k Laboulaye
k Arroyito
j Cosquín
i Río Segundo
h Villa Nueva
h Río Ceballos
g Embalse
f Unquillo
f Morteros
f La Falda
=AR.06
9m Corrientes
1y Goya
1c San Lorenzo
18 Paso de los Libres
10 Curuzú Cuatiá
v Mercedes
t Gobernador Virasora
q Esquina
p Monte Caseros
n Santo Tomé
i Saladas
f San Luis del Palmar
=AR.07
28b Buenos Aires|baires|bonaero|bonaeropolis|bos aires|bouenos aires|bouonezar|buehnas ajrehs|buehnos ajres|buehnos ajres osh|buenos ajres|buenos ares|buenos ayres|buenosairesa|bwenoze|santa maria del buen ayre
48^Buenos Aires^Balvanera
3v^Buenos Aires^Belgrano
36^Buenos Aires^Villa Lugano
25^Buenos Aires^Barracas
1l^Buenos Aires^Colegiales
1c^Buenos Aires^Boedo
13^Buenos Aires^Retiro
y^Buenos Aires^Villa Santa Rita
n^Buenos Aires^Villa Ortúzar
=AR.08
6v Paraná
41 Concordia
27 Gualeguaychú
1w Concepción del Uruguay
x Gualeguay
w Villaguay
v Chajarí
p Victoria
p La Paz
k Diamante
i Santa Elena
i Crespo
g Federal
=AR.09
66 Formosa
j Pirané
f Clorinda
=AR.10
76 San Salvador de Jujuy
1m San Pedro de Jujuy
1d Libertador General San Martín
1c Palpalá
=AR.11
2v Santa Rosa
1l General Pico
=AR.12
4z La Rioja
16 Chilecito
=AR.13
3a San Rafael
37 Mendoza
2b San Martín
=AR.14
8i Posadas
1l Oberá
1i Puerto Eldorado
12 San Vicente
w Puerto Iguazú
t Garupá
p Jardín América
o San Pedro
m Montecarlo
l Aristóbulo del Valle
k El Soberbio
h Puerto Rico
g Puerto Esperanza
g Wanda
=AR.15
6f Neuquén
1b Cutral-Có
w Zapala
t Centenario
p Plottier
o San Martín de los Andes
=AR.16
2n San Carlos de Bariloche
23 Cipolletti
21 General Roca
1d Viedma
v Villa Regina
q Allen
k Cinco Saltos
h San Antonio Oeste
g El Bolsón
f Catriel
=AR.17
eh Salta|salta llaqta|saltaurbo
22 San Ramón de la Nueva Orán
1p Tartagal
o Embarcación
k General Mosconi
j Joaquín V. González
=AR.18
31 San Juan
22 Chimbas
18 Santa Lucía
15 Pocito
y Caucete
l San José de Jáchal
k Albardón
j Villa Paula de Sarmiento
=AR.19
4q San Luis
2p Villa Mercedes
f La Punta
=AR.20
2o Río Gallegos
10 Caleta Olivia
=AR.21
qc Rosario|rasarya|rosarijas|rozariyo|urbs rosariensis
av Santa Fe
2i Reconquista
2h Rafaela
23 Gobernador Gálvez
20 Venado Tuerto
1n Santo Tomé
18 Villa Constitución
10 Cañada de Gómez
10 Esperanza
w Granadero Baigorria
w Casilda
r Capitán Bermúdez
o Pérez
n Avellaneda
m San Justo
l Arroyo Seco
k Vera
j Villa Ocampo
j Sunchales
i Gálvez
i Rufino
i Firmat
h Coronda
h San Jorge
g Carcarañá
g San Javier
=AR.22
70 Santiago del Estero
s Termas de Río Hondo
k Añatuya
=AR.23
1l Ushuaia
1h Río Grande
=AR.24
f9 San Miguel de Tucumán|san migel de tukuman|san minkel nte toukouman|san migel deh tukuman|sanctus michael tucumanensis|tucuman|tukuman|tukumanas
1f Yerba Buena
1c Tafí Viejo
12 Alderetes
w Aguilares
v Famaillá
o Monteros
f Bella Vista
=AT.02
2s Klagenfurt am Wörthersee
1n Villach
k*Sankt Peter
k*Sankt Martin
=AT.03
19 Wiener Neustadt
q Baden
o*Weinzierl bei Krems
m Sankt Pölten
l Mödling
g Stockerau
g Klosterneuburg
g Amstetten
f Perchtoldsdorf
=AT.04
5p Linz
12 Steyr
h Wels
=AT.05
4d Salzburg
h Saalfelden am Steinernen Meer
=AT.06
87 Graz
x*Jakomini
v*Lend
t*Gries
p*Geidorf
l*Eggenberg
j*Andritz
g Straßgang
g*Sankt Leonhard
g*Wetzelsdorf
f*Sankt Peter
=AT.07
3o Innsbruck
z*Hötting
x*Pradl
i*Wilten
f Telfs
=AT.08
1d Dornbirn
x Feldkirch
u Bregenz
n Lustenau
g Hohenems
=AT.09
1az Vienna|bec|bech|becs|bienne|dunaj|fiena|vena|viden|vieden|viena|vienne|vieno|viin|vin|vinarborg|vindobona|viyana|wenen|wieden|wien
5m^Vienna^Favoriten
57^Vienna^Donaustadt
4j^Vienna^Floridsdorf
2x^Vienna^Ottakring
2t^Vienna^Simmering
2q^Vienna^Meidling
1m^Vienna^Hernals
1i^Vienna^Hietzing
g^Vienna^Innere Stadt
=AU.01
a8 Canberra
=AU.02
41b Sydney
9p Newcastle
7s Wollongong
1v Maitland
1s Tamworth
1b*Blacktown
1a Port Macquarie
18 Dubbo
13*Castle Hill
12 Orange
11*Auburn
11*Baulkham Hills
z*Bankstown
x Bathurst
u*Maroubra
u*Hurstville
u*Merrylands
t*Randwick
s*Mosman
s*Kellyville
s Liverpool
r*Quakers Hill
r Parramatta
r Coffs Harbour
q*Ryde
q*Marrickville
q*Strathfield
q*Sydney Central Business District
p*Chatswood
p Armidale
o*Campsie
o*Greenacre
o*Carlingford
o*Ashfield
o*Greystanes
n*Epping
n*Glenmore Park
n Goulburn
m Hornsby
m*Cabramatta
l*Dee Why
k*Punchbowl
k*St Clair
k*Lidcombe
k*Bexley
j*Seven Hills
j*Wollongong city centre
j*Cherrybrook
i*Saint Ives
i*Burwood
i Griffith
i Broken Hill
i*Fairfield
i*Yagoona
i*Westmead
i*Eastwood
i*Cronulla
i*Wahroonga
i*Earlwood
h*Engadine
h*Lakemba
h*Granville
h*Mount Druitt
g*Surry Hills
g*Kogarah
g*Umina Beach
g Taree
g*Manly
g*West Pennant Hills
g*Glenwood
g*Mascot
g*Banora Point
g*Casula
g*Cranebrook
f*Rockdale
f*Kingsford
f*Coogee
f*Prestons
f*Miranda
f Cessnock
f*Kensington
=AU.03
43 Darwin
p Alice Springs
p Palmerston
=AU.04
1zq Brisbane
ht Gold Coast
93 Logan City
51 Townsville
49 Cairns
3w Toowoomba
3f Mackay
27 Rockhampton
1g Hervey Bay
1e Bundaberg
x*Southport
v*Surfers Paradise
u Gladstone
t*Buderim
q*Caboolture
p*Upper Coomera
n*Robina
n Mount Isa
n*Forest Lake
l*North Lakes
l*Morayfield
l*Kirwan
k*Kallangur
k*Deception Bay
j*Redbank Plains
i*Maroochydore
i*Labrador
i Narangba
i*Sunnybank Hills
h Capalaba
h*Calamvale
h*Helensvale
h*Nerang
h*Bracken Ridge
h*Pacific Pines
g*The Gap
g*Alexandra Hills
g*Coorparoo
g*Albany Creek
f Maryborough
f*Carindale
f Warwick
f*Eight Mile Plains
f*Palm Beach
f*Springfield Lakes
f*Rochedale South
=AU.05
12j Adelaide
1o Adelaide Hills
p Mount Gambier
o*Morphett Vale
k Gawler
k*Adelaide city centre
h*Parafield Gardens
h*Paralowie
=AU.06
6v Hobart
2f Launceston
k Burnie
=AU.07
3sm Melbourne
7h Geelong
38 Ballarat
2v Bendigo
1v*Point Cook
1t*Craigieburn
1o*Melbourne City Centre
1k*Tarneit
1i*Pakenham
1g Shepparton
1f*Reservoir
1e*Berwick
1e*Werribee
17*Glen Waverley
13*Sunbury
12 St Albans
11*Frankston
11*Hoppers Crossing
10*Truganina
z*Mount Waverley
y Frankston East
y*Preston
y*Rowville
x*Epping
x Mildura
v*Doncaster East
v*Noble Park
v*Narre Warren South
u*Bentleigh East
u*Dandenong
u*Keysborough
t Warrnambool
t*Mill Park
t*Richmond
s*Bundoora
s*Narre Warren
r*Ferntree Gully
r*Doreen
r*Coburg
r*Croydon
q*Glen Iris
q*Hampton Park
q*Mornington
p*Northcote
p*South Yarra
p*Doncaster
p*South Morang
p*Brunswick
p*Cranbourne North
p*Cranbourne East
p Traralgon
o*Kew
o*Caroline Springs
o*Endeavour Hills
o*Wollert
o*Roxburgh Park
o*Cheltenham
o*Glenroy
o*Boronia
n*Mernda
n*Brighton
n*Lalor
n*Mooroolbark
n*Southbank
n*Dandenong North
m*Hawthorn
m*Malvern East
m*Springvale
m*Langwarrin
m*Carrum Downs
m*Camberwell
l*Cranbourne
l*Greenvale
l*Essendon
l*Glenferrie
l*Hawthorn South
l*Greensborough
l*Wantirna South
l*Wheelers Hill
l*Wyndham Vale
k*Thomastown
k Balwyn North
k*Cranbourne West
k*Mulgrave
k*Mount Martha
j*Saint Kilda
j Wangaratta
j*Ringwood
j*Thornbury
j*Clayton
j*Eltham
j*Frankston South
j*Mount Eliza
j Wodonga
j*Sunshine West
j*Officer
i*Altona Meadows
i*Highton
i*Pascoe Vale
i*Deer Park
i*Bentleigh
i*Carnegie
i*Port Melbourne
h*Lilydale
h*Hillside
h*Seaford
h*Footscray
h*Templestowe
h*Caulfield North
h*Mitcham
h*Brighton East
g*Moonee Ponds
g*Carlton
g*Lara
g*Yarraville
f*Docklands
f*Taylors Hill
f Bairnsdale
f*North Melbourne
f Warragul
f*Corio
f*Ascot Vale
f*Taylors Lakes
f*Elwood
f*Keilor East
f*Wendouree
=AU.08
1ow Perth
30 Mandurah
24 Bunbury
12*Baldivis
12 Geraldton
z*Canning Vale
y Albany
u Kwinana
p*Ellenbrook
o*Dianella
o*Thornlie
n*Morley
m Busselton
l*Gosnells
j*Willetton
j*Byford
i*Ballajura
i*Scarborough
g*Australind
g*Duncraig
f*Landsdale
f Rockingham
=AW
u Oranjestad
m Tanki Leendert
f San Nicolas
=AZ.01
12 Khirdalan
=AZ.02
17 Agdzhabedy|aghjabadi
=AZ.03
13 Ağdam|aghdam
=AZ.04
o Ağdaş
=AZ.06
h Aghsu
=AZ.07
1y Şirvan
=AZ.08
f Astara
=AZ.09
v1 Baku|bacu|baki|bako|bakoe|bakou|bakue|bakuo|bakuu|baky|baqu|boku|mpakou
21 Qaraçuxur
1v Bakıxanov
16 Bilajari
14 Maştağa
10 Hövsan
v Lokbatan
r Amirdzhan
p Buzovna
p Biny Selo
l Zabrat
l Sabunçu
g Yeni Suraxanı
f Mardakan
=AZ.11
11 Barda
=AZ.12
g Beylagan
=AZ.13
i Pushkino
=AZ.15
10 Jalilabad
=AZ.17
n Divichibazar
=AZ.18
r Fizuli|fuzuli
=AZ.20
9c Ganja
=AZ.22
17 Göyçay
=AZ.23
n Hacıqabul
=AZ.24
y Imishli
=AZ.25
t İsmayıllı
=AZ.27
j Kyurdarmir
=AZ.29
6o Lankaran
=AZ.31
2f Lerik
=AZ.33
2y Mingelchaur
=AZ.35
1t Nakhchivan|naxcivan
=AZ.36
j Neftçala
=AZ.40
j Qazax|gazakh
=AZ.42
m Quba
=AZ.44
g Qusar
=AZ.45
2f Saatlı
h Əhmədbəyli
=AZ.46
v Sabirabad
=AZ.48
1w Sheki
=AZ.49
11 Salyan
=AZ.50
t Shamakhi
=AZ.51
z Shamkhor|shamkhir
=AZ.54
9z Sumqayıt|sumgayit
j Hacı Zeynalabdin|haji zeynalabdin
=AZ.55
j Şuşa|shusha
=AZ.57
i Terter|tartar
=AZ.58
4x Tovuz
=AZ.59
g Ujar
=AZ.60
11 Xaçmaz
=AZ.61
1h Xankandi|khankendi
=AZ.62
i Göygöl
=AZ.68
3j Yevlakh
=AZ.70
w Zaqatala
=BA.01
jd Sarajevo|bosna sarai|saarayego|saireavo|saraeva|saraevo|saraevo osh|saragebo|saragiebo|saragievo|sarajeva|sarajevas|sarajevs|sarajevu|sarajewo|saraxevo|saraybosna|sarayevo|sarayevu|seraium|serayevo|szarajevo|vrh bosna
4k Zenica
3y Tuzla
2x Mostar
24 Bihać
19 Lukavac
15 Bugojno
v Travnik
m Cazin
j Velika Kladuša
i Visoko
i Goražde
g Konjic
g Gračanica
g Gradačac
f Bosanska Krupa
=BA.02
65 Banja Luka
12 Bijeljina
10 Prijedor
x Trebinje
r Doboj
=BA.BRC
13 Brčko
=BB.08
2r Bridgetown
=BD.81
7zp Dhaka|daaka|daca|dacca|dacca dhaka|daka|dakah|dakk|dakka|dakkae|dakke|dako|deka|dgaka|dəkkə|mujib city|ntaka|ntakka
9e Tungi
7t Narsingdi
6m Nāgarpur
68 Nārāyanganj
54 Paltan
50 Tāngāil
3m Sonārgaon
34 Farīdpur
2x Bhairab Bāzār
2p Azimpur
2j Kishorganj
2d Madaripur
1w Pālang
1q Tungipāra
1a Dohār
15 Mirzāpur
15 Sakhipur
z Bājitpur
y Char Bhadrāsan
=BD.82
15p Khulna|kkhelna|kkhulna|kulna|kulno
7e Bagerhat
6s Jessore
3s Kushtia
3l Sātkhira
1j Narail
1c Uttar Char Fasson
1a Kālīganj
17 Bhātpāra Abhaynagar
16 Jhingergācha
14 Kālia
12 Bherāmāra
12 Phultala
10 Sarankhola
w Morrelgonj
v Kesabpur
=BD.83
l8 Rājshāhi|radzhshakhi|rampur baolia|rampur bauleah|rampur boalia
aj Shibganj
a9 Natore
5u Bogra
5c Pār Naogaon
57 Pābna
4f Puthia
3y Nawābganj
3j Sirajganj
2u Shāhzādpur
2a Ishurdi|ishwardi
21 Joypur Hāt
14 Bera
10 Shibganj
=BD.84
30w Chattogram|cattagram|cetagons|chitagong|chittagong|chittagong ghat|chottogram|citagaon|citagong|citagonga|citagongas|citagongo|cittaqonq|cottogram|csittagong|islamabad|tsitankonnk
sm Comilla|komila|komilla|komille|kumilla
72 Cox’s Bāzār
2h Bibir Hat
2c Feni
2a Lākshām
1t Rāipur
1q Lakshmīpur
1j Rāmganj
1g Sandwīp
1g Sātkania
1f Patiya
1e Khagrachhari
18 Hājīganj
15 Teknāf
13 Chhāgalnāiya
x Bāndarban
w Nabīnagar
q Raojān
p Manikchari
=BD.85
5m Barishal
2r Bhola
1i Pirojpur
1a Burhānuddin
16 Lālmohan
15 Gaurnadi
13 Mehendiganj
13 Nālchiti
u Bhāndāria
u Mathba
=BD.86
6l Sylhet
2h Habiganj
1l Maulavi Bāzār
13 Chhātak
12 Baniachang
=BD.87
sn Rangpur|kotwali|mosque rangpur|rangpur city|rangpuras|rongpur
5q Dinājpur
5j Saidpur
1z Thākurgaon
1t Lalmonirhat
1e Chilmāri
1d Nageswari
1d Panchagarh
1c Parbatipur
1a Paotana Hat
z Pīrgaaj
x Badarganj
=BD.H
69 Mymensingh
4o Jamālpur
2z Sherpur
29 Sarishābāri
27 Netrakona
y Gafargaon
p Muktāgācha
=BE.BRU
sb Brussels|an bhruiseil|brasels|breissel|brisel|brisele|briuselis|brjuksel|brjusel|brjussel|brueksel|bruessel|bruesszel|bruiseal|bruksel|bruksela|brukseli|brukselo|brusehl|brusel|brusela|bruselas|bruseles|bruselj|bruselo|brussel|brussele|bruxel|bruxelas|bruxellae|bruxelles|brwsel|bryssel|bryusel|bryxelles|brusszel|citta di bruxelles|city of brussels
4h Anderlecht
3p Schaerbeek
2p Molenbeek-Saint-Jean
2f Ixelles
2b Uccle
1l Woluwe-Saint-Lambert
1k Forest
1g Jette
1e Saint-Gilles
1c Etterbeek
16 Evere
y Auderghem
r Saint-Josse-ten-Noode
p Berchem-Sainte-Agathe
p Watermael-Boitsfort
p Ganshoren
m Koekelberg
=BE.VLG
ep Antwerpen|antwerp|amberes|amberis|amversa|anberes|antuairp|antuerpen|antuerpia|antverpen|antverpenas|antverpene|antverpeno|antverpens|antverpia|antverpy|antwarp|antwerpa|antwerpe|antwerpia|antwerpium|antwerpn|antwyrpijo|anvers|anversa|anverse|on thit vi phu
7d Gent
3b Brugge
2t Leuven
27 Deurne
26 Hasselt
26 Aalst
26 Mechelen
22 Kortrijk
1x Ostend
1x Sint-Niklaas
1s Genk
1k Roeselare
1a Borgerhout
1a Dendermonde
19 Beveren
18 Merksem
18 Turnhout
18 Berchem
15 Lokeren
15 Wilrijk
15 Beringen
13 Dilbeek
12 Heist-op-den-Berg
12 Sint-Truiden
11 Brasschaat
11 Grimbergen
11 Vilvoorde
10 Maasmechelen
10 Waregem
z Ieper
z Ninove
z Geel
y Halle
y Hoboken
y Knokke-Heist
y Schoten
x Lier
x Mol
w Sint-Amandsberg
w Lommel
w Menen
w Oudenaarde
w Tienen
w Evergem
v Heusden
v Wevelgem
v Geraardsbergen
u Sint-Pieters-Leeuw
u Blauwput
u Kessel-Lo
u Helchteren
u Houthalen
u Tongeren
u Deinze
u Bilzen
t Asse
s Zaventem
s Aarschot
q Kapellen
q Izegem
q Temse
q Harelbeke
q Herentals
p Maaseik
p Lanaken
p Mortsel
o Zottegem
o Ronse
o Wondelgem
n Overijse
n Zwevegem
n Ekeren
n Heverlee
n Beersel
n Wetteren
n Hamme
n Willebroek
n Westerlo
n Diest
m Maldegem
m Zedelgem
m Koksijde
m Edegem
l Oostkamp
l Zemst
l Nijlen
l Tervuren
k Schilde
k Kontich
k Zele
k Bornem
k Balen
k Zonhoven
k Assebroek
k Lochristi
k Poperinge
j Sint-Katelijne-Waver
j Sint-Andries
j Tielt
j Herent
j Eeklo
j Torhout
j Aalter
j Hoogstraten
i Meise
i Zwijndrecht
i Koersel
i Blankenberge
i Sint-Genesius-Rode
i Middelkerke
i Kortenberg
i Kasterlee
i Diepenbeek
i Sint-Gillis-Waas
h Kalmthout
h Ranst
h Lebbeke
h Wervik
h Stabroek
h Zolder
h Haaltert
h Mariakerke
h Stekene
h Denderleeuw
h Destelbergen
h Lede
h Merelbeke
h Tessenderlo
h Herzele
g Beerse
g Neerpelt
g Duffel
g Sint-Kruis
g Puurs
g Gentbrugge
g Boom
g Riemst
g Peer
g Diksmuide
f Lille
f Mechelen-aan-de-Maas
f Bevere
f Putte
f Rotselaar
f Wuustwezel
=BE.WAL
5k Charleroi
5f Liège
33 Namur
2n Mons
25 La Louvière
1y Tournai
1p Seraing
1h Verviers
1g Mouscron
12 Braine-l'Alleud
11 Herstal
z Châtelet
y Wavre
w Binche
u Waterloo
u Louvain-la-Neuve
t Courcelles
r Ans
r Ath
q Arlon
p Flémalle-Haute
p Soignies
p Jumet
o Nivelles
o Andenne
o Marcinelle
o Oupeye
n Saint-Nicolas
n Saint-Ghislain
m Manage
m Fleurus
m Gembloux
m Rixensart
l Grivegnée
l Chaudfontaine
l Frameries
k Braine-le-Comte
k Boussu
k Gilly
k Huy
k Colfontaine
k Jambes
j Montignies-sur-Sambre
i Quaregnon
i Morlanwelz-Mariemont
i Eupen
i Tubize
i Lessines
i Walcourt
h Châtelineau
h Visé
h Dour
h Marche-en-Famenne
h Péruwelz
h Herve
g Fléron
g Pont-à-Celles
f Heusy
f Soumagne
f Marchienne-au-Pont
=BF.01
1s Dédougou
w Nouna
q Tougan
p Salanso|solenzo
k Boromo
g Toma
=BF.02
39 Banfora
=BF.03
u7 Ouagadougou|huagadugu|ouagadouga|ouankantounkou|ougadougou|owagadugu|uagadougou|uagadugu|uagaduguo|uaqaduqu|vagadugu|waaduu|wagadugu
=BF.04
1q Tenkodogo
1d Koupéla
14 Garango
=BF.05
3e Kaya
1i Kongoussi
o Boulsa
=BF.06
4g Koudougou
1g Léo
y Réo
q Sapouy
q Kokologo
=BF.07
t Kombissiri
t Manga
i Pô
=BF.08
21 Fada N'gourma
l Bogandé
g Diapaga
f Gayéri
=BF.09
p5 Bobo-Dioulasso|bobo diulasas|bobo diulaco shaary|bobo diulaso|bobo diulasso|bobodjulaso|bɔbɔjulaso
2f Houndé
=BF.10
3h Ouahigouya
1c Titao
14 Gourcy
13 Yako
=BF.11
z Zorgo
x Ziniaré
p Boussé
=BF.12
1p Djibo
1b Dori
=BF.13
19 Gaoua
q Dano
q Diébougou
i Batié
=BG.38
1w Blagoevgrad
v Petrich
t Sandanski
l Gotse Delchev
=BG.39
5g Burgas
l Aytos
k Karnobat
=BG.40
27 Dobrich
=BG.41
1u Gabrovo
p Sevlievo
=BG.42
w1 Sofia|safija|serdica|sofi|sofiae|sofie|sofii|sofij|sofija|sofija osh|sofijo|sofio|sofiya|sofja|sofya|soifia|sophia|sredets|suofeje|szofia|ulpia serdica
=BG.43
1v Haskovo
12 Dimitrovgrad
j Svilengrad
j Harmanli
=BG.44
1f Kardzhali
=BG.45
12 Kyustendil
z Dupnitsa
=BG.46
u Lovech
l Troyan
=BG.47
1b Montana
r Lom
f Berkovitsa
=BG.48
1u Pazardzhik
o Velingrad
j Panagyurishte
j Peshtera
=BG.49
2a Pernik
=BG.50
2t Pleven
=BG.51
9n Plovdiv
1j Asenovgrad
u Karlovo
h Parvomay
g Rakovski
=BG.52
12 Razgrad
=BG.53
3z Ruse
=BG.54
20 Shumen
=BG.55
t Silistra
=BG.56
2c Sliven
o Nova Zagora
=BG.57
q Smolyan
=BG.58
r Samokov
l Botevgrad
=BG.59
3z Stara Zagora
1c Kazanlak
f Chirpan
=BG.60
z Targovishte
h Popovo
=BG.61
8p Varna
r*Asparuhovo
=BG.62
1u Veliko Tŭrnovo
x Gorna Oryahovitsa
u Svishtov
=BG.63
14 Vidin
=BG.64
1t Vratsa
=BG.65
1s Yambol
=BH.15
2p Al Muharraq
=BH.16
43 Manama
12 Sitrah
w Jidd Ḩafş
=BH.17
5g Ar Rifā‘
1t Dār Kulayb
12 Madīnat ‘Īsá
=BH.19
1h Madīnat Ḩamad
=BI.10
k Bururi
=BI.13
15 Gitega
=BI.15
j Kayanza
=BI.17
k Makamba
=BI.18
1z Muyinga
=BI.19
m Ngozi
=BI.20
l Rutana
=BI.21
12 Ruyigi
=BI.22
i Muramvya
=BI.24
rs Bujumbura|boujoumboura|budzumbura|bujumburo|buyumbura|buzhumbura|buzumbura|mpouzoumpoura|usumbura
=BJ.07
32 Kandi
11 Malanville
m Banikoara
=BJ.08
29 Natitingou
k Tanguiéta
=BJ.09
aq Abomey-Calavi
2c Ouidah
k Allada
=BJ.10
4k Parakou
1y Nikki
o Bembèrèkè
l Tchaourou
=BJ.11
2p Savé
u Savalou
t Comé
m Dassa-Zoumé
=BJ.12
15 Dogbo
k Aplahoué
=BJ.13
6l Djougou
o Bassila
=BJ.14
lo Cotonou|appi|catonou|cotonu|katanu|kotonou|kotonu|kotonuo|kutonu
=BJ.15
2f Lokossa
=BJ.16
6i Porto-Novo
=BJ.17
x Pobé
u Sakété
m Kétou
=BJ.18
3h Bohicon
2a Abomey
18 Cové
=BN.01
v Kuala Belait
u Seria
=BN.02
1s Bandar Seri Begawan
=BN.04
j Tutong
=BO.01
69 Sucre
=BO.02
nd Cochabamba|kocabamb|kocabamba|kochabamba|kuchawampa|quchapampa
51 Sacaba
4s Quillacollo
1r Tiquipaya
1n Vinto
1h Colcapirhua
1b Sipe Sipe
u Mizque
f Punata
=BO.03
2r Riberalta
2c Trinidad
10 Guayaramerín
p San Borja
=BO.04
1jp La Paz|a paz|chukiyawu|chuqi yapu|chuqiyapu|la pas|la pasas|la pas shaary|la pazo|lapasa|nuestra senora de la paz|pax
2e Viacha
1a Caranavi
k Achocalla
i Laja
=BO.05
5t Oruro
f Huanuni
=BO.06
r Cobija
=BO.07
3x Potosí
u Villazón
s Llallagua
m Tupiza
=BO.08
1ev Santa Cruz de la Sierra|santa cruz|santa cruz da serra|santa krus de la sierra|santa kruzo
2h Montero
s Camiri
o San Ignacio de Velasco
m Warnes
j Ascención de Guarayos
i Cotoca
i Villa Yapacaní
g Santiago del Torno
=BO.09
4f Tarija
2b Yacuiba
14 Villamontes
z Bermejo
=BR.01
bn Rio Branco|penapolis|rio branko|rio brankas|riu branco|riu branku|riubranku
28 Cruzeiro do Sul
n Senador Guiomard
l Sena Madureira
h Tarauacá
=BR.02
so Maceió|macayo|masejas|masejo|maseyo
4n Arapiraca
1r Rio Largo
1f Marechal Deodoro
16 Penedo
15 União dos Palmares
15 São Miguel dos Campos
z Delmiro Gouveia
v Coruripe
v Pilar
q Santana do Ipanema
l São Luís do Quitunde
k Murici
k Viçosa
j Atalaia
j Matriz de Camaragibe
h Porto Calvo
h Campo Alegre
g Maragogi
g Satuba
f Cajueiro
=BR.03
e9 Macapá|makapa
2c Santana
=BR.04
1po Manaus|barra do rio negro|manaos|manauso|manos
1t Itacoatiara
1s Parintins
1g Manacapuru
1e Coari
19 Tefé
v Humaitá
s Tabatinga
o Rio Preto da Eva
m Maués
i Carauari
h Eirunepé
g Fonte Boa
f São Gabriel da Cachoeira
=BR.05
23c Salvador|bahia|baia|salvador da bahia|salvador de bahia|salvador de bahio|salvadoro|sao salvador|soteropolis
h8 Feira de Santana|feira|feira de saint anna|feira de santanna|fejra di santana|fejra de santana
71 Vitória da Conquista
5q Itabuna
59 Camaçari
4e Barreiras
4b Ilhéus
3x Lauro de Freitas
3j Jequié
3f Porto Seguro
3f Alagoinhas
39 Simões Filho
36 Eunápolis
2d Paulo Afonso
22 Santo Antônio de Jesus
1s Irecê
1r Valença
1o Itapetinga
1n Guanambi
1d Serrinha
1c Senhor do Bonfim
1c Cruz das Almas
1c Jacobina
1c Itamaraju
1b Itaberaba
1b Santo Amaro
16 Brumado
15 Jaguaquara
15 Bom Jesus da Lapa
14 Catu
13 Ipiaú
z Xique Xique
z Poções
z Conceição do Coité
y Cachoeira
w Coaraci
v Tucano
v São Sebastião do Passé
v Vera Cruz
u Euclides da Cunha
s Ubaitaba
s Ribeira do Pombal
r Entre Rios
r Santo Estêvão
r Ipirá
r Caetité
r Mucuri
r Mata de São João
q Canavieiras
q Nazaré
p Santaluz
p São Francisco do Conde
o Uruçuca
o Rio Real
o Campo Formoso
o Itambé
n Santa Maria da Vitória
n Iaçu
n Una
n Jaguarari
n Amargosa
m Muritiba
m Posto da Mata
m Maracás
m Morro do Chapéu
m Conceição do Jacuípe
m Gandu
l Ruy Barbosa
l Maragogipe
l Barra
k Itaparica
k Nova Viçosa
k Ibirataia
k Livramento do Brumado
k Ituberá
k Ibicaraí
k Santa Cruz Cabrália
j Sobradinho
j Mascote
j Esplanada
i Cícero Dantas
h Ibotirama
h Itororó
h Capim Grosso
h Pindobaçu
h Riachão do Jacuípe
h Seabra
h Jeremoabo
h Tapiramutá
g Piritiba
g Buerarema
g Conceição da Feira
g Saubara
g Ubatã
g Conde
g Itajuípe
f Prado
f Medeiros Neto
f Araci
=BR.06
1uo Fortaleza|ceara|fartaleza|fortalaetia|fortaleza nova de braganca|fortaleza de nova braganca|fortalezae|fortalezo
7n Caucaia
69 Juazeiro do Norte
5e Maracanaú
4e Sobral
2h Crato
1y Iguatu
1t Aquiraz
1k Itapipoca
1j Pacatuba
1h Crateús
1g Cascavel
1f Horizonte
1d Quixadá
1a Tianguá
18 Camocim
18 Aracati
17 Canindé
16 Pacajus
13 Russas
11 Morada Nova
11 Eusébio
11 Beberibe
y Quixeramobim
y Barbalha
w Itapagé
v Itaitinga
t Limoeiro do Norte
t São João dos Inhamuns
s Acaraú
s Icó
r Brejo Santo
r Ipu
q Granja
p Boa Viagem
p Acopiara
o Santa Quitéria
o São Gonçalo do Amarante
n Trairi
n Jaguaribe
m Baturité
m Nova Russas
m Várzea Alegre
m Guaiúba
m Jaguaruana
l Paracuru
k Pedra Branca
k Pentecoste
i Paraipaba
i Guaraciaba do Norte
i Campos Sales
h Lavras da Mangabeira
h Mombaça
h Viçosa do Ceará
h Senador Pompeu
g Varjota
g Orós
=BR.07
1pc Brasília|bahsihleihya|brasiliopolis|braxilia|brazileje|braziliavaros|brazilija shaary|brazilja|braziljo|breselya|mprazilia
59 Planaltina
=BR.08
az Vila Velha
ay Serra
8p Vitória
57 Cachoeiro de Itapemirim
2x Linhares
2t Colatina
2t Guarapari
25 São Mateus
1m Aracruz
1j Viana
s Nova Venécia
p Marataizes
l Barra de São Francisco
k Castelo
k Guaçuí
k Alegre
j Conceição da Barra
j Baixo Guandu
i Piúma
i Itapemirim
=BR.11
p6 Campo Grande|campus magnus|kampo grande|kampo grandi|kampu grande|kampu grandi|kampu grandy
4i Dourados
2p Corumbá
27 Três Lagoas
1k Ponta Porã
10 Naviraí
z Aquidauana
w Paranaíba
u Coxim
o Jardim
n Campo Verde
n Maracaju
j Rio Brilhante
j Anastácio
i Cassilândia
i Bela Vista
h Aparecida do Taboado
h Sidrolândia
h Rio Verde de Mato Grosso
g Ladário
=BR.13
ph São Luís|maranham|maranhao|san luisas|san luis|sao louis|sao luis do maranhao|sao luiz|sao luiz de maranhao|sao luiz do maranhao|saun luis
62 Imperatriz
44 Caxias
3g Timon
2f Barra do Corda
2b Codó
20 Bacabal
1w Balsas
1v Santa Inês
15 Chapadinha
13 Pinheiro
10 Coelho Neto
z Itapecuru Mirim
y Coroatá
u Presidente Dutra
u Grajaú
s São Mateus do Maranhão
s São José de Ribamar
r Viana
q Lago da Pedra
p Colinas
n Pindaré Mirim
n Santa Luzia
m Cururupu
l Vargem Grande
k São João dos Patos
i São Domingos do Maranhão
i Timbiras
i Buriti Bravo
i Estreito
h Barreirinhas
h São Bento
h Penalva
h Santa Quitéria do Maranhão
h Arari
g Tuntum
g Carolina
g Santa Helena
g Vitória do Mearim
g Dom Pedro
=BR.14
h6 Cuiabá|cuyaba|kouiampa|kujaba|kuyaba
6y Várzea Grande
49 Rondonópolis
38 Sinop
1g Barra do Garças
v Barra do Bugres
t Pontes e Lacerda
s Lucas
r Aripuanã
n Jaciara
l Poconé
l Nova Xavantina
j Nova Olímpia
g Diamantino
=BR.15
23m Belo Horizonte|bel horizonto|bello horizonte|belo hte|belo khorizonte|belo orizonte|belo orizonti|belu orizonti|belu aryzonty|bhte|urbs pulchri horizontis
hf Contagem|kontazhen
fx Juiz de Fora|zhuis di fora|zhuiz de fora|zhuiz di fora|zuis de fora
fo Uberlândia|uberlandija
bb Ribeirão das Neves|neves|nevez
ao Betim
98 Montes Claros
79 Uberaba
6z Governador Valadares
6s Santa Luzia
6d Ipatinga
5l Sete Lagoas
5e Divinópolis
4p Poços de Caldas
3x Ibirité
3i Patos de Minas
3e Barbacena
39 Varginha
37 Pouso Alegre
34 Conselheiro Lafaiete
2v Esmeraldas
2t Teófilo Otoni
2t Coronel Fabriciano
2r Itabira
2r Passos
2q Ubá
2p Araguari
2n Vespasiano
2k Timóteo
2j Muriaé
2g Nova Lima
2d Ituiutaba
2b Araxá
2a Itajubá
29 Lavras
27 São João del Rei
25 Itaúna
24 Pará de Minas
21 João Monlevade
20 Patrocínio
1z Alfenas
1z Paracatu
1x Viçosa
1x São Sebastião do Paraíso
1s Curvelo
1s Ouro Preto
1r Três Corações
1r Cataguases
1o Unaí
1o Caratinga
1l Janaúba
1k Formiga
1j Manhuaçu
1g Pirapora
1d Pedro Leopoldo
1d Congonhas
1c Ponte Nova
1c Guaxupé
1b Campo Belo
1b Leopoldina
19 Mariana
18 Monte Carmelo
18 Três Pontas
17 Lagoa da Prata
16 Santos Dumont
15 São Lourenço
15 Frutal
14 Bom Despacho
13 Itabirito
12 Lagoa Santa
12 Nanuque
11 Diamantina
z Januária
z Oliveira
y São Gotardo
y Além Paraíba
y Boa Esperança
x Arcos
x Caeté
x São Francisco
x Machado
w Bocaiúva
v Matozinhos
u Iturama
t Almenara
t Visconde do Rio Branco
t Santa Rita do Sapucaí
t Várzea da Palma
s João Pinheiro
s Brumadinho
r Piuí|piumhi
r Andradas
r Ouro Branco
r Carmo do Paranaíba
q Salinas
q Santana do Paraíso
p Carangola
p Pompéu
p Buritizeiro
p Mateus Leme
p Juatuba
o Tupaciguara
o Taiobeiras
o Guanhães
n São João Nepomuceno
n Caxambu
n Coromandel
n Santo Antônio do Monte
m Barão de Cocais
m Campos Gerais
m Corinto
m Araçuaí
m Cláudio
l Igarapé
l Cambuí
l Pedra Azul
l Sarzedo
k Abaeté
k Capelinha
k Prata
j São Gonçalo do Sapucaí
j Elói Mendes
j Aimorés
j Nepomuceno
j Pitangui
j Bambuí
i Belo Oriente
i Jacutinga
i Ibiá
i Barreiro do Jaíba
i Itamarandiba
i Camanducaia
i Perdões
i Espinosa
h Guaranésia
h Sacramento
h Barroso
h Santo Antônio do Amparo
h Itapecerica
h Carandaí
h Monte Santo de Minas
g Águas Vermelhas
g Carmo do Cajuru
g Muzambinho
g Buritis
g Conceição das Alagoas
g Ipaba
g Paraguaçu
g Lajinha
g Nova Era
g Manhumirim
f Jequitinhonha
f Vazante
f Resplendor
=BR.16
15o Belém|belem do para|belemo|belen|belena|belenas|bethlehem|para|vele
c2 Ananindeua
5g Parauapebas
59 Santarém
42 Marabá
3t Castanhal
2a Redenção
26 Abaetetuba
24 Tucuruí
1z Altamira
1y Paragominas
1t Itaituba
1l Bragança
1g Óbidos
1e Benevides
1c Capanema
1a Breves
19 Cametá
18 Xinguara
15 Salinópolis
13 Tucumã
10 Oriximiná
y Tomé Açu
x Capitão Poço
w Ourilândia do Norte
u Barcarena
t Vigia
s São Miguel do Guamá
r Conceição do Araguaia
r Igarapé Miri
q Alenquer
o Igarapé Açu
n Monte Alegre
m Moju
l Portel
l Itupiranga
k Almeirim
j Viseu
i Soure
h Mocajuba
g São Félix do Xingu
g Augusto Corrêa
f Tucumã
=BR.17
mq João Pessoa|fredericia|joan pesoo|parahiba|parahyba|paraiba|zhoao pesoa|zhuan pesoa|zhuan pessoa|zoan pesoa|zoao pesoa
9p Campina Grande
3c Santa Rita
2l Patos
2j Bayeux
1j Cabedelo
1c Sousa
18 Cajazeiras
18 Guarabira
s Mamanguape
p São Bento
m Pombal
k Catolé do Rocha
j Itabaiana
j Esperança
i Monteiro
i Mari
h Solânea
g Alagoa Grande
g Itaporanga
g Conde
g Belém
=BR.18
1i5 Curitiba|corityba|curityba|curytiba|kouritiba|kouritimpa|kuritib|kuritiba|kuritibae|kuritibo|kuritiwa|kuritiyba|kuriytyva|kuryciba|kurytyba
gc Londrina
8o Maringá
84 Ponta Grossa
76 Foz do Iguaçu
75 Cascavel
6v Colombo
47 Guarapuava
3x Paranaguá
3g São José dos Pinhais
3b Toledo
39 Pinhais
33 Araucária
2z Umuarama
2z Apucarana
2q Arapongas
2n Campo Largo
2j Cambé
2h Almirante Tamandaré
2d Sarandi
2c Cianorte
23 Campo Mourão
21 Paranavaí
1u Pato Branco
1n Telêmaco Borba
1m Francisco Beltrão
1f Rolândia
1d União da Vitória
1c Cornélio Procópio
1a Irati
19 Ibiporã
17 Marechal Cândido Rondon
16 Castro
15 Piraquara
13 Palmas
12 Mandaguari
z Santo Antônio da Platina
z Jacarezinho
y Paiçandu
y Medianeira
v Campina Grande do Sul
v Jaguariaíva
t Bandeirantes
r Itaperuçu
q Rio Branco do Sul
q Marialva
q Ibaiti
q Lapa
p São Mateus do Sul
n Palotina
n Rio Negro
n Dois Vizinhos
l Cambará
k Colorado
k Astorga
k Imbituva
k Prudentópolis
j Guaratuba
j Pitanga
j Palmeira
i Laranjeiras do Sul
i Loanda
i Quatro Barras
i Jandaia do Sul
g Piraí do Sul
g Antonina
g Coronel Vivida
g Wenceslau Braz
f São Miguel do Iguaçu
f Pinhão
f Cruzeiro do Oeste
=BR.20
o7 Teresina|poti|tehrehzina|terezina|theresina|therezina|vila nova do poti
3u Parnaíba
1l Picos
1d Floriano
19 Piripiri
w Campo Maior
t Altos
m Pedro II
m Barras
l José de Freitas
l Oeiras
l Esperantina
k São Raimundo Nonato
j Piracuruca
h Ipueiras
g Valença do Piauí
g União
f Demerval Lobão
=BR.21
57g Rio de Janeiro|ciutat de rio de janeiro|rio|rio d janeiro|rio de janeiru|rio de janero|rio de janeyro|rio de zaneiras|rio de zaneiros|rio de zaneyro|rio de zhaneiro|rio de zhanejro|rio nte tzaneiro|rio de janejro|rio de zaneiro|rio de zanejro|riodezaneiro|riu de janeiro|riu de janeiru|riviethe de janvyi|rya deh zhanehjra|sao sebastiao do rio de janeiro|urbs fluminensis
mv Nova Iguaçu|nova iguassu|nova iguasu
mq Duque de Caxias|caxias|duke de kashijas|duke de kasijasas|duki di kashias|duki di kasias
e7 Campos dos Goytacazes|campos dos goitacazes|kampos|kampus dus gojtakazis|sao salvador dos campos
cy Belford Roxo|belford rosho|belford roshu
co Niterói|nictheroi|nictheroy|niteroj|vila real da praia grande|villa real da praia grande
cn São João de Meriti|meriti|merity|san zuan de meritis|san zhuan di meriti|san zhuan dy meryty|sao zhoao de meriti|sao zhoao di meriti
7l Petrópolis
6y Volta Redonda
5b Nova Friburgo
52 Itaboraí
4k Barra Mansa
4a Angra dos Reis
43 Nilópolis
3z Macaé
3s Queimados
3g Teresópolis
34 Resende
32 Araruama
30 Cabo Frio
2t Itaguaí
2s Rio das Ostras
2n Japeri
2g Barra do Piraí
2c Itaperuna
28 Maricá
20 Três Rios
1q Saquarema
1p Valença
1j São Pedro da Aldeia
1j Seropédica
1a Cachoeiras de Macacu
10 Paracambi
10 Rio Bonito
10 Paraíba do Sul
x Santo Antônio de Pádua
v Guapimirim
v Bom Jesus do Itabapoana
s São Fidélis
r Mangaratiba
r Miracema
q Arraial do Cabo
o Miguel Pereira
o Tanguá
n Armação de Búzios|armacao dos buzios
l Vassouras
l Paty do Alferes
l São João da Barra
k São Pedro
j Pinheiral
j Piraí
j Casimiro de Abreu
h Mendes
h Silva Jardim
h Itaocara
g Cordeiro
f Paraty
=BR.22
ox Natal|natalo
7f Parnamirim
5m Mossoró
1j Caicó
14 Macaíba
10 Açu
10 Currais Novos
x Ceará Mirim
s Santa Cruz
n Nova Cruz
k João Câmara
j Canguaretama
i Areia Branca
i Macau
i Extremoz
h Apodi
g Parelhas
f São José de Mipibu
=BR.23
15c Porto Alegre|porto alegri|porto alenkre|porto alegro|portu alegre|portu alegri|portu alegry|portualegri|portus alacer|puerto alegre
al Caxias do Sul
94 Canoas
8x Pelotas
7x Viamão
7w Santa Maria
72 Novo Hamburgo
6n Gravataí
5v Alvorada
5t São Leopoldo
58 Rio Grande
50 Passo Fundo
3n Sapucaia
3f Uruguaiana
3d Cachoeirinha
2y Santa Cruz do Sul
2t Guaíba
2r Bagé
2o Erechim
2j Bento Gonçalves
2i Santana do Livramento
2f Alegrete
2d Esteio
24 Sapiranga
23 Cachoeira do Sul
1z Ijuí
1u Montenegro
1t Lajeado
1t Cruz Alta
1t Santo Ângelo
1o São Borja
1n Carazinho
1n Santa Rosa
1m Farroupilha
1l Vacaria
1j São Gabriel
1h Camaquã
1d Parobé
1c Taquara
1b Santiago
15 Venâncio Aires
14 Estância Velha
11 Dom Pedrito
11 Rosário do Sul
10 Capão da Canoa
z Tramandaí
z Itaqui
z Osório
y Canela
x Torres
w Charqueadas
w São Luiz Gonzaga
v Palmeira das Missões
u Panambi
u Garibaldi
u Candelária
u Jaguarão
t Igrejinha
s Santa Vitória do Palmar
r Taquari
r Rio Pardo
r Marau
p São Lourenço do Sul
p Soledade
o Lagoa Vermelha
o Estrela
n Quaraí
m Teutônia
l Portão
l Três Coroas
l Frederico Westphalen
l Flores da Cunha
k Júlio de Castilhos
k Canguçu
k Guaporé
k Veranópolis
j Butiá
j São Sepé
j Carlos Barbosa
j São Sebastião do Caí
j São Marcos
j Tapes
i Três de Maio
i Ivoti
i Herval
i Nova Prata
i Caçapava do Sul
h Tupanciretã
h Três Passos
h Encruzilhada do Sul
h São Jerônimo
h Encantado
g Arroio do Meio
g Arroio Grande
g Nova Petrópolis
g Rolante
f Sarandi
=BR.24
f9 Porto Velho|porto velo|porto veljas|portu velju|velho
30 Ji Paraná
1r Vilhena
1m Ariquemes
1k Cacoal
12 Pôsto Fiscal Rolim de Moura|rolim de moura do guapore
y Guajará Mirim
s Jaru
r Ouro Preto do Oeste
q Pimenta Bueno
=BR.25
bo Boa Vista|boa vista do rio branco
=BR.26
e5 Florianópolis|destero|desterro|florijanopolis|floripa|florjanopolisa|nossa senhora do desterro|santa catherina
ct Joinville|zhoinvile|zhoinvili|zhojnvili|zoinvilis
a2 Blumenau
5k São José
4v Palhoça
4l Lages
4i Criciúma
4g Chapecó
4c Itajaí
3m Jaraguá do Sul
2g Brusque
26 São Bento do Sul
1v Tubarão
1s Caçador
1j Concórdia
1g Biguaçu
1g Rio do Sul
1f Içara
1d Balneário Camboriú
1c Navegantes
18 Indaial
17 Imbituba
17 Araranguá
16 Videira
16 Rio Negrinho
14 Mafra
14 Laguna
13 Canoinhas
11 Itapema
10 São Francisco do Sul
y Timbó
y Gaspar
x Xanxerê
w Curitibanos
t Porto União
o Capinzal
o Joaçaba
n Forquilhinha
n Campos Novos
m Tijucas
m Braço do Norte
m Pomerode
l Guaramirim
l Freguesia do Ribeirao da Ilha
l Ribeirão da Ilha
k Penha
k Campinas
i Santo Amaro da Imperatriz
i Ibirama
i Barra Velha
g Orleans
g São Joaquim
g Schroeder
f Celso Ramos
f Trindade
f Santa Cecília
=BR.27
9kg São Paulo|sampa|san paolo|san paul ed brasil|san paulas|san paulo|san paulu|san paulu du brasili|san pauluw|san pawlo|san polo del braxil|san poulo|sanpaulu|sao paolo|sao paulo capital|saun paulu|sawo palo|urbs paulistana
wi Guarulhos|guaruljus
so Campinas|campinas e regiao|conceicao de campinas|kampinas|kampinasas|kampino|regiao de campinas
kn São Bernardo do Campo|sbcampo|san bernardo du kampu|sao bernardo
ka São José dos Campos|sjcampos|san zoze dos kamposas|san zhoze dus kampus|sao zhose dos kampos|sao zhoze dos kampos|vale paraiba|vale do paraiba
js Ribeirão Preto|entre rios|ribeiran pretas|ribeirao|ribejran pretu|ribejrao preto
j3 Sorocaba|sorokaba
iu Osasco|osasku
ie Santo André|santu andre
da Mauá
c2 Santos|baixada santista|santosas|santus|santus khot|santusa|urbs sanctorum
bb Piracicaba|pirasikaba|pirasykava
av Diadema
aj Bauru
af São José do Rio Preto
a1 Carapicuíba
9z Franca
9d Itaquaquecetuba
92 Mogi das Cruzes
90 São Vicente
8z Guarujá
8y Jundiaí
8u Taubaté
82 Limeira
7y Sumaré
7v Suzano
74 Indaiatuba
72 Cotia
70 Barueri
6y Praia Grande
6p Itapevi
6p Marília
6i Hortolândia
66 Embu|embu das artes
5z Taboão da Serra
5x Jacareí
5u Presidente Prudente
5p São Carlos
5g Americana
58 Santa Bárbara d'Oeste
50 Rio Claro
4s Francisco Morato
4q Araçatuba
4o Araraquara
4o Ferraz de Vasconcelos
48 Itapecerica da Serra
44 Botucatu
40 Atibaia
3u Itu
3s São Caetano do Sul
3o Pindamonhangaba
3l Mogi Guaçu
3i Itapetininga
3h Bragança Paulista
3f Caraguatatuba
3f Tatuí
3f Itatiba
3c Salto
3b Jaú
3a Cubatão
36 Jandira
34 Paulínia
34 Ribeirão Pires
33 Várzea Paulista
32 Catanduva
31 Franco da Rocha
2z Araras
2z Poá
2y Guaratinguetá
2x Assis
2v Itanhaém
2u Birigui
2u Mairiporã
2t Barretos
2r Votorantim
2r Sertãozinho
2r Santana de Parnaíba
2q Ourinhos
2k Ubatuba
2j Arujá
2h Valinhos
2f Caieiras
2c*Jardim Paulista
29 Avaré
29 Leme
28 Vinhedo
27 Lins
26 Mogi Mirim
25 São João da Boa Vista
25 Lorena
24 São Sebastião
24 Embu Guaçu
21 Amparo
20 Matão
20 Caçapava
20 Cruzeiro
20 Bebedouro
1y Votuporanga
1x Jaboticabal
1t Bertioga
1r Peruíbe
1r Itapeva
1q Boituva
1q Tupã
1q Fernandópolis
1q Itapira
1o Pirassununga
1o Mococa
1n Jaguariúna
1m Mongaguá
1l Lençóis Paulista
1l Cajamar
1i Penápolis
1h Porto Feliz
1g Andradina
1g Campos do Jordão
1g Batatais
1f São Roque
1e Taquaritinga
1d Nova Odessa
1d Porto Ferreira
1d Ibitinga
1c Cosmópolis
1b São José do Rio Pardo
1a Registro
19 Olímpia
19 Itararé
19 Orlândia
18 Mairinque
18 Jales
17 São Joaquim da Barra
16 Monte Alto
15 Socorro
15 Garça
14 Artur Nogueira
14 Monte Mor
14 Serrana
13 Pedreira
13 Paraguaçu Paulista
13 Presidente Epitácio
13 Cabreúva
12 Rio Grande da Serra
12 Pederneiras
11 Espírito Santo do Pinhal
11 Santa Cruz do Rio Pardo
11 Barra Bonita
11 Capâo Bonito
11 Ituverava
10 Vargem Grande do Sul
10 Ilhabela
10 Capivari
z Cerquilho
z Jardinópolis
z Itápolis
y Américo Brasiliense
y Aparecida
y Guaíra
y Presidente Venceslau
y Santa Isabel
y São Manuel
x Cravinhos
x Pontal
w Salto de Pirapora
w Tietê
w Tremembé
v Louveira
v Adamantina
v Agudos
u Guariba
u Novo Horizonte
u Ibaté
t Igarapava
t Bariri
t Pitangueiras
s Cândido Mota
s Piedade
s José Bonifácio
s Cajati
s Guararapes
s Aguaí
r São Pedro
r Promissão
r Barrinha
q Biritiba Mirim
q Descalvado
q Piracaia
q Santa Fé do Sul
q Santa Cruz das Palmeiras
q Osvaldo Cruz
q Cordeirópolis
q Rancharia
p Piraju
p Morro Agudo
p Ilha Solteira
p Santa Rita do Passa Quatro
o Iguape
o Rio das Pedras
o Guararema
n Mirandopólis
n Ibiúna
n Igaraçu do Tietê
n Serra Negra
n Pereira Barreto
m Casa Branca
m Itaí
m Pirapozinho
m Álvares Machado
l Taquarituba
l Santa Rosa de Viterbo
l Conchal
l Laranjal Paulista
l Dois Córregos
l Itupeva
k Tambaú
k Miracatu
k Cajuru
j Pilar do Sul
j Águas de Lindóia
j Brotas
j Palmital
i Santa Gertrudes
i Martinópolis
i Brodósqui|brodowski
i Guará
i Miguelópolis
i Apiaí
i Tanabi
i Santo Antônio de Posse
i Monte Azul Paulista
i Pompéia
i Jarinu
i Bastos
i Pirajuí
h Santo Anastácio
h Regente Feijó
h Viradouro
h Iperó
h Iracemápolis
g Monte Aprazível
g Paranapanema
g Macatuba
g Buri
g Valparaíso
g Nova Granada
g Itatinga
f Araçoiaba da Serra
f Teodoro Sampaio
=BR.28
ih Aracaju|arakazhu|arakazu
4k Nossa Senhora do Socorro
20 São Cristóvão
1s Itabaiana
1k Estância
19 Lagarto
u Tobias Barreto
t Barra dos Coqueiros
o Propriá
n Laranjeiras
j Nossa Senhora da Glória
i Simão Dias
h Itabaianinha
g Capela
=BR.29
16o Goiânia|ciutat de goiania|goiana|gojani|gojanija|goyania|goyaniya
e7 Aparecida de Goiânia|aparesida de gojanija|aparesida di gojanija
8w Anápolis
6e Rio Verde
40 Luziânia
2q Trindade
2h Planaltina
29 Formosa
28 Itumbiara
25 Jataí
1s Caldas Novas
1s Catalão
1q Senador Canedo
1o Cristalina
1c Goianésia
18 Inhumas
13 Mineiros
y Santa Helena de Goiás
y Morrinhos
x Porangatu
w Quirinópolis
v Minaçu
u Jaraguá
u Uruaçu
s Iporá
s Niquelândia
q Goiatuba
p Pires do Rio
o São Luís de Montes Belos
n Goianira
m Itaberaí
m Nerópolis
k Posse
k Itapuranga
j Goiás
j São Miguel do Araguaia
j Ceres
j Ipameri
h Aragarças
h Piracanjuba
g Rubiataba
g Padre Bernardo
g Itapaci
g Anicuns
g Campos Belos
=BR.30
19x Recife|arrecife|fernambucum|mauricea|pernambuco|recifo|rehsifi|resife|resifi
jj Jaboatão
hi Jaboatão dos Guararapes|zhaboatan dus guararapis|zhaboatao dos guararapis|zhaboatao dos gvararapes|zhabuatan dus guararapis
a7 Olinda
82 Paulista
6j Caruaru
5f Petrolina
3z Cabo
32 Garanhuns
2z Vitória de Santo Antão
2g São Lourenço da Mata
2f Serra Talhada
2e Igarassu
2a Abreu e Lima
24 Santa Cruz do Capibaribe
1z Carpina
1p Gravatá
1l Arcoverde
1h Ipojuca
1f Bezerros
1e Belo Jardim
1c Escada
19 Moreno
19 Timbaúba
18 Goiana
16 Limoeiro
16 Salgueiro
16 Pesqueira
16 Palmares
15 Sirinhaém
13 Araripina
10 Barreiros
z Surubim
u Ribeirão
t Ouricuri
s Bom Conselho
r Brejo da Madre de Deus
q Nazaré da Mata
p Lajedo
p Afogados da Ingazeira
o Toritama
n Catende
n Águas Belas
l Jatobá
k Buíque
k Condado
j Gameleira
j Trindade
j Cupira
i São José do Egito
i Sertânia
i Custódia
i Floresta
i Tamandaré
i Lagoa do Itaenga
h Glória do Goitá
h Chã Grande
h Tabira
h Itapissuma
h Amaraji
g Água Preta
g Ipubi
g Cabrobó
g Pombos
g Rio Formoso
=BR.31
8i Palmas
2x Araguaína
1t Gurupi
k Miracema do Tocantins
=BS.23
6c Nassau
=BS.25
1b Lucaya
r Freeport
=BT.06
s Phuntsholing
=BT.07
m Tsirang
=BT.15
m Punākha
=BT.20
2r Thimphu
=BW.01
1b Serowe
15 Mahalapye
v Palapye
i Letlhakane
i Tonota
=BW.05
11 Mochudi
=BW.06
1r Molepolole
17 Mogoditshane
l Thamaga
=BW.09
l Ramotswa
h Janeng
=BW.10
19 Kanye
k Mosopa
=BW.11
1e Maun
=BW.13
2i Francistown
=BW.14
5s Gaborone
=BW.16
v Lobatse
=BW.17
16 Selebi-Phikwe
=BY.01
a3 Brest
4z Baranovichi
3n Pinsk
1f Kobryn
u Byaroza
p Luninyets
o Ivatsevichy
j Pruzhany
=BY.02
en Homyel'|gomel|gomela|gomelis|homel|homiel
34 Mazyr
24 Zhlobin
1v Svyetlahorsk|svetlogorsk
1t Rechytsa
11 Kalinkavichy|kalinkovichi
z Rahachow
i Dobrush
=BY.03
ae Hrodna
2v Lida
1f Slonim
1b Volkovysk|vaukavysk
10 Smarhoń
t Novogrudok
g Mosty
f Shchuchyn
=BY.04
1ce Minsk|minsc|minscum|minsk minsk|minsk osh|minska|minskaj|minskas|minsko|minszk|myensk|myenyesk
=BY.05
41 Barysaw
2z Salihorsk
2t Maladziečna
1t Horad Zhodzina
1q Slutsk
u Vilyeyka|vileyka
p Dzyarzhynsk
k Mar’’ina Horka|marina gorka
h Kalodzishchy
h Smaliavičy
f Stowbtsy
f Lyasny
=BY.06
a9 Mahilyow
5u Babruysk
z Asipovichy
y Horki
s Krychaw
i Bykhaw
=BY.07
9j Vitebsk
3h Orsha
30 Navapolatsk
2a Polatsk|polotsk
m Hlybokaye
k Pastavy
h Lyepyel’
=BZ.01
1p Belize City
h San Pedro
=BZ.02
q San Ignacio
=BZ.04
f Orange Walk
=CA.01
sc Calgary
s3 Edmonton
22 Red Deer
1z Sherwood Park
1z Lethbridge
1v Fort McMurray
1r Medicine Hat
1m St. Albert
15 Grande Prairie
10 Spruce Grove
w Lloydminster
q Cochrane
p Airdrie
j Camrose
g Leduc
=CA.02
go Vancouver
az Surrey
82 Victoria
5n Burnaby
5k Ladner
5i Richmond
3y Kelowna
3x Abbotsford
3w Coquitlam
2u Delta
2l Chilliwack
2j Nanaimo
2i Kamloops
2a Maple Ridge
22 Prince George
1u White Rock
1n New Westminster
1m Port Coquitlam
1c North Vancouver
1b West End
18 West Vancouver
14 Vernon
z Langford
y Penticton
x Campbell River
x Mission
u North Cowichan
t West Kelowna
s Port Moody
q Walnut Grove
q Courtenay
o Langley
m Duncan
m Tsawwassen
l Port Alberni
k Fort St. John
k Cranbrook
j Terrace
j Pitt Meadows
i Oak Bay
i Esquimalt
i Squamish
h Colwood
=CA.03
ku Winnipeg
1d Brandon
g Steinbach
=CA.04
31 Moncton
1w Saint John
1r Fredericton
r Dieppe
i Miramichi
h Edmundston
g Lutes Mountain
=CA.05
33 St. John's
n Mount Pearl
j Corner Brook
h Conception Bay South
=CA.07
c8 Halifax
2y Sydney
2t Dartmouth
l Lower Sackville
k*Cole Harbour
j New Glasgow
i Glace Bay
=CA.08
208 Toronto
mk Ottawa
il Mississauga
gi Brampton
eg Hamilton
9n London
95 Markham
8i Vaughan
7q Windsor
75 Kitchener
5f Richmond Hill
5e Oakville
53 Burlington
50 Nepean
4m Oshawa
4e Greater Sudbury
3x Barrie
3p St. Catharines
3p Milton
3m Cambridge
3c Ajax
38 Guelph
36 Kingston
30 Thunder Bay
2x Waterloo
2k Pickering
2i Kanata
2g Brantford
2c Newmarket
2a Niagara Falls
29 Peterborough
27 Willowdale
20 Sarnia
20 Sault Ste. Marie
1v Caledon
1u*Waterfront Communities-The Island
1p Norfolk County
1j Aurora
1h*Woburn
1g Welland
1f Belleville
1e*Willowdale East
1e North Bay
1d Cornwall
1a*Rouge
18*L'Amoreaux
18*Islington-City Centre West
18*Malvern
18 Quinte West
18 Chatham
16 Timmins
15 Ancaster
14 Woodstock
13 St. Thomas
11*Dovercourt-Wallace Emerson-Junction
z*Downsview-Roding-CFB
z*Parkwoods-Donalda
y Brant
y*Mimico
x*West Humber-Clairville
x Leamington
x*Mount Olive-Silverstone-Jamestown
v Stratford
v*Church-Yonge Corridor
v*Niagara
v Orillia
v Orangeville
v Fort Erie
v*Annex
u*Glenfield-Jane Heights
u*Bendale
u*Mount Pleasant West
t*Agincourt North
s*Wexford/Maryvale
s*South Riverdale
s*Banbury-Don Mills
s*York University Heights
r*Tam O'Shanter-Sullivan
r*West Hill
r Grimsby
r*Don Valley Village
r*Clairlea-Birchmount
r*Milliken
q*Westminster-Branson
q*Bay Street Corridor
p Prince Edward
p*Stonegate-Queensway
p*Dorset Park
p Fallingbrook
p*Steeles
o Midland
o East Gwillimbury
o*High Park-Swansea
o Brockville
o*Newtonbrook West
o*Agincourt South-Malvern West
n*Bedford Park-Nortown
n Tecumseh
n*Eglinton East
m*Englemount-Lawrence
m*Birchcliffe-Cliffside
m*Rockcliffe-Smythe
m*High Park North
m*Willowridge-Martingrove-Richview
m*Kingsview Village-The Westway
m*Flemingdon Park
m*South Parkdale
m Collingwood
m*Black Creek
m*The Beaches
l*Bayview Village
l*East End-Danforth
l Owen Sound
l*Oakwood Village
l Uxbridge
l*Thorncliffe Park
l*Keswick
l*Rosedale-Moore Park
l Clarence-Rockland
l Fergus
l Wasaga Beach
l*Moss Park
k Lindsay
k Huntsville
j Alliston
j Thorold
j*O'Connor-Parkview
j*North St.James Town
j*Eringate-Centennial-West Deane
i Port Colborne
i Cobourg
i*Weston
i*Kensington-Chinatown
i*St.Andrew-Windfields
i*Brookhaven-Amesbury
i Niagara-on-the-Lake
i*Victoria Village
h*Morningside
h Valley East
h Petawawa
h*Danforth East York
h*Kennedy Park
h Vanier
h*Willowdale West
h*Hillcrest Village
h*Leaside-Bennington
h*Mount Pleasant East
h*Scarborough Village
h*Trinity-Bellwoods
g*Clanton Park
g*Lansing-Westgate
g*Newtonbrook East
g Bracebridge
g*Cliffcrest
g Greater Napanee|napanee
g*Bathurst Manor
g*Pleasant View
g*Henry Farm
g*Taylor-Massey
g*Little Portugal
g*Humbermede
g*Edenbridge-Humber Valley
f*Lawrence Park South
f Kenora
=CA.09
13 Charlottetown
=CA.10
1cz Montréal
es Québec
br Laval
6q Gatineau
6d Longueuil
40 Saguenay
3z Lévis
3l Sherbrooke
3c Trois-Rivières
34 Terrebonne
2q Saint-Jean-sur-Richelieu
2d Repentigny
25*Saint-Laurent
22*La Haute-Saint-Charles
21*Saint-Léonard
1y Brossard
1v*Notre-Dame-de-Grâce
1u Granby
1n Drummondville
1j Saint-Jérôme
1j*Jonquière
1e Saint-Hyacinthe
1d Dollard-Des Ormeaux
1a Blainville
17 Châteauguay
16 Salaberry-de-Valleyfield
16 Rimouski
16 Saint-Eustache
16 Sorel-Tracy
13 Boucherville
12 Shawinigan
10*Rock Forest
z Joliette
z Mascouche
z Mirabel
y Victoriaville
v Côte-Saint-Luc
v Saint-Georges
u Pointe-Claire
u Alma
t Sainte-Julie
t Sept-Îles
r Saint-Constant
q Boisbriand
q Vaudreuil-Dorion
q Thetford-Mines
q Val-d'Or
p Sainte-Thérèse
o Saint-Bruno-de-Montarville
o Rouyn-Noranda
n La Prairie
n Chambly
m Baie-Comeau
l Varennes
k Westmount
k Kirkland
k Saint-Lazare
j Beaconsfield
j Dorval
j Mont-Royal
j Beloeil
j Rivière-du-Loup
i Amos
h Saint-Lin-Laurentides
h Deux-Montagnes
h Les Coteaux
h Saint-Augustin-de-Desmaures
h Sainte-Catherine
h Buckingham
h L'Ancienne-Lorette
g Sainte-Catherine
g Candiac
g L'Assomption
g Mont-Saint-Hilaire
g Saint-Basile-le-Grand
g Magog
f le Plateau
=CA.11
5j Saskatoon
4w Regina
z Prince Albert
y Moose Jaw
j North Battleford
h Swift Current
g Yorkton
=CA.12
s Whitehorse
=CA.13
k Yellowknife
=CD.02
54 Mbandaka
f Lukolela
=CD.04
ob Mbuji-Mayi|mbuy mayi|mbuzhi maji
=CD.06
60a Kinshasa|kincasa|kinchasa|kinchassa|kinsas|kinsasa|kinsaso|kinshase|kinsjasa|kinszasa|kinxasa|leopoldstad|leopoldville|quinxassa
dh Masina
=CD.08
50 Matadi
4j Boma
2e Mbanza-Ngungu
1e Moanda
13 Tshela
s Kasangulu
=CD.10
3s Kindu
1j Kasongo
11 Kampene
=CD.11
6g Beni
4b Butembo
40 Goma
h Sake
=CD.12
69 Bukavu
4q Uvira
11 Kabare
=CD.13
1e Buta
z Aketi
i Bondo
=CD.14
126 Lubumbashi|eville|elisabethville|elizabethstad|elizabethville|lubumbashi shaary|lubumbashy|lubumbasi|lubumbasis|lumumbashi
bq Likasi|jadotstad|jadotsville|jadotville|likasis
1q Kipushi
11 Kambove
=CD.15
22 Kamina
13 Bukama
=CD.16
3j Isiro
p Watsa
h Wamba
=CD.17
2p Bunia
=CD.18
7f Tshikapa
2z Ilebo
1f Mweka
z Luebo
=CD.19
k Kasongo-Lunda
=CD.20
57 Kikwit
3a Bandundu|bandundu province
1c Bulungu
11 Mangai
=CD.21
59 Mwene-Ditu
4a Gandajika
1n Kabinda
17 Lubao
=CD.22
bm Kolwezi|kolvezi
=CD.23
cw Kananga|kanange|lulua|luluabourg|luluaburg
m Demba
=CD.24
15 Nioki
14 Inongo
x Mushie
s Bolobo
=CD.25
2o Bumba
1y Lisala
=CD.26
1e Gbadolite
t Businga
=CD.27
1w Lodja
15 Lusambo
=CD.28
3a Gemena
r Libenge
=CD.29
43 Kalemie
w Kongolo
u Kabalo
=CD.30
ez Kisangani|kisannkani|kisanganis|singitini|stanleystad|stanleyville
18 Basoko
10 Yangambi
=CD.31
w Boende
=CF.02
j Mobaye
=CF.03
t Bria
=CF.04
1q Berbérati
=CF.06
y Sibut
=CF.07
1v Mbaïki
h Boda
=CF.08
o Bangassou
=CF.09
t Bouar
=CF.11
x Bambari
h Ippy
=CF.12
r Bossangoa
=CF.13
14 Bozoum
=CF.15
1l Kaga Bandoro
=CF.16
r Nola
=CF.17
3m Bimbo
k Damara
=CF.18
f2 Bangui|bangi|bangis|mpannkoui
=CF.19
12 Carnot
=CF.20
f Batangafo
=CF.21
i Paoua
=CG.01
1n Kayes
n Madingou
=CG.05
j Sibiti
=CG.06
l Impfondo
=CG.07
2w Dolisie
i Mossendjo
=CG.08
l Gamboma
=CG.10
o Ouésso
=CG.12
zp Brazzaville|braza|brazavil|brazavilis|brazavilo|brazzavil|maya maya|mprazabil|ntamo
=CG.13
o Owando
=CG.15
ib Pointe-Noire|puehnt nuar|puent nuaras
n Loandjili
=CH.AG
i Wettingen
g Baden
g Aarau
=CH.AR
f Herisau
=CH.BE
3e Bern
1d Biel/Bienne
16 Thun
16 Köniz
g Burgdorf
g Steffisburg
=CH.BL
i Allschwil
h Muttenz
=CH.BS
4k Basel
k Riehen
=CH.FR
x Fribourg
n Bulle
=CH.GE
54 Genève|geneva
u Vernier
r*Lancy
k Meyrin
j Carouge
h Onex
=CH.GR
w Chur
=CH.LU
2a Luzern
v Emmen
p Kriens
g Littau
=CH.NE
11 La Chaux-de-Fonds
v Neuchâtel
=CH.SG
1z Sankt Gallen
z Rapperswil
o Wil
i Jona
h Gossau
=CH.SH
y Schaffhausen
=CH.SO
g Olten
g Grenchen
=CH.TG
m Frauenfeld
i Kreuzlingen
=CH.TI
1r Lugano
h Bellinzona
=CH.VD
3v Lausanne
q Montreux
o Yverdon-les-Bains
i Renens
h Nyon
g Pully
g Vevey
=CH.VS
s Sitten
g Sierre
f Monthey
=CH.ZG
n Zug
l Baar
h Cham
=CH.ZH
9i Zürich
2k Winterthur
1i*Zürich (Kreis 11)
1a*Zürich (Kreis 3)
19*Zürich (Kreis 9)
10*Zürich (Kreis 10)
y*Zürich (Kreis 7)
u*Zürich (Kreis 6)
t*Zürich (Kreis 2)
s*Zürich (Kreis 9) / Altstetten
s*Zürich (Kreis 12)
r*Zürich (Kreis 4) / Aussersihl
p Wetzikon
n Uster
l*Zürich (Kreis 3) / Sihlfeld
l Dietikon
k*Zürich (Kreis 6) / Unterstrass
k Dübendorf
i*Zürich (Kreis 11) / Oerlikon
i*Zürich (Kreis 11) / Seebach
h*Zürich (Kreis 11) / Affoltern
h*Zürich (Kreis 10) / Höngg
g*Zürich (Kreis 9) / Albisrieden
g*Oberwinterthur (Kreis 2)
g Kloten
g Stadt Winterthur (Kreis 1)
g*Zürich (Kreis 2) / Wollishofen
g Horgen
g*Zürich (Kreis 10) / Wipkingen
g*Zürich (Kreis 8)
f Seen (Kreis 3)
f Adliswil
=CI.76
av San-Pédro
2g Sassandra
h Tabou
=CI.77
1e Odienné
=CI.78
6q Man
1i Danané
1b Duekoué
13 Guiglo
n Biankouma
i Bangolo
=CI.81
5f Yamoussoukro
2t Daoukro
1y Dimbokro
13 Toumodi
=CI.82
3u Dabou
2a Agboville
1q Adzopé
1b Affery
10 Akoupé
z Tiassalé
y Ahouanou
=CI.87
c9 Korhogo|korhogas|korogo
1q Ferkessédougou
13 Tengréla
13 Boundiali
=CI.90
n4 Bouaké|buake|bvake|bwake
1o Katiola
n Béoumi
f Sakassou
=CI.92
6t Sinfra
3y Bondoukou
1c Doropo
o Bouna
k Tanda
=CI.93
4vl Abidjan|abican|abidzan|abidzana|abidzanas|abidzans|abidzhan|abidzhan shaary|abigano|abijan|abiyan|abizhan khot|ampitzan
118 Abobo|abobo gare
5y Marcory
2t Anyama
1f Bingerville
=CI.94
4k Abengourou
22 Grand-Bassam
17 Agnibilékrou
12 Aboisso
11 Arrah
11 Bonoua
y Bongouanou
h Adiaké
=CI.95
7p Gagnoa
3k Divo
26 Guibéroua
1g Oumé
12 Lakota
=CI.96
bq Daloa
1p Bouaflé
1e Issia
y Zuénoula
v Vavoua
=CI.97
2w Séguéla
s Touba
j Mankono
=CL.01
87 Viña del Mar
7u Valparaíso
3m Quilpué
2p Villa Alemana
2e San Antonio
1w Quillota
1n San Felipe
1l Los Andes
1d Hacienda La Calera
10 Limache
p La Ligua
h Cartagena
h Llaillay
=CL.02
1a Coyhaique
h Puerto Aysén
=CL.03
9t Antofagasta
3z Calama
o Tocopilla
=CL.04
6m Temuco
19 Angol
w Villarrica
r Pucón
p Victoria
m Lautaro
j Nueva Imperial
g Collipulli
g Loncoche
=CL.05
3l Copiapó
19 Vallenar
i Diego de Almagro
=CL.06
71 Talcahuano
68 Concepción
3h Los Ángeles
2l Coronel
2b Chiguayante
1e Lota
1b Tomé
1a Penco
v Curanilahue
p Arauco
m Lebu
m Mulchén
l Nacimiento
k Cañete
i Cabrero
h Laja
=CL.07
4h Coquimbo
4b La Serena
25 Ovalle
n Illapel
=CL.08
5x Rancagua
12 Rengo
x Santa Cruz
u San Vicente de Tagua Tagua
s Machalí
n Graneros
n San Vicente
h Chimbarongo
=CL.10
39 Punta Arenas
k Puerto Natales
=CL.11
5h Talca
2u Curicó
1y Linares
12 Constitución
v Cauquenes
t Molina
r Parral
m San Javier
=CL.12
3qd Santiago|ciles santjagas|ciudadsantiago|sanctiacobi|santjago|santiago de chile|santiago de xile|santiago del cile|santiago do chile|santiago du chili|santianko|santjago de chile|santjago de chili|stgo
fs Puente Alto|puehnte alto
6y San Bernardo
5l^Santiago^La Pintana
2w^Santiago^Lo Prado
1t Peñaflor
1r Melipilla
1j Buin
1g Talagante
x Paine
t Lampa
n El Monte
i Chicureo Abajo|chicureo
f^Santiago^Villa Presidente Frei
=CL.14
6u Puerto Montt
3s Osorno
u Castro
s Ancud
p Puerto Varas
m Quellón
=CL.15
5b Iquique
30 Alto Hospicio
1g*La Tirana
o*Goméz Carreño
l*Playa Brava
l*Caupolicán
h*Cavancha
=CL.16
56 Arica
=CL.17
3p Valdivia
u Las Animas
q La Unión
g Panguipulli
f Río Bueno
=CL.18
46 Chillán
w San Carlos
=CM.04
62 Bertoua
1b Garoua Boulaï
18 Batouri
n Bélabo
=CM.05
116 Douala|doula|dual|duala|dualao|ntouala
5n Edéa
4x Loum
39 Nkongsamba
17 Mbanga
12 Manjo
11 Melong
s Penja
j Dizangué
=CM.07
ay Bamenda
21 Bali
1x Wum
1i Kumbo
18 Fundong
=CM.08
83 Bafoussam
33 Mbouda
2o Dschang
2l Foumban
2c Foumbot
29 Bafang
1t Bangangté
g Tonga
=CM.09
40 Kumba
20 Limbe
1k Tiko
1b Mutengene
1b Buea
17 Fontem
v Muyuka
p Bamusso
j Mamfe
=CM.10
6f Ngaoundéré
28 Meïganga
15 Banyo
10 Tibati
=CM.11
103 Yaoundé|giaounte|jande|jaunde|jaundeh|jaundeo|yaunde|yawunde
28 Mbalmayo
1x Bafia
1e Nkoteng
u Obala
u Nanga Eboko
r Mbandjok
m Eséka
h Akonolinga
=CM.12
c4 Kousséri|fort fureau|fort foureau|kusseri
8w Maroua
7n Mokolo
28 Yagoua
1j Mora
p Kaélé
h Bogo
=CM.13
c5 Garoua|garua|garva
2d Guider
p Lagdo
n Tcholliré
=CM.14
2g Ébolowa
1j Kribi
1i Sangmélima
m Lolodorf
=CN.01
3wa Hefei|che fej|chefei|hak bui|hap pui chhi|hefei shi|hefejo|hefejus|heyfey|ho fei|ho fei hsien|ho fei shih|hofej|hop phi|hozfeiz|khefej|khehfehj|khufej|lu chou|luchow|luchowfu|lunchow
1d5 Fuyang|fou yang|fou yang hsien|fowyang|fowyang hsien|fu jang|fu yang shih|fujan|fuyan|hu iong chhi|inchzhou|paiu iong|phu duong|puyanghsien|ruyin|ying chou|yingchow|yingchow fu
1ab Huainan
19s Suzhou|su hsien|suchow|suchzhou|suxian
19o Lu’an|liu an|liu an hsien|liuanchow|luan shi
18e Wuhu|bu ho chhi|ouhu|u hu|ukhu|vu ho|vuhu|vukhu|wu chu|wu hu hsien|wu hu shih|wuhu shi
135 Bozhou|bac chau|bochzhou|bok ciu|boxian|po cou|po hsien|pochow|pok chiu chhi
ux Huaibei|chuaj pej|hoai bac|hoai pak chhi|hsu kou|huai baek|huai pei|huai pei shih|huaibejus|huajbej|huaybey|khuajbehj|khuajbej|sui hsi shih
r1 Bengbu|bang phu|bangbu|behnbu|benbu|bunbu|pang fou|pang fou shih|pang po chhi|pang pu|paung buo|peng pu
mc Anqing|an khanh|ancin|an cching|an ching|an ching cheng|an ching shih|ancing|ancingas|anking|anqing shi|ganking|huai ning|huai ning hsien|hwaining|hwaining hsien|nganking
lr Chuzhou|cchu cou|chu|chu chuan|chu hsien|chuchow|chuchzhou|chudzhou|chudzou|chuju shehiri|chutsjou|chuxian|du ciu|tru chau|tu chiu chhi
li Xuanzhou|xuancheng|hsuan cheng|hsuan cheng hsien|ning kuo|ningkwo|ningkwofu|suancheng|suancheng hsien
km Ma’anshan|kai yuan|maanshan shi|ma an shan shih|mang shan
h3 Chizhou|chih chou|chih chou chen|chichau|chih chow fu|chihchow|chizhou shi|guichi|kuei chih|kuei chih hsien|kweichih|kweichih hsien|kweighih|tche tcheou
ct Huangshan|chuang san|hoang son|huangshan city|huangshan shi|khuanshan|ng soan chhi|tun chi|tun chi chen|tun chi shih|tun hsi|tunsi|tunki|tunqi|tunxi|tunxi qu|uong sang
b6 Tongling|tung ling|tung ling hsien|wusong|yuan hsien cheng
3y Jieshou
3u Chaohu
2h Lucheng
27 Wuyang
22 Huicheng
22 Suixi
1y Mengcheng Chengguanzhen
1w Mingguang
1w Tangzhai
1u Huaiyuan Chengguanzhen
1q Huoqiu Chengguanzhen
1q Yingshang Chengguanzhen
1p Datong
1o Gushu
1o Wucheng
1k Qishan
1d Haiyang
11 Biyang
=CN.02
74k Hangzhou|channktsoou|chang cou|hancheum|hanchow fu|hanczou|handzou|hang|hang chau|hang chiu chhi|hang chou|hang chou shih|hang hsien|hangchow|hangcsou|hangdzou|hanggouo|hangtsjou|hangzcouh|hangzhou shi|hong chu su|hong ciu|khanchzhou|khandzhou|khangdzou|khanzhou|xanchjou
2vn Ningbo|chiang pei an|leng pho chhi|nen po su|ninbo|ning hsien|ning po|ning po shih|ningbo shi|ningpo|ninh ba|yin hsien
2rq Puyang|pu chiang|pu chiang hsien cheng|pu yang chen|pujiang|pukiang|pukianghsien|puyang jiedao
21m Wenzhou|on chau|un chiu chhi|ung ciu|uundzhou|vehnchzhou|venchzhou|vencsou|vendzou|vengou|vun chu su|wen chou|wen chou shih|wen cou|wenchow|wenchow fu|wenju shehiri|wentsjou|wenzhou shi|yung chia|yung chia hsien|yungkai|yungkia|yungkia hsien
1rw Shaoxing|sao sing|saosing|shao hsing|shaohing|shaohingfu|shaosin|shaosing|shawshin shehiri|siau heng chhi|sieu hing|sjaoxing|thieu hung
15a Taizhou|tai chiu chhi|taitsjou|taizhou shi|taizhou i zhejiang|tajchzhou|tchaj cou|thai chau|thoi chu su
155 Yiwu|choucheng|i wu|i wu hsien|yiwuhsien
14o Jinhua|chin hua|chin hua hsien|chin hua hsien cheng|chin hua shih|czinkhua|ging hua|jinhua shi|kim hoa|kim fa su|kim hoa chhi|kinhwa|kinhwa hsien|kinhwafu|tin chua
14i Cixi|cixi shi|hu shan chen|hu shan so cheng|hushan|tzu chi|tzu hsi|xushan|xushan jiedao
ws Jiaxing|chia hsing|chia hsing hsien|chia hsing hsien cheng|chiahsing fu|czjasin|dziasingas|dzjasin|ga hing|gia hung|ka heng chhi|ka shing fu|kashing|kashing hsien|tia sing
s8 Huzhou|hu chou|hu chou shih|huchow|huchowfu|huhinghsien|huzhou shi|wu hsing|wu hsing hsien|wu hsing hsien cheng|wuhing|wuxing|wuxing qu
pr Rui’an|jui an|jui an hsien|jui an hsien cheng
p3 Quzhou|cchue cou|chu|chu chou|chu hsien|chu hsien cheng|chu chow|chuchowfu|cjujchzhou|cu chau|gu ciu|ku chiu chhi|quxian|cchu cou
oj Zhoushan|chzhoushan|dinghai qu|zhoushan shi
le Shangyu|baiguan|pai kuan|pai kuan chen|pekwan|pokwan
ew Guli|yongkang|yung kang|yung kang hsien
d3*Jiaojiang|hai men chen|haimen|jiaojiangcun
cj Lishui|chu chou|chuchow|chuchowfu|chuzhoufu|la cui|le thuy|le chui chhi|li shui hsien|li suej|lishui shi|lishui xian|lishui i zhejiang|lishuj|lisjui
4b Lianghu
3t*Jiashan
3m Dongyang
36 Yuyao
33 Zhuji
2n Shenjiamen
2n Xiaoshan
2g Deqing
2c Jinxiang
26 Linping
25 Fenghua
22 Lanxi
1y Fuyang
1y Haining
1w Ninghai
1v Wenling
1t Kunyang
1s Zhicheng
1q Zhaobaoshan
1q Xianju
1o Wuzhen
=CN.03
1ti Nanchang|lam chhiong chhi|nam xuong|nam chhong su|nanchan|nan cchang|nan chang hsien|nan chang shih|nancana|nancangas|nancano|nanchang fu|nancianga|nancsang|nang chiong|nanzcangh
1ix Ganzhou|cam chau|ganchzhou|gandzou|gang ciu|gantsjou|ganzhou shi|kam chu su|kan|kan chou|kan chou shih|kan cou|kan hsien|kanchow|kong chiu chhi
wc Jiujiang|chiu chiang|chiu chiang hsien|chiu chiang shih|ciuciang|cuu giang|czjuczjan|dzjudzjan|kiukiang|kiukiang hsien|te hua|tiou tiang
v0 Shangrao|kuanghsin|kwangsin|sang zao|shang jao|shang jao hsien|shang jao shih|shangrao shi|shangzhao|shanzhao|siong jiau chhi|siong ngieu|sjangrao|song ngieu su|thuong nhieu|xuri
ua Fuzhou|bu chiu chhi|fu chou|fu chou shih|fu chow fu|fu cou|fuchow|fuchzhou|fuzhou i jiangxi|lin chuan|lin chuan hsien|linchwan|linchwanhsien|phu chau|u ciu|vu chu su
t2 Yichun|gi chhun chhi|i cchun|i chun|i chun chen|i chun hsien|ichun|nghi xuan|ngi chung|ni chhun su|yichun shi|yichun i jiangxi|yuan chou|yuanchow|yuen chow fu
ou Pingxiang|bing hiong|binh huong|dingsiang|ping hsiang|ping hsiang chen|ping hsiang hsien|ping hsiang hsien cheng|ping hsiang shih|pching siang|pheng hiong chhi|phin hiong su|pingsiang|pingsiang hsien|pingsjang|pingxiang shi|pinsjan
nb Xinyu|hsin yu|hsin yu chen|hsin yu hsien|hsin yu hsien cheng|hsin yu shih|sinjuj|sin jue|sin ju|sin u chhi|sin yi su|sing u|sinyu hsien|tan du|xinyu shi
ez Ji’an|chi an|chi an shih|czian|jian shi|kian|kian hsien|kianfu|luling
d6 Jingdezhen|ching te chen|ching te chen shih|czindehchzhehn|fou liang|fou liang hsien|fowliang|fowliang hsien|jingdezhen shi|kingtechen|kingteh|kingtehchen|kingtehchin
5y Yingtan
3j Xiaogang
31 Jianchang
2w Bashan
2s Qincheng
2m Dunhou
2f Xujiang
2b Aoxi
29 Xiugu
22 Guixi
1z Poyang
1t Fenggang
1s Dengbu
1p Jianguang
1m Fenyi
1k Changleng
1d Jinjiang
1b Gongqingcheng
=CN.04
76r Nanjing|lam kian chhi|nam kinh|nam kin su|namkin|nanczin|nanzhin|nan ching|nan ching shih|nanchino|nanchinum|nandzing|nandzjina|nang ging|nanjing shi|nankijn|nankin|nankinas|nanking|nankingo|nanquim|nanquin|nantsinnk|nanzging
56k Suzhou|so chiu chhi|soochow|soutsoou|su chou|su chu su|su ciu|su cou|suchjou|suchzhou|sudzhou|sudzou|sugouo|sutsjou|suzhou shi|suzhou i jiangsu|szucsou|to chau|wu hsien
3e5 Wuxi|bu sek chhi|u sek|usi|usis|vo tich|vuhszi|vusi|vusio|vuzsiz|wu hsi|wu hsi hsien|wu hsi shih|wu si|wusih|wusih hsien|wusihsien|wuxi shi|үshi
2jf Changzhou|cangdzou|canggouo|cchang cou|chang chou|chang chou shih|chanchzhou|chandzhou|chang chow fu|changchow|changdzou|changtsjou|chanzhou khot|csangcsou|siong chiu chhi|siong ciu|thuong chau|wu chin|wu chin hsien|wujin|wutsin
1xa Huai'an|ching chiang|ching chiang pu|ching chiang shih|huai yin|huai yin cheng|huai yin hsien|huai yin shih|huaiyin|hwaiyin|hwaiyin hsien|qingjiang|tsingkiangpo|tsinkiangpu
1r5 Nantong|lam thong chhi|nam thong|nantun|nan tung|nan tung hsien|nan tung shih|nan tchung|nang tung|nantung|nentung shehiri|tung chou|tunchow|tungchow
1m4 Kunshan|con son|kun shan cheng|kun shan hsien|kan shan|kunsanas|kunshan shi|yushan|yushan zhen
1jl Lianyungang|ljanjungan
1dg Jiangyin|chengjiang|chengjiang jiedao|chiang yin|chiang yin cheng|chiang yin hsien|jiangyin shi|kiang ying|kiangyin
1al Changshu
18w Yancheng|diem thanh|iam sian chhi|janchehn|jancengo|jancheng|jen ccheng|jenchun|sieng siang|yen cheng|yen cheng chen|yen cheng hsien
18n Taizhou|tai|tai chou|tai chou shih|tai hsien|tai hsien cheng|tai ciu|taichow|taitsjou|taizhou shi|taizhou i jiangsu|tajchzhou|tajdzhou|tajdzou|tajgou|tchaj cou|teyju shehiri|thai chau|thai chiu chhi
180 Yangzhou|chiang tu|chiang tu hsien|duong chau|han chiang|iong chiu chhi|iong ciu|janchzhou|jancjou|jandzhou|jang cou|jangdzou|kiangtu|yang chou|yang chou shih|yang chow fu|yangchow|yangjo shehiri|yangtsjou
13y Suqian|hsui chien|su cheng chen|su chien|su chien cheng|su chien hsien|sutsien|sutsienhsien
13s Zhangjiagang|sha chou|shazhou|yang she chen|yang she ying|yangshe|zhangjiagang shi
zq Yixing|i cheng chen|i hsing|i hsing cheng|i hsing hsien|ihing|yicheng|yicheng jiedao|yixing shi
yu Xuzhou|pengcheng|sjujchzhou
qf Zhenjiang|chen chiang|chen chiang cheng|chen chiang hsien|chen chiang shih|chenkiang|chinkiang|chinkiang fu|chinking|tan ta|tan tu|tantuhsien|zhenjiang shi
n3 Taicang|chengxiang|chengxiang zhen|tai tsang|tai tsang cheng|tai tsang hsien|taicang shi
9l Yunlong
9j Pizhou
96 Tongshan
8d Xinyi
75 Rugao
75 Suicheng
5f Peicheng
4w Zhenzhou
4i Fengcheng
3q Jiawang
33 Dongtai
32 Datun
2y Xinghua
2q Guanhu
2o Jinsha
2j Gaoyou
2h Hede
2g Tiefu
2c Dazhong
2c Xiannü
2a Anguo
29 Nianzhuang
28 Baoying
28 Songlou
28 Taixing
26 Huankou
26 Songling
25 Damiao
25 Zhaodun
24 Qiuji
24 Shouxian
23 Huilong
22 Zhangzhai
22 Zhangzhuang
21 Juegang
21 Dongkan
20 Licheng
1z Huashan
1y Jiangyan
1v Wanggou
1v Daxu
1u Qipan
1u Xiaolingwei
1u Yaoji
1u Bayiji
1t Suyangshan
1t Liuxin
1t Caoqiao
1t Picheng
1s Lulou
1r Shizhai
1r Fanlou
1q Zhangji
1q Mudu
1p Yaowan
1n Tashan
1n Haizhou
1n Longgu
1m Jing'an
1m Maocun
1l Guiren
1l Zhongxing
1l Zhuzhai
1k Hutang
1k Gaogou
1k Xuzhuang
1k Qinnan
1j Lanshan
1j Ahu
1j Liuji
1j Liangzhai
1j Wangji
1i Fangcun
1i Lingcheng
1h Yangtun
1h Zhaozhuang
1h Tangzhang
1h Taoyuan
1h Malingshan
1g Dapeng
1g Zizhuang
1g Liangji
1g Dashahe
1g Weimiao
1g Qishan
1g Liuquan
1f Gangshang
1f Guanshan
1f Shanji
1e Changdian
1e Xinglou
1d Jiawang Zhen
1d Gupi
1d Xinhe
1c Gaoliu
1c Chenlou
1c Qing’an
1c Weiji
1b Shunhe
1b Hekou
1b Hanwang
1b Sunlou
1b Shaji
1a Biantang
1a Chefushan
1a Shuanggou
19 Zouzhuang
19 Dahuangshan
19 Hegou
18 Xindian
18 Qingshanquan
17 Gaozuo
17 Huangji
17 Zhengji
17 Tushan
16 Daizhuang
16 Wuduan
16 Shiji
14 Sihu
14 Gangtou
14 Liji
13 Balu
12 Zhancheng
11 Wayao
z Mapo
z Heqiao
z Yizhuang
w Shaodian
w Huzhai
w Jiangzhuang
v Daocheng
v Shuangtang
u Chahe
s Yitang
q Yanzibu
m Zhouzhuang
=CN.05
3mz Changchun|cancuna|cangcun|cangcunas|cangcuno|cangzcenh|cchang cchun|chang chun hsien|chang chun shih|chanchun|changchuen|changchun shi|chhong chhun su|csangcsun|diong chung|hsin chin|hsin ching|hsinking|kua cheng tzu|kwan cheng tze|tiong chhun chhi|truong xuan
1go Jilin|cat lam|chi lin|chi lin shih|chi ling|csilin|czilin|dzilin|dzilinas|gek ling|gilino|girin|girin khot|jilin ceety|jilin city|jilin hiria|jilin shi|jilin i jilin|jilinstad|kiat lim chhi|kilin|kirin|ti lin|yung chi|yung chi hsien|yung chi shih|yungki
fg Siping|s pching|se bing|sipingjie|ssupingkai|su peng chhi|supin|sypin|szeping|szepingkai|tu binh
e6 Tonghua|tou tao chiang|tung hua|tung hua hsien|tung hua shih|tchung chua|thong hoa|thong hoa chhi|tunghwa|tunkhua
cx Liaoyuan|dongliao|hsi an|laeojuan|liao juean|liao juan|liao yuan shih|liaojuanas|liau goan chhi|lieu nguyen|lieu nguong|ljaojuan|ljaojuen|laojuan|pei feng|pei feng hsien|shian|sian|ta ka ta|ta ko tan|tung liao
93 Yanji
8t Baicheng
54 Baishan
4v Jiutai
45 Dunhua
3x Gongzhuling
3v Huadian
3v Fuyu
3h Yushu
3f Jiaohe
39 Longjing
36 Songyuan
35 Taonan
31 Dehui
2w Jishu
2r Meihekou
2m Shuangliao
2l Dalai
2h Wangqing
2e Helong
28 Panshi
27 Tumen
25 Shulan
25 Hunchun
23 Chaoyang
1x Linjiang
1w Dongfeng
1w Zhenlai
1w Songjianghe
1v Liuhe
1v Sanchazi
1u Huinan
1u Dashitou
1t Hepingjie
1r Kaitong
1q Shuangyang
1q Lishu
1p Erdaojiang
1n Antu
1m Xinglongshan
1m Yantongshan
1l Baishishan
1k Changling
1j Huangnihe
=CN.06
1al Xining|hsi ning|hsi ning shih|hszining|sa ning|se leng chhi|shinin|shining shehiri|si nen su|si ning|sihningz|siniin|sinin|sining|sining hsien|siningas|siningfu|sinino|tay ninh|xining shi
78 Nianbo
37 Qiaotou
1v Lushar
1v Duoba
11 Haomen
t Qingshizui
q Qilian
i Quankou
i Dongchuan
=CN.07
3k9 Xiamen|a muong|amoy|e mng chhi|ha mon|ha mun su|hiyamin|hsia men|hsia men shih|hsziamen|shamen|sia men|siamen|siamenas|sjamehn|sjamen|sjamun|sjamyn|ssu ming|ssu ming hsien|szeming hsien|xiamen sha men|xiamen shi
2vw Fuzhou|focheum|foochow|foutsoou|fouzhou|fu chou|fu chou shih|fu cou|fuchau|fucheu|fuchzhou|fucsou|fudzhou|fudzou|fugouo|fuk chu su|futsjou|fuzcouh|hok chiu chhi|hok ciu|lin sen|lin sen hsien|min hsien|min hou|min hou hsien|min hou hsien cheng|minhow|minhow hsien|phuc chau
16r Putian|buo dieng|hinghwa|hinghwafu|hsing hua|pu tien|pu tien hsien|pu tien hsien cheng|pchu tchien|pho chhan chhi|phu gjien|phu thien su|phu dien|putian shi|putjan|putjen|putyen shehiri
14t Quanzhou|cchuean cou|chuan chou|chuan chou shih|chhien chu su|chin chiang|chin chiang hsien|chinchew|chinchu|choan chiu chhi|chuanchowfu|chueenju shehiri|chuenju shehiri|ciong ciu|ciuandzou|cjuanchzhou|quantsjou|tsin chiang|tsingkianghsien|tsinkiang|tuyen chau|zaitun|zayton|cchuan cou
13c Jinjiang|ceng gong|ching yang|ching yang chen|chin chiang|chin kang chhi|czinczjan|jinjiang shi|qingyang|qingyang zhen|tan giang|tsin kong su
sh Longyan|leng na chhi|liung ngam su|long nham|longyan shi|longyen shehiri|lung jen|lung ngang|lung yen|lung yen hsien|lungyenchow|lunujan
gq Sanming|sam beng chhi|sam min su|sanmin|san ming|san ming hsien|san ming shih|san yuan|san yuan hsien|sang ming|senming shehiri|tam minh
ge Zhangzhou|cang cou|chang chou|chang chou shih|changchow|changchowfu|chiang chiu chhi|chong chu su|chuong chau|chzhanchzhou|ciong ciu|dzangdzou|dzhandzhou|gangou|jyangju shehiri|lung chi|lung chi hsien cheng|lungki|lunki|zhangtsjou
d0 Nanping|lam peng chhi|nam binh|nam phin su|nanpin|nan ping hsien|nan ping hsien cheng|nan ping shih|nan pching|nang bing|nenping shehiri|yenping|yenping fu
bx Ningde|jiaocheng|ning te|ning te hsien|ningteh|ningtehhsien
5c Fuding
4m Songcheng
4a Fu’an
3t Wuyishan
35 Shaowu
2m Ximeicun
1x Tantou
1w Shima
1v Fuqing
1u Luoyang
1p Liancheng
1o Jiangkou
1o Pucheng
1n Jian’ou
l Wenheng
=CN.08
41n Harbin|cap nhi tan|charbin|charbinas|charmpin|haerbin|ha erh pin|ha erh pin shih|harbin shi|harbin chhi|harbina|harbino|kharbin|pin chiang|pin chiang hsien|pinkiang|xarbin
18k Daqing|an ta|an ta shih|anda|dachin|dacin|dacyn|dai keng|gjai khanh|sa erh tu|sartu|sha erh tu|ta cching|taching|tai kheng chhi|dai khanh
oi Qiqihar|ca ca hak i|chi chi ha erh|chi chi ha erh shih|chhe chhe ha ngi su|ciciharas|ciciharo|cicikar|cicikhar|lung chiang|lung chiang hsien|lungkiang|qiqihaer|qiqihaer shi|qiqihar shi|qiqihar chhi|te te cap nhi|tsitsihar|zizikar
kn Hegang|che kang|hac cuong|hao kang|hao kang shih|hegang shi|hegangas|hingshanchen|hinshanchen|ho kang|hok gong|hok kong chhi|hsian yuan tun|hsiangyuantun|hsing shan|hsing shan chen|hsing shan chieh|hsinganchen|khegan|khegang|khehgan|khugan|sinshan chzhen
ii Mudanjiang|bo tan kang chhi|mau gjon giang|mu dang geng|mu tan chiang|mu tan chiang shih|mu tan tiang|mudanczjan|mudancjan|mudandziangas|mudandzjan|mudanjiang shi|mutankiang|mau don giang
go Shuangyashan|chien shan|seng ak sang|shuang ya shan shih|shuangjashan|shuanujashan|siang ah san chhi|song ap son|suang ja san
fa Jiamusi|cha mu ssu|chia mu ssu|chia mu ssu shih|chieh mu ssu|czjamusy|dziamusi|ga muk su|giai moc tu|gjamusi|hua chuan hsien|hua chuan|hwachwan|jiamusi shi|ka bok su chhi|kiamusas|kiamusze|tia mu s
c4 Bei’an|lungchen|pehanchen|pei an|pei an chen|pei an hsien|pei an shih
b8 Jixi|chi hsi|chi hsi shih|chi ning|chi ning chieh|czisi|dzisi|gie sa|jixi shi|ke tay|ke se chhi|kisi|ti si
9l Qitaihe
7d Hulan Ergi
70 Suihua
6a*Fendou
51 Anda
4l Hengshan
4c Yichun
4a Zhaodong
48 Longfeng
44 Honggang
41 Acheng
3n Shuangcheng
3g Baoshan
3d Lianhe
32 Hailun
32 Tieli
32 Didao
31 Heihe
31 Hulan
30 Nehe
2y Longjiang
2q Chengzihe
2n Boli
2n Wuchang
2h Fujin
2f Mishan
2f Nenjiang
2e Hailin
2c Lingdong
2a Shangzhi
26 Youhao
26 Linkou
23 Fuyu
21 Lanxi
1z Yilan
1y Baiquan
1y Wangkui
1w Chaihe
1v Tailai
1u Muling
1u Huanan
1s Qinggang
1r Baoqing
1q Zhaozhou
1q Nianzishan
1q Bin Xian
1p Dongning
1p Tahe
1n Zhaoyuan
1n Mingshui
1n Gannan
1n Jixian
1n Jidong
1m Shanhecun
1l Langxiang
1l Suiling
1j Xinqing
1j Dorbod
1j Bayan
16 Luobei
u Fuyuan
f Suifenhe
=CN.09
3a6 Zhengzhou|cencou|ceng cou|cengcou|cheng|cheng chou|cheng chou shih|cheng hsien|chengchow|chhiang chu su|chzhehnchzhou|chzhenchzhou|cjencjou|csengcsou|cwngcouh|czengczou|dang ciu|dzendzou|dzengdzou|dzhundzhou|genggouo|trinh chau|tsentsoou|ten chiu chhi|zengzou|zhengtsjou|zhengzhou shi
1ec Nanyang|lam iong chhi|nam duong|nanjan|nan jang|nan yang shih|nang iong|nanjang|nanyan|nanyang i henan|nenyang shehiri
16o Shangqiu|chu chi|chu kia tsi|chu sun chi|sang cchiou|shancju|shang chiu|shang chiu shih|siong khiu chhi|siong kiu|sjangqiu|thuong khau|zhuji
14c Kaifeng|kai feng hsien|kai feng shih|kai feng|kai feng fu|kai hung|kajfehn|kajfen|kajfeng|kajfyn|kayfin|kchaj feng|keyfeng shehiri|khai phong|khai hong chhi
12n Luoyang|honan|honanfu|lac duong|lajan|lo yand|lo yang|lo yang hsien|lo yang shih|lojan|lojan shaary|lojang|lok iong|lok iong chhi|luo jang|luojan|luojang|luojangas|luojango
zz Luohe|lo he|lo ho|lo ho chai|lo ho shih|lokheh|lui ho chhi|luo che|luokhe|ta ho|ta ho chai|tak o|thap ha
z6 Xuchang|hsu chang|hsu chang hsien|hsu chang shih|hsu chou|hsuchow|jiangguanchi|syuychan
y6 Xinyang|czinan|hsin yang|hsin yang hsien|hsin yang shih|sinyang|sinyang hsien
vv Anyang|ahn yang|an duong|anjan|anjang|an jang|an yang hsien|anjangas|chang te|changte fu|changteh|changten|dengtalu|zhangde
t3 Xinxiang|hsin hsiang|hsin hsiang hsien|hsin hsiang shih|hsinghsiang|nangandao|sinsjan|singsieng|sinsiang hsien
r7 Pingdingshan|bing ding sang|binh gjinh son|binh dinh son|chu ko chen|chu ko miao|ping ting shan|ping ting shan shih|pching ting san|peng teng san chhi|pindinshan|pingdingsano|pingdingsjan|tekshi choqqiliq tagh shehiri
o1 Jiaozuo|chiao tso|chiao tso chen|chiao tso kung kuang chu|chiao tso shih|chiau chok chhi|cieu cauk|czjaoczo|gjaoguo|tiao cuo|tieu tac|tsiaotso|tszyaotszochzhen
k2 Zhumadian|chu ma tien|chu ma tien chen|chu ma tien shih|chzhumadjan|hsin chuang
il Sanmenxia|hui hsing|sam bun kiap chhi|sanmehnsja|sanmynsya|san men hsia|san men hsia shih|san men sia|sang muong hiek|sanmensja|shan hsien|tam mon hiep
i8 Puyang|boc duong|buk iong|pchu jang|phok iong chhi|pujan|pujang
hn Hebi|che pi|hac bich|hao pi|hao pi chen|hao pi chi|hao pi shih|ho pi|ho pi shih|hok biah|hok piah chhi|hopitsi|khebi|khehbi
e1 Zhoukou|chiu khau chhi|chou chia kou|chou kou|chou kou chen|chow kia kow|chu khau|chzhouko|chzhoukou|ciu kau|cou kchou|dzoukou|juko shehiri|shang shui hsien|tsjoukou|zhoukouzhen
7x Dengzhou
7q Binhe
6q Jiyuan
52 Zhenping Chengguanzhen
2x Puyang Chengguanzhen
2m Fangcheng Chengguanzhen
2i Huaidian
2g Yingchuan
2b Yima
26 Jishui
22 Yunyang
21 Dingcheng
1w Minggang
1v Wacheng Neighborhood
1u Xiangcheng Chengguanzhen
1t Xincheng
1q Songyang
1q Hancheng
1p Xixiang
1o Runing
1n Yigou
1l Daokou
1k Gongyi
12 Anxiang
=CN.10
31f Shijiazhuang|chen tou|chentow|chioh ka chng chhi|s tia cuang|shiczjachzhuan|shih chia chuang|shih chia chuang shih|shih chuang shih|shih men|shih men shih|shihjiazhuang|shihkiachwan|shihkiachwang|shijiazhuang shi|shitszyachzhuan|shizhjazhuan|shudzjadzhuan|sicsiacsuang|sidziadzuangas|sidzjadzuana|sigjaguango|sioh ga cong|sitziazouank|swzgyahcuengh|thach gia trang
2lo Tangshan|gjuong son|tang shan chen|tang shan shih|tangsanas|tangsano|tanshan|tchang san|tongshan|duong son
244 Baoding|bao gjinh|baodin|baodina|baodingas|bawding shehiri|bo deng|bao dinh|ching yuan hsien|ching yuang|pao ting|pao ting shih|po teng chhi|prefettura di baoding|tsingyuan|tsingyuan hsien
11q Handan|chan tan|ham gjan|han tan|han tan chhi|han tan hsien|han tan shih|handan shi|handanas|handano|hang dang|ham dan|khandan
o4 Langfang|an tzu|anci|lanfan|lang fang chen
m7 Xingtai|chin tai|heng tai chhi|hing dai|hinh gjai|hsing tai|hsing tai hsien|hsing tai shih|hinh dai|setay|shunde|shun te|shunteh|shuntehfu|sing tchaj|singtai|singtaj|sintaj|yingtaihsien
l4 Qinhuangdao|cchin chuang tao|chin huang tao|chin huang tao shih|chin hong to chhi|ching wang tao|chinwangtao|chinxuangdaw shehiri|cinkhuandao|cing huong do|cinhuangdao|cinhuangdauo|cinkhuangdao|cjinhuandao|tan hoang gjao|tan hoang dao
j9 Zhangjiakou|cang tia kchou|chang chia kou|chang chia kou shih|chang kia kou|changchiakow|changkiakow|chzhanczjakou|chzhantseyakou|diong ga kau|dzhandzjakou|ganjakou|kalgan|khaalgan|tiun ka khau chhi|truong gia khau|wan chuan|wan chuan hsien
gl Luancheng
eo Cangzhou|canchzhou|candzhou|cangdzou|cangou|cangzou|cchang cou|changhsien|chhong chiu chhi|chong ciu|tsang chou shih|thuong chau|tsang chen|tsang chou|tsang hsien|tsansyan|tsang|tsangchow
ei Hengshui|cheng suej|hanh thuy|heng chui chhi|heng cui|heng shui cheng kuan|heng shui hsien|khehnshuj|khengshuej|khenshuy
ch Chengde|ccheng te|cengde|cheng te|cheng te hsien|cheng te shih|chehndeh|chengteh|je ho|jehoi|jehol|jo ho|seng tek chhi|sing daik|thua gjuc|thua duc|tschongto
ad Xuanhua
a2 Jizhou
5e Zhengding
49 Dingzhou
42 Xinji
3w Shanhaiguan
3h Shahecheng
32 Linshui
2s Linxi
2r Xinle
2r Renqiu
2f Zhaogezhuang
2b Hecun
2a Nangong
2a Huaiyang
27 Tangjiazhuang
1w Pengcheng
1u Beidaihehaibin
1t Fengrun
1s Changli
1r Botou
1p Tianchang
1h Beisu
1g Songling
18 Beiwangli
15 Guye
s Kuangshi
h Siwei
=CN.11
2dy Changsha|cangsa|cangzsah|cansa|cchang sa|chang sha hsien|chang sha shih|changsja|chansha|chhong sa su|csangsa|diong sa|tng soa chhi|truong sa|tsannksa
14h Changde|cangde|cchang te|chang te|chang te cheng|chang te hsien|chang te shih|chandeh|changde shi|changteh|changteh hsien|siong daik|siong tek chhi|song tet su|thuong gjuc|thuong duc|wuling
12c Guankou|liu yang hsien|liujang|liuyang|liuyang shi
yq Yiyang|heshan|i yang|i yang cheng|i yang hsien|i yang shih|i yeng|ijan|yiyang hsien
ve Zhuzhou|chu chau|chu chiu chhi|chu chou|chu chou shih|chu chu su|chuchow|chzhuchzhou|cu cou|cyu cou|dzhudzhou|dzudzou|gugou|jianning|tu ciu|zhutsjou|zhuzhou shi
tw Hengyang|cheng jang|fen yong su|hanh duong|henan|henchow|heng chou|heng iong|heng iong chhi|heng nan|heng nan hsien|heng yang cheng|heng yang shih|hengchow|hengchowfu|hengjang|hengjangas|hengyang hsien|khehnujan|khengjang|khunjan|xengyang shehiri
sd Yongzhou|langlin|lingling|yung chou|yung chow fu|yungchow
rj Yueyang|juee jang|juehjan|juejang|jue jang|ngok yong su|nhac duong|yochau|yochow|youchou|youchow
qn Xiangtan|hsiang tan cheng|hsiang tan hsien|hsiang tan shih|hsiang tan|siang tchan|siangtan|siangtanhsien|siong tang|siong tham chhi|siong tham su|sjangtan|sjantan|tuong gjam|tuong dam|xiangtan shi
mv Chenzhou|chen|chen chou shih|chen hsien|chehnchzhou|chenchow
kx Shaoyang|baoqing|chau yong su|pao ching|pao ching hsien cheng|pao king fu|paoking|paoking hsien|sao jang|saojan|shao yang cheng|shao yang hsien|shao yang shih|shaojan|shaojang|siau iong chhi|sieu iong|sjaoyang|thieu duong
fd Huaihua|chuaj chua|hoai hoa|hoai hoa chhi|huai hua|khuajkhua|yu shu wan chen|yushuwan
dt Loudi|lau gje|leu di|lo te chhi|lou ti|lou ti chen|lou ti shih|lau de
ca Zhangjiajie|cang tia tie|chong ka kie su|chzhanczjacze|dayong|diong ga gai|ta yung|ta yung hsien|tiun ka ke chhi|truong gia gioi|yongding|yongding qu|yung ting|yung ting chen|zhangjiajie shi
aa Fenghuang
3o Wugang
3l Leiyang
37 Lengshuijiang
2u Qianzhou|jishou
2q Xishan
2i Gantang
2h Lengshuitan
2g Xiangxiang
2b Jinshi
23 Shangmei
1z Yongfeng
1v Lianyuan
1u Wuxi
1u Qionghu
1q Qingshuping
1n Hongjiang
1m Hongqiao
1m Santangpu
1m Anxiang
1l Wenxing
1j Anjiang
1j Yutan
1i Nanzhou
1h Wulingyuan
p Bojia
o Gantang
=CN.12
80p Wuhan|bu han chhi|gouchan|owhan|u hang|uhan|uhana|uhanas|ukhan|uxan|vu han|vu hon su|vuhan|vuhani|vuhano|vujhan|vukhan|wu chan|wu han shih|wuhan shi|үkhan
2o4 Shiyan|chap ian chhi|s jen|sek ieng|shih yen|shih yen chen|shih yen shih|shijan|shijen|shiyan shi|shujen|thap yen
11i Yichang|che keou chan|gi chhiong chhi|i cchang|i chang hsien|i chang shih|i chang|ican|ichan|ichang|jicang|jichang|nghi xuong|ngi chiong|tung hu
zz Xiangyang|fancheng|fancheng zhen|hsiang fan|hsiang yang|hsiang yang hsien|siangfan|siangyang|siangyang hsien|sjanfan|xiangfan|xiangfan shi|xiangyang shi|xiangyangfu
t8 Jingzhou|chiang ling|chiang ling hsien|ching chou|chingchou fu|czinchzhou|dzindzhou|ging ciu|jiangling|jingtsjou|keng chiu chhi|kiangling|kiangling hsien|kingchow|kingchowfu|kingling|kinh chau|ting cou
p8 Xiaogan|hau gang|hau kam chhi|hieu cam|hsiao kan|hsiao kan hsien|siao kan|siaokan|siaokanhsien|sjaogan
j4 Huangshi|chuang s|hoang thach|huan shi|huan shih|huang shih|huang shih shih|huangshi shi|huangsi|huangsji|hwangshih|khuangshi|khuanshi|khuanshu|ng chioh chhi|shi hui yao|shi hu yao|shihhweiyao|shihpao|shikhoyya|uong sioh
il E’zhou|ezhou shi|wuchang
hl Jingmen|ching men|ching men hsien|czinmehn|ging muong|keng bun chhi|king monn|king men chow|kingmen|kingmen hsien|kinh mon|ting men
h7 Suizhou|suej cou|suejdzou|sui|sui chiu chhi|sui ciu|sui hsien|suichow|suixian|sujchzhou|tuy chau
e9 Xianning|hsien ning|sjannin
a7 Huanggang
7r Enshi
7e Chengzhong
71 Laohekou
6n Xiantao
69 Jingling
65 Wuxue
55 Zaoyang
4z Qianjiang
4w Xindi
4f Zhicheng
4b Guangshui
3p Puqi
3i Macheng
3f Huangzhou
3e Xiulin
3d Lichuan
31 Zhongxiang
2y Buhe
2x Yezhou
2q Xinshi
2k Danjiangkou
2i Xihe
2i Duobao
2g Hanchuan
2c Nanzhang Chengguanzhen
27 Xinzhou
26 Huangmei
24 Qingquan
22 Gucheng Chengguanzhen
20 Caidian
1z Anlu
1v Caohe
1v Fengkou
1s Yunmeng Chengguanzhen
1q Longfeng
1q Daye
1p Yicheng
1o Zhijiang
1o Tuanbao
1m Huangpi
v Songbai
=CN.13
2c5 Ürümqi|dikhua|oeremce|ouroumtchi|ouroumtsi|ti hua|ti hua cheng|ti hua hsien|ti hua shih|tihwa|tihwafu|tikhua|tikhva|ueruemchi su|ueruemcsi|ueruemqi|ueruemqi chhi|urumchi|urumci|urumcio|urumcis|urumczi|urumptsi|urumqi shi|urumtschi|urumtsi|urumutsi|urunchi|wu lu mu chi|wu lu mu chi shih|wulumuqi|wurumchih|oremce|urumchi su|urumcsi|urumqi chhi
fx Shihezi|shih ho tzu|shih yen tzu|shihezi xiang|shikhedze|shikhedzy|shikhehczy|shixenze|xihənzə
f9 Korla|ko erh lo|ku erh le|ku erh lo|ku erh lo chen|ku erh lo hsien|ku erh lo she chih chu|khorol khot|koria|korla shi|kourla|kuerle|kuerle shi|kuerhlei|kuerhli|kuriya|kurla|kurlya|sayibage
ew Aksu|aqsu|a ko su|a ko su chen|a ko su hsien|a ko su hsin cheng|ak su yangi shahr|akesu|akesu shi|akoso|aksou|aksu new city|aqsu new city|aqsu yangi shahr|new aksu|yangi shahr
e3 Kashgar|ka shih|ko shih|kachgar|kaixgar|kaschgar|kasgar|kasgara|kasgaras|kash|kashgar kona shahr|kashgar kone shahr|kashi|kashi shi|kashkar|kasjgar|kaszgar|kaxgar|kona shahr|kəxkər|qashqar|qasqar|qeshqer|shu fu|su fu
bd Hotan|chotan|hetian|hetianshi gujiang bage jiedao|ho tien|ho tien chen|ho tien hsien|hotanas|hoten|hotən|khotan|xotan|xoten
a0 Huocheng
7v Xinyuan
7l Turpan
7h Yili
79 Karamay
78 Aral|alaer
6u Hami
6k Bole
5j Changji
5a Altay
4h Tacheng
3s Tumxuk
3k Shache
2v Kuqa
2m Baijiantan
21 Wusu
1x Dushanzi
1v Qaraqash
1o Sandaohezi
1m Emin
1l Bageqi
1g Zhawa
1g Zepu
1b Yuqunweng
18 Han’airike
17 Kuiya
15 Ka'ersai
13 Baishikante
11 Jelilyüzi
11 Elixku
11 Dadamtu
z Puqiakeqi
z Huangdi
z Tage'erqi
y Yawa
x Bayandai
w Mixia
w Saybag
w Wudalike
v Sandaoling Lutiankuang Wuqi Nongchang
u Mugala
u Qarek
u Yishikuli
u Tuomuwusitang
t Layka
r Akesalayi
r Buzhake
r Yigai'erqi
r Tawakule
q Kuoyiqi
q Onyar
p Panjim
p Awati
p Yengitam
p Tuwaite
p Jiahanbage
o Ying’awati
o Alamaiti
o Kax
n Manglai
m Gulebage
m Qapqal
m Hoxtolgay
m Siyeke
k Burqin
k Arewusitang
k Yisilamu'awati
k Paikeqi
k Xambabazar
k Fuyun
k Samuyuzi
k Langgar
j Baytokay
j Qiemo
j Tuohula
j Kaqun
j Weiwu'eryuqiwen
j Kokyar
j Hudiyuzi
i Oytograk
i Arele
i Arix
i Jiayi
i Dunbage
h Arele
h Huoshilafu
h Taxkowrük
h Bage'awati
h Langru
g Kuoshi'airike
g Wu'erqi
g Azhatebage
f Awuliya
f Dure
f Oymak
=CN.14
3b Lhasa
2e Qamdo
28 Rikaze
1q Dêqên
u Nagqu
=CN.15
2bc Lanzhou|kao lan hsien|kaolan|lan chau|lanchzhou|lanchzhou shaary|lan chiu chhi|lan chou|lan chou shih|lan cou|lanchjou|lanchow|lanchowfu|lancsou|landzhou|landzou|lang ciu|langouo|lantsjou|lantsoou|lanzcouh|lanzhou shi
xp Tianshui
s2 Wuwei|liang chou|liang chow|liangzhou|wu wei hsien|wuwei shi
e3 Zhangye|campichu|cang jie|chang i|chang yeh|chang yeh hsien|chang yeh shih|changyen|chzhanue|diong ik|dzhanie|ganzhou|kan chou|kanchow|tiun ek chhi|truong dich|zhangye shi|zhanue
e1 Pingliang|bing liong|binh luong|ping liang hsien|ping liang shih|pching liang|peng liang chhi|pilian|pingliang shi|pinljan|pinlyan
bw Jiuquan|chiu chuan|chiu chuan hsien|chiu chuan shih|chiu choan chhi|ciu ciong|czjucjuan|jiuquan shi|kiuchoan|kiuchuan|kiuchuan hsien|su chou|suchow|suchzhou|suzhou|tiou cchuean|tsin tsuan tsiun|tuu tuyen|zhjuchuan|tiou cchuan
bp Dingxi|andin|an ting|dingxi shi|dinsi|ting an|ting hsi|ting hsi hsien
ai Qingyang
86 Baiyin
7m Linxia Chengguanzhen
6g Jiayuguan
6d Jinchang
56 Dunhuang
2w Gangu Chengguanzhen
2p Xinxing
2n Xingguo
2i Luomen
2e Longnan
2d Laojunmiao
23 Beidao
1y Pan’an
1x Chengxian Chengguanzhen
1x Wushan
1q Zhangjiachuan
1n Hezuo
1m Lixian
1k Yongqing
19 Yanguan
16 Mali
15 Anyuan
14 Huixian Chengguanzhen
13 Shili
12 Longshan
12 Jinshan
11 Hanyuan
11 Tange
11 Guojia
11 Liufeng
z Wuying
y Lianhua
x Heba
w Anfu
w Tanchang Chengguanzhen
w Baliwan
v Wenxian Chengguanzhen
u Yebao
u Luoyu
u Anhua
t Xichuan
t Shiqiao
s Majie
s Hadapu Zhen
s Hanwang
r Dashi
r Kuanchuan
r Liangshui
r Simen
r Zhongshan
r Jiangxi
r Zuitai
r Weidian
q Yuanyang
q Luotang
p Longcheng
o Xiyu
o Shandan
o Changdao
o Xingfeng
o Luhe
o Fujia
n Wangpu
n Gongmen
n Lintan Chengguanzhen
n Labuleng
n Shibao
m Wangyin
m Yongxing
m Xiejiawan
m Maguan
m Zhouqu Chengguanzhen
m Paosha
m Dayang
m Shawan
l Liuping
l Qiaotou
l Hongbao
l Xincheng
k Baijiawan
k Chengjiao
k Xinglong
k Lichuan Zhen
k Zhongzhai
j Waina
j Jiangluo
j Jiaogong
j Suhe
j Qianhu
i Shaoyu
i Wenquan
i Yongping
i Gaolou
i Longlin
i Baiguan
i Xiaochuan
i Baihe
i Wangyao
i Nima
i Liulin
h Dongjiang
h Lixin
h Muhe
h Xigaoshan
g Jutou
g Jifeng
g Puchi
g Bikou
g Yunshan
g Zhongba
g Dazhuang
g Maying
g Hualin
g Dianga
g Baituo
f Yulong
f Guochuan
f Xiping
=CN.16
2yo Nanning|lam leng chhi|nam ninh|nam nen su|namzningz|nannin|nan ning|nan ning shih|nang ning|nanin|naning|naningas|naningo|nannina|nanning shi|yung ning|yung ning hsien
17o Guilin|garadskaja akruga gujlin|guejlin|guilin shi|gujlin|gveilinz|kuei lin|kuei lin shih|kuej lin|kui lim su|kweilin|kweilin hsien|lin kuei|lin kuei hsien|lin kwei|ling chuan|que lam
13x Liuzhou|linzhou|liu chiang|liu chou|liu chou shih|liuchow|liuchowfu|ma ping|mapinghsien
100 Qinzhou|cchin cou|chin|chin chou|chin chou chen|chin hsien|chinchow|cinchzhou|ginhcouh|kham chau|khim chiu chhi|khim chu su|king ciu|yamchow|yamhsien
u6 Guigang|goi geng|guicheng|guixian|gujgan|gveigangj|kuei|kuei hsien|kuej kang|kui kang chhi|kui kong su|kweihsien|quy cang
td Yulin|giok lim chhi|jue lin|jujlin|ju lin|ngiuk lim su|ngoc lam|nguk ling|watlam|watlam hsien|yo ling|yoglinz|yu lin chen|yu lin hsien
rx Hezhou|che cou|fo chu su|ha chau|ho chiu chhi|ho ciu|hohcouh|khehchzhou
pa Laibin|lai tan|lai bing|lai pin|lai pin chen|lai pin chhi|lai pin hsien|laiping|laj pin|lajbin|leizbingz|loi pin su
l6 Wuzhou|ng chu su|ngo chau|ngo chiu chhi|ngouzcouh|ngu ciu|tsang wu|tsang wu hsien|uchzhou|vudzou|wu chou|wu chou shih|wu cou|wuchow
j2 Baise|baicheng|baicheng jiedao|baise city|baise zhen|baksaek|bose|bose zhen|boze|pai se|pai se chen|pai se hsien|po se|poseh|poseh hsien
el Beihai|bac hai|baek hai|baekhaij|behjkhaj|beihai i guangxi|beihajus|bejkhaj|beyhay|pak hai chhi|pakhoi|pei hai|pei hai shih|pej chaj|pet hoi su
ap Chongzuo
96 Hechi
8c Yangshuo
7o Fangchenggang
5k Beiliu
5d Hepu
4c Yizhou
2o Gongguan
2i Baisha
2h Dongxing
28 Xichang
1z Shangsi
1z Guiping
1y Shankou
1w Luorong
1u Babu
1t Shikang
1s Baihecun
1r Changle
1q Pingnan
1q Nandu
1q Yongning
1l Jinji
1l Yashan
19 Dangjiang
17 Jiangping
16 Naliang
14 Shiwan
v Zhakou
v Shagang
o Xingdaohu
g Wujia
=CN.18
2cd Guiyang|goi iong|guejang|guejjan|guijangas|guijango|guiyang shi|gujjan|guyan|guyyan|gveiyangz|kuei chu|kuei yang|kuei yang shih|kuej jang|kui iong chhi|kweichu|kweiyang|kweiyangfu|queiyanga|quy duong
1km Zunyi|chun gi chhi|cong ngie|cuenji|cun i|czuni|dzuni|gunji|tsun i|tsun i cheng|tsun i hsien|tsun i shih|tsunyi|tsunyi hsien|tuan nghia
10p Liupanshui|lek buang cui|liou pchan suej|liok poan chui chhi|ljupanshuj|luc ban thuy
vl Bijie|bek ciek|bicze|pi tie|pit chiat chhi|prefecture de bijie|tat tiet
l9 Anshun|an thuan|an shun hsien|an shun hsien cheng|an shun shih|an sun|an sun chhi|ang song|anshunfu|ansunas|pu ting
8z Xingyi
7o Kaili
5j Duyun
3v Liuzhi
2k Xingren
2j Tongren
2e Anlong
2b Liping
28 Loushanguan
28 Dushan
1n Xiaoweizhai
1l Weining
1a Sankeshu
y Zhelou
r Shuikou
q Dafengdong
p Xiasi
p Lushan
m Panghai
m Zhongchao
l Shangchong
l Hongzhou
j Longchang
i Kaitang
i Jiuchao
i Bibo
h Wanshui
h Long’e
h Zhouxi
h Shuangjiang
h Zhaoxing
=CN.19
5fu Shenyang|feng tien|moukden|mukden|sengiannk|sen jang|senjana|senjang|senjangas|senjango|shehnjan|shehnjan khot|shenjan|shen yang hsien|shen yang shih|shengking|shenjang|shenyan|shenyang shi|shunjan|sim iong chhi|sing iong|sjenyang|swnjyangh|tham duong
3si Dalian|dairen|dalniy|dalian shi|daljan|dalny|lu ta|lu ta shih|luda|ntalian|ta lien|ta lien shih
14a Anshan|an son|an san|an san chhi|an shan shih|ang sang|ansanas|ansano|anshan shi|ansjan|anxan
12x Fushun|bu sun chhi|chiu fu shun|fu shan|fu shun hsien|fu shun shih|fu sun|fushuncheng|fusjun|fusun|fusunas|fusuno|phu thuan|u song
rg Benxi|ban khe|behnsi|bensi|bunsi|pen shi|pen chi|pen chi hsien|pen chi hu|pen chi shih|pen hsi|pen hsi shih|pen si|penki|penkihu|pun khe chhi
j5 Fuxin|fou hsin|fou hsin shih|fu hsin|fu sin|fusin|fusinas|hu sin chhi|paiu sing|phu tan
j4 Liaoyang|liao jang|liao yang hsien|liao yang shih|liaojangas|liau iong chhi|lieu duong|lieu iong|ljaojan|ljaojang
hk Dandong|an tung hsien|an tung shih|andong|antung|dandun|dandong dan dong|dandong shi|dandung|dang dung|gjan gjong|sha ho chen|sha ho tzu|tan tong chhi|tan tung|tan tung shih|dan dong
hd Panshan|pan shan chen|pan shan hsien|shuang tai tzu
gs Jinzhou|cam chau|chien hsien|chin|chin chou|chin chou shih|chin hsien|chinchow|czinchzhou|dzindzou|ging ciu|gjingou|jintsjou|kim chiu chhi|kinchou|kintschou|tin cou
gf Yingkou|eiko|inkou|newchwang|niu chuang|ying kou hsien|ying kou shih|yingkou shi|yingkow
be Chaoyang|chao yang chen|chao yang hsien|chao yang shih|chaiyang|chaojan|san tso ta
9a Tieling
8p Lianshan
6z Wafangdian
5z Jinzhou
5c Haicheng
4r Dongling
4d Nanpiao
4b Beipiao
44 Sujiatun
3g Jiupu
3d Fengcheng
34 Kaiyuan
2w Pulandian
2r Xingcheng
2j Lingyuan
2a Lüshun
28 Zhuanghe
28 Dashiqiao
22 Xinmin
20 Xiuyan
1z Changtu
1z Kuandian
1z Gongchangling
1x Xiaoshi
1x Heishan
1u Huanren
1u Yebaishou
1q Hushitai
1p Xifeng
1n Langtoucun
1k Nantai
1k Linghai
1k Dalianwan
1j Liaozhong
u Dachang Shandao
g Xiaochangshan
=CN.20
1ta Hohhot|choech chot|choch chot|hohhot shi|hohhot chhi|hohhot su|hohotas|hohoto|hou ho|hu ho hao te|hu ho hao te shih|huhe hoter|huhehaote|huhehot|huhhot|khokh khot|khokhot|khukh khoto|koekxot shehiri|kuei hua|kuei sui|kuei sui hsien|kuei sui shih|kuku khoto|kwei hwa cheng|kwei hwa ting|kweihwa|kweihwa suiyuan|kweisui|kweisui hsien|kokxot shehiri|suiyuan
1nq Baotou|bao gjau|bao dau|baotou shi|baotou shaary|bau tau|bautouo|bugat khot|pao tou|pao tou hsien|pao tou shih|pao tchou|pao tow|paotou|pau thau chhi|pau theu su
1hx Ordos|erdos|ordos khot
1cw Bayan Nur
9n Chifeng
79 Tongliao
77 Jining
62 Wuhai
5v Hailar
4m Ulanhot
3s Jiagedaqi
3o Zhalantun
3m Wuda
3d Xilin Hot
38 Yakeshi
30 Jalai Nur
2s Dongsheng
2m Bayan Hot
22 Genhe
20 Beichengqu
1y Shiguai
1v Pingzhuang
1t Salaqi
1q Oroqen Zizhiqi
1p Mujiayingzi
1j Manzhouli
h Dalain Hob
h Ehen Hudag
g Erenhot
=CN.21
15c Yinchuan|gin chhoan chhi|ho lan|inchuan|incuanas|jin cchuan|jinchuan|ngan xuyen|ngung chiong|ning hsia|ningsia|ningsia hsien|ningsiafu|thanh pho ngan xuyen|yin chuan shih|yinchuan shi|yinzconh
d4 Shizuishan
bg Guyuan|gujuan|ku yuan|ku yuan hsien
3t Shizuishan|huinong
3o Dawukou
34 Xigang
27 Shitanjing
1w Yanghe
1h Lingwu
1d Ningdong
16 Wangyuan
15 Chongxing
x Haojiaqiao
v Wanghong
u Jingui
s Lijun
p Changxin
p Minning
o Ligang
m Dongta
l Wutongshu
h Hongguang Qidui
h Linhe
=CN.22
emp Beijing|bac kinh|baek ging|baekging|behehzhin|beijing shi|beising|beixin|bejdzing|bejing|beyjing|beȝcinȝ|pechin|pechino|pechinu|pechinum|pecinum|pei ching|pei ching shih|pei ping|pei ping shih|peken|pekin|pekina|pekinas|peking|pekini|pekino|peping|pequim|pequin|pet kin|peycing|pikkin
5i^Beijing^Mentougou
4j^Beijing^Tongzhou
3a^Beijing^Shunyi
2x^Beijing^Daxing
2p^Beijing^Fangshan
2l^Beijing^Changping
25^Beijing^Liangxiang
=CN.23
h7v Shanghai|sannkae|sanchajus|sangaj|sangay|sanghaj|sanghay|sanhaja|sanhajo|sanxay|schanghai|shang hai|shang hai shih|shangai|shangaj|shanghai shang hai|shankhaj|sjanghae|sjanghai|szanghaj|thuong hai|xangai
nc^Shanghai^Zhabei|cha pei
3m^Shanghai^Songjiang
1o^Shanghai^Zhujiajiao
=CN.24
3bk Taiyuan|daiyienz|tai yuan shih|tai nguong|taigiouan|taijuan|taijuana|taiyuan shi|taiyuan fu|taiyuenum|tajjuan|tajjuean|tajjuen|tajuanas|tajuano|tayyuan|tchaj juean|tchaj juan|thai nguyen|thai goan chhi|yang chu|yangku|yanka
1fe Datong|dagu|daido|datongas|datongo|datun|datung|gjai gjong|ta jen|ta jen hsien|ta ku|ta tung|ta tung hsien|ta tung shih|ta tchung|dai dong
y3 Jinzhong
xr Changzhi|cangdzi|cangi|cchang c|chang chih|chang chih hsien|chang chih shih|chanchzhi|chandzhu|chang chi|changdzi|changzhi shi|diong de|handian|luan|luanfu|tiong ti chhi|truong tri
qn Linfen|lam phan|lim hun chhi|linfehn|linfyn|lin fen|lin fen hsien|linfen shi|ling hung|pingyang|pingyangfu|saratsi|yaodu qu
kb Yangquan|duong tuyen|iong choan chhi|iong ciong|jancjuan|jang cchuean|jang cchuan|jangcuen|yang chuan|yang chuan chan|yang chuan shih|yangquan shi
jg Changzhi|chang chih|chanchzhi|shih tou ko ta|shitougeta
iw Yuncheng|an i hsien|anyi|anyihsien|juen ccheng|junchehn|juncheng|jun ccheng|ong siang|van thanh|yunchen|yun cheng chen|yuncheng shi|un sian chhi
f5 Xinzhou|han chau|hian chiu chhi|hsin|hsin hsien|hsin hsien cheng|hsin ting|hung ciu|sinchzhou|sindzhou|sin cou|sinchow|sinhsien|xinfu qu|xinxian|xinzhou shi
d9 Jincheng|ceng siang|chin cheng|chin cheng hsien|chin sian chhi|czinchehn|dzinchun|jincheng shi|tan thanh|tse chou|tseh chow fu|tsehchow|tsincheng|tsinchenghsien
6k*Yuci
2b Yuanping
25 Jiexiu
20 Xinzhi
16 Gutao
=CN.25
5j8 Qingdao|cching tao|ching tao|ching tao shih|chheng to chhi|chindao|ching do|cindao|cingdao|cjindao|csingtao|qingdao shi|sindao|thanh gjao|thanh dao|tsinnktao|tsingtao|tsingtau
3cg Jinan|ca nang|che lam chhi|chi nam su|chi nan|chi nan shih|cijnanz|cinanum|csinan|czinan|dzinan|dzinanas|dzjinana|ginano|jinan shi|li cheng|szinan|te nam|ti nan|tsi nan fu|tsinah|tsinan|tzinan|zhinan
2ex Zibo|c po|chang chou shih|chang tien|chang tien shih|chu phok chhi|cu bauk|czybo|dzubo|truy bac|tzu po|zhangdian
248 Linyi|i chou|ichow|ichowfu|lam nghi|lan shan|lim ki chhi|lini|lin i|lin i hsien|lin i shih|ling gi|linji|liuyihsien|yichow
1pw Yantai|cheefoo|chefoo|chifu|ian tai chhi|ieng dai|jantaj|jantai|jen tchaj|yen gjai|yen tai|yen tai shih|yen dai
1ks Weifang|duy phuong|i hng chhi|vehjfan|vejfang|wei|wei fang shih|wei hsien|wej fang
1c7 Tai’an|tai an hsien|tai an shih|taianfu|tajan
11f Heze|caozhou|che ce|ha trach|ha tek chhi|he tse|ho dek|ho tse|ho tse shih|hotseh|hotseh hsien|khece|khehczeh|ko tse|ko tse hsien|tsao chou|tsaochow|tsaochowfu
yh Jining|ca ning|che leng chhi|chi ning|chi ning hsien|chi ning shih|csining|czinin|gjining|te ninh|ti ning|tsi ning hsien|tsining
y6 Liaocheng|liao ccheng|liao cheng hsien|liao cheng shih|liaoceng|lieu thanh|lieu siang|liau sian chhi|ljaochehn|ljaocheng|tung chang|tungchangfu
rs Zhu Cheng City
rr Dongying|dunin|dungjing|dunuin|gjong dinh|shengli|shengli jiedao|tung jing|tung ying|dong dinh
ri Laiwu|chiu lai wu|lai vu|lai bu chhi|lai wu hsien|laj wu|laju
p0 Zaozhuang|cao cuang|cho chng chhi|co cong|czaochzhuan|i hsien|tao trang|tsao chuang|tsao chuang shih|tsaochwang|tssaochwang
ng Weihai|ui hai|ui hai chhi|uy hai|vehjkhaj|veihai|wei hai shih|wei hai wei|wei hai wei shih|weihai shi|wej chaj
iz Binzhou|beizhen|binchzhou|bindzhou|bing ciu|bintsjou|hui min|pei chen|pin chiu chhi|pin cou|pin hsien|tan chau
iw Dezhou|daik ciu|dedzou|degou|dehchzhou|detsjou|gjuc chau|te chou|te chou shih|te cou|te hsien|techow|teh hsien|tehchow|tehetsouen|tek chiu chhi|duc chau
ie Rizhao|jit chiau chhi|nhat chieu|nik cieu|rizhao shi|z cao|zhichzhao|zhidzao|zhudzhao
h7 Jiaozhou|chiao|chiao hsien|jiaocheng|jiaoxian|kiaochow|kiaohsien
f2 Pingdu|ping tu|ping tu hsien|pindu
dv Zhucheng|chu cheng|chu hsien|mizhou
d6 Shouguang|chiu shou kuang|shou kuang|shou kuang hsien|shouguan|showkwang
aw Gaomi
a4 Anqiu
9h Laixi
8e Changyi
8c Linqu
7p Zoucheng
77 Changle
73 Yanzhou
6k Qingzhou
66 Xintai
58 Laizhou
4q Laiyang
4a Boshan
3j Jingzhi
3i Xiazhen
3g Nancun
3e Zhoucun
3c Zhaoyuan
37 Tianfu
37 Mingshui
32 Qingnian
2x Chengtangcun
2x Yidu
2s Xinzhai
2r Linghe
2q Yeyuan
2q Jiudian
2p Houzhen
2m Yishui
2m Daotian
2l Tangwu
2l Jiayue
2l Yingqiu
2k Dongcun
2k Yatou
2j Tanfang
2j Hanting
2i Sishui
2h Xiazhuang
2h Linjiacun
2g Honghe
2f Shizilu
2f Jiangshan
2d Nanding
2d Dengzhou
2d Qufu
2c Liaolan
2c Dongxia
2c Yinma
2b Ningyang
2b Changqing
2b Xindian
2a Qiaoguan
29 Feicheng
29 Shanting
28 Huanglou
27 Yanta
27 Zhuangyuan
27 Chaigou
26 Yishan
26 Pingyi
26 Feicheng
25 Baicheng
24 Kanjia
24 Yinzhu
23 Yanggu
22 Shancheng
22 Nanma
22 Yuanshang
21 Heguan
21 Dongdu
20 Jiangzhuang
20 Zhoucheng
1z Jimo
1y Xinhe
1x Jiehu
1v Gaoliu
1v Tianliu
1v Shaozhuang
1v Chengyang
1u Beimeng
1u Mengyin
1u Shangkou
1u Ligezhuang
1u Huanghua
1u Qingyang
1t Bianzhuang
1t Tianzhuang
1t Renzhao
1r Xiazhuang
1r Changcheng
1r Shanwang
1r Jinggou
1q Yucheng
1q Pingyin
1q Taoluo
1q Xiangzhou
1p Nanhu
1o Longgang
1o Taitou
1o Wujing
1o Gucheng
1o Taozhuang
1o Dazeshan
1n Wenshang
1n Huiqu
1n Suozhen
1n Shiqiaozi
1m Shibuzi
1m Dingtao
1m Juye
1l Yingli
1l Ninghai
1k Sitou
1j Licha
1j Liguo
1i Mingcun
1h Buzhuang
1h Hualong
1h Dianbu
1h Puji
1g Yunshan
1g Sanzhuang
1g Jitai
1f Dianzi
1f Guanzhuang
1e Yanghe
1e Mihe
1c Liutuan
1c Wangfen
1c Cuijiaji
1c Damoujia
19 Guxian
18 Jiushan
18 Rizhuang
17 Zhigou
17 Baichihe
16 Malianzhuang
14 Nanshu
13 Jinzhongzi
12 Hetoudian
12 Xinxing
12 Miaozi
z Shidui
y Liushan
y Wushan
w Dasheng
w Taolin
v Xiagezhuang
u Xihu
t Heshan
s Zheshan
q Longchi
p Chentuan
n Xiaying
=CN.26
7eo Xi’an|chang an|chang an hsien|hsi gnan fu|hsi an|hsi an shih|hsi ching|hsi ching shih|hsingan|si gan fu|sian|siana|sianas|sianfu|siano|siking|singan|singano|tay an|xian xi an|xian shi
13y Baoji|baoczi
xb Weinan|oi nang|ui lam chhi|vehjnan|veinan|vejnan|veynan|vi nam|wei nan hsien|weinan shi|wej nan
sq Xianyang|ham duong|ham iong chhi|hang iong|hsien yang|hsien yang hsien|hsien yang shih|hszienjang|sanjan|sianjangas|sien jang|sienjan|sienyanghsien|sjanjan|sjanjang|sjanjango|syanyan|xianyang shi
rz Hanzhong|chan cung|han trung|han chung|han chung fu|han chung shih|han tiong chhi|hang dung|hantai|hantai qu|hanzhong shi|khanchzhun|nanchzhen|nan cheng|nan cheng hsien
o6 Ankang|an kang hsien|ankan|hingan|hinganfu|hsing an|xingan
es Shangluo|shanchzhou|shang|shang hsien|shangchow|shangxian|shangzhou|shansyan
d7 Yan’an|fu shih|fu shih hsien|fushi|janan|yen an|yen an fu|yen an hsien|yen an shih
bm Tongchuan|tongchuan shi
6q Huayin
68 Tongchuanshi
62 Yintai
38 Chenggu
36 Wayaobu
2s Xixiang
2j Yulinshi
2d Guozhen
2d Mianyang
24 Lintong
1w Xunyang
1v Lüeyang Chengguanzhen
1v Hanyin Chengguanzhen
1s Yangzhou
1p Yanliang
1o Yuxia
1m Hancheng
1h Shiquan
1e Hanyuan
19 Pingli
z Ziyang Chengguanzhen
z Langao Chengguanzhen
=CN.28
8k2 Tianjin|tien chin|tien ching|tien ching shih|tchien tin|tehndiin|thien tan|thien tsin|tiandzinas|tianjin shi|tianjing|tiantzin|tiencin|tiencsin|tiendzin|tientsin|tjanczin|tjandzina|tjangino|tjencin|tyantszin
ev Tanggu|tang ku|taku|tango|tung ku
5s Hangu
24 Yangliuqing
22 Xianshuigu
1s Yangcun
=CN.29
2z3 Kunming|con minh|gvwnhmingz|kun ming hsien|kun ming shih|kchun ming|khun beng chhi|kong ming|kounmink|kuenming|kunmin|kunmin shaary|kunmina|kunming shi|kunmingas|kunmingo|yun nan|yunnanfu
135 Qujing|cchue ting|chu ching|chu ching hsien|chiu chu ching|cjujczin|khiok cheng chhi|khuc tinh|ku tsing fu|kuoh ceng|kutsing|kutsinghsien|nan ning|qujing hiria|cchu ting
q0 Baoshan|bao son|baoshan shi|bo sang|pao san|pao shan|pao shan hsien|po san chhi|yungchang|yungchang fu
lw Zhaotong|cao tchung|chao tung|chao tung hsien|chiau thong chhi|chieu thong|chzhaotun|cieu tung|en an|en an hsien|zizipuwu
dm Jianshui
ci Wenshan City|wenshan
90 Lincang
89 Simao|puer
7i Longling County
6j Dali
5v Lijiang
5q Jinghong
5i Kaiyuan
3s Gejiu
3o Majie
3m Shangri-La
3j Tengyue
3e Xiangcheng
35 Haikou
35 Mengmao
2z Anning
2w Yuxi
2u Xiangjiaba
2s Menghuan
2p Jinniu
2m Yunnanyi
2k Zhongshu
2k Longquan
2h Micheng
2f Menglang
2b Dali Old Town
28 Yingjiang
20 Miyang
1y Fengping
1u Jietou
1s Kaihua
1s Mabai
1r Liuku
1r Miaojie
1q Fengyi
1o Yongbei
1k Sanchuan
1k Zibihu
1k Bonan
1j Shilin
1i Yongjian
1i Xiazhuang
1i Jinding
1i Jinhua
1h Zhangfeng
1h Yousuo
1h Daxing
1g Zhongxin
1f Zhefang
1e Nanjian
1c Qianliu
1a Mangshi
1a Gudong
19 Nongzhang
19 Shangyun
16 Qushi
14 Mingguang
14 Chenghai
13 Mangbang
12 Zhonghe
11 Yingpan
11 Qina
10 Zhutang
z Taoyuan
x Wuhe
w Rongjiang
w Shunzhou
u Shangpa
u Taiping
u Nuozhadu
t Ruidian
s Yinqiao Zhen
s Houqiao
r Mazhan
r Puchuan
p Renhe
p Hehua
p Pianjiao
o Nanling
o Zhanhe
o Jiuhe
n Beihai
m Fubang
l Judian
l Haidong Zhen
l Xinyingpan
l Shigu
l Yongning
l Wanqiao Zhen
k Huangshan
k Shilongba
k Hongqiao
j Nuofu
h Tuantian
h Huimin
h Fudong
g Xinhua
g Mujia
g Dashan
f Fazhanhe
f Donghui
=CN.30
dhy Shenzhen|baoan|chhum chun su|pao an|pao an hsien|sen cen|sencsen|sendzenas|senjeno|senzen|sham chun hu|shehnchzhehn|shenchzhen|shen chuan|shen chuan chen|shen chuan hsu|shen chen|shen chun|shendzen|shiem chun|shumchun|shundzhun|tham quyen|tschhimtschun
cf5 Guangzhou|cantao|canton|fan yu|guanchjou|guanchzhou|guanczou|guandou|guandzhou|guandzou|guangdzou|guangdzov|guangjow|guangsu|guangzhou shi|guanzhou|guong ciu|gvangjcouh|kanton|kantono|kng chiu chhi|kong chu su|kouannktsoou|kouang chou|kuang chou|kuang chou shih|kwang chowfu|kwangchow|kwangtsjou|pan yu|puyun|quancheum|quancjou|quang chau|shengcheng
7fx Dongguan|deng uang|dongguan city|dongwen shehiri|dunguan|gjong hoan|ntonkouan|tong koan chhi|tung kon su|tung kuan|tungkuan|tungkun|dong hoan
6z7 Foshan|fachan|fatshan|fo san|fo shan chen|fo shan shih|fosan|fosanas|fosjan|fu shan chen|fut san su|huk sang|hut san chhi|namhoi|nan hai|nanhai hsien|nanhoi|nom hoy|phat son
2yq Zhongshan|chung san su|chzhunshan|cung san|dzungshan|jongshen shehiri|trung son|xiangshan|zhongshan shi
2yn Shantou|san gjau|san tchou|san theu su|sang tau|santou|santouo|shan tou shih|shantow|sjantou|swatow|san dau|soan thau chhi
28k Huizhou|chuej cou|fi chu su|hie ciu|hue chau|hui chiu chhi|hui chou|hui chou cheng|hui chou chen|hui chou shih|hui yang|hui yang hsien|huichou fu|huitsjou|khojchzhou|khuehjchzhou|khuejdzou|kuei shan|waichow|waichowfu|waiyeung|weichow|xuyjo shehiri
20l Yunfu|hun phu chhi|hung pu|juen fu|junfu|jun fu|tung an|van phu|wanfow|yun cheng|yun cheng chen|yun fou|yun fou hsien
1pb Zhuhai|chau hai|chu hai|chu hai chhi|chu hoi su|chzhukhaj|cio hai|cu chaj|dzhukhaj|dzukhaj|guhaj|heung chau|hsiang chou|hsiang chou chen|hsiang chou fou|huengchow|juxey shehiri|xiangzhou
1gr Jieyang|chieh yang|chieh yang hsien|chieh yung|chien yang|czejan|giek iong|kiat iong chhi|kiehyang|kityang|kityang hsien|rongcheng|tie jang|yet duong
1dv Jiangmen|chiang men|chiang men cheng|chiang men shih|czjanmehn|czjanmyn|dziangmenas|dzjanmun|geng muong|giang mon|gjanmen|hsin hui|hsin hui hsien|kang mng chhi|kong mun su|kongmoon|kongmoon city|kongmun|pakhai|sunwui|tiang men|wom moon|wong mun
1cn Chaozhou|caodzou|caogou|cchao cou|chao an hsien|chao chou|chao chou chen|chao chou shih|chaoan|chaochow|chaochowfu|chaochzhou|chaodzou|chaotsjou|chau chu fu|chauchow|chheu chu su|dieu ciu|tio chiu chhi|trieu chau
1ca Qingyuan|cching juean|ching yuan|ching yuan hsien|chheng oan chhi|chhin yen su|ching uong|cinujuan|qingcheng|thanh vien|tsingyuan|tsingyun|tsingyunhsien|cching juan
175 Zhaoqing|cao cching|chao ching|chao ching chen|chao chou|chao king|chzhaocin|dieu keng|dzaocing|kao yao|kao yao hsien|koyiu|koyiu hsien|koynihsien|sau khin su|shiu hing|shiuhing|shiuhingfu|tiau kheng chhi|trieu khanh
12x Zhanjiang|chan chiang|chan chiang shih|chankiang|chzhanczjan|fort bayard|hsi ying|kwangchow|kwangchowan|kwangchowwan|tram giang|tsamkong|zhanjiang shi
10c Maoming|bo beng chhi|chaozhou|hsin po|maiu ming|mao ming|mao ming shih|maomin|mau danh|meu miang su
zx Yangjiang|chiang cheng chen|duong giang|iong gong|iong kang chhi|janczjan|jang tiang|jiangcheng|liang yang|yang chiang|yang chiang hsien|yeungkong|yeungkong hsien|yong kong su
sk Shaoguan|chu chiang|chu chiang hsien|chao kuan|kakong|kiukianghsien|kukiang|kukong|kukong hsien|sao kuan|saoguan|seu koan su|shao chou|shao kuan|shaokwan|shiuchow|shiukuan|siau koan chhi|sieu guang|thieu quan
rk Meizhou|chia ying|kaying|mai chau|mehjchzhou|mei|mei cheng chen|mei hsien|meixian|meizhou shi|mej cou|moi chiu su|mui chiu chhi|mui ciu
ob Puning|liu sha chen|liu sha hsu|liusha|pu ning hsien|pho ninh
do Shanwei|san vi|san mi su|san wej|sang muoi|shanvehj|swabue|soan boe chhi
cw Heyuan|che juean|che juan|ha nguyen|ho goan chhi|ho ngien su|ho yuan|ho yuan hsien|hoyun|hoyunhsien|khehjuan|o nguong|yuancheng
9i*Shiqi
84 Gaozhou
7m Xingning
7d Donghai
6a Huanggang
5u Daliang
5c Humen
4t Licheng
4j Anbu
4a Sanshui
4a Yangchun
48 Chenghua
41 Taishan
3w Shuizhai
3t Jieshi
3r Shiqiao
3n Hepo
3m Jiazi
3j Danshui
3i Huicheng
3h Haimen
3g Lecheng
3f Luoyang
38 Dasha
38 Anliu
36 Pingshan
36 Maba
33 Encheng
32 Shilong
30 Shaping
2w Wuchuan
2u Hedong
2t Huacheng
2s Lianjiang
2q Xinyi
2o Lubu
2o Ducheng
2l Lianzhou
2k Huazhou
2h Huaicheng
2e Nanfeng
2b Xucheng
2a Shiwan
2a Tangping
27 Xiongzhou
27 Hengbei
21 Shixing
1q Shuikou
=CN.31
27t Haikou|chaj kchou|ha kuo shih|hai khau|hai kou shih|hai kou so cheng|hai kau|hai khau chhi|haijgouj|haik how|haikou shi|haikow|hajkou|hajkouo|heihow|hoi hao|hoihau|hoihow|khajkou|xeyko shehir
sn Sanya|sam a chhi|sama|samah|sanja|san ah|san ja|san ya chen|san ya chiang|san ya chiang shih|sang a|sanj|senya shehiri|tam a|ya xian|ya hsien|yai hsien|yehsien
fl Wenchang|bun chhiong chhi|mencheong|mencheonghsien|van xuong|vehnchan|vun sio|wen chang hsien|wen cheng chen|wen chiang|wenchang shi|wencheng|wencheng zhen
f6 Wanning|maning|manning|manyun|van leng|wan|wan cheng chen|wan hsien|wan ning hsien|wancheng|wanning shi
eo Qionghai|chiung hai|chiung tung|chiung tung hsien|chia chi|chia chi chen|chia chi shih|jiaji|jiaji zhen|kachek|katchek|qionghai shi
cc Basuo|basuo zhen|dongfang|dongfang shi|pa so|pa so chen|pasuo|tung fang
82 Xiuying
75 Nada
34 Wuzhishan
2g Qiongshan
2d Dacheng
25 Sandu
24 Yaxing
1x Jinjiang
1v Xinzhou
1t Lingao
1o Baimajing
1d Dongcheng
14 Mutang
z Haitou
w Zhonghe
s Guangcun
o Wangwu
o Lanyang
o Nanfeng
l Heqing
i Paipu
h Eman
=CN.32
agw Chengdu|ccheng tu|cendu|cengdu|cengduo|cheng tu|cheng tu hsien|cheng tu shih|chehndu|chendu|chengdu shi|chundu|csengtu|cwngzduh|hua yang|sang tu su|seng to chhi|sing du|thanh do|tsennkntou|txengdu
1fn Nanchong|lam chhiong chhi|nam sung|nanchun|nan cchung|nan chung|nan chung hsien|nan chung shih|nanchung|nang chung|shuntsin|shun ching|shunking
185 Dazhou|dachzhou|dak ciu|dasyan|daxian|gjat chau|sui ting|sui ting fu|suting|suydin|ta cou|ta hsien|tat chiu chhi|that chu su|dat chau
172 Mianyang|bian iong chhi|mianyang shi|mien duong|mien chou|mien jang|mien yang|mien yang hsien|mienchow|mieng iong|mienjan|mjanjan|mjenjang|myanyan
z2 Zigong|c kung|ceu gong|chu kong chhi|cigung|czygun|dzigongas|dzugun|tu cong|tzekung|tzeliuching|tzeliutsing|tzu kung|tzu kung shih|tzu liu ching|tzuliutsing
yr Neijiang|lai kang chhi|nehjczjan|nei chiang|nei chiang hsien|nei chiang shih|neikiang|neikianghsien|nej tiang|nejgjan|noi giang|noi geng|nui kong su
us Meishan|bi san chhi|mehjshan|mei chou|mei shan hsien|meichow|mej san|meyshan|mi son|mi sang
rr Luzhou|khehfehj|lo chau|lo chiu chhi|lu chou|lu chou shih|lu ciu|lu cou|lu hsien|luchow|luchzhou|ludzhou|ludzou|lutsjou
p6 Ziyang|czyjan|tszoyan|tzeyang|tzeyang hsien|tzu yang|tzu yang hsien|yanjiang
nu Guang’an|kuang an|kuang an hsien|kwang an hsien|kwangan|kwanganchow|nonghui
n8 Yibin|gi pin chhi|hsu chou|i pin|i pin hsien|i pin shih|ibin|jibin|nghi tan|ngi bing|suchow|suifu|xufu|xuzhou cheng|yibin shi
lv Panzhihua
kf Deyang|daik iong|dehjan|deyan|gjuc duong|te jang|te yang|te yang hsien|tehyang|tehyang hsien|tek iong chhi|duc duong
if Leshan|chia ting|kiating|kiatingfu|lac son|le san|lehshan|lo shan|lo shan hsien|lok san chhi|lok sang
i9 Suining|soi ning|suej ning|sui leng chhi|sui nen su|sui ning hsien|sujnin|suynin|toai ninh
h0 Ya'an|ya an hsien|ya an shih|ya chou|yachow|yucheng|yucheng qu
ec Guangyuan|guangjuen|guanujuan|guong nguong|jialing|kong goan chhi|kuan yuan|kuang juean|kuang juan|kuang yuan|kuang yuan hsien|kwangyuan|kwangyuanhsien|quang nguyen
e6 Mianzhu, Deyang, Sichuan
de Xichang|hsi chang|hsi chang hsien|ning yuan|ningyuanfu|sichan|sichang|sichanghsien
5w Luojiang
5o Gaoping
50 Pingwu County
3t Hejiang
3o Fuji
3j Jiangyou
3b Xunchang
39 Gulin
30 Xuyong
2s Kangding
2o Nanxi
2g Baixi
2g Gusong
2a Donghe
29 Changning
29 Junlian
22 Luocheng
1x Xuantan
1w Wenjiang
1w Jiang’an
1s Guanyin
1r Nanlong
1p Tianpeng
1p Langzhong
1n Taifu
1m Chonglong
1m Tongchuan
1l Qingfu
1k Linqiong
1j Huguo
1i Yunjin
1e Naxi
1b Kongtan
18 Shuanglong
18 Juexi
17 Bowangshan
17 Pu’an
16 Baihua
15 Xunsi
15 Luolong
12 Jiachuan
w Xiasi
t Chaotian
=CN.33
5r6 Chongqing|cchung cching|chung ching|chung ching shih|chongqing zhong qing|chongqing shi|chuncin|chungking|congcing|congcingas|congcingo|csungking|cuncjina|pa hsien|trung khanh|tshung khin|tsjoengking|yu chou|yuzhou
nw Wanxian|gaosuntang|wan|wan hsien|wan hsien shih|wanshien
k3 Wanzhou
e5 Banan|banan qu|longzhouwan
ah Hechuan
7h Fuling
6w Beibei
5x Zitong
5t Bachuan
5s Gunan
5p Nanchuan
5p Bishan
5h Jijiang
5h Hanfeng
5d Yongchuan
59 Guixi
57 Huixing
57 Changyuan
56 Yangcheng
4w Fengcheng
4d Lizhi
40 Yong’an
40 Nanjin
40 Qianjiang
3x Sanhe
3u Liangping
3q Shenglilu
3l Shuanglonghu
3e Longshui
3b Nanbin
3a Wushan
38 Baisha
36 Wansheng
30 Hanjia
30 Taibai
2x Zhonghe
2w Pailou
2m Zhongduo
2k Bai’anba
2h Chengxiang
2h Nandajie
2g Zhoujiaba
2g Lidu
2e Zhonggulou
2c Degan
29 Yudong
27 Qinggang
26 Wulong
23 Longgang
21 Yanjia
20 Luohuang
1z Linjiang
1y Shima
1x Yunmen
1w Shuangfengqiao
1v Lishi
1v Taihe
1u Tangxiang
1u Ganshui
1u Qiantang
1r Youxi
1p Dashi
1p Xiema
1p Dingjia
1o Jiangbei
1o Fenshui
1m Zhutuo
1m Dongxi
1m Longtan
1k Baidi
1k Longshi
1k Gelan
1k Zhuyi
1j Pingjin
1i Qingxichang
1g Duzhou
1f Sanhui
1f Panlong
1f Datong
1f Shuijiang
1e Zhenxi
1e Yongxin
1d Shuanghe
1d Guangshun
1d Gaoliang
1d Gao’an
1d Xianfeng
1c Da’an
1c Shiyan
1c Dalu
1c Jielong
1c Shuangfu
1c Baizi
1c Yuexi
1c Jieshi
1b Diaoyucheng
1b Changsha
1b Nanpeng
1b Nantong
1a Sanjiao
1a Baitao
1a Shijiao
19 Tangba
19 Shuitu
18 Youting
18 Caojie
18 Gaojia
18 Caijia
18 Shihao
18 Jingguan
17 Zhonghe
17 Guandu
16 Zhuhai
16 Tieqiao
16 Tiancheng
16 Linshi
15 Xinglong
15 Laisu
15 Chengxi
15 Baisheng
15 Tuxiang
15 Nanmen
15 Baihe
14 Yuntai
14 Anfu
14 Dongyang
14 Daxing
14 Zhaojia
14 Shuanghuai
14 Mingshan
14 Chenshi
14 Sanjiang
14 Baojia
14 Shichuan
13 Wenquan
13 Zhuyuan
13 Renyi
13 Gongping
13 Bailin
12 Xihu
12 Weixinghu
12 Hegeng
12 Changshouhu
11 Yihe
11 Gecheng
11 Yuanyang
11 Dunhao
11 Luoqi
11 Mudong
11 Bake
11 Zhiping
11 Xianlong
11 Longtan
10 Longxing
10 Dachang
10 Weituo
10 Sanmiao
10 Longhe
10 Shimen
10 Caijiagang
10 Longhe
10 Kangle
z Sanjiao
z Baiyang
z Changling
z Miaoyu
z Guxi
z Wujia
z Longqiao
y Xinmiao
y Xintian
y Zhuxi
y Longfeng
y Lüfeng
y Shuangjiang
y Shuanghekou
y Fuxing
x Mawang
x Shetan
x Shuangfeng
x Xiongjia
x Ronglong
x Jukui
x Nanping
x Guofu
x Jiulongshan
x Zhoujia
x Yongxing
w Mawu
w Futian
w Dajin
w Huilong
w Fenhe
w Longju
w Fenggao
w Dade
w Anlan
v Jiuxian
v Guojia
v Wenfeng
v Zhong’ao
v Yushan
v Tianfu
v Pingkai
v Shaping
v Ganning
v Pingtan
v Tongjing
v Longsheng
v Xingyi
v Anwen
u Yujia
u Honghu
u Yanwo
u Hufeng
u Tongxi
u Yantai
u Yunlong
u Meijiang
u Caotang
t Pingshan
t Qingxi
t Shuanglong
t Wutan
t Dongwenquan
t Shizhi
t Wangu
t Tiaoshi
t Guanzhuang
t Longxing
t Sanqu
s Zhifeng
s Nanya
s Longsha
s Chengjiang
s Xinmin
s Longhua
s Zhengxing
s Chongkan
s Xinsheng
s Luotian
s Hebao
s Yunji
r Xiaodu
r Jiasi
r Xiaomian
r Qinglian
r Dushi
r Shuanglu
q Nantuo
q Yong’an
q Zhuyang
q Yihe
q Xialu
q Sangzhe
q Shituo
q Zouma
q Wuma
q Huolu
q Linjiang
q Shanghuang
q Baima
q Xituo
p Fuhuan
p Zhoubai
p Xianglong
p Shahe
p Guandu
p Luoping
p Longchi
p Anping
p Chenjiaba
p Yanjing
p Wuling
o Hucheng
o Laitan
o Lixi
o Jiagao
o Taiping
o Shuangshi
o Tai’an
o Haitang
o Wofo
o Yufengshan
o Guanba
o Linfeng
o Batang
o Gaoqiao
n Jiaoshi
n Lihe
n Mu’er
n Huimin
n Cizhu
n Zhuxi
n Shima
n Banqiao
n Pulü
n Mingda
m Dawan
m Yongle
m Yongjia
m Gulu
m Wanshun
m Qingnian
m Shigang
m Pushun
m Xinmin
m Dasheng
m Tongjiaxi
m Fengjia
m Dashu
m Jinlong
m Honglu
m Xinshi
m Jiangnan
l Renxian
l Baoluan
l Guocun
l Qitang
l Qingping
l Zhuantang
l Caohui
l Shuren
l Anju
l Ji’an
l Jiangkou
l Gaofeng
l Wuqiao
l Shanghe
l Heqian
l Daguan
l Zhongshan
k Xinglong
k Rongxi
k Shilong
k Zishui
k Zhuoshui
k Longfeng
k Xinglong
k Fulu
k Rensha
k Hebian
k Wujian
k Fengle
k Wushan
k Lirang
k Yajiang
k Qingfeng
k Heyan
k Tai’an
k Gaofeng
k Dingshi
j Baolong
j Gulou
j Longkong
j Longmen
j Shitan
j Sansheng
j Helin
j Tonggu
j Shaoyun
j Baijia
j Longjing
j Gangjia
j Baoxing
j Sanxi
j Jiaping
j Maliuzui
j Dashun
j Zhendong
j Dongjia
j Gulu
j Tongle
j Shuanglong
j Cuiyun
j Panlong
j Apengjiang
j Tonggu
j Yinping
j Ciyun
i Guchang
i Danzi
i Dianshui
i Erong
i Xintian
i Hong’an
i Jianlong
i Puzi
i Baohe
i Bishan
i Guangpu
i Taiping
i Changtan
i Youchou
i Jiuchi
i Yongcheng
i Baoding
i Liuyin
h Xiaba
h Maliu
h Houba
h Sanhe
h Jianshan
h Erlang
h Gongtan
h Tuchang
h Wudong
h Heishui
h Longshe
h Hexing
h Tangfang
h Conglin
h Huwei
h Xiangshui
h Liangping
h Baitu
h Changlong
h Zhongling
h Jiangjia
g Yuxi
g Ersheng
g Tianjia
g Xiaojia
g Zhushan
g Longxi
g Damiao
g Qingyang
g Shiwan
g Yulong
g Lijia
g Linxi
g Lianhu
g Xinsheng
g Tieshan
g Zengfu
g Gaogu
g Fengling
f Fengping
f Daxie
f Zhen’an
f Wangjia
f Houshan
f Qinglong
f Changba
f Tanjia
f Wanmu
f Yongxi
f Shihui
=CO.01
1c Leticia
=CO.02
1jk Medellín|medegin|medehlin|medelin|medelim|medeljina|medeljinas|medeljino
ax Bello
7u Itagüí
4j Envigado
3k Rionegro
2e Apartadó
2e Chigorodó
2a Caldas
1m Caucasia
1l Marinilla
1i Barbosa
1f El Bagre
1f Puerto Berrío
1f Turbo
1e Carmen de Viboral
1d La Estrella
1d Copacabana
14 Segovia
12 Santa Rosa de Osos
11 La Ceja
y*Sabaneta
y Sonsón
v San Pedro de Urabá
o Zaragoza
o Nechí
o Ituango
n Ciudad Bolívar
n Santa Fe de Antioquia
n Dabeiba
m Yarumal
l La Unión
l Retiro
l Carepa
k Frontino
k San Juan de Urabá
j Urrao
j Fredonia
i San Vicente
i Santuario
i Abejorral
i Yondó
h Puerto Triunfo
g Andes
g Concordia
g Salgar
f Betulia
=CO.03
2e Arauca
t Tame
=CO.04
xi Barranquilla|barankilja|barankila|barankilija|barankilijo|barrankigia|barrancas de san nicolas|barrankilja|barrankilya|barranquilha|killa|la arenosa|quilla
9j Soledad
3l Malambo
2u Sabanalarga
1w Baranoa
z Sabanagrande
t Santo Tomás
s Luruaco
r Palmar de Varela
q Puerto Colombia
p Repelón
n Ponedera
n Campo de la Cruz
k Galapa
j Polonuevo
j Manatí
j Juan de Acosta
g Santa Lucía
g Candelaria
=CO.08
4o Florencia
y Puerto Rico
i El Doncello
=CO.09
8u Popayán
2r Santander de Quilichao
1a Puerto Tejada
18 Piendamo
17 Miranda
12 Patía
11 Belalcázar
y Corinto
u Morales
m Timbiquí
k Suárez
j Balboa
j Villa Rica
=CO.10
dm Valledupar|valedupar|valjeduparas
2q Aguachica
1f Agustín Codazzi
z Curumaní
u Chimichagua
t El Copey
r Chiriguaná
q Ariguaní
l La Jagua de Ibirico
k Becerril
k San Martín
j San Diego
i Astrea
h Pailitas
=CO.11
3l Quibdó
j Pizarro
h Tadó
=CO.12
dn Montería|monterija|san jeronimo de buenavista
2n Cereté
2i Montelíbano
1y Planeta Rica
1n Sahagún
1k Ayapel
1f Chinú
15 Lorica
y San Antero
q Tierralta
o San Carlos
i Ciénaga de Oro
g Momil
g Cotorra
=CO.14
1h San José del Guaviare
=CO.16
9x Neiva
3s Pitalito
10 Gigante
t Garzón
p Isnos
n Rivera
n Campoalegre
j La Plata
g Tarqui
g Guadalupe
=CO.17
58 Riohacha
4n Maicao
14 San Juan del Cesar
12 Barrancas
w Fonseca
r Albania
j Villanueva
=CO.19
8y Villavicencio
15 Acacías
w Granada
m San Martín
i Restrepo
h Puerto López
=CO.20
ax Pasto
2f Tumaco
26 Ipiales
1d Samaniego
14 Túquerres
t El Charco
k Buesaco
h San Lorenzo
g Pupiales
f La Unión
=CO.21
ll Cúcuta|kukuta|san jose de cucuta|san jose de guacimal
2t Ocaña
1t Villa del Rosario
1n Los Patios
1i Pamplona
q El Zulia
g Puerto Santander
=CO.22
1m Orito
1k Mocoa
u Puerto Asís
k Puerto Leguízamo
=CO.23
8g Armenia
28 Calarcá
16 Montenegro
z Quimbaya
r Circasia
r La Tebaida
=CO.24
cz Pereira|antigua cartago|cartago viejo|perejra|villa de robledo
5r Dosquebradas
1m Santa Rosa de Cabal
y Quinchía
x Anserma
q La Virginia
l Belén de Umbría
f Marsella
=CO.25
1m San Andrés
=CO.26
g5 Bucaramanga|bucaramango|bukaramanga
7g Floridablanca
5b Barrancabermeja
4j Piedecuesta
30 Girón
1f Cimitarra
1a San Gil
w Puerto Wilches
u Socorro
s Sabana de Torres
k Barbosa
k Málaga
j Vélez
i El Carmen de Chucurí
=CO.27
7q Sincelejo
1p San Marcos
14 Corozal
x San Onofre
v San Luis de Sincé
r Santiago de Tolú
n Sucre
l Sampués
k Nueva Granada|galeras
k Tolú Viejo
i San Benito Abad
=CO.28
eq Ibagué|ibage|ibageh
1k Espinal
13 Líbano
11 Payandé
x San Sebastián de Mariquita
v Guamo
u Purificación
t Flandes
s Honda
q Melgar
q Anaime
m Natagaima
m Planadas
k Rovira
k Chaparral
j Padua
j Rioblanco
i Fresno
h Lérida
=CO.29
1uh Cali|calium|kali|kalio|kalis|santiago de cali
c0 Buenaventura
8p Palmira
6o Buenaventura
66 Tuluá
3r Cartago
36 Guadalajara de Buga
1z Yumbo
1b Florida
19 Jamundí
19 Pradera
18 Sevilla
15 La Unión
12 El Cerrito
w Caicedonia
t Zarzal
s Roldanillo
o Candelaria
k Guacarí
i Andalucía
g Darien
=CO.30
u Mitú
=CO.31
o Cumaribo
l Puerto Carreño
=CO.32
4o Yopal
w Villanueva
m Tauramena
g Aguazul
=CO.33
8q Soacha
3y Facatativá
3m Zipaquirá
2z Girardot City
2h Fusagasugá
2d Madrid
1t Chía
1i Funza
16 Guaduas
r Mosquera
r La Mesa
p Cajicá
n Sibaté
l Villeta
l Silvania
k Villa de San Diego de Ubaté
h Pacho
f Puerto Salgar
=CO.34
5x6 Bogotá|bagata|bogot|bogoto|boqota|buoguota|mponkota|santa fe de bogota|santafe de bogota|wukuta
=CO.35
pf Cartagena|caratagena de indias|cartagena das indias|cartagena de indias|cartaxena de indias|carthagene|carthagene des indes|kartachena|kartageno|kartakhena|kartakhena de indijas
3g Magangué
1k Turbaco
1e Arjona
1c El Carmen de Bolívar
11 San Pablo
y San Juan Nepomuceno
v Mompós
q Mahates
o San Jacinto
n María la Baja
n Pinillos
j Morales
i Santa Rosa
i Tiquisio
h San Estanislao
f Simití
=CO.36
4t Tunja
33 Sogamoso
2k Duitama
19 Chiquinquirá
r Puerto Boyacá
l Moniquirá
=CO.37
c2 Manizales|manisales|manisalesas
2a La Dorada
1x Chinchiná
z Villamaría
r Supía
l Aguadas
k Neira
j Riosucio
i Salamina
h Manzanares
=CO.38
dv Santa Marta
2g Ciénaga
1n Fundación
1j El Banco
1d Plato
16 Aracataca
y Puebloviejo
x Sitionuevo
x Pivijay
p Guamal
j El Retén
i Chivolo
h Nueva Granada
=CR.01
1b Alajuela
v San José
r Quesada
=CR.02
14 Paraíso
t Turrialba
r Cartago
h San Diego
=CR.03
19 Liberia
k Cañas
f Nicoya
=CR.04
1k*San Francisco
q*Mercedes Norte
m Heredia
m San Pablo
=CR.06
1r Limón
j Guápiles
i Siquirres
=CR.07
10 Puntarenas
q Chacarita
g Esparza
=CR.08
9b San José
z San Isidro
z Curridabat
y San Vicente|san vicente de moravia
y San Vicente de Moravia
u Purral
t San Miguel
r San Pedro
r San Rafael Abajo
r*Ipís
q San Juan
q Guadalupe
q Aserrí
p San Rafael
p San Felipe
o Patarrá
m Tejar
l*Calle Blancos
g*Colima
f San Juan de Dios
f San Rafael Arriba
=CU.01
57 Pinar del Río
1y Consolación del Sur
y Minas de Matahambre
r Viñales
q Los Palacios
h Guane
=CU.02
1o4 Havana|a habana|abana|gavana|gavanae|gavane|habana|hafana|hahvaxnaz|havan|havanna|havano|hawana|khavana|lavana|lavan a|lavann a|lhabana|lhavana|la ahuana|la avan|la habana|la havana|la havane|ħavana
6b*Diez de Octubre
5u Arroyo Naranjo
59*Boyeros
4y*Ciudad Camilo Cienfuegos
4f San Miguel del Padrón
4e*Centro Habana
3o Cerro
35 Guanabacoa
2s*Alamar
2n*La Habana Vieja
18 Regla
z Santiago de las Vegas
=CU.03
43 Matanzas
2r Cárdenas
1s Colón
1i Jagüey Grande
1b Jovellanos
y Unión de Reyes
r Pedro Betancourt
p Limonar
o Perico
n Calimete
k Varadero
=CU.04
k Nueva Gerona
=CU.05
9o Camagüey
1r Florida
1i Nuevitas
13 Guáimaro
z Santa Cruz del Sur
u Vertientes
l Jimaguayú
l Minas
k Esmeralda
h Sibanicú
=CU.07
3y Ciego de Ávila
1u Morón
u Ciro Redondo
o Chambas
k Florencia
i Primero de Enero
h Venezuela
f Baraguá
=CU.08
57 Cienfuegos
13 Cumanayagua
p Cruces
o Aguada de Pasajeros
n Palmira
n Lajas
j Rodas
h Abreus
=CU.09
5d Bayamo
3k Manzanillo
1h Bartolomé Masó
15 Jiguaní
t Yara
p Campechuela
o Río Cauto
l Cauto Cristo
j Niquero
i Guisa
h Media Luna
=CU.10
7l Guantánamo
1c Baracoa
s Maisí
q Río Guayabal de Yateras
=CU.12
8v Holguín
2l Moa
1h Banes
18 San Germán
17 Cacocum
s Gibara
r Cueto
i Sagua de Tánamo
i Jobabo
=CU.13
5o Las Tunas
25 Puerto Padre
1f Jesús Menéndez
1d Jobabo
16 Amancio
k Colombia
=CU.14
3j Sancti Spíritus
1o Trinidad
19 Cabaiguán
16 Yaguajay
12 Condado
k Fomento
k Jatibonico
h La Sierpe
f Guayos
=CU.15
fg Santiago de Cuba|kubos santjagas|santjago de kuba|santjago de kubae|santiago|santiago de kubo|santiago di cuba|santiago nte kouva|santijago de kuba|santjaga deh kuba
2v Palma Soriano
1y Contramaestre
1v San Luis
=CU.16
6z Santa Clara
1q Sagua la Grande
1j Placetas
1g Corralillo
19 Santo Domingo
18 Ranchuelo
16 Manicaragua
14 Cifuentes
13 Caibarién
10 Camajuaní
y Remedios
q Encrucijada
=CU.AR
1y Güira de Melena
1w Artemisa
1o San Cristobal
1a Bauta
17 San Antonio de los Baños
t Mariel
p Guanajay
k Bahía Honda
f Alquízar
=CU.MA
1x Güines
1j San José de las Lajas
y Madruga
t La Salud
k Jaruco
i Santa Cruz del Norte
i Bejucal
f Jamaica
=CV.08
h Santa Maria
=CV.11
1z Mindelo|cruz joao evora
=CV.14
35 Praia
=CV.24
f Cova Figueira
=CW
3h Willemstad
=CY.01
17 Famagusta
k Protaras
=CY.02
r Kyrenia
=CY.03
20 Larnaca
f Pérgamos
=CY.04
5k Nicosia
1w Stróvolos
o Mórfou
=CY.05
4a Limassol
=CY.06
10 Paphos
=CZ.52
we Prague|praag|prag|praga|pragae|prago|praha
w^Prague^Modřany
w^Prague^Libeň
m^Prague^Černý Most
j^Prague^Braník
g^Prague^Letňany
g^Prague^Prosek
=CZ.78
aj Brno
z Znojmo
q Hodonín
q Břeclav
m Vyškov
k Blansko
=CZ.79
2l České Budějovice
10 Tábor
u Písek
o Strakonice
n Jindřichův Hradec
=CZ.80
1e Jihlava
13 Třebíč
o Havlíčkův Brod
l Žďár nad Sázavou
h Pelhřimov
=CZ.81
1a Karlovy Vary
x Cheb
p Sokolov
h Ostrov
=CZ.82
2j Hradec Králové
v Trutnov
l Náchod
g Jičín
g Dvůr Králové nad Labem
=CZ.83
2v Liberec
19 Jablonec nad Nisou
13 Česká Lípa
=CZ.84
2r Olomouc
1b Prostějov
1b Přerov
t Šumperk
k Hranice
=CZ.85
7s Ostrava
2b Havířov
1s Karviná
1o Opava
1n Frýdek-Místek
12 Třinec
y Orlová
r Nový Jičín
q Český Těšín
q Krnov
n Kopřivnice
n Bohumín
n*Starý Bohumín
i Bruntál
=CZ.86
2h Pardubice
o Chrudim
h Svitavy
h Česká Třebová
f Ústí nad Orlicí
=CZ.87
4p Pilsen
n Klatovy
=CZ.88
1v Kladno
18 Mladá Boleslav
z Příbram
u Kolín
l Kutná Hora
j Mělník
i Beroun
h Kralupy nad Vltavou
g Rakovník
g Neratovice
g Benešov
f Brandýs nad Labem-Stará Boleslav
f Slaný
=CZ.89
2i Ústí nad Labem
1w Most
1g Děčín
1f Teplice
1e Chomutov
r Litvínov
o Litoměřice
l Jirkov
k Žatec
j Louny
j Kadaň
g Varnsdorf
g Bílina
f Klášterec nad Ohří
=CZ.90
21 Zlín
t Kroměříž
t Vsetín
r Valašské Meziříčí
q Uherské Hradiště
j Otrokovice
i Uherský Brod
h Rožnov pod Radhoštěm
=DE.01
hi Stuttgart|estugarda|shhutgart|shtutgart|shtutgarti|shtuttgart|stocarda|stoccarda|stoutnkarde|stucarda|stuggart|stutgardia|stutgartas|stutgarte|stutgarto|stutqart
8k Mannheim
7w Karlsruhe
60 Freiburg
3z Heidelberg
3d Heilbronn
3c Ulm
3b Pforzheim
35 Reutlingen
2k Esslingen
2g Ludwigsburg
2b Tübingen
2a Villingen-Schwenningen
29 Konstanz
1v Aalen
1p Sindelfingen
1p Schwäbisch Gmünd
1n Offenburg
1m Friedrichshafen
1m Göppingen
1j Baden-Baden
1h Waiblingen
1e Heidenheim an der Brenz
1d Ravensburg
1c Singen
1c Rastatt
1c Lahr
1c*Stuttgart-Ost
1b Lörrach
1b Albstadt
1a Böblingen
1a Leonberg
19 Bruchsal
18 Fellbach
18 Filderstadt
17 Weinheim
17 Rottenburg
16 Bietigheim-Bissingen
14 Nürtingen
14 Kirchheim unter Teck
14 Schorndorf
13 Ettlingen
11 Leinfelden-Echterdingen
11 Schwäbisch Hall
10 Backnang
z Sinsheim
z Tuttlingen
y Balingen
y Kehl
y Ostfildern
x Rheinfelden
w Biberach an der Riß
w Crailsheim
v Herrenberg
v Kornwestheim
u Radolfzell
u Weil am Rhein
t Gaggenau
t Bühl
t Vaihingen an der Enz
s Winnenden
s Bretten
s*Stuttgart Feuerbach
s Geislingen an der Steige
r Neckarsulm
r Emmendingen
r Leimen
r Wangen
r Wiesloch
q Remseck am Neckar
q Ehingen
q Mühlacker
q Weinstadt-Endersbach
q*Stuttgart Mühlhausen
q Rottweil
p Mosbach
p Horb am Neckar
p Wertheim
o Achern
o Ellwangen
o Ditzingen
o Freudenstadt
o Weingarten
o Calw
n Nagold
n Öhringen
n Schwetzingen
m Bad Mergentheim
m Waldshut-Tiengen
m Leutkirch
m Metzingen
m Donaueschingen
m Überlingen
l Eislingen
l Eppingen
l Hockenheim
l Bad Rappenau
k Rheinstetten
k Oberkirch
k Giengen an der Brenz
k Waghäusel
k Waldkirch
k Mössingen
k Bad Waldsee
j Hechingen
j Schopfheim
j Weil der Stadt
j Gerlingen
j Laupheim
j Sachsenheim
j Schramberg
i Pfullingen
i Tettnang
i Müllheim
i Korntal
i Bad Saulgau
i Buchen in Odenwald
h Renningen
h Stockach
h Sigmaringen
h Bad Säckingen
g Baiersbronn
g*Petershausen-West
g Ebersbach an der Fils
g*Unterkrozingen
g Wendlingen am Neckar
g Klingenstein
g Eberbach
g Marbach am Neckar
f Lauda-Königshofen
f Freiberg am Neckar
f Eggenstein-Leopoldshafen
f Brackenheim
f Künzelsau
f Trossingen
=DE.02
z0 Munich|minca|minche|minga|minhen|minhene|minkhen|miunchenas|mjunkhen|mnichov|mnichow|monachium|monacho|monaco de baviera|monaco di baviera|monaco e baviera|monacu|monacu di baviera|monacum|muenchen|muenegh|muenhen|muenih|munchen|munhen|munic|munich ed baviera|munih|munike|munique|munix|munkeno|munkhen|mynihu|myunxen|munegh
ec Nürnberg|nuremberg|neurenberch|neurenberg|niamberg|nirnberg|nirnberga|niurnbergas|njurnberg|norimberg|norimberga|norimberk|norymberga|nuernbarg|nuernberg|nuernberq|nuremberga|nurembergo|nuremburg|nurenberg|nurenbergo|nurenburg|nyremberg|nyremberge|nyremvergi|nyurnberg|nurnbarg|nurnberq
77 Augsburg
3q Würzburg
3l Regensburg
3d Ingolstadt
34 Fürth
2v Erlangen
26*Bogenhausen
23 Bayreuth
1y Bamberg
1x Aschaffenburg
1p Kempten (Allgäu)
1o Landshut
1o Rosenheim
1i Schweinfurt
1f Neu-Ulm
1f Passau
1d Hof
19 Amberg
19 Straubing
17 Freising
17 Weiden
17 Kaufbeuren
16 Coburg
15 Memmingen
15 Germering
14 Dachau
14 Neumarkt in der Oberpfalz
13 Schwabach
10*Pasing
y Fürstenfeldbruck
y Erding
w Ansbach
v Deggendorf
u Forchheim
u Friedberg
s Neuburg an der Donau
s Schwandorf in Bayern
s Kulmbach
r Königsbrunn
r Landsberg am Lech
q Lauf an der Pegnitz
q Garmisch-Partenkirchen
q Zirndorf
q Unterschleißheim
p Roth
p Waldkraiburg
p Lindau
o Olching
n Geretsried
n Herzogenaurach
n Pfaffenhofen an der Ilm
n Starnberg
m Senden
l Weilheim
l Kitzingen
l Lichtenfels
l Bad Kissingen
l Sonthofen
l Traunreut
l Aichach
l Vaterstetten
l Unterhaching
k Gersthofen
k Günzburg
j Nördlingen
j Puchheim
j Sulzbach-Rosenberg
j Gauting
j Ottobrunn bei München
j Gröbenzell
j Alzenau in Unterfranken
j Dingolfing
j Dillingen an der Donau
j Weißenburg in Bayern
j Marktoberdorf
i Traunstein
i Donauwörth
i Burghausen
i Neufahrn bei Freising
i Kronach
i Marktredwitz
i Kolbermoor
i Karlsfeld
i Taufkirchen
i Bad Aibling
i Mühldorf
i Haar
h Bad Tölz
h Moosburg
h Cham
h Oberasbach
h Wolfratshausen
h Selb
h Bad Reichenhall
h Gilching
h Holzkirchen
h Neustadt bei Coburg
h Vilshofen
h Bobingen
h Illertissen
g Gunzenhausen
g Großostheim
g Wendelstein
g Schrobenhausen
g Lohr am Main
g Penzberg
g Freilassing
g Bruckmühl
g Kelheim
g Füssen
f Altdorf bei Nurnberg
f Garching
f Karlstadt
f Bad Neustadt an der Saale
=DE.03
f7 Bremen|brehmehn|brehmen|brema|breme|bremen hiria|bremenas|bremene|bremeni|bremeno|bremy|byen bremen
36 Bremerhaven
z*Vegesack
x*Burglesum
=DE.04
1f9 Hamburg|amborg|ambourgo|amburgo|amburgu|augusta gambriviorum|ciutat dhamburg|estat dhamburg|gamburg|hamboarch|hamboerg|hamboerj|hamborg|hambourg|hamburch|hamburga|hamburgas|hamburgo|hamburgu|hamburgum|hamburk|hambuurich|hamborj|hamepuka|hampuri|hanburgo|khamburg|ħamburg
bf^Hamburg^Wandsbek|hamburg wandsbek|vandsbek
8s^Hamburg^Hamburg-Nord
8d^Hamburg^Hamburg-Mitte
7z^Hamburg^Marienthal
7h^Hamburg^Eimsbüttel
6y^Hamburg^Altona
4p^Hamburg^Harburg
3c^Hamburg^Bergedorf
2l^Hamburg^Rahlstedt
1z^Hamburg^Billstedt
1k^Hamburg^Winterhude
1h^Hamburg^Wilhelmsburg
1a^Hamburg^Langenhorn
15^Hamburg^Niendorf
14^Hamburg^Barmbek-Nord
12^Hamburg^Hamm
12^Hamburg^Horn
11^Hamburg^Lurup
10^Hamburg^Barmbek-Süd
z^Hamburg^Farmsen-Berne
z^Hamburg^Ottensen
z^Hamburg^Eidelstedt
w^Hamburg^Neugraben-Fischbek
u^Hamburg^Schnelsen
t^Hamburg^Altona-Altstadt
q^Hamburg^Osdorf
q^Hamburg^Altona-Nord
p^Hamburg^Eißendorf
p^Hamburg^Eppendorf
o^Hamburg^Poppenbüttel
n^Hamburg^Stellingen
n^Hamburg^Sasel
n^Hamburg^Hoheluft-Ost
m^Hamburg^Eilbek
m^Hamburg^St. Pauli
l^Hamburg^Volksdorf
j^Hamburg^Steilshoop
i^Hamburg^Harvestehude
h^Hamburg^Hummelsbüttel
h^Hamburg^Rotherbaum
h^Hamburg^Dulsberg
h^Hamburg^Hausbruch
g^Hamburg^Rissen
g^Hamburg^Othmarschen
f^Hamburg^Alsterdorf
=DE.05
i2 Frankfurt am Main|francfort|francfort frankfurt am main|francfort do meno|francfort del meno|francfort sul main|francfort sur le main|francoforte|francoforte sul meno|francofurtum ad moenum|francuforti supro menu|frankfet|frankford on main|frankfort|frankfort ann main|frankfort on the main|frankfurt|frankfurt del main|frankfurt na majn|frankfurt na majni|frankfurt nad menem|frankfurt nad mohanem|frankfurt nad mohanom|frankfurt na majne|frankfurtas prie maino|frankfurte pie mainas|frankfurto ce majno|phrankphourte
7r Wiesbaden
5f Kassel
3w Darmstadt
3b Offenbach
2h Hanau am Main
27 Marburg an der Lahn
22 Gießen
1s Fulda
1o Rüsselsheim|russelsheim am main
1h Wetzlar
1g Bad Homburg vor der Höhe
1b Oberursel
17 Rodgau
16*Gallus
14 Dreieich
13 Bensheim
13*Biebrich
12 Maintal
12 Hofheim am Taunus
z Langen
z Neu-Isenburg
y Limburg an der Lahn
x Dietzenbach
x Mörfelden-Walldorf
x Viernheim
w Lampertheim
v Bad Vilbel
v Bad Hersfeld
u Bad Nauheim
u Taunusstein
t Kelkheim
t Mühlheim am Main
s Baunatal
s*Dotzheim
r Friedberg
r*Niederrad
p Heppenheim an der Bergstrasse
p Griesheim
p Butzbach
p Pfungstadt
p Hattersheim
o Korbach
o Dillenburg
o Obertshausen
o Friedrichsdorf
o Weiterstadt
o Groß-Gerau
n Bad Soden am Taunus
n Idstein
m Gelnhausen
m Groß-Umstadt
m Stadtallendorf
m Karben
m Eschborn
m Büdingen
l Riedstadt
l Eschwege
l Bruchköbel
k Herborn
k Haiger
k Nidderau
k Flörsheim
k Seligenstadt
j Schwalmstadt
j Frankenberg
j Heusenstamm
j Vellmar
i Nidda
i Bad Wildungen
i Reinheim
i Alsfeld
i Kronberg
i Kronberg Tal
h Michelstadt
h Schlüchtern
h Hochheim am Main
h Bad Arolsen
h Eltville
h Babenhausen
g Hofgeismar
g Seeheim-Jugenheim
g Kirchhain
g Hünfeld
g Künzell
g Witzenhausen
g Ginsheim-Gustavsburg
g Königstein im Taunus
f Ober-Ramstadt
f Bürstadt
f Neu-Anspach
f Dieburg
=DE.06
eb Hannover|annobero|gannovehr|gannover|ganover|hannauver|hannober|hannova|hannovera|hannovere|hannower|hanobhar|hanofer|hanover|hanoveri|hanoveris|hanovra|hanovre|hanovro|hanower|hanowery|honovere|ihanoveri|khannover|khanover
6t Braunschweig
4m Osnabrück
4f Oldenburg
3f Wolfsburg
3e Göttingen
2w Salzgitter
2v Hildesheim
2c Wilhelmshaven
24 Delmenhorst
1z Lüneburg
1z Celle
1r Garbsen
1n Hameln
1j Wolfenbüttel
1h Nordhorn
1h Cuxhaven
1g Emden
1f Lingen
1e Langenhagen
1e Peine
1b Melle
1a Neustadt am Rübenberge
1a Stade
18 Lehrte
18 Goslar
17 Gifhorn
16 Wunstorf
15 Seevetal
14 Aurich
14 Laatzen
12 Buxtehude
11 Buchholz in der Nordheide
z Uelzen
y Meppen
y Papenburg
y Leer
x Seelze
x Winsen
x Nienburg
x Georgsmarienhütte
x Stuhr
v Osterholz-Scharmbeck
v Bramsche
v Cloppenburg
v Ganderkesee
v Burgdorf
v Northeim
u Achim
u Springe
u Vechta
s Einbeck
s Rinteln
s Nordenham
s Bad Zwischenahn
r Lohne
r Verden
q Helmstedt
p Varel
p Hannoversch Münden
p Norden
o Walsrode
o Syke
o Wallenhorst
n Ronnenberg
n Stadthagen
n Sehnde
n Bad Harzburg
n Duderstadt
n Isernhagen Farster Bauerschaft
n Haren
m Rotenburg
m Soltau
m Seesen
m Westerstede
m Bad Pyrmont
l Schortens
l Wittmund
l Holzminden
l Edewecht
k Friesoythe
k Neu Wulmstorf
k Hessisch Oldendorf
k Rastede
k Schwanewede
j Bückeburg
j Bremervörde
j Schneverdingen
j Alfeld
j Langen
j Bad Münder am Deister
j Sarstedt
i Hemmingen
i Lilienthal
i Wildeshausen
i Munster
h Diepholz
g Königslutter am Elm
g Loxstedt
g Vechelde
g Bassum
g Brake (Unterweser)
g Damme
g Wardenburg
g Uslar
g Bad Essen
g Weener
g Hude
g Bad Bentheim
f Clausthal-Zellerfeld
f Oyten
=DE.07
qr Köln|augusta ubiorum|cologna|cologne|colonha|colonia|colonia agrippina|colonia agrippinensis|culonia|cwlen|keln|kelnas|kelne|kelni|keulen|kiolns|kjoln|koelle|koeln|kolin nad rynem|kolin nad rynom|koloin|kolon|kolonia|kolonjo|kyoln|kolle|oppidum ubiorum
h9 Düsseldorf|diseldorf|diseldorfa|disseldorf|diuseldorfas|djuseldorf|djusseldorf|duesseldoerp|duesseldorf|duessldorf|duseldorfo|dusseldoerp|dusseldorpium|dusseldorp|dyuseldorf|dyzeldorfi|dzjuseldorf|dussldorf|ntiselntorph|ntysselntorf
gh Essen|asnithi|assindia|ehsehn|ehssen|esen|esenas|esene|eseno|esse
gc Dortmund|dortmundas|dortmunde|dortmundi|dortmundo|dueoerpm|duorpm|ntortmount|throtmenni|tremonia
e0 Duisburg|disburga|duisboerj|duisborg|duisbourg|duisburch|duisburg hamborn|duisburgas|duisburgo|duisborj|duizburg|dujsburg|duusboerg|duusborg|duysburg|ntouismpournk|thuiscoburgum
aq Bochum
ak*Bochum-Hordel
a1 Wuppertal
98 Bielefeld
97 Bonn
7i Münster
7i Gelsenkirchen
7d Aachen
7a Mönchengladbach
6m Krefeld
63 Oberhausen
5j Hagen
4z Hamm
4s Herne
4r Mülheim
4k Solingen
4j Leverkusen
48 Neuss
3y Paderborn
3e Recklinghausen
3c Bottrop
39 Remscheid
35*Nippes
35*Porz am Rhein
32*Rodenkirchen
2z Siegen
2y Bergisch Gladbach
2v Moers
2t Witten
2q Iserlohn
2o Gütersloh
2l Düren
2k Ratingen
2j Marl
2j Lünen
2g Velbert
2b Minden
28 Dorsten
27 Lüdenscheid
26*Rheinhausen
26 Castrop-Rauxel
25 Gladbeck
25 Arnsberg
24 Rheine
24 Viersen
23 Troisdorf
22 Bocholt
22 Detmold
1z Dinslaken
1v Lippstadt
1v Unna
1t Herten
1t Herford
1t Grevenbroich
1s Kerpen
1s Dormagen
1s Bergheim
1q Wesel
1n Langenfeld
1l Hattingen
1l Hilden
1k Stolberg
1k Sankt Augustin
1k Eschweiler
1k*Aplerbeck
1j Ahlen
1j Bad Salzuflen
1j Euskirchen
1j Meerbusch
1j Hürth
1i Pulheim
1h Gummersbach
1g Menden
1g Bergkamen
1g Willich
1f Erftstadt
1f Neubrück
1f Ibbenbüren|ibbenbueren
1e Schwerte
1e Bad Oeynhausen
1d Kleve
1d Frechen
1d Bornheim
1c Soest
1c Erkrath
1b Dülmen
1b Herzogenrath
1a Alsdorf
1a Gronau
1a Rheda-Wiedenbrück
1a Kamen
19 Hennef|hennef sieg
19 Bünde
19*Meiderich
19 Erkelenz
18 Brühl
17 Monheim am Rhein
16 Nettetal
16 Kaarst
16 Lemgo
16*Mülheim
16 Heinsberg
15 Königswinter
15 Borken
14 Hückelhoven
14 Mettmann
14 Löhne
13 Kamp-Lintfort
13 Siegburg
13 Warendorf
13*Eving
12 Ahaus
12*Neustadt/Süd
12 Haltern am See
12 Beckum
12 Hemer
11 Würselen
11 Wermelskirchen
11 Coesfeld
10 Niederkassel
10 Porta Westfalica
10 Datteln
10 Kempen
10 Voerde
10 Wesseling
10 Emsdetten
z Greven
z Lage
z Steinfurt
y Geldern
y Jülich
y Goch
x Korschenbroich
x Höxter
x Gevelsberg
x Ennepetal
w Meschede
w Rheinberg
w Werl
w Kreuztal
v Lohmar
v Emmerich
v Werne
u Oer-Erkenschwick
u Tönisvorst
u Schwelm
u Waltrop
u Delbrück
u Wegberg
t Haan
t Oelde
t Wetter
t*Düsseldorf-Pempelfort
t Rietberg
t Warstein
s Geilenkirchen
s Plettenberg
s*Neustadt/Nord
s Lennestadt
s Kevelaer
s Leichlingen
s Baesweiler
s Heiligenhaus
s Sundern
s Selm
s Mechernich
s*Altstadt Sud
r Hamminkeln
r Overath
r*Wersten
r Petershagen
r Brilon
r Rösrath
q Sprockhövel
q Espelkamp
q Wiehl
q Rheinbach
q Schmallenberg
q*Fischeln
q Olpe
q Herdecke
q Lübbecke
q Übach-Palenberg
q Meckenheim
p Bad Honnef
p Netphen
p Bedburg
p Attendorn
p Salzkotten
o Warburg
o Harsewinkel
o Radevormwald
o Lüdinghausen
o Verl
o Wipperfürth
o*Neuehrenfeld
n Opladen
n*Kalk
n Lindlar
n Lengerich
n Jüchen
n Rees
m Vreden
m Büren
m Meinerzhagen
m Elsdorf
m Marsberg
m Alfter
m Xanten
m Wilnsdorf
l Halle
l Wülfrath
l Versmold
l Altena
l Engelskirchen
l Hiddenhausen
l Bad Berleburg
l Ennigerloh
l*Bockum
l Geseke
l Stadtlohn
l Bergneustadt
l Fröndenberg
k Nottuln
k Werdohl
k Senden
k Vlotho
k Zülpich
k Kürten
k Wachtberg
k Wenden
k Hörstel
k Steinhagen
k Enger
k Eitorf
k Bad Driburg
k Waldbröl
j Ochtrup
j Schwalmtal
j Bönen
j Telgte
j Burscheid
j Rhede
j Bad Münstereifel
j Freudenberg
i Kreuzau
i Kierspe
i*Altstadt Nord
i*Uerdingen
i Holzwickede
i Brakel
i Halver
h Nümbrecht
h Oerlinghausen
h Blomberg
h Gescher
h Wassenberg
h Hille
g Hilchenbach
g Hückeswagen
g Kirchlengern
g Weilerswist
g*Hochfeld
g Leopoldshöhe
g Rahden
g Brüggen
g Erwitte
g Grefrath
g Hövelhof
g Olsberg
g Simmerath
g Spenge
g Odenthal
f Niederkrüchten
f*Bilderstöckchen
f Straelen
f Beverungen
f Drensteinfurt
f*Deutz
f Much
f Ascheberg
f Bad Laasphe
f Bad Lippspringe
f*Humboldtkolonie
=DE.08
61 Mainz
4j Ludwigshafen am Rhein
2z Koblenz
2s Trier
2r Kaiserslautern
29 Worms
1v Neuwied
1i Neustadt|neustadt an der weinstrasse
1e Speyer
1b Frankenthal
18 Pirmasens
17 Bad Kreuznach
16 Landau in der Pfalz
z Zweibrücken
w Idar-Oberstein
u Andernach
s Bad Neuenahr-Ahrweiler
p Ingelheim am Rhein
p Bingen am Rhein
p*Nieder-Ingelheim
l Germersheim
l Haßloch
j Mayen
j Schifferstadt
j Lahnstein
j Bad Dürkheim
i Alzey
i Wittlich
i Sinzig
i Konz
i*Gartenstadt
h Bendorf
h Wörth am Rhein
g Remagen
g Boppard
=DE.09
4z Saarbrücken
1e Neunkirchen
19 Homburg
15 Völklingen
13 Sankt Ingbert
12 Saarlouis
v Merzig
r Sankt Wendel
n Blieskastel
m Lebach
m Dillingen
l Püttlingen
k Heusweiler
j Bexbach
j Schwalbach
i Illingen
i Wadgassen
i Sulzbach
i Eppelborn
i Schmelz
h Wadern
h Losheim
g Beckingen
g Schiffweiler
g Riegelsberg
g Ottweiler
=DE.10
6v Kiel
5w Lübeck
2e Flensburg
28 Neumünster
1z Norderstedt
1d Elmshorn
15 Pinneberg
x Itzehoe
w Wedel
u Ahrensburg
t Geesthacht
s Rendsburg
p Reinbek
o Bad Oldesloe
o Schleswig
n Eckernförde
l Husum
l Heide
k Quickborn
k Kaltenkirchen
k Bad Schwartau
i Mölln
i Uetersen
h Eutin
h Stockelsdorf
g Halstenbek
g Glinde
g Neustadt in Holstein
g Bad Segeberg
g Ratekau
g Preetz
=DE.11
52 Potsdam
2d Cottbus
1o Brandenburg an der Havel
1l Frankfurt (Oder)
16 Eberswalde
15 Oranienburg
11 Falkensee
z Bernau bei Berlin
y Fürstenwalde
x Königs Wusterhausen
w Eisenhüttenstadt
w Neuruppin
u Schwedt (Oder)
t Senftenberg
r Rathenow
r Strausberg
q Hennigsdorf
o Ludwigsfelde
n Forst
m Werder
m Hohen Neuendorf
m Luckenwalde
m Guben
l Prenzlau
k Wittenberge
k Wandlitz
k Teltow
j Lauchhammer
j Finsterwalde
i Kleinmachnow
i Templin
h Lubnjow
h Wittstock
h Zossen
h Nauen
g Neuenhagen
f Angermünde
=DE.12
5i Rostock
2p Schwerin
1w Neubrandenburg
1n Stralsund
1h Greifswald
19 Wismar
v Güstrow
m Neustrelitz
l Waren
k*Kröpeliner-Tor-Vorstadt
j Parchim
h Ribnitz-Damgarten
=DE.13
gl*Großzschocher|gross zschocher windorf
gl*Kleinzschocher
fg Dresden|drazdany|drazgany|drehzdehn|dresda|dresde|dresdenas|dresdeno|dresdn|drezda|drezden|drezdene|drezno|drjezdzany
e1 Leipzig|laeipcig|lajpcig|lajpcigu|lajpcik|leipciga|leipcigas|leipsia|lejpcig|lejpcyg|leypsiq|leypzig|lipcse|lipekika|lipsca|lipsia|lipsk|lipsko|laipcig
6v Chemnitz
2r Zwickau
1u Plauen
1m Görlitz
1a*Gohlis
18 Hoyerswerda
18 Freiberg
16 Bautzen
14 Pirna
13 Freital
12*Leuben
11 Riesa
x Radebeul
s Meissen
q Glauchau
q Zittau
p Delitzsch
p*Blasewitz
p Markkleeberg
o Werdau
o Limbach-Oberfrohna
n Annaberg-Buchholz
n Reichenbach/Vogtland
m Crimmitschau
m Coswig
m Weißwasser
m*Gorbitz
l Auerbach
l Döbeln
l*Löbtau
l*Klotzsche
l*Loschwitz
j Borna
j Radeberg
j Torgau
j Aue
i Schkeuditz
i Löbau
i Kamenz
i*Äußere Neustadt
i Grimma
i Eilenburg
h Meerane
h Frankenberg
h Schneeberg
h Heidenau
h Marienberg
h Mittweida
h Großenhain
h Hohenstein-Ernstthal
g Schwarzenberg
g Oschatz
f Wurzen
=DE.14
6m Halle (Saale)
6k Magdeburg
6b*Neue Neustadt
1w Dessau
19 Halle Neustadt
14 Halberstadt
12 Stendal
z Merseburg
y Wernigerode
w Bernburg
u Schönebeck
u Wittenberg
u Weißenfels
u Naumburg
t Zeitz
t Köthen
p Wolfen
p Burg bei Magdeburg
p Aschersleben
n Sangerhausen
n Staßfurt
n Quedlinburg
n Eisleben Lutherstadt
l Salzwedel
k Haldensleben I
j Oschersleben
g Blankenburg
g Hettstedt
g Zerbst
g Bitterfeld-Wolfen
=DE.15
5y Erfurt
2x Jena
2x Gera
1t Weimar
1b Gotha
18 Nordhausen
18 Eisenach
18 Suhl
13 Altenburg
12 Mühlhausen
s Saalfeld
r Ilmenau
q Arnstadt
p Rudolstadt
p Apolda
o Greiz
o Sonneberg
m Sondershausen
m Meiningen
l Sömmerda
k Schmalkalden
i Bad Langensalza
h Heilbad Heiligenstadt
g Bad Salzungen
=DE.16
2n6 Berlin|beirlin|belin|berleno|berlien|berliin|berliini|berlijn|berlim|berline|berlini|berlino|berlyn|berlynas|berolino|berolinum|birlinu|estat de berlin
4l^Berlin^Neukölln
49^Berlin^Kreuzberg
45^Berlin^Prenzlauer Berg
3l^Berlin^Charlottenburg
3f^Berlin^Schöneberg
3a^Berlin^Friedrichshain
34^Berlin^Marzahn
2u^Berlin^Mitte
2u^Berlin^Wilmersdorf
2m^Berlin^Gesundbrunnen
2e^Berlin^Lichterfelde
2d^Berlin^Wedding
2c^Berlin^Hellersdorf
2c^Berlin^Reinickendorf
29^Berlin^Moabit
20^Berlin^Steglitz
1v^Berlin^Köpenick
1t^Berlin^Pankow
1q^Berlin^Tempelhof
1o^Berlin^Berlin Köpenick
1l^Berlin^Neu-Hohenschönhausen
1j^Berlin^Friedrichsfelde
1i^Berlin^Zehlendorf
1h^Berlin^Mariendorf
1g^Berlin^Lichtenrade
1e^Berlin^Alt-Hohenschönhausen
1e^Berlin^Berlin Treptow|treptow
1c^Berlin^Weißensee
1a^Berlin^Staaken
18^Berlin^Lankwitz
17^Berlin^Britz
17^Berlin^Rudow
15^Berlin^Lichtenberg
15^Berlin^Westend
14^Berlin^Wilhelmstadt
14^Berlin^Buckow
14^Berlin^Märkisches Viertel
14^Berlin^Spandau
13^Berlin^Falkenhagener Feld
12^Berlin^Gropiusstadt
11^Berlin^Tegel
y^Berlin^Fennpfuhl
w^Berlin^Marienfelde
w^Berlin^Niederschönhausen
v^Berlin^Hakenfelde
u^Berlin^Mahlsdorf
u^Berlin^Altglienicke
t^Berlin^Biesdorf
s^Berlin^Karlshorst
s^Berlin^Friedenau
q^Berlin^Rummelsburg
p^Berlin^Wittenau
o^Berlin^Oberschöneweide
n^Berlin^Schmargendorf
l^Berlin^Französisch Buchholz
k^Berlin^Adlershof
k^Berlin^Johannisthal
j^Berlin^Charlottenburg-Nord
j^Berlin^Kaulsdorf
j^Berlin^Friedrichshagen
j^Berlin^Baumschulenweg
j^Berlin^Karow
i^Berlin^Heiligensee
h^Berlin^Dahlem
h^Berlin^Hermsdorf
h^Berlin^Frohnau
g^Berlin^Haselhorst
g^Berlin^Kladow
=DJ.01
1j 'Ali Sabieh|ali sabih
=DJ.04
i Obock
=DJ.05
m Tadjourah|tadjoura
=DJ.07
hc Djibouti|byen djibouti|dinas jibwti|diobuiti|djiboeti|djibouti chhi|djibuti|dzhibuti|dzhybuci|dzjibuty|gibuto|gibutum|ilu djibouti|jabuuti|jiboti|jibouti|jibuti|mbanza ya djibuti|sita jibouti|syudad han djibouti|tzimpouti|xibuti|zhibuti shaary
=DK.17
w2 Copenhagen|cobanhavan|copenaga|copenaghen|copenaguen|copenhaga|copenhague|copenhaguen|copenhaguen kobenhavn|hafnia|kapehngagen|kaupmannahoefn|kaupmannahofn|keypmannahavn|kjobenhavn|kjopenhamn|kobenhamman|kobenhaven|kobenhavn|kodan|koebenhavn|koeoepenhamina|koepenhamn|kopenage|kopenchage|kopengagen|kopenhaagen|kopenhag|kopenhaga|kopenhage|kopenhagen|kopenhagena|kopenhago|kopenkhagen|koppenhaga|kopenhamn|koopenhamina
2n Frederiksberg
1i Hvidovre
1c Hørsholm
1a*Valby
15 Rødovre
14 Ballerup
14 Charlottenlund
11*Vanløse
z Hillerød
z Taastrup
z Helsingør
u Albertslund
q Allerød
n Glostrup
l Birkerød
k Farum
k Stenløse
j Ishøj
h Frederikssund
h Lillerød
h Vallensbæk
=DK.18
7x Århus
1r Randers
1p Horsens
1f Herning
1e Silkeborg
1b Hedensted
15 Viborg
w Holstebro
k Skive
=DK.19
3z Aalborg
q Hjørring
o Nørresundby
n Frederikshavn
=DK.20
1g Roskilde
1c Greve
18 Næstved
12 Køge
w Slagelse
u Holbæk
n Ringsted
k Nykøbing Falster
i Vordingborg
h*Solrød Strand
g Kalundborg
=DK.21
51 Odense
20 Esbjerg
1q Kolding
1o Vejle
15 Fredericia
s Sønderborg
r Svendborg
m Haderslev
i Nyborg
g Aabenraa
g Tønder
g Middelfart
=DM.04
h Roseau
=DO.01
1n Azua
=DO.02
j Neiba
=DO.03
25 Santa Cruz de Barahona
=DO.04
g Dajabón
=DO.06
3h San Francisco de Macorís
=DO.08
1q Moca
=DO.10
3g Salvaleón de Higüey
2s Punta Cana
=DO.12
5s La Romana
=DO.14
y Nagua
=DO.15
h San Fernando de Monte Cristi
=DO.18
42 Puerto Plata
k Río Grande
j Monte Llano
=DO.19
19 Salcedo
=DO.21
16 Cotuí
=DO.23
21 San Juan de la Maguana
m Las Matas de Farfán
=DO.24
62 San Pedro de Macorís
i Quisqueya
=DO.25
xc Santiago de los Caballeros|santjago de los kabaleros|santiago|santiago de los kampagieros|santjago de los kabaljerosas
x Villa Bisonó
n Tamboril
=DO.26
g Sabaneta
=DO.27
1c Mao
16 Esperanza
=DO.28
o Santa Cruz de El Seibo
=DO.29
10 Hato Mayor del Rey
=DO.30
2u Concepción de La Vega
u Jarabacoa
t Constanza
=DO.31
21 Bonao
=DO.32
l Bayaguana
h Sabana Grande de Boyá
g Monte Plata
=DO.33
4a San Cristóbal
1v Bajos de Haina
14 Villa Altagracia
=DO.34
1p6 Santo Domingo|saint domingue|santo domingo city|santo domingo de guzman|santo ntominnko
4w*Bella Vista
1e*Villa Francisca
t*Villa Consuelo
j*Ciudad Nueva
=DO.35
1v Baní
=DO.36
l San José de Ocoa
=DO.37
jh Santo Domingo Oeste
jg Santo Domingo Este
1a Boca Chica
=DZ.01
1iy Algiers|al jazair|al jezair|alcher|alge|algeirsborg|alger|algeri|algero|algier|algir|alje|aljer|aljir|alse|alxer|alzer|alzhir|alzhir khot|alzhir shaary|alzhyr|alziir|alzira|alzirs|argel|argier|arhel|arjel|arxel|caesair|casair|icosium|jazoir|zzayer|əlcəzair
7o Bab Ezzouar
3f Bordj el Kiffan
2x Baraki
20 Birkhadem
1m Sidi Moussa
1j Reghaïa
11 Dar el Beïda
v ’Aïn Benian
s Cheraga
r Douera
m Aïn Taya
l Rouiba
i Zeralda
h Saoula
=DZ.03
7t Batna
2r Barika
20 Aïn Touta
1c Merouana
16 Tazoult-Lambese
11 Arris
y Râs el Aïoun
=DZ.04
ci Constantine|cirta|constantina|konstantina|konstantini
2c El Khroub
1r Hamma Bouziane
t ’Aïn Abid
t Aïn Smara
q Didouche Mourad
=DZ.06
44 Médéa
29 Berrouaghia
25 Ksar el Boukhari
=DZ.07
3m Mostaganem
=DZ.09
hy Oran|aran|ora|orana|oranas|orano|ouahran|wahran|waradinne|wehran
1w Es Senia
1w Bir el Djir
19 ’Aïn el Turk
11 Aïn el Bya
10 Sidi ech Chahmi
q Bou Tlelis
k Mers el Kebir
=DZ.10
3j Saïda
=DZ.12
80 Sétif
3k El Eulma
13 Bougaa
z Aïn Arnat
x BABOR - VILLE|babor
n Salah Bey
=DZ.13
4z Tiaret
1x Sougueur
1r Frenda
1m Ksar Chellala
13 Mehdia daira de meghila
10 ’Aïn Deheb
=DZ.14
40 Tizi Ouzou
1j Boghni
15 Draa el Mizan
15 Timizart
15 Azazga
11 Draa Ben Khedda
z Makouda
y Beni Douala
v Freha
v L’Arbaa Naït Irathen
u Mekla
s ’Aïn el Hammam
s Tizi Gheniff
q Tirmitine
o Arhribs
m Tizi-n-Tleta
l Tadmaït
l Boudjima
i Tizi Rached
=DZ.15
3o Tlemcen
1g Mansoûra
1f Remchi
16 Hennaya
15 Sebdou
14 Chetouane
11 Nedroma
y Ouled Mimoun
o Sidi Abdelli
l Bensekrane
k Beni Mester
=DZ.18
4k Bejaïa
1v Akbou
w Barbacha
w el hed
q El Kseur
q Amizour
m Feraoun
m Chemini
k Seddouk
f Ighram
=DZ.19
8k Biskra
1w Tolga
z Sidi Okba
n Zeribet el Oued
=DZ.20
52 Blida
2l Beni Mered
1x Larbaâ
1r Bougara
1o Meftah
1o Boufarik
18 Boû Arfa
17 El Affroun
15 Souma
x Mouzaïa
u Bouinan
n Chiffa
l Oued el Alleug
k Chebli
=DZ.21
1l Lakhdaria
1h Bouïra
1e Sour el Ghozlane
t Aïn Bessem
l Chorfa
=DZ.22
4a Djelfa
3b Aïn Oussera
2r Messaad
1i Dar Chioukh
1f Birine
13 El Idrissia
w ’Aïn el Bell
s Charef
=DZ.23
3g Guelma
14 Héliopolis
n Boumahra Ahmed
=DZ.24
44 Jijel
44 District of Taher
=DZ.25
36 Laghouat
2d Aflou
=DZ.26
46 Mascara
1n Sig
s Bou Hanifia el Hamamat
n Oued el Abtal
=DZ.27
2s M’sila
1y Sidi Aïssa
17 ‘Aïn el Hadjel
14 ’Aïn el Melh
q Melouza
=DZ.29
2y Aïn Beïda
2t Oum el Bouaghi
1w Aïn Fakroun
w Aïn Kercha
u Meskiana
=DZ.30
5c Sidi Bel Abbès
v Sfizef
h ’Aïn el Berd
=DZ.31
4j Skikda
23 Azzaba
x Tamalous
r Kerkera
=DZ.33
hm Tébessa|tebesa|theveste|tibissa
20 Cheria
1x Bir el Ater
x El Aouinet
t Hammamet
=DZ.34
18 Adrar
x Reggane
p Aoulef
=DZ.35
24 Khemis Miliana
1g Aïn Defla
18 El Attaf
t El Abadia
=DZ.36
1l Aïn Temouchent
1a Beni Saf
10 Hammam Bou Hadjar
q El Amria
j El Malah
=DZ.37
5r Annaba
1b El Hadjar
j Berrahal
=DZ.38
3z Béchar
=DZ.39
4o Bordj Bou Arréridj
4e El Achir
1l Râs el Oued
y Bordj Ghdir
m Mansourah
k Bordj Zemoura
=DZ.40
lu Boumerdas|bou merdes|bumerdes|cite de boumerdes|le rocher noir|roche noire|rocher noir
1e Khemis el Khechna
19 Boudouaou
q Dellys
k Chabet el Ameur
i Beni Amrane
h Arbatache
g Thenia
f Naciria
=DZ.41
4z Chlef
4o Ech Chettia
19 Oued Fodda
y ’Aïn Merane
v Oued Sly
r Boukadir
r Sidi Akkacha
o Abou el Hassan
=DZ.42
1t El Bayadh
13 El Abiodh Sidi Cheikh
j Brezina
=DZ.43
3r El Oued
1q Reguiba
11 Debila
u Robbah
=DZ.44
1u Besbes
1j Drean
z El Kala
s Ben Mehidi
k El Tarf
=DZ.45
2l Ghardaïa
1e Metlili Chaamba
19 Berriane
=DZ.47
39 Khenchela
=DZ.48
20 Chelghoum el Aïd
1x Mila
1g Telerghma
14 Rouached
p Sidi Mérouane
=DZ.49
1r Aïn Sefra
=DZ.50
3l Ouargla
29 Rouissat
1h Hassi Messaoud
14 El Hadjira
=DZ.51
3m Relizane
1o Oued Rhiou
w Djidiouia
n Ammi Moussa
m Mazouna
m Zemoura
=DZ.52
4d Souk Ahras
1h Sedrata
=DZ.53
21 Tamanrasset|tamanghasset
=DZ.54
1a Tindouf
=DZ.55
w Kolea
s Hadjout
p Tipaza|tipasa
m Bou Ismaïl
=DZ.56
1p Tissemsilt
u Lardjem
s Theniet el Had
=DZ.EM
14 El Meniaa|el menia
=DZ.IS
x In Salah
=DZ.MG
1h Djamaa
1e El Meghaier
u Sidi Amrane
=DZ.OD
1s Sidi Khaled
=DZ.TG
1d Touggourt
15 Tebesbest
w Megarine
l Taïbet
=DZ.TM
1d Timimoun
=EC.02
hp Cuenca|kuehnka|kuehnka shaary|kuehnkae|kuenka|tumipampa
h Gualaceo
=EC.03
m Guaranda
=EC.04
10 La Troncal
z Azogues
=EC.05
2e Tulcán
=EC.06
7c Riobamba
=EC.07
5q Latacunga
g La Maná
g Pujilí
=EC.08
81 Machala
19 Pasaje
16 Santa Rosa
14 Huaquillas
h Piñas
=EC.09
63 Esmeraldas
16 Rosa Zarate
k San Lorenzo de Esmeraldas
=EC.10
23o Guayaquil|gouagiakil|guaiaquil|guaiaquilum|guajakil|gvajakil|gvajakila|gvajakilis|gvajakilo|santiago de guayaquil|wayakil
8s Eloy Alfaro
4u Daule
3q Milagro
24 La Libertad
1d Velasco Ibarra
14 Balzar
y Naranjito
w El Triunfo
w Naranjal
v Playas
s Yaguachi Nuevo
o Samborondón
n Pedro Carbo
=EC.11
65 Ibarra
w Otavalo
h Atuntaqui
=EC.12
7m Loja
j Catamayo
h Cariamanga
=EC.13
5y Quevedo
24 Babahoyo
12 Ventanas
w Vinces
g Montalvo
=EC.14
8y Portoviejo
7c Manta
19 Chone
11 Bahía de Caráquez
10 Jipijapa
i Montecristi
h Calceta
f Sucre
=EC.15
o Macas
=EC.17
p Puyo
=EC.18
25a Quito|kita|kitas|kito|kitu|kuito|quitu|quitum|san francisco de quito
r Cayambe
q Machachi
=EC.19
ar Ambato
h Pelileo
=EC.20
f Zamora
=EC.22
o Nueva Loja
=EC.23
h Tena
=EC.24
1c Puerto Francisco de Orellana
k Boca Suno
=EC.25
18 Salinas
16 Santa Elena
=EC.26
cr Santo Domingo de los Colorados|santo domingo|santo domingo de los kolorados
=EE.01
ay Tallinn
13*Nõmme
h Maardu
=EE.03
1i Narva
z Kohtla-Järve
=EE.11
14 Pärnu
=EE.18
2j Tartu
=EE.20
h Viljandi
=EG.01
ha Al Manşūrah|al mansura|el mansura|el masura|manoura|mansoura|mansourah|mansura|mansurah
4i Al Maţarīyah
4e Ţalkhā
4a Mīt Ghamr
3u Dikirnis
3t Bilqās
3j Al Manzalah
3g As Sinbillāwayn
1w Al Jammālīyah
1l Minyat an Naşr
1j Shirbīn
12 ‘Izbat al Burj
z Ajā|aga
=EG.02
5r Hurghada
x Safaga
w Ras Gharib
p Al Quşayr
f El Gouna
=EG.03
8u Damanhūr
7f Kafr ad Dawwār
5v Idkū
3i Rosetta
2d Ḩawsh ‘Īsá
15 Abū al Maţāmīr
14 Ad Dilinjāt
11 Kawm Ḩamādah
=EG.04
ef Al Fayyūm|al fajum|arsinoe|crocodilopolis|el faiyum|el fayum|faijum|faium|fajum|fayoom|fayoum|fayum|fayun|fayyoum|fayyum|krokodeilon polis|krokodeilopolis|madinat al fayyum|madinet el faiyum|medinat fayum|medinat el fayoum|shedit
3q Sinnūris
1f Ibshawāy
1b Ţāmiyah
19 Iţsā
11 Al Wāsiţah
=EG.05
gh Al Maḩallah al Kubrá|el mahalla|el mahalla el kubra|el mehalla el kubra|mahalla el kubra|mehalla el kobra
g1 Ţanţā|tanda
34 Zefta
22 Kafr az Zayyāt
1k Basyūn
1j Samannūd
o Quţūr
=EG.06
428 Alexandria|al iskandariyah|alegsandiri|alehandriya|aleixandria|alejandria|aleksandria|aleksandrii|aleksandrij|aleksandrija|aleksandrio|aleksandriya|aleksandrje|aleksandryja|aleksandryjo|alesandria degito|alessandria|alessandria degitto|alessandria deggittu|alessandria e naggitto|alexandreia|alexandria magna|alexandrie|el iskandariya|iskandariah|iskandariya|iskandariyah|iskandri|iskenderiye|iskindiriya|lisandria degittu|oloksandrija|taskendrit|isgəndəriyyə
=EG.07
bx Ismailia|al ismailiyah|ismailieh|ismailija|ismailiya|ismailiyah|ismailiye|ismayilia|ismoiliya|iszmailija
=EG.08
3db Giza|al jizah|el gizeh|el giza|ghizeh|gizah|gize|gizeh|gizo|guiza
a9 Madīnat Sittah Uktūbar|6th of october city
4b Al Ḩawāmidīyah
3u Kirdāsah
1s Awsīm
12 Aş Şaff
z Al ‘Ayyāţ
k Al Bawīţī
=EG.09
7g Shibīn al Kawm
3i Munūf
3g Ashmūn
1f Talā
1c Ash Shuhadā’
17 Quwaysinā
11 Al Bājūr
=EG.10
7w Al Minyā|minya
5x Mallawī
3y Samālūţ
3a Maghāghah
38 Banī Mazār
1p Abū Qurqāş
19 Maţāy
15 Dayr Mawās
=EG.11
7ev Cairo|al qahirah|caire|cairo alqahrt|cairu|cairus|el caire|el cairo|el kahira|el kahirah|el qahira|il cairo|kaherah|kahira|kahirae|kahire|kair|kaira|kairas|kairo|kajro|kayro|le caire|lo cayiro|masr|misr|qahirə
ik^Cairo^Madīnat an Naşr|el nasr city|madinet el nasr|nasr city|nasser city
8p^Cairo^New Cairo
6e^Cairo^Ḩalwān
=EG.12
yg Shubrā al Khaymah|shubra al khayma|shubra el kheima
dl Al Khuşūş|el khusus
52 Banhā
4c Qalyūb
3v Al-'Ubūr
1w Ţūkh
1q Al Khānkah
1l Shibīn al Qanāṭir
1k Al Qanāţir al Khayrīyah
=EG.13
1w Al Khārjah
=EG.14
by Zagazig|as zaqaziq|az zagazig|az zaqaziq|ehz zakazik|es zaqiziq|ez zaqaziq|zaqaziq
6u Al ‘Āshir min Ramaḑān
55 Bilbays|bilbeis
4a Abū Kabīr
39 Fāqūs
1q Al Qurayn
1g Diyarb Najm
1g At Tall al Kabīr
1a Mashtūl as Sūq
17 Hihyā
17 Al Qanāyāt
z Kafr Şaqr
z Al Ibrāhīmīyah
=EG.15
jg Suez|al qulzum|as suways|clysma|el seweis|el suweis|el qulzum|es suweis|klysma|souez|suais|suec|suecas|suehc|suehckij|sues|suesia|suess|sueveys|suezi|suezo|suvajs|szuez|suveys
1a Ain Sukhna
=EG.16
ak Aswan
3p Idfū|edfu
38 Kawm Umbū|kom ombo
=EG.17
ep Asyūţ|assiut|asjut|assiout|assuit|licopolis|likupulis|lycopolis|siut
3a Manfalūţ
34 Abnūb
2x Abū Tīj
2v Dayrūţ
1w Al Qūşīyah
18 Al Badārī
=EG.18
7l Banī Suwayf
3s Būsh
35 Al Fashn
11 Sumusţā as Sulţānī
=EG.19
lp Port Said|bursaid|madinet port said|portsaint|port saidas|porto said|puerto said
=EG.20
8i Damietta
1m Fāraskūr
14 Az Zarqā
=EG.21
5f Kafr ash Shaykh
45 Disūq
1r Fuwwah
1c Sīdī Sālim
1a Al Ḩāmūl
=EG.22
4w Mersa Matruh|marsa matruh
o Sīdī Barānī
=EG.23
71 Qinā
1x Isnā|esna
1o Qūş
1i Dishnā
1i Farshūţ
15 Naja' Ḥammādī|nag hammadi
=EG.24
7f Sohag
47 Akhmīm
47 Girga
3q Ţahţā
2t Ţimā
1p Al Minshāh
1d Al Balyanā
1c Juhaynah
=EG.27
5j Arish
=EG.28
bq Luxor|al uqsur|el aqsur|el kusur|el qusur|el uqsor|el aksur|el uksur|louksor|louxor|loxor|lucsar|luksor|luksor shaary|luksora|luksoras|luksoro|luqsor|luxor alaqsr
=EH
5g Laayoune
23 Dakhla
17 Boujdour
=ER.01
23 Keren
=ER.02
i Mendefera
=ER.03
l Assab
=ER.04
g Barentu
=ER.05
fo Asmara|asmar|asmaro|asmehra|asmera|aszmara|əsməra
=ER.06
n Massawa
=ES.07
be Palma|ciutat de mallorca|madina mayurqa|palma mallorcakoa|palma de maiorca|palma de majorque|palma de malhorca|palma de mallorca|palma di maiorca
1g Calvià
1d Ibiza
15 Manacor
10 Llucmajor
x Marratxí
v Santa Eulària des Riu
t Inca
t Ciutadella
t Maó
m Sant Antoni de Portmany
j Alcúdia
i Felanitx
h Pollença
=ES.27
48 Logroño
p Calahorra
=ES.29
2ig Madrid|la villa y corte de madrid|los madriles|ma daik li|ma tet li|madrid osh|madridas|madride|madridi|madrido|madrids|madril|madrit|madrite|madryd|madryt|magerit|maidrid|mairil|makelika|matritum
75*Latina
72*Carabanchel
6s*Puente de Vallecas
6c Ciudad Lineal
64*Fuencarral-El Pardo
5q Móstoles
5p Alcalá de Henares
5i Fuenlabrada
56 Leganés
4o Alcorcón
4n Getafe
4i*Hortaleza
4d*San Blas-Canillejas
4b*Tetuán de las Victorias
46*Madrid Centro
45*Arganzuela
44*Salamanca
42*Chamberí
3x*Usera
3w Chamartín
3j*Villaverde
3i*Retiro
3a Torrejón de Ardoz
39*Moncloa-Aravaca
38 Parla
30 Alcobendas
2x*Moratalaz
2o Las Rozas de Madrid
2i Coslada
2a Pozuelo de Alarcón
24 San Sebastián de los Reyes
1w Rivas-Vaciamadrid
1w Majadahonda
1u*Vicálvaro
1t*Villa de Vallecas
1r Collado-Villalba
1r Valdemoro
1i Aranjuez
1f Arganda
18 Colmenar Viejo
18 Pinto
17*Barajas de Madrid
17 Boadilla del Monte
16 Tres Cantos
15 San Fernando de Henares
w Galapagar
v Arroyomolinos
u*Pinar de Chamartín
q Villaviciosa de Odón
m Mejorada del Campo
m Ciempozuelos
m Torrelodones
m Navalcarnero
k Algete
i San Martín de la Vega
i Humanes de Madrid
i San Lorenzo de El Escorial
h Villanueva de la Cañada
g El Escorial
f Villanueva del Pardillo
=ES.31
cs Murcia|ciutat de murcia|murcie|murcio|murcja|mursia|mursija
5w Cartagena
2k Lorca
1s Molina de Segura
15 Alcantarilla
10 Torre-Pacheco
z Mazarrón
z Cieza
z Yecla
z Águilas
v San Javier
u Atamaría
t Totana
q Caravaca
q Jumilla
o San Pedro del Pinatar
l Las Torres de Cotillas
k Alhama de Murcia
i Archena
i La Unión
h Mula
g Los Alcázares
f Santomera
f Cehegín
=ES.32
5u Pamplona
z Tudela
p Iturrama
n Primer Ensanche
n Segundo Ensanche
k Barañáin
j Burlata
h Ermitagaña
=ES.34
7q Gijón
64 Oviedo
27 Avilés
18 Mieres
14 Sama
k Natahoyo
g Corvera de Asturias
=ES.39
4s Santander
1j Torrelavega
w Castro-Urdiales
u Camargo
i El Astillero
=ES.51
j0 Sevilla|hispalis|sebilla|sebille|sevidzheh|sevilja|sevila|sevileje|sevilha|sevilia|sevilija|seville|sevilo|sevilya|seviya|seweliye|sewilla|sibilia|siviglia|sivilja
g2 Málaga|malaca|malagae|malago|malaqa
92 Córdoba
6i Granada
5s Jerez de la Frontera
59 Almería
40 Huelva
3r Marbella
3j Cadiz
3f Dos Hermanas
38 Algeciras
35 Jaén
2o San Fernando
2g El Puerto de Santa María
2d El Ejido
2b Roquetas de Mar
25 Chiclana de la Frontera
22 Vélez-Málaga
22 Mijas
1z Fuengirola
1y Alcalá de Guadaira
1w Sanlúcar de Barrameda
1w Campiña
1u Estepona
1t Torremolinos
1t La Línea de la Concepción
1p Linares
1o Motril
1n Benalmádena
1f Utrera
19 Antequera
16 Lucena
15 Mairena del Aljarafe
14 Écija
14 Puerto Real
13 Andújar
13 Rincón de la Victoria
11 Ronda
11 Los Palacios y Villafranca
10 La Rinconada
10 Úbeda
z Alhaurín de la Torre
z San Pedro de Alcántara|san pedro alcantara
v Arcos de la Frontera
u Puente-Genil
t San Roque
t Rota
s Morón de la Frontera
s Carmona
s Coria del Río
s Almuñécar
r Níjar
q Lebrija
q Camas
q Lepe
p Martos
o Adra
o Montilla
o Los Barrios
o Priego de Córdoba
n Baza
n Alhaurín el Grande
n Vícar
n Alcalá la Real
n Tomares
n Barbate
m Torre del Mar
m Coín
m Nerja
m Almonte
m Loja
l Armilla
l Cabra
l Isla Cristina
l Cártama
l Palma del Río
l Conil de la Frontera
l Baena
l Maracena
l San Juan de Aznalfarache
l Mairena del Alcor
k Guadix
k Ayamonte
k Marchena
k Moguer
k El Arahal
j Lora del Río
j El Viso del Alcor
j Zubia
j Bailén
j Bormujos
j Chipiona
i Aljaraque
i Cartaya
i Osuna
i Tarifa
i Arroyo de la Miel
i Pozoblanco
i Huércal-Overa
h Castilleja de la Cuesta
h Albolote
h Ubrique
h Torrox
g Las Cabezas de San Juan
g Las Gabias
g La Algaba
g Baeza
f Santafé
f Atarfe
f La Carolina
f Berja
=ES.52
ir Zaragoza|caesaraugusta|caesarea augusta|caragoca|salduba|salduie|saragoca|saragosa|saragosae|saragoso|saragossa|saragosse|saragoza|saragozza|saraqosa|zaragosa|zargoza
33*Delicias
1g Huesca
z Teruel
u*Oliver-Valdefierro
q*Almozara
m Calatayud
k*Montecanal
i Utebo
h Ejea de los Caballeros
h Monzón
h Barbastro
g Alcañiz
=ES.53
aj Las Palmas de Gran Canaria
5p Santa Cruz de Tenerife
47 La Laguna
2s Telde
27 Arona
20 Santa Lucía
1n Arrecife
1i San Bartolomé de Tirajana
17 Adeje
16 La Orotava
14 Granadilla de Abona
10 Los Realejos
10 Arucas
10 Maspalomas
10 Realejo Alto
10 Puerto del Rosario
w Puerto de la Cruz
u Puerto del Carmen
t Ingenio
t Agüimes
q La Oliva
o Gáldar
o Candelaria
o Icod de los Vinos
o Tacoronte
m Carrizal
m Mogán
l Pájara
l Guía de Isora
k Los Llanos de Aridane
k Tías
k San Isidro
j Teguise
j Santa Brígida
j San Bartolomé
i Güimar
h Playa del Ingles
g San Miguel De Abona
g Santa Cruz de la Palma
=ES.54
4q Albacete
2h Talavera de la Reina
2c Toledo
2b Guadalajara
22 Ciudad Real
1k Cuenca
1g Puertollano
10 Tomelloso
x Azuqueca de Henares
v Valdepeñas
v Hellín
v Alcázar de San Juan
r Villarrobledo
q Almansa
l Illescas
j Manzanares
j Daimiel
g Seseña
g La Roda
g Tarancón
g La Solana
f Miguelturra
f Campo de Criptana
=ES.55
8b Valladolid
4z Burgos
4c Salamanca
3q León
2b Palencia
1x Ponferrada
1u Zamora
1o*Gamonal
1l Ávila
1l Segovia
14 Soria
13 Miranda de Ebro
x Aranda de Duero
v San Andrés del Rabanedo
m Laguna de Duero
m Medina del Campo
j Benavente
h Villaquilambre
f Béjar
=ES.56
190 Barcelona|barcellona|barcellonn a|barcelone|barcelono|barceluna|barcillona|barcino|barkelone|barseloana|barselon|barselona|barselonae|barselono|barseluna|barseluona|barslon a|bartzellona|bartzelona|barzelona|baselona
7e*Eixample
75 L'Hospitalet de Llobregat
64 Badalona
63 Terrassa
5q Sabadell
53*Sants-Montjuïc
4o*Horta-Guinardó
4m*Nou Barris
44*Sarrià-Sant Gervasi
44*Sant Andreu
3u Lleida
3o Tarragona
3e Mataró
3e*Gràcia
3b Santa Coloma de Gramenet
2z Reus
2u*Ciutat Vella
2o Girona
2f Cornellà de Llobregat
2a Sant Boi de Llobregat
2a*Les Corts
27 Sant Cugat del Vallès
24 Manresa
21 Rubí
1u Viladecans
1u Vilanova i la Geltrú
1r El Prat de Llobregat
1q Castelldefels
1p Granollers
1n Cerdanyola del Vallès
1m*la Nova Esquerra de l'Eixample
1l*Barri de Sant Andreu
1g Mollet del Vallès
1g*Sagrada Família
1f*la Vila de Gràcia
1c*el Raval
1b*Sant Gervasi - Galvany
1a*Barri de les Corts
1a Esplugues de Llobregat
1a Gavà
18*Dreta de l'Eixample
18 Llefià
17 Figueres
17 Sant Feliu de Llobregat
16*l'Antiga Esquerra de l'Eixample
15*Sants
15*Poble Sec
14 Blanes
14 Vic
13 Lloret de Mar
13 Igualada
13*Sant Antoni
12 Vilafranca del Penedès
12*el Camp de l'Arpa del Clot
11 Ripollet
11 Sant Adrià de Besòs
10*el Guinardó
10 El Vendrell
z Tortosa
y*el Camp d'en Grassot i Gràcia Nova
y*el Poblenou
y Olot
x Montcada i Reixac
w Cambrils
w Sant Joan Despí
w*Fort Pienc
w*El Carmel
v Barberà del Vallès
u*la Marina de Port
u Salt
t*el Putxet i el Farró
t*La Sagrera
t*la Verneda i la Pau
s Sant Pere de Ribes
s Sant Vicenç dels Horts
s Sitges
r Premià de Mar
r*el Clot
r Salou
r Martorell
r*Horta
q Sant Andreu de la Barca
q*la Prosperitat
q Pineda de Mar
q*Sant Martí de Provençals
q*el Baix Guinardó
q*Vilapicina i la Torre Llobeta
q*La Bonanova
p Valls
p Santa Perpètua de Mogoda
p*Sarrià
p*Porta
o*Sants - Badal
o Calafell
o Molins de Rei
o*la Maternitat i Sant Ramon
o Castellar del Vallès
n El Masnou
n Olesa de Montserrat
n*el Besòs i el Maresme
n*Sant Pere, Santa Caterina i La Ribera
m Palafrugell
m*Navas
m Sant Feliu de Guíxols
m Esparreguera
l Amposta
l Vila-seca
l Vilassar de Mar
l Manlleu
k*Provenals del Poblenou
k Roses
j Calella
j*La Bordeta
i Malgrat de Mar
i Sant Quirze del Vallès
i Banyoles
i Palamós
i Parets del Vallès
h La Pineda
h Vilaseca
h Berga
h Caldes de Montbui
h Sant Celoni
h Balaguer
h Cardedeu
h Tàrrega
h*Las Tres Torres
g Canovelles
g*Hostafrancs
g*Barri Gòtic
g Sant Just Desvern
g*les Roquetes
g*Vallcarca
g*el Turó de la Peira
g Sant Carles de la Ràpita
g Montornès del Vallès
f Piera
f Tordera
f Arenys de Mar
f Torredembarra
f*la Barceloneta
f*la Guineueta
=ES.57
44 Badajoz
2l Cáceres
1n Mérida
15 Plasencia
10 Don Benito
y Almendralejo
q Villanueva de la Serena
h Navalmoral de la Mata
g Zafra
g Montijo
=ES.58
89 Vigo
6u A Coruña
2x Ourense
2q Santiago de Compostela
2p Lugo
2a Pontevedra
22 Ferrol
12 Narón
12 Vilagarcía de Arousa
x Oleiros
v Carballo
u Arteixo
t Redondela
s Culleredo
s Ribeira
r Santa Uxía de Ribeira
r Amés
q Marín
q Cangas do Morrazo
n Cambre
n Ponteareas
l A Estrada
k Lalín
k Monforte de Lemos
j Moaña
j Boiro
i Nigrán
i Teo
h Porriño
h Sanxenxo
h Tui
h Poio
g Viveiro
f Vilalba
=ES.59
9m Bilbao
6x Gasteiz / Vitoria
55 Donostia / San Sebastián
2q Barakaldo
2b*Algorta
29 Getxo
1p Irun
1o Santutxu
1c Portugalete
1b Santurtzi
17 Basauri
13 Errenteria
v Leioa
t Sestao
t Galdakao
s Durango
r Eibar
o Erandio
n Zarautz
m Arrasate / Mondragón
k Hernani
i Laudio / Llodio
i Tolosa
i Amorebieta
i Oria
i Lasarte
h Bermeo
g Hondarribia
g Ermua
g Gernika-Lumo
g Mungia
g Pasaia
=ES.60
ly Valencia|balenzia|pa lun si a|valantsa|valence|valencia valencia|valencie|valencija|valencio|valenseje|valensi|valensia|valensii|valensij|valensija|valensiya|valensyaa|valenthia|valentia|valentzia|valenza|walencja|walensiye
9b Alicante
6e Elche
50 Castelló de la Plana
2u Torrevieja
2e Orihuela
28 Gandia
27 Torrent
1z Benidorm
1u Sagunto
1s Paterna
1q Grao de Murviedro
1q Alcoy
1l San Vicent del Raspeig
1j Elda
1f Vila-real
19 Alzira
18 Mislata
16 Denia
12 Burjassot
12 Ontinyent
z Villena
z Burriana
y Villajoyosa
w Santa Pola
v Manises
u Alaquàs
u Xirivella
u Aldaia
t Xàtiva
t Crevillente
t Sueca
s Oliva
s Algemesí
s Vinaròs
s Javea
s El Campello
r Novelda
r Catarroja
r Benicarló
q Almassora
q Onda
p Quart de Poblet
o Cullera
o Ibi
o Altea
o Paiporta
n Calp
n Llíria
n Mutxamel
m Alboraya
m Pilar de la Horadada
m Ribarroja del Turia
m Sant Joan d'Alacant
m Moncada
m Carcaixent
l Requena
l l'Alfàs del Pi
l Alfafar
l Bétera
l Almoradí
l Rojales
k La Pobla de Vallbona
k Aspe
k Picassent
j Puçol
j Silla
i Tavernes de la Valldigna
i Benicàssim
i L'Eliana
i Callosa de Segura
i la Nucia
g Guardamar del Segura
g El Grao
g Carlet
f Albal
f Benetússer
f Massamagrell
=ES.CE
2d Ceuta
=ES.ML
2e Melilla
=ET
j Bonga
=ET.44
24m Addis Ababa|addis abaeba|addis abbaba|addis abeba|addis abebae|addisz abeba|adis ababa|adis abeba|adis abebo|adisabeba|antis ampempa|finfinne|neanthopolis
=ET.45
q Dubti
k Asaita
=ET.46
cb Gondar|gonder|gondehr|gonderas|gondero|gwender|gwonder|nkontair
99 Bahir Dar
75 Desē|dessie
3w Debre Birhan
3q Debre Mark’os
3i Kombolcha
3b Debre Tabor
r Werota
p Debark’
o Kemisē
n Finote Selam
n Ādēt
n Ādīs Zemen
m Burē
l Robīt
j Batī
g Bichena
f Abomsa
=ET.47
v Āsosa
=ET.48
7p Dire Dawa
=ET.49
16 Gambēla
=ET.50
49 Harar
=ET.51
c3 Nazrēt|adama|hadama|nazareth|nazreth
6n Jimma
5s Shashemenē|shashamane
5i Bishoftu
1j Goba
1d Ziway
18 Hāgere Hiywet
12 Waliso
z Mojo
y Shakiso
w Gimbi
v Āsbe Teferī
u Metu
s Āgaro
s Kibre Mengist
r Dembī Dolo
q Fichē
p Mendī
o Āsasa
o Genet
n Metahāra
n Dodola
m Hagere Maryam
k Bedelē
k Nejo
k Sebeta
i Yabēlo
i Bedēsa
h Wenjī
h Ginir|ghinnir
h Gebre Guracha
g Gelemso
f Shambu
=ET.52
df Jijiga|djidjiga|djigdjiga|dschidschiga|dzhidzhiga|dzidziga|giggiga|giggigga|gigiga|jigjiga|jigjigga
12 Lasoano
10 Yamarugley
y Fadhigaradle
=ET.53
c5 Mek'ele|macalle|makale|makalle|maqale|maqalle|mehkehle|mekelie|mekelle
38 Ādīgrat
1e Inda Silasē
15 Axum|aksum
v Korem
r Maych’ew
=ET.55
50 Hosa’ina
v Butajīra
q K’olīto
=ET.56
5f Sodo
5c Arba Minch
1b Dīla
x Felege Neway
x Āreka
x Bodītī
w Jinka
i Bako
=ET.SI
b7 Hawassa|awasa|avase|awassa
10 Yirga ‘Alem
=ET.SW
o Tēpī
=FI.01
ib Helsinki|elsinki|elzinki|gelsinki|heilsinci|helsenkis|helsingfors|helsingi|helsingia|helsinkis|helsinkium|helsinko|helsinky|helsinqui|helsinquia|helsset|khelsinki|khelsinki osh|khelzinki|stadi|xelsinki|ħelsinki|һelsinki
75 Espoo|espoon keskus
5a Vantaa
1f Porvoo
18 Nurmijärvi
18 Hyvinge
12 Järvenpää
10*Mellunkylä
10 Lohja
10*Vuosaari
z Tuusula
x Kirkkonummi
v Kerava
r*Kallio
q*Kaarela
q Vihti
l Klaukkala
k*Lauttasaari
j Sibbo
i Mäntsälä
h*Munkkiniemi
f Lovisa
=FI.02
5f Turku
p Salo
o Raisio
m Kaarina
g Uusikaupunki
g Loimaa
f Väståboland
f Lieto
=FI.04
2b Pori
11 Rauma
=FI.05
1w Hämeenlinna
q Riihimäki
i Forssa
g Janakkala
=FI.06
6s Tampere
t Nokia
o Kangasala
m Ylöjärvi
k Valkeakoski
i Lempäälä
g Pirkkala
=FI.07
3c Lahti
l Heinola
k Hollola
=FI.08
28 Kouvola
1j Kotka
n Karhula
m Hamina
h*Anjala
=FI.09
21 Lappeenranta
u Imatra
=FI.10
1g Mikkeli
r Savonlinna
=FI.11
3e Kuopio
n Iisalmi
m Varkaus
k Siilinjärvi
=FI.12
25 Joensuu
=FI.13
40 Jyväskylä
h Laukaa
f Jämsä
=FI.14
1t Seinäjoki
=FI.15
1w Vaasa
j Jakobstad
h Korsholm
=FI.16
1c Kokkola
=FI.17
5u Oulu
m Raahe
h Kuusamo
h Haukipudas
=FI.18
10 Kajaani
=FI.19
1s Rovaniemi
n Kemi
l Tornio
=FJ.01
2k Nasinu
25 Suva
=FJ.03
s Labasa
=FJ.05
1h Lautoka
16 Nadi
i Sigatoka
=FR.11
1nf Paris|baariis|bahliz|baris|ile de france|lutece|lutetia|lutetia parisorum|pa ri|paarys|palika|paname|pantruche|paraeis|paras|pari|paries|parigge|pariggi|parighji|parigi|pariis|pariisi|pariizu|parij|parijs|parisi|parixe|pariz|parize|parizh|parizh osh|parizo|parizs|parys|paryz|paryzh|paryzius|parais|ville lumiere
53 Cergy-Pontoise
43 Saint-Quentin-en-Yvelines
33 Montreuil
31 Boulogne-Billancourt
2t Argenteuil
2o Saint-Denis
2f Asnières-sur-Seine
2f Nanterre
2d Versailles
2d Courbevoie
2d Créteil
2a Colombes
29 Vitry-sur-Seine
29 Aulnay-sous-Bois
25 Champigny-sur-Marne
25 Rueil-Malmaison
23 Saint-Maur-des-Fossés
1z Aubervilliers
1q Drancy
1q Noisy-le-Grand
1q Levallois-Perret
1p Issy-les-Moulineaux
1p Neuilly-sur-Seine
1o Antony
1m Sarcelles
1m Ivry-sur-Seine
1m Cergy
1l Clichy
1i Sartrouville
1i Maisons-Alfort
1i Meaux
1h Pantin
1g Fontenay-sous-Bois
1g Évry
1f Clamart
1c Bondy
1c Le Blanc-Mesnil
1c Villejuif
1b Sevran
1b Chelles
1a Épinay-sur-Seine
1a Vincennes
19 Bobigny
19 Suresnes
19 Meudon
18 Mantes-la-Jolie
16 Gennevilliers
16 Rosny-sous-Bois
15 Saint-Germain-en-Laye
15 Puteaux
15 Corbeil-Essonnes
14 Garges-lès-Gonesse
14 Savigny-sur-Orge
14 Livry-Gargan
13 Saint-Ouen
13 Montigny-le-Bretonneux
13 Noisy-le-Sec
13 Melun
13 Bagneux
13 Massy
13 Montrouge
12 Gagny
11 Alfortville
11 La Courneuve
11 Villepinte
10 Poissy
10 Conflans-Sainte-Honorine
10 Plaisir
10 Tremblay-en-France
10 Choisy-le-Roi
z Pontault-Combault
y Neuilly-sur-Marne
y Franconville
y Sainte-Geneviève-des-Bois
y Bagnolet
x Châtenay-Malabry
x Stains
w Châtillon
w Les Mureaux
w Le Perreux-sur-Marne
w Guyancourt
w Palaiseau
v Nogent-sur-Marne
v Athis-Mons
v Viry-Châtillon
v Houilles
v Charenton-le-Pont
v Villeneuve-Saint-Georges
v Élancourt
u Pontoise
u Villiers-sur-Marne
u Chatou
u Goussainville
u Thiais
u L'Haÿ-les-Roses
t Malakoff
t Draveil
t Le Chesnay
t Clichy-sous-Bois
t Yerres
t Saint-Cloud
s Trappes
s Ermont
s Villemomble
s Pierrefitte-sur-Seine
s Le Kremlin-Bicêtre
s Champs-sur-Marne
s Bezons
r Taverny
r Villiers-le-Bel
r Sannois
r Gonesse
r Vigneux-sur-Seine
r Rambouillet
r Cachan
q La Garenne-Colombes
q Vanves
q Savigny-le-Temple
q Les Ulis
p Herblay|herblay sur seine
p Ris-Orangis
p Sucy-en-Brie
p Grigny
p Fresnes
p Romainville
p Fontenay-aux-Roses
o Torcy
o Brétigny-sur-Orge
o Bois-Colombes
o Brunoy
o Eaubonne
o Villeparisis
o Montfermeil
o Sèvres
o Gif-sur-Yvette
n Étampes
n Saint-Ouen-l'Aumône
n Montgeron
n Maisons-Laffitte
n Achères
n Ozoir-la-Ferrière
n Le Plessis-Robinson
m Combs-la-Ville
m Le Mée-sur-Seine
m Villeneuve-la-Garenne
m Cormeilles-en-Parisis
m Vélizy-Villacoublay
m Deuil-la-Barre
m La Celle-Saint-Cloud
m Sceaux
l Saint-Mandé
l Montmorency
l Les Lilas
l Dammarie-les-Lys
l Roissy-en-Brie
l Saint-Michel-sur-Orge
l Longjumeau
l Vauréal
l Lagny-sur-Marne
l Orly
k Chevilly-Larue
k*La Defense
k Mantes-la-Ville
k Morsang-sur-Orge
k Saint-Gratien
k Les Pavillons-sous-Bois
k Fontainebleau
j Limeil-Brévannes
j Jouy-le-Moutier
j Maurepas
j Garches
j Bourg-la-Reine
j Chilly-Mazarin
j Chaville
j Neuilly-Plaisance
j Bonneuil-sur-Marne
j Le Plessis-Trévise
j Mitry-Mory
j Limay
i Chennevières-sur-Marne
i Joinville-le-Pont
i Montigny-lès-Cormeilles
i Orsay
i Le Pré-Saint-Gervais
i Les Clayes-sous-Bois
i Villeneuve-le-Roi
h Soisy-sous-Montmorency
h Marly-le-Roi
h Arcueil
h Montereau-Fault-Yonne
h Verneuil-sur-Seine
h Verrières-le-Buisson
h Le Vésinet
h Domont
h Osny
h Le Pecq
g Saint-Cyr-l'École
g Moissy-Cramayel
g Bry-sur-Marne
g Viroflay
g Saint-Leu-la-Forêt
g Gentilly
g Brie-Comte-Robert
g Boissy-Saint-Léger
g Lognes
f Carrières-sous-Poissy
f Éragny
f Noisiel
f Coulommiers
f Montesson
f Avon
=FR.24
3y Tours
38 Orléans
1w Bourges
1i Blois
1h Châteauroux
18 Chartres
11 Joué-lès-Tours
v Dreux
u Vierzon
n Olivet
l Fleury-les-Aubrais
k Romorantin-Lanthenay
k Saint-Jean-de-Braye
j Vendôme
i Lucé
i Saint-Jean-de-la-Ruelle
h Montargis
h Saint-Cyr-sur-Loire
g Saran
g Saint-Avertin
g Châteaudun
g Gien
f Saint-Pierre-des-Corps
=FR.27
4e Dijon
3k Besançon
1j Belfort
1b Chalon-sur-Saône
18 Nevers
16 Auxerre
z Mâcon
t Saint-Leu
t Montbéliard
t Sens
q Dole
q Le Creusot
o Beaune
l Lons-le-Saunier
k Pontarlier
k Montceau-les-Mines
k Vesoul
i Autun
g Chenôve
g Audincourt
=FR.28
6i Rouen
56 Le Havre
33 Caen
1m Évreux
10 Dieppe
v Alençon
v Sotteville-lès-Rouen
t Saint-Étienne-du-Rouvray
r Cherbourg-Octeville|cherbourg
r Le Grand-Quevilly
q Vernon
o Lisieux
o Hérouville-Saint-Clair
n Mont-Saint-Aignan
n Le Petit-Quevilly
m Fécamp
m Saint-Lô
j Louviers
j Équeurdreville-Hainneville
i Tourlaville
i Argentan
h Flers
h Elbeuf
h Octeville
h Montivilliers
g Bayeux
g Canteleu
=FR.32
6i Lille
3z Amiens
2r Roubaix
2r Tourcoing
22 Calais
1z Dunkerque|dunkirk
1q Villeneuve-d'Ascq
1j Saint-Quentin
1h Beauvais
1b Arras
1b Boulogne-sur-Mer
1b Douai
19 Valenciennes
18 Compiègne
17 Wattrelos
13 Marcq-en-Barœul
12 Lens
10 Cambrai
y Liévin
y Maubeuge
w Creil
w Béthune
v Soissons
u Lomme
t Laon
t Lambersart
r Armentières
q Abbeville
p Hénin-Beaumont
p Coudekerque-Branche
o Bruay-la-Buissière
o Saint-Pol-sur-Mer
o La Madeleine
n Hazebrouck
n Grande-Synthe
n Mons-en-Barœul
m Loos
l Denain
l Croix
k Halluin
k Hem
k Nogent-sur-Oise
j Wasquehal
j Senlis
j Carvin
i Avion
i Ronchin
i Saint-Omer
i Saint-Amand-les-Eaux
i Sin-le-Noble
g Faches-Thumesnil
g Château-Thierry
g Crépy-en-Valois
g Haubourdin
g Berck-Plage
g Outreau
g Berck
g Hautmont
f Tergnier
f Noyon
=FR.44
7n Strasbourg
5h Reims
3g Metz
33 Mulhouse
2x Nancy
1t Colmar
1p Troyes
1g Charleville-Mézières
1f Châlons-en-Champagne
18 Thionville
14 Épinal
13 Haguenau
w Schiltigheim
w Saint-Dizier
w Vandœuvre-lès-Nancy
t Chaumont
r Illkirch-Graffenstaden
r Épernay
q Montigny-lès-Metz
p Saint-Dié-des-Vosges
o Sarreguemines
m Verdun
m Lunéville
l Forbach
l Saint-Louis
l Sedan
j Sélestat
j Bar-le-Duc
i Saint-Avold
i Toul
h Bischheim
h Lingolsheim
h Vitry-le-François
g Laxou
g Villers-lès-Nancy
g Wittenheim
g Yutz
g Hayange
f Illzach
f Pont-à-Mousson
=FR.52
8v Nantes
4o Angers
41 Le Mans
1v Saint-Nazaire
1n La Roche-sur-Yon
1h Cholet
1e Laval
1b Saint-Herblain
13 Rezé
x Saumur
t Saint-Sébastien-sur-Loire
p Orvault
n Vertou
j Couëron
j Challans
j La Flèche
i La Chapelle-sur-Erdre
i Carquefou
i La Baule-Escoublac
h Bouguenais
h Guérande
g Fontenay-le-Comte
g Les Sables-d'Olonne
g Les Herbiers
g Mayenne
=FR.53
64 Rennes
41 Brest
1s Quimper
1m Lorient
1i Vannes
1h Saint-Brieuc
1f Saint-Malo
o Lanester
o Fougères
l Lannion
l Concarneau
l Ploemeur
i Morlaix
h Vitré
h Pontivy
h Douarnenez
g Cesson-Sévigné
g Landerneau
=FR.75
79 Bordeaux
3x Limoges
2e Poitiers
2b Pau
25 La Rochelle
1y Mérignac
1m Pessac
1j Niort
1h Brive-la-Gaillarde
1d Angoulême
18 Bayonne
17 Talence
15 Anglet
11 Châtellerault
10 Mont-de-Marsan
z Périgueux
y Agen
x Biarritz
u Villenave-d'Ornon
u Saint-Médard-en-Jalles
u Saintes
t Rochefort
s Bergerac
r La Teste-de-Buch
q Villeneuve-sur-Lot
o Gradignan
o Libourne
o Le Bouscat
o Bègles
n Lormont
m Cenon
m Dax
l Eysines
l Cognac
l Bressuire
j Gujan-Mestras
j Marmande
j Royan
i Cestas
h Tulle
h Blanquefort
g Floirac
g Guéret
=FR.76
dp Toulouse|lapangan terbang blagnac|tolosa|tolosa okzitania|tolosa de francia|tolosa de llenguadoc|toloxa|toloza|toulouz|toulouzi|tuluz|tuluza|tuluzae|tuluzo
6w Montpellier
44 Nîmes
33 Perpignan
22 Béziers
1g Montauban
1g Albi
1g Tarbes
1f Narbonne
1e Carcassonne
1b Castres
16 Alès
15 Sète
v Colomiers
t Tournefeuille
s Rodez
r Lunel
o Auch
o Muret
o Blagnac
n Cahors
n Millau
n Agde
m Frontignan
k Bagnols-sur-Cèze
j Plaisance-du-Touch
i Mauguio
i Castelnau-le-Lez
h Lattes
h Pamiers
g Lourdes
g Balma
f Cugnaux
=FR.84
ej Lyon|leon do roine|lijon|lio|lion|liona|lionas|lione|lioni|liono|liun|liyon|lugdunum|lyons
4w Saint-Étienne
4f Grenoble
44 Clermont-Ferrand
3n Villeurbanne
2v*Lyon 03
2e*Lyon 08
2b*Lyon 07
1s Valence
1q Chambéry
1m Vénissieux
1h*Lyon 06
1g*Lyon 09
1e*Lyon 05
1d Annecy
19 Bourg-en-Bresse
19 Montluçon
17 Caluire-et-Cuire
16 Saint-Priest
14 Roanne
12 Saint-Chamond
12 Bron
11 Vaulx-en-Velin
10*Lyon 04
10 Montélimar
10 Saint-Martin-d'Hères
z Romans-sur-Isère
z Aurillac
x Échirolles
x Villefranche-sur-Saône
w Vienne
w Thonon-les-Bains
v*Lyon 02
u*Lyon 01
t Meyzieu
s Annemasse
s Rillieux-la-Pape
s Aix-les-Bains
r Vichy
q Oyonnax
q Oullins
p Décines-Charpieu
p Fontaine
o Bourgoin-Jallieu
n Moulins
n Le Puy-en-Velay
m Voiron
m Sainte-Foy-lès-Lyon
m Annecy-le-Vieux
l Saint-Genis-Laval
k Chamalières
k Meylan
k Riom
k Cluses
k Bourg-lès-Valence
k Villefontaine
j Écully
j Cran-Gevrier
j Albertville
j Cournon-d'Auvergne
j Seynod
i Annonay
i Givors
i Firminy
h Tassin-la-Demi-Lune
h Sallanches
g Montbrison
g Saint-Fons
g Issoire
g Saint-Égrève
=FR.93
o7 Marseille|marseggia|marsegia|marseglia|marseilla|marseilles|marsej|marseja|marsejlo|marsel|marsela|marsele|marselha|marselis|marsella|marsella marseille|marselye|marsey|marseya|marsiella|marsigghia|marsiglia|marsiho|marsilha|marsilia|marsilija|marsilya|marsylia|marsylijo|massalia|massilia
9j Nice
4p Toulon
43 Aix-en-Provence
2i Avignon
2h Marseille 13
27 Marseille 08
26 Marseille 15
25 Marseille 09
24 Antibes
23 Cannes
1q La Seyne-sur-Mer
1q Marseille 14
1n Marseille 12
1l Marseille 11
1h Arles
1h Fréjus
1f Marseille 10
1e Hyères
1c Grasse
1b Marseille 04
1b Cagnes-sur-Mer
1a Martigues
19 Marseille 03
19 Aubagne
19 Marseille 05
18 Istres
17 Marseille 06
17 Le Cannet
17 Gap
15 Salon-de-Provence
15 Marseille 01
13 Vitrolles
13 Draguignan
10 Marseille 07
10 Marignane
z Saint-Raphaël
z Six-Fours-les-Plages
x La Ciotat
v Orange
u Carpentras
u Menton
u Saint-Laurent-du-Var
s La Garde
r Vallauris
r Cavaillon
q Marseille 02
o Miramas
n La Valette-du-Var
l Allauch
l Manosque
l Gardanne
k*Sainte-Marguerite
k Pertuis
k Les Pennes-Mirabeau
j Mandelieu-la-Napoule
j Sanary-sur-Mer
j Digne-les-Bains
j Mougins
j Sorgues
j Vence
j*Saint-Barthélémy
i La Crau
i*La Pomme
i Marseille 16
i*Mazargues
h Fos-sur-Mer
h L'Isle-sur-la-Sorgue
h*Le Camas
g Le Pontet
g*Saint-Loup
g Port-de-Bouc
f*La Blancarde
f Saint-Maximin-la-Sainte-Baume
f*Les Olives
f Brignoles
=FR.94
1i Ajaccio
15 Bastia
=GA.01
g2 Libreville|libarwil|liberopolis|librefille|librehvil|librevil|librevila|librevilis|librevilo|librvil|libvil|limprebil|limprvil|liuravila
=GA.02
17 Franceville
u Moanda
=GA.03
l Lambaréné
=GA.04
m Mouila
=GA.05
j Tchibanga
=GA.07
g Koulamoutou
=GA.08
31 Port-Gentil
=GA.09
v Oyem
=GB.ENG
6wy London
vt Birmingham
o0 Liverpool
fh Sheffield
ec Leeds
cy Bristol
b0 Manchester
a9 Leicester
a6 Bradford
9l Coventry
95^London^Brent
91 Birkenhead
90 Nottingham
8v^London^Islington
8u Reading
8q Kingston upon Hull
8p Preston
8c Newcastle upon Tyne
87 Southend-on-Sea
7p Brighton
7i Derby
7i Southampton
7c Wolverhampton
78 Plymouth
76 Stoke-on-Trent
74 Milton Keynes
6w^London^City of Westminster
6u Northampton
6l Oldham
6c^London^Bexley
69 Luton
60^London^Archway
5s Portsmouth
5m Swindon
5j Dudley
58^London^Sutton
53 St Helens
51 Crawley
4z Ipswich
4v Wigan
4t^London^Croydon
4s Warrington
4s Walsall
4s Mansfield
4q Sunderland
4l Slough
4k Bournemouth
4j Peterborough
4i Oxford
4d^London^Enfield Town
4c York
4c Telford
46 Poole
45 Burnley
45^London^Harrow
45 Huddersfield
43 Blackburn
42 Cambridge
41 Blackpool
41 Basildon
3z Norwich
3z Middlesbrough
3x Bolton
3v Stockport
3s West Bromwich
3p Hastings
3p High Wycombe
3o Gloucester
3n Exeter
3m^London^Tottenham
3m Salford
3l Newcastle under Lyme
3j Solihull
3i Watford
3h Saint Peters
3e Burton upon Trent
3e Colchester
3a Eastbourne
3a Rotherham
38 Cheltenham
36 Doncaster
35 Chesterfield
34 Chelmsford
32*Mendip
32 Wakefield
31^London^Walthamstow
30^London^Dagenham
30 Basingstoke
30 Maidstone
2z Sutton Coldfield
2z Bedford
2w Woking
2w Lincoln
2u Worcester
2u Bath
2t Gillingham
2s^London^Becontree
2r Worthing
2q Rochdale
2n Royal Leamington Spa
2n^London^Romford
2m Harlow
2l Nuneaton
2l High Peak
2k Darlington
2k Southport
2j Chester
2i Stevenage
2i^London^Wembley
2i Grays
2h Harrogate
2h Hartlepool
2f^London^Fulham
2e Grimsby
2e Cannock
2e Hemel Hempstead
2d St Albans
2c Redditch
2c South Shields
2b Weston-super-Mare
2b Halifax
2a^London^Beckenham
2a^London^Edmonton
2a Tamworth
2a Scunthorpe
28 Stockton-on-Tees
26 Carlisle
26 Gateshead
25^London^Putney
25 Shrewsbury
25 Fylde
24 Bracknell
24^London^Battersea
24 Crewe
24 Chatham
23 Hove
23 Aylesbury
21^London^Canary Wharf
21 Rugby
20^London^Purley
20 Guildford
20^London^Peckham
1z Barnsley
1z Lowestoft
1z Gosport
1y Maidenhead
1y Stafford
1y^London^Southall
1y^London^Uxbridge
1x Royal Tunbridge Wells
1w^London^Wimbledon
1w^London^Stamford Hill
1v Rossendale
1u Folkestone
1u^London^Brixton
1u^London^Hounslow
1u^London^Chingford
1u^London^Finchley
1t Torquay
1t Loughborough
1t^London^Cricklewood
1t Kingswood
1t Taunton
1s Waterlooville
1s Macclesfield
1s Bognor Regis
1s Kettering
1r Great Yarmouth
1r^London^Mitcham
1r Runcorn
1r Ashford
1q Ellesmere Port Town
1q Scarborough
1p Widnes
1p Aldershot
1p Bury
1p^London^Barking
1p Castleford
1o Hereford
1o Stroud
1o Margate
1o^London^Chelsea
1o Welwyn Garden City
1o Farnborough
1n Wallasey
1n Littlehampton
1m^London^Streatham
1m Bootle
1m Weymouth
1l Fareham
1l Morley
1l Cheshunt
1l Kidderminster
1l Corby
1l Dartford
1l Dewsbury
1k Stourbridge
1k Sale
1j Halesowen
1j Canterbury
1j^London^South Croydon
1j Huyton
1j^London^Leytonstone
1i Gravesend
1i Eastleigh
1i^London^Acton
1i Washington
1h Braintree
1h Brentwood
1g Esher
1g Crosby
1g Reigate
1g Dunstable
1g Morecambe
1g Redhill
1f Horsham
1f Staines
1f Batley
1f Wellingborough
1f Clacton-on-Sea
1e Bletchley
1e Keighley
1e^London^Hayes
1e Paignton
1d Bromsgrove
1d^London^Eltham
1d Sittingbourne
1d South Benfleet
1d Banbury
1c West Bridgford
1c^London^Morden
1c Long Eaton
1c Durham
1b Northwich
1b Lancaster
1b Tipton
1a Banstead
1a King's Lynn
1a Winchester
1a Barrow in Furness
1a Yeovil
1a Middleton
1a Havant
1a^London^Carshalton
19 Hinckley
19^London^Catford
19 Salisbury
19 Pontefract
18^London^Willesden
18 Sutton in Ashfield
18 Grantham
18 Great Sankey
18 Ashton-under-Lyne
18 Leigh
18 Leatherhead
18 Letchworth Garden City
17 Newark on Trent
17 Worksop
17 Bury St Edmunds
17 Kirkby
17 Wallsend
17 Redruth
17^London^Welling
16 Christchurch
16 Andover
16 Stretford
16 Dover
16 Hatfield
16 Altrincham
15 Newburn
15 Boston
15^London^Holloway
15 Lytham St Annes
15 Bridgwater
15 Urmston
15 Wokingham
15 Swadlincote
15 Trowbridge
15 Prescot
14 Bexhill-on-Sea
14 Bloxwich
14*Ewell
14 North Shields
14^London^Shepherds Bush
13 Skelmersdale
13 Fleet
13 Abingdon
13 Tonbridge
13 Ramsgate
13 Ilkeston
12 Coalville
12 Canvey Island
12^London^Surbiton
12 Whitley Bay
12^London^Greenford
12 Arnold
12 Houghton-Le-Spring
12 Bishops Stortford
12 Leyland
12 Rushden
11 Leighton Buzzard
11 Yeadon
11 Blyth
11 Eccles
11 Warwick
11 Redcar
11^London^Heston
11 Peterlee
11 Farnham
11 Chester-le-Street
11 Great Malvern
11^London^Stratford
11 Herne Bay
11 Wilmslow
10 Newton Abbot
10 Mangotsfield
10 Billericay
10 Chipping Sodbury
10 Hitchin
10 Walkden
10 Tyldesley
10 Chippenham
10 Billingham
z Accrington
z Hoddesdon
z Bridlington
z Bentley
y Exmouth
y Yate
y Felling
y^London^Chiswick
y Radcliffe
y Totton
y Chorley
y Bicester
y Haywards Heath
y Wigston Magna
y Wednesfield
x*Strood
x Windsor
x Glossop
x Cramlington
x Pudsey
x Newbury
x Wickford
x*Washwood Heath
x Lichfield
x Brighouse
x Darwen
w Wisbech
w*Aston
w Borehamwood
w Rayleigh
w Prestwich
w Cleethorpes
w Lower Earley
w*Shirley
w Falmouth
w Hyde
w^London^Thamesmead
w Chichester
w Barnstaple
w Spalding
v Epsom
v Thornton-Cleveleys
v^London^Ruislip
v Saint Neots
v^London^Canning Town
v Burgess Hill
v Beverley
v Deal
u Winsford
u Harpenden
u Whitstable
u Camberley
u^London^Barnet
u Bedworth
u Heswall
u Hucknall
u Egham
u Sevenoaks
t Kidsgrove
t Didcot
t Nelson
t Burntwood
t Felixstowe
t Kendal
t Consett
t Witney
t Ashton in Makerfield
t^London^Kilburn
t Cheadle Hulme
t Stanford-le-Hope
t Bideford
t Rochester
t Shipley
s^London^Wood Green
s*Heywood
s Brierley Hill
s^London^Muswell Hill
s Stratford-upon-Avon
s Sunbury-on-Thames
s^London^Bow
s Ashington
s Kirkby in Ashfield
s Willenhall
r Burngreave
r Denton
r Cleckheaton
r Ashford
r Jarrow
r Melton Mowbray
r Workington
r Haverhill
r Maghull
r^London^Highbury
r*Acocks Green
r East Grinstead
q Westhoughton
q Frome
q Congleton
q^London^Camden Town
q Ryde
q Bishop Auckland
q^London^Northolt
q Newton Aycliffe
q Hertford
q Staveley
q Farnworth
q Crowthorne
q Bramhall
q^London^Coulsdon
p Bartley Green
p^London^Hornchurch
p St Austell
p Fleetwood
p Witham
p^London^Blackheath
p Pitsea
p^London^Chalk Farm
p Whitehaven
p Newport
p Skegness
p Selby
p Thetford
o Wednesbury
o^London^Feltham
o Thatcham
o Hindley
o Plymstock
o Ormskirk
o Rugeley
o Golborne
o Gosforth
o Huntingdon
o Daventry
o Droitwich
o^London^New Malden
o New Milton
o Portishead
o Droylsden
o Evesham
o^London^Hanworth
o Whitefield
n Lofthouse
n Belper
n Formby
n Burnham-on-Sea
n Broadstairs
n Oadby
n Heanor
n Chapeltown
n Truro
n Litherland
n Market Harborough
n Royton
n Walton-on-Thames
n Wellington
n^London^Woodford Green
n Stalybridge
n Godalming
n Potters Bar
n Seaford
n Alfreton
n Camborne
m Kenilworth
m Seaham
m Thornaby-on-Tees
m Sudbury
m Rawtenstall
m Retford
m*Heavitree
m Berkhamsted
m Stanley
m Swanley
m Newton-le-Willows
m Rottingdean
m Amersham
m^London^Hadley Wood
m Ossett
l^London^Richmond
l Maldon
l Buxton
l Horley
l Cowes
l^London^Barnes
l Dronfield
l Ripley
l March
l Stowmarket
l Clevedon
l Guiseley
l Bordon
l Caterham
l^London^Wallington
l Gainsborough
l Goole
l Sandhurst
l Harwich
l East Dereham
l Chesham
l Gerrards Cross
l Crowborough
l Stamford
l Stourport-on-Severn
l Failsworth
l Nailsea
l^London^Isleworth
k Newmarket
k Bingley
k Brownhills
k Yateley
k Hythe
k Newquay
k Sandown
k Atherton
k Colne
k Chalfont Saint Peter
k Ampthill
k Bowthorpe
k^London^Chislehurst
k Kempston Hardwick
k Kingswinford
k Portslade
k Swinton
k Hailsham
k Poulton-le-Fylde
k Brough
k Leek
k Kempston
k Penzance
k Dinnington
k Faversham
k Tewkesbury
k Earl Shilton
k Tiverton
j Adwick le Street
j Weybridge
j^London^Blackwall
j South Ockendon
j Irlam
j^London^Chessington
j Melksham
j Horsforth
j Dukinfield
j Great Wyrley
j Yarm
j Shoreham-by-Sea
j^London^Pinner
j Ely
j^London^Hook
j South Elmsall
j^London^Golders Green
j Hebburn
j Mirfield
j Emsworth
j Oswestry
j Horwich
j Lancing
j Rawmarsh
j Eastwood
j Peacehaven
j East Molesey
j West Molesey
j*Southsea
j Wantage
i Uckfield
i Mansfield Woodhouse
i Grove
i Hadleigh
i Marlow
i Marple
i Fulwood
i Chapel Allerton
i Waltham Abbey
i Devizes
i^London^Hampton
i Hedge End
i Sandbach
i New Mills
i Ascot
i Spennymoor
i Dorking
i Ramsbottom
i Amersham on the Hill
i Moreton
i Biddulph
i Bishopstoke
i Ferndown
i^London^Bethnal Green
i Ware
i Maltby
i^London^Bayswater
h Warminster
h Teignmouth
h Walton-on-the-Naze
h Tynemouth
h Bushey
h Sleaford
h Haydock
h Lewes
h Mountsorrel
h Thorne
h Calne
h^London^Friern Barnet
h Nantwich
h^London^Harlesden
h Romsey
h Wath upon Dearne
h^London^Brockley
h Cirencester
h Heysham
h Westbury
h Guisborough
h Bedlington
h Frinton-on-Sea
h Hayling Island
h Dorchester
h Northallerton
h Longfield
h Rochford
h^London^Plumstead
h Cobham
h Brixham
h Whickham
h Alton
h Biggleswade
h^London^South Norwood
h Cowley
h^London^Harringay
g^London^Norbury
g^London^Enfield Lock
g Lymington
g Louth
g Carterton
g Ripon
g Hartley
g^London^Tooting
g^London^Stepney
g^London^Roehampton
g Ryton
g^London^Upper Norwood
g^London^Worcester Park
g Aldridge
g*Longsight
g Basford
g^London^Limehouse
g^London^Seven Sisters
g Kippax
g Conisbrough
g^London^Hayes
g Hoyland Nether
g Tadley
g Kidlington
g Royston
g Bebington
g^London^New Cross
g Swanscombe
g Baildon
g^London^Ponders End
g*Hale
g Keynsham
g Elland
g^London^Perry Vale
g Saltash
g^London^Earlsfield
g^London^West Ham
g Wombwell
g^London^Furzedown
f South Hayling
f Neston
f^London^Manor Park
f Hale
f Hazel Grove
f Darton
f^London^Orpington
f Saffron Walden
f Haslingden
f Penrith
f^London^Palmers Green
f^London^Totteridge
f Sinfin
f Bredbury
f^London^Shadwell
f Mexborough
f Newport Pagnell
f Neston
f^London^Tottenham Hale
f Cleveleys
f*Darras Hall
=GB.NIR
9l Belfast
2f*Londonderry County Borough
2c Derry
26 Lisburn
1s Newtownabbey
1p Bangor
1n Craigavon
1l Castlereagh
t Newtownards
t Carrickfergus
t Ballymena
s Newry
q Coleraine
m Portadown
l Omagh
k Antrim
i Larne
g Banbridge
=GB.SCT
he Glasgow
e3 Edinburgh
5j Aberdeen
44 Dundee
25 Paisley
23 East Kilbride
1l Livingston
1i Hamilton
1i Meikle Earnock
1g Cumbernauld
1e Dunfermline
1d Kirkcaldy
1c Inverness
1b Perth
1b Kilmarnock
1b Dumfries
1a Ayr
18 Coatbridge
15 Greenock
12 Glenrothes
12 Stirling
11 Airdrie
z Falkirk
y Irvine
x Motherwell
v Rutherglen
v Wishaw
s Cambuslang
r Bearsden
r Clydebank
p Elgin
p Newton Mearns
p Vale of Leven
o Arbroath
o Musselburgh
n Bishopbriggs
m Renfrew
l Bathgate
l Bellshill
k Alloa
k Dumbarton
k Kirkintilloch
j Isle of Lewis
i Peterhead
i Dalserf
i Barrhead
h Grangemouth
h Blantyre
h Saint Andrews
h High Blantyre
g Kilwinning
g Johnstone
g Bonnyrigg
g Penicuik
g Viewpark
g Erskine
f Broxburn
f Port Glasgow
f Larkhall
=GB.WLS
cf Cardiff
8j Newport
8c Swansea
1u Wrexham
1s Buckley
1r Tonypandy
1n Rhondda
1j Barry
1e Bridgend
1e Llanelli
1c Cwmbran
1a Neath
18 Merthyr Tydfil
15 Coity
10 Pontypool
z Briton Ferry
y Colwyn Bay
x Ebbw Vale
w Deeside
v Aberdare
v Caerphilly
u Pontypridd
q Flint
q Rhyl
q Hawarden
p Rhosllanerchrugog|rhosllannerchrugog
o Ammanford
n Penarth
l Maesteg
l Gorseinon
k Risca
j Clydach
j Aberystwyth
j Prestatyn
i Bangor
i Brymbo
i Abergele
h Gelligaer
g Chepstow
g Carmarthen
g Porthcawl
f Blackwood
f Llandudno
=GE.02
1t Sokhumi
r Stantsiya Novyy Afon
i Tqvarch'eli
g Och’amch’ire
=GE.04
4s Batumi
j Kobuleti
=GE.51
t5 Tbilisi|tbilis|tbilisi tbilisi|tbilisi osh|tbilisis|tbiliso|tbilissi|tbilisy|tbiliszi|tbilsi|tblisi|thbilisi|tibilisi|tiblisi|tiblissi|tiflis|tiphlida|tpilisi|triphelis|ttuplis
=GE.66
3r Kutaisi
t Samtredia
q Zest’aponi
h Ts’q’alt’ubo
=GE.67
k Telavi
=GE.68
3m Rustavi
j Marneuli
=GE.71
15 P’ot’i
15 Zugdidi
s Senak’i
=GE.72
h Akhaltsikhe
=GE.73
1a Gori
w Ts’khinvali
s Khashuri
=GF.GF
1q Cayenne
q Matoury
o Saint-Laurent-du-Maroni
o Kourou
j Rémire-Montjoly
=GG.6417228
g Saint Peter Port
=GH.01
1ij Accra|aakra|acra|akara|akkr|akkra|akkrae|akra|akrao|nkran
5n Atsiaman
4c Tema
40*Teshi Old Town
2t Medina Estates
1y*Nungua
1b Dome
19 Gbawe
=GH.02
14t Kumasi|coomassie|kumase|kumasi shaary|kumasis|kumaso|kumassi|kumasy
3u Obuase
1z Ejura
1e Tafo
16 Mampong
15 Konongo
w Agogo
=GH.04
3z Cape Coast
1e Swedru
18 Winneba
18 Kasoa
x Dunkwa
q Elmina
p Saltpond
k Apam
k Foso
=GH.05
2o Koforidua
1p Akim Oda
1d Suhum
19 Nsawam
13 Asamankese
u Begoro
o Akwatia
i Aburi
=GH.06
a1 Tamale
17 Yendi
t Savelugu
=GH.08
1y Ho
1v Aflao
1k Hohoe
u Anloga
s Kpandu
i Keta
=GH.09
6h Takoradi
3v Sekondi-Takoradi
z Prestea
z Tarkwa
p Axim|esim
l Shama Junction
j Bibiani
=GH.10
1l Bawku
1i Bolgatanga
p Navrongo
=GH.11
26 Wa
=GH.12
h Bechem
h Duayaw-Nkwanta
=GH.13
2o Japekrom
1y Sunyani
1q Berekum
v Wankyi
=GH.14
1y Techiman
1b Kintampo
=GH.17
p Salaga
=GI
r Gibraltar
=GM.01
9g Serekunda
17 Bakau
z Banjul
=GM.05
26 Brikama
f Sukuta
=GM.07
u Farafenni
p Lamin
=GN.04
1fz Camayenne|camayen
1d3 Conakry|conacri|konakri|konakrio|konakris|konakry
=GN.B
18 Fria
f Boké
=GN.D
39 Kindia
25 Coyah
u Télimélé
=GN.F
1b Kissidougou
=GN.K
36 Kankan
18 Siguiri
=GN.L
1n Labé
q Tougué
=GN.M
16 Mamou
k Pita
=GN.N
3p Nzérékoré
27 Gueckedou
17 Macenta
=GP.GP
1i Les Abymes
v Baie-Mahault
t Le Gosier
p Petit-Bourg
n Sainte-Anne
n Le Moule
k Sainte-Rose
k Capesterre-Belle-Eau
f Pointe-à-Pitre
=GQ.04
4c Malabo
=GQ.07
p Ebebiyin
=GQ.08
4t Bata
=GR.ESYE11
1i Kavála
1h Alexandroupoli
1c Xánthi
1a Komotiní
19 Dráma
g Orestiáda
=GR.ESYE12
8u Thessaloníki
2k Kalamariá
23 Évosmos
1m Sérres
1l Políchni
1h Kateríni
1a Stavroúpoli
19 Sykiés
18 Véroia
z Pylaía
s Giannitsá
r Neapoli
r*Elefthério - Kordelió
n Kilkís
l Oraiókastro
k Náousa
j Édessa
i Peraía
h Panórama
g Meneméni
=GR.ESYE13
10 Kozáni
u Ptolemaḯda
i Flórina
=GR.ESYE14
43 Lárisa
2e Volos
1q Tríkala
x Kardítsa
x Néa Ionía
=GR.ESYE21
1u Ioánnina
m Árta
h Préveza
=GR.ESYE22
r Corfu
=GR.ESYE23
4o Pátra
1b Agrínio
m Pýrgos
k Aígio
h Amaliáda
=GR.ESYE24
1n Chalkída
1g Lamía
10 Thívai
l Livadeiá
=GR.ESYE25
1i Kalamata
u Kórinthos
r Trípoli
m Árgos
g Sparta
=GR.ESYE31
ig Athens|afina|afini|afiny|an aithin|ateena|atehny|aten|atena|atenai|atenas|atenas athena|atene|atenes|ateni|ateno|atenoj|ateny|athen|athena|athenae|athenai|athene|athenes|atheny|athina|athinai|athinia|atina
4k Piraeus
3w Peristéri
2t Kallithéa
2r Acharnés
2h Níkaia
2f Glyfáda
2d Ílion
26 Ilioúpoli
25 Keratsíni
22 Khalándrion
21 Néa Smýrni
20 Maroúsi
1z Agios Dimitrios
1z Zográfos
1y Aigáleo
1v Néa Ionía
1s Palaió Fáliro
1r Korydallós
1p Výronas
1o Agía Paraskeví
1n Galátsi
1n Petroúpolis
1e Irákleio
1b Kifisiá
1a Chaïdári
16 Álimos
y Ágioi Anárgyroi
y Argyroúpoli
y Áno Liósia
v Cholargós
v Vrilissia
u Asprópyrgos
u Gérakas
u Metamórfosi
s Voúla
s Kamaterón
r Agía Varvára
q Kaisarianí
q Néa Filadélfeia
p Moskháton
p Pérama
p Salamína
p Elefsína
n Mégara
n Dhafní
n Melíssia
l Artémida
l Péfki
j Koropí
h Néa Erythraía
h Ellinikó
g Agios Ioannis Rentis
g Vári
g Néa Mákri
=GR.ESYE41
s Mytilene
o Chios
=GR.ESYE42
1k Ródos|rhodes
j Kos
=GR.ESYE43
3t Irákleion
1i Chaniá
w Rethymno
=GT.01
5w Cobán
20 Panzos
k San Cristóbal Verapaz
h Chisec
g San Pedro Carchá
=GT.02
1t Salamá
f Rabinal
=GT.03
2p Chimaltenango
1m Patzún
z Yepocapa
z Tecpán Guatemala
w Comalapa
p San Andrés Itzapa
o Zaragoza
l Patzicía
g El Tejar
=GT.04
34 Chiquimula
l Esquipulas
=GT.05
p Guastatoya
g Sanarate
=GT.06
4c Escuintla
35 Santa Lucía Cotzumalguapa
1u Palín
19 Masagua
o La Gomera
j Puerto San José
i Tiquisate
=GT.07
rn Guatemala City|citta del guatemala|ciutat de guatemala|guate|guatemala hiria|guatemala by|guatemala la nueva|guatemala stadt|guatemala urbo|guatemala stad|gvatemalurbo|new guatemala|nueva guatemala|nueva guatemala de la asuncion|pole tes gouatemalas|santiago de guatimala
h6 Villa Nueva|vilja nuehva|vilja nueva|viljanueva
cy Mixco|mishko
4b Villa Canales
3t San Juan Sacatepéquez
3r Petapa
2x Chinautla
29 Santa Catarina Pinula
28 San José Pinula
20 Amatitlán
1n Fraijanes
1n San Pedro Ayampuc
j Palencia
=GT.08
27 Huehuetenango
1d Soloma
11 Jacaltenango
=GT.09
2t Puerto Barrios
k El Estor
j Morales
i Lívingston
=GT.10
4g Jalapa
p San Luis Jilotepeque
=GT.11
42 Jutiapa
1c Asunción Mita
t Jalpatagua
=GT.12
v San Benito
k Flores
h Poptún
=GT.13
51 Quetzaltenango
2x Coatepeque
1g Ostuncalco
1c Colomba
16 Cantel
n Cabricán
j Salcajá
g La Esperanza
f El Palmar
=GT.14
3y Chichicastenango
26 Santa Cruz del Quiché
n Nebaj
=GT.15
2j Retalhuleu
14 Nuevo San Carlos
t San Sebastián
o San Felipe
h El Asintal
=GT.16
1a Antigua Guatemala
x Ciudad Vieja
t Santiago Sacatepéquez
s Sumpango
o Alotenango
m Santa María de Jesús
l San Lucas Sacatepéquez
i Jocotenango
=GT.17
2l Malacatán
1n Comitancillo
1b San Marcos
14 San Pedro Sacatepéquez
=GT.18
1b Barberena
15 Cuilapa
j Guazacapán
=GT.19
19 Sololá
x Santiago Atitlán
s Nahualá
=GT.20
25 Mazatenango
1p Chicacao
15 Patulul
n San Francisco Zapotitlán
k San Pablo Jocopilas
h Santa Bárbara
=GT.21
2w Totonicapán
1m San Francisco El Alto
w Momostenango
f San Andrés Xecul
=GT.22
1o Zacapa
j Gualán
=GU.DD
19 Dededo Village
=GU.MA
f Mangilao Village
=GU.TM
k*Tamuning
k Tamuning-Tumon-Harmon Village|tamuning
=GU.YG
l Yigo Village
=GW.01
n Bafatá
=GW.11
as Bissau
=GY.12
6j Georgetown
=GY.13
z New Amsterdam
=GY.18
19 Linden
=HK
5rv Hong Kong|chonnk konnk|gankong|gon kong|gonkong|hiong geng|honkong|honkongo|khongkong|khonkong|victoria
1rz Kowloon|chiu lung|czjulun|kaulunas|koulun
=HK.HCW
ql Victoria|victoria city
=HK.HSO
4d Aberdeen
25 Pok Fu Lam
=HK.NIS
36 Tung Chung
=HK.NKT
98 Kwai Chung
52 Tsing Yi Town
=HK.NNO
7b Fanling
=HK.NSK
bh Tseung Kwan O|chan ji|cheung kwan|cheung kwan o
10 Sai Kung
=HK.NST
dr Sha Tin|sha tin new town|shatin
5z Ma On Shan
=HK.NTM
e4 Tuen Mun
=HK.NTP
7m Tai Po
=HK.NTW
8b Tsuen Wan
=HK.NYL
7u Tin Shui Wai
4q Yuen Long Kau Hui
19 Ping Shan
=HN.01
66 La Ceiba
t Tela
=HN.02
24 Ciudad Choluteca
=HN.03
v Tocoa
=HN.04
1n Comayagua
17 Siguatepeque
=HN.05
s Santa Rosa de Copán
=HN.06
m9 San Pedro Sula|san pedro|san pedro zollan|san pedra sula
3v Choloma
1c Puerto Cortez
1a La Lima
w Villanueva
k Cofradía
g Potrerillos
=HN.07
19 Danlí
j El Paraíso
=HN.08
nn Tegucigalpa|tegousigalpa|tegousigoualpa|tegucigalpo|tegucigucigalpa|tegusigalpa|tegusigalp|teguzigalpa|tehgusigalpa|tenkousinkalpa|tequsiqalpa|teuctzincalpan
=HN.12
i La Paz
=HN.15
y Juticalpa
=HN.16
f Santa Bárbara
=HN.17
m San Lorenzo
=HN.18
2t El Progreso
q Olanchito
g Yoro
=HR.01
s Bjelovar
=HR.02
1p Slavonski Brod
=HR.03
s Dubrovnik
=HR.04
1n Pula
=HR.05
1b Karlovac
=HR.06
q Koprivnica
=HR.09
g Čakovec
=HR.10
2p Osijek
j Đakovo
=HR.11
m Požega
=HR.12
31 Rijeka
=HR.13
11 Šibenik
=HR.14
10 Sisak
g Petrinja
=HR.15
4h Split
k Solin
=HR.16
16 Varaždin
=HR.17
g Virovitica
=HR.18
s Vinkovci
o Vukovar
=HR.19
1z Zadar
=HR.20
w Velika Gorica
k Zaprešić
g Samobor
=HR.21
jf Zagreb|agram|andautonia|sagrab|sagreb|sagwzlwgbouh|sakreb|zabrag|zabreg|zagabbria|zagabria|zagavria|zagrab|zagrabia|zagreba|zagrebas|zagrebi|zagrebo|zagrebs|zagrep|zagrev|zagrzeb|zahreb|zankremp|zaqreb
1g Sesvete
11*Centar
=HT.03
8i Port-de-Paix
z Ti Port-de-Paix
=HT.06
2d Gonaïves
1u Saint-Marc
1d Verrettes
g Désarmes
=HT.07
j Hinche
=HT.09
3r Cap-Haïtien
12 Saint-Raphaël
x Lenbe
=HT.11
yb Port-au-Prince|port o prens|port o prensas|port o prehns|port o prins|porto principe|portoprensa|portoprinco|portus principis|potoprens|puerto principe|ville de port au prince
ca*Carrefour
an Delmas 73
7v Pétionville
6d Croix-des-Bouquets
3q Léogâne
3a Tigwav
1g Thomazeau
1d Grangwav
16 Kenscoff
q Gressier
i Fond Parisien
=HT.12
3i Les Cayes
=HT.13
3u Jacmel
=HT.14
2q Jérémie
=HT.15
2h Miragoâne
=HU.01
32 Kecskemét
12 Baja
w Kiskunfélegyháza
t Kiskunhalas
i Kalocsa
f Kiskőrös
=HU.02
41 Pécs
r Komló
j Mohács
=HU.03
1o Békéscsaba
w Gyula
v Orosháza
l Békés
i Szarvas
f Gyomaendrőd
=HU.04
4b Miskolc
12 Ózd
w Kazincbarcika
i Sátoraljaújhely
i Mezőkövesd
h Tiszaújváros
=HU.05
1cd Budapest|boedapes|boedapest|boudapes|boudapeste|budaipeist|budapescht|budapeshha|budapesht|budapesht osh|budapesta|budapestas|budapeste|budapesti|budapestinum|budapesto|budapeszt|budimpeshta|budimpesta|ofen pest
3v^Budapest^Budapest XI. kerület
3m^Budapest^Zugló
3g^Budapest^Budapest III. kerület
36^Budapest^Budapest XIII. kerület
2q^Budapest^Budapest IV. kerület
2l^Budapest^Budapest XVIII. kerület
2h^Budapest^Budapest II. kerület
2a^Budapest^Budapest VIII. kerület
28^Budapest^Budapest XV. kerület
26^Budapest^Kőbánya
26^Budapest^Budapest XVII. kerület
25^Budapest^Józsefváros
24^Budapest^Budapest XXI. kerület
1w^Budapest^Budapest XVI. kerület
1r^Budapest^Budapest XX. kerület
1q^Budapest^Angyalföld
1q^Budapest^Erzsébetváros
1q^Budapest^Budapest XIX. kerület
1p^Budapest^Kispest
1l^Budapest^Budapest XII. kerület
1e^Budapest^Budapest XXII. kerület
16^Budapest^Budapest VI. kerület
p^Budapest^Budapest I. kerület
k^Budapest^Budapest XXIII. kerület
=HU.06
4h Szeged
18 Hódmezővásárhely
p Makó
j Csongrád
=HU.08
2u Székesfehérvár
1e Dunaújváros
=HU.09
3l Győr
1q Sopron
u Mosonmagyaróvár
=HU.10
5m Debrecen
w Hajdúböszörmény
o Hajdúszoboszló
i Hajdúnánás
i Balmazújváros
g Püspökladány
=HU.11
24 Parádsasvár
1i Eger
x Gyöngyös
k Hatvan
=HU.12
1u Tatabánya
t Esztergom
n Tata
k Oroszlány
j Komárom
=HU.14
z Salgótarján
f Balassagyarmat
=HU.16
1q Érd
13 Cegléd
z Vác
w Gödöllő
u Dunakeszi
p Budaörs
p Szigetszentmiklós
o Szentendre
o Nagykőrös
m Gyál
m Monor
j Vecsés
i Veresegyház
i Százhalombatta
h Dunaharaszti
h Fót
h Dabas
g Abony
g Göd
=HU.17
1s Kaposvár
n Siófok
=HU.18
3a Nyíregyháza
j Mátészalka
i Kisvárda
=HU.20
1z Szolnok
r Jászberény
n Törökszentmiklós
m Karcag
j Mezőtúr
=HU.21
y Szekszárd
l Dombóvár
l Paks
=HU.22
26 Szombathely
f Sárvár
=HU.23
1l Veszprém
x Pápa
v Ajka
l Várpalota
i Tapolca
=HU.24
1q Zalaegerszeg
1b Nagykanizsa
k Keszthely
=ID.01
73 Banda Aceh
59 Lhokseumawe
56 Langsa
1t Meulaboh
1c Bireun
1b Singkil
16 Sabang
14 Reuleuet
o Blangpidie
i Sigli
f Sinabang
=ID.02
k5 Denpasar|dehnpasar|dempasar|dempassar|denpasar bali|denpasaras|kutha denpasar|ntenpasar
3q Singaraja
2h Banjar
23 Ubud
y Tabanan
x Negara
w Amlapura
u Kuta
s Klungkung
p Seririt
k Bedugul
=ID.03
ae Bengkulu
1a Curup
=ID.04
6l8 Jakarta|batavia|big durian|cakarta|dakarta|daerah khusus ibukota jakarta|djakarta|djogkarta|dki jakarta|dzakarta|dzhakarta|dzhakartae|gakarto|giacarta|iacarta|jacarta|jayakarta|jogkarta|nga ka that su tu thit khi|sakata|sunda kelapa|tzakarta|xacarta|xhakarta|yajgyadaz|yakarta|zhakarta
=ID.05
gu Jambi City|djambi|dzhambi|jambi|sriindrapura|telanaipura
2q Sungai Penuh
1k Mendaha
11 Simpang
y Kuala Tungkal
l Muara Bungo
=ID.07
19y Semarang|kutha semarang|samarang|semarannk|semarangas
yy Jepara|djapara|djepara|japara|yapara
ei Surakarta|kutha surakarta|soerakarta|solo|sourakarta|surakarte
8j Pekalongan
75 Cilacap
6l Tegal
6e Purwokerto
5c Salatiga
54 Pemalang
4r Ungaran
3v Purwodadi
3q Adiwerna
3k Batang
3j Klaten
3e Magelang
39 Kedungwuni
2z Pati
2t Grogol
2q Dukuhturi
2l Wonosobo
2k Kudus
2h Kartasura
24 Tarub
20 Sragen
1y Mertoyudan
1u Sokaraja
1r Ambarawa
1p Slawi
1p Pecangaan
1o Boyolali
1n Baki
1m Weleri
1m Baekrajan
1l Purbalingga
1j Wedi
1j Cepu
1g Blora
1f Comal
1f Karanganom
1e Gombong
1e Jatiroto
1d Gatak
1c Banyumas
19 Candi Prambanan
19 Muntilan
18 Ketanggungan
18 Rembangan
18 Gebog
16 Baturaden
14 Juwana
13 Wiradesa
13 Majenang
13 Buaran
12 Wonopringgo
12 Jekulo
10 Wangon
y Lebaksiu
y Mlonggo
w Jaten
v Kutoarjo
u Sidareja
u Selogiri
t Lasem
t Ceper
t Randudongkal
s Balapulang
s Jogonalan
s Mranggen
s Margasari
r Bulakamba
r Demak
q Tayu
q Colomadu
q Welahan
o Delanggu
o Ngemplak
o Trucuk
n Kroya
m Kebonarun
=ID.08
27u Surabaya|kutha surabaya|soerabaja|soerabaya|sourabaya|sourampagia|surabaia|surabaja|surabajo
ng Malang|kabupaten malang|kutha malang|maland
j2 Situbondo|sitoebanda|sitoebondo|situbando
8b Jember
6p Probolinggo
6j Kediri
5x Batu
5u Madiun
5s Pasuruan
50 Singosari
4f Lawang
46 Blitar
3v Sidoarjo
3p Mojokerto
3i Jombang
3g Lumajang
3d Bangil
3a Banyuwangi
2k Pamekasan
2f Bojonegoro
2e Bangkalan
2d Sumenep
28 Kedungwaru
28 Genteng
27 Gedangan
27 Ponorogo
24 Tuban
24 Kebomas
22 Gresik
1y Bondowoso
1x Nganjuk
1t Tulungagung
1t Muncar
1s Tulangan Utara
1p Kertosono
1n Lamongan
1l Pare
1j Besuki
1h Sampang
1g Kepanjen
1d Gampengrejo
1c Buduran
1c Balung
17 Kencong
17 Panji
16 Diwek
13 Krian
10 Srono
z Sumberpucung
y Pandaan
x Tanggulangin
w Boyolangu
v Panarukan
u Pakisaji
t Singojuruh
t Wongsorejo
t Trenggalek
s Kraksaan
r Paciran
r Babat
r Driyorejo
q Ngunut
p Soko
o Prigen
o Kalianget
o Mojoagung
n Dampit
n Ngoro
n Gambiran Satu
n Kamal
m Gongdanglegi Kulon
m Ngawi
=ID.10
ae Yogyakarta
2x Depok
2f Wonosari
2e Kasihan
22 Sewon
1v Melati
1u Gamping Lor
1s Bantul
1r Godean
1k Sleman
1k Pandak
19 Bambanglipuro
u Srandakan
o Pundong
=ID.11
ib Pontianak|kuta pontianak|kutha pontianak|pontianakas|pontijanak
6j Singkawang
1c Sungai Raya
y Pemangkat
j Manismata
=ID.12
ia Banjarmasin|bandgermasin|bandjarmasin|bandjermasin|bandjermassin|bandzharmasin|banjermasin|banyermasin
3n Martapura
1p Barabai
1k Amuntai
11 Tanjung
=ID.13
86 Palangkaraya
4n Sampit
1b Muara Teweh
12 Pangkalanbuun
10 Kualakapuas
=ID.14
n3 Samarinda|batoeng panggol|kuta samarinda|kutha samarinda|samarynda
jb Balikpapan|balikpapanas|kutha balikpapan
5x Loa Janan
4z Bontang
=ID.15
we Bandar Lampung|bandarlampung|tanjungkarang|tanjungkarang telukbetung|telukbetung
4p Metro
1h Terbanggi Besar
16 Kotabumi
=ID.17
by Mataram|kutha mataram|mataram lombok|mataramas
4b Bima
2k Selong
1r Sumbawa Besar
1j Taliwang
1j Dompu
z Praya
=ID.18
cb Kupang|koepang|kupangas|kupange|kupango|kupanq|kutha kupang
59 Labuan Bajo
2g Maumere
2f Ende
2a Atambua
1c Kefamenanu
16 Ruteng
14 Soe
10 Waingapu
10 Tambolaka
=ID.21
ad Palu
1c Luwuk
1b Poso
=ID.22
9l Kendari
4f Baubau
1y Raha
w Katobu
=ID.24
p9 Padang|kuta padang|kutha padang|padangas|padango
3w Payakumbuh
3d Bukittinggi
2k Pariaman
21 Solok
s Sijunjung
=ID.26
1vn Medan|kuta medan|kutha medan|medana|medanas|medano|mentan
8n Percut
7r Binjai
7g Pematangsiantar
69 Padangsidempuan
4w Tanjungbalai
4e Sunggal
4d Perbaungan
3y Kisaran
3t Gunungsitoli
3a Tebingtinggi
2v Rantauprapat
2v Belawan
2i Sibolga
22 Kabanjahe
1e Labuhan Deli
1c Berastagi
14 Pekan Bahapal
v Bandar
s Deli Tua
r Stabat
q Teluk Dalam
q Pangkalan Brandan
p Teluk Nibung
p Tanjungtiram
g Tongging
=ID.28
9n Ambon
2h Tual
1c Amahai
10 Masohi
=ID.29
5p Ternate
10 Sofifi
y Tobelo
u Sanana
=ID.30
1z9 Bekasi|bekasis|bekaso|kutha bekasi
1vw Bandung|bandoeng|banduna|bandungas|bandungo|bantounnk|kuta bandung|kutha bandhung
1l4 Depok|depok kutha|depokas
uj Bogor|bogoro|buitenzorg|kutha bogor
fs Cimahi|chimahi|cimahi kutha|tjimahi|tjimaki
a3 Cibinong
99 Cirebon
80 Cileungsir
7o Sukabumi
7m Pasarkemis
7j Tasikmalaya
5z Citeureup
5s Ciputat
5r Ciampea
5l Rengasdengklok
5l Banjar
5k Sumedang
54 Padalarang
53 Lembang
4z Purwakarta
4v Cianjur
4v Pamulang
4u Cikupa
4n Plumbon
4m Sawangan
4l Banjaran
44 Astanajapura
42 Cikampek
3v Weru
3k Teluknaga
3i Paseh
3f Indramayu
3f Parung
3a Sepatan
39 Soreang
36 Pamanukan
34 Kuningan
33 Cileunyi
32 Kresek
32 Ciamis
32 Pelabuhanratu
2y Cikarang
2y Arjawinangun
2s*Sumedang Utara
2p Sumber
2l Palimanan
2k Caringin
2h Cicurug
2g Klangenan
2b Margahayukencana
28 Serpong
26 Ciranjang-hilir
24 Karangsembung
21 Majalengka
21 Jatibarang
1m Jatiwangi
1f Kawalu
1d Singaparna
1c Pameungpeuk
14 Rajapolah
v Karangampel
q Wanaraja
=ID.31
ck Manado|kutha manado|manadas|menado
69 Bitung
x Tondano
s Tomohon
=ID.32
1ad Palembang|kutha palembang|palembangas|palempannk|palimbao
6i Lubuklinggau
3r Baturaja
2v Prabumulih
1y Pagar Alam
1u Lahat
1h Tanjungagung
=ID.33
1h4 Tangerang|kutha tangerang|tangarang|tangerangas|tangerango
11y South Tangerang|tangerang selatan
j8 Serang|kabupaten serang
5b Curug
3t Rangkasbitung
2k Pandeglang
y Labuan
=ID.34
5j Gorontalo
=ID.35
61 Pangkalpinang
2v Tanjung Pandan
2t Sungailiat
13 Manggar
r Muntok
=ID.36
b8 Jayapura|djajapoera|djajapura|dzajapura|dzhajapura|jaya pura|kotabaru|noordwijk|port numbay|port numbaj|sukarnapura|sukarnopura
1q Abepura
j Fakfak
=ID.37
wc Batam|kutha batam
u5 Pekanbaru|kutha pekanbaru|pakanbahru|pakanbaroe|pakanbaru|pekanbaroe
40 Dumai
1k Balai Pungut
=ID.38
13k Makassar|djumpandang|macassar|makasar|makasaras|makasser|udjung pandang|ujungpandang
55 Palopo
47 Parepare
45 Watampone
2b Galesong
1o Sengkang
15 Sinjai
14 Rantepao
12 Masamba
u Maros
=ID.39
2z Manokwari
p Bintuni
g Ransiki
=ID.40
6c Tanjung Pinang
1d Tanjung Balai
=ID.41
22 Majene
1u Polewali
f Mamuju
=ID.42
6r Tarakan
1l Tanjung Selor
q Malinau
=ID.PD
72 Sorong
n Waisai
j Teminabuan
=ID.PS
2u Merauke
o Agats
=ID.PT
18 Nabire
=IE.C
2b Gaillimh|galway
j Sligo
=IE.L
sg Dublin
7r*South Dublin
28 Tallaght
17 Swords
15 Drogheda
13 Dundalk
x Bray
r Dún Laoghaire
p Navan
o Carlow
n Droichead Nua
m Sandyford
m Balbriggan
m Kilkenny
l Athlone
l Naas
k Celbridge
k Wexford
k Finglas
i Greystones
h Rathfarnham
h An Muileann gCearr
h Malahide
h Blanchardstown
g Leixlip
f*Donaghmede
f Lucan
=IE.M
5a Cork
2m Limerick
1i Waterford
r Douglas
p Ennis
n Tralee
j Ballincollig
h Cluain Meala
g Carrigaline
=IE.U
j Letterkenny
=IL.01
6b Ashdod
57 Beersheba
40 Ashkelon
1q Kiryat Gat
1g Eilat
18 Netivot
10 Dimona
z Ofaqim
s Arad
s Sderot
p Qiryat Mal’akhi
m H̱ura
l Kuseifa
k Tel Sheva‘
k Rahat
i ‘Ar‘ara BaNegev
=IL.02
77 Rishon LeTsiyyon
72 Petaẖ Tiqva
6c Netanya
45 Reẖovot
32 Kfar Saba
2l Modi‘in Makkabbim Re‘ut
25 Lod
24 Ramla
23 Ra'anana
21 Rosh Ha‘Ayin
1r Hod HaSharon
1e Ness Ziona
1d El‘ad
1c Yavné
18 Eṭ Ṭaiyiba
v Gedera
s Be’er Ya‘aqov
r Eṭ Ṭīra
q Yehud
p Kfar Yona
o Gan Yavne
o Kafr Qāsim
m Kadima Zoran
l Shoham
k Ganei Tikva
h Qalansuwa
=IL.03
25 Nazareth
1m Nahariyya
1d Acre
1a Karmi’el
19 Afula
19 Tiberias
18 Naẕerat ‘Illit
16 Shefar‘am
10 Safed
w Sakhnīn
q Tamra
q Migdal Ha‘Emeq
o Yoqne‘am ‘Illit
n Maghār
n Kafr Kannā
n Qiryat Shmona
m maalot Tarshīhā
l Judeida Makr
k Kafr Mandā
j Yāfā
h Yirkā
h Bet She’an
g Er Reina
f Majd el Kurūm
=IL.04
7x Haifa
2p Hadera
1n Qiryat Ata
1k Umm el Faḥm
18 Qiryat Bialik
17 Qiryat Motsqin
14 Qiryat Yam
u Bāqa el Gharbīya
s Tirat Karmel
p Daliyat al Karmel
p ‘Ar‘ara
o Nesher
n Zikhron Ya‘aqov
j Kafr Qari‘
j Or Akiva
i Qiryat Tiv‘on
g Binyamina|binyamina givat ada
g Binyamina-Giv'at Ada
=IL.05
c1 Tel Aviv|tehl aviu|tel avevs|tel aviv yaffo|tel aviv yafo|tel aviv jaffa|tel aviv jafo|tel avivas|tel awiw|tel eviv|tel avivo|tel əviv|telaviva|telavivum|tell abib|tell afif
5y Bnei Brak
5g H̱olon
4r Ramat Gan
3l Bat Yam
2s*Jaffa
2p Herzliya
1p Givatayim
1b Ramat HaSharon
14 Kiryat Ono
11 Or Yehuda
t Yehud-Monosson
r Giv'at Shmuel
=IL.06
r0 Jerusalem|adonai jireh|aelia capitolina|al quds|al kuds|al qudis|ariel|baitul maqdis|baitulmuqaddis|bajtul makudis|bayt al maqdis|bayt al muqaddas|cherusalem|city of david|colonia aelia capitolina|djeruzalem|el kuds|el quds esh sherif|erusagem|erusalim|geruesalem|gerusalem|gerusalemme|gierusalemme|girusalemmi|herusale|herusalem|hierosolyma|hierousalem|hierusalem|hiruharama|ijerusalem|ia lo sak leng|ia lo sat leng|iarusaileim|iebous|iebus|ierosolyma|ierousalem|ierousalimu|ierusalem|ierusalema|ierusalim|ir david|ir ha qdoosha|ir ha qodesh|iyerusalim|jarusalen|jeriwsalem|jerozale|jerozolema|jerozolima|jerusalemi|jerusalemo|jerusalemu|jerusalen|jerusalim|jeruusalemm|jeruzale|jeruzalem|jeruzaleme|jeruzalim|jeruzsalem|jorsala|jorsalaborg|jorsalir|kouds|kudues|kudus|moria|morias|orcalim|orselim|quddus|qudus|queds|quds|salem|shalem|sion|solyma|ursalimmu|urselim|urshalim|urusalim|xerusalen|ya lu sat lang|yerusalem|yerusalemi|yerusalemu|yerushalayim|yirushalayim|zion
b4*West Jerusalem|jerusalem west|vaestra jerusalem|vest jerusalem|vestjerusalem|vastra jerusalem|westjerusalem|zapadnyj ierusalim
3h Bet Shemesh
24 Modiin Ilit
o Mevasseret Tsiyyon
=IL.WE
l Ariel
=IM.9782170
q Douglas
=IN.01
34 Port Blair
=IN.02
tj Visakhapatnam|vaisakhapattanam|visak|visakha|visakhapatnamas|vishakhapatnam|vishakkhapatnam|vizag|vizag city|vizagapatam|vizagapatnam
ob Vijayawada|bezawada|bezwada|vidzajavada|vidzhajavada|vidzsajavada|vijajauada|vijayavada|widzajawada
er Guntur|guntura
cs Kurnool|kandenavolu|karnul|karnulu|kurmul
b8 Nellore|nellur|nelluru|nelor
ag Rājahmundry|rajamahendravaram
85 Kākināda
77 Gajuwaka
6z Tirupati
6o Anantapur
5d Machilīpatnam
53 Ellore|eluru
4z Vizianagaram
4y Proddatūr
4t Ongole
4l Nandyāl
4k Ādoni
3z Bhīmavaram
3p Hindupur
3j Cuddapah|kadapa
3d Guntakal Junction|guntakal
3a Srikakulam
38 Gudivāda
36 Dharmavaram
31 Madanapalle
30 Tādepallegūdem|tadepalligudem
2v Amaravati
2p Narasaraopet
2m Chilakalūrupet
2l Tādpatri
2f Chīrāla
2c Anakāpalle
2b Kāvali
29 Kadiri
29 Rāyachoti
29 Emmiganūr
23 Gūdūr
1y Bāpatla
1w Tanuku
1w Attili
1u Palāsa
1s Chinnachowk
1s Mārkāpur
1p Vinukonda
1o Rāyadrug
1n Mangalagiri
1n Narasapur
1l Pālakollu
1l Ponnūru
1l Ponnur
1j Sāmalkot
1i Kandukūr
1i Sattenapalle
1h Nūzvīd
1h Bobbili
1h Pithāpuram
1h Amalāpuram
1h Tuni
1g Pārvatipuram
1f Mācherla
1e Sālūr
1d Punganūru
1d Mandapeta
1a Peddāpuram
1a Nāyudupet
19 Parlākimidi
19 Nandikotkūr
19 Bhīmunipatnam
18 Nidadavole
18 Jammalamadugu
18 Polavaram
18 Kanuru
17 Rāmachandrapuram
17 Repalle
16 Palmaner
15 Jaggayyapeta
14 Akivīdu
14 Kovvūr
14 Dhone
13 Amudālavalasa
13 Kondapalle
12 Nandigāma
12 Sūlūru
12 Vetapālem
11 Yanam
11 Vuyyūru
10 Kovūr
z Betamcherla
z Atmakūr
y Tādepalle
y Narsīpatnam
y Ichchāpuram
y Pulivendla
x Uravakonda
x Darsi
x Venkatagiri
v Chemmumiahpet
v Rāmāpuram
v Rāzampeta
v Puttūr
u Pedana
u Yanamalakuduru
t Pālkonda
t Kalyandurg
t Chodavaram
t Addanki
s Giddalūr
s Erraguntla
s Rāzām
r Vepagunta
q Elamanchili
q Nagari
q Chīpurupalle
q Renigunta
q Avanigadda
p Banganapalle
p Rampachodavaram
p Kanigiri|kanigiri u
p Tekkali
p Pākāla
p Gorantla
o Narasannapeta
o Srīsailain
o Penugonda
n Cumbum
m Ramanayyapeta
l Kaikalūr
k Akkarampalle
k Penukonda
k Kuppam
j Gannavaram
i Tirumala
i Bhattiprolu
i Sompeta
i Vadlapūdi
i Singarāyakonda
h Phirangipuram
h Challapalle
g Gokavaram
g Badvel
f Kosigi
=IN.03
oz Guwahati|gauhati|gaukhati|guvahati|guvahatis|guvakhati
48 Silchar
3e Dibrugarh
2h Tinsukia
1x Jorhāt
1t Bongaigaon
1r Dhuburi|dhubri
1q Sibsāgar
1o North Lakhimpur
1n Tezpur
1l Diphu
1j Karīmganj
1f Goālpāra
1d Barpeta
14 Hāflong
12 Bilāsipāra
11 Hojāi
z Barpeta Road
y Golāghāt
w Kokrajhar
v Hailākāndi
q Rangia
p Lumding Railway Colony
p Mangaldai
p Gauripur
o Margherita
o Mariāni
o Duliāgaon
m Silapathar
m Dum Duma
l Dhekiajuli
l Dhing
l Morigaon
l Digboi
k Sonāri
j Chāpar
j Rangāpāra
j Khārupatia
i Nāmrup
i North Guwāhāti
h Howli
h Bokajān
g Mākum
g Hājo
g Udalguri
g Abhayāpuri
g Nahorkatiya
=IN.05
qp Chandīgarh|candigarchas|candigarh|chandigar|chandigarkh|czandigarh
=IN.07
8fk Delhi|daehli|dehli|delchi|delhio|deli|delis|delkhi|dellium|dilhi|dilli|dahli|faritani delhi|new delhi|old delhi|sahdzahanabad|stare deli
11x^Delhi^Najafgarh|najafgarli
nw^Delhi^Rohini
m8^Delhi^Narela
e1^Delhi^Karol Bāgh
8u^Delhi^New Delhi
5e^Delhi^Nāngloi Jāt
3c^Delhi^Deoli
p^Delhi^Bawāna
l^Delhi^Alīpur
=IN.09
4wm Ahmedabad|achmentampant|ahmadabad|ahmadabadas|ahmadabado|ahmadobod|ahmedabad amadavada|akhmadabad|akhmadabad shaary|akhmedabad|amadavad|amdavada|amedabato|amedebatum|exmetabad
3jj Surat|suratas|surate|surato
1em Vadodara|baroda|vadodaro|vapadedara
12n Rājkot|radzhkot|radzkot|radzkotas
gu Bhavnagar|baunagar|bharnagar|bhaunagar|bhunagar|bkhavnagarom
e7 Bilimora|bilimor|mora
do Jamnagar|dzhamnagarom|jamnogar|navanagar|navangar|nawanagar|nowanagar|nowanuggur
5m Nadiād
5g Gandhinagar
54 Jūnāgadh
50 Surendranagar
4r Navsari
4m Gāndhīdhām
4j Verāval
4a Bharūch
3v Porbandar
3u Anand
3p Bhuj
3o Godhra
3f Pālanpur
3e Vejalpur
3a Jetpur
3a Morbi|morvi
3a Pātan
39 Botād
2u Gondal
2s Amreli
2k Dīsa|deesa
2c Dohad
29 Dhorāji
29 Khambhāt
25 Kundla
24 Dhrāngadhra
23 Ankleshwar
22 Savarkundla
21 Valsād
1z Vapi
1x Visnagar
1x Keshod
1v Anjār
1p Himatnagar
1o Borsad
1n Māngrol
1n Modāsa
1m Kadi
1m Bārdoli
1l Una
1k Upleta
1k Dabhoi
1k Pālitāna
1j Dholka
1j Unjha
1i Siddhapur
1h Sihor
1g Petlād
1c Māndvi
1c Wānkāner
1b Jodhpur
1a Hālol
19 Kapadvanj
18 Jasdan
17 Thān
16 Limbdi
16 Jambusar
15 Dahegām
12 Chaklāsi
12 Vyāra
12 Khambhāliya
10 Padra
10 Dwārka
10 Gariadhar
z Rādhanpur
z Lūnāvāda
z Rājpīpla
z Sānand
z Kodīnar
z Rājula
x Kosamba
x Bagasra
x Umreth
x Vallabh Vidyanagar
x Mahemdāvād
w Karamsad
v Un
u Sarkhej
u Salāya
u Dhandhuka
u Talāja
u Mānsa
t Khedbrahma
t Dhāri
t Mānāvadar
t Gadhada
r Pārdi
q Dhrol
q Kālāvad
q Halvad
q Rānāvāv
q Kālol
q Kāndla
p Songadh
p Dākor
p Vadnagar
p Kheda
p Tharād
p Chhota Udepur
o Vijāpur
o Bhachāu
o Dhanera
n Lāthi
m Rāpar
l Bedi
l Dharampur
l Okha
l Abrama
l Bhānvad
l Kherālu
k Morwa
k Devgadh Bāriya
j Bhāyāvadar
j Sikka
j Sojītra
j Bābra
j Hārij
j Amod
j Māndvi
j Valabhīpur
i Vīsāvadar
i Thāsra
i Dāmnagar
h Jalalpore
h Chhala
h Mendarda
h Amroli
h Chalāla
h Kutiyāna
h Mahudha
h Kadod
g Gandevi
g Vasa|vaso
g Jodiya Bandar
g Chānasma
f Sāyla
f Kāthor
f Mundra
f Chotila
f Lālpur
f Bāntva
=IN.10
10t Gorakhpur|gorakpura
xw Faridabad|faridabadas|faridabado
8t Rohtak
88 Hisar
85 Pānīpat
6z Sonīpat
69 Karnāl
5t Yamunānagar|yamuna nagar
5k Panchkula
5h Gurgaon|gurugram
5b Bhiwāni
52 Sirsa
4h Jīnd
4a Bahādurgarh
43 Ambāla
3x Kaithal
3u Thānesar
3e Palwal
34 Rewāri
2t Jagādhri
2a Hānsi
1u Nārnaul
1u Fatehābād
1q Dabwāli
1o Tohāna
1k Gohāna
1k Narwāna
1f Charkhi Dādri
18 Hodal
18 Jhajjar
13 Shāhābād
13 Pehowa
12 Ellenabad
11 Barwāla
10 Samālkha
y Gharaunda
x Sohna
w Pinjaur
v Safidon
r Kālānwāli
r Ratia
q Mahendragarh
p Āsandh
o Lādwa
n Dhāruhera
n Rānia
l Kharkhauda
k Fīrozpur Jhirka
k Narāyangarh|naraingarh
j Maham
j Tāoru
i Pataudi
i Kalānaur
i Pūndri
h Nīlokheri
h Beri Khās
g Nārnaund
g Indri
g Bara Uchāna
f Pūnāhāna
=IN.11
4u Shimla
14 Solan
w Kālka
s Mandi
s Nāhan
p Sundarnagar
n Baddi
m Pāonta Sāhib
m Chamba
k Kulu
k Dharamsala
j Hamīrpur
i Una
=IN.12
r4 Srinagar|caspira|shrinagar|srinagaras|srinagaro|srinankar|srinigar|srynagar|suryanagar|szrinagar
cy Jammu|dzammu|dzamu|dzhammu|dzhamu|gamu|jammu city
2w Soyībug
28 Udhampur
28 Anantnag
25 Bāramūla
1r Sopur
1d Kathua
w Bandipura
s Pūnch
s Rajaori
r Sāmba
p Bijbehara
l Kishtwār
k Pulwama
i Doda
g Gāndarbal|ganderbal
g Kulgam
=IN.13
nn Kanayannur
ls Thiruvananthapuram|city of lord anantha|tiruvananantapuram|tiruvanantapuram|tiruvanantapuramas|tkhiruvanantkhapuram|trivandrum
gt Cochin|kochi|british cochin|cochim|ernakulam|fort cochin|kochin|koczin|kuchi bandar|malabar
fa Kozhikode|calecute|calicut|calicutium|city of spices|kalkutta|kalicut|kalikuto|kojikode|kolikod|kozhikkot|kozhikod|kozikkot|kozikode|kozsikode
a7 Kollam
8s Thrissur
6p Alappuzha
3p Pālghāt|palakkad
2y Ponnāni
2t Malappuram
2p Tellicherry
2h Manjeri
2g Neyyāttinkara
24 Badagara
1z Beypore
1y Payyannūr|payyanur
1y Talipparamba|taliparamba
1w Kānnangād|kanhangad
1w Munnar
1s Kāyankulam|kayamkulam
1s Kunnamkulam
1r*Kalamassery
1r Kannur
1m Nedumangād
1l Tiruvalla
1j Kottayam
1j Tirur
1h Kāsaragod
1f Changanācheri
1f Mannārakkāt
1f Ottappālam|ottapalam
1d Kizhake Chālakudi
1b Alangad
1b Punalūr
1a Cherthala
1a Mattanur
19 Shertallai
17 Varkala
17 Shōranūr
14 Nādāpuram
13 Aroor
13 Paravūr Tekkumbhāgam
12 Kunnamangalam
12 Pathanāmthitta
12 Mahē
12 Chetwayi
12 Kotamangalam
11 Vettūr
11 Attingal
y Angamāli
y Kodungallūr
y Pāppinisshēri
x Erāttupetta
w Chittūr
v Elūr
u Ferokh
u Cherpulassery
u Dharmadam
u Mūvattupula
u Adūr
u Kalpatta
u Kalavoor
t Muvattupuzha
t Irinjālakuda
t Ponmana
t Azhiyūr
s Mavoor
s Māvelikara
s Piravam
r Perumpāvūr
r Perumbavoor
p Kuttampuzha
p Nīlēshwar
p Kadakkavoor
p Vayalār
p Chengannūr
p Marayur
p Naduvannūr
o Iringal
o Kumbalam
o Aluva
o Alwaye
n Muluppilagadu
n Kutiatodu
n Vaikam
n Pariyāpuram
l Guruvāyūr
k Kattanam
i Arukutti
=IN.16
9sk Mumbai|asumumbay|bombai|bombaim|bombaj|bombay|bombaya|bombej|bombejus|bumbaj|moembaai|mumbaj|mumbaja|mumbajo|mumbajus|mumbay|numbai|vomvai
2es Pune|pona|poona|poune|pun|puna|puneo|puno
208*Navi Mumbai|marathi maharashtra|navi moembaai|navi mumbaj|nova bombaim|novmumbajo
1pw Nagpur|ajni|nagpore|nagpura|nagpuras|nagpuro|nankpour
zt Nashik|nasik|nasikas|nasiko|naszik
zp Pimpri
z2 Kalyān|kaljan
z2 Thāne|tanja|tanna|thana
x5 Dombivli|dombivali
s8 Aurangabad|aurangabad aurangabada|aurangabadas|aurangabado
rs*Shivaji Nagar
rp Solāpur|sholapur
oa Bhiwandi|bhivandi|bhiwndi|bivandi|bkhivandi
gy Borivli|borivali
gs Amrāvati
gp Sāngli|sangla|turmeric city
fb Nanded|nandair|nander
eg Bhayandar|bhayndar|bhayundar
ed Ulhasnagar|ulasnagar|ulkhasnagar
ec Kolhāpur
c3 Mālegaon
bx Jalgaon|dzalgaon|dzhalgaon|dzhalgaone|galgaon
bx Akola
a7 Ahmadnagar|ahilyanagar
a7 Dhūlia|dhule
9p Latur
94 Chānda
82 Parbhani
7m Ichalkaranji
7a Jālna
62 Amarnāth|ambarnath
53 Bhusāval|bhusawal
50 Shahuwadi
46 Virār
3k Yavatmāl
3k Panvel
3h Gondiā
36 Wardha
35 Satara
33 Achalpur
33 Bārsi|barshi
2x Badlapur
2t Udgīr
2t Nandurbar
2s Airoli
2q Hinganghāt
2p Amalner
2o Chālisgaon
2o Pandharpur
2n Parli Vaijnāth
2n Khāmgaon
2k*Ballālpur|ballarpur
2i Bhandāra
2i Roha
2f Akot
2e Kāmthi
2e Osmanabad|dharashiv
25 Manmād
24 Ratnagiri
24 Hingoli
24 Khadki
22 Ambājogāi
20 Pālghar
20 Pusad
1y Shirpur
1x Wāshīm
1v Sangamner
1v Buldāna
1u Chopda
1t Kopargaon
1t Malkāpur
1t Kāranja
1s Khopoli
1s Basmat
1o Nipāni
1n Lonavla
1m Shāhāda
1l Wani
1k Shegaon
1k Karād
1j Anjangaon
1i Bārāmati
1h Phaltan
1h Deolāli
1h Chikhli
1h Dīglūr|deglur
1g Umred
1f Chiplūn
1f Sillod
1d Dāhānu
1c Majalgaon
1c Warud
1c Talegaon Dābhāde
1b Jaisingpur
1b Pāchora
1b Yeola
1a Gangākher
1a Dondaicha
1a Vite
19 Daund
19 Ozar
18 Varangaon
17 Tumsar
17 Selu
16 Jintūr
16 Bālāpur
16 Kannad
16 Kātol
16 Ārvi
16 Digras
16 Warora
15 Mehkar
14 Murtajāpur
14 Ahmadpur
14 Vaijāpur
14 Nāndūra Buzurg|nandura
13 Akalkot
12 Pāthri
11 Paithan
11 Parola
11 Rāhuri
10 Daryāpur
10 Tuljāpur
10 Morsi
z Ashta
z Igatpuri
z Umarkhed
z Pulgaon
z Tāsgaon
z Pūrna
z Karjat
y Nilanga
y Satānā
y Ausa
y Sinnar
y Pen
y Dharangaon
x Wai
x Yāval
w Dharmābād
w Umarga
w Malkapur
w Shirdi
w Ghugus
v Sāngola
v Sirūr
v Partūr
v Erandol
v Mānwat|manwath
u Gevrai
u Risod
u Sāsvad
u Ambad
u Saoner
u Ārangaon
t Mangrūl Pīr
t Rājūra
t Mukher
s Shrīgonda
s Koynanagar
s Jalgaon Jamod
r Kalamb
r Indāpur
r Deūlgaon Rāja
r Mahād
r Rāver
q Hadgāon
q Gadhinglaj
q Taloda
q Junnar
q Kinwat
q Koregaon
q Uran
p Kāgal
p Shiraguppi
p Faizpur
o Nāndgaon
o Gangāpur
o Pāthardi
o Mūl
o Kharakvasla
n Pawni
n Rāmtek
n Sāvantvādi
n Soygaon
n Chākan
n Kurduvādi
n Chāndur
n Dārwha
n Pīpri
n Karmāla
n Kalamnūri
m Ghoti Budrukh
m Lonar
m Dattāpur
m Pātūr
l Mhāsvād|mhaswad
l Kurandvād
l Alandi
l Telhāra
l Ghātanji
l Mudkhed
l Alībāg
k Powai
k Sāvda
k Chāndor
j Kalmeshwar
j Chāndūr
j Dhārūr
j Anshing
j Bhor
j Chicholi
j Mālvan
j Rājgurunagar
j Chāndūr Bāzār
j Durgāpur
j Bhūm|bhoom
i Moram
i Kodoli
h Murbād
h Naldurg
h Rahimatpur
h Vasind
h Deoli
g Neral
g Ajra|ajara
g Bhudgaon
g Kankauli
g Boisar
f Vāda
f Srīvardhan
f Khuldābād
f Khāpa
f Khetia
=IN.17
68 Imphāl
1c Churāchāndpur
18 Thoubāl
u Kakching
m Mayāng Imphāl
h Moirāng
f Phek
=IN.18
3p Shillong
1s Tura
v Mankāchar
q Nongstoin
=IN.19
6ik Bengaluru|bannkalor|bangalor|bangalora|bangalore|bangalore bengaluru|bangalore city|bangalur|bangaluri|bengalour|bengaluras|bengaluro|bengalurus
o4 Mysore|mysuru|mahisur|maisur|maisuru|majsor|majsur|majszur|mysooru
nc Hubli|hubballi|hubli city|khubli dkharvad
dg Gulbarga|kalaburagi|gulburga|kalaburgi|kalburgi|kulbarga
c3 Davangere|davanagiri|davangeri|devangere
bx Belgaum|belagavi|belagaavi|belagoavi|belgaan|belgaavi|belgaon|belgaumas
bl Mangalore|mangaluru|kodial|kudla|maikala|mangalooru|mangalor|mangaloro|mangalur|manglapuram|tulu nadu
9d Bellary|ballari
8w Shimoga|shivamogga
8j Tumkūr
7j Bijapur|vijayapura
6a Rāichūr
5o Bīdar
5i Hospet|hosapete
4t Gadag-Betageri
4l Udupi
4k Bhadrāvati
4j Gadag
3v Chitradurga
3r Robertsonpet
3r Mandya
3l Hassan
3i Kolār
3d Chikmagalūr
38 Yelahanka
2y Gangāwati|gangavati
2r Rānībennur|ranebennur
2p Bagalkot
2m Closepet
27 Doddaballapura
26 Harihar
22 Rabkavi
21 Gokak
20 Chintāmani
1x Sindhnūr
1w Chamrajnagar
1v Channapatna
1u Basavakalyān
1t Yādgīr
1s Karwar
1q Jamkhandi
1q Sirsi
1p Tiptūr
1p Koppal
1o Hāveri
1n Ullal
1m Sīra
1m Chik Ballāpur
1l Ilkal
1k Kollegāl
1i Hiriyūr
1i Challakere
1h Puttūr
1h Sāgar
1h Shāhābād
1g Dandeli
1f Kānkānhalli|kanakapura
1e Nanjangūd
1e Shorāpur
1d Sidlaghatta
1c Siruguppa
1c Hunsūr
1b Mulbāgal
1b Mudhol
1b Bail-Hongal
19 Harpanahalli
18 Arsikere
17 Bangarapet
16 Athni|athani
16 Mānvi
15 Homnābād
15 Hoskote
14 Saundatti
13 Aland
13 Bhālki
12 Malavalli
12 Tarikere
12 Savanūr
12 Channarāyapatna
12 Bantvāl
11 Anekal
11 Kampli
z Lakshmeshwar
z Seram|sedam
z Chikodi
z Sankeshwar
y*Manipal
y Indi
y Guledagudda
y Sindgi
y Madikeri
x Nargund
x Kunigal
x Shikārpur|shikaripura
x Kadūr
x Mahālingpur
w Gauribidanur
w Pāvugada
w Muddebihāl
w Bhatkal
w Vadigenhalli|vijayapura
v Shāhpur
v Basavana Bāgevādi
v Mālūr
v Mūdbidri
v Wādi
u Chītāpur
u Lingsugūr
u Gajendragarh
t Sandūr
t Nelamangala
s Coondapoor|kundapura
s Bādāmi
s Hole Narsipur|holenarasipura
s Maddūr
s Madhugiri
s Kumta
s Tālīkota
s Byādgi
r Māgadi
r Gundlupēt
r Hāngal
q Terdāl
q Shiggaon
q Gokarna
q Srīnivāspur
q Annigeri
q Tekkalakote
p Bannūr
p Kārkala
p Hadagalli
p Devanhalli|devanahalli
p Sakleshpur
p Hosdurga|hosadurga
o Chiknāyakanhalli
o Krishnarājpet
o Kushtagi
o Bāgepalli
o Kottūru
o Shrīrangapattana
n Malpe
n Birūr
n Navalgund
n Kūdligi
n Ron
m Someshwar
m Sadalgi
m Mundargi
m Haliyal
m Belūr
l Mudgal
l Hukeri
k Chincholi
k Channagiri
k Byndoor
k Jevargi
k Afzalpur
j Yellāpur
j Kudachi
j Konnūr
j French Rocks
j Hungund
j Sulya|sullya
j Mulgund
i Honavar|honnavar
i Gurmatkāl
i Gubbi
i Murudeshwara
i Kerūr
i Kundgol
h Naregal
h Raybag
h Mūlki
h Khānāpur
h Aurād
h Mundgod
h Alnāvar
h Nāgamangala
h Honnāli
h Hirekerūr
h Shirhatti
g Bilgi
g Piriyāpatna
g Virajpet
g Arkalgūd
g Jagalūr
f Holalkere
f Kalghatgi
f Tīrthahalli
f Gangolli
=IN.20
3s Dimāpur
2k Kohīma
1i Wokha
y Mokokchūng
y Tuensang
t Zunheboto
j Mon
=IN.21
xx Nowrangapur|nabarangapur|nabarangpur|nowrangpur
l6 Bhubaneshwar|bhubaneswar|bkhubaneshvar|temple city of india
g4 Cuttack|katak|kataka|kattak|kattake
ew Raurkela|rourkela|raurkella|roukela|rourella|rourkera|rurkela
91 Brahmapur
4r Puri
4j Sambalpur
36 Balasore
2r Bhadrakh|bhadrak
2j Balāngīr
2e Parādīp Garh
29 Jeypore
27 Jharsuguda
27 Brājarājnagar
1x Bargarh
1s Bhawānipatna
1q Dhenkānāl
1l Bada Barabīl
1k Jatani
1h Barbil
18 Angul
18 Kendrāparha
17 Khurda|khordha
16 Jājpur
16 Sundargarh|sundergarh
15 Korāput
15 Burla
12 Tālcher
11 Phulbāni
y Patāmundai
x Jagatsinghapur
w Bāsudebpur
u Remuna
u Soro
s Titlāgarh
s Birmitrapur
r Hīrākud
p Malakanagiri
n Jaleshwar
n Kuchaiburi|rairangpur
n Hinjilikatu|hinjilicut
m Gunupur
l Deogarh
l Āsika
l Chatrapur|chhatrapur
l Kantābānji
l Bhanjanagar
l Polasara
k Bhuban
k Barpāli
k Patnāgarh
j Baud
j Sonepur
i Nimāparha
i Kesinga
h Bānapur
h Bālugaon
h Konārka
h Āthagarh
h Bānki
g Padampur
g Nayāgarh
g Kāmākhyānagar
f Nīlgiri|nilagiri
f Pipili
f Sorada
f Binka|binika
=IN.22
i9 Puducherry|pondicero|pondicheri|pondicherri|pondicherry|pondichery|pondiseri|pondisheri|ponducherry|pondy|poudhucherry|puduchcheri|puducherri|puduvai|territoire de pondichery
28 Kāraikāl
=IN.23
16x Ludhiāna|ludhijana|ludkhijana
uc Amritsar|amricar|amritsar amritasara|amritsara|amritsaras|amritszar
lt Jalandhar|dzalandar|dzalandhar|dzhalandkhar|dzsalandhar|galangar|jalandar|jullundur|jullundur city
95 Patiāla
6r Bathinda
4u Pathānkot
4e Hoshiārpur
41 Batāla
3n Abohar
3n Moga
3f Mohali
39 Khanna
36 Māler Kotla
2x Barnāla
2u Ferozepore|firozpur
2s Phagwāra
2l Kapūrthala|kapurthala town
2i Muktsar
2h Sangrūr
2f Rājpura
29 Kotkapura
28 Mānsa
25 Farīdkot
25 Malaut|malout
1z Fāzilka
1t Jagraon
1t Nābha
1p Sirhind
1n Tarn Tāran
1i Dhūri
1i Sunām
1g Ropar
1c Nangal
1a Kharar
1a Rāmpura
13 Giddarbāha
11 Patti
y Jaito
w Nakodar
v Zira
v Nawanshahr
u Jalālābād
s Maur
r Kartārpur
q Rāikot
q Jandiāla
p Budhlāda
p Talwāra
o Dorāha
o Morinda
n Bāgha Purāna
n Dīnānagar
n Mukeriān
n Phillaur
m Laungowāl
l Qādiān
l Dasūya
l Dhāriwāl
k Māchhīwāra
k Ajnāla
j Bhawānīgarh
j Dhanaula
j Banga
j Bālāchor
j Basi
j Samrāla
j Basi
i Sanaur
i Fatehgarh Chūriān
i Bhogpur
i Bhadaur
h Banūr
h Sardulgarh
h Adampur
g Garhshankar
g Talwandi Bhai
g Sultanpur
g Guru Har Sahāi
g Bhīkhi
f Anandpur
=IN.24
23c Jaipur|caypur|dzaipur|dzaipuras|dzajpur|dzajpura|dzhajpur|dzsaipur|gajpuro|iaipura|jainagar|jaipur city|jayapur|jaypur|jeypore|tzaipour|zhajpur
pl Jodhpur|codpur|dzhodkhpur|dzodhpur|dzodhpura|dzodhpuras|dzodpur|dzsodhpur|godhpur|jodhpur city|tzontchpour
l7 Kota|kotah|kotah city
g0 Bīkaner
ee Ajmer|acmer|adzhmer|adzmer|adzmera|adzmeras|adzsmir|agmer|ajmer city
br Udaipur|oodeypore|udajpur
92 Bhīlwāra
7v Alwar
6g Gangānagar|sri ganganagar
6d Bharatpur
5u Pāli
5k Sīkar
54 Sūjāngarh
4c Hanumāngarh
47 Tonk
3o Kishangarh
3n Beāwar
3c Gangāpur
35 Jhunjhunūn
31 Sawāi Mādhopur
2z Chittaurgarh|chittorgarh
2w Chūru
2u Dhaulpur
2r Būndi
2p Nāgaur
2o Hindaun
2m Makrāna
2m Bānswāra
2h Bārmer
2f Bārān
2f Sardārshahr
2b Fatehpur
22 Karauli
21 Dausa
1w Bālotra
1w Jaisalmer
1v Ratangarh
1r Rājsamand
1r Sūratgarh
1o Lādnūn
1m Nawalgarh
1m Nīmbāhera
1l Kuchāman
1k Bāri
1k Nokha
1g Jhālāwār
1g Nasīrābād
1e Ābu Road
1e Dīdwāna
1e Jalor
1e Rājgarh
1c Lachhmangarh Sīkar|laxmangarh
1c Sri Dūngargarh
1b Phalodi
1a Nohar
19 Dūngarpur
18 Merta
18 Kotputli
17 Dīg
17 Bhīnmāl
17 Sojat
16 Bilāra
15 Chidawa
13 Nāthdwāra
13 Sangariā
13 Sirohi
12 Kekri
12 Pratāpgarh
12 Bhādra
11 Rāwatbhāta
11 Pilibangan
10 Bayāna
10 Rāmganj Mandi
z Niwai
z Pīpār
y Bhiwadi
y Kāman
x Anūpgarh
x Shāhpura
x Jhālrapātan
x Chaksu
x Bhādāsar
x Neem ka Thana
v Lālsot
v Rāwatsār
v Rājākhera
v Anta
u Sri Mādhopur
u Udaipur
u Rāmgarh
u Rāisinghnagar
t Tārānagar
t Shāhpura
t Sānchor
t Manoharpur
t Mālpura
s Lākheri
s Pilāni
s Losal
r Rājgarh
r Sheoganj
q Gulābpura
q Behror
q Chhabra
q Sādri
p Rīngas|reengus
p Ābu
o Rājaldesar
o Māngrol
o Nagar
o Nādbai
n Māndal
n Keshorai Pātan
n Basni
n Pindwāra
n Khandela
n Sāmbhar
n Mahwah|mahwa
n Bissāu
n Todaraisingh
n Phulera
n Todabhim
n Baswa
m Siwāna
m Kūmher
m Tijāra
m Kuchera
m Napāsar
m Karanpur
m Māndalgarh
l Jaitāran
l Deoli
l Basi
l Pokaran
l Begūn
k Nīmāj
k Jahāzpur
k Nāwa
k Suket
k Sangod
k Sūrajgarh
k Aklera
k Kāpren
j Bāli
j Bhasāwar|bhusawar
j Chhāpar
i Padampur
i Wer|weir
i Samdari
i Sarwār
i Gangāpur
i Raipur
i Devgarh
h Mūndwa
h Amet
h Chhoti Sādri
h Takhatgarh
h Khetri
h Naraina
h Bhindār
h Deshnoke
h Sālūmbar
g Nainwa
g Pushkar
g Bāndīkūi
g Sunel
g Bagar
g Bari Sādri
f Parvatsar
f Āsind
=IN.25
3m1 Chennai|cenaj|cenajo|cenajus|cenay|cennai|cennaj|chehnai|chenaj|chennai cennai|chennaj|csennai|maderaspatanum|madras|tamizhagam|tamulinadu|tsennai
1nd Coimbatore|koimbator|koimbatore|koimbatur|kojambuttur|kovai|koyambattur|koyamuttur
1ar Kallakurichi
14q Madurai|madura|maduraj|madurajus|mathurai
13w Tirunelveli|nellai|tinnevelli|tinnevelly|tinnevelly junction|tirunelweli
sr*Teni|theni|tkheni
sf Tiruchirappalli|tiruccirappalli|tiruccsirapalli|tiruchchinappalli|tiruchchirappalli|tiruchi|tiruchirapali|tiruchirapalli|tirucirapali|trichinapalli|trichinopoli|trichinopoly|trichy|trinchinopoly
qr Tiruppur|tirupur
ph Salem|selam|szalem
ei Erode|brod|irodu|periyar
dh Vellore|vellor|velluru|velur|veluru
bf Thoothukudi|thoothukkudi|tuticorin|tutikorin|tutukudi
9h Ambattūr
85 Dindigul
83 Tanjore|thanjavur
7c Rānipet
6y Āvadi
6w Tiruvottiyūr
6j Sivakasi
6i Karur
6h Ooty
6e Hosūr
69 Nāgercoil
66 Kanchipuram
5f Kumarapalayam
52 Kāraikkudi
4z Neyveli
4v Tambaram
4u Cuddalore
4n Kumbakonam
4d Pallāvaram
4a*Alandur
3u Tiruvannāmalai
3g Rajapalaiyam|rajapalayam
34 Pudukkottai
32 Ambur
2p Villupuram
2m Negapatam|nagapattinam
2m Gudiyatham
2i Valparai
2i Kovilpatti
2i Vaniyambadi
2g Pollachi
2f Tiruchengode
2f Mayiladuthurai
2e Paramagudi
2d Aruppukkottai
27 Arakkonam
26 Kadayanallur
24 Bodināyakkanūr
22 Srivilliputhur
21 Virudunagar
20 Dharapuram
1y Tindivanam
1w Pattukkottai
1v Mettupalayam
1u Krishnagiri
1u Palani
1u Dharmapuri
1u Chengalpattu
1t Thenkasi
1t Ramanathapuram
1r Mannargudi
1r Arni
1q Puliyangudi|puliyankudi
1p Vriddhāchalam
1p Cumbum
1n Thiruvarur
1n Attur
1n Chidambaram
1n Udumalaippettai
1m Gobichettipalayam
1l Mettur
1l Panruti
1k Nāmakkal
1i Tiruttangal
1g Arcot
1g Idappadi
1d Rasipuram
1d Poonamalle
1c Tiruvallur
1b Gudalur
18 Nellikkuppam
17 Saint Thomas Mount
17 Peranāmpattu
17 Sivaganga
17 Tirupparangunram
16 Devakottai
15 Jalārpet
14 Kallakkurichchi
14 Periyakulam
14 Rameswaram
14 Thiruthani
14 Bhavāni
13 Chinnamanūr
11 Manapparai
11 Cheyyar
10 Kayalpattinam
10 Arantāngi
z Kodaikānāl
z Kattivākkam
y Sathyamangalam
y Melur
x Sīrkāzhi
x Porur
w Manali
w Vedaraniyam
w Jayamkondacholapuram
w Turaiyūr
w Ambasamudram
w Palladam
w Sattur
w Vandavāsi
v Kangayam
v Singānallūr
v Kāramadai
v Gūduvāncheri
v Perambalur
v Usilampatti
u Keelakarai|kilakarai
u*Perungudi
u Walajapet
u Musiri
u Tiruchchendur
u Madurāntakam
t Ariyalūr
t Madukkarai
t Sūrandai
t Kotagiri
t Sholinghur
t Ālangulam
s Tirukkoyilur
s Adirampattinam
s Kalakkādu
r Manamadurai
r Kulittalai
q Pallippatti
q Polūr
q Sulur
q Kallidaikurichi
p Arumuganeri
p Paramathi Velur
p Periyanayakkanpalaiyam
p Ponneri
p Vadakku Valliyūr
p Mīnjūr
o Āndippatti
o Avinashi
o Uttiramerūr
o Ayakudi
o Chettipālaiyam
o Chengam
o Tāramangalam
n Injambakkam
n Koothanallur
n Colachel
n Kurinjippādi
n Uttamapālaiyam
n Vattalkundu
n Tiruppuvanam
m Vādippatti|vadipatti
m Tinnanūr
m Nāmagiripettai
m Nattam|natham
m Nilakottai
m Peravurani
m Muttupet|muthupet
m Gingee
l Pallikondai|pallikonda
l Lalgudi
l Tharangambadi
l Sivagiri
l Kīl Bhuvanagiri
l Kuzhithurai
l Kanniyākumāri
k Anthiyur
k Harūr
k Tisaiyanvilai
k Pallappatti
k Wellington
k Padmanābhapuram
k Chinna Salem
k Sirumugai
k Annur
k Marakkanam
k Vadakku Viravanallur
k Pālakkodu
j Denkanikota
j Irugūr
j Vāsudevanallūr
j Udangudi
j Velur
j Mallasamudram
j Nāravārikuppam
i*Chetput
i Vettaikkaranpudur
i V.S.K.Valasai (Dindigul-Dist.)
i Pennādam
h Perundurai
h Alangāyam
h Srīperumbūdūr
h Madambakkam
h Papanasam
h Sivagiri
h Gummidipundi
g Tondi
g Kātpādi
g Madipakkam
g Chennimalai
g Anamalais|anaimalai
g Nambiyūr
g Vadamadurai
g Pennāgaram
g Neelankarai
g Srivaikuntam
g Madukkūr
f Kalugumalai
f Mandapam
f Punjai Puliyampatti
=IN.26
5n Agartala
x Dharmanagar
n Udaipur
m Kailāshahar
k Khowai
i Barjala
h Belonia
=IN.28
3kn Kolkata|calcuta|calcutta|caligardamana|kaelkuettae|kalkuta|kalkutta|kalkuttae|kalikata|kalkata|kalkota|kalkouta|kalkueta|kolkat|kolkate|kolkato|kəlkətə|sealdah
sk Hāora|howrah|haura|hawrah
ef Durgapur
ec Siliguri|shiliguri|silguri|siligun
e0 Āsansol|asanol
df Bhātpāra
cg Maheshtala
ca Shyamnagar|shamnagar|shamnagore|syamnagar
bs Rajpur Sonarpur|rajpur|sonarpur|sonarpur rajpur
aj Pānihāti
99 Kāmārhāti
8h Kulti
8e Barddhamān
8a Bārāsat
89 Bāli
78*Baranagar
71 Naihāti
6a Shrīrāmpur
67 Gosāba
64 Kharagpur
51 Chandannagar
51 Baharampur
4x Hugli
4r Haldia
4q Rāiganj
4q Ingrāj Bāzār|malda
4h Madhyamgram
4g Jāmuria
4f Jaigaon
49 Medinīpur
46 Shāntipur
44 Bārākpur
42 Krishnanagar
3x Bālurghāt
3v Hābra
3t Kānchrāpāra
3q Bānkura
3n Rānīganj
3k Khardah
3k Hālīsahar
3k Titāgarh
3g Dārjiling
3f Dam Dam
3f Puruliya
3e Bhadreswar
39 Rishra
38 Baidyabāti
34 Bangaon
33 Ashoknagar Kalyangarh
33 Navadwīp
30 Bānsbāria
30 Jalpāiguri
2l Kalyani
2h Contai
2b Jangipur
27 Koch Bihār
26 Kātoya
25 Dhuliān
25 Budge Budge
24 Konnagar
1z Bolpur
1z Rānāghāt
1u Goyerkāta
1t Gangārāmpur
1t Alīpur Duār
1t Siuri
1s Bishnupur
1p Arāmbāgh
1m Jhārgrām
1l Naksalbāri
1k Bankra
1k Islāmpur
1j Kāndi
1j Ghātāl
1i Kālna
1h Rampur Hat
1h Baruipur
1g Kāliyāganj
1e Badūria
1d Tamlūk
1a Kārsiyāng|kurseong
19 Chittaranjan
18 Memāri
18 Gobārdānga
17 Sainthia
17 Kālimpong
16 Dīnhāta
16 Canning
16 Diamond Harbour
15 Dhupgāri
14 Tāki
14 Hāsimāra
14 Murshidābād
11 Pujali
z Dubrājpur
y Guskhara
x Lakhyabad
x Egra
u Tarakeswar
u Birpara
t Maināguri
s Lālgola
s Sonāmukhi
s Pandua
s Sānkrāil
r Beldānga
r Chakapara
q Jaynagar Majilpur
q Nalhāti
o Pānchla
n Monoharpur
n Balarāmpur
n Raghunathpur
n Mātābhānga
m Adra
m Chandrakona
m Farakka
l Dhulagari
l Bagulā
k Tufānganj
k Fālākāta
j Aistala
j Singur
j Kakdwip
j Āmlāgora
j Srirāmpur
i Fort Gloster
i Rāmjībanpur
i Jhalidā
i Mahīshādal
i Dumjor
h Bagdogra
h Mahiari
h Āmta
g Garui
g Khātra
g Bahula
f Dalkola
f Kenda
=IN.29
v Gangtok
=IN.30
19 Itānagar
r Naharlagun
q Pāsighāt
i Along
=IN.31
7d Aizawl
1h Lunglei
p Kolasib
n Saiha
k Serchhīp
=IN.33
2u Mormugao
2s Vasco da Gama
2f Madgaon
1u Panaji|panjim
14 Māpuca|mapusa
n Curchorem
j Ponda
h Calangute
h Taleigao
g Sancoale
g Cuncolim
f Dicholi|bicholim
=IN.34
18g Patna|new patna|patna new city|patnao
bs Gaya
a2 Bhāgalpur
99 Muzaffarpur
7z Darbhanga
6s Bihār Sharīf
68 Arrah
5n Monghyr|munger
5m Chāpra
5i Purnia
5d Katihar
49 Dinapore
42 Saharsa
3q Hājīpur
3m Dehri
3j Bettiah
3b Siwān
34 Mothīhāri
2w Bagaha
2v Begusarai
2t Jamālpur
2p Nawāda
2o Jahānābād
2o Buxar
2o Aurangābād
2n Kishanganj
2j Bagaha
2i Luckeesarai
2d Bāruni
26 Jamūī
20 Madhubani
1v Arāria
1s Gopālganj
1o Supaul
1o Bangaon
1m Samāstipur
1l Sītāmarhi
1j Mokameh
1h Masaurhi Buzurg
1g Khagaul
1f Madhipura|madhepura
1f Dumraon
1e Khagaria
1e Bārh
1d Bhabhua
1c Raxaul
1b Sheikhpura
1a Teghra
19 Forbesganj
17 Rāmnagar
17 Barhiya
17 Bikramganj
16 Bar Bigha
16 Fatwa
15 Naugachhia
15 Daudnagar
15 Hilsa
13 Bānka
13 Jhā-Jhā|jhajha
12 Rājgīr
12 Shahbazpur
11 Bairāgnia
11 Barauli
11 Revelganj
10 Dhāka
z Sherghāti
z Wāris Alīganj
z Buddh Gaya|bodh gaya
z Sagauli
z Bakhtiyārpur
x Jogbani
x Bihārīganj
w Lālganj
w Islāmpur
v Bahādurganj
v Jhanjhārpur
v Jagdīspur
t Dighwāra
t Piro
t Rusera
s Hisuā
s Maner
r Kharagpur
r Bhawanipur
r Kasba
r Banmankhi
q Rafiganj
q Marhaura
p Koelwār
p Sheohar
o Colgong
o Murlīganj
o Manihāri
n Chhātāpur
n Nāsriganj
n Amarpur
m Mahārājgani
m Silao
m Dalsingh Sarai
l Nabīnagar
k Jainagar
k Mairwa
j Belsand
j Tekāri
j Bīrpur
i Chākia
h Nirmāli
h Koāth
g Thākurganj
g Shāhpur
g Dumra
f Pupri
=IN.35
1f1 Indore|indaur|indor|indore madhya pradesh|induras|induro
18g Bhopāl|bhojpal|bhopala|bhopalas|bhopalo|bkhapal|bkhopal|bopal
sm Jabalpur|dzabalpur|dzabalpuras|dzhabalpur|dzsabalpur|gabalpuro|jubbulpore
oi Gwalior|gvalior
cp Ujjain|uddzhajn|uddzsain|udzajin|udzdzain
9q Punāsa
79 Dewas
76 Satna
6v Saugor
6l Ratlām
5s Rewa
5n Burhānpur
5g Murwāra
56 Singrauli
53 Khandwa
4u Bhind
4k Shivpuri
4a Guna
48 Morena
3w Vidisha
3r Chhindwāra
3h Mandsaur
3b Damoh
34 Chhatarpur
31 Hoshangābād|narmadapuram
2w Nagda
2t Seoni
2t Itārsi
2r Sehore
2n Khargone
2k Betūl
2j Datia
2h Shahdol
2a Dhār
28 Bālāghāt
23 Tīkamgarh
1x Bāsoda
1w Pithampur
1v Harda Khās|harda
1v Jaorā
1t Ashoknagar
1s Rāghogarh
1q Sheopur
1p Dabra
1j Etāwa
1j Sendhwa
1i Sidhi
1h Shājāpur
1g Gohadi|gohad
1c Narsimhapur
1b Barwāni
1b Shujālpur
1b Panna
19 Sironj
19 Ashta
19 Mandlā
18 Morār
18 Pāndhurnā
16 Biaora
15 Gādarwāra
15 Sihorā
15 Raisen
15 Ambāh
14 Mandideep
13 Parāsia
12 Bhawāni Mandi
12 Maihar
12 Porsa
10 Sanāwad
10 Sārangpur
z Agar
y Jhābua
x Begamganj
x Lahār
x Nepānagar
x Chanderi
w Khāchrod
w Kotma
w Khurai
v Sabalgarh
v Hatta
u Amla
u Narsinghgarh
u Umaria
u Dhāmnod
t Banda
s Seoni Mālwa
s Garhākota
s Bāmor Kalān
s Kareli
s Rehli
s Manāwar
r Rāhatgarh
r Berasia
r Sausar
r Panāgar
q Rajpur|alirajpur
q Jora
q Karera
q Kukshi
q Rājgarh
q Khajuraho Group of Monuments
q Mauganj
p Deori Khās
p Kailāras
o Anjad
o Āron
o Manāsa
o Sohāgpur
o Wārāseonī
n Khātegaon
n Alot
n Shāmgarh
n Tarāna
n Jāmai
m Bhānder
m Nainpur
m Beohāri
m Multai
m Nāgod
m Maheshwar
l Kasrāwad
l Seondha
l Pāli
k Kaimori
k Maksi
k Mungaoli
j Bijāwar
j Rajpur
j Shāhpur
j Mau
j Dindori
j Badnāwar
i Khirkiyān|khirkiya
i Rāmpura
i Patharia
i Daboh
i Nasrullāhganj
i Burhar
i Anūppur
i Katangi
i Harpālpur
i Bhitarwār
i Bargi
h Kolāras
h Rājgarh
h Bhānpura
h Jatāra
h Narwar
h Depālpur
h Jāwad
h Amarpātan
h Teonthar
h Palera
g Khilchipur
g Bhainsdehi
g Kumbhrāj
g Bābai
g Mahgawān
g Baihar
g Kannod
g Unhel
g Mihona
g Lakhnādon
g Leteri
f Udaipura
f Bhikangaon
f Katangi
f Hindoria
f Korwai
f Naraini
=IN.36
26f Kanpur|cawnpore|kanpuras|kanpuro|kanpwr
1wo Lucknow|lakhnau|lakkhnau|lakkhnau shaary|laknaou|laknau|laknauo|laknava|lucknow city|luknow
13q Agra|agra agara|agro
xz Meerut|meerut city|merath|meratkh|mirat|miratas|mirut
xb Ghāziābād|gaziabad|ghazibad
wc Varanasi|banaras|banares|benares|kashi|kasi|varanasio|varanasis|varanassi|waranasi
tt Allahābād|prayagraj|alahabadas|alla abba habab|allahabad ilahabada|allakhabad|ilahabad|prayag
kx Alīgarh|aligarkh|koil
kp Bareilly|barejli|bareli
k1 Morādābād|muradabad
iq Gorakhpur|gorakkhpur|gorakpur|gorakpura|goruckpur|korakhpur
dh Sahāranpur
bh Jhānsi
9q Muzaffarnagar
97 Mathura
8w Shāhjānpur
8i Fīrozābād
88 Rāmpur
86 Greater Noida
86 Noida
75 Etāwah
6u Mau
6r Hāpur
6p Farrukhābād
64 Mirzāpur
5k Gyānpur
5j Bulandshahr
5g Sambhal
56 Raebareli
52 Bahraigh
4w Amroha
4q Jaunpur
4m Fatehpur
4l Loni
4k Sītāpur
4i Unnāo
4i Budaun
4e Orai
49 Fyzābād
48 Bānda
3w Lakhīmpur
3q Gondā City
3n Pīlibhīt
3m Deoria
3j Hāthras
3i Lalitpur
3f Hardoī
39 Azamgarh
37 Bastī
35 Chanduasi
32 Sultānpur
2y Khurja
2v Ghazīpur
2s Shikohābād
2r Kāsganj
2q Mughal Sarāi|pandit deen dayal upadhyaya nagar
2q Shāmli
2n Mainpuri
2m Baraut
2h Murādnagar
2h Mahobā
2g Deoband
2g Tāndā
2d Bijnor
2c Najībābād
28 Kairāna
27 Nawābganj
27 Bhadohi
25 Balrāmpur
25 Mawāna
25 Kannauj
25 Nagīna
22 Pilkhua
22 Bela
22 Shāhābād
22 Chāndpur
21 Sikandarābād
20 Farīdpur
1z Dādri
1z Auraiya
1w Bīsalpur
1t Khatauli
1s Baheri
1q Renukūt
1q Rāth
1p Sahaswān
1o Kīratpur
1o Vrindāvan
1o Gangoh
1n Gola Gokarannāth
1l Hasanpur
1l Jahāngīrābād
1l Sherkot
1l Chhibrāmau
1l Tilhar
1k Ujhāni
1k Obra
1k Lāharpur
1j Jālaun
1h Ajodhya|ayodhya
1h Mubarakpur
1h Sandīla
1h Konch
1h Biswān
1g Kosi
1f Tūndla
1e Gajraula
1e Aonla
1e Dhāmpur
1e Sardhana
1c Nihtaur
1c Atraulī
1b Padrauna
1b Gulāothi
1b Seohāra
1a Ganj Dundwāra
1a Nānpāra
1a Atarra
1a Mahmudābād
19 Khalīlābād
19 Tānda
18 Kālpi
18 Rāmnagar
17 Kāndhla
16 Khekra
16 Sikandra Rao
16 Khairābād
16 Bāghpat
15 Bharthana
14 Ghātampur
14 Gursahāiganj
14 Pūranpur
14 Bānsi
14 Bīlāspur
14 Thakurdwara
13 Ghosī
13 Nūrpur
13 Jalesar
13 Paliā Kalān
12 Dibai
12 Robertsganj
12 Maudaha
11 Bāngarmau
11 Garhmuktesar
11 Akbarpur
10 Chunār
10 Sadābād
10 Bindki
10 Kakrāla
10 Babīna
z Budhāna
z Jalālābād
z Shāhābād
z Shikārpūr
y Hamīrpur
y Nawābganj
y Fatehpur
y Bahjoi
y Kopāganj
x Thāna Bhawan
x Zaidpur
x Muhammadābād
x Kaimganj
x Nautanwa
w Bisauli
w Zamānia
w Rasrā
v Jalālpur
v Jagdīshpur
v Shamsābād
v Rūdarpur
v Mahārāganj
u Pihānī
u Khair
u Fatehpur Sīkri
u Bhongaon
u Bilāri
u Mīrānpur Katra
t Jewar
t Bachhraon
t Islāmnagar
t Sirsāganj
t Suār
t Soron
t Milak
s Utraula
s Dhanaura
s Dāsna
s Jaswantnagar
s Afzalgarh
r Mīrānpur
r Kundarkhi
r Bilgrām
r Bidhūna
r Kemrī
r Karhal
r Lar
r Alīganj
r Shāhganj
q Kheri
q Bilsi
q Rāmpur
q Jais
q Pawāyan
q Colonelganj
p Mehndāwal
p Anūpshahr
p Jalālābad
p Shamsābād
p Kithor
p Machhlīshahr
p Gursarāi
p Ahraura
p Chandauli
p Sāndi
p Kunda
p Kānth
p Charkhāri
p Safīpur
p Kabrāi
p Dātāganj
p Chharra
o Sahaspur
o Kānt
o Sikandarpur
o Muhammadābād
o Hastināpur
o Reoti
o Fatehganj West
o Lālganj
n Jhīnjhak
n Shīshgarh
n Bewar
n Lalganj
n Nakūr
n Saidpur
n Phulpur
n Itimādpur|etmadpur
n Pukhrāyān
n Sirsi
m Tulsīpur
m Naraura
m Mariāhu
m Purwā
m Sahāwar
m Sidhaulī
m Muhammadābād
m Bhinga
m Fatehābād
m Samthar
m Banat
l Bānsdīh
l Mandāwar
l Chhāta
l Kiraoli
l Gunnaur
l Sarauli
l Achhnera
l Chillupār
k Maniar
k Jhālu
k Mau Aimma
k Dhaurahra
k Govardhan
k Rāya
k Charthāwal
k Siswā Bāzār
k Deoraniān
k Jhinjhāna
k Lāwar Khās
k Pināhat
j Jānsath
j Richha
j Wazīrganj
j Maholi
j Bilhaur
j Chhaprauli
j Suriānwān
j Parīchhatgarh
j Kulpahār
j Shāhpur
j Mārahra
j Pahāsu
j Akbarpur
j Rānīpur
j Nanauta
j Haldaur
j Phalauda
i Kākori
i Behat
i Jalālī
i Narauli
i Handiā
i Sarāi Mīr
i Jarwal
i Nichlaul
i Tājpur
h Sarāi Ākil
h Indergarh
h Bilthra
h Nawābganj
h Maghar
h Manjhanpur
h Phaphūnd
h Babrāla
h Malīhābād
h Jhūsi
g Bharwāri
g Khada
g Kamalganj
g Shāhi
g Rura
g Pipraich
g Sisauli
g Khūtār
g Baberu
g Bilsanda
f Kachhwa
f Bāh
f Mīrganj
f Usehat
f Pachperwa
f Misrikh
f Ūn
=IN.37
iw Raipur|raipura|raipuras|rajpur|rajpuro|rayapura|raypur
hd Bhilai|bhilai nagar|bhilaj nagar|bhilajus|bilaj|bkhilai
bn Korba
7v Bilāspur
73 Durg
47 Rāj-Nāndgaon
3d Raigarh
2t Chirmiri
2f Dhamtari
24 Jagdalpur
21 Ambikāpur
1g Bhātāpāra
1e Mahāsamund
15 Chāmpa
12 Kumhāri
10 Dongargarh
z Kawardha
x Jānjgīr
v Pasān
s Mungeli
s Kondagaon
s Umarkot
q Kānker
p Baloda Bāzār
p Bemetāra
n Jashpurnagar|jashpur nagar
m Balod
m Saktī
l Ratanpur
l Akaltara
k Katghora
k Khairāgarh
j Kirandul
i Saraipali
i Kharsia
i Takhatpur
i Arang
h Bhānpurī
h Jūnāgarh
g Khairāgarh
g Kotā
f Kotapārh
f Pathalgaon
=IN.38
117 Jamshedpur|cemsidpur|dzamshedpur|dzhamshedpur|dzsamsedpur|gamsedpur|jarnshedpur|tatanagar
x8 Dhanbad|dhanabad|dhanbaid|dkhanbad
v4 Ranchi|ranci|rancis|rancsi
fo Bokāro|bokaro steel city
5n Deoghar
56 Phusro
4a Hazāribāgh
34 Chās
2o Sāhibganj
2f Jharia
2c Rāmgarh
26 Daltonganj|medininagar
24 Jhumri Telaiya
1u Chāībāsa
1o Gīrīdīh
1l Kātrās
1h Lohārdagā
1f Madhupur
1d*Jugsālai
1c Dumka
1b Gumia
1b Chatrā
1a Pakur
19 Pāthardih
19 Gumlā
18 Godda
15 Garhwa
15 Chakradharpur
14 Ghātsīla
13 Simdega
z Jāmadoba
x Mushābani
w Sijua
v Gomoh
v Khunti
r Gobindpur
q Husainābād
o Jāmtāra
o Barki Saria
l Lātehār
k Dugda
k Rājmahal
j Būndu
j Kuju
j Kodarmā
i Barkā Kānā
h Kānke
h Noāmundi
g Jasidih
=IN.39
ei Dehra Dūn|dehradun|degradun|deharaduna|dehra|dehradunas|dekhradun|dekhradune|deradun
56 Haridwar
3v Haldwani
2w Roorkee
2v Kashipur
1u Rishīkesh
1f Rāmnagar
1c Pithorāgarh
1a Manglaur
17 Jaspur
16 Naini Tāl
z Kichha
w Almora
s Rāipur
s Tehri
r Kotdwāra
r Pauri
q Mussoorie
o Sitārganj
o Bāzpur
l Clement Town
k Srīnagar
k Rānikhet
j Laksar
h Uttarkāshi
h Tanakpur
g Khatīma
=IN.40
596 Hyderābād|bhaganagar|haidarabadas|haiderabad|hajdarabad|khajdarabad|khajderabad
fi Warangal|ekasila nagaram|orugallu|varangal|varangalas
ck Rāmgundam|ramagundam
9i Kūkatpalli|kukatpally
8h Nizāmābād
8a Mulugu
7a Lal Bahadur Nagar
6j Ramagundam
6d Karīmnagar
6a Quthbullapur
5o Secunderabad
4r Khammam
47 Serilingampalle
46 Malkajgiri
3s Mahbūbnagar
3e Nalgonda
3b Ādilābād
3a Uppal Kalan
34 Suriāpet
2t Miriālgūda|miryalaguda
2r Jagtiāl
29 Nirmal
27 Kottagūdem
26 Mancherāl|mancherial
23 Pāloncha
22 Bodhan
1z Sirsilla
1z Kāmāreddi
1x Palwancha
1v Bellampalli
1u Mandamarri
1t Siddipet
1r Tāndūr
1o Koratla
1n Sangāreddi
1n Kodār
1k Gadwāl
1j Wanparti
1i Gaddi Annaram
1e Bhongīr
1c Jangaon
1b Patancheru
1b Zahirābād
1a Bhaisa
1a Bhadrāchalam
18 Medak
18 Yellandu
17 Vikārābād
16 Kyathampalle
14 Sathupalli
14 Farrukhnagar
13 Nārāyanpet
12 Mahbūbābād
11 Sadashivpet|sadasivpet
y Peddapalli
x Manuguru
u Devarkonda
t Nāgar Karnūl
p Andol
o Singāpur
n Vemalwāda
n Bānswāda
l Asifābād
k Dasnapur
k Srīrāmnagar
j Ghatkesar
g Manthani
f Nāspur
f Dornakal
=IN.41
11 Leh
p Padam
=IN.52
14 Damān|nani daman
x Āmli
r Silvassa
o Diu
=IQ.01
68 Ramadi
5a Al Fallūjah
w Hīt
v Ḩadīthah
r ‘Anah
m Ar Ruţbah
=IQ.02
1jz*Al Başrah al Qadīmah|al basrat al qadimah
10v Basrah|al basrah|al basra|bacora|basora|basra|bassora|bassorah|bassra|busra|busrah|bussora
3f Az Zubayr
30 Umm Qaşr
2x Al Fāw
2k*Al Hārithah
=IQ.03
49 As Samawah
1b Ar Rumaythah
=IQ.04
8v Ad Dīwānīyah|al diwaniyah
1m Ash Shāmīyah
v Nahiyat Ghammas
n Nāḩiyat ash Shināfīyah
m ‘Afak
=IQ.05
oe As Sulaymānīyah|sulaymaniyah|al sulaimaniya|as sulajmanijja|silemani|sleimani|slemani|solimania|souleimaniye|sueleymaniye|sulaimani|sulaimania|sulaimanieh|sulaimaniya|sulaimaniyya|sulaimany|sulaymaniyya|suleimania|suleimaniya|suleimaniyah|sulejmanija|suleymaniye
28 Hajiawa
24 Jamjamāl
r Baynjiwayn
=IQ.06
co Al Ḩillah|al hilla|al khilla|al hella|hilah|hilla|hille
17 Al Musayyib|al musayab
11 Imam Qasim|al qasim
v Nāḩīyat Saddat al Hindīyah|saddat al hindiyah
=IQ.07
5kg Baghdad|bagda|bagdad|bagdadas|bagdado|bagdat|bagdate|bagdatum|bagdod|beghdad|bexda
p0 Abū Ghurayb|abou ghraib|abu ghraib|abu ghraib abw ghryb|abu ghraib farms|abu ghuraib|abu grejb
=IQ.08
9h Dihok
3l Sīnah
2n Zaxo
p Batifa
=IQ.09
fi Nasiriyah|al nasiriya|an nasiriya|an nasiriyah|muntafik|muntifik|nasirija|nasirijja|nasiriya|nasiriyeh|nasiriyya|nasrie|nasriye
2b Ash Shaţrah
m Nāḩiyat al Fuhūd
=IQ.10
49 Baqubah
1y Khāliş
1f Al Miqdādīyah
u Kifrī
u Mandalī
=IQ.11
18t Erbil|arbeel|arbela|arbil|hawler|hewler|irbil|viloati arbil
3h Soran
19 Koysinceq
n Ṟuwandiz
=IQ.12
xv Karbala|karbalaa|karbalo|karbila|karmpala|kerbala|kerbela|kərbəla|meshed hussain|meshed hussein|nainawa|qerbelaja|shathiul furat|vilojati karbalo
1l Al Hindīyah
=IQ.13
sn Kirkuk|karkh slukh|karkuk|kerkouk|kerkuek|kerkuk|kirkoek|kirkouk|kirkukas|kərkuk
=IQ.14
8z Al ‘Amārah
k ‘Alī al Gharbī
=IQ.15
1le*Al Mawşil al Jadīdah
1ar Mosul|al mawsil|al mosul|al musil|mosel|mosoel|mosouli|mossoul|mossul|mosul khot|mosula|mosulas|mosulo|moszul|mousl|moussoul|musil|musul
1e Al-Hamdaniya
12 Sinjār
o Tallkayf
n ‘Aqrah
=IQ.16
8r Al Kūt
32 An Nu‘mānīyah
26 Al Ḩayy
19 Al ‘Azīzīyah
16 Aş Şuwayrah
=IQ.17
df Najaf|al najaf al ashraf|an najaf|an najaf al ashraf|an nadzaf|an nadzhaf|ehn nadzhaf|meshed ali|nachaf|nadjaf|nadschaf|nadzaf|nadzafas|nadzhaf|nagafo|najaf njf|natzaf|nayaf|necef|nedjef|nedzsef|neshed ali|nəcəf
32 Kufa
n Al Mishkhāb
=IQ.18
4f Sāmarrā’
1o Ţūz Khūrmātū
16 Tikrīt
16 Balad
10 Bayjī
q Ad Dujayl
f AlZwya
=IQ.19
1l Ḩalabja
=IR.01
g1 Orūmīyeh|ourmia|rezaiyeh|rezaeyeh|rezaiyye|rizaiyeh|urmia|urmija|urmiya|urmiye|urumija|urumiyeh
5x Būkān
4v Khowy|khuy
4i Mahābād
3p Mīāndoāb
2a Salmās
22 Naqadeh
1q Piranshahr
1g Takāb
1f Oshnavīyeh
15 Shāhīn Dezh
w Qarah Ẕīā’ od Dīn
=IR.03
3l Shahr-e Kord
1h Borūjen
w Farrokh Shahr
p Fārsān
=IR.04
fc Zahedan|dowzdab|duzdab|duzdap|zahedanas|zahedano|zahidan|zaidan|zakhedan
3n Iranshahr
3e Zābol
1y Khāsh
1b Chabahar
12 Qaşr-e Qand
h Nīkshahr
=IR.05
2p Yasuj
2n Dogonbadan
1y Dehdasht
=IR.07
yq Shiraz|chimaz|chiraz|schiras|sheroz|shyraz|siraz|siraza|sirazas|sirazo|sjiraz|sziraz|xiraz
45 Marvdasht
2q Akbarābād
2q Fasā
2n Kāzerūn
1v Fīrūzābād
1s Nūrābād
1r Dārāb
1n Abadeh
1a Neyrīz
z Mohr
u Pāsārgād
p Gerāsh
=IR.08
gj Rasht|raixt|rascht|rasjt|rast|rasto|raszt|reshh|resht|rest|restas|rəst
33 Bandar-e Anzalī
1w Langarūd
1c Rūdsar
19 Hashtpar
17 Āstāneh-ye Ashrafīyeh
13 Āstārā
s Fūman
h Pādegān-e Manjīl
g Manjīl
=IR.09
lw Pasragad Branch
eo Hamadān|ecbatana|hamedan|khamadan
ea Āzādshahr|azad shahr
4x Malāyer
24 Nahāvand
1o Asadābād
t Bahār
=IR.10
3x Īlām
1a Dehlorān
p Darreh Shahr
j Ābdānān
=IR.11
9s Bandar Abbas
1z Mīnāb
p Qeshm
n Bandar-e Lengeh
l Kīsh
=IR.13
lb Kahrīz
h9 Kermanshah|bahtaran|bakhtaran|kermansah|kermansaho|kermanschah|kermanshahan|kermanshakh|kirmansah|kirmasan|province de kermanshah|provincia de kermanshah|provinco kermansah|qahremanshahr
1m Harsīn
1h Kangāvar
1g Sarpol-e Z̄ahāb
17 Sonqor
13 Javānrūd
i Pāveh
=IR.15
nd Ahvaz|ahvaz ahwaz|ahvaza|ahvazas|ahvazo|ahvoz|ahwas|ahwaz|akhvaz|akhvaz shaary|axvaz|bandar nasiri|bandar e naser|ehvaz|naseri|nasiri|əhvaz
aa Abadan
97 Khorramshahr
34 Masjed Soleymān
27 Behbahān
26 Shūshtar
1g Shūsh
1b Omīdīyeh
15 Sūsangerd
13 Rāmhormoz
11 Shādegān
m Aghajari
j Rāmshīr
=IR.16
9p Sanandaj
47 Saqqez
2x Bāneh
2k Marīvān
2g Qorveh
1q Kāmyārān
1i Bījār
=IR.22
4l Bushehr
2e Borāzjān
1h Bandar-e Genāveh
=IR.23
96 Khorramabad
70 Borūjerd
2s Kūhdasht
2j Alīgūdarz
22 Nūrābād
1b Aznā
s Aleshtar
=IR.25
3o Shahrud
3h Semnan
1w Dāmghān
1d Īstgāh-e Rāh Āhan-e Garmsār
l Mahdishahr
=IR.26
5ip Tehran|taekhran|tahran|techerane|teera|teerao|tegeran|teheran|teherana|teheranas|teherano|tehrano|tekheran
70 Qarchak
50 Varāmīn
28 Shahre Jadide Andisheh
1r Robāţ Karīm
1n Shahrīār
1l Malārd
1i Pīshvā
11 Eqbālīyeh
t Damāvand
=IR.28
16z Isfahan|aspadana|esfahan|esfahano|esfehan|isfachan|isfahana|isfahanas|isfahanum|isfahon|isfakhan|isfehan|ispahan|iszfahan|spahan|yspyhan
7p Khomeynī Shahr
67 Najafābād
1e Falāvarjān
1d Rehnān
19 Golpāyegān
11 Dorcheh Pīāz
y Kelīshād va Sūdarjān
y Dowlatābād
t Qahderījān
r Semīrom
l Khvānsār|khansar
k Abrīsham
g Ardestān
=IR.29
g2 Kerman|carmana|kermanas|kermano|kermon|kirman|kirmon
5s Sirjan
44 Rafsanjān
2r Bam
1n Zarand
1g Shahr-e Bābak
14 Rāvar
11 Bardsīr
=IR.32
bf Ardabīl|ardabel|ardebil|erdebil|ərdəbil
2u Pārsābād
1f Khalkhāl
=IR.33
13l Tabriz|tabrez|tabris|tabrizo|taebris|taebriz|tampriz|tauris|tebriz|tebriza|tebrizas|tehbryz|tewrez|toewriz|towriz|təbriz
3g Marand
2m Ahar
28 Bonāb
u Ajab Shīr
h Hashtrūd
=IR.34
e0 Arāk|arak sawh|arok|ehrak|soltanabad|sultanabad
4w Sāveh
25 Khomeyn
1j Ābyek
y Delījān
=IR.35
73 Sari
5n Bābol
5j Āmol
2m Behshahr
1y Chālūs
1d Nekā
1c Bābolsar
14 Nowshahr
12 Tonekābon
y Fereydūn Kenār
s Jūybār
=IR.36
9x Zanjān
23 Alvand
1y Abhar
1f Khorramdarreh
=IR.37
6t Gorgān
3n Gonbad-e Kāvūs
1c Āzādshahr
y Kalāleh
=IR.38
9a Qazvin
2i Alvand
1z Tākestān
=IR.39
p0 Qom|ghom|homo|kom|kum|kum shaary|kumas|qum
=IR.40
da Yazd|giaznt|jasd|jazd|jazdo|jezd|jezdas|yasd|yezd|yəzd
1n Ardakān
1g Meybod
1e Tabas
11*Mahrīz
v Bāfq
j Taft
=IR.41
5h Bīrjand
14 Qā’en
=IR.42
1s3 Mashhad|masant|masat|maschhad|mashad|mashado|mashkhad|masyhad|maxhad|meixad|meshed|mesheda|meshedas|meshkhed|meszhed|mexed|məshəd
6a Sabzevar
65 Neyshābūr
3i Torbat-e Ḩeydarīyeh
34 Qūchān
2o Kāshmar
1n Torbat-e Jām
1b Chenārān
1a Sarakhs
17 Gonābād
12 Tāybād
s Bardaskan
=IR.43
5c Bojnūrd
2b Shīrvān
1o Esfarāyen
=IR.44
148 Karaj|heredi|karadj|karadje|karadsch|karadz|karadzs|karago|karatz|karej|kerec|keredi|keredzas|keredzh|kerezh|kərəc|leredi|qasabeh e karaj
5x Naz̧arābād
=IS.39
3b Reykjavík
12 Kópavogur
u Hafnarfjörður
=IS.40
j Akureyri
=IS.43
k Reykjanesbær
g Keflavík
=IT.01
3c Pescara
1i Teramo
1a Montesilvano Marina|montesilvano
18 Chieti
15 Vasto
12 Avezzano
z Lanciano
y L'Aquila
l Francavilla al Mare
l Sulmona
k Giulianova
h San Salvo
h Roseto degli Abruzzi
=IT.02
1o Matera
1k Potenza
=IT.03
52 Reggio Calabria
27 Catanzaro
1z Lamezia Terme
1t Crotone
1s Cosenza
14*Nicastro
o Rossano Stazione
n Quattromiglia
k Castrovillari
k Sambiase
j Vibo Valentia
j Gioia Tauro
j Palmi
h San Giovanni in Fiore
g Siderno
f Corigliano Scalo
=IT.04
p9 Naples|napels|napoles|napoli|napolo|napols|napoly|nappoli|napul|napule|napuli|napulj|neapal|neapel|neapelj|neapol|neapole|neapolis|noapels|parthenope
3i Salerno
2d Torre del Greco
29 Pozzuoli
28 Giugliano in Campania
25 Fuorigrotta
22 Casoria
21 Caserta
1x*San Carlo All'Arena
1w*Arenella
1u Castellammare di Stabia
1s Afragola
1o Acerra
1m Benevento
1m Pianura
1i Portici
1i Ercolano
1h Cava Dè Tirreni
1h Aversa
1g Ponticelli
1e Marano di Napoli
1d Scafati
1c Avellino
1c*San Lorenzo
1b Battipaglia
1a Casalnuovo di Napoli
1a Nocera Inferiore
19 San Giorgio a Cremano
19 Soccavo
19*Vomero
18 Torre Annunziata
17 Secondigliano
14 Marcianise
13*Scampia
13 Pomigliano d'Arco
12*Chiaia
12 Quarto
11 Melito di Napoli
11 Barra
z Arzano
z Caivano
z Maddaloni
y Mugnano di Napoli
y Sant'Antimo
x*Avvocata
x Pagani
w Somma Vesuviana
w Santa Maria Capua Vetere
w Angri
u*Stella
u Marigliano
u Frattamaggiore
t Monterusciello
t Gragnano
t Sarno
t Mondragone
s Piscinola
r San Giuseppe Vesuviano
r Boscoreale
q Eboli
q Bacoli
p Villaricca
p Orta di Atella
o Nola
o Pompei
o Miano
o San Giovanni a Teduccio
o Qualiano
o Poggioreale
n Nocera Superiore
n*Chiaiano
n Ottaviano
n Bagnoli
n*Montecalvario
n Volla
n Posillipo
m Cardito
m Castel Volturno
l San Nicola la Strada
l Sant'Anastasia
l Casal di Principe
k Arpino
j Poggiomarino
j Sant'Antonio Abate
j Casavatore
j Ischia
i*San Ferdinando
i Ischia Porto
i Grumo Nevano
i Cercola
h Agropoli
h*San Pietro a Patierno
h Terzigno
h Trentola-Ducenta
h*Pendino
h San Felice A Cancello
g Forio
f Frattaminore
f Capua
f Brusciano
f*Vicaria
=IT.05
az Bologna
5i Parma
55 Modena
4s Reggio nell'Emilia
45 Rimini
3o Ferrara
39 Forlì
2w Piacenza
2p Cesena
29 Ravenna
1z Carpi Centro|carpi
1y Imola
16 Faenza
11 Sassuolo
y Formigine
y Casalecchio di Reno
x Riccione
t Cervia
q Scandiano
m Vignola
m San Lazzaro
m Fidenza
l Lugo
j Cesenatico
i Cento
i Bellaria-Igea Marina
h Mirandola
h Castelfranco Emilia
g Fiorano
g Cattolica
g Castel Maggiore
g Zola Predosa
g San Giovanni in Persiceto
g Salsomaggiore Terme
g Correggio
=IT.06
5o Trieste
2s Udine
1e Pordenone
y Gorizia
r Monfalcone
h Sacile
g Cordenons
=IT.07
1sf Rome|an roimh|erroma|hrom|mji wa roma|ramma|rhufain|rim|roeme|rom|roma|romma|romo|rooma|roum|rym|rzym|urbs
3l Acilia-Castel Fusano-Ostia Antica
2d Lido di Ostia
24 Latina
23 Aprilia
1w Guidonia Montecelio
1h Velletri
1e Nettuno
1c Civitavecchia
1b Viterbo
19 Anzio
19 Frosinone
18 Marino
14 Fondi
13 Rieti
12 Ciampino
11 Monterotondo
z Fiumicino
y Ladispoli
x*Casal Palocco
v Terracina
t Formia
r Cisterna di Latina
r*Casal de' Pazzi
r Albano Laziale
o Sora
m Pomezia
m Tivoli
l Cassino
l Guidonia
l Tor Lupara
l Colleferro
l*Giardinetti-Tor Vergata
l Genzano di Roma
k Marina di Ardea-Tor San Lorenzo
k Frascati
k Gaeta
i Grottaferrata
h Ariccia
h Torvaianica
h Ardea
h Mentana
g*Casal Bertone
g Minturno
g Sezze
g Cerveteri
f Villanova
f Rocca di Papa
=IT.08
g4 Genoa|cenova|dzenova|genes|genova|genovo|genua|genuja|janov|xenova genova|zena
2l La Spezia
1p Savona
1b San Remo|sanremo
16 Imperia
r Rapallo
r Chiavari
o Ventimiglia
k Sarzana
h Albenga
h Sestri Levante
=IT.09
123 Milan|mailand|mediolan|mediolanum|mila|milaan|milana|milanas|milano|milanu|milao
5k Brescia
3g Monza
3d Bergamo
2d Como
2b Busto Arsizio
2a Sesto San Giovanni
29 Varese
24 Cinisello Balsamo
1z Cremona
1u Pavia
1m Vigevano
1m Legnano
1e Gallarate
1b Rho
1b Lecco
1a Paderno Dugnano
1a Cologno Monzese
17 Seregno
16 Desio
15 Lodi
14 Cantù
14 Rozzano
13 Mantova|mantua
12 Voghera
12 Saronno
11 Lissone
11 Cesano Maderno
z Bollate
y Pioltello
y Corsico
x Brugherio
x Abbiategrasso
w Limbiate
v Crema
v San Giuliano Milanese
t Cernusco sul Naviglio
s San Donato Milanese
s Segrate
q Parabiago
q Romano Banco
q Garbagnate Milanese
q Giussano
q Bresso
p Lainate
p Treviglio
o Lumezzane
o Seriate
n Cesano Boscone
n San Sebastiano
n Muggiò
n Dalmine
n Seveso
n Vimercate
n Desenzano del Garda
n Meda
n Mariano Comense
n Magenta
m Nova Milanese
l Cassano Magnago
l Senago
k Cornaredo
k Cormano
k Viadana
k Trezzano sul Naviglio
k Novate Milanese
j Sondrio
j Arese
j Gorgonzola
j Cusano
j Castiglione delle Stiviere
i Melzo
i Palazzolo sull'Oglio
i Romano di Lombardia
h Cassano d'Adda
h Tradate
h Vimodrone
h Nerviano
h Melegnano
h Arcore
h Suzzara
h Bareggio
h Bovisio-Masciago
g Erba
g Caronno Pertusella
g Ghedi
g Chiari
f Malnate
f Carate Brianza
f Carugate
f Montichiari
=IT.10
2i Ancona
25 Pesaro
1p Fano
1a San Benedetto del Tronto
16 Civitanova Marche
16 Ascoli Piceno
11 Jesi
v Senigallia
v Macerata
q Falconara Marittima
n Fabriano
m Porto Sant'Elpidio
i Fermo
h Osimo
h Tolentino
g Porto San Giorgio
=IT.11
1d Campobasso
v Termoli
h Isernia
=IT.12
nj Turin|augusta taurinorum|julia augusta taurinorum|tori|torin|torino|torinu|tueri|turen|turijn|turim|turina|turinas|turino|turinu|turyn|turi
2u Novara
2k Alessandria
22 Asti
1k Moncalieri
1k Cuneo
1d Rivoli
1c Nichelino
1b Settimo Torinese
1b Collegno
1a Vercelli
17 Biella
11 Chieri
11 Grugliasco
y Venaria Reale
x Casale Monferrato
v Verbania
v Pinerolo
t Pallanza-Intra-Suna
q Novi Ligure
p Alba
o Bra
o Ivrea
n Chivasso
n Carmagnola
n Tortona
m Mondovì
m Orbassano
k Borgomanero
j Trecate
j Fossano
j San Mauro Torinese
i Acqui Terme
i Domodossola
h Ciriè
h Valenza
h Piossasco
h Savigliano
h Alpignano
h Saluzzo
g Galliate
=IT.13
8s Bari
5j Taranto
3t Foggia
2s Andria
2l Barletta
2f Brindisi
29 Lecce
1z Altamura
1o Molfetta
1l Manfredonia
1j Bisceglie
1i Cerignola
1i Trani
1g San Severo
1g Bitonto
1b Corato
16 Gravina in Puglia
12 Monopoli
12 Martina Franca
10 Modugno
x Francavilla Fontana
w Lucera
v Grottaglie
v Massafra
u Canosa di Puglia
u San Paolo
u Nardò
r Manduria
r San Giovanni Rotondo
r Triggiano
q Mesagne
q Terlizzi
p Santeramo in Colle
p Mola di Bari
o Gioia del Colle
o Ostuni
o Ruvo di Puglia
o Putignano
n Copertino
n Conversano
n Fasano
m Noicattaro
l Palo del Colle
l Acquaviva delle Fonti
k Galatina
j Casarano
j Giovinazzo
j Gallipoli
i Casamassima
i Rutigliano
i San Vito dei Normanni
h Paolo VI
h Torremaggiore
h Adelfia
h Orta Nova
h Ceglie Messapica
g Ginosa
g Valenzano
g Sava
g Sannicandro Garganico|san nicandro garganico
f Palagiano
f Noci
=IT.14
45 Cagliari
2k Sassari
1v Quartu Sant'Elena
1o Olbia
19*Monte Rosello
10 Nuoro
y Alghero
w Oristano
p Assemini
n Selargius
n Iglesias
m Carbonia
m Porto Torres
k Monserrato
i Sestu
g Sinnai
=IT.15
i0 Palermo|palerm|palerma|palermas|palerme|palermu|panormus
8o Catania
64 Messina
3e Siracusa
26 Marsala
23 Gela
22 Ragusa
1w Trapani
1r Caltanissetta
1i Modica
1h Bagheria
1g Mazara del Vallo
1f Vittoria
1d Acireale
1a Paternò
1a Misterbianco
18 Alcamo
15 Sciacca
12 Caltagirone
11 Licata
z Carini
z Barcellona Pozzo di Gotto
y Adrano
x Canicattì
x Agrigento
w Mascalucia
w Favara
w Milazzo
w Castelvetrano
v Augusta
t Partinico
t Avola
r Niscemi
r Gravina di Catania
q Comiso
p Aci Catena
o Giarre
o Lentini
o Casa Santa
n Biancavilla
n Enna
n Termini Imerese
n Palma di Montechiaro
m Floridia
m San Cataldo
m San Giovanni la Punta
m Monreale
k Pachino
k Rosolini
j Misilmeri
j Bronte
j Villabate
i Noto
i Pozzallo
i Piazza Armerina
i Ribera
i Aci Castello
h Scordia
h Porto Empedocle
g Belpasso
g Palagonia
g Scicli
=IT.16
a7 Florence
5f Prato
4d Livorno
32 Pisa
2t Arezzo
2a Lucca
22 Pistoia
1t Massa
1q Viareggio
1p Grosseto
1n Carrara
1i Siena
1a Sesto Fiorentino
19 Scandicci
15 Capannori
15 Cascina
y Empoli
y Piombino
x Campi Bisenzio
r Camaiore
q San Miniato Basso
p Marina di Carrara
m Massarosa
m Cecina
m Poggibonsi
l Follonica
k Rosignano Solvay-Castiglioncello
k Pontedera
j Marina di Massa
j Pietrasanta
j Montevarchi
i Montecatini-Terme
i Montemurlo
h Fornacelle
h San Miniato
h Colle di Val d'Elsa
g San Giovanni Valdarno
=IT.17
3d Trento
2z Bolzano
15 Merano
y Rovereto
h Riva del Garda
g Bressanone
=IT.18
3c Perugia
33 Terni
1l Foligno
m Città di Castello
j Spoleto
i Bastia umbra
=IT.19
z Aosta
=IT.20
76 Verona
5o Padova|padua
44 Mestre
34 Vicenza
2e Treviso
1f Venice
1e Rovigo
18*Arcella
16 Chioggia
16 San Donà di Piave
12 Bassano del Grappa
y Schio
x Mira Taglio
v Conegliano
r Montebelluna
q Castelfranco Veneto
p Belluno
p Vittorio Veneto
o Spinea-Orgnano
n Valdagno
m Mogliano Veneto
m Legnago
l Arzignano
l Thiene
l Montecchio Maggiore-Alte Ceccato
k San Giovanni Lupatoto
j Monselice
i Abano Terme
h Portogruaro
h San Bonifacio
h Este
g Albignasego
g Villafranca di Verona
g Oderzo
g Lido
f Lancenigo-Villorba
f Bussolengo
f Mirano
=JE.3237864
s Saint Helier
=JM.01
19 May Pen
=JM.04
1b Mandeville
=JM.08
g8*New Kingston
j Half Way Tree
=JM.10
41 Spanish Town
2v Portmore
q Old Harbour
l Linstead
=JM.12
2b Montego Bay
=JM.16
h Savanna-la-Mar
=JM.17
q2 Kingston|kinnkston|kingstono
=JO.02
30 As Salţ
=JO.09
n ‘Izrā
m Karak City
f Safi
=JO.12
p Aţ Ţafīlah
=JO.15
2d Rukban
1l Mafraq
=JO.16
zg Amman|ama|aman|amanas|amani|amano|amans|ammana|ammon|philadelphia|rabbah|rabbath ammon
51 Wādī as Sīr
1b Al Jubayhah
14 Saḩāb
w*Ḩayy al Quwaysimah
i Umm as Summāq
=JO.17
m1 Zarqa|az zarqa|ehz zarka|kalaat el zerka|qalat az zarqa|zarka|zerka
7g Russeifa
=JO.18
ft Irbid|arbela|irbidas|irbido
4c Ar Ramthā
k Judita
i*Aydūn
i Kurayyimah
=JO.19
1e Ma'an
n Qīr Moāv
=JO.20
3i ‘Ajlūn
i ‘Anjarah
=JO.21
2n Aqaba
=JO.22
r Jarash
=JO.23
2a Mādabā
=JP.01
1ov Nagoya|nagoia|nagoja|nagojo|nagoya city|nagoya shi
bu Toyota|koromo|tojoota khot|tojota|toyoda|toyota i aichi|toyota chhi
ak Ichinomiya
ah Toyohashi
9s Okazaki
8b Kasugai
59 Anjō
4q Nishio
45 Komaki
3v Kariya
3k Seto
3d Toyokawa
38 Handa
2u Inazawa
2q Kōnan
2k Nisshin
2e Kitanagoya
2c Chita
28 Gamagōri
26 Ōbu
22 Inuyama
1x Hekinan
1w Tsushima
1v Chiryū
1o Tahara
1e Tokoname
1d Takahama
1c Iwakura
17 Taketoyo
11 Kanie
10 Shinshiro
x Kuroda
o Ishiki
n Sobue
m*Kozakai-chō
m Toyohama
=JP.02
8i Akita
24 Yurihonjō
1t Ōdate
1g Noshiro
18 Yuzawa
13 Yokote
13 Ōmagari
11 Hanawa
w Kita-Akita
q Semboku
n Tennō
l Takanosu
=JP.03
8a Aomori
6n Hachinohe
4p Hirosaki
1p Towada
1k Mutsu
1i Goshogawara
17 Misawa
13 Kuroishi
v Hirakawa
l Namioka
j Shimokizukuri
=JP.04
r8 Chiba|chiba shi|chibashi|ciba|tiba
hx*Honchō|funabashi|funabasi|furabeshi|hunabasi|hunabasi chhi
dv Matsudo|macudo|matudo chhi
c1 Kashiwa|kashiva|kasiva|kasiwa chhi
7w Ichihara
5k Nagareyama
4u Sakura
4a Noda
3s Kisarazu
3o Abiko
2x Inzai
2t Narita
2n Yotsukaidō
2g Mobara
2b Kimitsu
22 Katori-shi
1x Yachimata
1u Tōgane
1t Asahi
1j Shiroi
1h Ōami
1g Futtsu
1e Tateyama
1b Sawara
13 Hasaki|choshi
10 Sōsa
x Yōkaichiba
t Kamogawa
q Omigawa
q Narutō
l Shisui
k Ōhara
h Katsuura
=JP.05
e6 Matsuyama|macujama|matsujama|matsuyama shi|matuyama|matuyama chhi
3f Niihama
1n Uwajima
1n Saijō
13 Ōzu
12 Kawanoechō
v Yawatahama
v Iyo
v Masaki-chō
s Hōjō
=JP.06
6x Fukui-shi
2k Sakai
24 Takefu
1w Tsuruga
1u Sabae
y Ono
y Maruoka
t Obama
r Katsuyama
n Mikuni
=JP.07
18k Fukuoka|fucuoca|fukuoka shi|fukuokashi|fukuoko|hukuoka
q5 Kitakyushu|kita kjushju|kitakiusiu|kitakjushju|kitakjushu|kitakjusju|kitakjusu|kitakyuesue|kitakyusyu|kitakyusu|pak kiu chiu chhi
8g Kurume
3o Ōmuta
2s Chikushino-shi
2n Ōnojō
26 Iizuka
20 Dazaifu
1z Yukuhashi
1y Maebaru-chūō
1m Koga
1l Nōgata
1g Tagawa
1b Nakama
17 Nishifukuma
16 Amagi
14 Yanagawa
14 Umi
13 Ōkawa
10 Kanda
v Shingū
v Sasaguri
r Sue
r Buzen
o Setakamachi-takayanagi
l Tanushimarumachi-toyoki
k Miyata
h Kawasaki
g Tachiarai
=JP.08
9x Iwaki
8z Kōriyama
86 Fukushima
1x Sukagawa
1o Date
1n Shirakawa
1n Minami-Sōma
1a Kitakata
10 Nihommatsu
z Sōma
p Hobaramachi
o Funehikimachi-funehiki
n Motomiya
m Namie
l Yanagawamachi-saiwaichō
j Ishikawa
h Miharu
h Yabuki
=JP.09
b4 Gifu-shi|gifu|gifu city|gihu
4i Ōgaki
3o Kakamigahara
30 Tajimi
2u Kani
2g Takayama
27 Nakatsugawa
1w Hashima
1n Toki
1l Minokamo
1j Mizuho
1d Ena
16 Gujō
12 Mizunami
z Gero
z Kaizu
r Tarui
r Yamagata
m Kasamatsuchō
l Mino
j Gōdo
i Kitagata
i Mitake
=JP.10
ac Takasaki
7v Maebashi
68 Ōta
3n Isesaki
31 Kiryū
29 Tatebayashi
24 Shibukawa
1t Fujioka
1l Annaka
1e Midori
1c Tomioka
1b Numata
11 Kanekomachi
10 Tamamura
v Sakai-nakajima
q Yoshii
l Ōmamachō-ōmama
g Nakanojōmachi|nakanojo
=JP.11
xb Hiroshima|chirosima|hiroshima shi|hiroshimashi|hirosima|hirosimo|hiroszima|hiroxima|hiroxima guang dao shi|khiroshima|khirosima
d1 Fukuyama|fukujama|hukuyama|hukuyama chhi
5h Kure
2j Onomichi
28 Mihara
25 Hatsukaichi
1i Miyoshi
1f Fuchūchō
15 Kannabechō-yahiro
x Shōbara
v Takehara
u Ōtake
q Ōno-hara
q Innoshima
l Shin’ichi
=JP.12
1iu Sapporo|sapara|saporas|saporo|sapporo chhi|sapporo shi|sapporoshi|sapporum|szapporo
9a Asahikawa
7o Hakodate
4v Tomakomai
4o Kushiro
4m Obihiro
3q Ebetsu
3b Kitami
37 Otaru
2o Chitose
2o Muroran
2d Iwamizawa
1n Kitahiroshima
1n Ishikari
1a Hokuto
19 Takikawa
18 Otofuke
12 Kamiiso
z Abashiri
z Date
y Wakkanai
v Nemuro
t Bibai
t Honchō
r Makubetsu
q Nayoro
q Rumoi
q Fukagawa
q Shimo-furano|furano
o Nakashibetsu
n Mombetsu
n Motomachi
m Shizunai-furukawachō
m Shibetsu
k Sunagawa
k Minamishibetsuchō
j Ashibetsu
j Yoichi
i Shiraoi
h Tōbetsu
=JP.13
16a Kobe|kobe chhi|kobe shi|kobeh|kobeo|kompe
em Himeji|hime|himeci|himedi|himegi|himezi|himezi chhi|khimedzhi|khimedzi|khimehdzi
d1 Nishinomiya-hama|nishinomiya|nisinomija
ca Amagasaki
89 Akashi
7k Kakogawachō-honmachi
64 Takarazuka
5h Itami
4b Kawanishi
3p Sandachō
2h Ashiya
26 Toyooka
23 Miki
1q Tanba
1g Kariya
1c Ono
19 Minamiawaji
16 Kasai
16 Sumoto
14 Sasayama
14 Tatsunochō-tominaga
14 Katō
11 Nishiwaki
10 Shisō
s Aioi
p Yamazakichō-nakabirose
n Shirahamachō-usazakiminami
m Yabu
m Yashiro
j Fukura
f Kamigōri
=JP.14
6v Mito
4w Tsukuba
4u Hitachi
4c Katsuta
4b Hitachi-Naka
3u Koga
2s Chikusei
2e Ryūgasaki
29 Toride
28 Ushiku
22 Kasama
1x Moriya
1u Kashima-shi
1s Shimodate
1h Naka
1g Ishioka
1e Yūki
1c Ami
1c Hitachi-ota
1b Inashiki
16 Iwai
16 Kitaibaraki
15 Mitsukaidō
11 Tomobe
z Funaishikawa
z Okunoya
x Fujishiro
s Ōmiya
s Takahagi
s Itako
p Ishige
o Sakai
m Iwase
l Edosaki
j Makabe
g Ōarai
g Daigo
=JP.15
cy Kanazawa|canasava|kanadzava|kanazaua|kanazawa shi|kanazawa si|kanazawashi
31 Komatsu
1w Matsutō
1w Kaga
1g Nonoichi
19 Nanao
12 Tsubata
p Hakui
m Tsurugi-asahimachi
i Anamizu
=JP.16
83 Morioka
36 Ichinoseki
2n Hanamaki
2k Kitakami
1p Mizusawa
1j Takizawa
1f Miyako
17 Kamaishi
z Ōfunato
y Kuji
q Tōno
p Hachimantai
g Shizukuishi
g Kanegasaki
f Yamada
=JP.17
bn Takamatsu|takamacu|takamatsu shi|takamatsushi|takamatu|takamatu chhi
2a Marugame
1u Mitoyo
1l Sakaidechō
18 Kan’onjichō
s Higashikagawa
o Tadotsu
n Shido
i Utazu
=JP.18
gj Kagoshima|kagoshima shi|kagoshimashi|kagosima
3f Kirishima
2a Kanoya
21 Satsumasendai|sendai
1m Kokubu-matsuki
15 Naze
13 Hamanoichi
13 Izumi
13 Kaseda-shirakame
u Shibushi
u Ibusuki
q Kushikino
p Ijūin
p Akune
n Kajiki
m Ōkuchi-shinohara
m Makurazaki
k Sueyoshichō-ninokata
j Tarumizu
i Nishinoomote
=JP.19
2wi Yokohama|iokogama|jokohama|jokohamo|jokokhama|yokohama shi|yokohamashi
16k Kawasaki|cita de kawasaki|kauasaki|kavasaki|kavasakis|kavaszaki|kawasaki city|kawasaki si|kawasaki chhi
c8 Fujisawa|fudzhisava|fudzisava|fujisava|huzisawa chhi|pudyisawa
bd Yokosuka|iakosuka|jokosuka|yokosuka chhi
75 Hiratsuka
6r Chigasaki
6q Yamato
68 Minamirinkan
68 Atsugi
58 Odawara
4t Kamakura
4k Hadano
3n Zama
2v Isehara
1o Zushi
1f Miura
x Ōiso
v Hayama
r Ninomiya
n Yugawara
=JP.20
98 Kochi
z Nakamura
q Susaki
m Ino
j Sukumo
i Muroto-misakicho
g Aki
=JP.21
kj Kumamoto|kumamoto shi
2b Amakusa
1p Kōshi
1o Uki
1i Arao
1d Kikuchi
1d Yamaga
1a Tamana
15 Hondomachi-hondo
12 Hitoyoshi
11 Uto
y Ōzu
w Uekimachi-mōno
t Minamata
s Honmachi
r Aso
q Matsubase
h Mifune
h Ushibukamachi
g Nagasu
=JP.22
14o Kyoto|kejuots|kian to chhi|kijota|kiotas|kioto|kjoto|kyoto shi|kyotu|kyotum|quioto
5d Uji
2p Kameoka
2k Maizuru
2b Kamigyō-ku
24 Fukuchiyama
20 Yawata
1u Tanabe
1l Mukō
1e Arashiyama
v Ayabe
h Miyazu
=JP.23
88 Yokkaichi
5b Suzuka
4j Tsu
3w Kuwana
3g Ise
2h Iga
25 Nabari
1q Ueno-ebisumachi
1d Kameyama
1c Shima
16*Hisai-motomachi
16 Komono
i Kawage
i Toba
h Owase
g Kumano
=JP.24
uh Sendai|sendai shi|sendaishi|sendaj
3v Ishinomaki
3l Ōsaki
26 Tome
24 Furukawa
1v Kurihara
1h Shiogama
1g Tomiya
18 Iwanuma
13 Higashimatsushima
10 Rifu
x Watari
x Shiroishi
x Kakuda
w Yamoto
o Ōkawara
k Kogota
g Matsushima
g Wakuya
=JP.25
b2 Miyazaki
4h Miyakonojō
3c Nobeoka
1o Hyūga
1f Nichinan
18 Kobayashi
y Tsuma
t Saito
m Kushima
k Takanabe
i Kadogawa
f Kawaminami
=JP.26
a0 Nagano
6n Matsumoto
4d Ueda
2u Iida
2r Saku
1w Ina
1v Shiojiri
1n Chikuma
1k Chino
1i Okaya
1i Suzaka
1d Suwa
1a Komoro
17 Nakano
x Hotaka
s Toyoshina
s Ōmachi
p Kamimaruko
k Iiyama
j Tatsuno
g Miyota
f Sakaki
=JP.27
bc Nagasaki|nagasacium|nagasaki shi|nagasakis|nagasakishi|nagasako|nagaszaki|nangasaque
6l Sasebo
3s Isahaya
2n Ōmura
19 Obita
12 Shimabara
v Hirado
u Togitsu
r Fukuechō
o Matsuura
=JP.28
a7 Nara-shi
3h Kashihara-shi
3d Ikoma
1z Tenri
1m Sakurai
11 Katsuragi
y Gojō
w Tawaramoto
r Hōryūji
r Gose
n Kanmaki
i Haibara-akanedai
=JP.29
m6 Niigata|niahi niigata|nigita
5f Nagaoka
59 Jōetsu
2o Shibata
2e Kashiwazaki
2b Sanjō
25 Tsubame
1u Niitsu-honchō
1m Murakami
1j Minamiuonuma
1h Tōkamachi
1c Gosen
17 Mitsuke
15 Shirone
z Ojiya
x Kameda-honchō
v Itoigawa
t Muikamachi
t Maki
r Arai
q Kamo
q Yoshida-kasugachō
n Tochio-honchō
k Suibara
k Shiozawa
k Agano
k Sado
k Tainai
k Uonuma
k Muramatsu
g Ryōtsu-minato
f Myoko
=JP.30
da Ōita|oita shi|oitashi
3f Beppu
2d Nakatsu
25 Tsurusaki
1t Hita
1d Saiki
z Usuki
t Hiji
n Kitsuki
n Bungo-Takada-shi
m Tsukumiura
i Tsukawaki
g*Takedamachi
=JP.31
k1 Okayama|okajama|okayama shi|okayamashi
dg Kurashiki|kurasiki|kurasiki chhi|kurasyiki
2u Tsuyama
1w Tamano
1v Sōja
1e Kasaoka
15 Ibara
w Takahashi
v Niimi
i Kamogatachō-kamogata
=JP.32
24i Osaka|osaacke|osaca|osaca da ban shi|osaka shi|osako|oszaka
lq Sakai|sacaia|sacaium
dl Higashi-ōsaka|higashiosaka|higasiosaka|osaca orientalis
ba Hirakata
ao Toyonaka
9u Takatsuki
9s Suita
7t Ibaraki
7l Yao
6n Neyagawa
5q Kishiwada
55 Izumi
3z Moriguchi
3p Tondabayashichō
3o Kadoma
3n Matsubara
3l Mino|minoh
3b Daitō
31 Habikino
2r Ikeda
2r Izumisano
2l Kaizuka
27 Kashihara
22 Izumiōtsu
1p Takaishi
1g Hannan
=JP.33
6h Saga
3a Karatsu
21 Tosu
1m Imarichō-kō
y Takeo
u Kashima
k Kanzakimachi-kanzaki
j Arita
j Ureshinomachi-shimojuku
=JP.34
10t Saitama
gv Kawaguchi|kauaguchi|kavaguchi|kavagucis|kavaguti|kavaquci|kawaguti chhi|kawagutsi
9l Koshigaya
9k Tokorozawa
9e Kawagoe
6y Sōka
63 Ageoshimo|ageo
5r Kasukabe
5f Kumagaya
4h Sayama
43 Iruma
3k Asaka
3b Shimotoda
35 Kazo
31 Iwatsuki
2u Yono
2p Sakado
2l Yashio
2g Kōnosu
2e Gyōda
27 Hannō
26 Honjō
25 Wako
24 Shiki
23 Okegawa
21 Kukichūō
21 Yoshikawa
1q Hasuda
1p Chichibu
1n Hanyū
1j Hidaka
1j Satte
1h Hatogaya-honchō
1g Kamifukuoka
1f Shiraoka
1f Ōi
18 Sugito
14 Morohongō
x Yorii
t Ogawa|ogawamachi
t Matsubushi
s Fukiage-fujimi
s Kurihashi
s Menuma
m Shōbu
m Kodamachō-kodamaminami
l Kisai
=JP.35
9k Ōtsu
3k Kusatsu
33 Hikone
2i Kōka
2d Moriyama
2a Ōmihachiman
1y Rittō
1q Nagahama
1j Konan
1f Yasu
1b Takashima
19 Youkaichi
13 Minakuchichō-matoba
12 Maibara
o Kitahama
l Hino
=JP.36
4s Izumo
4d Matsue
1l Hamada
19 Masuda
13 Yasugichō
y Ōdachō-ōda
s Hiratachō
o Gōtsuchō
=JP.37
m0 Hamamatsu|hamamacu|hamamatsu city|hamamatsu shi|hamamatu|hamamatu chhi|khamamacu
j7 Shizuoka|shidzuoka|shizuoka shi|shizuokashi|siduoka|sidzuok|sidzuoka|sizuoka|sizuoka chhi
6t Fuji
59 Numazu
41 Fujieda
3w Yaizu
3p Fujinomiya
3a Kakegawa
30 Mishima
2o Shimada
2h Iwata
2g Fukuroi
2f Hamakita
2c Gotenba|gotemba
1x Itō
1o Kosai
1f Susono
1d Izunokuni
1c Kikugawa
y Atami
v Izu
q Sagara
m Ōyama
l Shimoda
k Kanaya
i Mori
h Arai
=JP.38
ci Utsunomiya|ucunomija|utsunomiya shi|utsunomiyashi
4o Oyama
4f Tochigi
40 Ashikaga
3a Sano
38 Nasushiobara
2n Kanuma
27 Mooka
1s Imaichi
1p Kuroiso
1o Shimotsuke
1n Ōtawara
19 Sakura
13 Mibu
10 Yaita
v Kaminokawa
u Ujiie
t Tanuma
q Mashiko
i Karasuyama
i Fujioka
g Nikkō
=JP.39
7f Tokushima
1y Anan
1s Narutochō-mitsuishi
10 Komatsushimachō
p Ishii
o Kamojimachō-jōgejima
i Wakimachi
g Ikedachō
=JP.40
6fl Tokyo|edo|tochiu|tocio|tokija|tokijas|tokio|tokjo|toquio|toquio dong jing
fl Hachiōji|hachiouji|haciodzis|haciogi|hatiozi|hatiozi chhi|khachiodzhi|khachiodzi|khatiodzi
b4 Machida
9l*Nakano
79 Fuchū
5x Chōfu
5f Nishi-Tokyo-shi
57 Hino
4z*Kamirenjaku
4q Urayasu
44 Tama
44 Higashimurayama
43 Musashino
3o Ōme
3b Kokubunji
2a*Tanashichō
1l Fussa
1j Hamura
p Itsukaichi
=JP.41
4a Tottori|tottori shi
45 Yonago
1d Kurayoshi
10 Sakaiminato
=JP.42
bk Toyama|tojama|toyama shi|toyamashi
4q Takaoka
1j Himimachi
1d Tonami
1c Nanto
1c Nanto-shi
1a Uozu
18 Himi
16 Kurobe-shi
10 Nishishinminato
z Namerikawa
p Nyūzen
m Yatsuomachi-higashikumisaka
l Kamiichi
k Fukumitsu
=JP.43
af Minato
9r Wakayama
1z Tanabe
1p Hashimoto
1p Kinokawa
1h Iwade
17 Kainan
r Shingū
r Arida
n Shirahama
m Gobō
g Kushimoto
=JP.44
6x Yamagata
3h Tsuruoka
2r Sakata
2m Yonezawa
1t Tendō
1a Higashine
18 Sagae
15 Shinjō
10 Kaminoyama
v Nagai
n Takahata
l Shonai
l Obanazawa
=JP.45
7e Shimonoseki
4u Ube
42 Yamaguchi
39 Hōfu
2w Iwakuni
2t Tokuyama
1h Kudamatsu
1f Hikari
18 Onoda
18 Hagi
w Yanai
o Ogōri-shimogō
n Nagato
=JP.46
58 Kōfu
22 Kai
20 Minami-Alps
1x Fuefuki
1d Fujiyoshida
1b Hokuto
17 Ryūō
w Kōshū
v Chūō
u Isawa
t Nirasaki
r Fujikawaguchiko
p Enzan
o Ōtsuki
n Uenohara
=JP.47
8t Naha
3h Okinawa
2k Ginowan
1t Gushikawa
1o Nago
1l Itoman
1k Tomigusuku
1j Miyakojima
19 Ishigaki
15 Yomitan
y Hirara
y Katsuren-haebaru
s Chatan
m Ishikawa
i Yonabaru
=KE.05
24f Nairobi|nairoba|nairobia|nairobis|nairobo|nairoby|nairompi|najrobi|najrobo|nayrobi|nayroobi
5k Thika
u*Pumwani
=KE.10
p Kabarnet
=KE.12
1k Bungoma
n Webuye
=KE.13
1g Busia
15 Lugulu
=KE.14
16 Iten
=KE.15
1t Embu
=KE.16
1w Garissa
=KE.17
19 Homa Bay
=KE.18
x Isiolo
=KE.19
p Kajiado
=KE.20
1fw Kakamega|kakamege
19 Mumias
=KE.21
10 Kericho
=KE.22
dm Ruiru
90 Kikuyu
4f Limuru
l Kiambu
=KE.23
3a Malindi
1a Kilifi
=KE.24
f Kerugoya
=KE.25
34 Kisii
k Ogembo
=KE.26
9k Kisumu
f Muhoroni
=KE.27
t Kitui
=KE.29
10 Nanyuki
w Nyahururu
=KE.30
p Lamu
=KE.31
w Machakos
p Athi River
=KE.32
l Makueni Boma
=KE.33
10 Mandera
=KE.34
y Moyale
f Marsabit
=KE.35
1b Meru
=KE.36
z Migori
=KE.37
xk Mombasa|mambasa|mombaaso|mombaca|mombaso|mombassa|mompasa|mvita
=KE.38
l Karuri
=KE.39
78 Nakuru
12 Naivasha
u Rongai
s Molo
=KE.41
10 Narok
=KE.43
1c Ol Kalou
=KE.44
1f Nyeri
=KE.45
l Maralal
=KE.46
x Siaya
=KE.47
19 Voi
=KE.50
4i Kitale
=KE.51
2b Lodwar
=KE.52
d8 Eldoret|ehldoret|eldoretas|olderet|olteret
=KE.53
1o Mbale
=KE.54
2i Wajir
=KE.55
1k Kapenguria
=KG.01
p0 Bishkek|bichkek|biscecum|bischkek|bishkek osh|bisjkek|biskek|biskeka|biskekas|biskeko|bisqeq|bisqueque|biszkek|bixkek|frunze|mpiskek|pishkek|pishpek
=KG.02
1z Tokmok
1c Kara-Balta
n Belovodskoye
n Kant
l Lebedinovka
i Ivanovka
=KG.03
3f Jalal-Abad
15 Bazar-Korgon
v Suzak
o Tash-Kumyr
l Toktogul
k Massy
h Kochkor-Ata
f Ala-Buka
=KG.04
15 Naryn
=KG.06
14 Talas
=KG.07
2c Karakol
17 Balykchy
f Kyzyl-Suu
=KG.08
8y Osh
1d Uzgen
r Kara Suu
i Nookat
g Kara-Kulja
=KG.09
y Razzakov
w Kyzyl-Kyya
s Batken
q Iradan
f Suluktu
=KH.02
1q Kampong Cham
=KH.03
23 Kampong Chhnang
=KH.04
x Kampong Speu
=KH.05
k Kampong Thom
=KH.07
1g Ta Khmau
=KH.08
x Koh Kong
t Smach Mean Chey
=KH.09
k Kratié
=KH.12
1g Pursat
=KH.13
o Tbeng Meanchey
=KH.14
x Prey Veng
=KH.17
p Stung Treng
=KH.18
o Svay Rieng
=KH.19
ng Takeo|prasat|takev
18 Phumĭ Véal Srê
=KH.21
n Kampot
=KH.22
17q Phnom Penh|krong chaktomuk|nam van|nam vang|nom pen|phnom pen|phnompen|phnompenh|phnum penh|phnum peny|phon phen|pnampen|pnom pehn|pnom pen|pnom pench|pnom pene|pnom penh|pnompen|pnompena|pnompenis|pnompeno|ville de phnom penh
=KH.23
j Lumphat
h Banlung
=KH.24
3v Siem Reap
=KH.25
27 Paoy Paet
n Sisophon
=KH.27
j Samraong
=KH.28
21 Sihanoukville
=KH.29
3b Battambang
=KH.30
i Pailin
=KH.31
u Suong
=KI.01
14 Tarawa
=KM.01
o Moutsamoudou
=KM.02
17 Moroni
=KP.01
5u Kanggye
39 Manp’o
=KP.03
fj Hamhŭng|hamheung|hamhungas|hamhungo|hienhing|kanko
9m Hŭngnam
24 Yuktae-dong
1z Hongwŏn
q Iwŏn-ŭp
m Yŏnggwang-ŭp
l Kowŏn-ŭp
j Samho-rodongjagu
=KP.06
66 Haeju
1s Ongjin
1h Chaeryŏng-ŭp
13 Changyŏn
n Yŏnan-ŭp
g Ayang-ni
=KP.07
8m Sariwŏn|sariwon si
48 Songnim-ni
10 Hwangju-ŭp
p Hŭkkyo-ri
k Anak
j Sinmak
=KP.09
95 Wŏnsan
w Anbyŏn-ŭp
p Kosan
l Hoeyang
l T’ongch’ŏn-ŭp
=KP.11
80 Sinŭiju
1e Uiju
v Kusŏng
t Chŏngju
k Kujang-ŭp
i Sakchu-ŭp
=KP.12
2hi Pyongyang|binh nhuong|heijo|heijo fu|heizyo|heizyo hu|hpyeng yang|pyongyang si|p hjong jang|pchenjanas|pchjongjang|phenian|phenjan|phenjana|phyeng yang|phyong yang|pienyang|pingyang|piongiannk|pionnkgiannk|piongiang|pionguiangue|pionyang|pjoengjang|pjongian|pjongjang|pjongjango|pkhenjan|pxenyan|pyeongyang|pyoengyang
14 Sŭngho 1-tong
11 Sunan
t Kangdong-ŭp
j Chunghwa
=KP.13
5d Hyesan
2q Hyesan-dong
k Kapsan-ŭp
=KP.14
cn Namp’o|channampo|chinnampo|chinnanpo|nampkho|tinnanpo|treaty port|tschin nam p ho
=KP.15
c5 Sunch’ŏn|junsen|sunchon dong|sunchon up
2s P’yŏngsŏng
1e Anju
j Sil-li
g Sinanju
=KP.17
93 Chongjin
1s Kilju
18 Hoeryŏng
10 Kyŏngsŏng
y Aoji
y Ranam
m Namyang
m Musan-ŭp
k Onsŏng
=KP.18
1u Rajin
r Sŏnbong
=KP.19
9e Kaesŏng
=KR.01
di Jeju City|chedzhu|cheju|chu sung|chyei chyu|czedzu|jeju|saishu|saisyu|saisyu yu|tsche dschu|tse tsiu|tsitcheou|tzetzou
4z Seogwipo
o Gaigeturi
=KR.03
i4 Jeonju|chenju|chondzhu|chongju|chonju|chunju|condzu|dzondzu|jenchu|tjyen tjyou|tschon dschu|tsiuentcheou|tyondyu
8j Iksan
6r Gunsan
3w Jeongeup
2c Wanju
29 Nangen
21 Koch'ang
19 Kimje
12 Imsil
v Jinan-gun
q Changsu
m Puan|buan
=KR.05
ni Cheongju-si|cheongju
5t Chungju
1p Chinch'ŏn
1l Okcheon
18 Koesan
o Yeongdong
=KR.06
99 Wŏnju
5u Chuncheon
51 Gangneung
2t Tonghae|donghae city
2h Sokcho
23 Hongch’ŏn
1q Kosong
1d T’aebaek
16 Santyoku
p Neietsu
o Yanggu
o Hwacheon
l Jumunjin
=KR.10
2u7 Busan|bousan|busan si|fousan|fusan|fuzan|phu san|pusan|pusana|pusano|tsau liang hai
17 Gijang
=KR.11
7zh Seoul|hanyang|seoel|seol|seoul si|seuel|seul|seula|seulas|seulo|seulum|siul|soeul|sol|soul|sye ul|syou ouen|szoeul|szoul|wang ching|wo jo
=KR.12
2a3 Incheon|chemulpo|incchon|inchon|incheon si|inchkhon|inchkhun|inchona|inconas|incono|incshon|intson|nhan xuyen
q Ganghwa-gun
=KR.13
yh Suwon|sououon|suigen|suvon|suwon si
tt Goyang-si|goyang|kojango
so Seongnam-si|seongnam
nn Bucheon-si|bucheon
jx Ansan-si|ansan
ht Hwaseong-si|hwaseong
gk Anyang-si|anyang
db Uijeongbu-si|uijeongbu
9y Gwangmyeong
7y Gunpo
72 Hanam
5g Icheon-si
5f Guri-si
50 Yangju
4f Osan
2y Hwado
2p Wabu
2j Namyangju
2b Yangp'yŏng
2a Gwangju
1x Anseong
1r Pubal
1j Gapyeong
17 Munsan
11 Yeoju
=KR.14
dw Pohang|geijitsu|hoko|hoko do|pohang dong
bw Gumi|gumi si|kibi|kumi|kwimi
4f Andong
4b Gyeongju
46 Gimcheon
3m Gyeongsan-si
2t Sangju
2d Eisen|yeongju
25 Mungyeong
1k Eisen
10 Heunghae
z Yeonil
y Kunwi
v Cheongsong gun
u Waegwan
r Hayang
l Jenzan
=KR.15
1zb Daegu|daegu kong hek chhi|daegu si|daikyu|gjai khau|ntenkou|taegu|taikando|taiku|taikyu|tegu|teguo|tehgu|tagu|dai khau
1t Hwawŏn
=KR.16
88 Yeosu
7g Mokpo
6f Suncheon
2h Kwangyang
24 Muan
1o Hwasun
1j Yeongam
1h Sinan
16 Naju
u Kurye
o Haenam
k Yeonggwang
k Beolgyo
=KR.17
ii Cheonan|cchonan|chonan|chkhonan|tenan|thien on su|thyen an
2q Asan
2h Hongseong
22 Seosan
20 Gongju
1q Boryeong
18 Nonsan
13 Yesan
x Tangjin
x Buyeo
t Seonghwan
p Kinzan
p Yŏnmu
n Taesal-li
=KR.18
15e Gwangju|gouanjou|gwangju kong hek chhi|gwangju si|koshu|kosyu|kuandzhu|kuangju|kuangjuo|kvandzhu|kvandzu|kvangdzsu|kvangdzu|kvanju|kvanzhe|kwang choo|kwang dschu|kwangdzu|kwangju|quansua
c2 Masan|masan ni
=KR.19
14u Daejeon|daejeon si|daejon|daiden|daigono|taejon|taiden|tehdzhon|tetyan|thai tyen
f Sintansin
=KR.20
fb Kimhae|gimhae|gimhae si|kimkheh|kinkai|kumhae
fa Changwon|cangvonas|cangvono|cchangwon|changuon|chanvon|chkhanvon|cshangvon|sangwon|shogen
8j Chinju
2b Ungsang
2b Sinhyeon
29 Naesŏ
23 Changnyeong
20 Kyosai
20 Yangsan
1h Miryang
r Goseong
=KR.21
qr Ulsan|ulsan si|ulsano|urusan
=KR.22
9r Sejong
=KW.02
1o Kuwait City
10*Ar Rābiyah
i Ad Dasmah
=KW.04
hp Al Aḩmadī|ahmad|ahmadi|ahmedi|al aħmadi
1w Al Faḩāḩīl
1g Ar Riqqah
13 Al Manqaf
n Al Finţās
i Al Mahbūlah
=KW.05
o Al Jahrā’
=KW.07
2f Al Farwānīyah
i Janūb as Surrah
=KW.08
4k Ḩawallī
44*As Sālimīyah
1m*Ar Rumaythīyah
15*Salwá
v*Bayān
=KW.09
3v Şabāḩ as Sālim
=KY.10346796
t George Town
=KY.10375968
f West Bay
=KZ.01
16 Talghar
16 Konayev
y Zharkent
x Esik
l Burunday
j Otegen Batyra
=KZ.02
1ix Almaty|alma ata|almaato|almata|almati|almato|vernyy
=KZ.03
47 Kokshetau
1b Shchuchinsk
1b Stepnogorsk
z Atbasar
i Makinsk
h Akkol’
=KZ.04
dx Aktobe|aktioube|aktiube|aktiubinsk|aktjubinsk|aktoebe|aktubinsk|aktyubinsk|aqtobe|aqtoebe|ukhtiubinskii
s Kandyagash
r Shalqar
o Khromtau
j Embi
=KZ.05
9m Astana
=KZ.06
83 Atyrau
1f Qulsary
r Shalkar
j Balykshi
=KZ.07
96 Oral
z Aqsay
=KZ.08
1y Baikonur
=KZ.09
43 Shevchenko
2w Zhanaozen
=KZ.10
6b Turkestan
1l Kentau
10 Arys
q Belyye Vody|aksu
p Chardara|shardara
p Saryaghash
l Lenger
i Turar Ryskulov
=KZ.11
95 Pavlodar
3d Ekibastuz
19 Aksu
=KZ.12
du Karagandy|karaganda|karagandi|qaragandi|qaraghandy
4r Temirtau
29 Balqash
17 Soran
16 Shakhtinsk
z Abay
=KZ.12510143
85 Semey
x Ayagoz
m Kalbatau
=KZ.12510144
39 Taldykorgan
25 Sarkand|sarqant
r*Tekeli
k Ushtobe
=KZ.12510145
2w Zhezqazghan
=KZ.13
5u Kostanay
3g Rudnyy
17 Zhitikara
16 Arkalyk
14 Lisakovsk
=KZ.14
9v Kyzylorda
10 Novokazalinsk
x Aral
u Chiili|shiyeli
l Yanykurgan|zhangaqorghan
k Zhosaly
g Tasbuget
=KZ.15
8v Ust-Kamenogorsk
1h Ridder
19 Altay
k Shemonaikha
i Zaysan
=KZ.1537272
xc Shymkent|chimkent|chymkent|cimkent|schymkent|shimkent|simkent|simkenta|simkento|sjimkent|sjymkent|somkent|symkent|symkentas|szymkent|tsjimkent|ximkent|xymkent|cimkənd
=KZ.16
5l Petropavl
=KZ.17
9y Taraz
14 Chu
12 Karatau
x Zhangatas
g Merke
f Sarykemer
=LA.02
2g Pakse
f Muang Không
=LA.03
1b Xam Nua
=LA.07
p Muang Xay
=LA.14
12 Muang Phônsavan
=LA.15
2d Thakhèk
=LA.17
1b Luang Prabang
=LA.20
3i Savannakhet
=LA.22
g Ban Houakhoua
=LA.23
m Pakxan
=LA.24
5h Vientiane
=LA.27
p Vang Vieng
=LB.04
1h8 Beirut|baeyrut|bairut|bayrut|beiriut|beiroet|beirot|beirots|beirout|beiruta|beirutas|beirute|bejrut|bejrut oshs|bejruti|bejruto|berut|berytos|berytus|bewout|beyrouth|beyrut|birut
ys*Ra’s Bayrūt
=LB.05
2o Jounieh
l Jbaïl|byblos
=LB.06
4k Sidon
3r Tyre
1e Ghazieh
p En Nâqoûra
=LB.07
3c Nabatîyé et Tahta
2q Habboûch
=LB.08
26 Zahlé
=LB.09
6d Tripoli
k Bcharré|bsharri
=LB.11
v Baalbek
=LC.03
k Castries
=LK.29
34 Kandy
1v Dambulla
10 Matale
s Nuwara Eliya
o Gampola
f Hatton
=LK.30
1p Anuradhapura
=LK.32
1a Puttalam
t Kurunegala
p Chilaw
=LK.33
1c Ratnapura
i Kegalle
=LK.34
2l Galle
24 Matara
1l Ambalangoda
19 Devinuwara
11 Bentota
m Weligama
=LK.35
1c Badulla
l Kataragama
=LK.36
i0 Colombo|columbo|columbum|kalomba|kolombas|kolombo|kolompo|kolonbo
64 Dehiwala-Mount Lavinia
5f Maharagama
4o Moratuwa
3t Negombo
3a Pita Kotte
38 Sri Jayewardenepura Kotte
2d Katunayaka
24 Battaramulla South
1t Kolonnawa
1t Kotikawatta
1l Hendala
15 Welisara
11 Kalutara
z Homagama
y Beruwala
y Panadura
y Mulleriyawa
x Kandana
w Ja Ela
v Wattala
t Kelaniya
t Peliyagoda
n Hanwella Ihala
=LK.37
30 Trincomalee
2s Kalmunai
2f Batticaloa
18 Ampara
n Eravur Town
l Vakarai
=LK.38
4p Jaffna
2i Point Pedro
26 Valvedditturai
1o Vavuniya
=LR.01
1a Gbarnga
=LR.09
p New Yekepa
=LR.10
g Greenville
=LR.11
q Buchanan
=LR.13
x Harper
=LR.14
q4 Monrovia|manrovija|monrobia|monrofia|monrovi|monrovii|monrovija|monrovio|monroviya|monrowia
x Bensonville
=LR.17
y Kakata
=LR.19
q Zwedru
=LR.20
r Voinjama
=LS.11
z Butha-Buthe
=LS.12
13 Leribe|hlotse
w Maputsoe
=LS.13
14 Mafeteng
=LS.14
3a Maseru
=LS.15
14 Mohale’s Hoek
=LS.17
q Qacha’s Nek
=LS.18
r Quthing
=LS.19
f Thaba-Tseka
=LT.56
1d Alytus
=LT.57
81 Kaunas
1y*Dainava (Kaunas)
15*Šilainiai
14*Eiguliai
q Jonava
o*Aleksotas
n Kėdainiai
=LT.58
4s Klaipėda
i Palanga
h Kretinga
g Gargždai
=LT.59
z Marijampolė
=LT.60
2e Panevėžys
=LT.61
2r Šiauliai
g Radviliskis
=LT.62
l Taurage
=LT.63
w Mazeikiai
l Telsiai
j Plunge
=LT.64
p Utena
i Visaginas
=LT.65
f2 Vilnius|ivilnyusi|vilnjus|vilno|vilnyus|viln|vilna|vilnia|vilnias|vilniaus miestas|vilnious|vilnis|vilnues|vilnus|wilna|wilnius|wilno|wilnus
14*Antakalnis
11*Fabijoniškės
11*Naujoji Vilnia
10*Šeškinė
y*Naujininkai
x*Pašilaičiai
v*Karoliniškės
v*Lazdynai
v*Justiniškės
s*Naujamiestis
l*Vilkpėdė
k*Pilaitė
k Ukmerge
=LU.ES
s Esch-sur-Alzette
i Dudelange
=LU.LU
25 Luxembourg
=LV.02
j Dārzciems
=LV.05
i Cēsis
=LV.06
34 Daugavpils
=LV.10
r Jēkabpils
=LV.11
1q Jelgava
=LV.13
1i Jūrmala
=LV.16
2d Liepāja
=LV.21
r Ogre
=LV.23
12 Rēzekne
=LV.25
kn Riga|reiga|rigae|rige|rigg a|rigo|riia|riigaa|riika|rija|riqa|ryga
=LV.29
i Tukums
=LV.31
r Valmiera
=LV.32
17 Ventspils
=LV.C3
i Salaspils
=LY.63
23 Al Bayḑā’
=LY.64
s Waddān
j Hūn
=LY.65
1a At Tāj
h Al Jawf
=LY.66
2d Al Marj
x Al Abyār
n Tūkrah
=LY.67
3n Al Ajaylat
2u Al Jumayl
19 Zuwārah
i Zalţan
=LY.68
5k Az Zāwīyah
56 Zawiya
2u Şabrātah
p Şurmān
=LY.69
mf Benghazi|baengasi|banghazi|bengasi|bengaze|bengazi|bengazis|bengazy|benghasi|benqazi|berenice|bingazi|binghazi|bangasi|hesperides|vilojati bengazi
g Qaryat Sulūq
=LY.70
27 Darnah
p Al Qubbah
=LY.71
o Ghat
=LY.72
aq Mişrātah
32 Zliten
1a Bani Walid
=LY.73
18 Murzuq|murzuk
=LY.74
q Nālūt
=LY.75
3m Sabhā
3i Al Jadīd
=LY.76
3k Sirte
=LY.77
vz Tripoli|aea|oea|tarables|tarabulus|tarabulus al gharb|tarabulus el gharb|trables|trablus|triboli|tripili|tripol|tripole|tripolis|tripolo|tripoly|tripul|tripuli|trypali|trypolis
2s Tājūrā’
=LY.78
13 Brak
=LY.79
3d Tobruk
=LY.80
2d Gharyan
1w Yafran
x Zintan
q Mizdah
=LY.82
5v Tarhuna
5m Al Khums
o Masallātah
=LY.83
bk Ajdabiya|aecdabiya|adjadabia|adschdabiya|adzdabija|adzedabija|adzhdabija|adzsdabija|agdabija|agedabia|ajdabiyah|corniclanum|ecdebiye|laecdabiaen|lacdabian|acdabiya
l Az Zuwaytīnah
=LY.84
17 Ubari
=MA.01
j4 Tangier|tanger|tangeri|tangero|tangiers|tanzher|tingis
b0 Al Hoceïma
92 Tétouan
31 Larache
31 Ksar El Kebir
1n Ouezzane
1k Tirhanimîne
1i Fnidek
14 Imzouren
14 Martil
10 Chefchaouen
t Asilah
i Bni Bouayach
=MA.02
b9 Oujda-Angad|oujda|oudja|oudjda|ouja|ucda|udzda|udzhda|ugda|ujda|wadzda|wejda
3l Nador
2b Taourirt
29 Berkane
18 Jerada
10 Al Aaroui
z El Aïoun
u Zaïo
t Bouarfa
k Ahfir
g Aïn Beni Mathar
=MA.03
qt Fès|fez
f6 Meknès|mekinez
4c*Fès al Bali
3y Taza
22 Ifrane
1t Sefrou
1m Guercif
1c Azrou
x Taounate
s El Hajeb
q Tahla
=MA.04
1a0 Rabat|raba|rabata|rabatas|rabato|rabatum|rabot|rampat|rbat
p3 Sale|sala|sali|sallee|sla
a7 Kenitra
8q Temara
5k Salé Al Jadida
2z Khemisset
27 Sidi Slimane
23 Sidi Qacem|sidi kacem
1y Tiflet
19 Skhirate
18 Souq Larb’a al Gharb
w Sidi Yahia El Gharb
s Mechraa Bel Ksiri
j Oulmes
=MA.05
4o Khouribga
4m Beni Mellal
2d Oued Zem
2c Al Fqih Ben Çalah
22 Khenifra
19 Midelt
15 Kasba Tadla
f Boujniba
=MA.06
2fd Casablanca|ad dar al bayda|anafi|anfa|casa branca|casabranca|dar el beida|dar uel beyda|darul baidha|dar ul beyda|ed dar el baida|kasablank|kasablanka|kasablankae|kazablanka|kazablanko|kazamplanka|tigemmi tamellalt|white house
58 Mohammedia
44 El Jadid|el jadida
3b Settat
2m Berrechid
14 Sidi Bennour
11 Azemmour
r Bouznika
=MA.07
nb Marrakesh|marakes|marakesh|marakeso|maraksh|marrakech|marrakes|marrakesch|marrakesz|marraqueix|marraquexe|merrakex|morocco city
80 Safi
1z Essaouira
1t Youssoufia
m Setti Fatma
=MA.08
2k Errachidia
1l Ouarzazat|ouarzazate
11 Tinghir
z Zagora
o Arfoud
k Reçani
=MA.09
je Agadir|agadair|agadir akadyr|agadir ighir|agadiras|ankantir|irhir|santa cruz
1z Taroudant
1v Oulad Teïma
1k*Dakhla
1j Tiznit
k Sidi Ifni
=MA.10
2q Guelmim
1q Tan-Tan
=MA.11
16 Smara
=MC.00
x Monaco
g*Monte-Carlo
=MD.51
n Comrat
n Ceadîr-Lunga
=MD.57
ho Chisinau|kischinew|kiscinev|kishinef|kishinehu|kishinev|kishiniv|kishinjov|kisinaou|kisinev|kisineva|kisinevo|kisiniovas|kisinjev|kisinov|kisinyov|kisyneu|kiszyniow
g Codru
=MD.58
4d Tiraspol
1j Rîbniţa
n Dubăsari
f Slobozia
=MD.60
3h Bălţi
=MD.62
32 Bender
=MD.64
y Cahul
=MD.67
m Căuşeni
=MD.71
g Drochia
=MD.73
n Edineţ
=MD.75
h Floreşti
=MD.77
h Hînceşti
=MD.82
p Orhei
=MD.85
f Bilicenii Vechi
=MD.87
r Soroca
=MD.89
j Strășeni
=MD.92
y Ungheni
=ME.02
i Bar
=ME.04
f Bijelo Polje
=ME.05
i Budva
=ME.06
f Cetinje
=ME.08
k Herceg Novi
=ME.12
1m Nikšić
=ME.14
j Pljevlja
=ME.16
6l Podgorica
=MG.11
12n Antananarivo|antananarifo|antananarivu|antananariwo|antananaryvas|antananaryvu|antananarywa|antenenerivo|tana|tananaribe|tananarive
w Manjakandriana
j Anjozorobe
h Ambohitrolomahitsy
h Sadabe
g Alarobia
g Ankazondandy
g Ankazobe
=MG.12
7d Antsirabe
1z Antanifotsy
12 Faratsiho
u Betafo
s Ambatolampy
r Miandrarivo
l Soanindrariny
=MG.13
14 Soavinandriana
m Arivonimamo
=MG.14
18 Tsiroanomandidy
k Fenoarivo Be
=MG.21
5c Fianarantsoa
s Ambalavao
g Ikalamavony
=MG.22
15 Ambositra
v Fandriana
q Ambatofinandrahana
=MG.24
h Ihosy
=MG.25
z Farafangana
r Vohipaho
o Vangaindrano
k Vondrozo
=MG.26
18 Manakara
w Ikongo
h Amboanjo
f Ifatsy
=MG.27
11 Nosy Varika
s Sahavato
s Mananjary
i Ifanadiana
=MG.31
92 Toamasina
14 Mahanoro
q Marolambo
p Vohibinany
l Ampasimanolotra
=MG.32
16 Fenoarivo Atsinanana
15 Mananara
13 Soanierana Ivongo
11 Vavatenina
o Maroantsetra
=MG.33
1g Amparafaravola
1c Ambatondrazaka
t Moramanga
k Andilamena
=MG.41
6u Mahajanga
v Marovoay
n Ambato Boeny
l Sitampiky
=MG.42
12 Antsohihy
h Bealanana
=MG.43
q Maevatanana
h Tsaratanana
=MG.44
q Maintirano
=MG.51
4p Toliara
v Betioky
q Ankazoabo
q Ampanihy
m Sakaraha
j Beroroha
=MG.52
36 Ambovombe
u Tsiombe
n Beloha
f Kopoky
=MG.53
1v Tôlanaro
10 Amboasary
=MG.54
1i Morondava
o Belo sur Tsiribihina
l Miandrivazo
=MG.71
3l Antsiranana
1k Ambilobe
w Antsohimbondrona
v Ambanja
n Hell-Ville
g Ambarakaraka
=MG.72
2c Sambava
y Antalaha
p Ampahana
l Andapa
=MH.150
f Ebaye
=MH.190
p Majuro
=MK.06
1x Bitola
=MK.12
g Brvenica
=MK.18
19 Centar Župa
=MK.22
h Delcevo
=MK.33
l Gevgelija
=MK.36
g Ilinden
=MK.43
v Kičevo
=MK.46
y Kochani
=MK.52
l Kriva Palanka
=MK.59
s Lipkovo
=MK.69
k Negotino
=MK.84
p Radovis
=MK.86
h Resen
=MK.98
1c Shtip
=MK.A2
i Studeničani
=MK.A5
n Tearce
=MK.B4
i Vinica
=MK.B7
i Negotino
=MK.C3
p Zelino
=MK.C7
f Kamenjane
f Bogovinje
=MK.D2
i Debar
=MK.D4
1f Gostivar
=MK.D6
13 Kavadarci
=MK.D7
23 Kumanovo
=MK.E2
16 Ohrid
=MK.E3
22 Prilep
=MK.E6
11 Struga
=MK.E7
y Strumica
=MK.E8
1r Tetovo
=MK.F1
1m Veles
=MK.F6
d7 Skopje|escopia|scopia|scupi|shkup|shkupi|skope|skopeia|skopia|skopie|skopiye|skopjo|skople|skoplie|skoplje|skopye|szkopje|ueskuep|uskub|uskup
1t Čair
1m Kisela Voda
15*Gjorče Petro
10 Butel
p*Saraj
l Šuto Orizare
=ML.01
101 Bamako|bamaco bamako|bamakas|bamaku|bamakɔ|bammaco|bammako|mpamako
=ML.03
26 Kayes
r Bafoulabé
g Sagalo
=ML.04
30 Mopti
m Djénné
=ML.05
49 Ségou
1i Markala
p San
g Ké-Macina
=ML.06
41 Sikasso
2r Koutiala
z Bougouni
h Yorosso
=ML.07
1d Kolokani
17 Kati
v Banamba
o Koulikoro
h Kangaba
=ML.08
w Timbuktu
=ML.09
2f Gao
=MM.01
4y Sittwe
=MM.02
k Hakha
=MM.03
6l Pathein
3r Hinthada
1x Bogale
1u Pyapon
1g Kyaiklat
1g Maubin
17 Wakema
16 Myanaung
14 Nyaungdon
13 Mawlamyinegyunn
=MM.04
2j Myitkyina
1c Bhamo
=MM.05
6u Kyain Seikgyi Township|kyain seikgyi
1e Hpa-An
19 Myawadi|myawaddy
=MM.06
h Loikaw
=MM.08
xk Mandalay|mandalaj|mandalaja|mandalajo|mandalajus|mandalay piirkond|mandale|mandalej
4x Meiktila
3y Myingyan
39 Pyin Oo Lwin
2j Mogok
1o Yamethin
1e Kyaukse
=MM.10
52 Monywa
2h Shwebo
27 Sagaing
19 Mawlaik
=MM.11
4s Kēng Tung
4g Taunggyi
3n Lashio
1g Tachilek
=MM.12
4t Myeik
3t Dawei
1m Kawthoung
=MM.13
c7 Mawlamyine|maulamiain|mawlamyaing|molamjajn|molamjainas|molamyaing|moulamjin|moulmein|mulmejn
3g Thaton
2h Mudon
1d Kyaikto
1d Martaban
1c Kyaikkami
=MM.15
3j Pakokku
33 Yenangyaung
2q Thayetmyo
2p Magway
2j Chauk
1y Taungdwingyi
1m Myaydo
1l Minbu
=MM.16
6s Bago
3r Pyay
2z Taungoo
2i Nyaunglebin
1i Tharyarwady
14 Pyu
13 Letpandan
12 Thanatpin
11 Paungde
=MM.17
3ge Yangon|dagon|giannkon|jangon|jangon khot|jangona|jangono|jangun|ngiong kong|rangon|rangoon|rangoun|rangum|rangun|rangunas|yangjgvangh|yanqon
1x Syriam|thanlyin
1m Kanbe
1g Thongwa
1b Twante
14 Kayan
=MM.18
pp Nay Pyi Taw|kyatpyay|kyetpyay|naipidau|naypyidaw|naypyitaw|ne pyi daw|pyinmana
2p Pyinmana
=MN.01
m Tsetserleg
=MN.02
v Bayanhongor
=MN.03
s Ölgii
=MN.07
k Saynshand
=MN.09
g Uliastay
=MN.10
i Altai
=MN.11
n Undurkhaan
=MN.12
u Khovd
=MN.13
13 Mörön
=MN.14
p Dalandzadgad
=MN.15
t Arvayheer
s Hovd|bogd
=MN.16
n Sühbaatar
j Dzüünharaa
=MN.17
i Baruun-Urt
=MN.18
h Dzuunmod|zuunmod
h Zuunmod
=MN.19
u Ulaangom
=MN.20
nh Ulan Bator|da hueryee|da huryee|da khure|da kure|ku lun|orgoo|oulan mpator|oulan bator|ourga|ula bator|ulaan baatar|ulaan baatar hoto|ulaanbaatar|ulaanbaataro|ulaanbaator|ulaanbaator hota|ulaanbaatur|ulan bator hoto|ulan batoras|ulan batur|ulan bator khoto|ulanbatar|ulanbator|uranbatoru|urga|uruga
=MN.21
h Bulgan
=MN.23
2c Darhan
=MN.25
2q Erdenet
=MO
i1 Macau|aomen|aomin|au mun|aumwnz|aumyn|ma cao|macaum|makaa|makaaw|makaou|makaw|makawo|makee|o muong
=MP.110
1c Saipan
=MP.120
f San Jose Village
=MQ.MQ
2i Fort-de-France
15 Le Lamentin
o Le Robert
k Sainte-Marie
k Le François
h Ducos
h Saint-Joseph
f La Trinité
=MR
id Nouakchott|naevakjut|nawakshot|nawakszut|nouakchat|nouakchot|nouaksot|nouaxot|nuakchot|nuakshot|nuaksjott|nuaksot|nuaksota|nuaksotas|nuaksoto|nuaksott|nuakxot|nwaqcut|navakjut
=MR.01
1o Néma
=MR.03
14 Kiffa
=MR.04
1j Kaédi
=MR.05
f Aleg
=MR.06
1d Rosso
m Tékane
=MR.07
o Atar
=MR.08
20 Nouadhibou
=MR.10
i Sélibaby
=MR.11
12 Zouerate|zouerat
=MT.04
o Birkirkara
=MT.35
n Mosta
=MT.43
h Qormi
=MT.52
w San Pawl il-Baħar
=MT.56
n Sliema
=MT.64
g Żabbar
=MU.12
f Bambous
=MU.13
i Centre de Flacq
i Bel Air Rivière Sèche
=MU.14
h Mahébourg
=MU.15
g Saint Pierre
=MU.16
n Triolet
f Le Hochet
=MU.17
37 Vacoas
33 Beau Bassin-Rose Hill
27 Curepipe
25 Quatre Bornes
=MU.18
4b Port Louis
=MU.19
l Goodlands
=MV.38
2w Male
=MW.C
hz Lilongwe|lilonnkoue|lilonguee|lilongve|lilongveh|lilongvo|lilongue|lilonhue|lilonqve
17 Kasungu
u Salima
p Nkhotakota
i Mchinji
g Dedza
=MW.N
4v Mzuzu
y Karonga
l Rumphi
j Mzimba
=MW.S
g9 Blantyre|blantair|blantairas|blantajer|blantajr|blantajur|blantire|blantjiro|blantyre limbe|kapeni
29 Zomba
14 Mangochi
m Liwonde
m Nsanje
j Balaka
g Mulanje
=MX.01
k2 Aguascalientes|aguascalientes city|aguascalientes by|aguaskalentes|aguaskalientes|aguaskaljentesas|aguaskaljenteso|agvaskalijentes|altepetl aguascalientes|byen aguascalientes
17 Jesús María
t Pabellón de Arteaga
s Rincón de Romos
k Calvillo
g San Francisco de los Romo
=MX.02
1hf Tijuana|tia juana|tichouana|tichuana|tihuana|tijuano|tikhuana|tikhuanae|tykhuana|zaragoza
sp Mexicali|mekhikali|meksikalis|mexicali i baja california|mexicalo|mexihcali|mexikali
7s Ensenada
1t Rosarito
1t Tecate
y Pórticos de San Antonio
t Santa Isabel
r Rancho La Gloria
n Rodolfo Sánchez Taboada
k Terrazas del Valle
i Villa del Prado 2da Sección
h Guadalupe Victoria
h San Felipe
g Lázaro Cárdenas
f Las Delicias
f Puebla
=MX.03
6y La Paz
1y San José del Cabo
1w Cabo San Lucas
1c Colonia del Sol
15 Ciudad Constitución
=MX.04
64 Campeche
4p Ciudad del Carmen
v Champotón
t Escárcega
=MX.05
gs Tuxtla|gutierrez|tochtlan gutierrez|touxtla nkoutierres|tukstla gutijerez|tustla gutieres|tustla gutjeresas|tustla guterres|tuxtla gtz|tuxtla gutierres|tuxtla gutierrez
5n Tapachula
4e San Cristóbal de las Casas
2q Comitán
19 Chiapa de Corzo
17 Palenque
16 Cintalapa de Figueroa
16 Ocosingo
13 Ocozocoautla de Espinosa
11 Villaflores
z Tonalá
w Huixtla
s Berriozábal
q Reforma
o Arriaga
o Motozintla
l Las Margaritas
j Las Rosas
j Comalapa
i Mapastepec
h Pijijiapan
h Suchiapa
h Yajalón
h Cacahoatán
g Teopisca
f Venustiano Carranza
=MX.06
15q Ciudad Juárez|altepetl juarez|chuaresas|el paso del norte|huaresa|juarez|juarezo|paso del norte|sjudad khuarehs|sjudad khuares|sijudad khuarez|sioudad chouares|siudad chuaresas|siudad khuares|syudat xuares
pq Chihuahua|altepetl chihuahuah|byen chihuahua|chihuahua city|chihuahua by|chiuaua|chiuauae|chivava|cihuahua|cihuahuo|ciuaua|tsiouaoua
3a Ciudad Delicias
36 Cuauhtémoc
2x Parral|hidalgo del parral
1k Nuevo Casas Grandes
14 Camargo
y*José Mariano Jiménez
n Manuel Ojinaga
n Meoqui
m Ojinaga
j Aldama
f Madera
=MX.07
kf Torreón|toreon|toreonas
jq Saltillo|saltiljo|saltilo
5z Monclova
46 Piedras Negras
3q Ciudad Acuña
1x Frontera
1v Ramos Arizpe
1j Sabinas
1g Matamoros
1d San Pedro
15 San Pedro
12 Nueva Rosita
z Ciudad Melchor Múzquiz
y Parras de la Fuente
r Francisco I. Madero
o Castaños
m Nava
l Allende
k San Buenaventura
h Palau
=MX.08
4g Manzanillo
43 Colima
3a Ciudad de Villa de Álvarez
2e Tecomán
g Ciudad de Armería
=MX.09
9hi Mexico City|cdmx|cita du messicu|citta del messico|ciutat de mexic|mehiko|mekhiko|meksikas|meksiko siti|meksikurbo|mexico df|mexico distrito federal|mexico by|mexico stad|mexicopolis|mexiko hiria|mexiko stadt|mexikoborg|nkoyo|pole tou mexikou|valle de mexico
1eg^Mexico City^Iztapalapa|delegacion iztapalapa|delegazione iztapalapa|istapalapa|ixtapalapa|iztaoalaoa|iztapalapan
wy^Mexico City^Gustavo Adolfo Madero|delegacion gustavo a madero|guadalupe hidalgo|gustavo a madero|villa gustavo a madero|villa madero|villa de guadalupe|villa de guadalupe hidalgo
k7^Mexico City^Álvaro Obregón|obergen villa|obrogen villa|san angel|villa obregon
h8^Mexico City^Coyoacán
fz^Mexico City^Tlalpan|delegacion tlalpan|tlalpam
es^Mexico City^Cuauhtémoc
bz^Mexico City^Venustiano Carranza
bj^Mexico City^Azcapotzalco|atzapotzalco|atzcapotzalco
bc^Mexico City^Xochimilco|delegacion xochimilco
ap^Mexico City^Benito Juárez
ao^Mexico City^Iztacalco
ad^Mexico City^Miguel Hidalgo
8h^Mexico City^Tláhuac
6y^Mexico City^Colonia del Valle
6m^Mexico City^Magdalena Contreras
4g^Mexico City^Delegación Cuajimalpa de Morelos
1o^Mexico City^Colonia Nativitas
1e^Mexico City^Polanco
z^Mexico City^San Miguel Topilejo
u^Mexico City^San Miguel Ajusco
o^Mexico City^San Antonio Tecómitl
o^Mexico City^San Juan Ixtayopan
n^Mexico City^San Lorenzo Acopilco
i^Mexico City^Milpa Alta
g^Mexico City^San Pablo Oztotepec
f^Mexico City^Col. Bosques de las Lomas
=MX.10
ef Victoria de Durango|byen durango|durangas|durango|durango city|viktorija de durango
75 Gómez Palacio
28 Ciudad Lerdo
q Santiago Papasquiaro
o El Salto
j Pueblo Nuevo
h Ciudad Guadalupe Victoria
g Vicente Guerrero
=MX.11
1bt León de los Aldama|leon|leon guanajuato|leon de los aldamas
al Irapuato
9g Celaya
7l Salamanca
22 Silao|silao de la victoria
20 Guanajuato
1z San Francisco del Rincón
1y San Miguel de Allende
1w Valle de Santiago
1q Cortazar
1n Dolores Hidalgo
1m Acámbaro
1f Uriangato
1e San Luis de la Paz
18 Purísima de Bustos
17 Moroleón
16 Juventino Rosas
14 Pénjamo
11 Salvatierra
w Centro Familiar la Soledad
t Marfil
s San Felipe
s Apaseo el Alto
r Abasolo
r Villagrán
q Apaseo el Grande
p Yuriria
o Comonfort
n San José Iturbide
l Romita
k Jaral del Progreso
k La Ermita
g Medina
=MX.12
ip Acapulco de Juárez|acapolco juarez|acapulco|acapulco acapulco de juarez|acapulcum|akapoulko|akapulka|akapulko|akapulkas
57 Chilpancingo
3a Iguala de la Independencia
1v Ixtapa-Zihuatanejo
1g Taxco de Alarcón
1b Tlapa de Comonfort
v Chilapa de Álvarez
p Ciudad Altamirano
p Zumpango del Río
o Ometepec
o Teloloapan
n Tixtla de Guerrero
m Petatlán
l Atoyac de Álvarez
j Arcelia
h Ciudad de Huitzuco
f Ayutla de los Libres
f Técpan de Galeana
=MX.13
75 Pachuca de Soto
2u Tulancingo
17 Tizayuca
14 Huejutla de Reyes
z Ixmiquilpan
y Tepeji del Río de Ocampo
t Actopan
t Tula de Allende
t Ciudad Sahagun
r Apan
q Mixquiahuala de Juarez
n Zacualtipán
j Cuautepec de Hinojosa|cuautepec
i Don Antonio
h Progreso de Alvaro Obregon|progreso de obregon
h La Providencia Siglo XXI
g Santiago Tulantepec
f Tepeapulco
=MX.14
150 Zapopan|sapapan|sapopan|sapopanas|sapopano|tzapopan
12i Guadalajara|atemaxac|gouadalachara|guadalajara i jalisco|guadalakhara|guadalaxara|gvadalachara|gvadalahara|gvadalaharo|gvadalakhara|gvadalakharae
g0 Tlaquepaque|san pedro tlaquepaque|tlakepake
bd Tonalá|opstina tonala|tonallan
5n Puerto Vallarta
34 Ciudad Guzmán
2q Lagos de Moreno
2k Tepatitlán de Morelos
2f Hacienda Santa Fe
2c Ocotlán
1q Tesistán
1g Arandas
1d San Juan de los Lagos
19 Autlán de Navarro
10 Ameca
z Tala
z La Barca
w Zapotlanejo
u Nicolás R Casillas
u Tlajomulco de Zúñiga
u Coyula
t Tequila
t Ixtapa
s San Sebastián el Grande
s Nuevo México
s Tuxpan
r Atotonilco el Alto
r Sayula
r Las Pintitas
p Encarnación de Díaz
o Jalostotitlán
o San Miguel el Alto
o Teocaltiche
n Las Pintas de Arriba
n Zapotiltic
n El Salto
m El Salto
m Chapala
l El Grullo
k Santa Anita
j Lomas del Sur
j Jocotepec
j Tamazula de Gordiano
i Zacoalco de Torres
i Cihuatlán
i El Quince
h Jamay
g Magdalena
g San José del Castillo
g Ahualulco de Mercado
f Villa Hidalgo
=MX.15
19p Ecatepec de Morelos|ecatepec|ecatepec morelos|ekatepeko|morelos|san cristobal|san cristobal ecatepec
up Ciudad Nezahualcoyotl|cd neza|cd nezahualcoyotl|nesahualkojotlis|nesaualkojotl|netzahualcoyotl|neza|nezahualcoyotl|nezahualkojotlo|rancheria netzahualcoyotl
m0 Naucalpan de Juárez|municipio naucalpan de juarez|naoukalpan|naucalpan|nauhcalpan juarez|naukalpan|naukalpan de khuares|naukalpan de khuarez|san bartolo naucalpan
i5 Tlalnepantla|tlalnepantla de comonfort|tlalnepantla de galeana|tlalnepantla de baz|tlanepantla de baz
h0 Santa María Chimalhuacán|chimalhuacan
dl Toluca|tollohcan|tolouka|toluca lerdoensis|toluca de lerdo|toluka|toluka de lerdo
dl Ciudad López Mateos|adolfo lopez mateos|atizapan|atizapan de zaragoza|lopez mateos|sjudad lopes mateus
dh Cuautitlán Izcalli|izcalli|san francisco tepoiaco|tepujaco
9w Xico
8y Ixtapaluca
7u Nicolás Romero
7q Coacalco
6q Ojo de Agua
5q Buenavista
4t Chicoloapan
4p Chalco
4c San Pablo de las Salinas
3h Huixquilucan
30 Cuautitlán
2x Texcoco de Mora
2v Tepexpan
2s*Colonia Lindavista
2d Los Reyes Acaquilpan
22 Fuentes del Valle
1w San Mateo Atenco
1t Tultepec
1p San Salvador Tizatlalli
1i Zinacantepec
1i Santiago Teyahualco
1f Teoloyucan
1f Zumpango
19 San Buenaventura
13 Melchor Ocampo
12 Tepotzotlán
11 Santa Teresa
11 San Jerónimo Cuatro Vientos
10 Coyotepec
z San Martín Azcatepec
z San Pablo Autopan
y San Isidro
w Amecameca
v San José Guadalupe Otzacatipan
s Metepec
s Tultitlán de Mariano Escobedo
s San Francisco Acuautla
q*Magdalena Atlicpac
q*San Jerónimo
q Ocoyoacac
q Tejupilco de Hidalgo
q Valle de Bravo
p Emiliano Zapata
p*San Francisco Cuaxusco
o San Martín Cuautlalpan
n Teotihuacán de Arista
n Jesús del Monte
n San Jorge Pueblo Nuevo
n Atlacomulco de Fabela
n Lerma de Villada
n Tequixquiac
n San Mateo Otzacatipan
n San Miguel Coatlinchán
m Reyes Acozac
m Tenango de Arista
m Chiconcuac
l San Pedro Totoltepec
l San Rafael
l Capulhuac de Mirafuentes
l Xonacatlán
k San Juan Zitlaltepec
j*Santa María Totoltepec
i San Andrés Cuexcontitlán
i Santa María Ajoloapan
i Ixtapan de la Sal
h Huilango
h San Salvador Atenco
h Tezoyuca
h Ozumba de Alzate
h San Francisco Tlalcilalcalpan
g San Antonio Acahualco
g Ampliación San Mateo
g Juchitepec
g Tecámac de Felipe Villanueva
g Santiago Tlacotepec
g Tulantongo
f San Mateo Huitzilzingo
f Tecámac
f Alborada Jaltenco
f Xalatlaco
=MX.16
kn Morelia|morelija
9x Uruapan
3y Zamora
2r Apatzingán
2c Heróica Zitácuaro
2b La Piedad
27 Ciudad Lázaro Cárdenas
1s Sahuayo de Morelos
1p Ciudad Hidalgo
1l Jacona de Plancarte
1j Pátzcuaro
1h*Zacapu
13 Los Reyes de Salgado
12 Guacamayas
y Maravatío de Ocampo
w Nueva Italia de Ruiz
v Puruándiro
q Tacámbaro de Codallos
o Jiquílpan de Juárez
o Yurécuaro
m Huetamo de Núñez
k La Orilla
j Paracho de Verduzco
h Ario de Rosales
g Zinapécuaro
f Peribán de Ramos
f Tuzantla
f Tepalcatepec
f Tangancícuaro de Arista
=MX.17
9f Cuernavaca
4i Jiutepec
4d Cuautla
2q Temixco
1d Emiliano Zapata
17 Yautepec
m Zacatepec
l Puente de Ixtla
l Xoxocotla
j Xochitepec
j Jojutla
i Tlaquiltenango
i Tres de Mayo
i Axochiapan
h Yecapixtla
h Santa Rosa Treinta
=MX.18
99 Tepic
10 Xalisco
n Ixtlán del Río
n San José del Valle
m Tuxpan
k Mezcales
j Acaponeta
i Santiago Ixcuintla
i Compostela
=MX.19
vk Monterrey|mantehrehj|mons regis|monterej|monterejo|monterejus|monterey|monterrei|monterrej|monterreja|monterrey city|monterrey i nuevo leon|tlahtoantepec
iq Guadalupe|villa guadalupe|villa de guadalupe
cz Ciudad Apodaca|apodaca|apodaka|opstina apodaca|sijudad apodaka
cb San Nicolás de los Garza|san nicolas de los garsas|san nicolas de los garzas|san nikolas de los garsa|san nikolas de los garza
9s Ciudad General Escobedo
7g Santa Catarina
48 Ciudad Benito Juárez
3f San Pedro Garza García
2m García
1w Cadereyta Jiménez
1w Cadereyta
1v Montemorelos
1r Linares
1i Jardines de la Silla (Jardines)|jardines de la silla
11 Santiago
z Fraccionamiento Real Palmas
x Ciudad Sabinas Hidalgo
q Ciudad de Allende
i Parque Industrial Ciudad Mitras
i Mitras Poniente
h Anáhuac
h Hidalgo
f Ciénega de Flores
=MX.20
73 Oaxaca
2u Tuxtepec
25 Salina Cruz
23 Juchitán de Zaragoza
1v Santa Cruz Xoxocotlán
1h Ciudad de Huajuapan de León
16 Santo Domingo Tehuantepec
v Loma Bonita
u Pinotepa Nacional
q Puerto Escondido
p Ixtepec
o Miahuatlán de Porfirio Díaz
m Santa María Atzompa
k San Antonio de la Cal
j Matías Romero
i Heroica Ciudad de Tlaxiaco
f Crucecita
f Ocotlán de Morelos
=MX.21
1b0 Puebla|angelopolis|byen puebla|cuetlaxcoapan|ehroika puehbla deh saragosa|heroica puebla de zaragoza|pouempla|puebl|puebla city|puebla de saragosa|puebla de zaragoza|puebla de los angeles|pueblo|puehbla de saragosa|puehblae de saragosae|yucha nchuu
6x Tehuacán
2g Cholula
2f Atlixco
25 Amozoc de Mota
24 San Martin Texmelucan de Labastida
1n Teziutlan
1k Huauchinango
1j San Bernardino Tlaxcalancingo
17 Izúcar de Matamoros
14 San Andrés Cholula
14 Xicotepec de Juárez
y Zacatlán
t Tecamachalco
s Ajalpan
s Sanctorum
r Tepeaca
r Moyotzingo
q Acatzingo
q Huejotzingo
p Cuautlancingo
o Ciudad Serdán
l Acajete
k Chignahuapan
i Altepexi
i Santiago Momoxpan
h San Salvador El Seco
h Casa Blanca
h Palmarito Tochapan
h Los Reyes de Juárez
g Acatlán de Osorio
g Santa Ana Xalmimilulco
g Tepatlaxco de Hidalgo
g San Rafael Tlanalapan
g Zinacatepec
g Libres
=MX.22
18a Santiago de Querétaro|kepetapo|keretaro|queretaro|queretaro city|queretarum|santjago de keretaro|santiago tlachco|santiago nte keretaro|santiagu di queretaro|santijago de keretaro|santjago de keretaras
3v San Juan del Río
1z El Pueblito
u Tequisquiapan
j Santa Rosa Jauregui
i*San Jose de los Olvera
g Venceremos
=MX.23
hg Cancún|kankoun|kankun|kankuna|kankunas
4p Chetumal
46 Playa del Carmen
25 Cozumel
q Felipe Carrillo Puerto
i Tulum
=MX.24
k3 San Luis Potosí|altepetl san luis potosi|san louis potosi|san luis|san luis potosi city|san luis patasi
98 Soledad de Graciano Sánchez
3h Ciudad Valles
25 Matehuala
1h Rioverde
w Ciudad Fernández
p Tamazunchale
o Ébano
h Salinas de Hidalgo
g Tamuín
f Cárdenas
=MX.25
mg Culiacán|colhuahcan rosales|cuilacan|culiacan rosales|culiacana|kuljakan|kuliakan|kulijakan|kuljakanas
am Mazatlán
75 Los Mochis
1z Guasave
1s Guamúchil
v Escuinapa
t Navolato
s Leyva Solano|gabriel leyva solano
p Villa de Costa Rica
o Licenciado Benito Juárez
o Juan José Ríos
l Villa Juárez
g El Rosario
g La Cruz
=MX.26
mk Hermosillo|ehrmosilo|ermosijo|ermosilo|hermosiljas|pitic
c4 Ciudad Obregón|altepetl obregon|cajeme|cd obregon|obregon|sjudad obregon|sijudad obregon|siudad obregon|siudad obregonas
5x Nogales
4x San Luis Río Colorado
36 Navojoa
35 Heroica Guaymas
25 Agua Prieta
1o Heroica Caborca
1l Puerto Peñasco
17 Empalme
13 Esperanza
w Cananea
v Miguel Alemán (La Doce)
u Huatabampo
r Magdalena de Kino
=MX.27
9u Villahermosa
2k Cárdenas
15 Comalcalco
x Tenosique
w Macuspana
r Huimanguillo
r Teapa
r Río de Teapa
p Paraiso
n Frontera
m Playas del Rosario
k Emiliano Zapata
k Cunduacán
g Jalpa de Méndez
=MX.28
gd Reynosa|reinosa|rejnosa
ci Heroica Matamoros|matamoros
ae Nuevo Laredo
98 Ciudad Victoria
8l Tampico
5h Ciudad Madero
3b Miramar
2o Ciudad Río Bravo
2d Ciudad Mante
1o Altamira
1d Valle Hermoso
t San Fernando
k Ciudad Miguel Alemán
=MX.29
2d Tlaxcala
1o Villa Vicente Guerrero
1g Huamantla
1e Apizaco
1c Santa Ana Chiautempan
12 Zacatelco
x Calpulalpan
s Contla
n Papalotla
h La Magdalena Tlaltelulco
g Teolocholco
f Tetla
=MX.30
bw Veracruz|chalchiuhcuehcan|heroica veracruz|veracruz llave|veracruz i veracruz|verakrus|verakrusas|verakruz
bt Xalapa de Enríquez|jalapa|jalapa enriques|jalapa enriquez|xalapa|xalapa enriquez
6k Coatzacoalcos
55 Poza Rica de Hidalgo
3x Córdoba
3d Orizaba
34 Minatitlán
2d Túxpam de Rodríguez Cano
1q San Andrés Tuxtla
1o Martínez de la Torre
1i Coatepec
1i Papantla de Olarte
1f Acayucan
1c Tierra Blanca
17 Las Choapas
15 Pánuco
15 Río Blanco
12 Perote
10 Agua Dulce
10 Ciudad Mendoza
z Tlapacoyan
y Coatzintla
x Jáltipan de Morelos
v Huatusco
v Tantoyuca
v Cosamaloapan
s Catemaco
r Misantla
q Isla
q Ixtaczoquitlán
q Valente Diaz
p Nanchital de Lázaro Cárdenas del Río
p Álamo
p La Isla
o Allende
n Alvarado
m Cosoleacaque
m Cerro Azul
m Nogales
l Fortín de las Flores
k Naranjos
k Altotonga
k Banderilla
j José Cardel
j Lerdo de Tejada
j Xico
i Carlos A. Carrillo
h Tres Valles
g Fraccionamiento Ciudad Olmeca
f Santiago Tuxtla
f Villa Independencia
f Coscomatepec de Bravo
f Alto Lucero
=MX.31
xd Mérida|emerita|merida i yucatan|meryda
25 Kanasín
1d Valladolid
1b Tizimín
14 Umán
11 Progreso
x Ticul
q Tecax
p Hunucmá
n Motul
n Oxkutzkab
k Peto
i Chichén-Itzá
g Izamal
=MX.32
5z Guadalupe
3l Zacatecas
3d Fresnillo
17 Jerez de García Salinas
x Río Grande
x Víctor Rosales
o Loreto
m Sombrerete
h Nochistlán de Mejía
g Tlaltenango de Sánchez Román
f Juan Aldama
=MY.01
nu Johor Bahru|baru|bharu|dzhokhor bakhru|dzhokhor baru|dzohor baru|dzokhor bakhru|jahore bahru|johor|johor baharu|johore|johore bahru|johore baru|johore bharu|sin san su
4q Kluang
4g*Skudai
4c Batu Pahat
42 Kampung Pasir Gudang Baru
3k Muar
23 Ulu Tiram
21 Taman Senai
1y Segamat
1s Kulai
1h Kota Tinggi
1f Pontian Kechil
z Tangkak
u Bakri
r Yong Peng
n Pekan Nenas
m Mersing
m Labis
i Kampung Simpang Renggam
h Parit Raja
=MY.02
bm Alor Setar|alor setaras|alor star|alostar|alur setar|saiburu|thai
6d Sungai Petani
4r Kulim
1r Jitra
1c Bedong
u Kuah
j Kuala Kedah
g Gurun
f Pantai Cenang
=MY.03
ft Kota Bharu|bharu|khota baharu|khota bahru|ko ta hap lu su
6e Pasir Mas
14 Kampong Pangkal Kalong
t Tanah Merah
n Peringat
k Gua Musang
j Kampong Kadok
=MY.04
g3 Malacca|bandaraya melaka|malaca|malacca town|malaka|malakka|melaka
1k Kampung Bukit Baharu
13 Klebang Besar
12 Kampung Ayer Keroh
t Kampong Masjid Tanah
q Sungai Udang
p Batu Berendam
k Alor Gajah
h Bukit Rambai
f Kampung Ayer Molek
=MY.05
ad Seremban
2h Port Dickson
11 Kampung Baharu Nilai
v Bahau
s Tampin
k Kuala Pilah
=MY.06
f8 Kuantan|koan tan su|kuala kuantan|kuala kuatan
1o Temerluh
1d Bentong Town
16 Mentekab|mentakab
14 Raub
y Jerantut
w Pekan
f Kuala Lipis
=MY.07
nc Ipoh|ipo|ipoha|ipohas|ipokh|yi po su
62 Taiping
1r Teluk Intan
1n Kampong Dungun
1m Simpang Empat
1a Batu Gajah
14 Lumut
13 Kuala Kangsar
u Bidur
s Tapah Road
r Parit Buntar
k Bagan Serai
j Kampar
g Pantai Remis
=MY.08
1s Kangar
=MY.09
5w Bukit Mertajam
4e George Town
3x Kampung Sungai Ara
3s Tasek Glugor
30 Butterworth
1t Perai
14 Nibong Tebal
r Permatang Kuching
o Tanjung Tokong
k Batu Feringgi
h Kepala Batas
=MY.11
b7 Kuching|kucingas
8d Miri
5i Sibu
48 Bintulu
2i Marudi
1e Mukah
12 Lawas
t Sarikei
r Simanggang|sri aman
q Limbang
g Kapit
=MY.12
p2 Petaling Jaya|petaling dzhaja
og Klang|kelang|klangas|klanq
n6 Kampung Baru Subang
kl Shah Alam|sa a nam|shakh alam
jo*Subang Jaya|subang dzhaja
5w Sepang
3c Rawang
2k Semenyih
1x Kampong Baharu Balakong
1o Putra Heights
1k Kuala Selangor
1c Banting
s Serendah
r Sungai Besar
p Jenjarum
n Ladang Seri Kundang
n Batu Arang
m Tanjung Sepat
l Kuang
k Batang Berjuntai
k Pelabuhan Klang
h Sabak Bernam
g Kampung Tanjung Karang
=MY.13
bv Kuala Terengganu|bandar kuala terengganu|kuala terenganu|kuala trengganu|kuala trenganu|kvala terenganu|trengganu|tringano|tringganu
2a Cukai
o Kertih
l Marang
l Paka
=MY.14
14e Kuala Lumpur|gizlungzpoh|kouala loumpou|kouala loumpour|kuala lumpor|kuala lumpuro|kualae lumpur|kualalumpura|kvala lumpuras
3i^Kuala Lumpur^Ampang
=MY.15
2n Labuan
=MY.16
dw Kota Kinabalu|jesselton|kinabalu
c7 Sandakan|elopura|samdakan|san ta kin|sandakan town
ad Tawau
2y Lahad Datu
26 Putatan
26 Keningau
20 Donggongon
1r Semporna
1j Bandar Labuan
w Kudat
j Ranau
j Papar
g Beaufort
g Kinarut
=MY.17
1e Putrajaya
=MZ.01
5m Pemba
20 Montepuez
s Mocímboa
=MZ.02
3j Xai-Xai
1s Chokwé
1n Chibuto
n Macia
=MZ.03
3g Maxixe
28 Inhambane
=MZ.04
so Matola|vila salazar
32 Ressano Garcia
=MZ.05
eu Beira|bejra
27 Dondo
=MZ.06
kn Nampula|nampoula
69 Nacala
23 António Enes|angoche
1i Mozambique
v Mutuáli
=MZ.07
5x Lichinga
3b Mandimba
21 Cuamba
=MZ.08
8i Tete
=MZ.09
9q Quelimane
h Chinde
=MZ.10
ad Chimoio
=MZ.11
x4 Maputo|can pfumo|kapfumo|lourenco marques|mabuto|mabutu|mapouto|maputu
=NA.21
7g Windhoek
l*Katutura
=NA.28
p Katima Mulilo
=NA.29
1g Walvis Bay
p Swakopmund
=NA.30
l Rehoboth
=NA.31
g Keetmanshoop
f Lüderitz
=NA.35
g Gobabis
=NA.37
y Oshakati
=NA.39
o Grootfontein
l Otjiwarongo
l Okahandja
=NA.40
1m Rundu
=NC.02
2l Nouméa
p Mont-Dore
j Dumbéa
=NE.01
3g Agadez
2h Alaghsas
=NE.02
s Diffa
i Nguigmi
=NE.03
1e Dosso
x Gaya
w Dogondoutchi
=NE.04
4j Maradi
10 Tessaoua
m Mayahi
k Tibiri
k Dakoro
=NE.06
28 Tahoua
1c Birni N Konni
p Madaoua
h Illéla
=NE.07
5b Zinder
l Mirriah
j Magaria
h Matamey
f Tanout
=NE.08
li Niamey|niame|niamei|niamej|niameja|niamejus|niameo|nijamej
=NE.09
q Ayorou
l Téra
j Tillabéri
=NG.05
bvg Lagos|eko|lacupolis|lagas|lagos shaary|lagosa|lagosas|lagoso|laguosos|laqos|logos
ew^Lagos^Ebute Ikorodu|awja ikoradu|ebute egga
b5^Lagos^Lekki|ebute leki|ebute lekki
8p^Lagos^Ikeja
2e^Lagos^Makoko
2d^Lagos^Epe
q^Lagos^Badagry
=NG.11
yc Abuja|abodza|abouja|abuca|abudz|abudza|abudzha|abugia|abugo|abuya|abuzha|ampouza
2p Kuje
=NG.16
gh Abeokuta
5z Shagamu
5t Ijebu-Ode
31 Ijebu-Igbo
2g Ifo
1b Ilaro
g Iperu
f Ado-Odo
=NG.21
c5 Uyo
73 Ikot Ekpene
34 Esuk Oron
10 Itu
q Eket
=NG.22
cu Calabar|kalabar|kalabaras|kalabaro
5k Ugep
27 Ikom
11 Ogoja
k Obudu
=NG.23
17y Kaduna|kadun|kaduno
r3 Zaria|zarija|zariya|zarja
2l Lere
28 Kafanchan
25 Kagoro
v Kachia
m Sofo-Birnin-Gwari
m Dutsen Wai
g Soba
g Anchau
=NG.24
c0 Katsina|kacina
3t Funtua
1z Malumfashi
p Daura
=NG.25
175 Onitsha|onicha|onicjo
6e Atani
5e Nnewi
4o Awka
2w Nkpor
2b Ihiala
27 Agulu
23 Igbo-Ukwu
22 Ozubulu
1x Enugu-Ukwu
1s Uga
=NG.26
85 Makurdi
11 Katsina-Ala
p Takum
m Otukpa
i Igbor
=NG.27
l3 Maiduguri|maidiguri|maidugari|maiduguris|majduguri
3a Bama
2n Biu
2d Gamboru
t Dikwa
m Damboa
k Monguno
j Magumeri
g Kukawa
g Marte
f Gwoza
=NG.28
5z Owerri
37 Okigwe
1r Nkwerre
m Oguta
=NG.29
35z Kano|byen kano|cano|kanas
n Wudil
l Gaya
i Rano
g Gwarzo
=NG.30
mm Ilorin|illorin|ilorinas|iloryn
36 Offa
2v Lafiagi
s Patigi
r Okuta
m Kaiama
l Jebba
h Bode Saadu
=NG.31
84 Minna
4s Bida
4i Suleja
2r Kontagora
r Baro
o Zungeru
o Tegina
l Mokwa
i Babana
h Rijau
g Lapai
g Ibeto
=NG.32
2td Ibadan|ibadan shaary|ibadana|ibadanas|ibadano
kg Oyo|oio|ojo
4z Saki
4c Kisi
3t Igboho
2l Igbo-Ora
29 Lalupon
1z Fiditi
1z Orita-Eruwa
p Igbeti
=NG.35
6w Jimeta
6a Mubi
2o Yola
26 Numan
k Gombi
f Ganye
=NG.36
ew Warri|bappi|varri
4i Sapele
28 Ughelli
21 Asaba
1w Agbor
q Ogwashi-Uku
k Kwale
g Burutu
=NG.37
1di Benin City|benin siti|benin by|benin stadt|benin stad|beninborg|beninurbo|ilu benin|thanh pho benin
31 Uromi
1r Auchi
1o Ekpoma
m Ubiaja
=NG.39
5k Chakwama
33 Hadejia
17 Gumel
r Birnin Kudu
i Kiyawa
h Dutse
g Gwaram
=NG.40
30 Birnin Kebbi
21 Jega
1a Argungu
q Kamba
o Zuru
=NG.41
db Okene|okeni
2c Ogaminana
1x Idah
1p Lokoja
1e Kabba
i Egbe
f Ajaokuta
f Isanlu-Itedoijowa
=NG.42
7q Ilesa
6y Iwo
66 Ikire
4z Ila Orangun
4k Inisa
4d Osogbo
3v Gbongan
3u Ejigbo
3q Ikirun
3c Modakeke
3a Ilobu
2n Olupona
28 Oke Mesi
22 Oyan
20 Apomu
1g Ijebu-Jesa
12 Otan Ayegbaju
=NG.43
3a Jalingo
2l Wukari
n Ibi
k Gembu
h Beli
=NG.44
3i Gashua
33 Nguru
2e Potiskum
26 Daura
1a Damaturu
15 Geidam
h Kumagunnam
=NG.45
oy Aba|aba i nigeria
7d Umuahia
3j Amaigbo
28 Bende
21 Ohafia-Ifigh
=NG.46
ja Bauchi|baucis|bauczi|yakoba|yakubu
2y Azare
j Kari
i Darazo
=NG.47
j5 Enugu|ehnugu|enuga|enugwu
33 Nsukka
22 Aku
1z Eha Amufu
n Awgu
j Enugu-Ezike
=NG.48
bp Akure|akuce
7p Owo
75 Ondo
2e Idanre
23 Ode
=NG.49
mp Jos|dzhos|dzos
w Pankshin
g Bukuru
=NG.50
1ft Port Harcourt|port harkortas|port kharkurt|port kharkort|ugwu ocha
3r Buguma
3p Okrika
1x Obonoma
l Elele
j Degema Hulk
h Bonny
=NG.51
fo Sokoto|socoto|sokotas|sokoto stad
l Tambuwal
h Gwadabawa
h Illela
=NG.52
o Yenagoa
=NG.53
3q Abakaliki
2i Isieke
2f Effium
20 Afikpo
1v Ezza-Ohu
=NG.54
bs Ado-Ekiti|ado
7r Efon-Alaaye
5a Ise-Ekiti
4o Ijero-Ekiti
2v Ikere-Ekiti
2j Emure-Ekiti
2f Igede-Ekiti
2a Ipoti
22 Aramoko-Ekiti
22 Igbara-Odo
z Oke Ila
=NG.55
6y Gombe
2y Pindiga
10 Kumo
n Nafada
l Garko
i Deba
h Dukku
g Biliri
=NG.56
3j Lafia
2e Keffi
v Nasarawa
r Wamba
g Akwanga
f Doma
=NG.57
6b Gusau
1y Kaura Namoda
13 Talata Mafara
13 Gummi
t Moriki
=NI.01
t Boaco
h Camoapa
=NI.02
z Diriamba
u Jinotepe
n San Marcos
=NI.03
3i Chinandega
1i El Viejo
x Chichigalpa
j Corinto
f Somotillo
=NI.04
1e Juigalpa
=NI.05
2o Estelí
=NI.06
2h Granada
l Nandaime
=NI.07
1j Jinotega
=NI.08
41 León
q Nagarote
n La Paz Centro
=NI.09
k Somoto
=NI.10
r1 Managua|managoua|managuae|managva|managvo|manahuac|manankoua|manaqua|manawa
1e Ciudad Sandino
1e Tipitapa
u San Rafael del Sur
g El Crucero
=NI.11
3m Masaya
l Masatepe
=NI.12
31 Matagalpa
h Río Blanco
=NI.13
y Ocotal
o Jalapa
=NI.15
u Rivas
=NI.17
y Puerto Cabezas
g Siuna
=NI.18
1h Nueva Guinea
18 Bluefields
k Rama
=NL.01
1q Assen
1l Emmen
13 Hoogeveen
v Meppel
=NL.02
2j Leeuwarden
19 Drachten
17 Heerenveen
x Sneek
g Harlingen
=NL.03
4f Nijmegen
3y Arnhem
3t Apeldoorn
1w Ede
1e Doetinchem
15 Tiel
15 Harderwijk
12 Nijkerk
10 Zutphen
z Wageningen
x Epe
x Wijchen
u Winterswijk
t Barneveld
r Culemborg
q Zaltbommel
q Zevenaar
q Geldermalsen
q Beuningen
p Duiven
n Putten
m Elburg
l Brummen
k Elst
k Lichtenvoorde
j Nunspeet
j Wisch
j Aalten
j Groesbeek
i Velp
g Eibergen
g*Lindenholt
=NL.04
6h Groningen
t Delfzijl
s Veendam
l Hoogezand
k Stadskanaal
k Leek
j Winschoten
h*Korrewegwijk
=NL.05
3e Maastricht
2u Venlo
2l Heerlen
1e Kerkrade
1d Weert
1c Sittard
19 Roermond
13 Venray
x Geleen
t Brunssum
p Hoensbroek
k Tegelen
h Gennep
=NL.06
5u Eindhoven
5k Tilburg
4o Breda
3r 's-Hertogenbosch
26 Roosendaal
24 Oss
23 Helmond
1u Bergen op Zoom
1h Oosterhout
1a Waalwijk
z Uden
v Valkenswaard
u Boxtel
t Best
s Geldrop
q Oisterwijk
p Dongen
p Veghel
p Vught
o Steenbergen
n Schijndel
n Nuenen
n Loon op Zand
n Goirle
l Geertruidenberg
k Cranendonck
k*Tongelre
i Eersel
i Bergeijk
h Sint-Oedenrode
g Rijen
g*Hoge Vucht
g Gemert
=NL.07
km Amsterdam|aemstelredamme|aemsterdam|amestelledamme|amesterda|amesterdam|amesterdao|amistardam|amseutereudam|amstadem|amstardam|amstedam|amstehrdam|amsteladamum|amstelodamum|amstelodhamon|amsterda|amsterdama|amsterdamas|amsterdame|amsterdami|amsterdamo|amsterdams|amsterdamu|amsterdan|amsterntam|amsterodam|amstyerdam|amstɛrɩdam|amsuterudam|amszterdam|amusitedan|amusuterudamu|damsko|i amsterdami|mokum|mokum aleph
44 Haarlem
3w Zaanstad
3p Hoofddorp
2n Alkmaar
2d*Amsterdam-Zuidoost
2c Hilversum
28 Purmerend
28 Amstelveen
20 Zaandam
1x Hoorn
1w Velsen-Zuid
1o Den Helder
1c Heerhugowaard
16 Medemblik
15 Huizen
13 Heemskerk
12 Beverwijk
z Castricum
w IJmuiden
v Bussum
u Bergen
r Uithoorn
q Heemstede
o Diemen
o Assendelft
n Heiloo
n Aalsmeer
m Volendam
i Weesp
h Enkhuizen
h Naarden
h Zandvoort
g Harenkarspel
=NL.09
a2 Utrecht
3w Amersfoort
1p Nieuwegein
1p Veenendaal
1p Zeist
1c Woerden
19 Soest
14 Maarssen
y IJsselstein
t Leusden
p Baarn
m De Meern
l Leerdam
k Vianen
j Driebergen-Rijsenburg
i Rhenen
h Wijk bij Duurstede
f Mijdrecht
=NL.10
1a Middelburg
19 Vlissingen
11 Goes
s Terneuzen
m Borssele
=NL.11
gm Rotterdam|ratehrdam|roterdam|roterdama|roterdamas|roterdami|roterdamo|roterdan|roterdao|roterntam|roterodamum
d6 The Hague|a haia|an haig|chage|dn haog|de haach|den haag|gaaga|haag|hag|haga|hago|khag|khaga|laia|la haia|la haya|la haye|lahey
3c Leiden
3b Dordrecht
38 Zoetermeer
2n Delft
23 Schiedam
23 Spijkenisse
22 Vlaardingen
20 Gouda
1y Alphen aan den Rijn
1t Capelle aan den IJssel
1b Rijswijk
1a Zwijndrecht
19 Ridderkerk
13 Barendrecht
12 Voorburg
z Hoogvliet
z Gorinchem
x Maassluis
w Papendrecht
u Ypenburg
t Krimpen aan den IJssel
s*Groot IJsselmonde
q Leiderdorp
p Wassenaar
p Waddinxveen
p*Ommoord
o Noordwijk-Binnen
o Sliedrecht
o Oud-Beijerland
n Scheveningen
m Voorschoten
m Lisse
m Hellevoetsluis
l Oegstgeest
l Hendrik-Ido-Ambacht
k Berkel en Rodenrijs
k Katwijk aan Zee
j Bodegraven
j 's-Gravenzande
j Benthuizen
j Pijnacker
i Hillegom
i Alblasserdam
i Rhoon
i Naaldwijk
i Middelharnis
h Bergschenhoek
h*Merenwijk
g*Schiebroek
g Sassenheim
f Boskoop
=NL.15
4a Enschede
34 Zwolle
2v Hengelo
2p Deventer
21 Almelo
1m Hardenberg
1d Kampen
v Oldenzaal
r Dalfsen
o Haaksbergen
n Wierden
m Losser
l Borne
k Tubbergen
k Raalte
h Steenwijk
g Staphorst
=NL.16
4w Almere Stad
1z Lelystad
1a Emmeloord
s Dronten
j Zeewolde
h Urk
=NO.01
2i Lillestrøm
1q Asker
=NO.04
2v Drammen
i Kongsberg
=NO.05
f Alta
=NO.08
1h Ålesund
w Molde
o Kristiansund
=NO.09
y Bodø
j Mo i Rana
=NO.12
g4 Oslo|asloa|christiania|kristiania|ohoro|osla|oslas|oslo osh|oslu
=NO.13
2c Fredrikstad
1l Sarpsborg
1e Moss
m Halden
=NO.14
41 Stavanger
2d Sandnes
14 Haugesund
=NO.17
1f Skien
y Porsgrunn
=NO.18
1s Tromsø
l Harstad
=NO.20
1s Sandefjord
13 Tønsberg
r Horten
n Larvik
=NO.21
43 Trondheim
k Levanger
k Steinkjer
=NO.34
t Hamar
s Lillehammer
i Kongsvinger
i Gjøvik
=NO.42
2l Kristiansand
v Arendal
o Grimstad
=NO.46
7y Bergen
10 Nesttun
o*Ytrebygda
=NP.1
6t Biratnagar
4t Dharān
1z Triyuga
1y Inaruwa
1c Īṭahari̇̄
n Khā̃dbāri̇̄
m Dhankutā
k Bhadrapur
h Ilām
=NP.2
7g Birgañj
2v Lahān
2m Janakpur
1y Rājbirāj
r Gaur
p Siraha
o Jaleshwar
k Malaṅgawā
=NP.3
142 Kathmandu|catmandu|catmandum|kantipur|kantipura|katemandu|kathmandau|kathmandou|katmando|katmandoe|katmandou|katmandu|katmanduo|katmantou|khatmandu
a9 Bharatpur
8b Pātan
5g Hetauda
3c Madhyapur Thimi
1w Banepā
1b Panauti
19 Kirtipur
g Dhulikhel
=NP.4
5k Pokhara
n Bāglung
m Wāliṅ
=NP.5
4m Nepalgunj
2k Butwāl
1r Siddharthanagar
1h Gulariyā
13 Tulsīpur
o Tānsen
=NP.6
v Birendranagar
l Dailekh
=NP.7
5p Dhangaḍhi̇̄
2g Mahendranagar|bhimdatta
19 Ṭikāpur
n Dipayal
j Dadeldhurā
i Dārchulā
=NZ.E7
bm Auckland
a2 Manukau City
5s*North Shore
1d Papatoetoe
u*Mangere East
s Papakura
o Otara
n Mangere
n Remuera
m New Lynn
m Manurewa
l Pukekohe East
l Avondale
k*Massey
k*Massey East
k*Epsom
j Takanini
h Otahuhu
h*Blockhouse Bay
g*Te Atatu South
=NZ.E8
4b Tauranga
1u Rotorua
j Whakatane
=NZ.E9
a4 Christchurch
t Timaru
s Rolleston
l Ashburton
j Rangiora
=NZ.F1
11 Gisborne
=NZ.F2
2j Hastings
1v Napier
=NZ.F3
2j Palmerston North
1d Whanganui
k Levin
=NZ.F4
t Blenheim
=NZ.F5
1j Nelson
k Stoke
=NZ.F6
1f Whangarei
=NZ.F7
3p Dunedin
=NZ.F8
1l Invercargill
=NZ.F9
2f New Plymouth
=NZ.G1
4z Hamilton|claudelands
q Taupo
f Cambridge
=NZ.G2
am Wellington
35 Lower Hutt
1q Porirua
1c Upper Hutt
u Paraparaumu
t Masterton
j Wainuiomata
f Karori
f*Te Aro
=NZ.TAS
i Richmond
=OM.01
20 Nizwá
1i Bahlā’
1c Sufālat Samā’il
10 Izkī
l Bidbid
h Adam
=OM.02
3c Rustaq
2a*Barkā’
p Oman Smart Future City
=OM.04
1z Sur
=OM.06
m5 Muscat|maeskat|mascat|mascate|maskat|maskata|maskatas|maskate|maskato|masqat|masquat|maszkat|mouskat|muskat
d3 Seeb|al sib|as seeb al jadidah|as sib|as sib al jadidah|ehs sib|sib|sybas|szib
an Bawshar
=OM.07
i Khasab
=OM.08
4j Şalālah
=OM.09
4j ‘Ibrī
h Yanqul
=OM.10
22 Al Buraymī
=OM.11
3w Şaḩam
30 Sohar
2z As Suwayq
1e Al Khābūrah
1c Shināş
q Liwá
=OM.12
p Ibrā’
i Badīyah
=PA.01
i Changuinola
=PA.02
2a David
i La Concepción
h Pedregal
=PA.03
g Penonomé
=PA.04
25 Colón
u Cativá
g Sabanitas
=PA.08
bc Panamá|panama city|ciutat de panama|panama hiria|panama by|panama stadt|panama urbo|panama stad|panamurbo|pole tou panama|ziuda de panama
8y San Miguelito
2t Juan Díaz
1x*Las Cumbres
1g*Pedregal
1f Tocumen
11*Parque Lefevre
y Chilibre
r*Río Abajo
o*Nuevo Belén
l Ancón
k Alcalde Díaz
i*El Chorrillo
i*La Cabima
g Curundú
=PA.10
19 Santiago de Veraguas
=PA.13
25 Arraiján
1p La Chorrera
h Veracruz
=PE.01
w Chachapoyas
r La Peca
k Bagua Grande
=PE.02
8t Chimbote
3b Huaraz
1c Centenario
g Huarmey
f Coishco
=PE.03
20 Abancay
h Andahuaylas
=PE.04
s0 Arequipa|arecipa|arehkipa|arekip|arekipa|arekipo|arikipa|ariqipa
24 Ciudad Satelite
21 Selva Alegre
1b Cono Norte
1a Jacobo Hunter
t Mollendo
k El Pedregal
g Camaná
=PE.05
3w Ayacucho
j Huanta
=PE.06
5l Cajamarca
1g Jaén
=PE.07
104 Callao|el callao|kajao|kaljaa|kaljao|kalao|kallao|kallaw|kalyao|regio de callao
16 Carmen De La Legua Reynoso
=PE.08
bw Cusco|cosco|cuschum|cuscu|cuzco|kousko|kuska|kuskas|kusko|qusqu
1s Santiago
1n Wanchaq
y Sicuani
p Santa Ana
o Yauri
=PE.09
1e Huancavelica
=PE.10
5h Huánuco
1h Tingo María
n Yanacancha
=PE.11
7u Ica
49 Chincha Alta
1q Pisco
o Nazca
g San Clemente
f Minas de Marcona
=PE.12
co Huancayo|guankajo|huancaya|huankajus|uankajo|vancaium|wankayu
21 Chilca
1f Tarma
x La Oroya
l Jauja
i Santa Rosa
g Satipo
f Junín
=PE.13
pk Trujillo|troxillo|truchiljas|truhillu|trukhijo|trukhiljo|trukhilo|turgalium
16 Chepén
w Chocope
t Pacasmayo
p Guadalupe
p Laredo
n Moche
m Santiago de Cao
m Huamachuco
l Paiján
l Virú
g San Pedro de Lloc
=PE.14
fd Chiclayo|chiclaium|chiklajo|chiklayu|chyklaja|ciklajus
18 Lambayeque
18 Picsi
13 Saña
y Ferreñafe
q Monsefú
g Chongoyape
g Pimentel
f Pátapo
=PE.15
70*Santiago de Surco
55 Santa Anita - Los Ficus
2x San Francisco De Borja
2h Chosica
2a Breña
1w San Isidro
1u Jesus Maria
1q Huaral
1j Huacho
1a Barranca
w Imperial
w Nuevo Imperial
s Paramonga
r Chancay
r Hualmay
q San Vicente de Cañete
l Huaura
h Mala
=PE.16
ai Iquitos
26 San Juan
1m*Belen
16 Yurimaguas
=PE.17
2d Puerto Maldonado
13 Tambopata
=PE.18
1y Moquegua
1h Ilo
g San Antonio
=PE.19
1n Cerro de Pasco
t Chaupimarca
o Yanacancha
=PE.20
dg Piura|pjura|piwra|pjuro
4h Sullana
3m San Martin
2r Talara
1x Chulucanas
1l Catacaos
1k Paita
z La Unión
u Tambo Grande
q Marcavelica
p Querecotillo
n Sechura
i La Breita
=PE.21
6u Juliaca
3l Puno
u La Rinconada
j Ayaviri
g Yunguyo
g Ilave
=PE.22
1e Moyobamba
12 Juanjuí
t Tocache
p Rioja
p La Banda
i Uchiza
f Bellavista
=PE.23
7y Tacna
=PE.24
2p Tumbes
h Zarumilla
=PE.25
92 Pucallpa
1w San Fernando
=PE.LMA
5yx Lima|lim|limae|limaq|lime|limma|limo|lioma
=PF.01
u Faaa
q Papeete
q Punaauia
=PG.04
s Popondetta
=PG.05
q Mendi
=PG.06
f Daru
=PG.07
14 Arawa
=PG.09
j Goroka
=PG.10
q Kokopo
=PG.11
i Wewak
=PG.12
r Madang
=PG.14
24 Lae
g Bulolo
=PG.16
y Mount Hagen
=PG.17
j Kimbe
=PG.20
7w Port Moresby
=PH.01.28
2u Laoag
1j Batac City
y San Nicolas
=PH.01.29
1d Vigan
10 Tagudin
s Santa Maria
=PH.01.36
2b San Fernando
u Aringay
h Bauang
=PH.01.51
4r Dagupan
2t Urdaneta
2h Mangaldan
1n Manaoag
1l Lingayen
18 Binmaley
t Agoo
o Calasiao
m Guiset East
g Bayambang
f Santa Barbara
f Domalanoan
=PH.02.14
4m Tuguegarao
1z Solana
x Aparri
=PH.02.31
30 Santiago
20 Ilagan
10 Ramon
p Cabagan
p Alicia
h Roxas
g San Mateo
=PH.02.48
1c Bayombong
10 Solano
p Baggabag B
n Bambang
g Diadi
=PH.03.07
2d Mariveles
21 Balanga
1v Dinalupihan
1h Limay
1b Orion
19 Orani
10 Abucay
y Hermosa
u Samal
i Pilar
g Morong
=PH.03.13
9y San Jose del Monte
5j Malolos
55 Meycauayan
4b Guyong
3s Baliuag
3g Hagonoy
2r Bocaue
2k Calumpit
2b Marilao
28 Norzagaray
25 Pulilan
25 Guiguinto
1z Bulacan
1z Plaridel
1u San Ildefonso
1u San Miguel
1o Obando
1o Balagtas
16 Bustos
15 Paombong
15 Angat
13 Pantubig
z Pandi
m Loma de Gato
=PH.03.47
93 Cabanatuan City
27 Gapan
1t Talavera
1e Cabiao
14 Jaen
13 Papaya
11 Muñoz
10 Bongabon
z San Leonardo
y Aliaga
x General Tinio
w Guimba
r Peñaranda
q San Antonio
q Rizal
o Palayan City
k San Francisco
j Laur
i Quezon
i General Mamerto Natividad
=PH.03.50
8b Angeles City
8b Santol
6z San Fernando
58 Mabalacat City
3o Bulaon
2g Arayat
25 Apalit
1x Magalang
1k Lubao
1b Candaba
1b Santa Ana
18 Mexico
15 Masantol
11 Del Pilar
x San Luis
t San Simon
t Pandacaqui
q Telabastagan
p Manibaug Pasig
o Pio
m Porac
l Sexmoan|sasmuan
f Santa Cruz
f Babo-Pangulo
=PH.03.63
54 Tarlac City
20 Capas
1s Concepcion
1c Paniqui
15 Gerona
14 Camiling
s Burgos
q La Paz
j San Miguel
g San Vicente
f Ramos
=PH.03.64
65 Olongapo
1w Subic
y San Antonio
s Masinloc
r Castillejos
r Iba
q Santa Cruz
n Botolan
j San Marcelino
g San Narciso
=PH.05.05
4z Legaspi
25 Polangui
1x Libon
1m Tabaco
10 San Jose
y Malilipot
h Tiwi
f Tagas
=PH.05.15
26 Daet
l Jose Pañganiban
i Labo
h Mercedes
=PH.05.16
4v Naga
36 Iriga City
u Buhi
r Calabanga
q Nabua
l Goa
k Baao
h Bato
f Magarao
=PH.05.19
f Virac
=PH.05.39
1b Masbate
=PH.05.58
2b Sorsogon
t Bulan
l Irosin
=PH.06
k Pacol
=PH.06.04
2h Kalibo (poblacion)
=PH.06.06
10 Pandan
=PH.06.18
2v Roxas City
=PH.06.30
as Iloilo
17 Passi
=PH.06.H3
cn Bacolod City|baclod city|bacolod|bacoloo city|syudad han bacolod
cm Mansilingan
5b Bago City
3s Kabankalan
3l Cadiz
2f Victorias
2c Binonga
20 Sagay
1t Talisay
1q Tinongan
1p Ualog
15 La Carlota
14 Hinigaran
13 Escalante
13 Binalbagan
y Manapla
u Paraiso
r Pulupandan
q Maao
p Himamaylan
o La Castellana
o Sipalay
o Asia
k Taloc
k Suay
j Saravia
j Sumag
h Murcia
g Isabela
=PH.07.11
2e Tagbilaran City
x Jagna
k Danao
g Loboc
=PH.07.21
qs Cebu City|cebo|cebu|city of cebu|sebu
9q Lapu-Lapu City
97 Mandaue City
5r Toledo
3p Talisay
1y Danao
1q Minglanilla
1m Cogan
1d Liloan
1d Consolacion
15 Carcar
t Naga
o San Fernando
o Bogo
n Pinamungahan
n Apas
m Balamban
j Bantayan
j Compostela
=PH.07.46
3f Bayawan
36 Dumaguete
2b Tanjay
1u Bais
19 Canlaon
s Sibulan
q Santa Catalina
n Guihulñgan
=PH.08.23
g Borongan
=PH.08.37
6q Tacloban
5b Ormoc
59 Panalanoy
i Baybay
i Palo
h Carigara
h Tanauan
g Abuyog
=PH.08.55
1w Catbalogan
1w Calbayog City
=PH.08.59
i Maasin
=PH.08.67
1b Catarman
h Laoang
=PH.09.65
2m Dipolog
2d Dapitan
=PH.09.66
cq Zamboanga|burleigh school|syudad han zamboanga|zamboanga city|zamboanga lakanbalen
57 Pagadian
3o Muricay
17 Recodo
l Molave
h Mahayag
=PH.09.ZSI
j Ipil
=PH.10.12
2c NIA Valencia
1q Malaybalay
y Maramag
r Quezon
r Manolo Fortich
k Don Carlos
f Dologon
=PH.10.34
9j Iligan
7d Mantampay
f Boroon
=PH.10.42
2l Ozamiz City
13 Oroquieta
u Tangub
=PH.10.43
cd Cagayan de Oro|cagayan de oro city|cagayan de oro lakanbalen|kagajan de oras|kagajan de oro
1z Mariano
1a Bugo
u Tagoloan
g Jasaan
=PH.11.25
1dd Davao|central|davao city|davao lakanbalen|davao stad|syudad han davao
38 Digos
l Bansalan
h Magsaysay
=PH.11.26
2y Mati
r Lupon
k Manay
=PH.11.I6
1f Monkayo
17 Compostela
j San Mariano
h Nabunturan
=PH.11.I7
6h Magugpo Poblacion
2d Panabo
18 Samal
l New Corella
h Cabayangan
=PH.11.P3
15 Malita
h Santa Maria
=PH.12.57
v6 Malingao
28 Kidapawan
x Midsayap
w Kabacan
=PH.12.70
iw General Santos|dadiangas|general santos city|general santos lakanbalen|heneral santos
5f Koronadal
1s Polomolok
1n Bañga
v Surallah
m Lake Sebu
h Tupi
=PH.12.71
1j Tacurong
w Isulan
i Laguilayan
=PH.12.M9
1g Maluñgun
17 Alabel
o Glan
j Malapatan
=PH.13.02
8m Butuan
6y Libertad
1x Buenavista
v Cabadbaran
=PH.13.03
15 Bayugan
t Bah-Bah
j San Francisco
i Veruela
g Trento
g Talacogon
f Bunawan
=PH.13.61
2g Surigao
=PH.13.62
1w Bislig
t Tandag
=PH.14
91 Cotabato
=PH.14.22
1v City of Isabela
v Maluso
=PH.14.35
40 Marawi City
i Wao
=PH.14.60
2t Jolo
=PH.14.72
r Bongao
h Sitangkai
=PH.14.MGN
ze Budta
19 Parang
v Pagaluñgan
=PH.14.MGS
s Buluan
h Maganoy
=PH.15.10
7l Baguio
15 La Trinidad
s Itogon
g Mankayan
=PH.15.32
r Tabuk
=PH.40.09
6l Batangas
5w Lipa City
1w Tanauan
1r Nasugbu
1l Santo Tomas
1e Balayan
14 Taal
13 San Pascual
11 Calaca
y Bauan
u Malvar
p Talisay
m Cuenca
g Calatagan
=PH.40.20
ca Dasmariñas|dasmarinjas|dasmarinas lakanbalen|dasmarines
9x Bacoor
60 Imus
3b Silang
38 Cavite City
2o General Trias
2d Tagaytay
21 Kawit
1k Carmona
1j Naic
1h Patuto
15 Indang
11 Noveleta
n Maragondon
m Mendez-Nuñez
k Ternate
h Amadeo
=PH.40.33
f0 Calamba|calamba city|calamba lakanbalen|kalamba|urbs calamba
8l Cabuyao
8c Biñan
7i San Pedro
61 Santa Rosa
5s San Pablo
30 Santa Cruz
2u Pulong Santa Cruz
2o Los Baños
14 Mamatid
11 Calauan
y Pila
y Bay
v Alaminos
u Lumbang
r Paete
p Nagcarlan
o Victoria
k Pangil
f Lilio
=PH.40.53
fa Antipolo|antipolo city
7v Cainta
6f Taytay
63 Binangonan
3q Rodriguez
3q San Mateo
2f Angono
1o Tanay
1e Morong
z Teresa
u Pililla
u Cardona
m Malanday
k Baras
k Sampaloc
g Jalajala
=PH.40.H2
6d Lucena
1p Candelaria
19 Sariaya
15 Pagbilao
11 Tayabas
x Mauban
v Lucban
t Atimonan
r Catanauan
q Lopez
q Concepcion Ibaba
m Gumaca
m Bignay Uno
l Calauag
j Malabanban Norte
g Aurora
=PH.41.40
3b San Jose
12 Sablayan
o Mamburao
=PH.41.41
1u Calapan
18 Pinamalayan
n Mansalay
=PH.41.49
67 Puerto Princesa
s Narra
f Roxas
=PH.41.54
f Romblon
=PH.NCR
24q Quezon City|keson siti|kezonurbo|quezon
18g Manila|city of manila|mainile|manilae|manilla|manillah|manille|manilo|manyl|maynila|menila
15o Caloocan City|caloocan
j6 Paranaque City|paranaque
hw Taguig|city of taguig|santa ana|tagig
h5 Pasig City|pasig
ge Las Piñas|city of las pinas
e6 Makati City|makati
bu Mandaluyong City|mandaluyong|mandayulong|san felipe|san felipe neri
bl Pasay|pasay city
6x Navotas
3j*Santa Cruz|quiapo
3d San Juan
2y Tanza
28*Paco
21*Port Area
1a Bagong Pagasa
n*Quiapo
k*Binondo
g Calumpang
=PK.02
ke Quetta|ketta|kotah|kueta|kveta|kveto|kvetta|kwatah|kweta|shal|shalkot
3x Khuzdar
2h Chaman
24 Turbat
1x*Kot Malik Barkhurdar
1s Sibi
1g Gwadar
1f Zhob
18 Usta Muhammad
12 Loralai
z Mehrabpur
x Pasni
v Kharan
t Mastung
s Nushki
r Kalat
o Pishin
k Bela
i Dera Bugti
h Mach
g Uthal
g Jiwani
f Dadhar
=PK.03
xv Peshawar|pesabar|pesavar|pesavara|pesavaras|pesavaro|pesaver|peschawar|peshavar|peshovar|pesjawar|peszawar|pexauar|pisəvər
jg Battagram|batagram|batgram|batgran|battagram city
8c Mardan
7s Mingora
47 Kohat
46 Tordher
3c Abbottabad
2u Dera Ismail Khan
2p Swabi
2p Nowshera Cantonment
2n Charsadda
1v Shorkot
1v Shabqadar
1u Mansehra
1l Haripur
1d Bannu
1a Bat Khela
14 Havelian
12 Tank
11 Pabbi
11 Risalpur Cantonment
10 Lakki
10 Topi
10 Hangu
u Upper Dir
t Tangi
t Utmanzai
t Thal
r Zaida
q Aman Garh|amangarh
n Akora|akora khattak
m Kulachi
k Sarai Naurang
j Lachi
h Paharpur
=PK.04
4vb Lahore|lachori|lahaur|lahor|lahora|lahoras|lahorium|lahoro|lakhor|lohur
1xn Faisalabad|faisalabada|faisalabado|fajsalabad|feisalabadas|fejsalabade|lyallpur|shah faisalabad
1cf Rawalpindi|ralalpindi|ravalpindi|ravalpindis|ravalpindo
13x Multan|multanas|multano
12g Gujranwala|gajranvala
lx Rahim Yar Khan|bahim yar khan|ragim jar khan|rahim jar han|rahimjar khan|rahimjarhan|rahimyar khan|rakhijar khan|rakhimujarkhan
fd Bahawalpur|bakhavalpura
f3 Sargodha|sargoda|sargodkha
d9 Sialkot|sialkotas|sialkote|sijalkot|sijalkoto
a1 Shekhupura
9h Jhang Sadr
8e Gujrat
83 Kasur
6k Dera Ghazi Khan
6k Sahiwal
68 Okara
5m Chiniot
5k Shahkot
5k Kamoke
5a Saddiqabad
54 Burewala
4l Muzaffargarh
4k Muridke
4a Hafizabad
41 Jhelum
3y Khanpur
3w Gojra
3m Mandi Bahauddin
3j*Daska Kalan
3j Pakpattan
3j Bahawalnagar
3j Bahawalnagar
3e Chishtian
3c Jaranwala
39 Ahmadpur East
35 Vihari
34 Kamalia
2w Kot Addu
2v Khushāb
2u Wazirabad
2t Chakwal
2p Lodhran
2m Jalalpur Jattan
2i Mianwali
2g Hasilpur
2f Arifwala
2f Mianke Mor|phool nagar
2d Attock City
2b Chichawatni
2a Bhakkar
29 Kharian
27 Layyah
24 Mian Channun
23 Bhalwal
23 Dipalpur
20 Harunabad
1y Pattoki
1y Chenab Nagar|rabwah
1y Kahror Pakka
1x Gujar Khan
1x Chuhar Kana
1x Toba Tek Singh
1w Narowal
1u Shujaabad
1t Haveli Lakha
1t Lala Musa
1t Mailsi
1s Shakargarh
1s Jampur
1r Sambrial
1q Hujra Shah Muqim
1p Kabirwala
1l Chunian
1l Sangla Hill
1k Nankana Sahib
1h Pasrur
1f Rajanpur
1e Hadali
1d Dullewala
1b Jatoi Shimali
1b Jauharabad
1a Kot Radha Kishan
1a Kahna Nau
1a Mustafabad
1a Chak Thirty-one -Eleven Left
19 Talagang
19 Taunsa
18 Sarai Alamgir
18 Kamra
16 Basirpur
15 Naushahra Virkan
15 Fort Abbas
14 Dinga
14*Ladhewala Waraich
12 Kot Mumin
12 Tandlianwala
12 Chak Azam Sahu
11 Jalalpur Pirwala
11 Chak Jhumra
11 Sahiwal
11 Renala Khurd
z Kundian
z Pir Mahal
z Khurrianwala|khurarianwala
z Pindi Bhattian
z Malakwal City
z Narang Mandi
y Pindi Gheb
y Zahir Pir
y Dunyapur
y Alipur
x Sukheke Mandi
x Khewra
w Mamu Kanjan
w Sharqpur Sharif
w Bhera
w Raiwind
v Lalian
v Khairpur Tamewah
u Khangah Dogran
t Minchianabad|minchinabad
t Garh Maharaja
t Jahanian Shah
s Mananwala
s Fazilpur
s Talamba
s Kunjah
s Jhawarian
r Dijkot
r Sillanwali
q Daud Khel
q Mitha Tiwana
q Hazro City
q Dunga Bunga
q Karor
q Kalur Kot
p Murree
p Faqirwali
p Ahmadpur Sial
p Phalia
p Yazman
o Raja Jang
o Chak Five Hundred Seventy-five
o Chak One Hundred Twenty Nine Left
o Chawinda
n Zafarwal
n Kot Samaba
n Eminabad
n Kahuta
m Pind Dadan Khan
m Kanganpur
m Faruka
l Kotli Loharan
l Kot Ghulam Muhammad
k Qadirpur Ran
k Sook Kalan
k Surkhpur
k Khangarh
j Dhanot
i Baddomalhi
i Jand
i Fatehpur
i Dajal
h Bhopalwala
g Kaleke Mandi
g Mangla
g Bhawana
g Shahr Sultan
g Sodhri
g Kalabagh
g Kamar Mushani
g Kallar Kahar
g Harnoli
g Sarai Sidhu
f Choa Saidan Shah
f Darya Khan
=PK.05
8yw Karachi|carachi|karaaji|karaces|karachi krachy|karachy|karaci|karacio|karacis|karacsi|karaczi|karanchi|karasi|karatschi|karatsi|karatsji|karatxi|karochi|keraci|kurrachee|kurrachi|kəraci
12i Hyderabad|chainterampant|haidarabad|haidarabadas|hajdarabad|hajderabado|haydarabad|haydarobod|hiderabad|hyderabad i pakistan|khajdarabad|khajderabad
bm Sukkur|sukur|sukuras|szukkur
a4 Larkana
8c*Malir Cantonment
6e Nawabshah
60 Mirpur Khas
4r Jacobabad
4d Shikarpur
3w Dadu
3j Tando Allahyar
3i Tando Adam
3h Khairpur Mir’s
2g Kandhkot
25 Kambar
25 Moro
23 Shahdad Kot
22 Badin
21 Pano Aqil
21 Kotri
21 Tando Muhammad Khan
1v Shahdadpur
1s Ghotki
1q Sanghar
1f Rohri
1e Matli
1d Mirpur Mathelo
1c Hala
1c Ratodero
18 Thatta
16 Umarkot
15 Sehwan
14 Khairpur
13 New Badah
10 Pir Jo Goth
y Thul
y Gambat
y Kashmor
x Naudero
x Setharja Old
w Digri
w Sakrand
w Tando Jam
u Mehar
u Khairpur Nathan Shah
u Ghauspur
s Nasirabad
s Sita Road
r Kandiaro
r Kunri
q Kot Diji
n Ubauro
n Mithi
m Ranipur
m Khanpur Mahar
m Hingorja
m Naukot
l Shahpur Chakar
l Talhar
l Pad Idan
k Dhoro Naro
k Gharo
j Bhit Shah
j Matiari
j Warah
i Tharu Shah
i Naushahro Firoz
i Daur
h Bhan
h Goth Radhan
g Johi
g Chhor
g Jhol
g Sinjhoro
g Chuhar Jamali
=PK.06
k5 Muzaffarābād|musaffarabad|muzafarabad
hs Kotli
9j Bhimber
3g New Mirpur|new mirpur city
1e Rawalakot
=PK.08
gq Islamabad|islamabada|islamabadas|islamabade|islamabadi|islamabado|islamahbad|islamampant|iszlamabad
=PL.72
hn Wrocław|boroszlo|brasloi|brassel|breslau|breslava|breslavia|breslavl|breslu|vratislav|vratislavia|vratislavie|vroclau|vroclav|vroclava|vroclavas|vroclavo|vrocuav|vroklave|vroslav|vrotslav|vruoclavs|wroclow|wroklaw|wroslaw
3j Wałbrzych
2y Legnica
2f Jelenia Góra
26 Lubin
1v Głogów
1o Świdnica
18*Rejon placu Świętego Macieja
15 Bolesławiec
11 Oleśnica
y Dzierżoniów
x Zgorzelec
x Oława
u Bielawa
r*Rejon placu Grunwaldzkiego
r Kłodzko
p Nowa Ruda
o Jawor
n Świebodzice
m Lubań
m Kamienna Góra
m Polkowice
l*Rejon ulicy Traugutta
j*Osiedle Kosmonautów
h Bogatynia
h Boguszów-Gorce
g Ząbkowice Śląskie
g Strzegom
g*Kozanów
g*Różanka-Polanka
g Złotoryja
f Jelcz Laskowice
f*Jelcz
f Cieplice Śląskie Zdrój
=PL.73
a6 Bydgoszcz
5j Toruń
3c Włocławek
2n Grudziądz
26 Inowrocław
1y Fordon
r Brodnica
q Świecie
l Chełmno
k Nakło nad Notecią
h Rypin
f Chełmża
f Solec Kujawski
=PL.74
ld Łódź|litzmannstadt|lo tsu|lodz osh|lodza|lodze|lodzia|lodzo|log|loj|lotz|luc|ludz|luz
28 Piotrków Trybunalski
1z Pabianice
1v Tomaszów Mazowiecki
1r Bełchatów
1m Zgierz
1d Skierniewice
1c Kutno
19 Radomsko
19 Zduńska Wola
18 Sieradz
u Łowicz
n Opoczno
m Wieluń
l Ozorków
k Aleksandrów Łódzki
j Łask
i Rawa Mazowiecka
h Konstantynów Łódzki
g Łęczyca
f Głowno
=PL.75
a0 Lublin
1u Zamość
1s Chełm
1m Biała Podlaska
1e Puławy
14 Świdnik
10 Kraśnik
u Łuków
r Biłgoraj
n Lubartów
m Łęczna
k Tomaszów Lubelski
k Krasnystaw
j Hrubieszów
i Dęblin
h Międzyrzec Podlaski
g Radzyń Podlaski
=PL.76
3g Gorzów Wielkopolski
3a Zielona Góra
14 Nowa Sól
13 Żary
q Żagań
m Świebodzin
j Międzyrzecz
i Kostrzyn nad Odrą
i Sulechów
i Słubice
h Gubin
=PL.77
kz Kraków|carcovia|cracau|cracovia|cracovie|cracow|kraka|krakau|krakiv|krakko|krakobia|krakov|krakova|krakovi|krakovia|krakovija|krakovja|krakovo|krakowo|krakuw|krokuva
3a Tarnów
2c Nowy Sącz
14 Chrzanów
13 Oświęcim
12 Olkusz
y Nowy Targ
t Bochnia
t Gorlice
r Zakopane
o Skawina
m Andrychów
j Kęty
j Wadowice
j Trzebinia
j Wieliczka
i Libiąż
i Myślenice
h Brzesko
=PL.78
1ba Warsaw|barsobia|varsa|varsava|varsavia|varsavja|varshava|varshavae|varsja|varso|varsova|varsovia|varsovia warszawa|varsovie|varsovio|varssavi|varsuva|warsawa|warschau|warskou|warszaw|warszawa
6b Radom
62^Warsaw^Mokotów
50^Warsaw^Praga Południe
47^Warsaw^Ursynów
3x^Warsaw^Wola
3r^Warsaw^Bielany
3q^Warsaw^Śródmieście
3l^Warsaw^Białołeka
3j Płock
3g^Warsaw^Targówek
2u^Warsaw^Bemowo
2l^Warsaw^Ochota
2l^Warsaw^Praga Północ
25^Warsaw^Wawer
25 Siedlce
1j Pruszków
1i Ostrołęka
1f^Warsaw^Żoliborz
1f Legionowo
1b^Warsaw^Ursus
1a Ciechanów
17 Otwock
15 Żyrardów
12 Sochaczew
11 Mińsk Mazowiecki
11 Wołomin
10 Piaseczno
10^Warsaw^Włochy
t Mława
s Nowy Dwór Mazowiecki
r Grodzisk Mazowiecki
r Wyszków
p^Warsaw^Kabaty
n Ząbki
n Piastów
n Marki
n Ostrów Mazowiecka
m Płońsk
m^Warsaw^Rembertów
k^Warsaw^Wesoła
k Pionki
j Pułtusk
j Gostynin
j Sierpc
j Kozienice
i Sulejówek
i Sokołów Podlaski
i Józefów
i Kobyłka
i Zielonka
h Przasnysz
h Konstancin-Jeziorna
g Garwolin
g Milanówek
f Łomianki
=PL.79
3k Opole
1u Kędzierzyn-Koźle
1b Nysa
12 Brzeg
q Kluczbork
n Prudnik
k Strzelce Opolskie
i Krapkowice
g Namysłów
f Głuchołazy
=PL.80
4e Rzeszów
1v Przemyśl
1u Stalowa Wola
1p Mielec
1e Tarnobrzeg
1c Krosno
1b Dębica
14 Jarosław
14 Sanok
12 Jasło
i Łańcut
g Przeworsk
g Nisko
f Ropczyce
=PL.81
84 Białystok
1x Suwałki
1s Łomża
u Augustów
q Bielsk Podlaski
n Zambrów
n Grajewo
m Hajnówka
j Sokółka
g Łapy
f Siemiatycze
=PL.82
cu Gdańsk|danceke|dancigo|dantsic|danzica|danzig|gdanjsk|gdanska|gdanskas|gdunsk|gedanum|gothiscandza|gudansku|gydanysg|nkntansk|qdansk
6t Gdynia
2r Słupsk
1o Tczew
1c Starogard Gdański
1b Wejherowo
19 Rumia
13 Chojnice
13 Malbork
12 Kwidzyn
11 Sopot
z Lębork
o Pruszcz Gdański
n Kościerzyna
i Reda
h Bytów
g Ustka
f Kartuzy
=PL.83
8t Katowice
6w Częstochowa
6b Sosnowiec
5j Gliwice
5c Zabrze
59 Bytom
4x Bielsko-Biala
42 Ruda Śląska
3z Rybnik
3m Tychy
3a Dąbrowa Górnicza
35 Chorzów
2p Jaworzno
2o Jastrzębie Zdrój
23 Mysłowice
21 Siemianowice Śląskie
1r Żory
1p Tarnowskie Góry
1o Piekary Śląskie
1m Racibórz
1m Będzin
1k Świętochłowice
1h Zawiercie
1e Wodzisław Śląski
14 Knurów
13 Mikołów
10 Cieszyn
z Czechowice-Dziedzice
y Czeladź
x Myszków
w Żywiec
t Czerwionka-Leszczyny
p Pszczyna
o Lubliniec
m Łaziska Górne
m Rydułtowy
k Bieruń
j Pyskowice
i Orzesze
h Radlin
h Radzionków
g Lędziny
g Ustroń
=PL.84
5t Kielce
22 Ostrowiec Świętokrzyski
1i Starachowice
1d Skarżysko-Kamienna
p Sandomierz
l Końskie
h Busko-Zdrój
h Jędrzejów
g Staszów
=PL.85
4s Olsztyn
3k Elbląg
1k Ełk
y Ostróda
x Iława
u Giżycko
s Gierłoż
r Kętrzyn
q Szczytno
n Bartoszyce
m Mrągowo
l Działdowo
j Pisz
i Braniewo
h Lidzbark Warmiński
g Olecko
=PL.86
fu Poznań|po tsu nam|posen|posnania|possen|poznan osh|poznana|poznane|poznanj|poznano|poznany|poznon
31 Kalisz
29 Konin
24 Piła
21 Ostrów Wielkopolski
1y Gniezno
1s Leszno
u Śrem
u Turek
t Krotoszyn
t Swarzędz
t Września
q Luboń
q Jarocin
o Wągrowiec
o Kościan
n Koło
m Środa Wielkopolska
l Rawicz
l Gostyń
k Chodzież
j Szamotuły
i Złotów
i Oborniki
i Pleszew
h Trzcianka
f Nowy Tomyśl
=PL.87
bc Szczecin|estetino|estettin|scecin|scecina|scecinas|scetsin|shchechin|shchecin|shchekin|shchetsin|shhechin|shhecin|stetin|stettin|stettino|stettinum|stsetsin|szczetno|sztetin
2z Koszalin
1z Stargard
18 Kołobrzeg
15 Świnoujście
12 Szczecinek
y Police
q Wałcz
o Białogard
n Goleniów
l Gryfino
h Gryfice
h Nowogard
g Choszczno
g Świdwin
=PR.005
g Aguadilla
=PR.013
2g Arecibo
=PR.017
m Barceloneta
=PR.021
5n Bayamón
=PR.025
2f Caguas
=PR.031
4q Carolina
=PR.033
s Cataño
=PR.035
i Cayey
=PR.053
w Fajardo
=PR.057
m Guayama
=PR.061
29 Guaynabo
=PR.069
k Humacao
=PR.091
g Manatí
=PR.097
21 Mayagüez
=PR.113
3t Ponce
=PR.127
bm San Juan|caparra|portorico|prico|saint iuan|saint john de porto rico|sainte jean de porto rico|san chouan|san chuanas|san huan|san ian de porto rico|san ioanni|san jean de portorico|san juan batista de puerto rico|san juan de puerto rico|san khuan|san xoan|san xuan|san juano|sanhuana|city of saint john|ville de porto rico
=PR.137
u Levittown
i Candelaria
=PR.139
23 Trujillo Alto
=PR.145
t Vega Baja
=PR.153
k Yauco
=PS.GZ
be Gaza|azzah|gaesa|gasa|gaz|gaza city|gaza by|gaza urbo|gazae|gazze|ghazah|ghazza|ghazzah|ghazze|ghazzi|ghuzze|qəzza|xeze
4t Khān Yūnis
4p Jabālyā
3i Rafaḩ
1o Dayr al Balaḩ
1l Bayt Lāhyā
11 Bayt Ḩānūn
10 An Nuşayrāt
z Al Burayj
v Banī Suhaylā
k Al Qarārah
i ‘Abasān al Kabīrah
h Az Zuwāydah
=PS.WE
bw*East Jerusalem|aust jerusalem|baitulmuqaddis timur|dogu kudues|dogu kudus|ekialdeko jerusalem|gjong jerusalem|gerusalemme est|ida jeruusalemm|istochen erusalim|istocni jerusalem|istocni jeruzalem|iztochen jerusalim|jerusalem east|jerusalem est|jerusalem oriental|jerusalen este|oestra jerusalem|oost jeruzalem|orienta jerusalemo|ost jerusalem|ostjerusalem|skhidnij erusalim|urselime rocvetisi|uskhodni ierusalim|vostochnyj ierusalim|vychodni jeruzalem|wschodnia jerozolima|yerusalem timur|yerusalem wetan|yerusalemu ya mashariki|yerushalayim oryentala|ostra jerusalem|dong jerusalem|sərqi quds
4g Hebron
3m Nablus
1l Battir
18 Ţūlkarm
17 Qalqīlyah
15 Yaţţā
12 Ma‘ale Adummim
12 Al Bīrah
10*Old City
z Janīn
t Bethlehem
s Az̧ Z̧āhirīyah
q ‘Aţārūt
p Surif City
p Ar Rām wa Ḑāḩiyat al Barīd
p Ramallah
l Ḩalḩūl
l Dūrā
k Banī Na‘īm
k Jericho
j As Samū‘
j Qabāţīyah
j Idhnā
i Sa‘īr
h Al ‘Ayzarīyah
h Balāţah
g Bayt Jālā
g Al Yāmūn
g Ţūbās
=PT.02
1i Aveiro
x Espinho
m São João da Madeira
i Ovar
h Ílhavo
g Feira
=PT.03
z Beja
=PT.04
3d Braga
15 Guimarães
z Esposende
j Barcelos
h Fafe
h Cabeceiras de Basto
=PT.05
y Bragança
=PT.06
x Castelo Branco
i Covilhã
=PT.07
2z Coimbra
1b Figueira da Foz
13 Santo António dos Olivais
h Condeixa-a-Nova
=PT.08
1k Évora
=PT.09
15 Faro
12 Portimão
t Olhão
n Loulé
k Laranjeiro
j Lagos
j Quarteira
g Albufeira
f Tavira
=PT.10
2t Funchal
w Câmara de Lobos
q São Martinho
n Caniço
=PT.11
w Guarda
t Sequeira
j Custoias
=PT.13
19 Leiria
t Marinha Grande
r Caldas da Rainha
h Pombal
g Alcobaça
g Peniche
=PT.14
ee Lisbon|felicitas julia|felicitas julia olissipo|liospoin|lisabon|lisabona|lisboa|lisbona|lisbonne|lisbono|lisbonum|lisimba|lissabon|lisszabon|lizboa|lizbon|lizbona|olisipo|olissipo
4z Amadora
2v Queluz
2m Cacém
1u Algueirão
1u Loures
1j Rio de Mouro
1j Odivelas
1b São Domingos de Rana
11^Lisbon^Benfica
10 Cascais
z Oeiras
y^Lisbon^Olivais
x Alcabideche
w^Lisbon^Alvalade
t Póvoa de Santa Iria
s Massamá
q Sintra
q Paço de Arcos
o Torres Vedras
o Estoril
o Carnaxide
n Monte Estoril
n Pontinha
m Moscavide e Portela
l Belas
l Linda-a-Velha
k Carcavelos
k Camarate
j Algés
j São João da Talha
j Santa Iria da Azóia
i Vila Franca de Xira
i Sacavém
i Ramada
h Parede
h Alfragide
g Vialonga
=PT.16
g Portalegre
=PT.17
6y Porto
1z Vila Nova de Gaia
1m Felgueiras
1e Rio Tinto
13 Ermesinde
10 Maia
t Póvoa de Varzim
t Senhora da Hora
s Matosinhos
s Gondomar
s Águas Santas
s Vila do Conde
q Canidelo
q São Mamede de Infesta
o Oliveira do Douro
o Fânzeres
m Bougado
l Valongo
l Trofa
l Baião
k Paredes
j Pedroso
j Vilar de Andorinho
i Leça da Palmeira
h São Pedro da Cova
g Leça do Bailio
g Baguim do Monte
f Alfena
=PT.18
1e Monsanto
t Santarém
k Entroncamento
j Tomar
f Torres Novas
=PT.19
39 Setúbal
1h Amora
1h Corroios
1f Barreiro
15 Sesimbra
y Almada
u Arrentela
u Montijo
u Charneca de Caparica
q Quinta Do Conde
o Pinhal Novo
m Lavradio
l Caparica
l Laranjeiro
j Piedade
j Azeitão
i Moita
h Palmela
=PT.20
19 Ponte de Lima
10 Viana do Castelo
n Arcos de Valdevez
k Monção
=PT.21
i Chaves
h Vila Real
=PT.22
q Viseu
=PT.23
k Ponta Delgada
=PY.01
8e Ciudad del Este
1i Presidente Franco
=PY.02
23 Pedro Juan Caballero
=PY.04
1j Caaguazú
1f Coronel Oviedo
=PY.05
o Caazapá
=PY.06
6c San Lorenzo
5j Capiatá
3i Lambaré
3c Fernando de la Mora
2o Limpio
2n Nemby
20 Mariano Roque Alonso
1t Itauguá
1s Villa Elisa
1k San Antonio
i Itá
=PY.07
1c Concepción
=PY.08
1l Caacupé
=PY.10
15 Villarrica
=PY.11
23 Encarnación
=PY.12
h San Juan Bautista
=PY.13
x Pilar
=PY.16
1l Villa Hayes
=PY.22
156 Asunción|asounsion|asounsyon|asounthion|assumptio|assuncao|assuncion|asunciono|asunsjon|asunson|asunsaun|asunsion|asunsjona|asunsjonas|asunsyon|asunsyun|gunung berapi asuncion
=PY.24
k Filadelfia
=QA.01
9l Doha
=QA.04
j Al Khawr
=QA.06
7k Ar Rayyān
=QA.09
t Umm Şalāl Muḩammad
=QA.10
q Al Wakrah
=RE.RE
3t Saint-Denis
2v Saint-Paul
28 Le Tampon
25 Saint-Pierre
1d Saint-André
1c Saint-Louis
z Saint-Benoît
y Saint-Joseph
x Le Port
w Sainte-Marie
t Piton Saint-Leu
s Saint-Leu
r La Possession
l Sainte-Suzanne
=RO.01
1u Alba Iulia
s Aiud
r Sebeş
p Cugir
k Blaj
f Ocna Mureş
=RO.02
4p Arad
=RO.03
4o Piteşti
w Curtea de Argeş
t Mioveni
=RO.04
4r Bacău
o Moineşti
o Comăneşti
i Buhuşi
=RO.05
5r Oradea
i Salonta
=RO.06
29 Bistriţa
=RO.07
37 Botoşani
v Dorohoi
=RO.08
5y Brăila
=RO.09
71 Braşov
v Făgăraș
u Săcele
p Zărnești
o Codlea
f Râşnov
=RO.10
1g5 Bucharest|boekarest|boukouresti|bucarest|bucaresta|bucareste|bucuresti|buekres|bukarest|bukarestas|bukareste|bukaresto|bukareszt|bukharest|bukureshh|bukuresht|bukureshta|bukureshti|bukurest|buxarest|bukres
ap^Bucharest^Sector 3
a8^Bucharest^Sector 6
9l^Bucharest^Sector 2
80^Bucharest^Sector 4
7k^Bucharest^Sector 5
69^Bucharest^Sector 1
=RO.11
3n Buzău
13 Râmnicu Sărat
=RO.12
29 Reşiţa
s Caransebeş
g Bocşa
=RO.13
8t Cluj-Napoca
1j Turda
12 Dej
q Câmpia Turzii
o Gherla
=RO.14
8u Constanţa
17 Medgidia
14 Mangalia
x Năvodari
j Cernavodă
=RO.15
1p Sfântu Gheorghe
k Târgu Secuiesc
=RO.16
2g Târgovişte
l Moreni
f Găeşti
=RO.17
8i Craiova
k Băileşti
j Filiaşi
j Calafat
=RO.18
86 Galaţi
15 Tecuci
=RO.19
2p Târgu Jiu
m Motru
=RO.20
15 Miercurea-Ciuc
11 Odorheiu Secuiesc
k Gheorgheni
=RO.21
1x Hunedoara
1w Deva
18 Petroşani
u Lupeni
t Vulcan
p Petrila
l Orăştie
g Brad
=RO.22
1h Slobozia
x Feteşti
o*Fetești-Gară
h Urziceni
=RO.23
aj Iaşi
19 Paşcani
=RO.25
3t Baia Mare
15 Sighetu Marmaţiei
r Borşa
h Vişeu de Sus
h Baia Sprie
=RO.26
2u Drobeta-Turnu Severin
=RO.27
43 Târgu-Mureş
z*Reghin-Sat
z Sighișoara
t Târnăveni
h Luduş
=RO.28
2v Piatra Neamţ
1w Roman
k Târgu Neamţ
=RO.29
27 Slatina
y Caracal
l Balş
k Corabia
=RO.30
6d Ploieşti
16 Câmpina
k Băicoi
i Breaza
g Mizil
=RO.31
1r Zalău
g Şimleu Silvaniei
=RO.32
34 Satu Mare
l Carei
=RO.33
48 Sibiu
1h Mediaş
f Cisnădie
=RO.34
2y Suceava
u Fălticeni
o Rădăuți
k Câmpulung Moldovenesc
g Vatra Dornei
g Gura Humorului
=RO.35
1d Alexandria
t Turnu Măgurele
r Roșiorii de Vede
f Zimnicea
=RO.36
8r Timişoara
17 Lugoj
=RO.37
2k Tulcea
=RO.38
1x Vaslui
1w Bârlad
t Huşi
=RO.39
30 Râmnicu Vâlcea
l Drăgăşani
=RO.40
25 Focșani
h Adjud
=RO.41
q Olteniţa
=RO.42
1x Giurgiu
=RO.43
u Voluntari
l Buftea
g Pantelimon
f Popeşti-Leordeni
=RS.SE
ze Belgrade|belehrad|belgrad|belgrada|belgradas|belgrado|belgradu|belgrau|beligradi|belogradum|belohrod|beograd|beogradi|beogrado|nandorfehervar|singidunum
6y Niš
4c Zemun
43 Kragujevac
39 Čačak
2n Leskovac
2e Novi Pazar
2b Kraljevo
23 Kruševac
1s Užice
1q Smederevo
1p Valjevo
1k Vranje
1j Šabac
1e Zaječar
1d Trstenik
16 Požarevac
15 Pirot
13 Bor
10 Jagodina
s Prokuplje
r Smederevska Palanka
p Knjazevac
o Aranđelovac
o Gornji Milanovac
o Lazarevac
n Sremčica
l Ćuprija
i Negotin
h Obrenovac
=RS.VO
5z Novi Sad
2s Subotica
28 Zrenjanin
25 Pančevo
1c Sombor
16 Kikinda
13 Sremska Mitrovica
10 Vršac
w Ruma
t Bačka Palanka
q Inđija
q Vrbas
q Bečej
k Senta
i Apatin
g Stara Pazova
g Bačka Topola
f Nova Pazova
=RU.01
3y Maykop
x Yablonovskiy
i Enem
f Giaginskaya
=RU.03
1r Gorno-Altaysk
f Mayma
=RU.04
hk Barnaul|barnaoel|barnaoul|barnauel|barnaul barnaul|barnaula|barnaulas|barnaulia|barnauyl|mparnaoul
5z Biysk
4h Rubtsovsk
1p Novoaltaysk
1g Zarinsk
19 Kamen’-na-Obi
y Slavgorod
s Aleysk
l Yarovoye
k Yuzhnyy
j Tal’menka
g Gornyak
f Kulunda
f Novosilikatnyy
=RU.05
69 Blagoveshchensk
1w Belogorsk
1p Svobodnyy
11 Tynda
r Zeya
o Raychikhinsk
l Shimanovsk
=RU.06
9q Arkhangel’sk
5e Severodvinsk
1n Kotlas
17 Novodvinsk
17 Koryazhma
14 Yagry
t Isakogorka
s Mirnyy
n Vel’sk
n Onega
m Nyandoma
=RU.07
eu Astrakhan|actarkhan|ashhtehrkhuan|ashttarkhan|astarkhaan|astiraxan|astraca|astracan|astrachan|astrachane|astrachanum|astrahan|astrahana|astrahano|astrakan|astraxan|astraxon|asztrahan|həstərxan|əsterkhan
19 Akhtubinsk
w Znamensk
i Kharabali
g Kamyzyak
=RU.08
v5 Ufa|ephu|oefa|oufa|ouffa|owfa|uffa|upo
7f Sterlitamak
4g Salavat
3j Neftekamsk
30 Oktyabr’skiy|oktyabrsky
1y Beloretsk
1y Ishimbay
1x Tuymazy
1t Meleuz
1t Kumertau
1r Belebey
1q Sibay
15 Birsk
12 Uchaly
y Blagoveshchensk
v Dyurtyuli
s Yanaul
o Davlekanovo
m Chishmy
l Priyutovo
k Rayevskiy
j Agidel’
h Baymak
g Mezgor'e
=RU.09
9l Belgorod
6b Staryy Oskol
2f Gubkin
19 Shebekino
14 Alekseyevka|alexeyevka
10 Valuyki
l Novyy Oskol|novy oskol
j Stroitel’
g*Razumnoye
f Chernyanka
=RU.10
bv Bryansk|breansk|briansk|brjansk|brjansko
1u Klintsy
17 Novozybkov
x Dyat’kovo
t Unecha
k Karachev
k Zhukovka
j Starodub
i Sel’tso
g Trubchevsk
f Pochep
=RU.11
a0 Ulan-Ude
q Severobaykal’sk
o Gusinoozyorsk
i Kyakhta
=RU.12
89 Groznyy|grozny
15 Urus-Martan
x Gudermes
s Argun
p Shali
l Kurchaloy
i Avtury
h Achkhoy-Martan
g Tsotsin-Yurt
=RU.13
xe Chelyabinsk|celabinsk|celabinska|celaebinsk|celeabinsk|celiabinsc|celiabinsca|celiabinskas|celjabinsk|celjabinsko|celyabinsk|chaljabinsk|chelepi|cheliabinsk|cheljaba|cheljaba osh|cheljabe|cheljabi|cheljabinsk|cseljabinszk|czelabinsk|tcheliabinsk|tchelyabinsk|tjeljabinsk|tscheljabinsk|tseliampinsk|tseljabinsk|tsjeljabinsk|tsyelyabinsk|txeliabinsk
bh Magnitogorsk|magnetogorsk|magnitagorsk|magnitogorska|magnitogorskas|manknitonkorsk
5b Zlatoust
4o Miass
2a Troitsk
29 Ozersk
1z Kopeysk
1e Snezhinsk
1d Satka
1b Chebarkul’
16 Kyshtym
14 Korkino
13 Yuzhnoural’sk
z Trëkhgornyy
x Verkhniy Ufaley
x Asha
u Yemanzhelinsk
t Kartaly
p Ust’-Katav
m Bakal
k Kusa
j Katav-Ivanovsk
i Kasli
h Plast
g Sim
g Karabash
=RU.15
g Anadyr
=RU.16
do Cheboksary|ceboksarad|ceboksarai|ceboksari|ceboksary|chabaksar|cheboksar|cheboksara|cheboksari|chehbaksary|choupachkar|csebokszari|czeboksary|shoupashkaru|shubashkar|shupashkar|shyvashar|supaskar|tcheboksary|tjeboksary|tscheboksary|tscheboxari|tseboksaro|tseboksary|tsjeboksari|tsjeboksary|txeboksari|txeboksary
3k Novocheboksarsk
1e Kanash
16 Alatyr’
z Shumerlya
=RU.17
gk Makhachkala|anzhi|gijanzhi kuala|machackala|machaczkala|machatjkala|machatsch kala|machatschkala|machatsjkala|magachkuala|mahackala|mahackalao|mahacqala|mahatskala|mahhatskala|makhiachkhuala|makhatchkala|makhatsjkala|makhatxkala|petrovsk|petrovsk port
3j Khasavyurt
2y Derbent
2a Kaspiysk
1r Buynaksk
1f Kizlyar
16 Izberbash
x Kizilyurt
s Dagestanskiye Ogni
g Belidzhi
=RU.19
4k Nazran’
20 Sunzha
1a Staryy Malgobek
17 Malgobek
z Karabulak
q Ekazhevo
o Troitskaya
j Nesterovskaya
h Kantyshevo
g Surkhakhi
=RU.20
hc Irkutsk|ircutia|irkoetsk|irkotsk|irkoutsk|irkuck|irkutk|irkutsc|irkutska|irkutskaj|irkutskas|irkutszk|өrket
75 Bratsk
6r Angarsk
2s Ust’-Ilimsk
2e Usol’ye-Sibirskoye
1l Cheremkhovo
1f Tulun
1c Ust’-Kut
1b Shelekhov
18 Sayansk
13 Nizhneudinsk
12 Tayshet
x Zima
s Zheleznogorsk-Ilimskiy
n Vikhorevka
j Slyudyanka
i Markova
g Chunskiy
g Bodaybo
g Baykal’sk
=RU.21
ba Ivanovo|ivanava|ivanova|ivanovas|ivanovo shaary|ivanovo voznesensk|iwanowo
2l Kineshma
1p Shuya
13 Vichuga
12 Furmanov
10 Teykovo
t Kokhma
s Rodniki
i Privolzhsk
=RU.22
6n Nalchik
1p Prokhladnyy
12 Baksan
x Nartkala
l Terek
l Dugulubgey
k Tyrnyauz
i Chegem
=RU.23
d7 Kaliningrad|caliningrado|calininopolis|kalininnkrant|kaliningrada|kaliningradas|kaliningrado|kaliningradum|kaliningrau|kalininqrad|kalinjingrad|kalinyingrad|karaliaucios|karaliaucius|kenisberg|koenigsbarg|koenigsberg|koenigsberg in preussen|korigsberg|krolewiec|konigsbarg|konigsberg|konigsberg in preussen
19 Chernyakhovsk
17 Sovetsk
z Baltiysk
t Gusev
m Svetlyy
g Zelenogradsk
=RU.24
2z Elista
=RU.25
9h Kaluga
2z Obninsk
15 Lyudinovo
13 Kirov
x Maloyaroslavets
o Balabanovo
k Kozel’sk
g Sukhinichi
=RU.27
3e Cherkessk
y Ust’-Dzheguta
l Zelenchukskaya
k Karachayevsk
f Uchkeken
=RU.28
7r Petrozavodsk
y Kondopoga
x Segezha
u Kostomuksha
l Sortavala
h Medvezh’yegorsk
=RU.29
fj Kemerovo|kemer|kemerava|kemerova|kemerovas|kemerovo khot|kemerowo|shcheglovsk
f0 Novokuznetsk|cusnezia|kuvnetsk|kuznetsk|kuznetsk sibirskiy|navakuzneck|novokoeznetsk|novokouznetsk|novokusnetsk|novokuzneck|novokuznecka|novokuzneckas|novokuznetk|novokuznjeck|novokuznyeck|nowokoeznetsk|nowokusnezk|nowokuznieck|stalinsk
63 Prokop’yevsk
31 Leninsk-Kuznetsky
2w Kiselëvsk
2t Mezhdurechensk
2b Anzhero-Sudzhensk
24 Belovo
1j Berëzovskiy
1d Osinniki
18 Myski
17 Mariinsk
v Topki
s Polysayevo
q Kaltan
p Gur’yevsk
o Tayga
n Tashtagol
i Kedrovka
h Promyshlennaya
f Yashkino
=RU.30
h6 Khabarovsk|chabarofsk|chabarovsk|chabarovskas|chabarowsk|champarofsk|habarovsk|habarovska|habarovszk|jabarovsk|khabarausk|khabarovka|khabarovskaj|khbarovsk|xabarovsk
g2*Khabarovsk Vtoroy|khabarovsk vtoroj
7o Komsomolsk-on-Amur
1b Amursk
u Sovetskaya Gavan’
r Nikolayevsk-on-Amure
k Bikin
j Vanino
f Vyazemskiy
=RU.31
54 Abakan
20 Chernogorsk
1e Sayanogorsk
i Abaza
=RU.32
8c Surgut
6t Nizhnevartovsk
35 Nefteyugansk
2t Khanty-Mansiysk
1m Kogalym
1g Nyagan
1d Megion
1c Raduzhny
16 Pyt-Yakh
14 Langepas
14 Uray
12 Lyantor
v Yugorsk
s Poykovskiy
o Sovetskiy
n Fedorovskiy
k Beloyarskiy
i Izluchinsk
h Pokachi
f Nizhnesortymskiy
=RU.33
e3 Kirov|khlynov|kirau|kirof|kirov i kirov oblast|kirova|kirovas|kirow|viatka|vyatka|wjatka
2i Kirovo-Chepetsk
14 Vyatskiye Polyany
w Slobodskoy
s Kotel’nich
p Omutninsk
k Yaransk
i Sovetsk
=RU.34
6t Syktyvkar
2u Ukhta
28 Vorkuta
1k Ezhva
1a Pechora
18 Usinsk
t Sosnogorsk
j Vorgashor
g Yemva
=RU.37
7p Kostroma
u Shar’ya
q Buy
p Nerekhta
j Manturovo
j Galich
i Volgorechensk
=RU.38
p0 Krasnodar|ekaterinodar|krasnodara|novorosyisk|yekaterinodar
94 Sochi
6q Novorossiysk
5k Armavir
2g Yeysk
28 Kropotkin
1y Adler
1t Slavyansk-na-Kubani
1s Tikhoretsk
1s Tuapse
1q Labinsk
1m Krymsk
1j Belorechensk
1i Timashyovsk
1i Anapa
1f Gelendzhik
1c Kurganinsk
19 Kanevskaya
18 Ust’-Labinsk
18*Pashkovskiy
16 Korenovsk
14 Apsheronsk
13 Leningradskaya
11 Temryuk
10 Novokubansk
z Gul’kevichi
z Abinsk
z Dinskaya
x Primorsko-Akhtarsk
v Pavlovskaya
u Starominskaya
u Lazarevskoye
u Kushchyovskaya
t Krasnoarmeyskaya
s Goryachiy Klyuch
p Mostovskoy
o Tbilisskaya
n Otradnaya
n Il’skiy
n Severskaya
n Novotitarovskaya
m Bryukhovetskaya
m Khadyzhensk
k Dagomys
k Khosta
j Akhtyrskiy
j Novopokrovskaya
j Yelizavetinskaya
j Staroshcherbinovskaya
j Vyselki
i Afipskiy
i Belaya Glina
h Kholmskiy
h Kudepsta
h Medvedovskaya
=RU.40
8l Kurgan
27 Shadrinsk
i Shumikha
i Kurtamysh
g Kataysk
=RU.41
ch Kursk|koersk|koursk|kurskas
2q Zheleznogorsk
1b Kurchatov
o L’govskiy
j Shchigry
h Ryl’sk
=RU.42
2v*Akademicheskoe
2i Gatchina
2e*Svetlanovskiy
27 Vyborg
20*Finlyandskiy
1z*Kurortnyy
1x Sosnovyy Bor
1v*Parnas
1q Tikhvin
1k*Chernaya Rechka
1k Kirishi
1j*Rybatskoye
1f Kingisepp
1e*Untolovo
1c Vsevolozhsk
1a Volkhov
18 Sertolovo
14 Tosno
14 Luga
13*Sampsonievskiy
10 Slantsy
u Kudrovo
p Kirovsk
m Lodeynoye Pole
m Pikalëvo
l Otradnoye
k*Krestovskiy ostrov
k Podporozh’ye
j Nikol’skoye
i Priozërsk
h Boksitogorsk
h Kommunar
g Svetogorsk
=RU.43
e6 Lipetsk|lipeck|lipeck shaary|lipecka|lipeckas|lipetk|lipezk|lipieck|lipjeck
38 Yelets
1b Gryazi
n Lebedyan’
n Dankov
k Usman’
=RU.44
2l Magadan
=RU.45
7g Yoshkar-Ola
1m Volzhsk
n Koz’modem’yansk
g Medvedevo
=RU.46
8v Saransk
1d Ruzayevka
l Kovylkino
=RU.47
6o Khimki
4z Podolsk
4h Mytishchi
4b Lyubertsy
46 Balashikha
44 Kolomna
40 Elektrostal’
3y Zheleznodorozhnyy
3w Korolev
3t Odintsovo
3k Serpukhov
3c Orekhovo-Zuyevo
38 Noginsk
35 Shchelkovo|shchyolkovo
31 Sergiyev Posad
2w*Izmaylovo
2v Pushkino
2p Zhukovskiy|zhukovsky
2o Ramenskoye
2l Krasnogorsk
2h*Biryulëvo Zapadnoye
2d Yegor’yevsk
29 Klin
28*Fili
26 Reutov
26*Alekseyevka
25 Voskresensk
24 Chekhov
21 Naro-Fominsk
1w Dolgoprudnyy
1w*Dorogomilovo
1q Lobnya
1q Dmitrov
1p Stupino
1p Dubna
1o Pavlovskiy Posad
1n Solnechnogorsk
1j Klimovsk
1i Domodedovo
1h Fryazevo
1g Fryazino
1g*Levoberezhnyy
1g Vidnoye
1f Ivanteyevka
1f Lytkarino
1e*Kozhukhovo
1e*Semënovskoye
1b Dzerzhinsky
15 Dzerzhinskiy
14 Kashira
11 Protvino
y Krasnoznamensk
x Istra
x Yubileyny
w Lukhovitsy
w Nakhabino
w Mozhaysk
v Likino-Dulevo
u Shatura
u Annino
u*Kuskovo
u*Leninskiye Gory
u Petrovskaya
u*Vostryakovo
s Tomilino
r Dedovsk
r*Zarya
q Kubinka
q Ozëry
q Krasnoarmeysk
p Volokolamsk
p Zaraysk
n Kabanovo
m Losino-Petrovskiy
m Staraya Kupavna
m Roshal’
l Khot'kovo
l Elektrogorsk
k Chernogolovka
k Pushchino
k Andreyevskoye
k*Bol’shaya Setun’
k Elektrougli
k*Kastanayevo
k*Setun’|bolshaya setun
k Zavety Il’icha
k Monino
j Kurovskoye
j Skhodnya
j Bronnitsy
i Malakhovka
i Kotel’niki
i Beloozyorskiy
i Aprelevka
h Tuchkovo
h Vostryakovo
g Zvenigorod
g Golitsyno
f Sofrino
f Peresvet
=RU.48
80d Moscow|maeskuy|maskav|maskava|maskva|mat xco va|matxcova|mosca|moscfa|moscha|mosco|moscou|moscova|moscovo|moscoƿ|moscu|moscua|moskva|moska|moskau|mosko|moskokh|moskou|moskov|moskova|moskovu|moskow|moskowa|mosku|moskuas|moskve|moskvo|moskvy|moskwa|moszkva|muskav|musko|məskeu
6r^Moscow^Mar’ino
60^Moscow^Vykhino-Zhulebino
60^Moscow^Zelenograd
5k^Moscow^Severnyy
50^Moscow^Yasenevo
4s^Moscow^Lyublino
4f^Moscow^Bibirevo
4f^Moscow^Khoroshëvo-Mnevniki
4e^Moscow^Gol’yanovo
48^Moscow^Strogino
46^Moscow^Zhulebino
40^Moscow^Biryulëvo
40^Moscow^Orekhovo-Borisovo
3z^Moscow^Kuz’minki
3z^Moscow^Novyye Kuz’minki
3y^Moscow^Chertanovo Yuzhnoye
3m^Moscow^Ramenki
3l^Moscow^Zyablikovo
3k^Moscow^Ivanovskoye
3k^Moscow^Orekhovo-Borisovo Severnoye
3h^Moscow^Tyoply Stan
3f^Moscow^Tsaritsyno
3e^Moscow^Presnenskiy
3e^Moscow^Veshnyaki
3d^Moscow^Zyuzino
3c^Moscow^Solntsevo
38^Moscow^Taganskiy
38^Moscow^Novo-Peredelkino
36^Moscow^Ochakovo-Matveyevskoye
2z^Moscow^Cherëmushki
2v^Moscow^Bogorodskoye
2u^Moscow^Brateyevo
2u^Moscow^Shchukino
2t^Moscow^Novyye Cherëmushki
2t^Moscow^Ryazanskiy
2s^Moscow^Tekstil’shchiki
2n^Moscow^Novogireyevo
2n^Moscow^Vostochnoe Degunino
2j^Moscow^Lefortovo
2j^Moscow^Yaroslavskiy
2e^Moscow^Babushkin
2e^Moscow^Lianozovo
2e^Moscow^Obruchevo
24^Moscow^Nagornyy
1s^Moscow^Kotlovka
1o^Moscow^Ostankinskiy
1o^Moscow^Sviblovo
1l^Moscow^Sokol
1l^Moscow^Sokol’niki
1j^Moscow^Pokrovskoye-Streshnëvo
1j^Moscow^Zamoskvorech’ye
1i^Moscow^Altuf’yevskiy
1e^Moscow^Kozeyevo
1e^Moscow^Likhobory
1e^Moscow^Metrogorodok
1e^Moscow^Nikol’skoye
1e^Moscow^Novokuz’minki
1e^Moscow^Novovladykino
1e^Moscow^Vagonoremont
12^Moscow^Troitsk
11^Moscow^Rostokino
u^Moscow^Amin’yevo
u^Moscow^Annino
u^Moscow^Davydkovo
u^Moscow^Kolomenskoye
u^Moscow^Kur’yanovo
u^Moscow^Leonovo
u^Moscow^Luzhniki
u^Moscow^Matveyevskoye
u^Moscow^Mikhalkovo
u^Moscow^Vorob’yovo
u^Moscow^Zagor’ye
u^Moscow^Kapotnya
s^Moscow^Shcherbinka
k^Moscow^Rublëvo
k^Moscow^Slobodka
k^Moscow^Vnukovo
i^Moscow^Otradnoye
f^Moscow^Moskovskiy
=RU.49
87 Murmansk
1p Apatity
1i Severomorsk
1e Monchegorsk
12 Kandalaksha
u Kirovsk
o Olenegorsk
k Kovdor
i Zapolyarnyy
h Polyarnyy
g Nikel
f Polyarnyye Zori
=RU.50
i Nar'yan-Mar
=RU.51
yz Nizhniy Novgorod|gorkij|gorkiy|gorkey|gorki|gorkii|gorky|nijni novgorod|nijnii novgorod|nischni nowgorod|nishni nowgorod|nishnii nowgorod|nishnij nowgorod|nizhni novgorod|nizhnii novgorod|nizhnij novgorod|nizhny novgorod|nizjnij novgorod|nizni novgorod|niznij nowgorod|niznji novgorod|nyizsnyij novgorod
6h Dzerzhinsk
31 Arzamas
2g Sarov
1v Kstovo
1r Pavlovo
1r Novaya Balakhna
1q Vyksa
1p Bor
17 Zavolzh’ye
12 Kulebaki
11 Bogorodsk
w Gorodets
o Semënov
o Lyskovo
m Shakhun’ya
m Sergach
=RU.52
67 Velikiy Novgorod
1l Borovichi
y Staraya Russa
j Valday
h Chudovo
g Pestovo
=RU.53
18t Novosibirsk|cen ceper|nobosimpirsk|novasibirsk|novo nikolaevsk|novo nikolaievsk|novonikolaevsk|novonikolayevsk|novosibir|novosibirsku|novosibirscum|novosibirska|novosibirskaj|novosibirskas|novosibirsko|novosimpirsk|novossibirsk|novoszibirszk|nowosibirsk|nowosibirski|nowosybirsk|odsibiren osh|vil sibirkar
2i Berdsk
1q Iskitim
1e*Akademgorodok
1c Kuybyshev
w Barabinsk
t Karasuk
p Tatarsk
o Ob’
m Toguchin
m Linëvo
k Cherepanovo
i Bolotnoye
h Krasnoobsk
g Kochenëvo
g Kupino
f Suzun
=RU.54
wk Omsk|omsku|omby|omium|omsc|omska|omskas|omsko|omszk|omva
r Tara
o Kalachinsk
=RU.55
fp Orenburg|arehnburg|arenpur|chkalov|oremburgo|orenbourg|orenburg osh|orenburga|orenburgas|orenburgo|orenburgum|orenburq|orynbor|tschkalow
6v Orsk
2y Novotroitsk
2g Buzuluk
2e Krasnaya Glinka
1i Buguruslan
16 Gay
v Sorochinsk
v Mednogorsk
t Kuvandyk
r Sol’-Iletsk
l Abdulino
h Saraktash
h Yasnyy
=RU.56
8g Orël
1c Mtsensk
1b Livny
=RU.57
ek Penza|pensa|penz|penza osh|penzae|penze
2i Kuznetsk
1s Zarechnyy
1q Zarechnyy
11 Serdobsk
o Nikol’sk
o Nizhniy Lomov
=RU.59
gt Vladivostok|bladibostok|uladzivastok|vladivostoka|vladivostokas|vladivostokium|vlagyivosztok|wladiwostok|wladywostok
4d Ussuriysk
43 Nakhodka
2u Artëm
1n Arsen’yev
19 Spassk-Dal’niy
16 Partizansk
16 Lesozavodsk
12 Dalnegorsk
12 Bol’shoy Kamen’
s Dalnerechensk
q Fokino
m Luchegorsk
k Vrangel’
i Trudovoye
h Kavalerovo
=RU.60
5v Pskov
2v Velikiye Luki
p Ostrov
i Nevel’
=RU.61
ve Rostov-na-Donu|don umbalne rostov|dondaguy rostov|dondagy rostov|dondokhi rostov|doni rostov|donyn rostov|rastou na done|rostof aan die don|rostof epi tou nton|rostov|rostov don|rostov donal|rostov doni aeaeres|rostov doni aares|rostov aan de don|rostov de don|rostov del don|rostov do don|rostov na don|rostov nad donom|rostov sopra u donu|rostov sul don|rostov tren song gjong|rostov tren song dong|rostov ved don|rostov donyl|rostov tan cinchi|rostov an don|rostov ar ddon|rostov on don|rostov pe don|rostov sur le don|rostova pie donas|rostovas prie dono|rostovia ad tanaim|rostow|rostow am don|rostow na donu|rostow nad donem|rostow nad donom|rosztov na donu|tyndagy rostov
7r Taganrog
65 Shakhty
4o Volgodonsk
4n Novocherkassk
32 Bataysk
2r Novoshakhtinsk
2a Azov
24 Kamensk-Shakhtinskiy|kamensk shakhtinsky
1u Gukovo
1p Sal’sk
1f Donetsk
1c Belaya Kalitva
18 Krasnyy Sulin
13 Aksay
13 Millerovo
t Morozovsk
t Zernograd
p Zverevo
o Semikarakorsk
j Proletarsk
j Orlovskiy
j Konstantinovsk
i Yegorlykskaya
i Zimovniki
g Persianovka
f Tsimlyansk
f Bagayevskaya
=RU.62
ez Ryazan’|resania|riazan|rjasan|rjazan|rjazanj
z Kasimov
u Sasovo
o Skopin
m Ryazhsk
l Novomichurinsk
j Rybnoye
g Shilovo
=RU.63
6k Yakutsk
1u Neryungri
14 Mirny
o Aldan
o Lensk
f Aykhal
f Udachny
=RU.64
5j Yuzhno-Sakhalinsk
z Korsakov
x Kholmsk
r Okha
h Nevel’sk
h Poronaysk
=RU.65
wb Samara|kuibyschew|kuibyshev|kujbyshev|kuybyshev|samar|samar khot|samar osh|samarae|samare|samarga|samaro|szamara
jj Tolyatti|stavropol|stawropol|taljaci|togliatti|togliatti on the volga|togliattigrad|toljatti|toljatti osh|tolati|toliati|toliatti|toljati|toljatis|tolyati
59 Syzran’
34 Novokuybyshevsk
1y Chapayevsk
1l Zhigulevsk
1e Otradnyy
y Kinel’
s Pokhvistnevo
q Oktyabr’sk
o Bezenchuk
k Neftegorsk
i Kinel’-Cherkassy
=RU.66
44o Saint Petersburg|agia petroupole|betuyrbukh|cankt peterburg|leningrad|leningrado|peterburg|peterburgo|peterburi|petersburg|petrapilis|petrograd|petrogrado|petrohrad|petropolis|petursborg|pietari|piiteri|piter|spb|saint petersbourg|san petersburgo|san pietroburgo|san pietruburgu|sankt peitersbuerg|sankt peterburg|sankt peterburgas|sankt petersborg|sankt petersburg|sankt peterzburg|sankt peterburgo|sankt peterburq|sankti petursborg|sanktpeterburga|sant petersburg|sant petersburgo|sant petersbourg|santa peterburg|sao petersburgo|sint petersbork|sint petersburg|szentpetervar
e1*Kalininskiy|kalininskij
9d*Krasnogvargeisky
5z*Centralniy
5n*Vasyl'evsky Ostrov
4e*Admiralteisky
3v Kolpino
3m*Petrogradka
2n*Ozerki
2l Pushkin
2c*Komendantsky aerodrom
21 Peterhof
21*Dachnoye
1z*Grazhdanka
1u*Sosnovka
1q Petrodvorets
1j*Uritsk
1i*Kupchino
1c*Sosnovaya Polyana
1a*Obukhovo
19*Avtovo
18*Krasnoye Selo
17 Kronstadt
17 Lomonosov
14*Kolomyagi
11 Sestroretsk
z*Staraya Derevnya
q Metallostroy
n*Gorelovo
k*Novaya Derevnya
g Pavlovsk
g Shushary
=RU.67
nh Saratov|isaratov|saratau|saratof|saratov osh|saratova|saratovas|saratovia|saratovu|saratow|saratu|saratuovs|saretow|sarytau|szaratov
5k Balakovo
5g Engels
2q Balashov
1z Vol’sk
18 Rtishchevo
15 Pugachev
y Petrovsk
x Marks
w Privolzhskiy
s Atkarsk
q Krasnoarmeysk
o Yershov
j Kalininsk
h Novouzensk
=RU.68
8i Vladikavkaz
15 Mozdok
10 Beslan
k Alagir
i Ardon
=RU.69
96 Smolensk
1l Roslavl’
1k Vyaz’ma
1h Yartsevo
1a Safonovo
w Desnogorsk
t Gagarin
=RU.70
c2 Stavropol’|stawropol|voroshilovsk
3z Pyatigorsk
3q Nevinnomyssk
3p Kislovodsk
29 Yessentuki
24 Mineralnye Vody
21 Georgiyevsk
1w Budyonnovsk
1n Mikhaylovsk
15 Zelenokumsk
14 Svetlograd
13 Izobil’nyy
10 Blagodarnyy
z Goryachevodskiy
t Ipatovo
t Inozemtsevo
s Kochubeyevskoye
s Aleksandrovskoye
s Neftekumsk
s Novoaleksandrovsk
p Zheleznovodsk
o Novopavlovsk
n Lermontov
k Yessentukskaya
i Nezlobnaya
i Svobody
h Suvorovskaya
g Krasnogvardeyskoye
g Arzgir
g Divnoye
f Donskoye
=RU.71
15j Yekaterinburg|catharinoburgum|ekaterimburgo|ekaterinbourg|ekaterinburg|ekaterinburgo|jekaterinburg|jekaterinburga|jekaterinburgas|jekaterinenburg|jekaterynburg|jekatyerinburg|sverdlovsk|sverolovsk
al Nizhny Tagil
53 Kamensk-Ural’skiy
3q Pervouralsk
2q Serov
2m Novoural’sk
23 Asbest
1u Polevskoy
1r Krasnoturinsk
1q Revda
1n Verkhnyaya Pyshma
1j Lesnoy
1d Verkhnyaya Salda
1b Beryozovsky
18 Alapayevsk
18 Kachkanar
17 Krasnoufimsk
16 Irbit
13 Tavda
11 Rezh
10 Sukhoy Log
y Kushva
y Artëmovskiy
y Severoural’sk
w Bogdanovich
u Karpinsk
s Kamyshlov
s Zarechnyy
r Krasnoural’sk
q Nev’yansk
o Lesnoy
n Kirovgrad
n Nizhnyaya Tura
m Sysert’
k Sredneuralsk
j Ivdel’
j*Talitsa
j Talitsa
j Turinsk
i Reftinskiy
h Nizhnyaya Salda
f Degtyarsk
f Aramil
=RU.72
86 Tambov
2l Michurinsk
1a Rasskazovo
17 Morshansk
x Kotovsk
t Uvarovo
i Kirsanov
g Zherdevka
=RU.73
yk Kazan|casanum|caza|kaasan|kasa|kasan|kazan osh|kazana|kazane|kazani|kazanj|kazano|khuazan|khusan|kozan|kuazan|kuzon|qazan|qozon|ҡazan
e6 Naberezhnyye Chelny|brezhnev|jar chally|naberejnije celni|naberejnye chelny|nabereschnyje tschelny|naberezhnye chelny|naberezjnye tsjelny|nabereznije celni|nabereznoje tselno|nabereznye celny|nabereznyje celny|nabereznyje tselny
6i Nizhnekamsk
3w Al’met’yevsk
2s Zelenodolsk
2k Bugulma
21 Yelabuga
1u Leninogorsk
1q Chistopol’
16 Zainsk
y Nurlat
n Bavly
n Mendeleyevsk
k Buinsk
j Agryz
h Arsk
h Menzelinsk
h Vasil’yevo
h Kukmor
=RU.75
fy Tomsk|tomsku|tomck|tomium|tomska|tomskaj|tomskas|tomszk
32 Seversk
19 Strezhevoy
s Kolpashevo
r Asino
=RU.76
df Tula|toela|toula|tul|tula i russland|tulae|tulo
3n Novomoskovsk
1v Aleksin
1p Shchëkino
1m Uzlovaya
19 Yefremov
w Donskoy
w Kimovsk
u Bogoroditsk
q Kireyevsk
l Suvorov
i Yasnogorsk
i*Kosaya Gora
h Plavsk
h Severo-Zadonsk
g Venëv
f Belëv
=RU.77
bo Tver|cver|kalinin|tueria|tvera|tvere|tverj|twer
1q Rzhev
1i Vyshniy Volochëk
1g Kimry
1d Torzhok
16 Konakovo
w Udomlya
s Bezhetsk
p Nelidovo
p Bologoye
k Ostashkov
h Kashin
=RU.78
lc Tyumen|cjumen|temen|tioumen|tiumen|tiumene|tjoemen|tjumen|tjumen khot|tjumena|tjumenj|tjumeno|tuemen|tumen|tumenum|tyoumen|tyumeny
36 Tobolsk
1w Ishim
10 Yalutorovsk
q Zavodoukovsk
f Borovskiy
=RU.79
39 Kyzyl
=RU.80
i0 Izhevsk|ijevsk|ischewsk|ishewsk|izevsk|izevska|izevskas|izewsk|izh|izhau|izhehusk|izhkar|izjefsk|izjevsk|izsevszk|ustinov
2t Glazov
2r Sarapul
2r Votkinsk
1b Mozhga
m Igra
j Uva
h Balezino
=RU.81
hf Ulyanovsk|chemper|oeljanofsk|oeljanovsk|oulianofsk|oulianovsk|oulyanovsk|owlyanovsk|sember|simbir|simbirsk|sinbirsk|uljanausk|uljanon osh|uljanovsk|ulsk|ulanovsk|ulianovsk|uljanovska|uljanovskas|uljanovsko|uljanovszk|uljanowsk|uljanowska am wolga
3o Dimitrovgrad
k Inza
j Barysh
h Novoul’yanovsk
=RU.83
9x Vladimir
4a Kovrov
3j Murom
1s Aleksandrov
1r Gus’-Khrustal’nyy
1a Kol’chugino
13 Vyazniki
v Kirzhach
k Sobinka
k Yur’yev-Pol’skiy
i Raduzhnyy
h Lakinsk
g Melenki
g Pokrov
g Petushki
g Karabanovo
f Strunino
=RU.84
s6 Volgograd|caricyn|estalingrado|stalingrad|stalingrado|staljingrad|tsaritsyn|valgagrad|vlgogradu|volgograda|volgogradas|volgogrado|volgogradum|volnkonkrant|volqoqrad|wolgograd|zarizyn
8z Volzhsky
3l Kamyshin
1n Mikhaylovka
16 Uryupinsk
15 Frolovo
s Kalach-na-Donu
r Kotovo
l Surovikino
k Kotel’nikovo
k Gorodishche
j Novoanninskiy
i Zhirnovsk
h Pallasovka
g Nikolayevsk
f Dubovka
f Yelan’
f Leninsk
=RU.85
8s Cherepovets
8o Vologda
16 Sokol
x Velikiy Ustyug
l Sheksna
g Gryazovets
=RU.86
t4 Voronezh|voronej|voronejo|voronez|voroneza|voronezas|voronezhskaja oblast|voronezj|voronjez|woronesch|woronesh|woronez
1x Borisoglebsk
1s Rossosh’
1q Rossosh’
1k Liski
11 Novovoronezh
y Ostrogozhsk
t Buturlinovka
r Pavlovsk
q Semiluki
m Novaya Usman’
l Bobrov
k Kalach
j Anna
i Povorino
h Gribanovskiy
h Pridonskoy
f Boguchar
=RU.87
32 Noyabrsk
2m Novyy Urengoy
1d Salekhard
1a Nadym
13 Muravlenko
r Labytnangi
k Gubkinskiy
j Tarko-Sale
=RU.88
gx Yaroslavl|giaroslavl|iaroslavia|iaroslavl|jaraslaul|jaroslavelj|jaroslavl|jaroslavl osh|jaroslavla|jaroslavlis|jaroslavlj|jaroslavul|jaroslaw|jaroslawl|jaroszlavl
61 Rybinsk
18 Tutayev
14 Pereslavl’-Zalesskiy
12 Uglich
v Rostov
h Gavrilov-Yam
h Danilov
=RU.89
22 Birobidzhan
=RU.90
ra Perm|molotov|perem|perma|perme|permia|permjo|perym
4o Berezniki
2t Solikamsk
2f Chaykovskiy
1x Lys’va
1u Kungur
1h Krasnokamsk
1e Chusovoy
10 Chernushka
x Dobryanka
w Kudymkar
r Gubakha
n Osa
m Vereshchagino
m Kizel
l Nytva
i Krasnovishersk
f Aleksandrovsk
f Ochër
=RU.91
ub Krasnoyarsk|krasnoiarsk|krasnojarsk|krasnojarsko|krsk
3x Norilsk
3a Achinsk
2u Kansk
2m Zheleznogorsk
21 Minusinsk
1z Zelenogorsk
1u Lesosibirsk
1n Talnakh
1j Nazarovo
17 Sharypovo
w Sosnovoborsk
u Divnogorsk
r Kayyerkan
o Bogotol
o Dudinka
l Berëzovka
k Yeniseysk
k Borodino
j Shushenskoye
h Ilanskiy
g Kodinsk
g Uzhur
=RU.92
51 Petropavlovsk-Kamchatsky
15 Yelizovo
p Vilyuchinsk
=RU.93
9p Chita
1i Krasnokamensk
u Borzya
k Petrovsk-Zabaykal’skiy
h Aginskoye
f Nerchinsk
=RW.11
1b Rwamagana
1a Kibungo
=RW.12
vh Kigali|kigale|kigalis|kigalo|kigaly|kinkali|kiqali
=RW.13
2f Musanze
1z Byumba
=RW.14
3t Gisenyi
1s Cyangugu
1c Kibuye
=RW.15
2i Butare
2g Gitarama
y Nzega
=SA.02
2g Al Bahah
=SA.05
104 Medina|madinah|al madina|al madinah|al madinah al munawwarah|al medina|el medina|lathrippa|madina|madinah al munawwarah|madinat|maedinae|mediina|medin|medinae|medine|medino|medyna|medzina|mədinə|yathrib
qb Sulţānah
5k Yanbu
w Al-'Ula
r Badr Ḩunayn
=SA.06
yt Dammam|ad dammam|ad damman|daemmam|damam|damamas|damman|ed dammam|ntamam
85 Al Hufūf
83 Al Mubarraz
7k Hafar Al-Batin
6l Al Jubayl
4m Khobar
2s Dhahran
2q Al Qaţīf
2d Tārūt
1v Sayhāt
1j Al Khafjī
1a Şafwá
15 Raḩīmah
t Abqaiq
l Aţ Ţaraf
l Qaisumah
h Al Baţţālīyah
g Al Munayzilah
=SA.08
kp Buraydah|buraeydae|buraida|buraidah|burajda|burayda
2a Ar Rass
1p Al Mithnab
p Al Bukayrīyah
=SA.10
38u Riyadh|al riad|al riyad|ar riyadh|ar riaad|ar rijad|ar riyad|ar riyod|ehr rijad|ehr ryjad|er rijad|er riyad|riaad|riad|riade|riadi|riado|riadum|riant|rihad|rijad|rijada|rijadas|riyad|ər riyad
bt Al Kharj|al khardj|ehl khardzh|el harc
3h Az Zulfī
1i Ad Dawādimī
1a Afif
z Ad Dilam
o As Sulayyil
=SA.11
as Khamis Mushait
5v Abha
2s Sabt Alalayah
2a Qal‘at Bīshah|bishah
23 Bariq
o An Nimas
=SA.13
gu Ha'il|hael|hajel|hayil
=SA.14
3mh Jeddah|chidda|cidda|ciddae|cidde|ciddə|djedda|djeddah|djidda|dschidda|dzeda|dzedda|dzhida|dzhidda|dzhiddae|dzhiddat|dzhidde|dzhyda|dzida|dzidd|dzidda|dzsidda|dzudda|gedda|gidda|gido|iedda|jaddah|jedda|jida|jidda|jiddah|jidde|judah|juddah|tzenta|yida|yidda|zhidda
17v Mecca|makkah|a meca|la meca|la mecca|la mecque|macoraba|maekkae|makka|makkah al mukarramah|makkah al mukarraman|meca|mecka|meice|meka|mekao|meke|mekka|mekkah|mekke|mekko
j5 Ta’if|at taif|taef|tayif
20 Ash Shafā
16 Rābigh
n Turabah
m Al Jumūm
=SA.15
45 Arar
15 Turaif
=SA.16
e2 Najrān
=SA.17
2x Jizan
1i Şabyā
1d Abū ‘Arīsh
r Şāmitah
=SA.19
ij Tabuk|gabouk|tabouk|tabukas|taebuk|tebuek|tebuk
y Umluj
r Al Wajh
m Duba
=SA.20
3k Sakakah
2v Qurayyat
14 Ţubarjal
=SB.14
1k Honiara
=SC.26
n Victoria
=SD.29
1iv Khartoum|al khartum|al khurtum|cartum|chartoum|chartum|chartumas|hartum|hartumo|jartum|kartum|khartoem|khartoun|khartum|khartun alkhrtwm
xc Omdurman|omdoerman|omdourman|omdurmana|omdurmanas|umm durman
=SD.36
dm Port Sudan|bur sudan|burt sudan|new sawakin|port sodan|port sudanas|port szudan|port soudan|porto sudan|porto sudao|puerto sudan|shaikh barghuth|shaykh burghuth|sheikh barghuth|sudanhavenurbo
t Sawākin|suakin
m Tokār
=SD.38
99 Wad Medani
3k Al Manāqil
t Al Hasaheisa
h Al Hilāliyya
=SD.39
a4 Al Qadarif
p Al Ḩawātah
k Doka
=SD.41
9l Kosti
3r Rabak
2f Ad Douiem
r Tandaltī
i Al Qiţena
=SD.42
56 Ad-Damazin
t Ar Ruseris|er roseires
=SD.43
k Kuraymah
=SD.47
4j Geneina|al junaynah
=SD.49
fq Nyala|njala|niala|nijala|niyala|njalo
3c Gereida
=SD.50
2g Kadugli
11 Dilling
m Abu Jibeha
=SD.52
b5 Kassala|cassala|kasala|kassale|kaszala|statul kassala
=SD.53
30 Atbara
2w Ed Damer|ad damir
1i Shendi
m Berber
j El Bauga
=SD.55
71 El Fasher
=SD.56
ax El Obeid
1k Umm Ruwaba
q Ar Rahad
h Bārah
=SD.58
6y Singa
3m Sinnar|sennar
y As Sūkī
t Maiurno
q Kināna
f Ad Dindar
=SD.60
7d El Daein
=SD.61
t Zalingei|zalinjay
=SD.62
30 An Nuhūd
k Al Mijlad
f Abū Zabad
=SE.02
1v Karlskrona
k Karlshamn
=SE.03
23 Gävle
p Sandviken
g Hudiksvall
=SE.05
n Visby
=SE.06
1y Halmstad
y Varberg
o Falkenberg
j Kungsbacka
=SE.07
1e Östersund
=SE.08
2m Jönköping
m Huskvarna
j Värnamo
i Nässjö
=SE.09
12 Kalmar
l Västervik
i Oskarshamn
=SE.10
16 Borlänge
11 Falun
f Ludvika
=SE.12
1t Växjö
g Ljungby
=SE.14
18 Luleå
n Piteå
h Kiruna
h Boden
=SE.15
4c Örebro
r Karlskoga
h Kumla
=SE.16
2z Linköping
2m Norrköping
v Motala
=SE.18
1v Eskilstuna
13 Nyköping
n Katrineholm
=SE.21
4x Uppsala
n Enköping
g*Gamla Uppsala
=SE.22
1p Karlstad
j Kristinehamn
=SE.23
3m Umeå
10 Skellefteå
=SE.24
1m Sundsvall
w Örnsköldsvik
i Härnösand
=SE.25
3k Västerås
i Köping
=SE.26
163 Stockholm|estocolm|estocolme|estocolmo|estocolmu|estokolma|estokolmo|holmia|stakgolm|stjokolna|stoccholm|stoccolma|stockholbma|stockolm|stocolm|stocolma|stokcholme|stokgolm|stokgolm osh|stokholm|stokholma|stokholmas|stokholmi|stokholmo|stokkholm|stokkholmur|stokkolma|stokolma|stokolm|stuculma|stuokhuolms|sztokholm|tukholma
3w Sollentuna
3j*Södermalm
2i Huddinge
23 Haninge
1z Södertälje
1x*Kungsholmen
1v Solna
1p*Bromma
1m*Vasastan
1m Täby
16 Lidingö
15 Tumba
11 Upplands Väsby
10*Östermalm
z Sundbyberg
x Åkersberga
w Vallentuna
r Märsta
p Nacka
o*Boo
o Jakobsberg
l Gustavsberg
j Norrtälje
h*Tensta
h*Råsunda
h*Årsta
g Tullinge
=SE.27
9s Malmö
2w Helsingborg
2f Lund
14 Kristianstad
w Landskrona
t Trelleborg
n Ängelholm
j Hässleholm
j Ystad
j Eslöv
f Staffanstorp
=SE.28
gc Göteborg|gothenburg|gautaborg|geteborg|geteborga|geteborgas|geuteborgo|gjoteborg|gjotehbarg|goeteborg|goeteborq|goteburg|gotemburgo|gotenburg|gothembourg|gothoburgum|gotnburg|gottenborg|goteborq|nketempornk
20 Borås
1n Mölndal
1d Trollhättan
11 Skövde
z Uddevalla
t*Majorna
t Partille
r Lerum
q Alingsås
o Kungälv
n Vänersborg
n Björlanda
n Lidköping
i Mölnlycke
h Falköping
g Mariestad
g Västra Frölunda
f Kinna
=SG
4cn Singapore|sin ka po|singapore city|sinkapoure|tumasik
71 Woodlands
32*Geylang
2o*Queenstown Estate
1a Marine Parade
=SI.11
12 Celje
=SI.50
q Koper
=SI.52
12 Kranj
=SI.61
7k Ljubljana
=SI.D3
f Trbovlje
=SI.D7
o Velenje
=SI.J2
2p Maribor
=SI.J7
o Novo Mesto
=SI.K7
i Ptuj
=SK.01
23 Banská Bystrica
19 Zvolen
s Lučenec
p Rimavská Sobota
l Brezno
j Žiar nad Hronom
=SK.02
bs Bratislava|an bhrataslaiv|baratislawa|bracislava|bratislav|bratislava osh|bratislavae|bratislavo|bratislawa|bratisllava|bratyslawa|mpratislaba|posonium|pozsony|presbourg|presburg|presporok|prespurk|pressburg|preszburg
1a*Staré Mesto
l Pezinok
i Malacky
f Stupava
=SK.03
6c Košice
14 Michalovce
13 Spišská Nová Ves
n Trebišov
j Rožňava
=SK.04
2e Nitra
12 Nové Zámky
12 Levice
x Komárno
p Šaľa
g Zlaté Moravce
=SK.05
2c Prešov
1l Poprad
z Humenné
x Bardejov
n Vranov nad Topľou
m Snina
g Kežmarok
g Stará Ľubovňa
=SK.06
1m Trenčín
1h Prievidza
18 Považská Bystrica
o Partizánske
o Dubnica nad Váhom
m Nové Mesto nad Váhom
j Bánovce nad Bebravou
j Púchov
i Handlová
=SK.07
1r Trnava
u Piešťany
o Hlohovec
n Dunajská Streda
m Senica
f Galanta
f Skalica
=SK.08
2a Žilina
1j Martin
v Liptovský Mikuláš
v Ružomberok
p Čadca
j Dolný Kubín
h Kysucké Nové Mesto
=SL.01
3z Kenema
3h Koidu
h Segbwema
=SL.02
2g Makeni
m Lunsar
i Kabala
=SL.03
4u Bo
g Bumpe
=SL.04
mb Freetown|frijtaun|fritaun|fritauna|fritaunas|fritauno|fritonn|frytaun|phritaoun|saint george|urbs libera
1j Waterloo
j*Goderich
=SL.05
l Port Loko
=SN.01
1ws Dakar|dacar|dakaa|dakara|dakaras|dakaro|ndakaaru|ntakar
oa Pikine|pikin
z N’diareme limamoulaye
f Mermoz Boabab
=SN.03
ep Touba|tub|tuba|tuubaa
2s Tiébo
22 Mbaké
=SN.05
27 Tambacounda
=SN.07
8w Thiès
70 Thiès Nones
11 Joal-Fadiout
j Mékhé
i Nguékhokh
i Pout
h Kayar
=SN.09
o Pourham
f Guinguinéo
=SN.10
4s Kaolack
l Nioro du Rip
=SN.11
1n Kolda
m Vélingara
=SN.12
4g Ziguinchor
q Bignona
=SN.13
1v Louga
u Dara
s Ndibène Dahra
=SN.14
77 Saint-Louis
19 Richard-Toll
=SN.15
f Matam
=SN.16
s Kaffrine
=SN.17
i Kédougou
=SN.18
k Sédhiou
=SO.02
1zv Mogadishu|magadiscio|magadysha|maqdishu|mogadiisho|mogadis|mogadisas|mogadischu|mogadiscio|mogadish|mogadisho|mogadisjoe|mogadisju|mogadiso|mogadiss|mogadisu|mogadisxo|mogadiszu|mogadixo|mogaidisiu|monkantisou|moqadiso|moukdicho|moukntiso|mugadiccu|mugadishu|mugadiss|muqdisho|muqdishow|muqdishu|xamar
=SO.03
22 Bosaso
g Qandala
=SO.04
3m Baidoa
s Buurhakaba
k Diinsoor
=SO.05
3c Cabudwaaq
1w Balanbale
10 Dhabad
r Ceeldheer
=SO.06
21 Beled Hawo
16 Baardheere
y Luuq
=SO.07
1j Beledweyne
h Buulobarde
=SO.08
18 Jilib
=SO.09
6j Kismayo
16 Jamaame
=SO.10
1p Gaalkacyo
q Saaxo
=SO.12
y Ceerigaabo
=SO.13
1b Jawhar
=SO.14
6e Marka
1t Afgooye
1g Qoryooley
m Wanlaweyn
=SO.18
1l Garoowe
j Eyl
=SO.19
2r Burao
=SO.20
da Hargeysa|hargeisa|hargesa|khargejse
6q Berbera
=SO.21
k Baki
=SO.22
1o Laascaanood
=SR.16
68 Paramaribo
=SR.19
i Lelydorp
=SS.01
ci Juba|djouba|dschuba|dzhuba|goba|uula
79 Yei
=SS.02
1d Pajok
k Torit
=SS.03
r Bor
=SS.04
w Rumbek
=SS.05
8c Winejok
13 Aweil
=SS.06
i Leer
=SS.07
4h Malakal
=SS.08
26 Kuacjok
19 Gogrial
h Tonj
=SS.09
3j Wau
g Kafia Kingi
=SS.10
14 Yambio
=ST.02
1h São Tomé
=SV.01
y Ahuachapán
=SV.02
k Sensuntepeque
=SV.03
j Chalatenango
=SV.04
1c Cojutepeque
13 San Martín
=SV.05
3h Santa Tecla
y Antiguo Cuscatlán
t Quezaltepeque
h La Libertad
=SV.06
14 Zacatecoluca
=SV.07
r La Unión
=SV.08
g San Francisco
=SV.09
6v San Miguel
j San Rafael Oriente
=SV.10
em San Salvador|salvador|san salbador|san salvado|san salvadoras|san salvadori|san salwador|san salvadoro|sansalvadora|urbs sancti salvatoris
96 Soyapango
4g Mejicanos
34 Apopa
20 Delgado
1j San Marcos
18 Cuscatancingo
13 Ilopango
p Ayutuxtepeque
l Aguilares
=SV.11
4x Santa Ana
w Chalchuapa
j Metapán
=SV.12
16 San Vicente
=SV.13
1n Sonsonate
n Acajutla
j Izalco
f Sonzacate
=SV.14
1g Usulután
j Puerto El Triunfo
f Santiago de María
=SY.01
2a Al Ḩasakah
l Ad Darbāsīyah
=SY.02
9g Latakia
1u Jablah
=SY.03
10 Al Qunayţirah
=SY.04
4y Ar Raqqah
2g Ath Thawrah|al tabqa
=SY.05
1n As-Suwayda
=SY.06
2q Dar‘ā
v Ţafas
u Jāsim
t Inkhil
q Shaykh Miskīn
q Aş Şanamayn
o Al Ḩirāk
=SY.07
6r Deir ez-Zor
1m Ālbū Kamāl
1j Al Mayādīn
t Hajīn
q Subaykhān
=SY.08
34 Dūmā
20 Dārayyā
1k At Tall
1d An Nabk
16 ‘Irbīn
15 Yabrūd
11 Ḩarastā
w Jayrūd
u Az Zabadānī
o Al Kiswah
l Qārah
j Qaţanā
g Al Quţayfah
=SY.09
18i Aleppo|alep|alepas|alepo|aleppe|aleppu|berea|beroea|chalepi|halab|haleb|haleba|halep|heleb|hələb|khaleb|khaleb khot|khalepion|madinat halab|xalab
3n Al Bāb
2r Manbij
1u I‘zāz
1s As Safīrah
1f Kabbasin
1e ‘Ayn al ‘Arab
1d ‘Afrīn
z Tādif
t Dayr Ḩāfir
q Tall Rif‘at
q Batabo
q Nubl
p Jarābulus
=SY.10
ct Ḩamāh|epiphaneia|epiphania|hama|hamao|hamath|khama
2n As Salamīyah
w Maşyāf
v Şūrān
t Ţayyibat al Imām
n Ḩalfāyā
m Kafr Zaytā
=SY.11
lj Homs|choms|emesa|hims|himsa|homsas|homsz|houmousse|hums|humus|khoms|khiums
1h Ar Rastan
1f Tadmur
15 Al Quşayr
12 Tallbīsah
w Al Qaryatayn
u Tallkalakh
m Kafr Lāhā
=SY.12
3l Idlib
1d Khān Shaykhūn
1a Kafranbel
13 Jisr ash Shughūr
y Sarāqib
w Ma‘arratmişrīn
w Salqīn
u Binnish
m Kafr Takhārīm
m Ad Dānā
=SY.13
17l Damascus|al sham|an damaisc|cham|damas|damasc|damasch|damasco|damascu|damasek|damashq|damasiko|damask|damaska|damaskas|damasko|damaskos|damaskosy|damasku|damaskus|damaszek|damaszkusz|dameski|dammeseq|damsyik|dimaejk|dimaesq|dimashk|dimashk al sham|dimashku|dimashq|dimeshki esh sham|dimishiq|dimishku|dimishq|dimajk|dimasq|domas|dəməsq|esh sham|kamakeko|ndamako|sam
=SY.14
2h Ţarţūs
13 Bāniyās
s Şāfītā
=SZ.01
24 Mbabane
=SZ.03
33 Manzini
=TD.01
o Ati
j Oum Hadjer|umm hajar
=TD.05
s Mongo
i Bitkine
=TD.06
i Mao
=TD.08
3r Moundou
g Benoy
=TD.09
o Doba
=TD.12
22 Abéché
=TD.13
t Am-Timan
=TD.14
17 Kelo
j Laï
=TD.15
i Dourbali
=TD.16
s Bongor
=TD.17
2v Sarh
g Kyabé
=TD.18
i Massaguet
f Massakory
=TD.19
10 Koumra
=TD.20
z Pala
h Mboursou Léré
=TD.21
k1 N'Djamena|fort lamy|indschamina|ingamina|injamina|lamy|ndjemena|ndzamena|ndzhamena|ngameno|nigamina|tzamena|yamena
=TD.22
f Moussoro
=TD.28
o Fada
=TG.22
3a Sokodé
q Tchamba
l Sotouboua
=TG.23
2w Kara
1q Bassar
n Niamtougou
n Bafilo
=TG.24
ku Lomé|lameh|lomee|lomeo
1k Tsévié
1c Aného
l Vogan
=TG.25
29 Atakpamé
23 Kpalimé
o Badou
m Notsé
=TG.26
12 Mango
x Dapaong
=TH.02
3j Chiang Mai
x San Kamphaeng
i Hang Dong
i San Pa Tong
=TH.03
27 Chiang Rai
12 Mae Chan
s Mae Sai
=TH.04
p Nan
=TH.05
17 Lamphun
g Pa Sang
=TH.06
4c Lampang
i Thoen
=TH.07
13 Phrae
h Den Chai
=TH.08
19 Mae Sot
o Tak
i Ban Tak
h Mae Ramat
=TH.09
14 Ban Na
11 Sukhothai
q Si Satchanalai
k Sawankhalok
=TH.10
1m Uttaradit
=TH.11
1n Kamphaeng Phet
m Khanu Woralaksaburi
=TH.12
1r Phitsanulok
j Bang Krathum
h Bang Rakam
=TH.13
10 Phichit
m Taphan Hin
g Bang Mun Nak
g Thap Khlo
=TH.14
1f Phetchabun
13 Wichian Buri
s Nong Phai
i Chon Daen
h Lom Sak
=TH.15
m Uthai Thani
h Thap Than
=TH.16
2a Nakhon Sawan
i Lat Yao
=TH.17
1s Nong Khai
z Tha Bo
f Phon Charoen
=TH.18
z Loei
g Phu Kradueng
g Wang Saphung
=TH.20
24 Sakon Nakhon
h Sawang Daen Din
=TH.22
36 Khon Kaen
1a Chum Phae
10 Ban Phai
=TH.23
1j Kalasin
n Kamalasai
l Kuchinarai
h Nong Kung Si
f Khao Wong
=TH.24
1g Maha Sarakham
=TH.25
13 Roi Et
j Kaset Wisai
h Ban Selaphum
=TH.26
1m Chaiyaphum
t Kaeng Khro
h Phu Khiao
h Kaset Sombun
=TH.27
3i Nakhon Ratchasima
1d Pak Chong
t Amphoe Sikhiu
n Chok Chai
j Khon Buri
i Non Sung
h Bua Yai
g Dan Khun Thot
f Ban Huai Thalaeng
=TH.28
s Buri Ram
m Nang Rong
g Prakhon Chai
=TH.29
1b Surin
=TH.30
19 Si Sa Ket
11 Kantharalak
=TH.31
1c Narathiwat
17 Su-ngai Kolok
h Tak Bai
h Ra-ngae
=TH.32
f Chai Nat
=TH.33
k Sing Buri
f Bang Racham
=TH.34
1m Lop Buri
p Chai Badan
=TH.35
j Wiset Chaichan
=TH.36
1f Phra Nakhon Si Ayutthaya
k Bang Pa-in
j Phak Hai
j Tha Ruea
h Bang Ban
g Wang Noi
f Nakhon Luang
=TH.37
1w Saraburi
1l Phra Phutthabat
15 Nong Khae
u Kaeng Khoi
g Ban Mo
=TH.38
72 Mueang Nonthaburi
53 Pak Kret
26 Bang Kruai
16 Bang Bua Thong
=TH.39
3b Khlong Luang
1p Ban Lam Luk Ka
s Ban Bang Kadi Pathum Thani|ban bang kadi
p Pathum Thani
=TH.40
3xs Bangkok|amphoe phra nakhon|bannkok|bancac|bancocum|bancoque|banghok|bangkok metropolis|bangkoka|banguecoque|bankok|bankokas|bankoko|banqkok|changwat phra nakhon|krung thep|krung thep maha nakhon|krungdeb|man kuk|phra nakhon|siayuthia|city of angels
3e^Bangkok^Phasi Charoen
g^Bangkok^Makkasan
=TH.41
o Dok Kham Tai
l Phayao
=TH.42
at Samut Prakan
4r Phra Pradaeng
v Ban Khlong Bang Sao Thong
s Bang Bo District
=TH.43
l Nakhon Nayok
=TH.44
1e Chachoengsao
q Bang Pakong
g Phanom Sarakham
=TH.46
63 Chon Buri
4z Si Racha
2p Pattaya
1t Sattahip
14 Bang Lamung
q Ban Talat Bueng
o Ban Bueng
m Phanat Nikhom
j Phan Thong
=TH.47
2z Rayong
1k Klaeng
s Ban Chang
h Ban Phe
=TH.48
2s Chanthaburi
m Tha Mai
g Laem Sing
=TH.49
m Trat
=TH.50
1s Kanchanaburi
1h Tha Maka
r Tha Muang
h Bo Phloi
=TH.51
1h Suphan Buri
=TH.52
2k Ratchaburi
1m Ban Pong
10 Photharam
u Bang Phae
n Damnoen Saduak
f Chom Bueng
=TH.53
3a Nakhon Pathom
11 Sam Phran
i Bang Len
=TH.54
z Samut Songkhram
=TH.55
21 Krathum Baen
1r Samut Sakhon
16 Ban Phaeo
=TH.56
1d Cha-am
1b Phetchaburi
17 Tha Yang
j Khao Yoi
=TH.57
1e Hua Hin
1b Pran Buri
y Prachuap Khiri Khan
k Sam Roi Yot
j Kui Buri
f Bang Saphan
=TH.58
1k Chumphon
g Lang Suan
=TH.59
p Ranong
=TH.60
3o Surat Thani
1e Ko Samui
q Tha Kham
m Ban Na San
=TH.62
27 Phuket
1g Ban Talat Yai
13 Wichit
z Kathu
y Ban Ratsada
n Ban Talat Nua
i Ban Chalong
=TH.63
v Krabi
=TH.64
2u Nakhon Si Thammarat
s Thung Song
r Ron Phibun
p Pak Phanang
=TH.65
1v Trang
h Huai Yot
=TH.66
18 Phatthalung
=TH.67
z Satun
=TH.68
5c Hat Yai
2f Ban Mai
1q Songkhla
1a Sadao
k Ranot
=TH.69
18 Pattani
v Yaring
=TH.70
2m Yala
u Betong
=TH.72
m Yasothon
=TH.73
z Nakhon Phanom
=TH.74
x Prachin Buri
k Kabin Buri
=TH.75
3f Ubon Ratchathani
17 Warin Chamrap
10 Det Udom
k Phibun Mangsahan
=TH.76
3n Udon Thani
t Ban Phan Don
p Kut Chap
m Ban Nong Wua So
j Ban Dung
j Nam Som
=TH.77
z Amnat Charoen
=TH.78
14 Mukdahan
=TH.79
y Nong Bua Lamphu
v Na Klang
=TH.80
s Sa Kaeo
k Aranyaprathet
g Wang Nam Yen
=TH.81
g Seka
=TJ.01
v Khorugh
q Ishqoshim
=TJ.02
5z Kŭlob
33 Bokhtar
n Danghara
m Moskovskiy
m Farkhor
m Hulbuk
k Chubek
i Kolkhozobod
i Norak
h Yovon
f Vakhsh
=TJ.03
7m Isfara
7m Istaravshan
5v Konibodom
5b Khujand
1d Qayroqqum
11 Buston
z Panjakent
i Taboshar|istiqlol
g Proletar
=TJ.04
iv Dushanbe|djuschambe|doesjanbe|douchanbe|dusanbe|dusanbeo|duschanbe|dushambe|dusjanbe|duszanbe|dyushambe|dusənbə|jushambe|ntousanmpe|stalinabad
o Boshkengash
=TJ.RR
1a Vahdat
11 Tursunzoda
o Hisor
=TL.AL
h Aileu
=TL.BA
g Baukau
g Venilale
=TL.BO
m Maliana
=TL.CO
m Suai
=TL.DI
46 Dili
=TL.LA
h Lospalos
=TL.LI
j Likisá
g Maubara
=TM.01
1v Tejen
13 Abadan
s Änew
n Baharly|baherden
j Kaka
=TM.02
2g Balkanabat
1w Türkmenbaşy
o Gumdag
l Bereket
=TM.03
4n Daşoguz
u Köneürgench
r Yylanly
l Boldumsaz
h Tagta|gorogly
=TM.04
6j Türkmenabat
z Gowurdak|magdanly
x Kerki
l Gazojak
i Saýat
=TM.05
37 Mary
24 Bayramaly
12 Yolöten
i Seydi
=TM.S
k8 Ashgabat|achgabat|achkhabad|aschabad|aschabadas|aschchabad|aschgabat|asgabat|asgabata|asgabate|asgabato|ashabad|ashabat|ashgabad|ashkabad|ashkhabad|ashkhabad osh|ashqabad|ashxabad|ashxobod|asjabad|asjchabad|asjchabat|asjkhabad|askabad|askabat|askhabad|asnkampat|asqabad|asxabad|aszchabad|giashkuabad|poltoratsk
=TN.02
2a Kasserine
i Thala
=TN.03
3c Kairouan
=TN.06
1f Jendouba
k Ghardimaou
=TN.14
1c El Kef
j Tajerouine
=TN.15
1a Mahdia
18*Zouila
10 Ksour Essaf
m Chebba
k El Jem
=TN.16
20 Monastir
1s Skanes
1e Djemmal
1d Ksar Hellal
i Ouardenine
i Bekalta
=TN.17
1l Béja
k Medjez el Bab
=TN.18
37 Bizerte
1j Menzel Bourguiba
v Mateur
m Menzel Jemil
j Menzel Abderhaman
j Douar Tindja
g El Alia
=TN.19
2q Hammamet
1o Douane
1n Kélibia
1k Nabeul
16 Dar Chabanne
y Korba
m Takelsa
j Mennzel Bou Zelfa
i Beni Khiar
=TN.22
r Siliana
=TN.23
4k Sousse
21 Msaken
y Hammam Sousse
k Akouda
h Ezzouhour
=TN.27
23 Ben Arous
1o Radès
1c Hammam-Lif
x La Sebala du Mornag
=TN.28
27 Zarzis
1r Houmt El Souk|houmt souk
1q Medenine
w Midoun
=TN.29
32 Gabès
22 El Hamma
=TN.30
29 Gafsa
13 Metlaoui
r Ar Rudayyif
=TN.31
s Douz
k Kebili
=TN.32
7p Sfax
y Gremda
=TN.33
16 Sidi Bouzid
=TN.34
1r Tataouine
=TN.35
z Tozeur
m Nefta
=TN.36
j9 Tunis|tinis|tiwnis|tuenis|tuinis|tunes|tunes tamaneɣt|tunis khot|tunis shaary|tunis ville|tunisa|tunisi|tunisin orn|tunisz|tunixi|tuniz|tunizo|tynida
28 La Goulette
1v La Mohammedia
1u Al Marsá|la marsa
g Carthage
=TN.37
o El Fahs
h Zaghouan
=TN.38
2q Ariana|aryanah
f Galaat el Andeless
=TN.39
1b Oued Lill
p Manouba
=TO.02
m Nuku‘alofa
=TR.02
7f Adıyaman
21 Kâhta
16 Besni
s Gölbaşı
=TR.03
42 Afyonkarahisar
1k Bolvadin
17 Sandıklı
z Dinar
y Çay
k Emirdağ
=TR.04
2k Ağrı
2f Patnos
1y Doğubayazıt
j Eleşkirt
i Diyadin
=TR.05
2b Amasya
1f Merzifon
1c Suluova
j Taşova
=TR.07
11c Antalya|adalia|antalja|antalia|antalija|antaliya|antaliyah|antaljo|antayla|atali|attalea|attaleia|attalia|olbia|satalia
ci Muratpaşa
35 Alanya
2r Manavgat
21 Belek
11 Serik
u Beykonak
o Mahmutlar
k Korkuteli
k Tekirova
i Gazipaşa
h Kemer
h Elmalı
=TR.08
o Artvin
i Hopa
g Arhavi
=TR.09
4j Aydın
3b Nazilli
1w Söke
1r Kuşadası
q Didim
l Çine
j İncirliova
=TR.10
6m Balıkesir
30 Bandırma
1y Ayvalık
15 Edremit
15 Gönen
12 Burhaniye
p Susurluk
n Erdek
i Dursunbey
f Bigadiç
=TR.11
1j Bozüyük
14 Bilecik
g Osmaneli
=TR.12
29 Bingöl
m Genç
f Solhan
=TR.13
21 Tatvan
1t Ahlat
1h Adilcevaz
1a Bitlis
q Güroymak
f Hizan
=TR.14
2p Bolu
t Gerede
=TR.15
1u Burdur
t Bucak
=TR.16
2e6 Bursa|boursa|brossa|broussa|brousse|brusa|brussa|burs|bursae|burso|prousa
3q İnegol
2t Mustafakemalpaşa
1z Gemlik
1g Orhangazi
18 Karacabey
10 Kestel
t Yenişehir
p Gürsu
n Mudanya
m İznik
=TR.17
2g Çanakkale
v Biga
q Çan
p Gelibolu
g Ezine
=TR.19
53 Çorum
12 Sungurlu
10 Osmancık
r Alaca
k İskilip
=TR.20
8p Denizli
7s Merkezefendi
j Sarayköy
h Serinhisar
=TR.21
hx Diyarbakır|amed|amida|diarbekir|diarbekr|diari bekir|dijarbakir|dijarbakira|dijarbakiro|dijarbakyr|dijarbakyras|dijarbekir|dikranakerd|diyarbekir|diyarbəkir|diyaribakir|diyaribekir|dyjarbakyr|ntigiarmpakir
22 Bismil
1u Silvan
1h Ergani
r Kulp
l Çermik
g Lice
=TR.22
3i Edirne
19 Keşan
10 Uzunköprü
=TR.23
cb Elazığ|ehljazyg|elazii|elaziz|eleziz|eliazihas|eljazg|eljazig|mezreh|xarberd
u Karakoçan
n Kovancılar
g Baskil
=TR.24
36 Erzincan
14 Cimin
=TR.25
bp Erzurum|ard ar rum|arzan ar rum|arzirum|carana|ehrzurum|erserum|erzeroum|erzerum|erzirom|erzirum|erzuruma|erzurumas|kalikala|karin|theodosiopolis|theodosioupoli|ərzurum
z Hınıs
p Pasinler
o Oltu
k Karaçoban
h Horasan
f Aşkale
=TR.26
eb Eskişehir|dorylaeum|ehskishehkhir|ehskishekhir|eski shahr|eski shehir|eski shehr|eski chehir|eskischehir|eskisechir|eskisechiras|eskiseher|eskisehira|eskishekhir|əskisəhər
=TR.28
2r Giresun
1b Şebin Karahisar
18 Bulancak
u Görele
h Tirebolu
f Espiye
=TR.31
5u Antakya
4g İskenderun
1p Kırıkhan
1l Reyhanlı
1l Dörtyol
q Erzin
k Belen
h Denizciler
h Serinyol
=TR.32
ey Mersin|icel|mersina|mersine|mersino|merson|mersyna|myrte|zephyrium
74 Tarsus
23 Silifke
1l Anamur
1d Mut
1b Erdemli
s Bozyazı
=TR.33
4s Isparta
13 Yalvaç
x Şarkîkaraağaç
h Eğirdir
g Senirkent
=TR.34
bf8 Istanbul|bizanc|byzance|byzantion|byzantium|byzanz|constantinoble|constantinopla|constantinople|constantinopolen|constantinopoli|constantinopolis|costantinopoli|estambul|istamboul|istambul|istampoul|isztambul|konstantinapoly|konstantinopel|konstantinopolo|konstantinoupoli|konstantinoupolis|kustantiniyah|micklagard|mikligardur|stamboul|stambul|stambula|tsarigrad|vyzantio
kt^Istanbul^Bağcılar|badzilaras rajons|bagdzhylar|cifitburgaz|ciftburgaz
g7^Istanbul^Üsküdar|chrysopolis|scutari|skutari|uskjudar
g1^Istanbul^Bahçelievler
fx^Istanbul^Umraniye
eg^Istanbul^Esenler|litros
c5^Istanbul^Sultangazi
bv^Istanbul^Maltepe
a2^Istanbul^Ataşehir
8r^Istanbul^Şişli
81^Istanbul^Zeytinburnu
7z^Istanbul^Sultanbeyli
6p^Istanbul^Sancaktepe
5v^Istanbul^Esenyurt
5i^Istanbul^Arnavutköy
5e^Istanbul^Başakşehir
4j^Istanbul^Büyükçekmece
3e^Istanbul^Beylikdüzü
1k^Istanbul^Eminönü
1h^Istanbul^Silivri
1f^Istanbul^Kavaklı
1e^Istanbul^Merter Keresteciler
1e^Istanbul^güngören merter
v^Istanbul^Mimarsinan
t^Istanbul^Gürpınar
t^Istanbul^Yakuplu
m^Istanbul^Tepecik
j^Istanbul^Çatalca
=TR.35
1xh İzmir|azmir|esmirna|ismir|izmira|izmiras|izmiro|smirne|smyrna|smyrne|yazmir
cq Karabağlar
1v Ödemiş
1l Bergama
1h Menemen
1e Torbalı
1b Tire
19 Urla
19 Aliağa
u Kemalpaşa
t Selçuk
m Menderes
l Çeşme
k Seferihisar
h Bayındır
f Foça
=TR.37
1y Kastamonu
o Tosya
h Taşköprü
=TR.38
xh Kayseri|caesarea|caesarea in cappadocia|casarea|cearee|cesarea|cesarea de capadocia|cesarea in cappadocia|cesaree|eusebeia|kaisareia|kaisaria|kaisarie|kaisarije|kaiseri|kaiseris|kaizarie|kajseri|kajsery|khuajseri|mazaca|qaisariye|qayseri
11 Talas
10 Develi
p Yahyalı
l Hacılar
=TR.39
2j Lüleburgaz
1m Kırklareli
r Babaeski
=TR.40
2m Kırşehir
t Kaman
h Mucur
=TR.41
7t Gebze
5h İzmit
3h Derince
2j Körfez
1k Gölcük
v Karamürsel
=TR.43
55 Kütahya
1g Tavşanlı
z Simav
o Emet
m Gediz
=TR.44
ca Malatya|malatja|malateia|malatia|malatija|malatiyah|meleti|meletiye|melitene
k Darende
=TR.45
6s Manisa
2v Turgutlu
2h Salihli
2d Akhisar
1u Soma
1c Alaşehir
v Kula
r Kırkağaç
l Demirci
=TR.46
ag Kahramanmaraş
28 Elbistan
14 Afşin
y Göksun
o Pazarcık
g Çağlayancerit
=TR.48
1o Fethiye
1c Muğla
17 Milas
13 Bodrum
y Marmaris
k Ortaca
j Dalaman
j Yatağan
g Turgutreis
g Sarigerme
=TR.49
2b Muş
v Bulanık
q Malazgirt
j Varto
=TR.50
24 Nevşehir
h Ürgüp
=TR.52
39 Ordu
2a Fatsa
26 Ünye
w Kumru
j Gürgentepe
h Korgan
=TR.53
2l Rize
1w Ardeşen
p Çayeli
=TR.54
7z Adapazarı
14 Karasu Mahallesi
z Hendek
v Karasu
p Sapanca
p Akyazı
o Ferizli
k Geyve
f Kocaali
=TR.55
ay Samsun
2l Bafra
1e Çarşamba
s Terme
p Vezirköprü
m Havza
h Tekkeköy
=TR.57
z Sinop
s Boyabat
=TR.58
7c Sivas
q Suşehri
o Şarkışla
h Gemerek
=TR.59
5n Çorlu
3e Tekirdağ
2c Çerkezköy
r Malkara
k Hayrabolu
=TR.60
3m Tokat
33 Turhal
1k Zile
1g Erbaa
1e Niksar
=TR.61
6s Trabzon
19 Akçaabat
12 Vakfıkebir
11 Beşikdüzü
w Of
u Araklı
k Sürmene
k Yomra
g Arsin
=TR.62
t Tunceli
=TR.63
ci Şanlıurfa|antiocheia|edesa|edesija|edessa|edesse|edesses|edessza|ehdessa|orfa|ourfa|owrha|riha|sanli urfa|sanlijurfa|sanlijurfo|shanlleurfa|urfa|urfeh|urha|urhay
4v Siverek
4a Viranşehir
1b Suruç
18 Birecik
w Akçakale
v Ceylanpınar
m Bozova
h Hilvan
=TR.64
49 Uşak
h Banaz
=TR.65
ac Van
2k Erciş
=TR.66
2g Yozgat
1r Sorgun
z Yerköy
n Akdağmadeni
=TR.68
2pp Ankara|anakara|ancara|ancyra|ang ka la|angkara|angora|anguriyah|ankar|ankara khot|ankaro|ankuara|ankura|ankyra|anqara|enguri|enqere
m0 Çankaya
8c*Batikent
2l Polatlı
1r Çubuk
18 Şereflikoçhisar
13 Beypazarı
r Akyurt
p Elmadağ
o Kazan
j Nallıhan
i Kızılcahamam
=TR.69
w Gümüşhane
o Kelkit
=TR.70
26 Hakkâri
20 Yüksekova
j Şemdinli
=TR.71
12m Konya|conia|iconio|iconium|ikonio|ikoniow|koniya|konja|koni|konia|konieh|konija|konjao|kuniyah|kuonja|qonia|qonya|qonye
2k Ereğli
1s Akşehir
1f Seydişehir
1e Karapınar
1b Kulu
1a Çumra
18 Beyşehir
r Ilgın
k Hadim
f Kadınhanı
=TR.72
46 Kızıltepe
2h Nusaybin
24 Midyat
1z Mardin
w Yeşilli
l Dargeçit
=TR.73
2j Niğde
w Bor
=TR.74
36 Siirt
w Kurtalan
=TR.75
48 Aksaray
v Ortaköy
=TR.76
am Batman
u Kozluk
=TR.77
v Bayburt
=TR.78
3c Karaman
h Ermenek
=TR.79
5v Kırıkkale
1e Keskin
=TR.80
29 Cizre
23 Silopi
1h Şırnak
n İdil
=TR.81
1df Adana|adane|adano|adhanah|antiocheia|edene
2o Ceyhan
2g Kozan
w İmamoğlu
=TR.82
1z Çankırı
i Çerkeş
=TR.83
1e9 Gaziantep|aintab|antep|ayintap|dilok|gazi ayintap|gaziantepa|gaziantepas|gaziantepo|gazijantehp|gazijantep|guaziantep|nkaziantep|qazianteb|qaziantep
2a Nizip
=TR.84
25 Kars
p Kağızman
o Sarıkamış
=TR.85
2s Zonguldak
2h Ereğli
p Devrek
m Çaycuma
l Alaplı
=TR.86
l Ardahan
=TR.87
11 Bartın
=TR.88
24 Iğdır
=TR.89
2p Karabük
z Safranbolu
=TR.90
2a Kilis
=TR.91
5n Osmaniye
1y Kadirli
=TR.92
1z Yalova
=TR.93
1m Düzce
z Akçakoca
=TT.01
z Arima
=TT.03
10 Rio Claro
=TT.05
1d Port of Spain
=TT.10
1k Mon Repos
1j San Fernando
r Marabella
=TT.11
h Scarborough
=TT.CHA
1v Chaguanas
=TT.PTF
j Point Fortin
=TT.SGE
g Sangre Grande
=TT.SJL
l Laventille
=TT.TUP
i Tunapuna
f Paradise
=TW.01
12 Jincheng
=TW.02
168 Kaohsiung|gaosjun|gaosyongshih|gaoxiong|gaoxiongshi|kao hsiung|kao hsiung shih|kaohsiung city|takao
=TW.03
f3 Banqiao|banchiao|banciao|banciao district|banqiao district|fang chiao|pan chiao|san kuang|san kuang li
5p Xizhi
50 Shulin
37 Sanxia
2g Yingge
n Sanzhi
=TW.04
62o Taipei|gjai bac|pan kiao|pan chiao|pan chiao chen|pan chiao chieh|tai pei|tai pei shih|tai pei hsien|taibei shi|taibei shih|taibejus|taipe|taipeh|taipeium|taipejus|tajbehj|tajpej|tajpeo|tayipeh|tchaj pej|dai bac
sx Taichung|gjai trung|tai tiong chhi|taicungas|taizhong|taizhong shi|tajchzhun|tajcungo|tajzhun|taychun|tchaj cung|teyjong shehiri|thoi chung su|dai trung
lf Tainan|dai nang|gjai nam|tai nan|tai nan shih|tai lam chhi|tainan city|tainanas|tainanshi|tainanshih|tajnan|tajnano|taynam|tchaj nan|teynen shehiri|thoi nam su|dai nam
b8 Hsinchu|hsin chu|hsin chu hsien|hsin chu shih|sinchzhu|sin chuk su|sin cu|sin tek chhi|sinhcuz|sinjhushih|tan truc|xinzhu|xinzhushi
b6 Taoyuan City|taoyuan|taojuan
b2 Keelung
9q Hualien City
7k Neihu
6i Yongkang
5t Bade
3h Yuanlin
2y Nantou
2x Douliu
2m Daxi
2m Yilan
2e Puli
1u Wufeng
1k Magong
1c Donggang
v Hengchun
q Zhongxing New Village
i Lugu
h Yujing
=TZ.02
2a Bagamoyo
y Chalinze
v Mvomero
u Kibiti
t Mlandizi
s Mkuranga
s Bungu
o Kibaha
n Vikindu
h Lugoba
=TZ.03
51 Dodoma
o Kondoa
k Mpwapwa
k Kibakwe
=TZ.04
34 Iringa
z Mafinga
t Ilula
i Izazi
=TZ.05
4k Kigoma
13 Nguruka
11 Kasulu
t Kibondo
p Kakonko
p Uvinza
h Mwandiga
=TZ.06
4d Moshi
k Hedaru
h Same
g Lembeni
=TZ.07
16 Lindi
j Liwale
i Nachingwea
g Nyangao
=TZ.08
3d Musoma
1m Bunda
x Tarime
o Sirari
k Muriti
i Mugumu
h Kibara
h Nyamuswa
g Butiama
=TZ.09
84 Mbeya
31 Katumba
v Kyela
t Rujewa
s Tukuyu
p Igurusi
p Chimala
l Kiwira
i Ipinda
=TZ.10
6z Morogoro
2k Kilosa
1e Ifakara
12 Geiro
12 Kidatu
10 Kidodi
z Mlimba
r Malinyi
j Magole
i Msowero
h Ngerengere
h Mikumi
=TZ.11
2p Mtwara
12 Newala Kisimani
10 Masasi
u Lukuledi
p Luchingu
n Nangomba
k Nanyamba
h Nanganga
h Tandahimba
g Kitama
=TZ.12
c5 Mwanza|muansa|muanza|muvanzo|mvanza|mwamza|mwansa
10 Misungwi
n Ngudu
j Kihangara
g Usagara
=TZ.13
q Wete
=TZ.14
3i Songea
p Mbinga
m Kigonsera
j Maposeni
j Matiri
g Tingi
f Mahanje
=TZ.15
2z Shinyanga
10 Kahama
o Old Shinyanga
o Songwa
n Mwadui
m Tinde
m Mhango
l Isaka
g Kishapu
=TZ.16
1q Singida
r Mtinko
q Sepuka
p Shelui
o Mgandu
o Kiomboi
n Igugunu
k Itigi
k Ikungi
h Ilongero
h Puma
h Mungaa
=TZ.17
41 Tabora
10 Igunga
x Tumbi
r Sikonge
r Nzega
o Urambo
f Mabama
=TZ.18
69 Tanga
v Chanika
r Maramba
o Lushoto
l Mazinde
k Matui
h Muheza
g Mlalo
g Makuyuni
=TZ.19
1z Bukoba
y Biharamulo
w Bugarama
m Rulenge
k Nsunga
k Nshamba
j Kabanga
i Katerero
h Ngara
g Kamachumu
=TZ.20
m Chake Chake
=TZ.21
q Sokoni
=TZ.23
45k Dar es Salaam|dar es salam|dar es salamas|dar es salams|dar əs salam|dar ehs salam|dar ehs salam shaary|darasalam|daresalama|daresalamo|daressalaam|daressalam|daruesselam|darusselam|ntar es salam|ntontoma
j*Magomeni
=TZ.24
2h Sumbawanga
x Kirando
s Namanyere
o Matai
n Chala
j Laela
=TZ.25
b8 Zanzibar|ilu zanzibar|poli tis zanzivaris|sansibar|sansibar stadt|unguja|zanjibar|zanzibar city|zanzibar by|zanzibaras|zanzibaro
=TZ.26
9h Arusha
1e Merelani
n Kingori
k Kiratu
j Usa River
i Mto wa Mbu
g Mbuguni
=TZ.27
y Babati
q Magugu
l Basotu
k Dareda
j Bashanet
j Dongobesh
j Nangwa
j Galappo
=TZ.28
2n Ushirombo
1p Uyovu
1h Buseresere
1e Katoro
14 Geita
z Masumbwe
s Chato
s Kasamwa
=TZ.29
21 Mpanda
i Usevia
=TZ.30
1h Makumbako
1b Njombe
j Mtwango
j Ilembula
f Mlangali
=TZ.31
y Somanda
y Bariadi
u Kisesa
p Nyalikungu
n Lalago
m Maswa
i Nyakabindi
h Malampaka
=TZ.32
14 Vwawa
11 Tunduma
j Mlowo
=UA.01
7l Cherkasy
2s Uman
1u Smila
s Zolotonosha
o Kaniv
i Korsun-Shevchenkivskyy|korsun shevchenkivskyi
h Shpola
g Zvenihorodka|zvenyhorodka
g Vatutine|bahacheve
=UA.02
7x Chernihiv
1v Nizhyn
1h Pryluky
h Bakhmach
=UA.03
7d Chernivtsi
=UA.04
qx Dnipro|dnepr|dnepropetrovsk|dniepr|dniepropetrovskas|dnipropetrovsk|dnipropetrovsko|dnipropetrowsk|dniproslav|dnjepropetrovsk|dnjipro|dnjipropetrovsk|dnyipro|ekaterinoslav|katerinoslav|katerynoslav|novij kodak|novorosiynsk|novyy kodak|ntnipro|sicheslav|sichoslav
gs Kryvyy Rih|krivi rih|krivi rog|krivii rih|krivij rig|krivij rih|krivijriha|kriviy rig|krivoj rog|krivoy rog|krivoy roq|krivyj rig|krovoi rig|kruevuey rih|kryvy rig|kryvy rih|kryvy rog|kryvyi rih|kryvyj rih|kryvyj rihas|krywyj rih|krzywy rog|kruvuy rih
6b Kamyanske
2x Nikopol
2t Pavlohrad
1z Novomoskovsk|samar
1a Marhanets
17 Zhovti Vody
12 Pokrov
v Synelnykove
s Ternivka
s Pershotravensk|shakhtarske
m Vilnohirsk
j Pidhorodne|pidhorodnye
i Pyatykhatky
g Verkhnodniprovsk
g Apostolove
=UA.05
p2 Donetsk|daneck|doneck|doneck osh|donecka|doneckas|donecko|doneckoj|donesk|donetk|donetsk i ukraina|donezk|donieck|donietsk|donjeck|hughesovka|jusowka|juzivka|juzovka|ntonetsk|stalin|staline|stalino|yuzovka|yuzovo
c0 Mariupol|hayeren|marijupol|marioepol|marioupol|marioupoli|mariupolj|maryupal|zhdanov
9f Makiivka|makiyivka
6o Horlivka
43 Kramatorsk
2z Sloviansk|slovyansk
2j Kostiantynivka
29 Bakhmut
25 Yenakiieve
20 Shakhtarsk
1q Druzhkivka
1o Pokrovsk
1k Khartsyzk
1k Snizhne
1i Chystyakove
1e Myrnohrad
16 Toretsk
12 Yasynuvata
10 Avdiivka
t Dobropillia
r Khrestivka
o Debaltseve
n Dokuchaievsk
m Selydove
l Volnovakha
l Kurakhovo
k Lyman
j Kurakhove
i Amvrosiivka
i Zuhres
f Ilovays’k
=UA.06
6m Ivano-Frankivsk
1t Kalush
1p Kolomyia
n Nadvirna
l Dolyna
=UA.07
13u Kharkiv|carcovia|charcovia|charkiv|charkiw|charkov|charkovas|charkow|harkiv|harkiva|harkivo|harkov|harkova|jarkov|kharkov
1i Lozova
1a Izium|izyum
11 Chuhuiv|chuhuyiv
t Pervomaiskyi|zlatopil
r Kupiansk|kupyansk
r Balakliia|balakliya
l Krasnohrad
l Merefa
k Lyubotyn|liubotyn
k Kivsharivka
j Vovchansk
i Bohodukhiv
h Derhachi
g Slobozhans’ke
=UA.08
7w Kherson
19 Nova Kakhovka
10 Kakhovka
p Oleshky
k Henichesk
i Skadovsk
=UA.09
7n Khmelnytskyi
2q Kamianets-Podilskyi|kamyanets podilskyi
15 Shepetivka
11 Netishyn
z Slavuta
y Starokostyantyniv
l Polonne
j Krasyliv
i Volochysk
g Iziaslav
g Horodok
g Dunayivtsi
=UA.10
64 Kropyvnytskyy|kropyvnytskyi
24 Oleksandriya
17 Svitlovodsk
m Znamyanka
i Dolynska
g Novoukrayinka
=UA.11
9c Simferopol
45 Kerch
2y Yevpatoriya
25 Yalta
1x Feodosiya
16 Dzhankoi|dzhankoy
v Yany Kapu
u Alushta
s Saki|saky
r Bakhchysarai|bakhchysaray
o Armyansk
h Sudak
g Bilohirsk
=UA.12
25q Kyiv|chijv|kaenugardur|keju|kiebo|kief|kieu|kiev|kiev osh|kievi|kievom|kievu|kiew|kiiev|kiiv|kijev|kijeva|kijevas|kijew|kijiv|kijivo|kijow|kijuw|kijv|kiova|kiovia|kiyev|kiyiw|kjiv|kueyiv|kyev|kyiiv|kyiw|kyjev|kyjiv|kyjiw|kuyiv
=UA.13
5r Bila Tserkva
32 Brovary
1s Boryspil
1q Irpin
18 Fastiv
16 Vyshneve
16 Bucha
11 Vasylkiv
z Boiarka|boyarka
w Obukhiv
r Pereiaslav
p Slavutych
m Vyshhorod
j Yahotyn
i Hostomel
h Skvyra
g Bohuslav
g Berezan
=UA.14
b2 Luhansk
2y Alchevsk
2r Sievierodonetsk
2n Lysychansk
2i Khrustalnyi
2c Kadiyivka
1r Dovzhansk
1k Rubizhne
1g Antratsyt
1d Sorokyne
1a Rovenky
19 Brianka|bryanka
10 Pervomaisk
t Perevalsk
r Holubivka
p Popasna
n Molodohvardiisk
m Starobilsk
i Kreminna
h Lutuhyne
g Svatove
f Chervonopartyzansk
=UA.15
jx Lviv|ilbav|lvou|lvov|lvov osh|lavov|lembaersch|lemberg|lemburg|lembarsch|leopoli|leopolis|leopul|liopuli|liov|ljviv|lvivo|lvova|lvovas|lwif|lwiw|lwow|lwuw
22 Drohobych
1s Chervonohrad
1p Stryi
y Sambir
x Boryslav
v Novoyavorivs'k
s Truskavets
n Brody
n Zolochiv
l Sokal
k Stebnyk
g Horodok
=UA.16
d2 Mykolayiv|mikolaiv|mikolajiv|mikolajow|mykolaiv|nikolaev|vernoleninsk
1q Pervomaysk
13 Yuzhnoukrayinsk|pivdennoukrainsk
x Voznesensk
=UA.17
s8 Odesa|adehsa|ades|odess|odessa|odessa osh|odessae|odesse|odessos|odessus|odessza|odissos|udessa
1z Izmail|izmayil
1n Chornomors’k
1c Bilhorod-Dnistrovskyi
14 Podilsk
x Yuzhne|pivdenne
k Kiliya
j Reni
j Balta
i Rozdilna
f Bolhrad
=UA.18
7v Poltava
62 Kremenchuk
1e Horishni Plavni
19 Lubny
14 Myrhorod
n Hadyach
f Pyriatyn|pyryatyn
=UA.19
6t Rivne
16 Varash
11 Dubno
v Kostopil
t Sarny
p Zdolbuniv
=UA.20
f8 Sevastopol|akhiar|akhtyar|akujar|akyar|aqjar|aqyar|sebastopol|sebastopoli|sebastopolis|sebastopolo|sevastopal|sevastopole|sevastopolis|sevastopolj|sevastopolo|sevastoupoli|sewastopol|sivastopol|szevasztopol
j Balaklava
=UA.21
78 Sumy
2d Konotop
21 Shostka
1b Okhtyrka
12 Romny
w Hlukhiv
o Lebedyn
o Krolevets
g Bilopillia
f Putyvl
=UA.22
69 Ternopil
s Chortkiv
l Kremenets
i Berezhany
=UA.23
aa Vinnytsya
y Zhmerynka
v Mohyliv-Podilskyy
s Khmilnyk
q Haysyn
n Kozyatyn
n Ladyzhyn
i Kalynivka
g Bar
f Tulchyn
=UA.24
60 Lutsk
1w Kovel
1e Novovolynsk
12 Volodymyr-Volynskyi
=UA.25
37 Uzhgorod|uzhhorod
2e Mukachevo
s Khust
p Vynohradiv
n Berehove
h Svalyava
g Rakhiv
=UA.26
jq Zaporizhzhya|aleksandrovsk|alexandrovsk|oleksandrivsk|saporischschja|saporoschje|saporoshje|zaparozhzha|zaporijja|zaporijjia|zaporijya|zaporiyia|zaporizhja|zaporizhzhia|zaporizia|zaporizja|zaporizza|zaporizzia|zaporizzja|zaporizzsja|zaporoye|zaporoze|zaporozhe|zaporozhje|zaporozhye|zaporozi|zaporozje
45 Melitopol
2y Berdyansk
1h Enerhodar
u Tokmak
i Polohy
i Dniprorudne
f Vilnyansk
=UA.27
7a Zhytomyr
21 Berdychiv
1p Korosten
1k Novohrad-Volynskyi
q Malyn
o Korostyshiv
f Ovruch
f Radomyshl
=UG.C
11l Kampala|campala|ikampala|kaempaala|kambaala|kampal|kampalo|kanpala
1v Mukono
1t Masaka
1r Entebbe
1q Njeru
15 Mityana
z Lugazi
s Luwero
o Wobulenzi
n Namasuba
m Kayunga
l Wakiso
j Mubende
i Kireka
=UG.E
2l Jinja
24 Mbale
1k Soroti
19 Iganga
17 Busia
14 Tororo
v Pallisa
n Bugiri
g Busembatia
f Buwenge
=UG.N
43 Gulu
3b Lira
1w Apac
1l Kitgum
1k Arua
u Nebbi
t Adjumani
s Paidha
o Yumbe
j Kotido
j Moyo
=UG.W
2q Mbarara
27 Bwizibwera
1v Kasese
18 Kabale
17 Fort Portal
14 Hoima
v Masindi
v Ibanda
v Nyachera
j Kyenjojo
h Kamwenge
h Bundibugyo
h Ntungamo
f Ntungamo
=US.AK
83 Anchorage
x Juneau
w Fairbanks
p Eagle River
j Badger
=US.AL
5z Huntsville
5w Birmingham
5l Montgomery
5e Mobile
2q Tuscaloosa
2d Hoover
1x Dothan
1q Auburn
1j Decatur
1b Madison
14 Florence
12 Phenix City
10 Gadsden
10 East Florence
z Prattville
y Vestavia Hills
x Alabaster
u Opelika
s Enterprise
r Bessemer
q Homewood
p Athens
p Daphne
p Northport
n Dixiana
n Pelham
m Prichard
m Anniston
l Albertville
l Oxford
l Trussville
l Mountain Brook
k Selma
j Troy
j Fairhope
i Helena
h Tillmans Corner
h Foley
h Center Point
g Hueytown
g Talladega
f Cullman
f Millbrook
=US.AR
5i Little Rock
2g Fort Smith
2b Fayetteville
26 Springdale
22 Jonesboro
1v North Little Rock
1t Conway
1r Rogers
19 Pine Bluff
18 Bentonville
10 Hot Springs
z Hot Springs National Park
y Benton
v Sherwood
u Texarkana
t Russellville
t Jacksonville
s Bella Vista
s Paragould
q Cabot
p West Memphis
o Searcy
n Van Buren
k Bryant
i El Dorado
i Maumelle
g Siloam Springs
=US.AZ
18o Phoenix
es Tucson
d4 Mesa
79 Chandler
6w Gilbert
6o Glendale
6l Scottsdale
5s Maryvale
5b Peoria
4w Tempe
4m Deer Valley
4e Tempe Junction
3z Surprise
3k Alhambra
2m Yuma
2b Ahwatukee Foothills
29 San Tan Valley
29 Avondale
27 Goodyear
1y Flagstaff
1v Casas Adobes
1m*Central City
1j*Encanto
1i Lake Havasu City
1f Casa Grande
1f Buckeye
1f Catalina Foothills
1d Maricopa
19 Oro Valley
17 Sierra Vista
16 Prescott Valley
16 Prescott
15 Marana
13 Bullhead City
12 Apache Junction
11 Sun City
z Queen Creek
y El Mirage
w San Luis
v Florence
t Kingman
s Drexel Heights
q Fortuna Foothills
q Sahuarita
p Sun City West
o Fountain Hills
m Anthem
l Green Valley
k Nogales
j Rio Rico
h Eloy
h Tanque Verde
h Douglas
g Flowing Wells
f Payson
f Somerton
=US.CA
30b Los Angeles
12r San Diego
sj San Jose
o1 San Francisco
eg Fresno
dn Sacramento
d6 Long Beach
bn Oakland
ae Bakersfield
9r Anaheim
9b Santa Ana
8y Riverside
8i Stockton
7e Chula Vista
75 Irvine
6g Fremont
60 San Bernardino
5v Modesto
5s Fontana
5r Oxnard
5o Moreno Valley
5m Huntington Beach
5l Glendale
52 Santa Clarita
4w Oceanside
4v Garden Grove
4v Rancho Cucamonga
4v Santa Rosa
4r Ontario
4o*Hollywood
4n Elk Grove
4k Corona
4h Lancaster
4e Palmdale
4e Hayward
4d Salinas
4c Sunnyvale
49 Pomona
47 Escondido
44 Valencia
40 Torrance
3y Pasadena
3x Orange
3x Fullerton
3s*Van Nuys
3m Roseville
3m Visalia
3l Thousand Oaks
3l Concord
3j Simi Valley
3i East Los Angeles
3i Santa Clara
3g*Koreatown
3e Victorville
3e Vallejo
3d Chico
3d Berkeley
39 El Monte
37 Carlsbad
36 Downey
35 Costa Mesa
35 Fairfield
34 Inglewood
33 Antioch
32 Temecula
32 Murrieta
32 Richmond
30 West Covina
2z Norwalk
2z Daly City
2x Burbank
2x Santa Maria
2x*Universal City
2w Clovis
2w El Cajon
2w San Mateo
2v Rialto
2t Vista
2t*Chinatown
2q Compton
2p Mission Viejo
2p Vacaville
2p Ventura
2o South Gate
2l Hesperia
2l Carson
2l Santa Monica
2l San Marcos
2l*Boyle Heights
2k Arden-Arcade
2k Westminster
2k Santa Barbara
2k Redding
2j San Leandro
2g Hawthorne
2g Livermore
2g Indio
2f Whittier
2f Menifee
2f Newport Beach
2f Tracy
2f Citrus Heights
2e Chino
2e Alhambra
2d Redwood City
2c Hemet
2b Buena Park
2a Lake Forest
2a Merced
2a Lakewood
29 Tustin
28 Mountain View
28 Napa
28 Pleasanton
27 Alameda
26 Bellflower
26*San Pedro
26 Chino Hills
26*North Hollywood
26 Milpitas
25 Baldwin Park
24 Upland
24 Folsom
24 San Ramon
23 Manteca
23 Perris
22 Union City
20 Turlock
20 Apple Valley
20 Lynwood
1z Redlands
1z Rancho Cordova
1y*Mira Mesa
1y*Woodland Hills
1x Pittsburg
1x Walnut Creek
1w*Northridge
1w Redondo Beach
1w Yorba Linda
1w Davis
1w Camarillo
1v South San Francisco
1v Yuba City
1v Palo Alto
1u Laguna Niguel
1u San Clemente
1t Lodi
1s Santa Cruz
1s Pico Rivera
1s Madera
1s Montebello
1r Florence-Graham
1r Encinitas
1q Tulare
1q La Habra
1q Lake Elsinore
1q Carmichael
1p Monterey Park
1p Castro Valley
1p Rocklin
1p National City
1p*Canoga Park
1p Cupertino
1o Gardena
1o Petaluma
1o La Mesa
1o*Rancho Penasquitos
1o*Valley Glen
1o*Canyon Country
1n Huntington Park
1n San Rafael
1n Eastvale
1n Brentwood
1n Woodland
1m Arcadia
1m Santee
1m Dublin
1l South Whittier
1l Fountain Valley
1l*North Hills
1l Diamond Bar
1k Porterville
1k Hanford
1k Novato
1j Paramount
1j Rosemead
1j Highland
1j Colton
1i Hacienda Heights
1i Cathedral City
1i Watsonville
1h Yucaipa
1h Gilroy
1h Delano
1h West Sacramento
1h*Sherman Oaks
1g Placentia
1g Glendora
1g Palm Desert
1e Aliso Viejo
1e Poway
1e Cerritos
1e Azusa
1e La Mirada
1d Rancho Santa Margarita
1d Cypress
1d Rowland Heights
1d Covina
1c Ceres
1c Florin
1b Palm Springs
1b San Luis Obispo
1b*Mission District
1b San Jacinto
1b*Laguna
1a Lincoln
1a Antelope
19 Newark
19 Coachella
19*Encino
18 Danville
18 Lompoc
18 El Centro
18*Echo Park
18 Beaumont
17 San Bruno
17 Bell Gardens
17 Morgan Hill
17*La Jolla
17 Altadena
17 Rancho Palos Verdes
17 North Highlands
16 Rohnert Park
16 El Dorado Hills
16 Brea
15*West Hills
15*Chatsworth
15 Campbell
15*Venice
15 La Puente
14 La Quinta
14 San Gabriel
14 Calexico
14 Oakley
14 Culver City
13 Pacifica
13 Stanton
13 Montclair
12 Martinez
11 Monrovia
11 Hollister
11 Los Banos
10 San Juan Capistrano
10 Temple City
10 Claremont
10 West Hollywood
10 Bell
10 Moorpark
10 Willowbrook
10 Manhattan Beach
10 Wildomar
z Beverly Hills
z Pleasant Hill
z San Dimas
y Rubidoux
y Dana Point
y La Presa
y*Studio City
y Orangevale
x Foster City
x Menlo Park
x Lawndale
x Adelanto
x Foothill Farms
x Seaside
x*Silver Lake
x Oildale
x La Verne
w Westmont
w Laguna Hills
v Saratoga
v Banning
v Goleta
v Fair Oaks
v Los Gatos
v Los Altos
v Santa Paula
v Fallbrook
u Burlingame
u San Pablo
u Walnut
u San Carlos
u Atascadero
u East Palo Alto
t Atwater
t Orcutt
t Ridgecrest
s Monterey
s Desert Hot Springs
s Spring Valley
s Benicia
s Suisun
s Maywood
r Windsor
r Imperial Beach
r Belmont
r Paso Robles
r Eureka
r Lemon Grove
r*Tujunga
q Paradise
q Norco
q Wasco
q South Pasadena
q Twentynine Palms
q Brawley
q Lafayette
q Lemoore
q Reedley
q West Whittier-Los Nietos
p Hercules
p Galt
p Soledad
p Sanger
p San Fernando
p North Tustin
p Vineyard
p Coronado
p Seal Beach
o Selma
o Cudahy
o Barstow Heights
o Riverbank
o Loma Linda
o Bloomington
o Dinuba
o Barstow
o El Cerrito
n San Lorenzo
n Laguna Beach
n Isla Vista
n Calabasas
n Ladera Ranch
n*Noe Valley
n Valinda
n Millbrae
n Lennox
n Rosemont
n West Puente Valley
n*Visitacion Valley
m Corcoran
m Port Hueneme
m Oakdale
m Duarte
m Jurupa Valley
m Ashland
m South Lake Tahoe
m West Carson
m Yucca Valley
m Bay Point
l Patterson
l Marina
l Rancho San Diego
l Agoura Hills
l South El Monte
l Arvin
l Lathrop
l Lomita
l Lakeside
l Winter Gardens
l American Canyon
l South San Jose Hills
l Agoura
k Granite Bay
k Ramona
k La Cañada Flintridge
k Glen Avon
k Hermosa Beach
k Albany
k La Crescenta-Montrose
k*Sun City
j Dixon
j Orinda
j Pinole
j Blythe
j Castaic
j Casa de Oro-Mount Helix
j Chowchilla
j Mead Valley
i Shafter
i Cameron Park
i Rosamond
i Arroyo Grande
i Rancho Mirage
i Santa Fe Springs
i Arcata
i Linda
i Prunedale
i Stevenson Ranch
h East Hemet
h Moraga
h Greenfield
h Live Oak
h Bayside
h Imperial
h El Segundo
h Artesia
h Nipomo
h Coalinga
g Laguna Woods
g Truckee
g Oroville
g Walnut Park
g Vincent
g Vincent
g Ukiah
g La Palma
g Pacific Grove
g Fillmore
g*Alum Rock
f Avocado Heights
f Bostonia
f*Sunland
f Susanville
f South Yuba City
f Clearlake
f McKinleyville
f Ripon
f Parlier
f East Rancho Dominguez
f Lamont
f Rio Linda
=US.CO
jw Denver
cp Colorado Springs
9z Aurora
4h Fort Collins
49 Lakewood
3p Thornton
38 Westminster
37 Arvada
32 Centennial
31 Pueblo
2z Boulder
2t Greeley
2p Highlands Ranch
2k Longmont
23 Loveland
1t Broomfield
1o Grand Junction
1k Castle Rock
1i Commerce City
1e Parker
1a Littleton
16*Southglenn
13 Northglenn
12 Brighton
x Englewood
x Security-Widefield
w Ken Caryl
v Wheat Ridge
u Pueblo West
s Fountain
s Lafayette
p*Castlewood
o Columbine
m Windsor
l Erie
l Evans
k Louisville
k Golden
k Clifton
j Montrose
i Sherrelwood
i Durango
g Cañon City
g*Cimarron Hills
g Greenwood Village
=US.CT
44 Bridgeport
3m New Haven
3l Stamford
3d North Stamford
3d Hartford
31 Waterbury
2g Norwalk
2d Danbury
2d East Norwalk
21 New Britain
1r West Hartford
1o Bristol
1o Meriden
1o Hamden
1n Fairfield
1j West Haven
1h Milford
1f Stratford
1f City of Milford (balance)
1f East Hartford
1b Middletown
19 Enfield
15 Shelton
14 Norwich
10 Trumbull
10 West Torrington
z Torrington
w Glastonbury
w Naugatuck
v Manchester
v Newington
t Cheshire
t Branford
t East Haven
t Windsor
r New London
r Wethersfield
q Mansfield City
q Westport
p Farmington
o South Windsor
o North Haven
n Windham
m Guilford
m Bloomfield
l Darien
k Montville Center
k Southbury
k New Canaan
j Waterford
j Madison
j Ansonia
i Wallingford Center
i Wilton
i Willimantic
i Wallingford
h Plainville
h Killingly Center
h Wolcott
h Seymour
f Plainfield
f Storrs
f Ledyard
=US.DC
j6 Washington
i Shaw
g Adams Morgan
=US.DE
20 Wilmington
12 Dover
y Newark
k Middletown
j Bear
=US.FL
qj Jacksonville
c9 Miami
ap Tampa
8k Orlando
75 St. Petersburg
6l Hialeah
5a Tallahassee
4z Fort Lauderdale
4v Cape Coral
4n Pembroke Pines
4l Port Saint Lucie
46 Hollywood
3x Gainesville
3t Miramar
3l Coral Springs
35 Miami Gardens
35 Clearwater
30 Palm Bay
30 Pompano Beach
2z West Palm Beach
2w Lakeland
2v Brandon
2t Davie
2r Spring Hill
2l Boca Raton
2l Plantation
2k Miami Beach
2g Deltona
2f Lehigh Acres
2c Sunrise
2b Palm Coast
29 Largo
29 Homestead
28 Kendall
28 Melbourne
28 Deerfield Beach
26 Town 'n' Country
26 Alafaya
24 Doral
22 Fort Myers
22 Boynton Beach
20 Lauderhill
1z Riverview
1y Weston
1x Kissimmee
1u Delray Beach
1t Daytona Beach
1t Tamarac
1r Carol City
1r Jupiter
1r Wellington
1q North Miami
1q North Port
1p*West Hollywood
1o Pine Hills
1o Port Orange
1o Fountainebleau
1n Coconut Creek
1m Ocala
1m Sanford
1l Palm Harbor
1l Margate
1k Kendale Lakes
1j Tamiami
1j Sarasota
1i Bradenton
1i Port Charlotte
1i Allapattah
1i East Pensacola Heights
1h Pensacola
1h Poinciana
1h Palm Beach Gardens
1g Bonita Springs
1g Pinellas Park
1f The Villages
1f Coral Gables
1f The Hammocks
1f Flagami
1c Apopka
1b Country Club
19 Cutler Bay
19 Titusville
18 Fort Pierce
18 Oakland Park
18 Wesley Chapel
18 North Miami Beach
18 North Lauderdale
18 Ocoee
17 Altamonte Springs
15 University
15 Ormond Beach
15 Carrollwood Village
14 Winter Garden
14*St. Johns
13 Hallandale Beach
13 North Fort Myers
13 Princeton
13 The Acreage
13 Oviedo
12 Panama City
12 Winter Haven
12 Aventura
12 Royal Palm Beach
11 Lake Worth|lake worth beach
11 Plant City
11 South Miami Heights
10 Dunedin
10 Kendall West
10 Richmond West
10 Valrico
z Ponte Vedra Beach
z Cooper City
z Egypt Lake-Leto
z Saint Cloud
z Lauderdale Lakes
z Winter Springs
z Merritt Island
z West Little River
y Riviera Beach
x Carrollwood
x Golden Glades
x Greenacres City
w Clermont
w Land O' Lakes
v Dania Beach
v Navarre
v Miami Lakes
v East Lake
v Lakeside
v Estero
u DeLand
u Parkland
u Winter Park
u Westchester
t Fruit Cove
t Ferry Pass
t Lake Magdalene
r Fleming Island
r Casselberry
r University Park
r Cutler Ridge
q*Cantonment
q Leisure City
q Four Corners
q Buenaventura Lakes
q Key West
q Temple Terrace
q Meadow Woods
p Rockledge
p Tarpon Springs
o Palmetto Bay
o Coral Terrace
o New Smyrna Beach
o Citrus Park
o Boca Del Mar
o Immokalee
o Keystone
o Sebastian
o Golden Gate
o Hialeah Gardens
o Norland
n Bayonet Point
n Bellview
n Crestview
n Wright
n Palm City
n Vero Beach South
n Jacksonville Beach
n East Naples
n Haines City
n The Crossings
n East Lake-Orient Park
n Bloomingdale
n Oak Ridge
m Holiday
m Palm Springs
m Venice
m South Bradenton
m Sunny Isles Beach
m Greater Northdale
m Northdale
m Wekiwa Springs
m Leesburg
m West and East Lealman
m Fort Walton Beach
m Brent
m Westchase
m Edgewater
m Naples
l West Pensacola
l Palm River-Clair Mel
l Sweetwater
l West Melbourne
l Lake Worth Corridor
l Ensley
k Oakleaf Plantation
k Lynn Haven
k Coconut Grove
k Pace
k Palm Valley
k DeBary
k Eustis
k Lealman
k Ives Estates
j Pinecrest
j Lutz
j Sun City Center
j Jasmine Estates
j Bartow
i Punta Gorda Isles
i Belle Glade
i Florida Ridge
i Seminole
i Punta Gorda
i Cutler
i Ojus
i Cocoa
i Marco Island
h Maitland
h Safety Harbor
h Ruskin
h Glenvar Heights
h San Carlos Park
h Sandalfoot Cove
h Opa-locka
h Pinewood
g Stuart
g Sunset
g Vero Beach
g Bayshore Gardens
g Midway
g Lake Mary
g Country Walk
g Southchase
g Myrtle Grove
g New Port Richey
g Lake Wales
f Tavares
f Lake Butler
f Iona
f Brownsville
f West Park
f Three Lakes
f Auburndale
=US.GA
cw Atlanta
5r Columbus
44 Savannah
3j Athens
2x Sandy Springs
2n Roswell
2j Macon
2b Johns Creek
23 Albany
21 Warner Robins
1s Alpharetta
1n Marietta
1k Smyrna
1k Valdosta
1g Brookhaven
1e Stonecrest
1d Dunwoody
17 Augusta
15 Peachtree Corners
14 North Atlanta
13 Gainesville
12 Milton
11 Newnan
11 Mableton
10 Rome
10 Martinez
z East Point
z Peachtree City
y Dalton
y Kennesaw
x Hinesville
x Redan
x Douglasville
v Statesboro
u Lawrenceville
u Woodstock
u LaGrange
t Duluth
t Evans
s Chamblee
s Stockbridge
s Tucker
q Carrollton
p Canton
n McDonough
n Griffin
n Pooler
n Candler-McAfee
m Acworth
m Decatur
m Sugar Hill
l Union City
k Cartersville
k Snellville
j Forest Park
j North Druid Hills
j Milledgeville
j Thomasville
j Suwanee
i St. Marys
h Fayetteville
h Tifton
h North Decatur
h Norcross
g Kingsland
g Calhoun
g Dublin
g Brunswick
g Americus
g Riverdale
g Conyers
f Lithia Springs
f Perry
f Winder
f Belvedere Park
f Wilmington Island
=US.HI
ac Honolulu
1e East Honolulu
1c Pearl City
17 Hilo
13 Kailua
12 Waipahu
z Kaneohe
s Mililani Town
q Kahului
n ‘Ewa Gentry
l Kīhei
i Makakilo
i Wahiawā
g Schofield Barracks
f Wailuku
f Kapolei
=US.IA
5u Des Moines
3m Cedar Rapids
2v Davenport
2b Sioux City
22 Iowa City
1w Waterloo
1t Ames
1s West Des Moines
1r Council Bluffs
1n Dubuque
1l Ankeny
18 Urbandale
15 Cedar Falls
11 Marion
10 Bettendorf
s Marshalltown
r Mason City
q Clinton
p Burlington
p Fort Dodge
p Ottumwa
o Muscatine
l Johnston
l Coralville
j Waukee
h Altoona
g North Liberty
f Indianola
f Clive
f Newton
=US.ID
42 Boise
2j Meridian
2i Nampa
1n Idaho Falls
1i Pocatello
1g Caldwell
1d Coeur d'Alene
1b Twin Falls
x Lewiston
v Lewiston Orchards
u Post Falls
s Rexburg
p Moscow
o Eagle
h Kuna
=US.IL
22x Chicago
5l Aurora
44 Rockford
44 Joliet
43 Naperville
39 Springfield
37 Peoria
35 North Peoria
34 Elgin
2g Waukegan
2e*West Town
2e Champaign
2e*Near North Side
2c Cicero
27*Belmont Cragin
26 Bloomington
24 Arlington Heights
24 Evanston
23 Schaumburg
22 Bolingbrook
22*South Lawndale
22*Logan Square
21 Decatur
20*West Ridge
1x Palatine
1v*Lincoln Park
1t*Portage Park
1t Skokie
1n Des Plaines
1n Orland Park
1l Tinley Park
1l Oak Lawn
1l*Irving Park
1k Berwyn
1k*Chicago Lawn
1j*Uptown
1j*Edgewater
1j Mount Prospect
1i*Rogers Park
1i Normal
1i Wheaton
1g Oak Park
1g Hoffman Estates
1g*Albany Park
1f*South Shore
1e Downers Grove
1b Glenview
1a Elmhurst
1a*Auburn Gresham
18*Brighton Park
18 Lombard
17 DeKalb
17*Ashburn
17 Moline
17 Plainfield
16 Urbana
16 Belleville
16 Bartlett
15 Buffalo Grove
15*Gage Park
15*New City
15 Quincy
15*Lincoln Square
15 Streamwood
14 Crystal Lake
14 Carol Stream
14*Avondale
14 Romeoville
13 Rock Island
13 Carpentersville
12 Hanover Park
12 Wheeling
12 Park Ridge
11 Addison
11 Calumet City
z*North Lawndale
z*North Center
y*Lower West Side
y Glendale Heights
y Oswego
y*Bridgeport
y Northbrook
x*Chicago Loop
x Woodridge
x Elk Grove Village
x Pekin
x St. Charles
x*West Lawn
w*Greater Grand Crossing
w*West Englewood
w Danville
w Mundelein
v*Chatham
v Galesburg
v Gurnee
v Algonquin
u Chicago Heights
u Niles
u Highland Park
t North Chicago
t Upper Alton
t Burbank
t Granite City
t Lake in the Hills
t O'Fallon
s Lansing
s Glen Ellyn
s South Chicago
s Oak Forest
s Round Lake Beach
r West Chicago
r Wilmette
r East Saint Louis
r Alton
r*Hyde Park
r Kankakee
r McHenry
q Batavia
q Carbondale
q Vernon Hills
q*Englewood
q Huntley
q New Lenox
p Melrose Park
p Harvey
p Woodstock
p Lockport
p Belvidere
p Edwardsville
p Westmont
p Elmwood Park
p Collinsville
o Freeport
o Homer Glen
o Rolling Meadows
o*Woodlawn
o Zion
o Maywood
o Blue Island
n Loves Park
n Morton Grove
n Dolton
n East Peoria
n Roselle
n Lisle
n Machesney Park
n*Morgan Park
n Wasco
m*Near South Side
m*Grand Boulevard
m South Elgin
m Darien
m Bloomingdale
m South Holland
m Villa Park
m Park Forest
m Geneva
l East Moline
l Charleston
l Crest Hill
l Grayslake
l*East Garfield Park
k Libertyville
k*Douglas
k Lake Zurich
k Mokena
k Evergreen Park
j Montgomery
j Lake Forest
j Homewood
j Alsip
j Bellwood
j*West Elsdon
j Matteson
j Jacksonville
j Deerfield
j Brookfield
j*Mount Greenwood
j Frankfort
j Bourbonnais
j Goodings Grove
j Macomb
i Round Lake
i Yorkville
i Bensenville
i Ottawa
i Franklin Park
i Mattoon
i Cary
i Marion
i Godfrey
i*West Garfield Park
i Sycamore
i Hinsdale
i*Kenwood
i Palos Hills
h North Aurora
h Fairview Heights
h Country Club Hills
h Lemont
h Shorewood
h Westchester
h Washington
g Bridgeview
g Prospect Heights
g Morton
g La Grange
g Bradley
g*McKinley Park
f Dixon
f Mount Vernon
f Sterling
=US.IN
oo Indianapolis
78 Fort Wayne
3c Evansville
2u South Bend
2h Carmel
2c Bloomington
26 Hammond
25 Gary
25 Fishers
1z Lafayette
1y Muncie
1p Terre Haute
1n Noblesville
1m Kokomo
1k Greenwood
1j Anderson
1g Elkhart
1c Mishawaka
1c Lawrence
1b Jeffersonville
1b Columbus
1a West Lafayette
11 Portage
11 Westfield
11 New Albany
10 Richmond
z Merrillville
x Goshen
x Valparaiso
v Michigan City
v Plainfield
u Granger
t Marion
t Crown Point
t Schererville
t East Chicago
s Hobart
q Zionsville
p Brownsburg
p Franklin
n Munster
n Highland
m LaPorte
m La Porte
m Clarksville
l Greenfield
l Fairfield Heights
j Seymour
j Shelbyville
i Vincennes
i Logansport
i New Castle
h Huntington
h Broad Ripple
g Avon
g Griffith
g Frankfort
g Dyer
g Crawfordsville
g Lebanon
g New Haven
f Jasper
=US.KS
au Wichita
57 Overland Park
47 Kansas City
3q Olathe
3j Topeka
2m Lawrence
1t Shawnee
1k Manhattan
1g Lenexa
1c Salina
16 Hutchinson
10 Leavenworth
z Leawood
s Dodge City
r Garden City
p Emporia
p Junction City
o Derby
m Prairie Village
l Hays
l Gardner
l Liberal
k Pittsburg
j Newton
g Great Bend
=US.KY
8q Lexington-Fayette
81 Ironville
81 Meads
6s Louisville
69 Lexington
1s Bowling Green
1n Owensboro
15 Covington
y Richmond
w Georgetown
w Florence
w Hopkinsville
u Nicholasville
u Elizabethtown
t Henderson
s Frankfort
r Jeffersontown
r Independence
q*Pleasure Ridge Park
p Paducah
n Valley Station
m Radcliff
l Ashland
k Newburg
k Madisonville
j Murray
j Erlanger
i Winchester
i Fern Creek
h Saint Matthews
h Okolona
h Danville
g Fort Thomas
g Burlington
g Shively
f Newport
f Shelbyville
f Highview
=US.LA
au New Orleans
6d Baton Rouge
5h Shreveport
3y Metairie Terrace
3u Metairie
3k Lafayette
24 Lake Charles
1w Bossier City
1v Kenner
1e Monroe
1c Alexandria
y Houma
x Marrero
v New Iberia
u Laplace
s Central
s Slidell
r Prairieville
n Terrytown
m Ruston
k Hammond
k Harvey
k Sulphur
j Bayou Cane
i Shenandoah
i Natchitoches
i Gretna
h Chalmette
h Opelousas
g Zachary
g Estelle
=US.MA
is Boston
fv*South Boston
5r Worcester
4a Springfield
33 Lowell
32 Cambridge
2t New Bedford
2n Brockton
2m Fall River
2m Quincy
2k Lynn
2h Newton
28 Somerville
28 Lawrence
1w Framingham
1t Framingham Center
1r Waltham
1r Haverhill
1p Malden
1n Brookline
1l Medford
1l Taunton
1l Chicopee
1j North Chicopee
1i Weymouth
1h Revere
1h Peabody
1g Methuen
1e South Peabody
1c Barnstable
1a Everett
18 Attleboro
17 Pittsfield
17 Salem
17 Arlington
16 Westfield
16 Leominster
15 Beverly
15 Holyoke
15 Fitchburg
14 Beverly Cove
14 Billerica
14 Amherst
14 Marlborough
14 Woburn
13 Chelsea
11*Jamaica Plain
11 Braintree
y Chelmsford
y Shrewsbury
w Natick
w Randolph
w Watertown
v Lexington
v Franklin
u Gloucester
t Tewksbury
t Needham
t Dracut
t Agawam
t Norwood
t Northampton
s North Andover
s Melrose
s Wellesley
s West Springfield
r Milton
r Stoughton
r Saugus
q Danvers
p Yarmouth
p Milford
p Wakefield
p Reading
p Belmont
p Dedham
o Burlington
n Easton
n Mansfield
n Middleborough
m Wilmington
m Ludlow
m Canton
m Westford
l Stoneham
l Winchester
l Acton
k Gardner
k Marblehead
k Norton
k Greenfield
j Amherst Center
j Southbridge
i Amesbury
i Palmer
i Somerset
i Newburyport
i Rockland
i South Hadley
i Winthrop
h Sudbury
h Holden
h Hanover
h Concord
h North Attleborough Center
h Auburn
h Easthampton
h Grafton
h Swansea
g Fairhaven
g Abington
g Ashland
g Longmeadow
f East Longmeadow
f Duxbury
=US.MD
g0 Baltimore
2s Columbia
2e Germantown
1z Silver Spring
1x Frederick
1w Waldorf
1w Glen Burnie
1v Gaithersburg
1v Rockville
1u Ellicott City
1s Dundalk
1p Bethesda
1m Bowie
1j Towson
1d*South Bel Air
1d Aspen Hill
1c Wheaton
1c Bel Air South
1b Gwynn Oak
19 Potomac
18 Severn
18 North Bethesda
16 Catonsville
14 Hagerstown
13 Annapolis
13 Essex
12 Hanover
12 Woodlawn
12 Severna Park
11 Odenton
10 Saint Charles
10 Clinton
z Oxon Hill-Glassmanor
y*North Bel Air
y Olney
y Suitland-Silver Hill
y Chillum
x Salisbury
w Randallstown
w College Park
w Montgomery Village
v Pikesville
v Parkville
v Owings Mills
v Bel Air North
v Eldersburg
u Carney
u South Gate
t Milford Mill
t West Elkridge
s Perry Hall
r Crofton
q Laurel
q South Laurel
q Reisterstown
q Suitland
q Edgewood
p Lochearn
p Middle River
o North Potomac
o Scaggsville
o Pasadena
o Greenbelt
o Hunt Valley
o Fort Washington
o Fairland
n Ilchester
n Arnold
n Landover
l Cockeysville
k Arbutus
k Cumberland
j Lake Shore
j Green Haven
j Rosedale
j Camp Springs
j Langley Park
j Greater Upper Marlboro
j Westminster
j Hyattsville
i Ballenger Creek
i Lanham-Seabrook
i Calverton
i Oxon Hill
i Takoma Park
h White Oak
h Glassmanor
h Seabrook
h*Redland
h Beltsville
h Ferndale
h Easton
g Hillcrest Heights
g Maryland City
g Parole
g Lutherville-Timonium
g Elkton
g Elkridge
g Aberdeen
g East Riverdale
f Damascus
f Rossville
f Cloverly
f Adelphi
=US.ME
1v Portland
10 Lewiston
w Bangor
s West Scarborough
q South Portland
o South Portland Gardens
n Auburn
l Biddeford
l Sanford
j Saco
i Augusta
i Westbrook
g Waterville
f Brunswick
=US.MI
it Detroit
5f Grand Rapids
3q Warren
3o Sterling Heights
39 Ann Arbor
37 Lansing
2s Clinton Township
2q Flint
2n Dearborn
2n Livonia
2f Canton
2b Troy
2a Westland
29 Farmington Hills
24 Kalamazoo
24 Waterford
23 Wyoming
22 Shelby
21 Rochester Hills
21 Southfield
1t West Bloomfield Township
1q Taylor
1o Pontiac
1o Saint Clair Shores
1n Royal Oak
1n Novi
1k Dearborn Heights
1g Battle Creek
1f Kentwood
1e Redford
1d Saginaw
1c East Lansing
1c Portage
1c Roseville
16 Midland
12 Muskegon
11 Lincoln Park
y Bay City
y Holland
x Jackson
x Eastpointe
u Madison Heights
u Oak Park
t Port Huron
t Southgate
t Burton
r Allen Park
r Garden City
q Mount Pleasant
q Forest Hills
p Wyandotte
p Saginaw Township North
p Inkster
p Walker
o Norton Shores
o Holt
o Waverly
n Romulus
n Auburn Hills
m Hamtramck
l Okemos
l Marquette
l Birmingham
l Adrian
k Ferndale
k Monroe
k Ypsilanti
j Haslett
i Trenton
i Allendale
h Wayne
h Hazel Park
h Jenison
g Mount Clemens
g Grandville
g Grosse Pointe Woods
f Berkley
f Traverse City
=US.MN
bf Minneapolis
7x Saint Paul
34 Rochester
2e Bloomington
2e Duluth
27 Brooklyn Park
24 Plymouth
1w Maple Grove
1w Woodbury
1u Eagan
1u Saint Cloud
1r Eden Prairie
1r West Coon Rapids
1q Coon Rapids
1q Blaine
1p Burnsville
1p Lakeville
1g Minnetonka
1f Apple Valley
1e Edina
1e Minnetonka Mills
19 Saint Louis Park
16 Moorhead
15 Mankato
15 Maplewood
14 Shakopee
10 Richfield
10 Cottage Grove
10 Roseville
z Inver Grove Heights
w Andover
v Brooklyn Center
u Savage
s Oakdale
s Fridley
r Winona
q Shoreview
q Ramsey
q Owatonna
p Chanhassen
p Prior Lake
p White Bear Lake
p Chaska
p Austin
o Elk River
o Champlin
o Faribault
n Rosemount
n Crystal
n Farmington
n Hastings
m New Brighton
l Golden Valley
l Lino Lakes
l New Hope
k Northfield
k South Saint Paul
k Columbia Heights
k Willmar
k Forest Lake
k West Saint Paul
j Stillwater
i Albert Lea
i Hopkins
h Anoka
h Sartell
g Red Wing
g Saint Michael
g Hibbing
g Ham Lake
g Buffalo
g Otsego
=US.MO
d7 Kansas City
8s St. Louis
4n Springfield
3b Columbia
39 Independence
33*East Independence
2n Lee's Summit
2d O'Fallon
25 Saint Joseph
1u Saint Charles
1i Blue Springs
1h Saint Peters
1g Florissant
1g Joplin
1c Chesterfield
17 Jefferson City
13 Cape Girardeau
10 Oakville
10 Wildwood
10 Wentzville
z University City
v Ballwin
u Liberty
t Raytown
s Mehlville
s Kirkwood
r Maryland Heights
r Gladstone
q Hazelwood
p Grandview
n Webster Groves
n*Belton
m Sedalia
l Arnold
l Ferguson
l Nixa
k Raymore
k Affton
k Rolla
k Warrensburg
k Spanish Lake
j Old Jamestown
j Ozark
i Creve Coeur
i Manchester
i Farmington
i Hannibal
i Kirksville
h Poplar Bluff
h Lemay
g Sikeston
g Concord
g Republic
g Overland
g Clayton
f Fort Leonard Wood
=US.MS
4r Jackson
20 Gulfport
1z West Gulfport
1h Southaven
1b Hattiesburg
1a Biloxi
14 Meridian
10 Olive Branch
10 Tupelo
w Greenville
r Horn Lake
q Pearl
q Madison
p Starkville
p Clinton
o Ridgeland
o Brandon
n Columbus
n Vicksburg
m Oxford
m Pascagoula
j Laurel
j Gautier
i Ocean Springs
h Clarksdale
g Long Beach
g Hernando
f Greenwood
f Natchez
=US.MT
32 Billings
1z Missoula
1o Great Falls
17 Bozeman
y Butte
v Helena
m Kalispell
=US.NC
ob Charlotte
cj Raleigh
9f*West Raleigh
7x Greensboro
76 Durham
6p Winston-Salem
5m Fayetteville
4g Cary
38 Wilmington
32 High Point
2j Greenville
2h Asheville
2g Concord
23 Gastonia
1v Jacksonville
1o Chapel Hill
1k Rocky Mount
1h Huntersville
1g Burlington
1e Wilson
1a Kannapolis
1a Apex
14 Hickory
12 Wake Forest
11 Indian Trail
10 Mooresville
10 Goldsboro
z Monroe
y Salisbury
v Holly Springs
v Matthews
u New Bern
t Fort Bragg
t Sanford
s Cornelius
s Garner
r Thomasville
q Statesville
q Asheboro
q Mint Hill
o Fuquay-Varina
o Morrisville
o Kernersville
m Lumberton
l Kinston
l Carrboro
k Havelock
k Shelby
k Clemmons
j Lexington
j Clayton
i Boone
i Elizabeth City
i Leland
i Lenoir
h Morganton
g Hope Mills
g Albemarle
g Pinehurst
g Laurinburg
f Eden
f Roanoke Rapids
f Henderson
f Stallings
=US.ND
3b Fargo
1z Bismarck
1l Grand Forks
1d Minot
y West Fargo
r Williston
o Dickinson
l Mandan
f Jamestown
=US.NE
di Omaha
7p Lincoln
1k Bellevue
1f Grand Island
x Kearney
q Fremont
p Hastings
o Norfolk
o North Platte
n Columbus
k Papillion
h La Vista
=US.NH
32 Manchester
2g Nashua
17 Concord
17 East Concord
z Derry Village
v Dover
u Rochester
u Salem
r Merrimack
n Keene
m Derry
m Portsmouth
l Bedford
g Laconia
=US.NJ
7u Newark
7c Jersey City
44 Paterson
3l Elizabeth
2v Edison
2h Toms River
2e Clifton
2c Trenton
24 Camden
1z Passaic
1y Cherry Hill
1x Union City
1u Bayonne
1t Middletown
1t East Orange
1r North Bergen
1p Irvington
1p Vineland
1m South Vineland
1m Wayne
1l New Brunswick
1l Union
1k Piscataway
1j Jackson
1i Lakewood
1i Hoboken
1h West New York
1h Perth Amboy
1f Plainfield
1f Parsippany
1d Bloomfield
1c East Brunswick
1c West Orange
19 Sayreville
19 Hackensack
18 Bridgewater
17 Sicklerville
17 Sayreville Junction
16 Kearny
16 Linden
16 Mount Laurel
14 Marlboro
14 Teaneck
14 Montclair
13 Atlantic City
12 Hillsborough
11 Sewell
11 Belleville
11 Fort Lee
11 Ewing
10 Pennsauken
y Orange
y Fair Lawn
w Garfield
w Willingboro
v Long Branch
v Westfield
u Princeton
u Rahway
t Voorhees
t Englewood
s Millville
s Livingston
s Bergenfield
s Nutley
r Paramus
r West Milford
q Mercerville-Hamilton Square
q Randolph
q Ridgewood
p Bridgeton
p Maplewood
p Cliffside Park
p Lodi
p Vincentown
o South Plainfield
o Carteret
o Mahwah
o Old Bridge
o Scotch Plains
n South Old Bridge
n Cranford
m Hillside
m North Plainfield
m Somerset
m Summit
m Roselle
l Basking Ridge
l Pleasantville
l Palisades Park
l Bayville
k Elmwood Park
k Millburn
k Lyndhurst
k Sparta
j Woodbridge
j Glassboro
j Secaucus
j Maple Shade
j Hawthorne
j Iselin
j Rutherford
j Morristown
j Point Pleasant
i Dover
i Dumont
i Colonia
i Tinton Falls
i Lindenwold
h South Orange
h Wyckoff
h Avenel
h New Milford
h Denville
g South River
g Hopatcong Hills
g Ocean Acres
g Madison
g North Arlington
g Asbury Park
g Williamstown
f Harrison
f Warren Township
f Fords
f Ramsey
=US.NM
fj Albuquerque
2u Las Cruces
2g Enchanted Hills
2g Rio Rancho
2c Santa Fe
1d Roswell
17 Farmington
15 South Valley
13 Clovis
12 Hobbs
v Alamogordo
t Carlsbad
n Gallup
g Sunland Park
f Los Lunas
=US.NV
hc Las Vegas
7y Henderson
6p Reno
6j North Las Vegas
67 Paradise
59 Sunrise Manor
4y Spring Valley
30 Enterprise
2o Sparks
1j Carson City
13 Whitney
10 Pahrump
s Winchester
o Summerlin South
k Elko
j Fernley
j Sun Valley
h Mesquite
g Boulder City
f Spanish Springs
=US.NY
6sk New York City
240 Brooklyn
1r5 Queens
15c Manhattan
12h The Bronx
d1 Staten Island
76 Buffalo
61 Jamaica
5u Rochester
5l Yonkers
4y East Flatbush
4t*East New York
49 Washington Heights
46 Astoria
45 Borough Park
40 Syracuse
3i*Sunset Park
3f Sheepshead Bay
3e Amherst
38*Harlem
38 East Harlem
35 Elmhurst
35 Bushwick
34 Gravesend
32 Corona
2r Richmond Hill
2q Albany
2n Fordham
2m West Albany
2l Flatbush
2i*Chinatown
2f Canarsie
2f Greenburgh
28 New Rochelle
24 South Ozone Park
23 Cheektowaga
23 Kings Bridge
22 Brownsville
1x*Ridgewood
1x Mount Vernon
1w Forest Hills
1v Jackson Heights
1u Bayside
1u Parkchester
1t Schenectady
1t*Park Slope
1s Flatlands
1r*East Village
1p Utica
1p*Financial District
1p Brentwood
1o Bensonhurst
1o Coney Island
1m White Plains
1m Clay
1k*Morningside Heights
1k Hempstead
1j Cypress Hills
1i Ozone Park
1i Briarwood
1g Wakefield
1g Queens Village
1g Levittown
1g Irondequoit
1f Mott Haven
1e Troy
1e Sunnyside
1d Niagara Falls
1c Maspeth
1a Binghamton
1a*Hell's Kitchen
19 West Seneca
18 Rego Park
17 Freeport
17 West Babylon
17 Henrietta
16 Woodside
16 Hicksville
15 Morris Heights
13 Far Rockaway
13 Kensington
13 Coram
12 East Meadow
12 Valley Stream
11 Kew Gardens Hills
11 Whitestone
11 Clifton Park
11 Brighton
11 Woodhaven
10 Commack
z*Greenpoint
y Central Islip
y Dyker Heights
y Glendale
y Throgs Neck
y New City
y Long Beach
x Elmont
x Bath Beach
x Huntington Station
x*Williamsburg
x Spring Valley
x Rome
w Oceanside
w Cicero
w Centereach
v Brighton Beach
v Ithaca
v North Tonawanda
v Springfield Gardens
u Poughkeepsie
u Jamestown
u Port Chester
t Middle Village
t Franklin Square
t Fort Hamilton
s Fresh Meadows
s Harrison
s West Islip
s Newburgh
s Elmira
s Vestal
s*Gramercy Park
s University Heights
s Shirley
s Middletown
s Saratoga Springs
s Deer Park
s Queensbury
r Glen Cove
r College Point
r Lindenhurst
r Hunts Point
r Holbrook
r Auburn
r Dix Hills
r Watertown
q Smithtown
q Bay Shore
q Plainview
q Howard Beach
q Rosedale
q*Long Island City
p Ossining
p East Amherst
p Hillside
p Uniondale
o Rockville Centre
o Medford
o Peekskill
o Baldwin
o Unionport
o*Van Nest
n Kingston
n East Elmhurst
n Morrisania
n Copiague
n East Tremont
n Tremont
n Kiryas Joel
n Garden City
m Melrose
m East Patchogue
m Merrick
m Great Kills
m Massapequa
l Laurelton
l Woodrow
l Hauppauge
l Grand Island
l New Springville
l Latham
l Rotterdam
l Lockport
k Cambria Heights
k Hollis
k*Brooklyn Heights
k East Northport
k Lake Ronkonkoma
k North Bellmore
k Cortlandt Manor
k Mariners Harbor
k Selden
k Plattsburgh
k Holtsville
k Lynbrook
k*Eastchester
j Mamaroneck
j Mineola
j Ronkonkoma
j East Massapequa
j Melville
j Kew Gardens
j North Bay Shore
j Cortland
j Wantagh
j West Hempstead
j Syosset
j Rossville
j Islip
i Monsey
i Huntington
i Amsterdam
i Lackawanna
i North Massapequa
i Scarsdale
i Nanuet
i North Amityville
i Oswego
i North Babylon
h Kings Park
h Massapequa Park
h Woodmere
h East Setauket
h Sayville
h North Valley Stream
h Cohoes
g Bethpage
g Baychester
g Roosevelt
g Bellmore
g Rye
g Floral Park
g Pearl River
g Port Washington
f Farmingville
f Mastic
f Setauket-East Setauket
f Port Richmond
f Terrace Heights
f Emerson Hill
f Westbury
f Seaford
f Graniteville
f Kenmore
f Depew
f Gates-North Gates
f Gloversville
f Eggertsville
f Batavia
=US.OH
p6 Columbus
as Cleveland
8l Cincinnati
7s Toledo
5i Akron
3u Dayton
28 Parma
20 Canton
1t Youngstown
1s Lorain
1q Hamilton
1o Springfield
1k Kettering
1i Elyria
1f Lakewood
1d Cuyahoga Falls
1d Middletown
1c Newark
1c Euclid
1b Mentor
1b Mansfield
1a Beavercreek
19 Dublin
19 Cleveland Heights
19 Strongsville
17 Fairfield
15 Findlay
14 Warren
14 Lancaster
13 Grove City
12 Westerville
12 Huber Heights
12 Delaware
12 Lima
11 Reynoldsburg
10 Marion
z Boardman
z Upper Arlington
z Stow
z Brunswick
z Gahanna
y Collinwood
y Hilliard
x Fairborn
x Mason
w North Ridgeville
w Westlake
w Massillon
w North Olmsted
v Bowling Green
u North Royalton
u Kent
u Austintown
s Garfield Heights
s Shaker Heights
r Wooster
q Medina
q Barberton
q Xenia
q Green
q Troy
p Zanesville
p Sandusky
p Athens
p Riverside
o Trotwood
o Centerville
o Glenville
n Avon Lake
n Solon
n Marysville
n Maple Heights
n Willoughby
n Avon
m Hudson
m Oxford
m Alliance
m Wadsworth
m South Euclid
m Chillicothe
l Perrysburg
l Sidney
l Piqua
l Lebanon
k Portsmouth
k Rocky River
k Ashland
k Parma Heights
k Oregon
k Miamisburg
k Norwood
k Painesville
k Pickerington
j Broadview Heights
j White Oak
j Sylvania
j Berea
j Twinsburg
j Mayfield Heights
j Brook Park
j Whitehall
j Forest Park
j Niles
i Ashtabula
i Eastlake
i Steubenville
i Springboro
i Clark-Fulton
i Tiffin
i Tallmadge
h New Philadelphia
h North Canton
h Detroit-Shoreway
h East Cleveland
h Norwalk
h Defiance
h Mount Vernon
g Fairview Park
g Hough
g Streetsboro
g Fremont
g Aurora
g Avon Center
g Middleburg Heights
f Bay Village
f Pataskala
f Vandalia
=US.OK
ix Oklahoma City
bh Tulsa
3h Norman
2z Broken Arrow
2p Lawton
2i Edmond
1o Moore
1l Midwest City
1g Enid
1d Stillwater
12 Muskogee
11 Bartlesville
z Owasso
v Shawnee
q Yukon
p Ardmore
p Ponca City
p Bixby
n Duncan
m Del City
l Jenks
l Sapulpa
k Mustang
k Sand Springs
k Bethany
j Altus
j Claremore
j El Reno
i McAlester
h Ada
h Durant
h Tahlequah
g Chickasha
=US.OR
i5 Portland
4l Salem
4j Eugene
33 Gresham
2u Hillsboro
2p Beaverton
2f Bend
28 Medford
1p Springfield
1k Corvallis
1g Albany
1f Tigard
1d Aloha
12 Lake Oswego
12 Keizer
11 Grants Pass
10 Oregon City
y McMinnville
t Redmond
r Tualatin
r West Linn
p Woodburn
o Forest Grove
n Newberg
n Wilsonville
m Roseburg
l Klamath Falls
l Ashland
l Milwaukie
l Bethany
k*Lents
k Hayesville
j Sherwood
j Altamont
i Happy Valley
i Central Point
h Canby
h Hermiston
h Pendleton
h Troutdale
h Oak Grove
g Lebanon
g Coos Bay
g Four Corners
f The Dalles
f Dallas
=US.PA
17s Philadelphia
8g Pittsburgh
3c Allentown
2r Erie
2g Reading
25 Scranton
23 Bethlehem
1o Bensalem
1n Lancaster
1l*Center City
1j Abington
1h Levittown
1e*Wharton
1e*Whitman
1d Harrisburg
19 Altoona
19*Penn Hills
18 York
16 State College
15 Wilkes-Barre
y Norristown
y Chester
x Mount Lebanon
w Bethel Park
v Wayne
v Radnor
t Williamsport
s Monroeville
s Cranberry Township
s Drexel Hill
s Plum
r Back Mountain
r Easton
q*Pennsport
q Lebanon
p Whitehall Township
p Hazleton
n Springfield
n Pottstown
m New Castle
m Allison Park
l Chambersburg
k Murrysville
k West Mifflin
k Johnstown
k King of Prussia
k West Chester
k Baldwin
j McKeesport
j Upper Saint Clair
j Carlisle
i Limerick
h Nicetown-Tioga
h Phoenixville
h Lansdale
g Hermitage
g Wilkinsburg
g Willow Grove
f Hanover
=US.RI
5b Providence
2a Warwick
29 Cranston
20 Pawtucket
1b East Providence
15 Woonsocket
10 Coventry
z Cumberland
y North Providence
v South Kingstown
u West Warwick
t Johnston
s North Kingstown
o Newport
n Bristol
m Smithfield
m Lincoln
j Central Falls
i Westerly
i Portsmouth
h Middletown
h Barrington
g Narragansett
=US.SC
3q Columbia
3p Charleston
30 North Charleston
29 Mount Pleasant
20 Rock Hill
1t Greenville
1d Summerville
15 Sumter
15 Goose Creek
15 Hilton Head Island
12 Florence
12 Spartanburg
11 Hilton Head
v Myrtle Beach
v Aiken
s Greer
r Anderson
p Mauldin
n Greenwood
n North Augusta
m Taylors
l Saint Andrews
l Conway
l Easley
l Simpsonville
l Wade Hampton
k Lexington
k Socastee
i Hanahan
h Bluffton
g West Columbia
g North Myrtle Beach
f Clemson
f Seven Oaks
=US.SD
4s Sioux Falls
22 Rapid City
s Aberdeen
o Brookings
m Watertown
g Mitchell
=US.TN
j5 Nashville
hu*New South Memphis
hl Memphis
55 Knoxville
51 Chattanooga
4n Clarksville
4a East Chattanooga
3i Murfreesboro
21 Franklin
1v Jackson
1u Johnson City
1n Bartlett
1k Hendersonville
1h Kingsport
1d Collierville
1b Smyrna
18 Cleveland
16 Brentwood
13 Germantown
12 Hermitage
11 Columbia
10 Spring Hill
z La Vergne
y Gallatin
w Cookeville
w Mount Juliet
v*Brentwood Estates
u Lebanon
t Morristown
t Oak Ridge
s Maryville
r Bristol
m Farragut
l Shelbyville
l East Ridge
j Tullahoma
h Goodlettsville
h Springfield
h Dyersburg
g Sevierville
f Dickson
f East Brainerd
f Greeneville
=US.TX
1s1 Houston
13v San Antonio
104 Dallas
pw Austin
pj Fort Worth
ix El Paso
as Arlington
93 Corpus Christi
7w Plano
73 Laredo
6x Lubbock
6l Garland
6l Irving
5j Amarillo
58 Grand Prairie
54 Brownsville
4j McKinney
4a Frisco
4a Pasadena
41 Mesquite
3x Killeen
3w McAllen
3p Carrollton
3p Midland
3o Waco
3n Denton
3h Abilene
3b Odessa
38 Round Rock
37 Beaumont
33 Richardson
31 Pearland
30 College Station
2x Wichita Falls
2w Lewisville
2w Tyler
2s San Angelo
2r Alief
2q League City
2q Allen
2m The Woodlands
2g Sugar Land
2c Edinburg
2b Mission
2a Longview
2a Bryan
25 Pharr
24 Baytown
22 Missouri City
20 Temple
1z Flower Mound
1z New Braunfels
1x North Richland Hills
1x Conroe
1w Victoria
1u Cedar Park
1u Atascocita
1u Harlingen
1s Mansfield
1s Georgetown
1p San Marcos
1o Rowlett
1l Pflugerville
1j Port Arthur
1i Spring
1i Euless
1g DeSoto
1f Grapevine
1e Galveston
1d Bedford
1d Cedar Hill
1c Texas City
1b Wylie
1a Cypress
1a Keller
18 Haltom City
18 Burleson
17 Schertz
17 Rockwall
16 The Colony
15 Coppell
15 Huntsville
15 Sherman
14 Duncanville
13 Weslaco
13 Hurst
13 Lancaster
13 Friendswood
12 Little Elm
12 Channelview
12 Leander
11 Texarkana
11 San Juan
11 Mission Bend
10 Lufkin
10 Del Rio
10 Kyle
10 Rosenberg
z La Porte
y Nacogdoches
y Deer Park
x Cibolo
x Waxahachie
x Socorro
x Copperas Cove
x Farmers Branch
u Cleburne
u Southlake
u Fort Hood|fort cavazos
t Harker Heights
t Big Spring
t Eagle Pass
t Weatherford
t Socorro Mission Number 1 Colonia
s Seguin
s Lake Jackson
r Greenville
q Kingsville
q Alvin
p Colleyville
p Balch Springs
p Paris
p University Park
p Sachse
p Watauga
o San Benito
o Corsicana
o Marshall
n Denison
n Kerrville
n Cloverleaf
n Hutto
n West Odessa
n Benbrook
m Midlothian
m Saginaw
m Converse
m Brushy Creek
l Canyon Lake
l Corinth
l Plainview
l Murphy
l Belton
k Stephenville
k Universal City
k Dickinson
j Angleton
j Alice
j Orange
j Horizon City
j Alamo
j Fresno
j Brownwood
j Ennis
j Bellaire
i Stafford
i Forney
i Palestine
i Cinco Ranch
i Pampa
i Bay City
i South Houston
h Nederland
h White Settlement
h Terrell
h Taylor
h Mercedes
h Brenham
h Donna
g Uvalde
g Gainesville
g Katy
g Jollyville
g Highland Village
g Portland
g Sulphur Springs
g Mount Pleasant
g Prosper
g Pecan Grove
g La Marque
g Seagoville
g Aldine
g Alton
g Groves
g West University Place
g Gatesville
g Humble
g Addison
f Live Oak
f New Territory
f Hereford
f Dumas
=US.UT
5d Salt Lake City
3s West Valley City
37 Provo
34 West Jordan
2m Orem
2i*Sandy Hills
2f Sandy
2d Ogden
22 Layton
21 Saint George
1v South Jordan
1q Millcreek
1p Taylorsville
1m Lehi
1e Logan
1d Murray
1b Draper
18 Bountiful
16 Riverton
12 Pleasant Grove
12 Roy
12 Spanish Fork
11*South Jordan Heights
10 Kearns
y Cottonwood Heights
x Tooele
x Midvale
w Springville
v Holladay
v Herriman
v Clearfield
u Kaysville
u Cedar City
s American Fork
r Syracuse
r Eagle Mountain
r Magna
p Saratoga Springs
p South Salt Lake
o Washington
n Farmington
l Clinton
l East Millcreek
k North Salt Lake
k Payson
j Brigham City
i North Ogden
i Highland
h South Ogden
h Centerville
g Hurricane
=US.VA
cl Virginia Beach
6u Norfolk
6j Chesapeake
6b Richmond
5s Arlington
52 Newport News
4f Alexandria
44 East Hampton
3s Hampton
2s Roanoke
2r Portsmouth Heights
2o Portsmouth
2g Suffolk
29 South Suffolk
28 Lynchburg
1z Centreville
1u Dale City
1u West Lynchburg
1m Reston
1h Harrisonburg
1f Leesburg
1c McLean
1b Charlottesville
19 Tuckahoe
18 Blacksburg
18 Ashburn
16 Danville
16 Manassas
15 Lake Ridge
15 Burke
15 Annandale
10 Mechanicsville
10 Linton Hall
y Oakton
y Oak Hill
w Petersburg
u Springfield
t West Falls Church
s Fredericksburg
s Sterling
r Winchester
p Salem
p Cave Spring
p Short Pump
p Herndon
o Staunton
o South Riding
o Fairfax
o Baileys Crossroads
n Chantilly
n Lincolnia
m West Springfield
m Hopewell
m Christiansburg
l Waynesboro
l Chester
l Woodlawn
k Rose Hill
k Tysons Corner|tysons
k Montclair
j Lorton
i Meadowbrook
i Franconia
i Colonial Heights
i Culpeper
h Radford
h Idylwood
h Bristol
h Laurel
h Vienna
g Bon Air
g Buckhall
g Sudley
g Wolf Trap
g Fort Hunt
g Cherry Hill
g Hybla Valley
g Manassas Park
g Highland Springs
f Great Falls
f Merrifield
f Front Royal
f Williamsburg
=US.VT
16 Burlington
j South Burlington
h Colchester
g Rutland
=US.WA
kh Seattle
6s Tri-Cities
5x Spokane
5s Tacoma
4t Vancouver
3w Bellevue
3j Kent
30 Everett
2s Renton
2n Federal Way
2n Spokane Valley
2m Yakima
2f Kirkland
2d Bellingham
27 Kennewick
25 Auburn
1x Pasco
1v Marysville
1p Redmond
1o Lakewood
1j Shoreline
1i Richland
1g South Hill
1g Sammamish
1e Burien
1e Olympia
1a Lacey
1a City of Sammamish
17 Bothell
15 Edmonds
14 Puyallup
14 Bremerton
11 Lynnwood
11 Longview
10 Issaquah
10 Parkland
y Mount Vernon
y West Lake Sammamish
y Wenatchee
x University Place
x Pullman
w Walla Walla
v Des Moines
v Lake Stevens
u East Hill-Meridian
s SeaTac
r Spanaway
q North Creek
q*Opportunity
q Maple Valley
p Mercer Island
o Bainbridge Island
n Graham
n Picnic Point-North Lynnwood
n Inglewood-Finn Hill
n Oak Harbor
m Cottage Lake
m Moses Lake
m Kenmore
m Camas
l Mukilteo
l West Lake Stevens
l Mountlake Terrace
l Silver Firs
k Eastmont
k Mill Creek
k Tukwila
k Bonney Lake
k Salmon Creek
k Orchards
j Port Angeles
j Hazel Dell
j Battle Ground
j Silverdale
j Covington
j Tumwater
j Fairwood
j Ellensburg
j Arlington
j Union Hill-Novelty Hill
j Frederickson
i Five Corners
i Monroe
h Centralia
h Bothell West
g Anacortes
g Sunnyside
g Aberdeen
g Mill Creek East
g Bryn Mawr-Skyway
f Martha Lake
f Washougal
=US.WI
go Milwaukee
6x Madison
2x Green Bay
2s Kenosha
26 Racine
22 Appleton
20 Waukesha
1w Eau Claire
1v Oshkosh
1s Janesville
1p West Allis
1g La Crosse
1e North La Crosse
1d Sheboygan
1c Wauwatosa
17 Fond du Lac
14 New Berlin
13 Wausau
12 Brookfield
11 Greenfield
11 Beloit
10 Franklin
10 Menomonee Falls
z Oak Creek
x Manitowoc
w Sun Prairie
w West Bend
s Fitchburg
r Stevens Point
r Superior
q Mount Pleasant
q Neenah
p Muskego
p De Pere
p Caledonia
o Watertown
n Mequon
l South Milwaukee
l Pleasant Prairie
k Germantown
j Howard
j Middleton
j Marshfield
i Onalaska
i Cudahy
i Wisconsin Rapids
i Menasha
h Ashwaubenon
h Beaver Dam
g Oconomowoc
g Menomonie
g Kaukauna
f Bellevue
f River Falls
f Weston
=US.WV
1e Charleston
1d Huntington
v Parkersburg
v Morgantown
s Wheeling
j Weirton Heights
j Weirton
j Fairmont
i Martinsburg
h Beckley
g Clarksburg
=US.WY
1r Cheyenne
1o Casper
x Gillette
w Laramie
o Rock Springs
i Sheridan
=UY.01
16 Artigas
=UY.02
1y Las Piedras
w Barros Blancos
o Pando
k La Paz
k Canelones
g Santa Lucía
g Progreso
f Paso de Carrasco
=UY.03
1f Melo
=UY.04
m Colonia del Sacramento
i Carmelo
=UY.05
y Durazno
=UY.06
l Trinidad
=UY.07
w Florida
=UY.08
12 Minas
=UY.09
1j Maldonado
r San Carlos
=UY.10
zb Montevideo|mantehvideha|montebideo|montevidejas|montevideu|montevidiejos|muntivideu|muntividew|urbs montis videi
=UY.11
21 Paysandú
=UY.12
n Fray Bentos
h Young
=UY.13
1t Rivera
=UY.14
q Rocha
=UY.15
2s Salto
=UY.16
11 San José de Mayo
i Delta del Tigre
=UY.17
16 Mercedes
h Dolores
=UY.18
1g Tacuarembó
=UY.19
q Treinta y Tres
=UZ.01
cg Andijon|andican|andidzhan|andijan|andisjan|andizan|andizhan|andizhan andijon|andizjan
1l Asaka
18 Xonobod
x Qorasuv
x Oyim
q Dardoq
q Qo‘rg‘ontepa
o Jalolquduq
k Sultonobod
h Xo‘jaobod
=UZ.02
7s Bukhara
1q Kogon Shahri
15 G’ijduvon Shahri
r Shofirkon Shahri
m Karakul’
h Vobkent Shahri
g Galaosiyo Shahri
=UZ.03
8b Fergana
78 Qo‘qon
6r Marg‘ilon
x Quva
w Quvasoy
r Toshloq
q Oltiariq
m Beshariq
k Kirguli
k Yaypan
=UZ.05
41 Urganch
2l Xiva
s Gurlan
r Shovot
i Hazorasp
h Qo’shko’pir
h Druzhba
=UZ.06
s2 Namangan|namanganas|namangano|nemengan
1t Chust
1e Chortoq
18 Kosonsoy
x Uchqŭrghon Shahri
u To‘rqao‘rg‘on
u Uychi
t Toshbuloq
s Yangiqo‘rg‘on
s Pop
q Haqqulobod
=UZ.07
40 Navoiy
w Nurota
p Yangirabot
=UZ.08
7q Qarshi
3x Shahrisabz
1x Koson
15 Kitob
u Muborak
p G‘uzor
j Chiroqchi
j Beshkent
=UZ.09
99 Nukus
28 Qŭnghirot
1u Beruniy
1n Oltinko‘l
1e Xo‘jayli Shahri
1d Novyy Turtkul’
x Manghit
=UZ.10
ea Samarkand|samarcanda|samarcande|samarkanda|samarkandas|samarkando|samarqand|semerkant|semerqend
2j Kattaqo’rg’on Shahri
1b Urgut Shahri
12 Oqtosh
t Bulung’ur Shahri
p Payshamba Shahri
k Juma Shahri
h Chelak
=UZ.12
53 Tirmiz
26 Denov
r Boysun
p Sho‘rchi
=UZ.13
1iy Tashkent|daskent|daskənd|lithopolis|tachkent|taixkent|taschkent|tashken|tashkend|tashkent osh|tashkenti|tasjkent|taskende|taskent|taskenta|taskentas|taskento|taszkent|taxkent|tochkent|toshkand|toshkent|toshkent shahri
v Bektemir
=UZ.14
5b Angren
4j Chirchiq
3p Olmaliq
2p Bekobod
1q Yangiyŭl
1o Parkent
1f Tŭytepa
12 Ohangaron
z Piskent
s Qibray
s Iskandar
q Salor
p Yangiobod
p Zafar
o Chinoz
m G‘azalkent
k Bo‘ka
=UZ.15
4z Jizzax
11 Dashtobod
r Zomin Shaharchasi
p Gagarin Shahri
l Paxtakor Shahri
h Do’stlik Shahri
=UZ.16
2i Guliston
18 Yangiyer
t Sirdaryo
=VC.04
p Kingstown
i*Kingstown Park
=VE.01
3i Puerto Ayacucho
=VE.02
mn Barcelona|barcelono|barselona|varkeloni
aa Puerto La Cruz
66 El Tigre
3v Anaco
2b San José de Guanipa
1x Cantaura
1c Lecherías
15 Pariaguán
12 Puerto Píritu
y Aragua de Barcelona
u Soledad
m Clarines
=VE.03
6d San Fernando de Apure
25 Biruaca
1t Guasdualito
19 Achaguas
s Elorza
=VE.04
1cq Maracay|marakai|marakaj|marakajo|marakajus|marakay
9l Turmero
44 El Limón
3l Palo Negro
3j La Victoria
3b Cagua
2s Villa de Cura
1e San Mateo
17 Las Tejerías
=VE.05
b1 Barinas
7w Alto Barinas
20 Socopó
1g Ciudad Bolivia
1g Barinitas
1a Santa Bárbara
13 Sabaneta
o Barrancas
h Obispos
=VE.06
qe Ciudad Guayana|ciudat guayana|guayana city|sjudad guajana|san felix de guayana|san tome|san tome de guayana|santo tome de guayana|santo tomo|sijudad gvajana|siudad guajana|sjudad guajan
bh Ciudad Bolívar|angostura|bolivar|bolivar llaqta|sjudad balivar|sjudad bolivar|siudad bolivar|siudad bolivaras|syudad bolivar|ziuda bolivar
35 Upata
1v Caicara del Orinoco
1g Ciudad Piar
12 Tumeremo
u Santa Elena de Uairén
s Guasipati
j La Paragua
g El Dorado
=VE.07
18z Valencia|balenzia|valencio|valens|valensi|valensia|valensii|valensija|valensiya|valentia|valentzia|valincia
5j Guacara
4u Puerto Cabello
38 Mariara
29 Güigüe
1y San Joaquín
1y Tacarigua
1w Morón
z Bejuma
x Miranda
t Montalbán
=VE.08
3c San Carlos
38 Tinaquillo
12 Tinaco
k Las Vegas
j El Pao
=VE.09
2s Tucupita
=VE.11
6v Coro
3y Punto Fijo
36 Punta Cardón
z La Vela de Coro
y Tucacas
w Puerto Cumarebo
s Dabajuro
p Santa Cruz de los Taques
n Judibana
j Mene de Mauroa
j Pueblo Nuevo
=VE.12
4p Calabozo
4h San Juan de los Morros
49 Valle de La Pascua
22 Zaraza
1w Altagracia de Orituco
17 Tucupido
w El Sombrero
l Camaguán
i Chaguaramas
=VE.13
yh Barquisimeto|barkisimeta|barkisimetas|barkisimeto|barquisimetum|barquisimito
3e Carora
2v Cabudare
2s Los Rastrojos
23 El Tocuyo
1f Quíbor
14 Duaca
10 Sanare
=VE.14
8c Mérida
3d Ejido
31 El Vigía
15 Tovar
s Lagunillas
o Tucaní
o Tabay
l Santa Cruz de Mora
k Bailadores
k Timotes
k Nueva Bolivia
h La Azulita
=VE.15
a5 Petare
7r Santa Teresa del Tuy
70 Los Teques
6x Guarenas
6s Baruta
6c Guatire
53 Cúa
4m Ocumare del Tuy
3l Charallave
28*El Cafetal
1t Chacao
1s San Antonio de Los Altos
1m Los Dos Caminos
1m El Hatillo
1l*La Dolorita
1h Caucagüito
15 Higuerote
15 Carrizal
w Caucagua
v Mamporal
n Río Chico
m San José de Barlovento
=VE.16
hz Maturín|maturinas
1p Punta de Mata
17 Caripito
10 Temblador
o Caicara
j Barrancas
=VE.17
60 Porlamar
2i San Juan Bautista
1t Pampatar
z La Asunción
w Punta de Piedras
s Juan Griego
j Santa Ana
=VE.18
58 Acarigua
52 Araure
34 Guanare
1j Villa Bruzual
18 Píritu
11 Guanarito
y Ospino
i Boconoito
h San Rafael de Onoto
=VE.19
ba Cumaná|kumana
4n Carúpano
16 Cariaco
14 Güiria
q Cumanacoa
o Araya
l Casanay
=VE.20
82 San Cristóbal
3u Táriba
2l Rubio
1u San Antonio del Táchira
1r Colón
1l Ureña
1j San Josecito
1c Palmira
17 La Fría
14 Capacho Nuevo
12 La Grita
z Santa Ana
p Coloncito
l Michelena
=VE.21
6t Valera
1z Trujillo
1x Boconó
1o Pampán
10 Pampanito
p Motatán
i Escuque
=VE.22
5q San Felipe
35 Yaritagua
1y Chivacoa
1i Nirgua
1h Cocorote
10 Aroa
r Urachiche
p Guama
o Sabana de Parra
m Boraure
g Yumare
=VE.23
1pt Maracaibo|marakaibas|marakaibo|marakaimpo|marakajba|marakajbo|marakaybo|marakaypu
83 Cabimas
4d Ciudad Ojeda
2h San Carlos del Zulia
2h Machiques
2b La Villa del Rosario
26 La Concepción
1y Santa Cruz de Mara
1v Los Puertos de Altagracia
1p Mene Grande
1k*San Rafael
18 Lagunillas
14 Concepción
y Caja Seca
w Santa Rita
q Encontrados
p Casigua El Cubo
o Tía Juana
h Chiquinquirá
=VE.25
2bc Caracas|caracae|caraques|karakas|karakasa|karakasas|karakaso
=VE.26
2z Catia La Mar
1h Maiquetía
12 Caraballeda
p La Guaira
=VI.010
1f Saint Croix
=VI.030
k Charlotte Amalie
=VN
3o Quận Đức Thịnh
1y Quận Đức Thành
n Thị Trấn Tân Thành
=VN.01
67q Hanoi|anoi|anoy|ha noi|ha nui|hanoj|hanoja|hanojo|hanojus|hanoy|ho nui su|keicho|khanoj
25 Sơn Tây
1f Hà Đông
p Xuân Mai
p Quang Minh
h Cổ Lóa
=VN.04
22 Cao Bằng
=VN.08
10 Tuyên Quang
x Hà Giang
=VN.11
14 Dien Bien Phu
k Mường Lay
=VN.14
j Sơn La
=VN.15
2p Yên Bái
1w Nghĩa Lộ
11 Lào Cai
=VN.19
6x Thái Nguyên
i Bắc Kạn
=VN.20
1k Lạng Sơn
=VN.22
44 Hạ Long
3r Cẩm Phả
3r Cẩm Phả Mines
21 Móng Cái
1s Thành Phố Uông Bí
=VN.24
28 Cung Kiệm
1i Bắc Giang
18 Bắc Ninh
=VN.25
3x Việt Trì
2x Hòa Bình
i Vĩnh Yên
=VN.31
ne Haiphong|hai phong|hajfong|hajfongo|khajfon
64 Chí Linh
1m Hải Dương
u Cát Bà
=VN.33
1h Thái Bình
14 Hưng Yên
=VN.37
5d Nam Định
11 Ninh Bình
w Phủ Lý
=VN.38
34 Thanh Hóa
1i Bỉm Sơn
=VN.40
4k Vinh
2z Yên Vinh
=VN.42
s Hà Tĩnh
=VN.44
4p Đồng Hới
n thị xã Quảng Trị
i Ðông Hà
=VN.46
9r Huế
=VN.48
rh Da Nang|danang|gja nang|tourane|turan
4l Tam Kỳ
x Hoi An
g Đại Lộc
=VN.51
4t Kon Tum
x Quảng Ngãi
=VN.52
5u Qui Nhon
36 Pleiku
=VN.56
7v Nha Trang
6p Ninh Hòa
43 Cam Ranh
2k Phan Rang-Tháp Chàm
=VN.66
43 Buôn Ma Thuột
3k Buôn Hồ
2m Sông Cầu
1y Tuy Hòa
l Ea Drăng
=VN.68
5h Ðà Lạt
4h Đưc Trọng
4h La Gi
4h Phan Thiết
48 Bảo Lộc
41 Huyện Lâm Hà
1p Gia Nghĩa
g Đinh Văn
=VN.75
n3 Biên Hòa|bia hoa|bienhoa
o Đồng Xoài
f Bình Long
=VN.79
6xt Ho Chi Minh City|gia gjinh|gia dinh|ho chi minh|ho chi minh ville|ho chi minh borg|ho chi minh byen|ho chi minh staden|ho chi minhin kaupunki|ho chi minhstad|ho ci minovo mesto|ho si minh varos|ho chi minh stadt|ho ci min urbo|hociminovo mesto|hosimina|hosiminh|khoshimin|sai gon|saigon|tphcm|thanh pho ho chi minh
gd Thuận An
d7 Dĩ An
9i Vũng Tàu
2j Thủ Dầu Một
23 Củ Chi
1j Cần Giờ
h Nhà Bè
=VN.80
5z Tân An
48 Cần Giuộc
3r Tây Ninh
1c Phú Khương
=VN.82
5o Sa Dec
3e Mỹ Tho
2q Gò Công
1s Cao Lãnh
=VN.86
3u Vĩnh Long
3g Bến Tre
2n Bình Minh
1l Trà Vinh
=VN.91
7k Long Xuyên
6c Rạch Giá
4z Phú Quốc
1y Châu Đốc
14 Hà Tiên
f Dương Đông
=VN.92
mk Cần Thơ|kan tho
54 Vĩnh Châu
4e Thốt Nốt
3m Ô Môn
39 Cờ Đỏ
36 Sóc Trăng
36 Bình Thủy
32 Thới Lai
2q Phong Điền
2q Vĩnh Thạnh
2e Cái Răng
o Vị Thanh
=VN.96
34 Cà Mau
30 Bạc Liêu
=VU.18
10 Port-Vila
=WS.10
14 Apia
=XK.10096138
1o Ferizaj
z Shtime
=XK.10096859
2m Gjakovë
1f Deçan
m Orahovac
=XK.10097357
1g Gjilan
1b Vitina
=XK.10097358
2z Mitrovicë
v Vushtrri
j Leposaviq
h Zvečan
=XK.10097359
1d Peć|peje
14 Istok
=XK.10097360
fa Pristina|prestena|prishhina|prishtina|prishtinae|prishtine|prisjtina|pristin|pristine|pristino|prisztina|prixtina|pryshcina
1n Glogovac
z Podujeva
g Kosovo Polje
=XK.10097361
4r Prizren
20 Suva Reka
z Dragash
k Llazicë
=YE.01
k Zinjibār
=YE.02
nz Aden|adan|adehn|adem|aden khot|aden shaary|adena|adenas|adeno|aidin|anten|cadan|ədən|ɛaden
=YE.04
fq Mukalla|al mukalla
=YE.05
11 Ataq
=YE.08
h6 Al Ḩudaydah|el hodeidah|hodaidah|hodeida|hudaida|hudaydah
1h Zabīd
1c Bājil
y Bayt al Faqīh
=YE.11
4g Dhamār
=YE.14
h Ma'rib
=YE.15
1g Sa'dah
=YE.16
1x Sayyān
w Saḩar
=YE.19
2j ‘Amrān
=YE.20
12 Al Bayda
=YE.21
i Al Ḩazm
=YE.22
18 Ḩajjah
=YE.23
6j Ibb
12 Dhī as Sufāl
x Yarīm
=YE.24
n Laḩij
=YE.25
h3 Taiz|taizz
=YE.26
1ht Sanaa|sano|sanah|sana|sanao
=YT.97608
f Dzaoudzi
=YT.97610
i Koungou
=YT.97611
1j Mamoudzou
=ZA.02
2eo Durban|durbana|durbanas|durbano|durbanum|ethekwini|itheku|ntermpan|port natal|thekong
kv Pietermaritzburg|maritzburg|mokokotlofo|petromaritzburgum|pietermaritsburg|pitehrmarycburg|pitermaricburg|pitermaricburgas|piturmaricburg
b9 Newcastle
71 Richards Bay
46 Vryheid
40 Pinetown
3w Mpumalanga
2c Dundee
1h Port Shepstone
1g KwaDukuza
1d eSikhaleni
19 Mondlo
y Margate
w Richmond
t Howick
s Empangeni
q Mpophomeni
p Kokstad
o Scottburgh
l Ulundi
k eMkhomazi
h Ballito|ballitoville
f Berea
=ZA.03
fg Bloemfontein|blumfantehjn|blumfonteina|blumfonteinas|blumfontejn|blumfontejno|blumfonteyn|ebloemfontein|ibloemfontein|mangaung|mploumphontein
c0 Welkom|velkom|velkomas
8m Botshabelo
3f Virginia
2w Kroonstad
2n Kutloanong
2c Phuthaditjhaba
2c Bethlehem
25 Sasolburg
20 Bothaville
1z Parys
1j Viljoenskroon
17 Wesselsbron
14 Senekal
13 Thaba Nchu
z Theunissen
w Allanridge
s Harrismith
r Heilbron
n Hennenman
h Ladybrand
h Reitz
=ZA.05
qw Port Elizabeth|gqeberha|ibhayi|port elisabeth|port elizabet|port elizabetas|port elizampeth|port ehlizabet|portelizabeta|porto elizabeth|portus elisabethae|puerto elizabeth
db East London|buffalo city|emonti|ist londan|ist london|istochni london|iztochen london|londinium orientale|oos londen|orient londono|tung lun tun|yst londonas
6d Uitenhage
3t Bhisho
2x Queenstown
2k Grahamstown
27 Mthatha
1r Graaff-Reinet
1m Fort Beaufort
18 Aliwal North
10 Stutterheim
y Butterworth
x Cradock
p Lady Frere
k Queensdale
j Kruisfontein
i Middelburg
i Port Alfred
g Somerset East
=ZA.06
4cj Johannesburg|egoli|giochanesmpournk|igoli|ijohannesburg|ioannesburgum|joanna|joanesburgo|joburg|jogannesburg|joganesburg|johanesburgas|johanesburgo|johannesarborg|johannesbourg|johannesburga|johannesburgo|johannesburgu|jokhanesburg|jokhanezburg|jokhannesburg|xohanesburgo|yohannesburg|yohannesburq|yok hon ni su pau|yoxannesburg
1b3^Johannesburg^Soweto|mpanzaville|souehto|soueto|sovetas|soveto
18z Pretoria|e pitoli|ipitoli|pitoli|praetoria|prehtoryja|pretori|pretoriae|pretorii|pretorija|pretorio|pretoriya|pretoriye|pta|tshwane
gt Benoni
e8 Tembisa|thembisa
d7 Vereeniging|feriniging|ferinikhing|vereniging|verenigingas|verenigingo
cd Boksburg|boksburgas
aj Krugersdorp
9q^Johannesburg^Diepsloot
9d^Johannesburg^Randburg
92^Johannesburg^Roodepoort
8i Brakpan
6v Vanderbijlpark
6l Centurion
56*Springs
52 Carletonville
4d Westonaria
3x Nigel
3q Randfontein
3e Alberton
33 Mabopane
2f^Johannesburg^Midrand
1s Heidelberg
1d Edenvale
12 Ekangala
r Bronkhorstspruit
p Cullinan
p Midstream
=ZA.07
7a Emalahleni
4b Middelburg
3y eMbalenhle
32 Nelspruit
2k Delmas
2c Piet Retief
22 Standerton
1w Barberton
1p Bethal
1a Balfour
17 Volksrust
15 Ermelo
s Driefontein
q Siyabuswa
m Lydenburg
l Komatipoort
k Secunda
g White River
g Hendrina
f Kriel
=ZA.08
3y Kimberley
1z Upington
w De Aar
u Postmasburg
m Pampierstad
i Warrenton
=ZA.09
3g Polokwane
31 Phalaborwa
2t Mokopane
2i Bela Bela
2f Louis Trichardt
18 Thohoyandou
11 Giyani
x Lebowakgomo
u Nkowakowa
p Duiwelskloof
l Modimolle
h Tzaneen
=ZA.10
4z Klerksdorp
3g Rustenburg
3g Potchefstroom
3e Brits
2l Stilfontein
2j Ga-Rankuwa
25*Mmabatho
1y Schweizer-Reneke
1u Lichtenburg
1q Fochville
1e Vryburg
1d Wolmaransstad
i Zeerust
i Christiana
h Bloemhof
=ZA.11
3mu Cape Town|altepetl in cabo|ar chab|cape toun|cita del cap|citati du capu|citta del capo|cittae do cavo|ciuda del cabu|ciudat do cabo|ciutat del cap|civitas capitis|el cabo|fokvaros|hoefdaborg|hovdastadur|hofdaborg|ikapa|kaapstad|kaapsted|kab town|kabe urbe|kaburbo|kaepstad|kapetown|kapkaupunki|kaplinn|kapske mesto|kapske misto|kapstad|kapstaden|kapstadt|kapsztad|keip taoun|keiptaun|keiptauna|keiptaunas|keiptauns|kejptaun|kep taun|keyptaun|keyptawn|le cap|li kap|lo cap|lurmutur hiria|sita del cao|sita del cap|tref y penrhyn|yvy akua tava
5a Paarl
4d George
3k Worcester
2m Stellenbosch
1x Knysna
1w Saldanha
1v^Cape Town^Atlantis
1q Oudtshoorn
1n Mossel Bay
1m^Cape Town^Kraaifontein
1k Wellington
19 Beaufort West
16 Ceres
12 Vredenburg
z Malmesbury
u Grabouw
s Robertson
q^Cape Town^Retreat
p Hermanus
j Plettenberg Bay
h^Cape Town^Lansdowne
g Riversdale
f Montagu
f^Cape Town^Rondebosch
=ZM.01
1h Mongu
k Sesheke
=ZM.02
59 Kabwe
12 Kapiri Mposhi
j Mumbwa
=ZM.03
93 Chipata
j Petauke
=ZM.04
16 Mansa
o Nchelenge
l Kawambwa
k Samfya
=ZM.05
2j Kasama
l Mbala
=ZM.06
15 Kansanshi
=ZM.07
31 Livingstone
1s Mazabuka
1b Choma
u Monze
j Siavonga
=ZM.08
cj Ndola|ntola
b5 Kitwe|kitoue|kitue|kitve|kitve nkana|kitwe nkana|nkana kitwe
45 Chingola
3d Mufulira
35 Luanshya
1v Kalulushi
1l Chililabombwe
=ZM.09
z7 Lusaka|lousaka|louzaka|lusaca|lusak|lusako
1c Kafue
=ZM.10
s Mpika
=ZW.01
69 Mutare
z Chipinge
t Rusape
=ZW.02
4e Gweru
3c Kwekwe
16 Redcliff
n Shurugwi
j Gokwe
=ZW.03
1e Bindura
=ZW.04
2m Ruwa
1u Marondera
=ZW.05
38 Kadoma
2j Chinhoyi
2f Norton
1u Chegutu
y Karoi
s Kariba
=ZW.06
z Victoria Falls
l Hwange
=ZW.07
1m Beitbridge
r Gwanda
=ZW.08
2i Masvingo
1o Zvishavane
14 Chiredzi
=ZW.09
xc Bulawayo|bulavajas|bulavajo|bulavejo
=ZW.10
16v Harare|arare|charare|hararensis urbs|harareo|kharare|kharareh|salisbury
ab Chitungwiza
3f*Epworth`;
