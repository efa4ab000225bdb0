/** First-level divisions, and Philippine provinces: code, name, keys of other names. Written by generate/generate.ts. */
export const subdivisions = `AD.02 Canillo
AD.03 Encamp
AD.04 La Massana
AD.05 Ordino
AD.06 Sant Julià de Loria
AD.07 Andorra la Vella
AD.08 Escaldes-Engordany
AE.01 Abu Dhabi|abu zaby
AE.02 Ajman
AE.03 Dubai|dubayy
AE.04 Fujairah|al fujayrah
AE.05 Ras Al Khaimah|ras al khaymah
AE.06 Sharjah|ash shariqah
AE.07 Umm Al Quwain|umm al qaywayn
AF.01 Badakhshan
AF.02 Badghis
AF.03 Baghlan
AF.05 Bamyan
AF.06 Farah
AF.07 Faryab
AF.08 Ghazni
AF.09 Ghowr
AF.10 Helmand
AF.11 Herat
AF.13 Kabul
AF.14 Kapisa
AF.17 Logar
AF.18 Nangarhar
AF.19 Nimroz
AF.23 Kandahar
AF.24 Kunduz
AF.26 Takhar
AF.27 Maidan Wardak Province|maidan wardak|wardak
AF.28 Zabul
AF.29 Paktika
AF.30 Balkh
AF.31 Jowzjan
AF.32 Samangan
AF.33 Sar-e Pol Province|sar e pol|sar e pul
AF.34 Kunar
AF.35 Laghman
AF.36 Paktia|paktiya
AF.37 Khowst
AF.38 Nuristan
AF.39 Oruzgan
AF.40 Parwan
AF.41 Daykundi
AF.42 Panjshir|panjshayr
AG.01 Barbuda
AG.03 Saint George Parish|saint george
AG.04 Saint John Parish|saint john
AG.05 Saint Mary Parish|saint mary
AG.06 Saint Paul Parish|saint paul
AG.07 Saint Peter Parish|saint peter
AG.08 Saint Philip Parish|saint philip
AG.09 Redonda
AI.11205389 Blowing Point
AI.11205392 Sandy Ground
AI.11205393 Sandy Hill
AI.11205396 The Valley
AI.11205433 East End
AI.11205436 North Hill
AI.11205437 West End
AI.11205438 South Hill
AI.11205439 The Quarter
AI.11205440 North Side
AI.11205441 Island Harbour
AI.11205442 George Hill
AI.11205443 Stoney Ground
AI.11205444 The Farrington
AL.40 Berat County|berat
AL.41 Dibër County|diber
AL.42 Durrës County|durres
AL.43 Elbasan County|elbasan
AL.44 Fier County|fier
AL.45 Gjirokastër County|gjirokaster
AL.46 Korçë County|korce
AL.47 Kukës County|kukes
AL.48 Lezhë County|lezhe
AL.49 Shkodër County|shkoder
AL.50 Tirana|tirane
AL.51 Vlorë County|vlore
AM.01 Aragatsotn|aragacotn
AM.02 Ararat
AM.03 Armavir
AM.04 Gegharkunik|gegarkunik
AM.05 Kotayk
AM.06 Lori
AM.07 Shirak|sirak
AM.08 Syunik
AM.09 Tavush|tavus
AM.10 Vayots Dzor|vayoc jor
AM.11 Yerevan|erevan
AO.01 Benguela
AO.02 Bíe
AO.03 Cabinda
AO.05 Cuanza Norte
AO.06 Kwanza Sul
AO.07 Cunene
AO.08 Huambo
AO.09 Huíla
AO.12 Malanje|malange
AO.13 Namibe
AO.14 Moxico
AO.15 Uíge
AO.16 Zaire
AO.17 Luanda Norte
AO.18 Lunda Sul
AO.19 Bengo
AO.20 Luanda
AO.CBG Cubango
AO.CUB Cuando Province|cuando
AO.ICB Icolo e Bengo Province|icolo e bengo
AO.MLE Moxico Leste Province|moxico leste
AR.01 Buenos Aires|ciudad autonoma de buenos aires
AR.02 Catamarca
AR.03 Chaco
AR.04 Chubut
AR.05 Cordoba
AR.06 Corrientes
AR.07 Buenos Aires F.D.|buenos aires
AR.08 Entre Rios
AR.09 Formosa
AR.10 Jujuy
AR.11 La Pampa
AR.12 La Rioja
AR.13 Mendoza
AR.14 Misiones
AR.15 Neuquen
AR.16 Rio Negro
AR.17 Salta
AR.18 San Juan
AR.19 San Luis
AR.20 Santa Cruz
AR.21 Santa Fe
AR.22 Santiago del Estero
AR.23 Tierra del Fuego
AR.24 Tucuman
AS.010 Eastern District
AS.020 Manu'a
AS.030 Rose Island
AS.040 Swains Island
AS.050 Western District
AT.01 Burgenland
AT.02 Carinthia|karnten
AT.03 Lower Austria|niederosterreich
AT.04 Upper Austria|oberosterreich
AT.05 Salzburg
AT.06 Styria|steiermark
AT.07 Tyrol|tirol
AT.08 Vorarlberg
AT.09 Vienna|wien
AU.01 Australian Capital Territory
AU.02 New South Wales
AU.03 Northern Territory
AU.04 Queensland
AU.05 South Australia
AU.06 Tasmania
AU.07 Victoria
AU.08 Western Australia
AX.211 Mariehamn
AX.212 Ålands landsbygd
AX.213 Ålands skärgård
AZ.01 Abşeron
AZ.02 Ağcabǝdi
AZ.03 Ağdam
AZ.04 Ağdaş
AZ.05 Ağstafa
AZ.06 Agsu District|agsu
AZ.07 Shirvan|sirvan
AZ.08 Astara
AZ.09 Baki
AZ.10 Balakan District|balakan|balakən
AZ.11 Barda|bərdə
AZ.12 Beyləqan
AZ.13 Bilasuvar District|bilasuvar|biləsuvar
AZ.14 Jabrayil|cəbrayil
AZ.15 Jalilabad|cəlilabad
AZ.16 Daşkǝsǝn
AZ.17 Shabran|sabran
AZ.18 Fuzuli District|fuzuli
AZ.19 Gadabay District|gadabay|gədəbəy
AZ.20 Gǝncǝ
AZ.21 Goranboy District|goranboy
AZ.22 Göyçay
AZ.23 Hacıqabul
AZ.24 İmişli
AZ.25 Ismayilli District|ismayilli
AZ.26 Kalbajar|kəlbəcər
AZ.27 Kurdamir District|kurdamir|kurdəmir
AZ.28 Lachin Rayon
AZ.29 Lənkəran
AZ.30 Lankaran Sahari
AZ.31 Lerik District|lerik
AZ.32 Masally|masalli
AZ.33 Mingacevir City|mingacevir
AZ.34 Naftalan
AZ.35 Nakhchivan|naxcivan
AZ.36 Neftçala
AZ.37 Oğuz
AZ.38 Qabala District|qabala|qəbələ
AZ.39 Qax
AZ.40 Qazax
AZ.41 Qobustan
AZ.42 Quba
AZ.43 Qubadlı
AZ.44 Qusar District|qusar
AZ.45 Saatlı
AZ.46 Sabirabad District|sabirabad
AZ.47 Shaki|səki
AZ.48 Shaki City|shaki
AZ.49 Salyan District|salyan
AZ.50 Şamaxı
AZ.51 Şǝmkir
AZ.52 Samux
AZ.53 Siyǝzǝn
AZ.54 Sumqayit
AZ.55 Shusha|susa
AZ.56 Shusha City|shusha
AZ.57 Tartar District|tartar|tərtər
AZ.58 Tovuz District|tovuz
AZ.59 Ucar
AZ.60 Xaçmaz
AZ.61 Xankǝndi
AZ.62 Goygol Rayon
AZ.63 Xızı
AZ.64 Khojaly
AZ.65 Khojavend|xocavənd
AZ.66 Yardimli District|yardimli
AZ.67 Yevlax
AZ.68 Yevlax City|yevlax
AZ.69 Zangilan District|zangilan|zəngilan
AZ.70 Zaqatala District|zaqatala
AZ.71 Zardab|zərdab
BA.01 Federation of B&H
BA.02 Srpska
BA.BRC Brčko|brcko distrikt
BB.01 Christ Church
BB.02 Saint Andrew
BB.03 Saint George
BB.04 Saint James
BB.05 Saint John
BB.06 Saint Joseph
BB.07 Saint Lucy
BB.08 Saint Michael
BB.09 Saint Peter
BB.10 Saint Philip
BB.11 Saint Thomas
BD.81 Dhaka Division|dhaka
BD.82 Khulna Division|khulna
BD.83 Rajshahi Division|rajshahi
BD.84 Chittagong|chattogram
BD.85 Barisal Division|barisal|barishal
BD.86 Sylhet Division|sylhet
BD.87 Rangpur Division|rangpur
BD.H Mymensingh Division|mymensingh
BE.BRU Brussels Capital
BE.VLG Flanders|vlaams gewest
BE.WAL Wallonia|waals gewest
BF.01 Boucle du Mouhoun
BF.02 Cascades Region|cascades
BF.03 Centre
BF.04 Centre-Est
BF.05 Centre-Nord
BF.06 Centre-Ouest
BF.07 Centre-Sud
BF.08 Est
BF.09 Hauts-Bassins
BF.10 Nord
BF.11 Plateau-Central
BF.12 Sahel
BF.13 Sud-Ouest
BG.38 Blagoevgrad
BG.39 Burgas
BG.40 Dobrich
BG.41 Gabrovo
BG.42 Sofia-Capital
BG.43 Haskovo
BG.44 Kardzhali
BG.45 Kyustendil
BG.46 Lovech
BG.47 Montana
BG.48 Pazardzhik
BG.49 Pernik
BG.50 Pleven
BG.51 Plovdiv
BG.52 Razgrad
BG.53 Ruse
BG.54 Shumen
BG.55 Silistra
BG.56 Sliven
BG.57 Smolyan
BG.58 Sofia|stolitsa
BG.59 Stara Zagora
BG.60 Targovishte
BG.61 Varna
BG.62 Veliko Tarnovo
BG.63 Vidin
BG.64 Vratsa
BG.65 Yambol
BH.15 Muharraq|al muharraq
BH.16 Manama
BH.17 Southern Governorate|al janubiyah
BH.19 Northern|ash shamaliyah
BI.09 Bubanza
BI.10 Bururi
BI.11 Cankuzo
BI.12 Cibitoke
BI.13 Gitega
BI.15 Kayanza
BI.16 Kirundo
BI.17 Makamba
BI.18 Muyinga
BI.19 Ngozi
BI.20 Rutana
BI.21 Ruyigi
BI.22 Muramvya
BI.24 Bujumbura Mairie
BI.25 Bujumbura Rural
BI.26 Rumonge
BJ.07 Alibori
BJ.08 Atakora|atacora
BJ.09 Atlantique
BJ.10 Borgou
BJ.11 Collines
BJ.12 Kouffo|couffo
BJ.13 Donga
BJ.14 Littoral
BJ.15 Mono
BJ.16 Ouémé
BJ.17 Plateau
BJ.18 Zou
BM.01 Devonshire
BM.02 Hamilton
BM.03 Hamilton city
BM.04 Paget
BM.05 Pembroke
BM.06 Saint George
BM.07 Saint Georgeʼs
BM.08 Sandys
BM.09 Smithʼs
BM.10 Southampton
BM.11 Warwick
BN.01 Belait
BN.02 Brunei-Muara District|brunei muara
BN.03 Temburong
BN.04 Tutong
BO.01 Chuquisaca Department|chuquisaca
BO.02 Cochabamba
BO.03 Beni Department|beni|el beni
BO.04 La Paz Department|la paz
BO.05 Oruro
BO.06 Pando
BO.07 Potosí Department|potosi
BO.08 Santa Cruz Department|santa cruz
BO.09 Tarija Department|tarija
BQ.BO Bonaire
BQ.SB Saba
BQ.SE Sint Eustatius
BR.01 Acre
BR.02 Alagoas
BR.03 Amapá
BR.04 Amazonas
BR.05 Bahia
BR.06 Ceará
BR.07 Federal District|federal
BR.08 Espírito Santo
BR.11 Mato Grosso do Sul
BR.13 Maranhão
BR.14 Mato Grosso
BR.15 Minas Gerais
BR.16 Pará
BR.17 Paraíba
BR.18 Paraná
BR.20 Piauí
BR.21 Rio de Janeiro
BR.22 Rio Grande do Norte
BR.23 Rio Grande do Sul
BR.24 Rondônia
BR.25 Roraima
BR.26 Santa Catarina
BR.27 São Paulo
BR.28 Sergipe
BR.29 Goiás
BR.30 Pernambuco
BR.31 Tocantins
BS.05 Bimini
BS.06 Cat Island
BS.10 Exuma
BS.13 Inagua
BS.15 Long Island
BS.16 Mayaguana
BS.18 Ragged Island
BS.22 Harbour Island
BS.23 New Providence
BS.24 Acklins
BS.25 Freeport|city of freeport
BS.32 Berry Islands
BS.35 San Salvador
BS.36 Black Point
BS.37 Central Abaco
BS.38 Central Andros
BS.39 Central Eleuthera
BS.40 Crooked Island and Long Cay
BS.41 East Grand Bahama
BS.42 Grand Cay
BS.43 Hope Town
BS.44 Mangrove Cay
BS.45 Moore’s Island
BS.46 North Abaco
BS.47 North Andros
BS.48 North Eleuthera
BS.49 Rum Cay
BS.50 South Abaco
BS.51 South Andros
BS.52 South Eleuthera
BS.53 Spanish Wells
BS.54 West Grand Bahama
BT.05 Bumthang District|bumthang
BT.06 Chukha|chhukha
BT.07 Tsirang District|tsirang
BT.08 Dagana
BT.09 Sarpang District|sarpang
BT.10 Haa
BT.11 Lhuntse|lhuentse
BT.12 Mongar|monggar
BT.13 Paro
BT.14 Pemagatshel|pema gatshel
BT.15 Punakha
BT.16 Samtse District|samtse
BT.17 Samdrup Jongkhar
BT.18 Zhemgang District|zhemgang
BT.19 Trashigang District|trashigang
BT.20 Thimphu District|thimphu
BT.21 Tongsa
BT.22 Wangdi Phodrang
BT.23 Gasa
BT.24 Trashi Yangste
BW.01 Central
BW.03 Ghanzi
BW.04 Kgalagadi
BW.05 Kgatleng
BW.06 Kweneng
BW.08 North-East
BW.09 South-East
BW.10 Ngwaketsi
BW.11 North-West
BW.12 Chobe
BW.13 Francistown|city of francistown
BW.14 Gaborone
BW.15 Jwaneng
BW.16 Lobatse
BW.17 Selibe Phikwe
BW.18 Sowa Town
BY.01 Brest|brestskaya voblasts
BY.02 Homyel’ Voblasc’
BY.03 Grodnenskaya
BY.04 Minsk City|minsk
BY.05 Minsk|horad minsk|minskaya voblasts
BY.06 Mogilev
BY.07 Vitebsk|vitsyebskaya voblasts
BZ.01 Belize District
BZ.02 Cayo District|cayo
BZ.03 Corozal District|corozal
BZ.04 Orange Walk District|orange walk
BZ.05 Southern District
BZ.06 Toledo District|toledo
CA.01 Alberta
CA.02 British Columbia
CA.03 Manitoba
CA.04 New Brunswick
CA.05 Newfoundland and Labrador
CA.07 Nova Scotia
CA.08 Ontario
CA.09 Prince Edward Island
CA.10 Quebec
CA.11 Saskatchewan
CA.12 Yukon
CA.13 Northwest Territories
CA.14 Nunavut
CD.02 Équateur
CD.04 East Kasai
CD.06 Kinshasa
CD.08 Bas-Congo|kongo central
CD.10 Maniema
CD.11 North Kivu|nord kivu
CD.12 South Kivu|sud kivu
CD.13 Bas-Uele
CD.14 Haut-Katanga
CD.15 Haut-Lomami
CD.16 Haut-Uele
CD.17 Ituri
CD.18 Kasai
CD.19 Kwango
CD.20 Kwilu
CD.21 Lomami
CD.22 Lualaba
CD.23 Kasai-Central
CD.24 Mai-Ndombe
CD.25 Mongala
CD.26 Nord-Ubangi
CD.27 Sankuru
CD.28 Sud-Ubangi
CD.29 Tanganyika
CD.30 Tshopo
CD.31 Tshuapa
CF.01 Bamingui-Bangoran
CF.02 Basse-Kotto
CF.03 Haute-Kotto
CF.04 Mambéré-Kadéï|haute sangha
CF.05 Haut-Mbomou
CF.06 Kémo|kemo gribingui
CF.07 Lobaye
CF.08 Mbomou
CF.09 Nana-Mambéré
CF.11 Ouaka
CF.12 Ouham
CF.13 Ouham-Pendé
CF.14 Vakaga
CF.15 Nana-Grébizi|gribingui
CF.16 Sangha-Mbaéré
CF.17 Ombella-M'Poko
CF.18 Bangui
CF.19 Mambéré
CF.20 Ouham-Fafa
CF.21 Lim-Pendé
CG.01 Bouenza
CG.04 Kouilou
CG.05 Lékoumou
CG.06 Likouala
CG.07 Niari
CG.08 Plateaux
CG.10 Sangha
CG.11 Pool
CG.12 Brazzaville
CG.13 Cuvette
CG.14 Cuvette-Ouest
CG.15 Pointe-Noire
CH.AG Aargau
CH.AI Appenzell Innerrhoden
CH.AR Appenzell Ausserrhoden
CH.BE Bern
CH.BL Basel-Landschaft
CH.BS Basel-City
CH.FR Fribourg
CH.GE Geneva|geneve
CH.GL Glarus
CH.GR Grisons
CH.JU Jura
CH.LU Lucerne|luzern
CH.NE Neuchâtel
CH.NW Nidwalden
CH.OW Obwalden
CH.SG Saint Gallen|sankt gallen
CH.SH Schaffhausen
CH.SO Solothurn
CH.SZ Schwyz
CH.TG Thurgau
CH.TI Ticino
CH.UR Uri
CH.VD Vaud
CH.VS Valais
CH.ZG Zug
CH.ZH Zurich
CI.76 Bas-Sassandra District|bas sassandra
CI.77 Denguélé District|denguele
CI.78 Montagnes
CI.81 Lacs District|lacs
CI.82 Lagunes District|lagunes
CI.87 Savanes District|savanes
CI.90 Vallée du Bandama District|vallee du bandama
CI.92 Zanzan District|zanzan
CI.93 Abidjan Autonomous District|abidjan autonomous
CI.94 Comoé District|comoe
CI.95 Goh-Djiboua
CI.96 Sassandra-Marahoue
CI.97 Woroba
CI.98 Yamoussoukro
CK.11695124 Aitutaki
CK.11695126 Atiu
CK.11695127 Mangaia
CK.11695384 Manihiki
CK.11695385 Ma'uke
CK.11695386 Mitiaro
CK.11695387 Palmerston
CK.11695388 Penrhyn
CK.11695389 Pukapuka
CK.11695390 Rakahanga
CK.11695425 Rarotonga
CL.01 Valparaiso
CL.02 Aysén|aisen del general carlos ibanez del campo
CL.03 Antofagasta
CL.04 Araucania|la araucania
CL.05 Atacama
CL.06 Biobio
CL.07 Coquimbo Region|coquimbo
CL.08 O'Higgins Region|ohiggins
CL.10 Magallanes|region of magallanes
CL.11 Maule Region|maule
CL.12 Santiago Metropolitan|santiago|region metropolitana de santiago
CL.14 Los Lagos Region|los lagos
CL.15 Tarapacá
CL.16 Arica y Parinacota Region|arica y parinacota
CL.17 Los Ríos Region|los rios
CL.18 Ñuble
CM.04 East
CM.05 Littoral
CM.07 North-West
CM.08 West
CM.09 South-West
CM.10 Adamaoua
CM.11 Centre
CM.12 Far North
CM.13 North
CM.14 South
CN.01 Anhui|anhui sheng
CN.02 Zhejiang|zhejiang sheng
CN.03 Jiangxi|jiangxi sheng
CN.04 Jiangsu|jiangsu sheng
CN.05 Jilin|jilin sheng
CN.06 Qinghai|qinghai sheng
CN.07 Fujian|fujian sheng
CN.08 Heilongjiang|heilongjiang sheng
CN.09 Henan|henan sheng
CN.10 Hebei|hebei sheng
CN.11 Hunan|hunan sheng
CN.12 Hubei|hubei sheng
CN.13 Xinjiang|xinjiang uygur zizhiqu
CN.14 Tibet|xizang zizhiqu
CN.15 Gansu|gansu sheng
CN.16 Guangxi|guangxi zhuangzu zizhiqu
CN.18 Guizhou|guizhou sheng
CN.19 Liaoning|liaoning sheng
CN.20 Inner Mongolia
CN.21 Ningxia|ningxia huizu zizhiqu
CN.22 Beijing|beijing shi
CN.23 Shanghai|shanghai shi
CN.24 Shanxi|shanxi sheng
CN.25 Shandong|shandong sheng
CN.26 Shaanxi|shaanxi sheng
CN.28 Tianjin|tianjin shi
CN.29 Yunnan|yunnan sheng
CN.30 Guangdong|guangdong sheng
CN.31 Hainan|hainan sheng
CN.32 Sichuan|sichuan sheng
CN.33 Chongqing|chongqing shi
CO.01 Amazonas Department|amazonas
CO.02 Antioquia
CO.03 Arauca Department|arauca
CO.04 Atlántico
CO.08 Caquetá
CO.09 Cauca Department|cauca
CO.10 Cesar Department|cesar
CO.11 Chocó
CO.12 Córdoba
CO.14 Guaviare Department|guaviare
CO.15 Guainía Department|guainia
CO.16 Huila Department|huila
CO.17 La Guajira Department|la guajira
CO.19 Meta Department|meta
CO.20 Nariño
CO.21 Norte de Santander Department|norte de santander
CO.22 Putumayo Department|putumayo
CO.23 Quindío Department|quindio
CO.24 Risaralda Department|risaralda
CO.25 San Andres y Providencia
CO.26 Santander Department|santander
CO.27 Sucre Department|sucre
CO.28 Tolima Department|tolima
CO.29 Valle del Cauca Department|valle del cauca
CO.30 Vaupés
CO.31 Vichada Department|vichada
CO.32 Casanare Department|casanare
CO.33 Cundinamarca
CO.34 Bogota D.C.|bogota
CO.35 Bolívar
CO.36 Boyacá
CO.37 Caldas Department|caldas
CO.38 Magdalena Department|magdalena
CR.01 Alajuela Province|alajuela
CR.02 Cartago Province|cartago
CR.03 Guanacaste Province|guanacaste
CR.04 Heredia Province|heredia
CR.06 Limón Province|limon
CR.07 Puntarenas Province|puntarenas
CR.08 San José
CU.01 Pinar del Río
CU.02 Havana|la habana
CU.03 Matanzas Province|matanzas
CU.04 Isla de la Juventud
CU.05 Camagüey
CU.07 Ciego de Ávila Province|ciego de avila
CU.08 Cienfuegos Province|cienfuegos
CU.09 Granma Province|granma
CU.10 Guantánamo Province|guantanamo
CU.12 Holguín Province|holguin
CU.13 Las Tunas Province|las tunas
CU.14 Sancti Spíritus Province|sancti spiritus
CU.15 Santiago de Cuba Province|santiago de cuba
CU.16 Villa Clara Province|villa clara
CU.AR Artemisa
CU.MA Mayabeque
CV.01 Boa Vista
CV.02 Brava
CV.04 Maio
CV.05 Paul
CV.07 Ribeira Grande
CV.08 Sal
CV.11 São Vicente
CV.13 Mosteiros
CV.14 Praia
CV.15 Santa Catarina
CV.16 Santa Cruz
CV.17 São Domingos
CV.18 São Filipe
CV.19 São Miguel
CV.20 Tarrafal
CV.21 Porto Novo
CV.22 Ribeira Brava
CV.23 Ribeira Grande de Santiago
CV.24 Santa Catarina do Fogo
CV.25 São Lourenço dos Órgãos
CV.26 São Salvador do Mundo
CV.27 Tarrafal de São Nicolau
CY.01 Ammochostos
CY.02 Keryneia
CY.03 Larnaka
CY.04 Nicosia|lefkosia
CY.05 Limassol|lemesos
CY.06 Pafos
CZ.52 Prague
CZ.78 South Moravian
CZ.79 South Bohemian Region|south bohemian
CZ.80 Vysocina|kraj vysocina
CZ.81 Carlsbad Region|carlsbad
CZ.82 Hradec Králové Region|hradec kralove
CZ.83 Liberec Region|liberec
CZ.84 Olomouc Region|olomouc
CZ.85 Moravian-Silesian Region|moravian silesian
CZ.86 Pardubice Region|pardubice
CZ.87 Plzeň Region|plzen|plzen mesto
CZ.88 Central Bohemia
CZ.89 Ústí nad Labem Region|usti nad labem
CZ.90 Zlín
DE.01 Baden-Wurttemberg
DE.02 Bavaria|bayern
DE.03 Bremen
DE.04 Hamburg
DE.05 Hesse|hessen
DE.06 Lower Saxony|niedersachsen
DE.07 North Rhine-Westphalia|nordrhein westfalen
DE.08 Rheinland-Pfalz
DE.09 Saarland
DE.10 Schleswig-Holstein
DE.11 Brandenburg
DE.12 Mecklenburg-Vorpommern
DE.13 Saxony|sachsen
DE.14 Saxony-Anhalt|sachsen anhalt
DE.15 Thuringia|thuringen
DE.16 Berlin|state of berlin
DJ.01 Ali Sabieh
DJ.04 Obock
DJ.05 Tadjourah
DJ.06 Dikhil
DJ.07 Djibouti
DJ.08 Arta
DK.17 Capital Region|region hovedstaden
DK.18 Central Jutland
DK.19 North Denmark
DK.20 Zealand|region sjaelland
DK.21 South Denmark
DM.02 Saint Andrew Parish|saint andrew
DM.03 Saint David Parish|saint david
DM.04 Saint George Parish|saint george
DM.05 Saint John Parish|saint john
DM.06 Saint Joseph Parish|saint joseph
DM.07 Saint Luke Parish|saint luke
DM.08 Saint Mark Parish|saint mark
DM.09 Saint Patrick Parish|saint patrick
DM.10 Saint Paul Parish|saint paul
DM.11 Saint Peter Parish|saint peter
DO.01 Azua Province|azua
DO.02 Baoruco Province|baoruco
DO.03 Barahona Province|barahona
DO.04 Dajabón
DO.06 Duarte Province|duarte
DO.08 Espaillat Province|espaillat
DO.09 Independencia
DO.10 La Altagracia Province|la altagracia
DO.11 Elías Piña
DO.12 La Romana
DO.14 María Trinidad Sánchez
DO.15 Monte Cristi Province|monte cristi
DO.16 Pedernales Province|pedernales
DO.18 Puerto Plata
DO.19 Hermanas Mirabal
DO.20 Samaná
DO.21 Sánchez Ramírez
DO.23 San Juan Province|san juan
DO.24 San Pedro de Macorís
DO.25 Santiago Province|santiago
DO.26 Santiago Rodríguez
DO.27 Valverde Province|valverde
DO.28 El Seíbo
DO.29 Hato Mayor Province|hato mayor
DO.30 La Vega
DO.31 Monseñor Nouel
DO.32 Monte Plata Province|monte plata
DO.33 San Cristóbal
DO.34 Nacional
DO.35 Peravia
DO.36 San José de Ocoa
DO.37 Santo Domingo Province|santo domingo|distrito nacional
DZ.01 Algiers|alger
DZ.03 Batna
DZ.04 Constantine
DZ.06 Medea
DZ.07 Mostaganem
DZ.09 Oran
DZ.10 Saida
DZ.12 Sétif
DZ.13 Tiaret
DZ.14 Tizi Ouzou
DZ.15 Tlemcen
DZ.18 Béjaïa
DZ.19 Biskra
DZ.20 Blida
DZ.21 Bouira
DZ.22 Djelfa
DZ.23 Guelma
DZ.24 Jijel
DZ.25 Laghouat
DZ.26 Mascara
DZ.27 M'Sila
DZ.29 Oum el Bouaghi
DZ.30 Sidi Bel Abbès
DZ.31 Skikda
DZ.33 Tébessa
DZ.34 Adrar
DZ.35 Aïn Defla
DZ.36 Aïn Témouchent
DZ.37 Annaba
DZ.38 Béchar
DZ.39 Bordj Bou Arréridj
DZ.40 Boumerdes
DZ.41 Chlef
DZ.42 El Bayadh
DZ.43 El Oued
DZ.44 El Tarf
DZ.45 Ghardaia
DZ.46 Illizi
DZ.47 Khenchela
DZ.48 Mila
DZ.49 Naama
DZ.50 Ouargla
DZ.51 Relizane
DZ.52 Souk Ahras
DZ.53 Tamanrasset
DZ.54 Tindouf
DZ.55 Tipaza
DZ.56 Tissemsilt
DZ.BA Beni Abbes
DZ.BB Bordj Badji Mokhtar
DZ.DJ Djanet
DZ.EM El Menia
DZ.IG In Guezzam
DZ.IS In Salah
DZ.MG El Mghair
DZ.OD Ouled Djellal
DZ.TG Touggourt
DZ.TM Timimoun
EC.01 Galápagos
EC.02 Azuay
EC.03 Bolívar
EC.04 Canar
EC.05 Carchi
EC.06 Chimborazo Province|chimborazo
EC.07 Cotopaxi
EC.08 El Oro
EC.09 Esmeraldas
EC.10 Guayas
EC.11 Imbabura
EC.12 Loja
EC.13 Los Ríos
EC.14 Manabí
EC.15 Morona-Santiago Province|morona santiago
EC.17 Pastaza Province|pastaza
EC.18 Pichincha
EC.19 Tungurahua Province|tungurahua
EC.20 Zamora Chinchipe
EC.22 Sucumbíos
EC.23 Napo
EC.24 Orellana Province|orellana
EC.25 Santa Elena
EC.26 Santo Domingo de los Tsáchilas
EE.01 Harjumaa
EE.02 Hiiumaa
EE.03 Ida-Virumaa
EE.04 Järvamaa
EE.05 Jõgevamaa
EE.07 Lääne
EE.08 Lääne-Virumaa
EE.11 Pärnumaa
EE.12 Põlvamaa
EE.13 Raplamaa
EE.14 Saare|saaremaa
EE.18 Tartu
EE.19 Valgamaa
EE.20 Viljandimaa
EE.21 Võrumaa
EG.01 Dakahlia|ad daqahliyah
EG.02 Red Sea|al bahr al ahmar
EG.03 Beheira|al buhayrah
EG.04 Faiyum|al fayyum
EG.05 Gharbia|al gharbiyah
EG.06 Alexandria|al iskandariyah
EG.07 Ismailia|al ismailiyah
EG.08 Giza|al jizah
EG.09 Monufia|al minufiyah
EG.10 Minya|al minya
EG.11 Cairo|al qahirah
EG.12 Qalyubia|al qalyubiyah
EG.13 New Valley|al wadi al jadid
EG.14 Sharqia
EG.15 Suez|as suways
EG.16 Aswan
EG.17 Asyut
EG.18 Beni Suweif
EG.19 Port Said|bur said
EG.20 Damietta|dumyat
EG.21 Kafr el-Sheikh|kafr ash shaykh
EG.22 Matruh
EG.23 Qena|qina
EG.24 Sohag|suhaj
EG.26 South Sinai|janub sina
EG.27 North Sinai|shamal sina
EG.28 Luxor|al uqsur
ER.01 Anseba|ansaba
ER.02 Debub|al janubi
ER.03 Southern Red Sea|janubi al bahri al ahmar
ER.04 Gash-Barka|qash barkah
ER.05 Maekel|al awsat
ER.06 Northern Red Sea|shimali al bahri al ahmar
ES.07 Balearic Islands|illes balears
ES.27 La Rioja
ES.29 Madrid
ES.31 Murcia
ES.32 Navarre
ES.34 Asturias
ES.39 Cantabria
ES.51 Andalusia|andalucia
ES.52 Aragon
ES.53 Canary Islands|canarias
ES.54 Castille-La Mancha
ES.55 Castille and León
ES.56 Catalonia|catalunya
ES.57 Extremadura
ES.58 Galicia
ES.59 Basque Country|pais vasco
ES.60 Valencia
ES.CE Ceuta
ES.ML Melilla
ET.44 Addis Ababa|adis abeba
ET.45 Āfar
ET.46 Amhara|amara
ET.47 Bīnshangul Gumuz
ET.48 Dire Dawa
ET.49 Gambela|gambela hizboch
ET.50 Harari|hareri hizb
ET.51 Oromiya
ET.52 Somali|sumale
ET.53 Tigray
ET.55 Central Ethiopia Regional State|central ethiopia regional
ET.56 South Ethiopia Regional State|south ethiopia regional
ET.SI Sidama Region|sidama
ET.SW South West Ethiopia Peoples' Region|south west ethiopia peoples
FI.01 Uusimaa
FI.02 Southwest Finland|varsinais suomi
FI.04 Satakunta
FI.05 Kanta-Häme
FI.06 Pirkanmaa
FI.07 Paijat-Hame
FI.08 Kymenlaakso
FI.09 South Karelia|etela karjala
FI.10 South Savo
FI.11 North Savo
FI.12 North Karelia|pohjois karjala
FI.13 Central Finland|keski suomi
FI.14 South Ostrobothnia
FI.15 Ostrobothnia|pohjanmaa
FI.16 Central Ostrobothnia|keski pohjanmaa
FI.17 North Ostrobothnia
FI.18 Kainuu
FI.19 Lapland|lappi
FJ.01 Central
FJ.02 Eastern
FJ.03 Northern
FJ.04 Rotuma
FJ.05 Western
FM.01 Kosrae
FM.02 Pohnpei State|pohnpei
FM.03 Chuuk
FM.04 Yap State|yap
FO.NO Norðoyar
FO.OS Eysturoy
FO.SA Sandoy
FO.ST Streymoy
FO.SU Suðuroy
FO.VG Vágar
FR.11 Île-de-France
FR.24 Centre-Val de Loire
FR.27 Bourgogne-Franche-Comté
FR.28 Normandy
FR.32 Hauts-de-France
FR.44 Grand Est
FR.52 Pays de la Loire
FR.53 Brittany|bretagne
FR.75 New Aquitaine
FR.76 Occitanie
FR.84 Auvergne-Rhône-Alpes
FR.93 Provence-Alpes-Côte d'Azur
FR.94 Corsica
GA.01 Estuaire
GA.02 Haut-Ogooué
GA.03 Moyen-Ogooué
GA.04 Ngouni
GA.05 Nyanga
GA.06 Ogooué-Ivindo
GA.07 Ogooué-Lolo
GA.08 Ogooué-Maritime
GA.09 Woleu-Ntem
GB.ENG England
GB.NIR Northern Ireland
GB.SCT Scotland
GB.WLS Wales
GD.01 Saint Andrew Parish|saint andrew
GD.02 Saint David Parish|saint david
GD.03 Saint George Parish|saint george
GD.04 Saint John Parish|saint john
GD.05 Saint Mark Parish|saint mark
GD.06 Saint Patrick Parish|saint patrick
GD.10 Carriacou and Petite Martinique|southern grenadine islands
GE.02 Abkhazia
GE.04 Adjara
GE.51 Tbilisi
GE.65 Guria
GE.66 Imereti
GE.67 Kakheti
GE.68 Kvemo Kartli
GE.69 Mtskheta-Mtianeti
GE.70 Racha-Lechkhumi and Kvemo Svaneti
GE.71 Samegrelo and Zemo Svaneti
GE.72 Samtskhe-Javakheti
GE.73 Shida Kartli
GF.GF Guyane
GG.6417213 St Pierre du Bois
GG.6417214 Torteval
GG.6417215 Saint Saviour
GG.6417223 Forest
GG.6417224 St Martin
GG.6417226 Saint Andrew
GG.6417228 St Peter Port
GG.6417229 Castel
GG.6417230 Vale
GG.6417233 St Sampson
GG.8989934 Alderney
GH.01 Greater Accra
GH.02 Ashanti
GH.04 Central
GH.05 Eastern
GH.06 Northern
GH.08 Volta
GH.09 Western
GH.10 Upper East
GH.11 Upper West
GH.12 Ahafo
GH.13 Bono
GH.14 Bono East
GH.15 North East
GH.16 Oti
GH.17 Savannah
GH.18 Western North
GL.04 Kujalleq|kommune kujalleq
GL.06 Qeqqata|qeqqata kommunia
GL.07 Sermersooq|kommuneqarfik sermersooq
GL.11839534 Qeqertalik
GL.11839537 Avannaata
GM.01 Banjul
GM.02 Lower River
GM.03 Central River
GM.04 Upper River
GM.05 Western
GM.07 North Bank
GN.04 Conakry
GN.B Boké Region|boke
GN.D Kindia
GN.F Faranah
GN.K Kankan Region|kankan
GN.L Labé Region|labe
GN.M Mamou Region|mamou
GN.N Nzérékoré Region|nzerekore
GP.GP Guadeloupe
GQ.03 Annobon
GQ.04 Bioko Norte
GQ.05 Bioko Sur
GQ.06 Centro Sur
GQ.07 Kié-Ntem
GQ.08 Litoral
GQ.09 Wele-Nzas
GQ.10 Djibloho
GR.736572 Mount Athos|agion oros
GR.ESYE11 East Macedonia and Thrace|anatoliki makedonia kai
GR.ESYE12 Central Macedonia|kentriki makedonia
GR.ESYE13 West Macedonia|dytiki makedonia
GR.ESYE14 Thessaly|thessalia
GR.ESYE21 Epirus|ipeiros
GR.ESYE22 Ionian Islands|ionia nisia
GR.ESYE23 West Greece|dytiki ellada
GR.ESYE24 Central Greece|sterea ellada
GR.ESYE25 Peloponnese|peloponnisos
GR.ESYE31 Attica|attiki
GR.ESYE41 North Aegean|voreio aigaio
GR.ESYE42 South Aegean|notio aigaio
GR.ESYE43 Crete|kriti
GT.01 Alta Verapaz
GT.02 Baja Verapaz
GT.03 Chimaltenango
GT.04 Chiquimula
GT.05 El Progreso
GT.06 Escuintla
GT.07 Guatemala
GT.08 Huehuetenango
GT.09 Izabal Department|izabal
GT.10 Jalapa
GT.11 Jutiapa
GT.12 Petén
GT.13 Quetzaltenango
GT.14 Quiché
GT.15 Retalhuleu
GT.16 Sacatepéquez
GT.17 San Marcos
GT.18 Santa Rosa Department|santa rosa
GT.19 Sololá
GT.20 Suchitepeque
GT.21 Totonicapán
GT.22 Zacapa
GU.AH Agana Heights
GU.AN Hagatna
GU.AS Asan
GU.AT Agat
GU.BA Barrigada
GU.CP Chalan Pago-Ordot
GU.DD Dededo
GU.IN Inarajan
GU.MA Mangilao
GU.ME Merizo
GU.MT Mongmong-Toto-Maite
GU.PI Piti
GU.SJ Sinajana
GU.SR Santa Rita
GU.TF Talofofo
GU.TM Tamuning
GU.UM Umatac
GU.YG Yigo
GU.YN Yona
GW.01 Bafatá
GW.02 Quinara
GW.04 Oio
GW.05 Bolama|bijagos
GW.06 Cacheu
GW.07 Tombali
GW.10 Gabú
GW.11 Bissau
GW.12 Biombo
GY.10 Barima-Waini
GY.11 Cuyuni-Mazaruni
GY.12 Demerara-Mahaica
GY.13 East Berbice-Corentyne
GY.14 Essequibo Islands-West Demerara
GY.15 Mahaica-Berbice
GY.16 Pomeroon-Supenaam
GY.17 Potaro-Siparuni
GY.18 Upper Demerara-Berbice
GY.19 Upper Takutu-Upper Essequibo
HK.HCW Central and Western
HK.HEA Eastern District
HK.HSO Southern District
HK.HWC Wan Chai
HK.KKC Kowloon City|kowloon
HK.KKT Kwun Tong District|kwun tong
HK.KSS Sham Shui Po District|sham shui po
HK.KWT Wong Tai Sin District|wong tai sin
HK.KYT Yau Tsim Mong District|yau tsim mong
HK.NIS Islands
HK.NKT Kwai Tsing District|kwai tsing
HK.NNO North District
HK.NSK Sai Kung District|sai kung
HK.NST Sha Tin
HK.NTM Tuen Mun
HK.NTP Tai Po
HK.NTW Tsuen Wan
HK.NYL Yuen Long
HN.01 Atlántida Department|atlantida
HN.02 Choluteca Department|choluteca
HN.03 Colón Department|colon
HN.04 Comayagua Department|comayagua
HN.05 Copán Department|copan
HN.06 Cortés Department|cortes
HN.07 El Paraíso Department|el paraiso
HN.08 Francisco Morazán Department|francisco morazan
HN.09 Gracias a Dios Department|gracias a dios
HN.10 Intibucá Department|intibuca
HN.11 Bay Islands|islas de la bahia
HN.12 La Paz Department|la paz
HN.13 Lempira Department|lempira
HN.14 Ocotepeque Department|ocotepeque
HN.15 Olancho Department|olancho
HN.16 Santa Bárbara Department|santa barbara
HN.17 Valle Department|valle
HN.18 Yoro Department|yoro
HR.01 Bjelovar-Bilogora|bjelovarsko bilogorska zupanija
HR.02 Brod-Posavina|brodsko posavska zupanija
HR.03 Dubrovnik-Neretva|dubrovacko neretvanska zupanija
HR.04 Istria|istarska zupanija
HR.05 Karlovac|karlovacka zupanija
HR.06 Koprivnica-Križevci|koprivnicko krizevacka zupanija
HR.07 Krapina-Zagorje|krapinsko zagorska zupanija
HR.08 Lika-Senj|licko senjska zupanija
HR.09 Međimurje|medimurska zupanija
HR.10 Osijek-Baranja|county of osijek baranja|osjecko baranjska zupanija
HR.11 Požega-Slavonia|pozesko slavonska zupanija
HR.12 Primorje-Gorski Kotar|primorsko goranska zupanija
HR.13 Šibenik-Knin|sibensko kninska zupanija
HR.14 Sisak-Moslavina|sisacko moslavacka zupanija
HR.15 Split-Dalmatia|splitsko dalmatinska zupanija
HR.16 Varaždin|varazdinska zupanija
HR.17 Virovitica-Podravina|viroviticko podravska zupanija
HR.18 Vukovar-Srijem
HR.19 Zadar|zadarska zupanija
HR.20 Zagreb County|zagreb
HR.21 Zagreb
HT.03 Nord-Ouest
HT.06 Artibonite
HT.07 Centre
HT.09 Nord
HT.10 Nord-Est
HT.11 Ouest
HT.12 Sud
HT.13 Sud-Est
HT.14 Grand'Anse|grandeanse
HT.15 Nippes
HU.01 Bács-Kiskun
HU.02 Baranya
HU.03 Bekes County|bekes
HU.04 Borsod-Abaúj-Zemplén
HU.05 Budapest
HU.06 Csongrád|csongrad csanad
HU.08 Fejér
HU.09 Győr-Moson-Sopron
HU.10 Hajdú-Bihar
HU.11 Heves County|heves
HU.12 Komárom-Esztergom
HU.14 Nógrád
HU.16 Pest County|pest
HU.17 Somogy County|somogy
HU.18 Szabolcs-Szatmár-Bereg
HU.20 Jász-Nagykun-Szolnok
HU.21 Tolna County|tolna
HU.22 Vas County|vas
HU.23 Veszprém
HU.24 Zala County|zala
ID.01 Aceh
ID.02 Bali
ID.03 Bengkulu
ID.04 Jakarta|jakarta raya
ID.05 Jambi
ID.07 Central Java|jawa tengah
ID.08 East Java|jawa timur
ID.10 Yogyakarta
ID.11 West Kalimantan|kalimantan barat
ID.12 South Kalimantan|kalimantan selatan
ID.13 Central Kalimantan|kalimantan tengah
ID.14 East Kalimantan|kalimantan timur
ID.15 Lampung
ID.17 West Nusa Tenggara|nusa tenggara barat
ID.18 East Nusa Tenggara|nusa tenggara timur
ID.21 Central Sulawesi|sulawesi tengah
ID.22 Southeast Sulawesi|sulawesi tenggara
ID.24 West Sumatra|sumatera barat
ID.26 North Sumatra|sumatera utara
ID.28 Maluku
ID.29 North Maluku|maluku utara
ID.30 West Java|jawa barat
ID.31 North Sulawesi|sulawesi utara
ID.32 South Sumatra|sumatera selatan
ID.33 Banten
ID.34 Gorontalo
ID.35 Bangka–Belitung Islands|kepulauan bangka belitung
ID.36 Papua
ID.37 Riau
ID.38 South Sulawesi|sulawesi selatan
ID.39 West Papua|papua barat
ID.40 Riau Islands|kepulauan riau
ID.41 West Sulawesi|sulawesi barat
ID.42 North Kalimantan|kalimantan utara
ID.PD Southwest Papua
ID.PE Highland Papua
ID.PS South Papua
ID.PT Central Papua
IE.C Connacht|connaught
IE.L Leinster
IE.M Munster
IE.U Ulster
IL.01 Southern District|hadarom
IL.02 Central District|hamerkaz
IL.03 Northern District|hatsafon
IL.04 Haifa|hefa
IL.05 Tel Aviv
IL.06 Jerusalem|yerushalayim
IL.WE Judea and Samaria Area
IM.9782164 Andreas
IM.9782165 Arbory
IM.9782166 Ballaugh
IM.9782167 Braddan
IM.9782168 Bride
IM.9782169 Castletown
IM.9782170 Douglas
IM.9782171 German
IM.9782172 Jurby
IM.9782173 Laxey
IM.9782176 Lezayre
IM.9782180 Lonan
IM.9782182 Malew
IM.9782183 Marown
IM.9782184 Maughold
IM.9782185 Michael
IM.9782186 Onchan
IM.9782187 Patrick
IM.9782188 Peel
IM.9782189 Port Erin
IM.9782190 Port St Mary
IM.9782191 Ramsey
IM.9782192 Rushen
IM.9782193 Santon
IN.01 Andaman and Nicobar
IN.02 Andhra Pradesh
IN.03 Assam
IN.05 Chandigarh
IN.07 Delhi
IN.09 Gujarat
IN.10 Haryana
IN.11 Himachal Pradesh
IN.12 Jammu and Kashmir
IN.13 Kerala
IN.14 Lakshadweep
IN.16 Maharashtra
IN.17 Manipur
IN.18 Meghalaya
IN.19 Karnataka
IN.20 Nagaland
IN.21 Odisha
IN.22 Puducherry|pondicherry
IN.23 Punjab
IN.24 Rajasthan
IN.25 Tamil Nadu
IN.26 Tripura
IN.28 West Bengal
IN.29 Sikkim
IN.30 Arunachal Pradesh
IN.31 Mizoram
IN.33 Goa
IN.34 Bihar
IN.35 Madhya Pradesh
IN.36 Uttar Pradesh
IN.37 Chhattisgarh
IN.38 Jharkhand
IN.39 Uttarakhand
IN.40 Telangana
IN.41 Ladakh
IN.52 Dadra and Nagar Haveli and Daman and Diu
IQ.01 Anbar
IQ.02 Basra|al basrah
IQ.03 Muthanna
IQ.04 Al-Qadisiyah
IQ.05 Sulaymaniyah|as sulaymaniyah
IQ.06 Babil
IQ.07 Baghdad
IQ.08 Duhok
IQ.09 Dhi Qar
IQ.10 Diyala
IQ.11 Erbil|arbil
IQ.12 Karbala
IQ.13 Kirkuk
IQ.14 Maysan
IQ.15 Nineveh|ninawa
IQ.16 Wasit
IQ.17 Najaf|an najaf
IQ.18 Salah ad Din
IQ.19 Halabja
IR.01 West Azerbaijan
IR.03 Chaharmahal and Bakhtiari
IR.04 Sistan and Baluchestan
IR.05 Kohgiluyeh and Boyer-Ahmad
IR.07 Fars
IR.08 Gilan Province|gilan
IR.09 Hamadan Province|hamadan
IR.10 Ilam Province|ilam
IR.11 Hormozgan
IR.13 Kermanshah Province|kermanshah
IR.15 Khuzestan
IR.16 Kurdistan Province|kurdistan
IR.22 Bushehr
IR.23 Lorestan Province|lorestan
IR.25 Semnan
IR.26 Tehran
IR.28 Isfahan
IR.29 Kerman
IR.32 Ardabil Province|ardabil
IR.33 East Azerbaijan
IR.34 Markazi
IR.35 Māzandarān
IR.36 Zanjan
IR.37 Golestan
IR.38 Qazvin Province|qazvin
IR.39 Qom Province|qom
IR.40 Yazd Province|yazd
IR.41 South Khorasan Province|south khorasan
IR.42 Razavi Khorasan
IR.43 North Khorasan
IR.44 Alborz Province|alborz
IS.38 East
IS.39 Capital Region|hofudborgarsvaedi
IS.40 Northeast
IS.41 Northwest
IS.42 South
IS.43 Southern Peninsula|sudurnes
IS.44 Westfjords|vestfirdir
IS.45 West
IT.01 Abruzzo
IT.02 Basilicate
IT.03 Calabria
IT.04 Campania
IT.05 Emilia-Romagna
IT.06 Friuli Venezia Giulia
IT.07 Lazio
IT.08 Liguria
IT.09 Lombardy|lombardia
IT.10 The Marches
IT.11 Molise
IT.12 Piedmont|piemonte
IT.13 Apulia|puglia
IT.14 Sardinia|sardegna
IT.15 Sicily|sicilia
IT.16 Tuscany|toscana
IT.17 Trentino-Alto Adige|trentino sudtirol
IT.18 Umbria
IT.19 Aosta Valley|valle daosta|vallee daoste
IT.20 Veneto
JE.3237072 St Clement
JE.3237073 St Saviour
JE.3237200 St. Brelade
JE.3237203 Grouville
JE.3237212 St Mary
JE.3237214 St Lawrence
JE.3237221 St Peter
JE.3237229 St Ouen
JE.3237497 St John
JE.3237530 Trinity
JE.3237716 St Martîn
JE.3237864 St Helier
JM.01 Clarendon
JM.02 Hanover
JM.04 Manchester
JM.07 Portland Parish|portland
JM.08 Saint Andrew Parish|saint andrew
JM.09 Saint Ann Parish|saint ann
JM.10 Saint Catherine Parish|saint catherine
JM.11 St. Elizabeth
JM.12 Saint James Parish|saint james
JM.13 Saint Mary Parish|saint mary
JM.14 Saint Thomas Parish|saint thomas
JM.15 Trelawny Parish|trelawny
JM.16 Westmoreland
JM.17 Kingston
JO.02 Balqa|al balqa
JO.09 Karak|al karak
JO.12 Tafielah
JO.15 Mafraq|al mafraq
JO.16 Amman
JO.17 Zarqa|az zarqa
JO.18 Irbid
JO.19 Ma’an
JO.20 Ajloun|ajlun
JO.21 Aqaba|al aqabah
JO.22 Jerash|jarash
JO.23 Madaba
JP.01 Aichi|aiti
JP.02 Akita
JP.03 Aomori
JP.04 Chiba|tiba
JP.05 Ehime
JP.06 Fukui|hukui
JP.07 Fukuoka|hukuoka
JP.08 Fukushima|hukusima
JP.09 Gifu|gihu
JP.10 Gunma
JP.11 Hiroshima|hirosima
JP.12 Hokkaido
JP.13 Hyōgo
JP.14 Ibaraki
JP.15 Ishikawa|isikawa
JP.16 Iwate
JP.17 Kagawa
JP.18 Kagoshima|kagosima
JP.19 Kanagawa
JP.20 Kochi|koti
JP.21 Kumamoto
JP.22 Kyoto
JP.23 Mie
JP.24 Miyagi
JP.25 Miyazaki
JP.26 Nagano
JP.27 Nagasaki
JP.28 Nara
JP.29 Niigata
JP.30 Oita
JP.31 Okayama
JP.32 Osaka
JP.33 Saga
JP.34 Saitama
JP.35 Shiga|siga
JP.36 Shimane|simane
JP.37 Shizuoka|sizuoka
JP.38 Tochigi|totigi
JP.39 Tokushima|tokusima
JP.40 Tokyo
JP.41 Tottori
JP.42 Toyama
JP.43 Wakayama
JP.44 Yamagata
JP.45 Yamaguchi|yamaguti
JP.46 Yamanashi|yamanasi
JP.47 Okinawa
KE.05 Nairobi County|nairobi|nairobi city
KE.10 Baringo
KE.11 Bomet County|bomet
KE.12 Bungoma County|bungoma
KE.13 Busia County|busia
KE.14 Elegeyo-Marakwet
KE.15 Embu County|embu
KE.16 Garissa County|garissa
KE.17 Homa Bay County|homa bay
KE.18 Isiolo County|isiolo
KE.19 Kajiado County|kajiado
KE.20 Kakamega County|kakamega
KE.21 Kericho County|kericho
KE.22 Kiambu County|kiambu
KE.23 Kilifi County|kilifi
KE.24 Kirinyaga County|kirinyaga
KE.25 Kisii County|kisii
KE.26 Kisumu County|kisumu
KE.27 Kitui County|kitui
KE.28 Kwale County|kwale
KE.29 Laikipia
KE.30 Lamu
KE.31 Machakos County|machakos
KE.32 Makueni County|makueni
KE.33 Mandera County|mandera
KE.34 Marsabit County|marsabit
KE.35 Meru County|meru
KE.36 Migori County|migori
KE.37 Mombasa County|mombasa
KE.38 Murang'A
KE.39 Nakuru County|nakuru
KE.40 Nandi
KE.41 Narok County|narok
KE.42 Nyamira county|nyamira
KE.43 Nyandarua County|nyandarua
KE.44 Nyeri County|nyeri
KE.45 Samburu County|samburu
KE.46 Siaya County|siaya
KE.47 Taita Taveta|taita|taveta
KE.48 Tana River County|tana river
KE.49 Tharaka - Nithi
KE.50 Trans Nzoia
KE.51 Turkana County|turkana
KE.52 Uasin Gishu County|uasin gishu
KE.53 Vihiga County|vihiga
KE.54 Wajir County|wajir
KE.55 West Pokot County|west pokot
KG.01 Bishkek|bishkek shaary
KG.02 Chuy Region|chuy
KG.03 Jalal-Abad Region|jalal abad
KG.04 Naryn Region|naryn
KG.06 Talas Region|talas
KG.07 Issyk-Kul|ysyk kol
KG.08 Osh Region|osh|osh shaary
KG.09 Batken
KG.10 Osh City|osh
KH.02 Kampong Cham|kampong chaam
KH.03 Kampong Chhnang
KH.04 Kampong Speu Province|kampong speu|kampong spueu
KH.05 Kampong Thom|kampong thum
KH.07 Kandal|kandaal
KH.08 Koh Kong|kaoh kong
KH.09 Kratie|kracheh
KH.10 Mondolkiri
KH.12 Pursat|pousaat
KH.13 Preah Vihear
KH.14 Prey Veng|prey veaeng
KH.17 Stung Treng|stueng traeng
KH.18 Svay Rieng|svaay rieng
KH.19 Takeo|taakaev
KH.21 Kampot
KH.22 Phnom Penh
KH.23 Ratanakiri|rotanak kiri
KH.24 Siem Reap|siem reab
KH.25 Banteay Meanchey|banteay mean choay
KH.26 Kep|kaeb
KH.27 Ŏtâr Méanchey
KH.28 Preah Sihanouk
KH.29 Battambang|baat dambang
KH.30 Pailin
KH.31 Tboung Khmum
KI.01 Gilbert Islands
KI.02 Line Islands
KI.03 Phoenix Islands
KM.01 Anjouan
KM.02 Grande Comore
KM.03 Mohéli
KN.01 Christ Church Nichola Town
KN.02 Saint Anne Sandy Point
KN.03 Saint George Basseterre
KN.04 Saint George Gingerland
KN.05 Saint James Windwa
KN.06 Saint John Capesterre
KN.07 Saint John Figtree
KN.08 Saint Mary Cayon
KN.09 Saint Paul Capesterre
KN.10 Saint Paul Charlestown
KN.11 Saint Peter Basseterre
KN.12 Saint Thomas Lowland
KN.13 Middle Island
KN.15 Trinity Palmetto Point
KP.01 Chagang|chagang do
KP.03 South Hamgyong|hamgyong namdo
KP.06 South Hwanghae|hwanghae namdo
KP.07 North Hwanghae|hwanghae bukto
KP.09 Kangwŏn-do
KP.11 P'yŏngan-bukto
KP.12 Pyongyang
KP.13 Yanggang-do
KP.14 Nampo
KP.15 South Pyongan|pyongan namdo
KP.17 North Hamgyong|hamgyong bukto
KP.18 Rason
KP.19 Kaesong
KR.01 Jeju-do
KR.03 Jeollabuk-do
KR.05 North Chungcheong|chungcheongbuk do
KR.06 Gangwon-do
KR.10 Busan|busan gwangyeoksi
KR.11 Seoul|seoul teukbyeolsi
KR.12 Incheon|incheon gwangyeoksi
KR.13 Gyeonggi-do
KR.14 Gyeongsangbuk-do
KR.15 Daegu|daegu gwangyeoksi
KR.16 Jeollanam-do
KR.17 Chungcheongnam-do
KR.18 Gwangju
KR.19 Daejeon|daejeon gwangyeoksi
KR.20 Gyeongsangnam-do
KR.21 Ulsan|ulsan gwangyeoksi
KR.22 Sejong-si
KW.02 Al Asimah
KW.04 Al Aḩmadī
KW.05 Al Jahra Governorate|al jahra
KW.07 Al Farwaniyah
KW.08 Hawalli
KW.09 Mubārak al Kabīr
KY.10346796 George Town
KY.10375968 West Bay
KY.10375969 Bodden Town
KY.10375970 North Side
KY.10375971 East End
KY.10375972 Sister Island
KZ.01 Almaty Region|almaty
KZ.02 Almaty
KZ.03 Aqmola
KZ.04 Aktobe
KZ.05 Astana
KZ.06 Atyrau Oblisi
KZ.07 West Kazakhstan
KZ.08 Baikonur
KZ.09 Mangystau
KZ.10 Turkistan
KZ.11 Pavlodar Region|pavlodar
KZ.12 Karaganda
KZ.12510143 Abai Region|abai
KZ.12510144 Zhetysu Region|zhetysu
KZ.12510145 Ulytau Region|ulytau
KZ.13 Kostanay
KZ.14 Kyzylorda
KZ.15 East Kazakhstan
KZ.1537272 Shymkent
KZ.16 North Kazakhstan
KZ.17 Zhambyl
LA.01 Attapu
LA.02 Champasak Province|champasak
LA.03 Houaphan
LA.07 Oudômxai
LA.13 Xiagnabouli
LA.14 Xiangkhoang
LA.15 Khammouane Province|khammouane|khammouan
LA.16 Loungnamtha
LA.17 Luang Prabang Province|luang prabang|louangphabang
LA.18 Phôngsali
LA.19 Salavan Province|salavan
LA.20 Savannakhet Province|savannakhet
LA.22 Bokeo
LA.23 Bolikhamsai|bolikhamxai
LA.24 Vientiane Prefecture|vientiane
LA.26 Xékong
LA.27 Vientiane
LA.28 Xaisomboun
LB.04 Beirut|beyrouth
LB.05 Mount Lebanon|mont liban
LB.06 South Governorate|liban sud
LB.07 Nabatieh|nabatiye
LB.08 Bekaa
LB.09 North Lebanon
LB.10 Akkar|aakkar
LB.11 Baalbek-Hermel Governorate|baalbek hermel
LC.01 Anse-la-Raye
LC.03 Castries
LC.04 Choiseul
LC.05 Dennery
LC.06 Gros-Islet
LC.07 Laborie
LC.08 Micoud
LC.09 Soufrière
LC.10 Vieux-Fort
LC.12 Canaries
LI.01 Balzers
LI.02 Eschen
LI.03 Gamprin
LI.04 Mauren
LI.05 Planken
LI.06 Ruggell
LI.07 Schaan
LI.08 Schellenberg
LI.09 Triesen
LI.10 Triesenberg
LI.11 Vaduz
LK.29 Central Province|madhyama palata
LK.30 North Central Province|uturumaeda palata
LK.32 North Western Province|vayamba palata
LK.33 Sabaragamuwa Province|sabaragamuwa|sabaragamuva palata
LK.34 Southern Province|dakunu palata
LK.35 Uva Province|uva|uva palata
LK.36 Western Province|basnahira palata
LK.37 Eastern Province|naegenahira palata
LK.38 Northern Province|uturu palata
LR.01 Bong County|bong
LR.09 Nimba
LR.10 Sinoe County|sinoe
LR.11 Grand Bassa County|grand bassa
LR.12 Grand Cape Mount County|grand cape mount
LR.13 Maryland County|maryland
LR.14 Montserrado County|montserrado
LR.15 Bomi County|bomi
LR.16 Grand Kru County|grand kru
LR.17 Margibi County|margibi
LR.18 River Cess County|river cess
LR.19 Grand Gedeh County|grand gedeh
LR.20 Lofa County|lofa
LR.21 Gbarpolu County|gbarpolu
LR.22 River Gee County|river gee
LS.10 Berea
LS.11 Butha-Buthe|botha bothe
LS.12 Leribe
LS.13 Mafeteng District|mafeteng
LS.14 Maseru District|maseru
LS.15 Mohale's Hoek District|mohales hoek
LS.16 Mokhotlong District|mokhotlong
LS.17 Qacha's Nek District|qachas nek
LS.18 Quthing
LS.19 Thaba-Tseka
LT.56 Alytus|alytaus apskritis
LT.57 Kaunas|kauno apskritis
LT.58 Klaipėda County|klaipeda|klaipedos apskritis
LT.59 Marijampolė County|marijampole|marijampoles apskritis
LT.60 Panevėžys|panevezio apskritis
LT.61 Siauliai|siauliu apskritis
LT.62 Tauragė County|taurage|taurages apskritis
LT.63 Telsiai|telsiu apskritis
LT.64 Utena|utenos apskritis
LT.65 Vilnius|vilniaus apskritis
LU.CA Capellen
LU.CL Clervaux
LU.DI Diekirch
LU.EC Echternach
LU.ES Esch-sur-Alzette
LU.GR Grevenmacher
LU.LU Luxembourg
LU.ME Mersch
LU.RD Redange
LU.RM Remich
LU.VD Vianden
LU.WI Wiltz
LV.01 Aizkraukle Municipality|aizkraukle
LV.02 Alūksne Municipality|aluksne
LV.03 Balvi Municipality|balvi
LV.04 Bauska Municipality|bauska
LV.05 Cēsis Municipality|cesis
LV.06 Daugavpils
LV.08 Dobele Municipality|dobele
LV.09 Gulbene Municipality|gulbene
LV.10 Jēkabpils Municipality|jekabpils|jekabpils novads
LV.11 Jelgava
LV.12 Jelgava Municipality|jelgava|jelgavas novads
LV.13 Jūrmala
LV.14 Krāslava Municipality|kraslava
LV.15 Kuldīga Municipality|kuldiga
LV.16 Liepaja
LV.18 Limbaži Municipality|limbazi
LV.19 Ludza Municipality|ludza
LV.20 Madonas novads
LV.21 Ogre|ogres novads
LV.22 Preiļu novads
LV.23 Rēzekne
LV.24 Rēzekne Municipality|rezekne|rezeknes novads
LV.25 Riga
LV.27 Saldus Rajons
LV.28 Talsu novads
LV.29 Tukums Municipality|tukums
LV.30 Valka|valkas novads
LV.31 Valmiera
LV.32 Ventspils
LV.33 Ventspils Municipality|ventspils|ventspils novads
LV.34 Ādaži|adazu novads
LV.80 Ķekava|kekavas novads
LV.90 Līvāni|livanu novads
LV.95 Mārupe|marupes novads
LV.A2 Olaine|olaines novads
LV.AN Augšdaugava Municipality|augsdaugava
LV.B5 Ropaži Municipality|ropazi
LV.C3 Salaspils Municipality|salaspils
LV.C5 Saulkrasti Municipality|saulkrasti
LV.C7 Sigulda Municipality|sigulda
LV.D1 Smiltene Municipality|smiltene
LV.DN South Kurzeme Municipality|south kurzeme
LV.E1 Varakļāni Municipality|varaklani
LY.63 Al Jabal al Akhdar
LY.64 Al Jufrah
LY.65 Al Kufrah
LY.66 Al Marj
LY.67 An Nuqat al Khams
LY.68 Az Zawiyah
LY.69 Banghazi
LY.70 Darnah
LY.71 Ghat
LY.72 Misratah
LY.73 Murzuq District|murzuq
LY.74 Nalut
LY.75 Sabha District|sabha
LY.76 Surt
LY.77 Tripoli|tarabulus
LY.78 Wadi ash Shati'
LY.79 Al Butnan
LY.80 Jabal al Gharbi|al jabal al gharbi
LY.81 Al Jafarah
LY.82 Al Marqab
LY.83 Al Wahat
LY.84 Wadi al Hayat
MA.01 Tanger-Tetouan-Al Hoceima
MA.02 Oriental
MA.03 Fes-Meknes
MA.04 Rabat-Salé-Kénitra
MA.05 Beni Mellal-Khenifra
MA.06 Casablanca-Settat
MA.07 Marrakesh-Safi
MA.08 Drâa-Tafilalet
MA.09 Souss-Massa
MA.10 Guelmim-Oued Noun|eh partial
MA.11 Laayoune-Sakia El Hamra|eh partial
MA.12 Dakhla-Oued Ed-Dahab
MC.00 Municipality of Monaco
MD.51 Gagauzia|unitatea teritoriala autonoma|utag
MD.57 Chișinău Municipality|chisinau
MD.58 Transnistria|stinga nistrului|unitatea teritoriala din
MD.59 Anenii Noi
MD.60 Bălţi
MD.61 Basarabeasca
MD.62 Bender Municipality|bender
MD.63 Briceni
MD.64 Cahul
MD.65 Cantemir
MD.66 Călăraşi
MD.67 Căuşeni
MD.68 Cimişlia
MD.69 Criuleni
MD.70 Donduşeni
MD.71 Drochia
MD.72 Dubăsari District|dubasari
MD.73 Raionul Edineţ
MD.74 Fălești
MD.75 Floreşti
MD.76 Glodeni
MD.77 Hînceşti
MD.78 Ialoveni
MD.79 Leova
MD.80 Nisporeni
MD.81 Raionul Ocniţa
MD.82 Orhei
MD.83 Rezina
MD.84 Rîşcani
MD.85 Sîngerei
MD.86 Şoldăneşti
MD.87 Soroca District|soroca
MD.88 Stefan-Voda
MD.89 Strășeni
MD.90 Taraclia
MD.91 Teleneşti
MD.92 Ungheni
ME.01 Andrijevica
ME.02 Bar
ME.03 Berane
ME.04 Bijelo Polje
ME.05 Budva
ME.06 Cetinje
ME.07 Danilovgrad
ME.08 Herceg Novi
ME.09 Opština Kolašin
ME.10 Kotor
ME.11 Mojkovac
ME.12 Opština Nikšić
ME.13 Opština Plav
ME.14 Pljevlja
ME.15 Opština Plužine
ME.16 Podgorica
ME.17 Rožaje Municipality|rozaje
ME.18 Opština Šavnik
ME.19 Tivat
ME.20 Ulcinj
ME.21 Opština Žabljak
ME.22 Gusinje Municipality|gusinje
ME.23 Petnjica Municipality|petnjica
ME.24 Tuzi Municipality|tuzi
ME.25 Zeta
MG.11 Analamanga
MG.12 Vakinankaratra
MG.13 Itasy
MG.14 Bongolava
MG.21 Upper Matsiatra
MG.22 Amoron'i Mania
MG.24 Ihorombe
MG.25 Atsimo-Atsinanana
MG.26 Fitovinany Region|fitovinany
MG.27 Vatovavy Region|vatovavy
MG.31 Atsinanana
MG.32 Analanjirofo
MG.33 Alaotra Mangoro
MG.41 Boeny
MG.42 Sofia
MG.43 Betsiboka
MG.44 Melaky
MG.51 Atsimo-Andrefana
MG.52 Androy
MG.53 Anosy
MG.54 Menabe
MG.71 Diana
MG.72 Sava
MH.007 Ailinginae Atoll
MH.010 Ailinglaplap Atoll|ailinglaplap
MH.030 Ailuk Atoll|ailuk
MH.040 Arno Atoll
MH.050 Aur Atoll|aur
MH.060 Bikar Atoll
MH.070 Bikini Atoll
MH.073 Bokak Atoll
MH.080 Ebon Atoll|ebon
MH.090 Enewetak Atoll|enewetak ujelang
MH.100 Erikub Atoll
MH.110 Jabat Island|jabat
MH.120 Jaluit Atoll|jaluit
MH.130 Jemo Island
MH.140 Kili Island|bikini kili
MH.150 Kwajalein Atoll
MH.160 Lae Atoll|lae
MH.170 Lib Island|lib
MH.180 Likiep Atoll|likiep
MH.190 Majuro Atoll
MH.300 Maloelap Atoll|maloelap
MH.310 Mejit Island|mejit
MH.320 Mili Atoll|mili
MH.330 Namdrik Atoll|namdrik
MH.340 Namu Atoll|namu
MH.350 Rongelap Atoll|rongelap
MH.360 Rongrik Atoll
MH.385 Taka Atoll
MH.390 Ujae Atoll|ujae
MH.400 Ujelang
MH.410 Utrik Atoll
MH.420 Wotho Atoll|wotho
MH.430 Wotje Atoll|wotje
MK.01 Arachinovo
MK.04 Berovo
MK.06 Bitola
MK.08 Bogdanci
MK.11 Bosilovo
MK.12 Brvenica
MK.18 Centar Zhupa
MK.19 Češinovo-Obleševo
MK.20 Chucher Sandevo
MK.22 Delchevo
MK.25 Demir Kapija
MK.28 Dolneni
MK.33 Gevgelija
MK.35 Gradsko
MK.36 Ilinden
MK.40 Karbinci
MK.43 Kichevo
MK.46 Kochani
MK.47 Konche
MK.51 Kratovo
MK.52 Kriva Palanka
MK.53 Krivogashtani
MK.54 Krushevo
MK.59 Lipkovo
MK.60 Lozovo
MK.62 Makedonska Kamenica
MK.69 Negotino
MK.72 Novo Selo
MK.78 Pehchevo
MK.79 Petrovec
MK.80 Plasnica
MK.83 Probishtip
MK.84 Radovish
MK.85 Rankovce
MK.86 Resen
MK.87 Rosoman
MK.92 Sopište
MK.97 Staro Nagorichane
MK.98 Shtip
MK.A2 Studenichani
MK.A4 Sveti Nikole
MK.A5 Tearce
MK.A9 Vasilevo
MK.B3 Vevchani
MK.B4 Vinica
MK.B7 Vrapchishte
MK.C2 Zelenikovo
MK.C3 Zhelino
MK.C6 Zrnovci
MK.C7 Bogovinje
MK.C9 Chashka
MK.D2 Debar
MK.D3 Demir Hisar
MK.D4 Gostivar
MK.D5 Jegunovce
MK.D6 Kavadarci
MK.D7 Kumanovo
MK.D8 Makedonski Brod
MK.D9 Mogila
MK.E1 Novaci
MK.E2 Ohrid
MK.E3 Prilep
MK.E4 Mavrovo and Rostuša
MK.E5 Dojran
MK.E6 Struga
MK.E7 Strumica
MK.E8 Tetovo
MK.E9 Valandovo
MK.F1 Veles
MK.F5 Debarca
MK.F6 Grad Skopje
ML.01 Bamako
ML.03 Kayes
ML.04 Mopti
ML.05 Ségou
ML.06 Sikasso
ML.07 Koulikoro
ML.08 Tombouctou
ML.09 Gao
ML.10 Kidal
ML.12070575 Taoudénit
ML.12070577 Ménaka
MM.01 Rakhine
MM.02 Chin State|chin
MM.03 Ayeyarwady
MM.04 Kachin State|kachin
MM.05 Kayin State|kayin
MM.06 Kayah State|kayah
MM.08 Mandalay Region|mandalay
MM.10 Sagaing Region|sagaing
MM.11 Shan State|shan
MM.12 Tanintharyi Region|tanintharyi
MM.13 Mon
MM.15 Magway
MM.16 Bago Region|bago
MM.17 Yangon
MM.18 Nay Pyi Taw
MN.01 Arkhangai Province|arkhangai|arhangay
MN.02 Bayankhongor|bayanhongor
MN.03 Bayan-Ölgii Province|bayan olgii|bayan olgiy
MN.06 East Aimak
MN.07 East Gobi Aymag
MN.08 Middle Govĭ
MN.09 Dzabkhan
MN.10 Govi-Altai Province|govi altai|govi altay
MN.11 Hentiy
MN.12 Hovd
MN.13 Khövsgöl Province|khovsgol|hovsgol
MN.14 Ömnögovĭ
MN.15 Övörhangay
MN.16 Selenge Province|selenge
MN.17 Sühbaatar
MN.18 Central Aimak
MN.19 Uvs Province|uvs
MN.20 Ulaanbaatar
MN.21 Bulgan
MN.23 Darhan Uul
MN.24 Govĭ-Sumber
MN.25 Orhon
MO.11875154 Nossa Senhora de Fátima
MO.11875155 Santo António
MO.11875156 São Lázaro
MO.11875157 Sé
MO.11875158 São Lourenço
MO.11875159 Our Lady of Carmo
MO.11875160 Cotai
MO.11875161 Saint Francis Xavier
MP.085 Northern Islands
MP.100 Rota
MP.110 Saipan
MP.120 Tinian
MQ.MQ Martinique
MR.01 Hodh Ech Chargi
MR.02 Hodh El Gharbi
MR.03 Assaba
MR.04 Gorgol
MR.05 Brakna
MR.06 Trarza
MR.07 Adrar
MR.08 Dakhlet Nouadhibou
MR.09 Tagant
MR.10 Guidimaka
MR.11 Tiris Zemmour
MR.12 Inchiri
MR.13 Nouakchott West
MR.14 Nouakchott North
MR.15 Nouakchott South
MS.01 Saint Anthony
MS.02 Saint Georges
MS.03 Saint Peter
MT.01 Attard
MT.02 Balzan
MT.03 Il-Birgu
MT.04 Birkirkara
MT.05 Birżebbuġa
MT.06 Bormla
MT.07 Dingli
MT.08 Il-Fgura
MT.09 Floriana
MT.10 Il-Fontana
MT.11 Ghajnsielem
MT.12 L-Għarb
MT.13 Ħal Għargħur
MT.14 L-Għasri
MT.15 Ħal Għaxaq
MT.16 Il-Gudja
MT.17 Il-Gżira
MT.18 Il-Ħamrun
MT.19 L-Iklin
MT.20 L-Imdina
MT.21 L-Imġarr
MT.22 L-Imqabba
MT.23 L-Imsida
MT.24 Mtarfa
MT.25 Senglea|isla
MT.26 Il-Kalkara
MT.27 Ta’ Kerċem
MT.28 Kirkop
MT.29 Lija
MT.30 Luqa
MT.31 Il-Marsa
MT.32 Marsaskala
MT.33 Marsaxlokk
MT.34 Il-Mellieħa
MT.35 Il-Mosta
MT.36 Il-Munxar
MT.37 In-Nadur
MT.38 In-Naxxar
MT.39 Paola
MT.40 Pembroke
MT.41 Tal-Pietà
MT.42 Il-Qala
MT.43 Qormi
MT.44 Il-Qrendi
MT.45 Ir-Rabat
MT.46 Victoria|rabat għawdex
MT.47 Safi
MT.48 Saint John
MT.49 Saint Julian
MT.50 Saint Lawrence|san lawrenz
MT.51 Saint Lucia
MT.52 Saint Paul’s Bay|san pawl il baħar
MT.53 Saint Venera
MT.54 Sannat
MT.55 Is-Siġġiewi
MT.56 Tas-Sliema
MT.57 Is-Swieqi
MT.58 Tarxien
MT.59 Ta’ Xbiex
MT.60 Valletta
MT.61 Ix-Xagħra
MT.62 Ix-Xewkija
MT.63 Ix-Xgħajra
MT.64 Ħaż-Żabbar
MT.65 Ħaż-Żebbuġ
MT.66 Iż-Żebbuġ
MT.67 Iż-Żejtun
MT.68 Iż-Żurrieq
MU.12 Black River
MU.13 Flacq
MU.14 Grand Port
MU.15 Moka
MU.16 Pamplemousses
MU.17 Plaines Wilhems
MU.18 Port Louis
MU.19 Rivière du Rempart
MU.20 Savanne
MU.21 Agalega Islands
MU.22 Cargados Carajos|cargados carajos shoals
MU.23 Rodrigues|rodrigues island
MV.01 Seenu
MV.05 Laamu|hahdhunmathi
MV.10346475 Southern Ari Atoll
MV.30 Northern Ari Atoll
MV.31 Baa Atholhu
MV.32 Dhaalu Atholhu
MV.33 Faafu Atholhu
MV.34 Gaafu Alif Atoll
MV.35 Gaafu Dhaalu Atoll
MV.36 Haa Alifu Atholhu
MV.37 Haa Dhaalu Atholhu
MV.38 Kaafu Atoll
MV.39 Faadhippolhu Atoll
MV.40 Male|maale
MV.41 Meemu Atholhu
MV.42 Gnyaviyani Atoll
MV.43 Noonu Atoll
MV.44 Raa Atoll
MV.45 Shaviyani Atholhu
MV.46 Thaa Atholhu
MV.47 Vaavu Atholhu
MW.C Central Region|chapakati
MW.N Northern Region|chakumpoto
MW.S Southern Region|chakumwera
MX.01 Aguascalientes
MX.02 Baja California
MX.03 Baja California Sur
MX.04 Campeche
MX.05 Chiapas
MX.06 Chihuahua
MX.07 Coahuila|coahuila de zaragoza
MX.08 Colima
MX.09 Mexico City
MX.10 Durango
MX.11 Guanajuato
MX.12 Guerrero
MX.13 Hidalgo
MX.14 Jalisco
MX.15 México
MX.16 Michoacán|michoacan de ocampo
MX.17 Morelos
MX.18 Nayarit
MX.19 Nuevo León
MX.20 Oaxaca
MX.21 Puebla
MX.22 Querétaro
MX.23 Quintana Roo
MX.24 San Luis Potosí
MX.25 Sinaloa
MX.26 Sonora
MX.27 Tabasco
MX.28 Tamaulipas
MX.29 Tlaxcala
MX.30 Veracruz|veracruz de ignacio de la llave
MX.31 Yucatán
MX.32 Zacatecas
MY.01 Johor
MY.02 Kedah
MY.03 Kelantan
MY.04 Melaka
MY.05 Negeri Sembilan
MY.06 Pahang
MY.07 Perak
MY.08 Perlis
MY.09 Penang|pulau pinang
MY.11 Sarawak
MY.12 Selangor
MY.13 Terengganu
MY.14 Kuala Lumpur|wilayah persekutuan kuala lumpur
MY.15 Labuan|wilayah persekutuan labuan
MY.16 Sabah
MY.17 Putrajaya|wilayah persekutuan putrajaya
MZ.01 Cabo Delgado Province|cabo delgado
MZ.02 Gaza Province|gaza
MZ.03 Inhambane Province|inhambane
MZ.04 Maputo Province|maputo
MZ.05 Sofala
MZ.06 Nampula
MZ.07 Niassa Province|niassa
MZ.08 Tete
MZ.09 Zambezia Province|zambezia
MZ.10 Manica
MZ.11 Maputo City|maputo
NA.21 Khomas Region|khomas
NA.28 Zambezi Region|zambezi
NA.29 Erongo Region|erongo
NA.30 Hardap Region|hardap
NA.31 Karas Region|karas
NA.32 Kunene Region|kunene
NA.33 Ohangwena Region|ohangwena
NA.35 Omaheke Region|omaheke
NA.36 Omusati Region|omusati
NA.37 Oshana Region|oshana
NA.38 Oshikoto Region|oshikoto
NA.39 Otjozondjupa Region|otjozondjupa
NA.40 Kavango East
NA.41 Kavango West
NC.01 North Province
NC.02 South Province
NC.03 Loyalty Islands
NE.01 Agadez
NE.02 Diffa
NE.03 Dosso Region|dosso
NE.04 Maradi Region|maradi
NE.06 Tahoua Region|tahoua
NE.07 Zinder Region|zinder
NE.08 Niamey
NE.09 Tillabéri Region|tillaberi
NG.05 Lagos
NG.11 FCT
NG.16 Ogun State|ogun
NG.21 Akwa Ibom State|akwa ibom
NG.22 Cross River State|cross river
NG.23 Kaduna State|kaduna
NG.24 Katsina State|katsina
NG.25 Anambra
NG.26 Benue State|benue
NG.27 Borno State|borno
NG.28 Imo State|imo
NG.29 Kano State|kano
NG.30 Kwara State|kwara
NG.31 Niger State
NG.32 Oyo State|oyo
NG.35 Adamawa
NG.36 Delta
NG.37 Edo State|edo
NG.39 Jigawa State|jigawa
NG.40 Kebbi
NG.41 Kogi State|kogi
NG.42 Osun State|osun
NG.43 Taraba State|taraba
NG.44 Yobe State|yobe
NG.45 Abia State|abia
NG.46 Bauchi
NG.47 Enugu State|enugu
NG.48 Ondo State|ondo
NG.49 Plateau State|plateau
NG.50 Rivers State|rivers
NG.51 Sokoto
NG.52 Bayelsa State|bayelsa
NG.53 Ebonyi State|ebonyi
NG.54 Ekiti State|ekiti
NG.55 Gombe State|gombe
NG.56 Nasarawa State|nasarawa
NG.57 Zamfara State|zamfara
NI.01 Boaco Department|boaco
NI.02 Carazo Department|carazo
NI.03 Chinandega Department|chinandega
NI.04 Chontales Department|chontales
NI.05 Estelí Department|esteli
NI.06 Granada Department
NI.07 Jinotega Department|jinotega
NI.08 León Department|leon
NI.09 Madriz Department|madriz
NI.10 Managua Department|managua
NI.11 Masaya Department|masaya
NI.12 Matagalpa Department|matagalpa
NI.13 Nueva Segovia Department|nueva segovia
NI.14 Río San Juan Department|rio san juan
NI.15 Rivas Department|rivas
NI.17 North Caribbean Coast
NI.18 South Caribbean Coast
NL.01 Drenthe
NL.02 Friesland|fryslan
NL.03 Gelderland
NL.04 Groningen
NL.05 Limburg
NL.06 North Brabant|noord brabant
NL.07 North Holland|noord holland
NL.09 Utrecht
NL.10 Zeeland
NL.11 South Holland|zuid holland
NL.15 Overijssel
NL.16 Flevoland
NO.01 Akershus
NO.04 Buskerud
NO.05 Finnmark
NO.08 Møre og Romsdal
NO.09 Nordland
NO.12 Oslo
NO.13 Østfold
NO.14 Rogaland
NO.17 Telemark
NO.18 Troms
NO.20 Vestfold
NO.21 Trøndelag
NO.34 Innlandet
NO.42 Agder
NO.46 Vestland
NP.1 Koshi
NP.2 Madhesh
NP.3 Bagmati Province|bagmati
NP.4 Gandaki Pradesh
NP.5 Lumbini Province|lumbini
NP.6 Karnali Pradesh
NP.7 Sudurpashchim Pradesh
NR.01 Aiwo District|aiwo
NR.02 Anabar District|anabar
NR.03 Anetan District|anetan
NR.04 Anibare District|anibare
NR.05 Baiti District|baiti|baitsi
NR.06 Boe District|boe
NR.07 Buada District|buada
NR.08 Denigomodu District|denigomodu
NR.09 Ewa District|ewa
NR.10 Ijuw District|ijuw
NR.11 Meneng District|meneng
NR.12 Nibok District|nibok
NR.13 Uaboe District|uaboe
NR.14 Yaren District|yaren
NZ.10 Chatham Islands|chatham islands territory
NZ.E7 Auckland
NZ.E8 Bay of Plenty
NZ.E9 Canterbury
NZ.F1 Gisborne
NZ.F2 Hawke's Bay Region|hawkes bay
NZ.F3 Manawatu-Wanganui|manawatu whanganui
NZ.F4 Marlborough
NZ.F5 Nelson Region|nelson
NZ.F6 Northland
NZ.F7 Otago
NZ.F8 Southland
NZ.F9 Taranaki Region|taranaki
NZ.G1 Waikato Region|waikato
NZ.G2 Wellington Region|wellington|greater wellington
NZ.G3 West Coast
NZ.TAS Tasman District|tasman
OM.01 Ad Dakhiliyah
OM.02 Al Batinah South
OM.03 Al Wusta Governorate|al wusta
OM.04 Southeastern Governorate
OM.06 Muscat|masqat
OM.07 Musandam Governorate|musandam
OM.08 Dhofar|zufar
OM.09 Ad Dhahirah|az zahirah
OM.10 Al Buraimi|al buraymi
OM.11 Al Batinah North
OM.12 Northeastern Governorate
PA.01 Bocas del Toro Province|bocas del toro
PA.02 Chiriquí Province|chiriqui
PA.03 Coclé
PA.04 Colón
PA.05 Darién
PA.06 Herrera Province|herrera
PA.07 Los Santos Province|los santos
PA.08 Panamá
PA.09 Guna Yala
PA.10 Veraguas Province|veraguas
PA.11 Embera
PA.12 Ngöbe-Buglé Comarca
PA.13 Panamá Oeste Province|panama oeste
PA.NT Naso Tjër Di
PE.01 Amazonas
PE.02 Ancash
PE.03 Apurímac Department|apurimac
PE.04 Arequipa
PE.05 Ayacucho
PE.06 Cajamarca Department|cajamarca
PE.07 Callao
PE.08 Cuzco Department|cuzco
PE.09 Huancavelica
PE.10 Huánuco Department|huanuco
PE.11 Ica
PE.12 Junin
PE.13 La Libertad
PE.14 Lambayeque
PE.15 Lima region
PE.16 Loreto
PE.17 Madre de Dios
PE.18 Moquegua Department|moquegua
PE.19 Pasco
PE.20 Piura
PE.21 Puno
PE.22 San Martín Department|san martin
PE.23 Tacna
PE.24 Tumbes
PE.25 Ucayali
PE.LMA Lima Province|lima
PF.01 Îles du Vent
PF.02 Leeward Islands
PF.03 Tuamotu-Gambier Islands
PF.04 Marquesas Islands
PF.05 Austral Islands
PG.01 Central Province
PG.02 Gulf Province|gulf
PG.03 Milne Bay Province|milne bay
PG.04 Oro Province|oro
PG.05 Southern Highlands Province|southern highlands
PG.06 Western Province
PG.07 Bougainville
PG.08 Chimbu Province|chimbu
PG.09 Eastern Highlands Province|eastern highlands
PG.10 East New Britain Province|east new britain
PG.11 East Sepik Province|east sepik
PG.12 Madang Province|madang
PG.13 Manus Province|manus
PG.14 Morobe Province|morobe
PG.15 New Ireland
PG.16 Western Highlands Province|western highlands
PG.17 West New Britain Province|west new britain
PG.18 Sandaun Province|sandaun|west sepik
PG.19 Enga Province|enga
PG.20 National Capital|national capital district|port moresby
PG.21 Hela Province|hela
PG.22 Jiwaka Province|jiwaka
PH.01 Ilocos
PH.01.28 Ilocos Norte|province of ilocos norte
PH.01.29 Ilocos Sur|province of ilocos sur
PH.01.36 La Union|province of la union
PH.01.51 Pangasinan|province of pangasinan
PH.02 Cagayan Valley
PH.02.08 Batanes|province of batanes
PH.02.14 Cagayan|province of cagayan
PH.02.31 Isabela|province of isabela
PH.02.48 Nueva Vizcaya|province of nueva vizcaya
PH.02.68 Quirino|province of quirino
PH.03 Central Luzon
PH.03.07 Bataan|province of bataan
PH.03.13 Bulacan|province of bulacan
PH.03.47 Nueva Ecija|province of nueva ecija
PH.03.50 Pampanga|province of pampanga
PH.03.63 Tarlac|province of tarlac
PH.03.64 Zambales|province of zambales
PH.03.G8 Aurora|province of aurora
PH.05 Bicol Region|bicol
PH.05.05 Albay|province of albay
PH.05.15 Camarines Norte|province of camarines norte
PH.05.16 Camarines Sur|province of camarines sur
PH.05.19 Catanduanes|province of catanduanes
PH.05.39 Masbate|province of masbate
PH.05.58 Sorsogon|province of sorsogon
PH.06 Western Visayas
PH.06.04 Aklan|province of aklan
PH.06.06 Antique|province of antique
PH.06.18 Capiz|province of capiz
PH.06.30 Iloilo|province of iloilo
PH.06.H3 Negros Occidental|province of negros occidental
PH.06.J3 Guimaras|province of guimaras
PH.07 Central Visayas
PH.07.11 Bohol
PH.07.21 Cebu|province of cebu
PH.07.46 Negros Oriental|province of negros oriental
PH.07.69 Siquijor|province of siquijor
PH.08 Eastern Visayas
PH.08.23 Eastern Samar|province of eastern samar
PH.08.37 Leyte|province of leyte
PH.08.55 Samar|province of samar
PH.08.59 Southern Leyte|province of southern leyte
PH.08.67 Northern Samar|province of northern samar
PH.08.H9 Biliran
PH.09 Zamboanga Peninsula
PH.09.65 Zamboanga del Norte|province of zamboanga del norte
PH.09.66 Zamboanga del Sur|province of zamboanga del sur
PH.09.ZSI Zamboanga Sibugay|province of zamboanga sibugay
PH.10 Northern Mindanao
PH.10.12 Bukidnon|province of bukidnon
PH.10.17 Camiguin|province of camiguin
PH.10.34 Lanao del Norte|province of lanao del norte
PH.10.42 Misamis Occidental|province of misamis occidental
PH.10.43 Misamis Oriental|province of misamis oriental
PH.11 Davao Region|davao
PH.11.25 Davao del Sur|province of davao del sur
PH.11.26 Davao Oriental|province of davao oriental
PH.11.I6 Davao de Oro
PH.11.I7 Davao del Norte|province of davao del norte
PH.11.P3 Davao Occidental
PH.12 Soccsksargen
PH.12.57 Cotabato
PH.12.70 South Cotabato|province of south cotabato
PH.12.71 Sultan Kudarat|province of sultan kudarat
PH.12.B8 Cotabato City|cotabato
PH.12.M9 Sarangani|province of sarangani
PH.13 Caraga
PH.13.02 Agusan del Norte|province of agusan del norte
PH.13.03 Agusan del Sur|province of agusan del sur
PH.13.61 Surigao del Norte|province of surigao del norte
PH.13.62 Surigao del Sur|province of surigao del sur
PH.13.I9 Dinagat Islands
PH.14 Autonomous Region in Muslim Mindanao
PH.14.22 Basilan|province of basilan
PH.14.35 Lanao del Sur|province of lanao del sur
PH.14.60 Sulu|province of sulu
PH.14.72 Tawi-Tawi|province of tawi tawi
PH.14.MGN Maguindanao del Norte
PH.14.MGS Maguindanao del Sur
PH.15 Cordillera
PH.15.01 Abra|province of abra
PH.15.10 Benguet|province of benguet
PH.15.27 Ifugao|province of ifugao
PH.15.32 Kalinga
PH.15.44 Mountain Province|mountain
PH.15.H6 Apayao
PH.40 Calabarzon
PH.40.09 Batangas|province of batangas
PH.40.20 Cavite|province of cavite
PH.40.33 Laguna|province of laguna
PH.40.53 Rizal|province of rizal
PH.40.H2 Quezon|province of quezon
PH.41 Mimaropa
PH.41.38 Marinduque|province of marinduque
PH.41.40 Occidental Mindoro
PH.41.41 Oriental Mindoro
PH.41.49 Palawan|province of palawan
PH.41.54 Romblon|province of romblon
PH.NCR National Capital Region
PK.02 Balochistan
PK.03 Khyber Pakhtunkhwa|khaibar pakhtunkhwa
PK.04 Punjab|panjab
PK.05 Sindh
PK.06 Azad Kashmir|azad jammun o kashmir
PK.07 Gilgit-Baltistan
PK.08 Islamabad
PL.72 Lower Silesia|dolnoslaskie
PL.73 Kujawsko-Pomorskie
PL.74 Łódź Voivodeship|lodz|lodzkie
PL.75 Lublin|lubelskie
PL.76 Lubusz|lubuskie
PL.77 Lesser Poland|malopolskie
PL.78 Mazovia|mazowieckie
PL.79 Opole Voivodeship|opole|opolskie
PL.80 Subcarpathia|podkarpackie
PL.81 Podlasie
PL.82 Pomerania|pomorskie
PL.83 Silesia|slaskie
PL.84 Świętokrzyskie
PL.85 Warmia-Masuria|warminsko mazurskie
PL.86 Greater Poland|wielkopolskie
PL.87 West Pomerania|zachodniopomorskie
PM.97501 Miquelon-Langlade
PM.97502 Saint-Pierre
PR.001 Adjuntas
PR.003 Aguada
PR.005 Aguadilla
PR.007 Aguas Buenas
PR.009 Aibonito
PR.011 Añasco
PR.013 Arecibo
PR.015 Arroyo
PR.017 Barceloneta
PR.019 Barranquitas
PR.021 Bayamón
PR.023 Cabo Rojo
PR.025 Caguas
PR.027 Camuy
PR.029 Canóvanas
PR.031 Carolina
PR.033 Cataño
PR.035 Cayey
PR.037 Ceiba
PR.039 Ciales
PR.041 Cidra
PR.043 Coamo
PR.045 Comerío
PR.047 Corozal
PR.049 Culebra
PR.051 Dorado
PR.053 Fajardo
PR.054 Florida
PR.055 Guánica
PR.057 Guayama
PR.059 Guayanilla
PR.061 Guaynabo
PR.063 Gurabo
PR.065 Hatillo
PR.067 Hormigueros
PR.069 Humacao
PR.071 Isabela
PR.073 Jayuya
PR.075 Juana Díaz
PR.077 Juncos
PR.079 Lajas
PR.081 Lares
PR.083 Las Marías
PR.085 Las Piedras
PR.087 Loíza
PR.089 Luquillo
PR.091 Manatí
PR.093 Maricao
PR.095 Maunabo
PR.097 Mayagüez
PR.099 Moca
PR.101 Morovis
PR.103 Naguabo
PR.105 Naranjito
PR.107 Orocovis
PR.109 Patillas
PR.111 Peñuelas
PR.113 Ponce
PR.115 Quebradillas
PR.117 Rincón
PR.119 Río Grande
PR.121 Sabana Grande
PR.123 Salinas
PR.125 San Germán
PR.127 San Juan
PR.129 San Lorenzo
PR.131 San Sebastián
PR.133 Santa Isabel
PR.135 Toa Alta
PR.137 Toa Baja
PR.139 Trujillo Alto
PR.141 Utuado
PR.143 Vega Alta
PR.145 Vega Baja
PR.147 Vieques
PR.149 Villalba
PR.151 Yabucoa
PR.153 Yauco
PS.GZ Gaza Strip
PS.WE West Bank
PT.02 Aveiro
PT.03 Beja
PT.04 Braga
PT.05 Bragança
PT.06 Castelo Branco
PT.07 Coimbra
PT.08 Évora
PT.09 Faro
PT.10 Madeira|regiao autonoma da madeira
PT.11 Guarda
PT.13 Leiria
PT.14 Lisbon|lisboa
PT.16 Portalegre
PT.17 Porto
PT.18 Santarém
PT.19 Setúbal
PT.20 Viana do Castelo
PT.21 Vila Real
PT.22 Viseu
PT.23 Azores|regiao autonoma dos acores
PW.01 Aimeliik
PW.02 Airai
PW.03 Angaur
PW.04 Hatohobei
PW.05 Kayangel
PW.06 Koror
PW.07 Melekeok
PW.08 Ngaraard
PW.09 Ngarchelong
PW.10 Ngardmau
PW.11 Ngatpang
PW.12 Ngchesar
PW.13 Ngeremlengui
PW.14 Ngiwal
PW.15 Peleliu
PW.16 Sonsorol
PY.01 Alto Paraná Department|alto parana
PY.02 Amambay Department|amambay
PY.04 Caaguazú Department|caaguazu
PY.05 Caazapá
PY.06 Central Department
PY.07 Concepción
PY.08 Cordillera Department|cordillera
PY.10 Guairá
PY.11 Itapúa
PY.12 Misiones Department|misiones
PY.13 Ñeembucú Department|neembucu
PY.15 Paraguarí
PY.16 Presidente Hayes
PY.17 San Pedro Department|san pedro
PY.19 Canindeyú
PY.22 Asuncion
PY.23 Alto Paraguay
PY.24 Boquerón Department|boqueron
QA.01 Baladiyat ad Dawhah
QA.04 Al Khor|al khawr wa adh dhakhirah
QA.06 Baladiyat ar Rayyan
QA.08 Madinat ash Shamal|ash shamal
QA.09 Umm Salal
QA.10 Al Wakrah
QA.13 Al Daayen|az zaayin
QA.14 Al-Shahaniya
RE.RE Reunion
RO.01 Alba County|alba
RO.02 Arad County|arad
RO.03 Arges
RO.04 Bacău County|bacau
RO.05 Bihor County|bihor
RO.06 Bistrița-Năsăud County|bistrita nasaud
RO.07 Botoșani County|botosani
RO.08 Brăila County|braila
RO.09 Brașov County|brasov
RO.10 Bucharest|bucuresti
RO.11 Buzău County|buzau
RO.12 Caraș-Severin County|caras severin
RO.13 Cluj County|cluj
RO.14 Constanța County|constanta
RO.15 Covasna County|covasna
RO.16 Dâmbovița County|dambovita
RO.17 Dolj
RO.18 Galați County|galati
RO.19 Gorj County|gorj
RO.20 Harghita County|harghita
RO.21 Hunedoara County|hunedoara
RO.22 Ialomița County|ialomita
RO.23 Iași County|iasi
RO.25 Maramureş
RO.26 Mehedinți County|mehedinti
RO.27 Mureș County|mures
RO.28 Neamț County|neamt
RO.29 Olt
RO.30 Prahova
RO.31 Sălaj County|salaj
RO.32 Satu Mare County|satu mare
RO.33 Sibiu County|sibiu
RO.34 Suceava
RO.35 Teleorman County|teleorman
RO.36 Timiș County|timis
RO.37 Tulcea County|tulcea
RO.38 Vaslui County|vaslui
RO.39 Vâlcea County|valcea
RO.40 Vrancea
RO.41 Călărași County|calarasi
RO.42 Giurgiu County|giurgiu
RO.43 Ilfov
RS.SE Central Serbia
RS.VO Vojvodina
RU.01 Adygeya Republic
RU.03 Altai|altay|respublika
RU.04 Altai Krai|altayskiy kray
RU.05 Amur Oblast|amur|amurskaya oblast
RU.06 Arkhangelskaya|arkhangelskaya oblast
RU.07 Astrakhan Oblast|astrakhan|astrakhanskaya oblast
RU.08 Bashkortostan Republic
RU.09 Belgorod Oblast|belgorod|belgorodskaya oblast
RU.10 Bryansk Oblast|bryansk|bryanskaya oblast
RU.11 Buryatiya Republic
RU.12 Chechnya
RU.13 Chelyabinsk|chelyabinskaya oblast
RU.15 Chukotka
RU.16 Chuvash Republic
RU.17 Dagestan|respublika
RU.19 Ingushetiya Republic
RU.20 Irkutsk Oblast|irkutsk|irkutskaya oblast
RU.21 Ivanovo Oblast|ivanovo|ivanovskaya oblast
RU.22 Kabardino-Balkariya Republic
RU.23 Kaliningrad Oblast|kaliningrad|kaliningradskaya oblast
RU.24 Kalmykiya Republic
RU.25 Kaluga Oblast|kaluga|kaluzhskaya oblast
RU.27 Karachayevo-Cherkesiya Republic
RU.28 Karelia|kareliya|respublika
RU.29 Kuzbass
RU.30 Khabarovsk
RU.31 Khakasiya Republic
RU.32 Khanty-Mansia
RU.33 Kirov Oblast|kirov|kirovskaya oblast
RU.34 Komi|respublika
RU.37 Kostroma Oblast|kostroma|kostromskaya oblast
RU.38 Krasnodar Krai|krasnodarskiy kray
RU.40 Kurgan Oblast|kurgan|kurganskaya oblast
RU.41 Kursk Oblast|kursk|kurskaya oblast
RU.42 Leningradskaya Oblast'|leningradskaya
RU.43 Lipetsk Oblast|lipetsk|lipetskaya oblast
RU.44 Magadan Oblast|magadan|magadanskaya oblast
RU.45 Mariy-El Republic
RU.46 Mordoviya Republic
RU.47 Moscow Oblast|moscow
RU.48 Moscow
RU.49 Murmansk|murmanskaya oblast
RU.50 Nenets|nenetskiy
RU.51 Nizhny Novgorod Oblast|nizhny novgorod|nizhegorodskaya oblast
RU.52 Novgorod Oblast|novgorod|novgorodskaya oblast
RU.53 Novosibirsk Oblast|novosibirsk|novosibirskaya
RU.54 Omsk Oblast|omsk|omskaya oblast
RU.55 Orenburg Oblast|orenburg|orenburgskaya oblast
RU.56 Oryol oblast|orlovskaya oblast
RU.57 Penza Oblast|penza|penzenskaya oblast
RU.59 Primorye
RU.60 Pskov Oblast|pskov|pskovskaya oblast
RU.61 Rostov|rostovskaya oblast
RU.62 Ryazan Oblast|ryazan|ryazanskaya oblast
RU.63 Sakha|saha|respublika
RU.64 Sakhalin Oblast|sakhalin|sakhalinskaya oblast
RU.65 Samara Oblast|samara|samarskaya oblast
RU.66 St.-Petersburg|sankt peterburg
RU.67 Saratov Oblast|saratov|saratovskaya oblast
RU.68 North Ossetia–Alania|severnaya osetiya|respublika
RU.69 Smolensk Oblast|smolensk|smolenskaya oblast
RU.70 Stavropol Kray
RU.71 Sverdlovsk Oblast|sverdlovsk|sverdlovskaya oblast
RU.72 Tambov Oblast|tambov|tambovskaya oblast
RU.73 Tatarstan Republic
RU.75 Tomsk Oblast|tomsk|tomskaya oblast
RU.76 Tula Oblast|tula|tulskaya oblast
RU.77 Tver Oblast|tver|tverskaya oblast
RU.78 Tyumen Oblast|tyumen|tyumenskaya oblast
RU.79 Republic of Tyva
RU.80 Udmurtiya Republic
RU.81 Ulyanovsk|ulyanovskaya oblast
RU.83 Vladimir Oblast|vladimir|vladimirskaya
RU.84 Volgograd Oblast|volgograd|volgogradskaya
RU.85 Vologda Oblast|vologda|vologodskaya oblast
RU.86 Voronezh Oblast|voronezh|voronezhskaya oblast
RU.87 Yamalo-Nenets
RU.88 Yaroslavl Oblast|yaroslavl|yaroslavskaya oblast
RU.89 Jewish Autonomous Oblast|jewish autonomous
RU.90 Perm Krai|permskiy kray
RU.91 Krasnoyarsk Krai|krasnoyarskiy kray
RU.92 Kamchatka
RU.93 Zabaykalskiy (Transbaikal) Kray
RW.11 Eastern Province
RW.12 Kigali|city of kigali
RW.13 Northern Province
RW.14 Western Province
RW.15 Southern Province|southern
SA.02 Al Bahah Region|al bahah
SA.05 Medina Region|medina
SA.06 Eastern Province|ash sharqiyah
SA.08 Al-Qassim Region|al qassim|al qasim
SA.10 Riyadh Region|riyadh|ar riyad
SA.11 'Asir Region|asir
SA.13 Ha'il Region|hail
SA.14 Mecca Region|mecca
SA.15 Northern Borders Region|northern borders|al hudud ash shamaliyah
SA.16 Najran Region|najran
SA.17 Jazan Region|jazan
SA.19 Tabuk Region|tabuk
SA.20 Al Jawf Region|al jawf
SB.03 Malaita Province|malaita
SB.06 Guadalcanal Province|guadalcanal
SB.07 Isabel Province|isabel
SB.08 Makira-Ulawa Province|makira ulawa
SB.09 Temotu Province|temotu
SB.10 Central Province
SB.11 Western Province
SB.12 Choiseul Province|choiseul
SB.13 Rennell and Bellona Province|rennell bellona
SB.14 Honiara|capital territory
SC.01 Anse-aux-Pins
SC.02 Anse Boileau
SC.03 Anse Etoile
SC.05 Anse Royale
SC.06 Baie Lazare
SC.07 Baie Sainte Anne
SC.08 Beau Vallon
SC.09 Bel Air
SC.10 Bel Ombre
SC.11 Cascade
SC.11876017 Outer Islands
SC.12 Glacis
SC.12200079 Ile Perseverance I
SC.12200080 Ile Perseverance II
SC.14 Grand Anse Praslin
SC.17 Mont Buxton
SC.18 Mont Fleuri
SC.19 Plaisance
SC.20 Pointe La Rue|pointe larue
SC.22 Saint Louis
SC.23 Takamaka
SC.24 Grand Anse Mahe
SC.25 La Digue and Inner Islands
SC.26 La Rivière Anglaise|english river
SC.27 Port Glaud
SC.28 Au Cap
SC.29 Les Mamelles
SC.30 Roche Caiman
SD.29 Khartoum|al khartum
SD.36 Red Sea|al bahr al ahmar
SD.38 Al Jazirah
SD.39 Al Qaḑārif
SD.41 White Nile|an nil al abyad
SD.42 Blue Nile|an nil al azraq
SD.43 Northern State|ash shamaliyah
SD.47 Western Darfur
SD.49 Southern Darfur
SD.50 Southern Kordofan
SD.52 Kassala
SD.53 River Nile|nahr an nil
SD.55 Northern Darfur
SD.56 North Kordofan
SD.58 Sennar|sinnar
SD.60 Eastern Darfur
SD.61 Central Darfur|wasat darfur
SD.62 West Kordofan
SE.02 Blekinge|blekinge lan
SE.03 Gävleborg|gavleborgs lan
SE.05 Gotland|gotlands lan
SE.06 Halland|hallands lan
SE.07 Jämtland|jamtlands lan
SE.08 Jönköping|jonkopings lan
SE.09 Kalmar|kalmar lan
SE.10 Dalarna|dalarnas lan
SE.12 Kronoberg|kronobergs lan
SE.14 Norrbotten|norrbottens lan
SE.15 Örebro|orebro lan
SE.16 Östergötland|ostergotlands lan
SE.18 Södermanland|sodermanlands lan
SE.21 Uppsala|uppsala lan
SE.22 Värmland|varmlands lan
SE.23 Västerbotten|vasterbottens lan
SE.24 Västernorrland|vasternorrlands lan
SE.25 Västmanland|vastmanlands lan
SE.26 Stockholm|stockholms lan
SE.27 Skåne|skane lan
SE.28 Västra Götaland|vastra gotalands lan
SH.01 Ascension
SH.02 Saint Helena
SH.03 Tristan da Cunha
SI.01 Municipality of Ajdovščina
SI.02 Municipality of Beltinci
SI.03 Municipality of Bled
SI.04 Municipality of Bohinj
SI.05 Municipality of Borovnica
SI.06 Municipality of Bovec
SI.07 Municipality of Brda
SI.08 Municipality of Brežice
SI.09 Municipality of Brezovica
SI.11 Urban Municipality of Celje
SI.12 Municipality of Cerklje na Gorenjskem
SI.13 Municipality of Cerknica
SI.14 Municipality of Cerkno
SI.15 Municipality of Črenšovci
SI.16 Municipality of Črna na Koroškem
SI.17 Municipality of Črnomelj
SI.19 Municipality of Divača
SI.20 Municipality of Dobrepolje
SI.22 Dol pri Ljubljani
SI.24 Municipality of Dornava
SI.25 Municipality of Dravograd
SI.26 Municipality of Duplek
SI.27 Municipality of Gorenja Vas–Poljane
SI.28 Municipality of Gorišnica
SI.29 Municipality of Gornja Radgona
SI.30 Municipality of Gornji Grad
SI.31 Municipality of Gornji Petrovci
SI.32 Municipality of Grosuplje
SI.34 Municipality of Hrastnik
SI.35 Municipality of Hrpelje–Kozina
SI.36 Municipality of Idrija
SI.37 Municipality of Ig
SI.38 Municipality of Ilirska Bistrica
SI.39 Municipality of Ivančna Gorica
SI.40 Municipality of Izola
SI.42 Municipality of Juršinci
SI.44 Municipality of Kanal ob Soči
SI.45 Municipality of Kidričevo
SI.46 Municipality of Kobarid
SI.47 Municipality of Kobilje
SI.49 Municipality of Komen
SI.50 Urban Municipality of Koper
SI.51 Municipality of Kozje
SI.52 Urban Municipality of Kranj
SI.53 Municipality of Kranjska Gora
SI.54 Urban Municipality of Krško
SI.55 Municipality of Kungota
SI.57 Municipality of Laško
SI.61 Ljubljana
SI.62 Municipality of Ljubno
SI.64 Logatec
SI.66 Municipality of Loški Potok
SI.68 Lukovica
SI.71 Municipality of Medvode
SI.72 Municipality of Mengeš
SI.73 Municipality of Metlika
SI.74 Municipality of Mežica
SI.76 Municipality of Mislinja
SI.77 Municipality of Moravče
SI.78 Municipality of Moravske Toplice
SI.79 Municipality of Mozirje
SI.80 Urban Municipality of Murska Sobota
SI.81 Municipality of Muta
SI.82 Municipality of Naklo
SI.83 Municipality of Nazarje
SI.84 Urban Municipality of Nova Gorica
SI.86 Municipality of Odranci
SI.87 Municipality of Ormož
SI.88 Municipality of Osilnica
SI.89 Pesnica
SI.91 Pivka
SI.92 Municipality of Podčetrtek
SI.94 Municipality of Postojna
SI.97 Municipality of Puconci
SI.98 Municipality of Rače–Fram
SI.99 Municipality of Radeče
SI.A1 Municipality of Radenci
SI.A2 Municipality of Radlje ob Dravi
SI.A3 Radovljica
SI.A6 Municipality of Rogašovci
SI.A7 Municipality of Rogaška Slatina
SI.A8 Municipality of Rogatec
SI.B1 Municipality of Semič
SI.B2 Municipality of Šenčur
SI.B3 Municipality of Šentilj
SI.B4 Municipality of Šentjernej
SI.B6 Municipality of Sevnica
SI.B7 Municipality of Sežana
SI.B8 Municipality of Škocjan
SI.B9 Škofja Loka
SI.C1 Municipality of Škofljica
SI.C2 Urban Municipality of Slovenj Gradec
SI.C4 Municipality of Slovenske Konjice
SI.C5 Municipality of Šmarje pri Jelšah
SI.C6 Municipality of Šmartno ob Paki
SI.C7 Municipality of Šoštanj
SI.C8 Municipality of Starše
SI.C9 Municipality of Štore
SI.D1 Municipality of Sveti Jurij ob Ščavnici
SI.D2 Municipality of Tolmin
SI.D3 Municipality of Trbovlje
SI.D4 Trebnje
SI.D5 Municipality of Tržič
SI.D6 Municipality of Turnišče
SI.D7 Urban Municipality of Velenje
SI.D8 Municipality of Velike Lašče
SI.E1 Municipality of Vipava
SI.E2 Municipality of Vitanje
SI.E3 Municipality of Vodice
SI.E5 Municipality of Vrhnika
SI.E6 Municipality of Vuzenica
SI.E7 Municipality of Zagorje ob Savi
SI.E9 Municipality of Zavrč
SI.F1 Municipality of Železniki
SI.F2 Municipality of Žiri
SI.F3 Municipality of Zreče
SI.F4 Municipality of Benedikt
SI.F5 Municipality of Bistrica ob Sotli
SI.F6 Municipality of Bloke
SI.F7 Municipality of Braslovče
SI.F8 Municipality of Cankova
SI.F9 Municipality of Cerkvenjak
SI.G1 Destrnik
SI.G2 Municipality of Dobje
SI.G3 Dobrna
SI.G4 Municipality of Dobrova–Polhov Gradec
SI.G5 Municipality of Dobrovnik
SI.G6 Dolenjske Toplice
SI.G7 Municipality of Domžale
SI.G8 Grad
SI.G9 Hajdina
SI.H1 Municipality of Hoče–Slivnica
SI.H2 Municipality of Hodoš
SI.H3 Municipality of Horjul
SI.H4 Municipality of Jesenice
SI.H5 Municipality of Jezersko
SI.H6 Municipality of Kamnik
SI.H7 Municipality of Kočevje
SI.H8 Komenda
SI.H9 Municipality of Kostel
SI.I1 Municipality of Križevci
SI.I2 Municipality of Kuzma
SI.I3 Municipality of Lenart
SI.I4 Municipality of Lendava
SI.I5 Municipality of Litija
SI.I6 Ljutomer
SI.I7 Municipality of Loška Dolina
SI.I8 Municipality of Lovrenc na Pohorju
SI.I9 Municipality of Luče
SI.J1 Municipality of Majšperk
SI.J2 Urban Municipality of Maribor
SI.J3 Municipality of Markovci
SI.J4 Municipality of Miklavž na Dravskem Polju
SI.J5 Municipality of Miren–Kostanjevica
SI.J6 Municipality of Mirna Peč
SI.J7 Urban Municipality of Novo Mesto
SI.J8 Municipality of Oplotnica
SI.J9 Municipality of Piran
SI.K1 Municipality of Podlehnik
SI.K2 Municipality of Podvelka
SI.K3 Municipality of Polzela
SI.K4 Prebold
SI.K5 Municipality of Preddvor
SI.K6 Municipality of Prevalje
SI.K7 Urban Municipality of Ptuj
SI.K8 Municipality of Ravne na Koroškem
SI.K9 Municipality of Razkrižje
SI.L1 Municipality of Ribnica
SI.L2 Municipality of Ribnica na Pohorju
SI.L3 Municipality of Ruše
SI.L4 Municipality of Šalovci
SI.L5 Municipality of Selnica ob Dravi
SI.L6 Municipality of Šempeter–Vrtojba
SI.L7 Sentjur
SI.L8 Municipality of Slovenska Bistrica
SI.L9 Municipality of Šmartno pri Litiji
SI.M1 Municipality of Sodražica
SI.M2 Municipality of Solčava
SI.M3 Municipality of Sveta Ana
SI.M4 Municipality of Sveti Andraž v Slovenskih Goricah
SI.M5 Municipality of Tabor
SI.M6 Municipality of Tišina
SI.M7 Municipality of Trnovska Vas
SI.M8 Municipality of Trzin
SI.M9 Municipality of Velika Polana
SI.N1 Municipality of Veržej
SI.N2 Municipality of Videm
SI.N3 Municipality of Vojnik
SI.N4 Municipality of Vransko
SI.N5 Municipality of Žalec
SI.N6 Municipality of Žetale
SI.N7 Municipality of Žirovnica
SI.N8 Municipality of Žužemberk
SI.N9 Municipality of Apače
SI.O1 Municipality of Cirkulane
SI.O2 Gorje
SI.O3 Municipality of Kostanjevica na Krki
SI.O4 Log–Dragomer
SI.O5 Municipality of Makole
SI.O6 Municipality of Mirna
SI.O7 Municipality of Mokronog–Trebelno
SI.O8 Municipality of Poljčane
SI.O9 Municipality of Rečica ob Savinji
SI.P1 Municipality of Renče–Vogrsko
SI.P2 Municipality of Šentrupert
SI.P3 Municipality of Šmarješke Toplice
SI.P4 Municipality of Središče ob Dravi
SI.P5 Municipality of Straža
SI.P6 Municipality of Sveta Trojica v Slovenskih Goricah
SI.P7 Municipality of Sveti Jurij v Slovenskih Goricah
SI.P8 Municipality of Sveti Tomaž
SI.P9 Municipality of Ankaran
SJ.21 Svalbard
SJ.22 Jan Mayen
SK.01 Banská Bystrica Region|banska bystrica|banskobystricky kraj
SK.02 Bratislava Region|bratislava|bratislavsky kraj
SK.03 Košice Region|kosice|kosicky kraj
SK.04 Nitra Region|nitra|nitriansky kraj
SK.05 Prešov Region|presov|presovsky kraj
SK.06 Trenčín Region|trencin|trenciansky kraj
SK.07 Trnava Region|trnava|trnavsky kraj
SK.08 Žilina Region|zilina|zilinsky kraj
SL.01 Eastern Province
SL.02 Northern Province
SL.03 Southern Province|southern
SL.04 Western Area|freetown
SL.05 North West
SM.01 Acquaviva
SM.02 Chiesanuova
SM.03 Domagnano
SM.04 Faetano
SM.05 Fiorentino
SM.06 Borgo Maggiore
SM.07 San Marino|citta di san marino
SM.08 Montegiardino
SM.09 Serravalle
SN.01 Dakar
SN.03 Diourbel Region|diourbel
SN.05 Tambacounda
SN.07 Thies
SN.09 Fatick
SN.10 Kaolack
SN.11 Kolda
SN.12 Ziguinchor
SN.13 Louga
SN.14 Saint-Louis
SN.15 Matam
SN.16 Kaffrine
SN.17 Kedougou
SN.18 Sédhiou
SO.01 Bakool
SO.02 Banaadir
SO.03 Bari
SO.04 Bay
SO.05 Galguduud
SO.06 Gedo
SO.07 Hiiraan
SO.08 Middle Juba|jubbada dhexe
SO.09 Lower Juba|jubbada hoose
SO.10 Mudug
SO.12 Sanaag
SO.13 Middle Shabele
SO.14 Lower Shabeelle
SO.18 Nugaal
SO.19 Togdheer
SO.20 Woqooyi Galbeed
SO.21 Awdal
SO.22 Sool
SR.10 Brokopondo District|brokopondo
SR.11 Commewijne District|commewijne
SR.12 Coronie District|coronie
SR.13 Marowijne District|marowijne
SR.14 Nickerie District|nickerie
SR.15 Para District|para
SR.16 Paramaribo District|paramaribo
SR.17 Saramacca District|saramacca
SR.18 Sipaliwini District|sipaliwini
SR.19 Wanica District|wanica
SS.01 Central Equatoria
SS.02 Eastern Equatoria
SS.03 Jonglei
SS.04 Lakes
SS.05 Northern Bahr al Ghazal
SS.06 Unity
SS.07 Upper Nile
SS.08 Warrap
SS.09 Western Bahr al Ghazal
SS.10 Western Equatoria
ST.01 Príncipe
ST.02 São Tomé Island
SV.01 Ahuachapan
SV.02 Cabanas
SV.03 Chalatenango Department|chalatenango
SV.04 Cuscatlan
SV.05 La Libertad Department|la libertad
SV.06 La Paz Department|la paz
SV.07 La Union
SV.08 Morazan
SV.09 San Miguel Department|san miguel
SV.10 San Salvador Department|san salvador
SV.11 Santa Ana Department|santa ana
SV.12 San Vicente Department|san vicente
SV.13 Sonsonate Department|sonsonate
SV.14 Usulutan
SY.01 Al-Hasakah
SY.02 Latakia|al ladhiqiyah
SY.03 Quneitra|al qunaytirah
SY.04 Raqqa
SY.05 Suwayda
SY.06 Daraa|dara
SY.07 Deir ez-Zor|dayr az zawr
SY.08 Rif-dimashq
SY.09 Aleppo|halab
SY.10 Hama|hamah
SY.11 Homs|hims
SY.12 Idlib
SY.13 Damascus Governorate|damascus|dimashq
SY.14 Tartus
SZ.01 Hhohho Region|hhohho
SZ.02 Lubombo Region|lubombo
SZ.03 Manzini Region|manzini
SZ.04 Shiselweni
TD.01 Batha|al batha
TD.02 Wadi Fira
TD.05 Guéra|qira
TD.06 Kanem|kanim
TD.07 Lac|al buhayrah
TD.08 Logone Occidental|lughun al gharbi
TD.09 Logone Oriental|lughun ash sharqi
TD.12 Ouadaï
TD.13 Salamat
TD.14 Tandjilé|tanjili
TD.15 Chari-Baguirmi|shari baqirmi
TD.16 Mayo-Kebbi Est|mayu kibbi ash sharqi
TD.17 Moyen-Chari|shari al awsat
TD.18 Hadjer-Lamis|hajjar lamis
TD.19 Mandoul|mandul
TD.20 Mayo-Kebbi Ouest|mayu kibbi al gharbi
TD.21 N’Djaména|madinat injamina
TD.22 Barh el Gazel
TD.23 Borkou|burku
TD.25 Sila
TD.26 Tibesti|tibasti
TD.27 Ennedi-Est|inidi ash sharqi
TD.28 Ennedi-Ouest|inidi al gharbi
TF.01 Saint-Paul-et-Amsterdam
TF.02 Crozet
TF.03 Kerguelen
TF.04 Terre-Adélie
TF.05 Îles Éparses
TG.22 Centrale
TG.23 Kara
TG.24 Maritime
TG.25 Plateaux
TG.26 Savanes
TH.01 Mae Hong Son
TH.02 Chiang Mai
TH.03 Chiang Rai
TH.04 Nan
TH.05 Lamphun
TH.06 Lampang
TH.07 Phrae
TH.08 Tak
TH.09 Sukhothai
TH.10 Uttaradit
TH.11 Kamphaeng Phet
TH.12 Phitsanulok
TH.13 Phichit
TH.14 Phetchabun
TH.15 Uthai Thani
TH.16 Nakhon Sawan
TH.17 Nong Khai
TH.18 Loei
TH.20 Sakon Nakhon
TH.22 Khon Kaen
TH.23 Kalasin
TH.24 Maha Sarakham
TH.25 Roi Et
TH.26 Chaiyaphum
TH.27 Nakhon Ratchasima
TH.28 Buriram
TH.29 Surin
TH.30 Si Sa Ket
TH.31 Narathiwat
TH.32 Chai Nat
TH.33 Sing Buri
TH.34 Lopburi|lop buri
TH.35 Ang Thong
TH.36 Phra Nakhon Si Ayutthaya
TH.37 Saraburi
TH.38 Nonthaburi
TH.39 Pathum Thani
TH.40 Bangkok|krung thep maha nakhon
TH.41 Phayao
TH.42 Samut Prakan
TH.43 Nakhon Nayok
TH.44 Chachoengsao
TH.46 Chon Buri
TH.47 Rayong
TH.48 Chanthaburi
TH.49 Trat
TH.50 Kanchanaburi
TH.51 Suphan Buri
TH.52 Ratchaburi
TH.53 Nakhon Pathom
TH.54 Samut Songkhram
TH.55 Samut Sakhon
TH.56 Phetchaburi
TH.57 Prachuap Khiri Khan
TH.58 Chumphon
TH.59 Ranong province|ranong
TH.60 Surat Thani
TH.61 Phang Nga|phangnga
TH.62 Phuket
TH.63 Krabi
TH.64 Nakhon Si Thammarat
TH.65 Trang
TH.66 Phatthalung
TH.67 Satun
TH.68 Songkhla
TH.69 Pattani
TH.70 Yala
TH.72 Yasothon
TH.73 Nakhon Phanom
TH.74 Prachin Buri
TH.75 Ubon Ratchathani
TH.76 Udon Thani
TH.77 Amnat Charoen
TH.78 Mukdahan
TH.79 Nong Bua Lamphu
TH.80 Sa Kaeo
TH.81 Bueng Kan
TJ.01 Gorno-Badakhshan|kuhistoni badakhshon
TJ.02 Khatlon Province|khatlon
TJ.03 Sughd
TJ.04 Dushanbe
TJ.RR Republican Subordination
TK.A Atafu
TK.F Fakaofo
TK.N Nukunonu
TL.AL Aileu
TL.AN Ainaro
TL.BA Baucau
TL.BO Bobonaro
TL.CO Cova Lima
TL.DI Dili Municipality|dili
TL.ER Ermera
TL.LA Lautém
TL.LI Liquiçá
TL.MF Manufahi
TL.MT Manatuto
TL.OE Oecusse|oe cusse ambeno
TL.VI Viqueque
TM.01 Ahal
TM.02 Balkan
TM.03 Dasoguz
TM.04 Lebap
TM.05 Mary
TM.S Ashgabat
TN.02 Kasserine Governorate|kasserine
TN.03 Kairouan
TN.06 Jendouba Governorate|jendouba
TN.14 Kef Governorate|kef|le kef
TN.15 Mahdia Governorate|mahdia
TN.16 Monastir Governorate|monastir
TN.17 Béja Governorate|beja
TN.18 Bizerte Governorate|bizerte
TN.19 Nabeul Governorate|nabeul
TN.22 Siliana Governorate|siliana
TN.23 Sousse Governorate|sousse
TN.27 Ben Arous Governorate|ben arous
TN.28 Medenine Governorate|medenine
TN.29 Gabès Governorate|gabes
TN.30 Gafsa
TN.31 Kebili Governorate|kebili
TN.32 Sfax Governorate|sfax
TN.33 Sidi Bouzid Governorate|sidi bouzid
TN.34 Tataouine
TN.35 Tozeur Governorate|tozeur
TN.36 Tunis Governorate|tunis
TN.37 Zaghouan Governorate|zaghouan
TN.38 Ariana Governorate|ariana|lariana
TN.39 Manouba|la manouba
TO.01 Haapai
TO.02 Tongatapu
TO.03 Vavau
TO.EU ʻEua
TO.NI Niuas
TR.02 Adıyaman Province|adiyaman
TR.03 Afyonkarahisar Province|afyonkarahisar
TR.04 Ağrı
TR.05 Amasya
TR.07 Antalya
TR.08 Artvin
TR.09 Aydın
TR.10 Balıkesir
TR.11 Bilecik
TR.12 Bingöl
TR.13 Bitlis
TR.14 Bolu
TR.15 Burdur
TR.16 Bursa Province|bursa
TR.17 Canakkale
TR.19 Çorum
TR.20 Denizli
TR.21 Diyarbakır Province|diyarbakir
TR.22 Edirne
TR.23 Elazığ
TR.24 Erzincan
TR.25 Erzurum
TR.26 Eskişehir
TR.28 Giresun
TR.31 Hatay
TR.32 Mersin
TR.33 Isparta
TR.34 Istanbul
TR.35 İzmir Province|izmir
TR.37 Kastamonu
TR.38 Kayseri
TR.39 Kırklareli
TR.40 Kırşehir
TR.41 Kocaeli
TR.43 Kütahya
TR.44 Malatya
TR.45 Manisa
TR.46 Kahramanmaraş
TR.48 Muğla
TR.49 Muş
TR.50 Nevşehir Province|nevsehir
TR.52 Ordu
TR.53 Rize Province|rize
TR.54 Sakarya
TR.55 Samsun
TR.57 Sinop
TR.58 Sivas
TR.59 Tekirdağ
TR.60 Tokat Province|tokat
TR.61 Trabzon
TR.62 Tunceli
TR.63 Şanlıurfa
TR.64 Uşak
TR.65 Van
TR.66 Yozgat
TR.68 Ankara
TR.69 Gümüşhane Province|gumushane
TR.70 Hakkâri
TR.71 Konya
TR.72 Mardin
TR.73 Niğde Province|nigde
TR.74 Siirt
TR.75 Aksaray
TR.76 Batman
TR.77 Bayburt Province|bayburt
TR.78 Karaman
TR.79 Kırıkkale
TR.80 Şırnak
TR.81 Adana
TR.82 Çankırı
TR.83 Gaziantep
TR.84 Kars Province|kars
TR.85 Zonguldak Province|zonguldak
TR.86 Ardahan
TR.87 Bartın
TR.88 Iğdır
TR.89 Karabük Province|karabuk
TR.90 Kilis
TR.91 Osmaniye
TR.92 Yalova
TR.93 Düzce
TT.01 Borough of Arima
TT.03 Mayaro
TT.05 Port of Spain
TT.10 San Fernando
TT.11 Tobago
TT.CHA Chaguanas
TT.CTT Couva-Tabaquite-Talparo
TT.DMN Diego Martin Regional Corporation
TT.PED Penal/Debe
TT.PRT Princes Town
TT.PTF Point Fortin
TT.SGE Sangre Grande Regional Corporation
TT.SIP Siparia Regional Corporation
TT.SJL San Juan/Laventille
TT.TUP Tunapuna/Piarco
TV.FUN Funafuti
TV.NIT Niutao
TV.NKF Nukufetau
TV.NKL Nukulaelae
TV.NMA Nanumea
TV.NMG Nanumanga|nanumaga
TV.NUI Nui
TV.VAI Vaitupu
TW.01 Fukien
TW.02 Takao
TW.03 Taipei
TW.04 Taiwan
TZ.02 Pwani
TZ.03 Dodoma
TZ.04 Iringa
TZ.05 Kigoma
TZ.06 Kilimanjaro
TZ.07 Lindi
TZ.08 Mara
TZ.09 Mbeya
TZ.10 Morogoro
TZ.11 Mtwara
TZ.12 Mwanza
TZ.13 Pemba North
TZ.14 Ruvuma
TZ.15 Shinyanga
TZ.16 Singida
TZ.17 Tabora
TZ.18 Tanga
TZ.19 Kagera
TZ.20 Pemba South
TZ.21 Zanzibar Central/South|kusini unguja
TZ.22 Zanzibar North|kaskazini unguja
TZ.23 Dar es Salaam Region|dar es salaam
TZ.24 Rukwa
TZ.25 Zanzibar Urban/West|mjini magharibi
TZ.26 Arusha
TZ.27 Manyara
TZ.28 Geita
TZ.29 Katavi
TZ.30 Njombe
TZ.31 Simiyu
TZ.32 Songwe
UA.01 Cherkasy
UA.02 Chernihiv Oblast|chernihiv
UA.03 Chernivtsi|chernivetska oblast
UA.04 Dnipropetrovsk
UA.05 Donetsk
UA.06 Ivano-Frankivsk
UA.07 Kharkiv
UA.08 Kherson
UA.09 Khmelnytskyi
UA.10 Kirovohrad
UA.11 Crimea|avtonomna respublika krym
UA.12 Kyiv City|kyiv
UA.13 Kyiv Oblast|kyiv
UA.14 Luhansk
UA.15 Lviv
UA.16 Mykolaiv
UA.17 Odesa
UA.18 Poltava
UA.19 Rivne Oblast|rivne
UA.20 Sevastopol City|sevastopol
UA.21 Sumy
UA.22 Ternopil
UA.23 Vinnytsia
UA.24 Volyn|volynska oblast
UA.25 Zakarpattia|zakarpatska oblast
UA.26 Zaporizhzhia
UA.27 Zhytomyr Oblast|zhytomyr
UG.C Central Region
UG.E Eastern Region
UG.N Northern Region
UG.W Western Region
UM.050 Baker Island
UM.100 Howland Island
UM.150 Jarvis Island
UM.200 Johnston Atoll
UM.250 Kingman Reef
UM.300 Midway Islands
UM.350 Navassa Island
UM.400 Palmyra Atoll
UM.450 Wake Island
US.AK Alaska|ak
US.AL Alabama|al
US.AR Arkansas|ar
US.AZ Arizona|az
US.CA California|ca
US.CO Colorado|co
US.CT Connecticut|ct
US.DC District of Columbia|dc
US.DE Delaware|de
US.FL Florida|fl
US.GA Georgia|ga
US.HI Hawaii|hi
US.IA Iowa|ia
US.ID Idaho|id
US.IL Illinois|il
US.IN Indiana|in
US.KS Kansas|ks
US.KY Kentucky|ky
US.LA Louisiana|la
US.MA Massachusetts|ma
US.MD Maryland|md
US.ME Maine|me
US.MI Michigan|mi
US.MN Minnesota|mn
US.MO Missouri|mo
US.MS Mississippi|ms
US.MT Montana|mt
US.NC North Carolina|nc
US.ND North Dakota|nd
US.NE Nebraska|ne
US.NH New Hampshire|nh
US.NJ New Jersey|nj
US.NM New Mexico|nm
US.NV Nevada|nv
US.NY New York|ny
US.OH Ohio|oh
US.OK Oklahoma|ok
US.OR Oregon|or
US.PA Pennsylvania|pa
US.RI Rhode Island|ri
US.SC South Carolina|sc
US.SD South Dakota|sd
US.TN Tennessee|tn
US.TX Texas|tx
US.UT Utah|ut
US.VA Virginia|va
US.VT Vermont|vt
US.WA Washington|wa
US.WI Wisconsin|wi
US.WV West Virginia|wv
US.WY Wyoming|wy
UY.01 Artigas
UY.02 Canelones
UY.03 Cerro Largo
UY.04 Colonia
UY.05 Durazno Department|durazno
UY.06 Flores Department|flores
UY.07 Florida
UY.08 Lavalleja
UY.09 Maldonado
UY.10 Montevideo Department|montevideo
UY.11 Paysandú Department|paysandu
UY.12 Río Negro Department|rio negro
UY.13 Rivera Department|rivera
UY.14 Rocha Department|rocha
UY.15 Salto Department|salto
UY.16 San José Department|san jose
UY.17 Soriano
UY.18 Tacuarembó Department|tacuarembo
UY.19 Treinta y Tres Department|treinta y tres
UZ.01 Andijan Region|andijan|andijon
UZ.02 Bukhara|buxoro
UZ.03 Fergana|fargona
UZ.05 Xorazm Region|xorazm
UZ.06 Namangan
UZ.07 Navoiy Region|navoiy
UZ.08 Qashqadaryo
UZ.09 Karakalpakstan|qoraqalpogiston respublikasi
UZ.10 Samarqand Region|samarqand
UZ.12 Surxondaryo Region|surxondaryo
UZ.13 Tashkent
UZ.14 Tashkent Region|tashkent
UZ.15 Jizzakh Region|jizzakh|jizzax
UZ.16 Sirdaryo Region|sirdaryo
VC.01 Charlotte Parish|charlotte
VC.02 Saint Andrew Parish|saint andrew
VC.03 Saint David Parish|saint david
VC.04 Saint George Parish|saint george
VC.05 Saint Patrick Parish|saint patrick
VC.06 Grenadines Parish|grenadines
VE.01 Amazonas
VE.02 Anzoátegui
VE.03 Apure
VE.04 Aragua
VE.05 Barinas
VE.06 Bolívar
VE.07 Carabobo
VE.08 Cojedes
VE.09 Delta Amacuro
VE.11 Falcón
VE.12 Guárico
VE.13 Lara
VE.14 Mérida
VE.15 Miranda
VE.16 Monagas
VE.17 Nueva Esparta
VE.18 Portuguesa
VE.19 Sucre
VE.20 Táchira
VE.21 Trujillo
VE.22 Yaracuy
VE.23 Zulia
VE.24 Dependencias Federales
VE.25 Distrito Federal
VE.26 Vargas|la guaira
VI.010 Saint Croix Island
VI.020 Saint John Island
VI.030 Saint Thomas Island
VN.01 Hanoi|ha noi
VN.04 Cao Bằng Province|cao bang
VN.08 Tuyen Quang
VN.11 Điện Biên Province|dien bien
VN.12 Lai Châu Province|lai chau
VN.14 Sơn La Province|son la
VN.15 Lao Cai
VN.19 Thai Nguyen
VN.20 Lạng Sơn Province|lang son
VN.22 Quảng Ninh
VN.24 Bac Ninh
VN.25 Phu Tho
VN.31 Hai Phong
VN.33 Hưng Yên Province|hung yen
VN.37 Ninh Binh
VN.38 Thanh Hóa Province|thanh hoa
VN.40 Nghệ An Province|nghe an
VN.42 Hà Tĩnh Province|ha tinh
VN.44 Quang Tri
VN.46 Thừa Thiên Huế Province|thua thien hue
VN.48 Da Nang City|da nang
VN.51 Quang Ngai
VN.52 Gia Lai
VN.56 Khanh Hoa
VN.66 Dak Lak
VN.68 Lam Dong
VN.75 Dong Nai
VN.79 Ho Chi Minh City (HCMC)
VN.80 Tay Ninh
VN.82 Dong Thap
VN.86 Vinh Long
VN.91 An Giang
VN.92 Can Tho City|can tho
VN.96 Ca Mau
VU.07 Torba
VU.13 Sanma
VU.15 Tafea
VU.16 Malampa
VU.17 Penama
VU.18 Shefa
WF.98611 Alo
WF.98612 Sigave
WF.98613 Uvea
WS.01 A'ana
WS.02 Aiga-i-le-Tai
WS.03 Atua
WS.04 Fa'asaleleaga
WS.05 Gaga'emauga
WS.06 Va'a-o-Fonoti
WS.07 Gaga'ifomauga
WS.08 Palauli
WS.09 Satupa'itea
WS.10 Tuamasaga
WS.11 Vaisigano
XK.10096138 Ferizaj
XK.10096859 Gjakova
XK.10097357 Gjilan
XK.10097358 Mitrovica
XK.10097359 Pec
XK.10097360 Pristina
XK.10097361 Prizren
YE.01 Abyan Governorate|abyan
YE.02 Aden
YE.03 Al Mahrah Governorate|al mahrah
YE.04 Muhafazat Hadramaout
YE.05 Shabwah
YE.08 Al Hudaydah
YE.10 Al Mahwit Governorate|al mahwit
YE.11 Dhamār
YE.14 Ma’rib
YE.15 Şa‘dah
YE.16 Sanaa Governorate|sanaa|sana
YE.18 Aḑ Ḑāli‘
YE.19 Omran
YE.20 Al Bayda
YE.21 Al Jawf
YE.22 Ḩajjah
YE.23 Ibb Governorate|ibb
YE.24 Laḩij
YE.25 Ta‘izz
YE.26 Amanat Alasimah
YE.27 Raymah
YE.28 Soqatra
YT.97601 Acoua
YT.97602 Bandraboua
YT.97603 Bandrele
YT.97604 Bouéni
YT.97605 Chiconi
YT.97606 Chirongui
YT.97607 Dembeni
YT.97608 Dzaoudzi
YT.97609 Kani-Kéli
YT.97610 Koungou
YT.97611 Mamoudzou
YT.97612 Mtsamboro
YT.97613 M'Tsangamouji
YT.97614 Ouangani
YT.97615 Pamandzi
YT.97616 Sada
YT.97617 Tsingoni
ZA.02 KwaZulu-Natal
ZA.03 Free State|free
ZA.05 Eastern Cape
ZA.06 Gauteng
ZA.07 Mpumalanga
ZA.08 Northern Cape
ZA.09 Limpopo
ZA.10 North West
ZA.11 Western Cape
ZM.01 Western Province
ZM.02 Central Province
ZM.03 Eastern Province
ZM.04 Luapula Province|luapula
ZM.05 Northern Province
ZM.06 North-Western
ZM.07 Southern Province|southern
ZM.08 Copperbelt
ZM.09 Lusaka Province|lusaka
ZM.10 Muchinga
ZW.01 Manicaland
ZW.02 Midlands Province|midlands
ZW.03 Mashonaland Central
ZW.04 Mashonaland East Province|mashonaland east
ZW.05 Mashonaland West
ZW.06 Matabeleland North
ZW.07 Matabeleland South Province|matabeleland south
ZW.08 Masvingo Province|masvingo
ZW.09 Bulawayo
ZW.10 Harare`;
