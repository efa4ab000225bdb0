import type { CuratedCountry } from "./curated-country.ts";

const colombia: CuratedCountry = {
  country: "CO",
  subdivisions: ["Bogota D.C.|Distrito Capital|Bogotá DC|Bogota Capital District"],
  cities: {
    "Bogota D.C.": ["Bogotá|Santa Fe de Bogotá|Bogotá DC"],
    Antioquia: ["Medellín", "Envigado", "Itagüí|Itagui", "Rionegro", "Bello", "Sabaneta"],
    Atlántico: ["Barranquilla|B/quilla", "Puerto Colombia"],
    "Valle del Cauca": ["Cali|Santiago de Cali"],
    Bolívar: ["Cartagena|Cartagena de Indias"],
    Caldas: ["Manizales"],
    Risaralda: ["Pereira"],
    Santander: ["Bucaramanga"],
    Quindío: ["Armenia"],
    Cundinamarca: ["Chía", "Tocancipá"],
    Nariño: ["Pasto|San Juan de Pasto"],
    "Norte de Santander": ["Cúcuta|San José de Cúcuta"],
  },
  districts: {
    Bogotá: [
      "Chapinero",
      "Zona Franca de Bogotá|Zona Franca Bogotá",
      "Usaquén",
      "Fontibón",
      "Suba",
      "Salitre|Ciudad Salitre",
    ],
    Medellín: ["El Poblado|Poblado", "Ruta N|Ruta N Complex", "Laureles"],
    Barranquilla: ["Zona Franca de Barranquilla"],
  },
  metros: {
    "Valle de Aburrá|Aburrá Valley|Medellín Metro": [
      "Medellín",
      "Envigado",
      "Itagüí",
      "Bello",
      "Sabaneta",
    ],
  },
};

const mexico: CuratedCountry = {
  country: "MX",
  subdivisions: [
    "México|Estado de México|State of Mexico|Edomex|Edo. Méx.|Edo. de México",
    "Nuevo León|NL|N.L.",
    "Aguascalientes|Ags",
    "Chihuahua|Chih",
    "Coahuila|Coah",
    "Durango|Dgo",
    "Guanajuato|Gto",
    "Guerrero|Gro",
    "Hidalgo|Hgo",
    "Jalisco|Jal",
    "Michoacán|Mich",
    "Nayarit|Nay",
    "Oaxaca|Oax",
    "Puebla|Pue",
    "Querétaro|Qro",
    "Quintana Roo|Q. Roo|Q.R.",
    "San Luis Potosí|S.L.P.",
    "Tamaulipas|Tamps",
    "Tlaxcala|Tlax",
    "Yucatán|Yuc",
    "Zacatecas|Zac",
  ],
  cities: {
    "Mexico City": [
      "Mexico City|CDMX|Ciudad de México|DF|D.F.|México DF|México D.F.|Mexico DF|Distrito Federal",
    ],
    Jalisco: ["Guadalajara|GDL", "Zapopan", "Tlaquepaque|San Pedro Tlaquepaque"],
    "Nuevo León": [
      "Monterrey|MTY",
      "San Pedro Garza García|San Pedro",
      "Guadalupe",
      "Apodaca",
      "Santa Catarina",
    ],
    Sonora: ["Hermosillo", "Nogales", "Ciudad Obregón"],
    "Baja California": ["Tijuana|TJ", "Mexicali", "Ensenada", "Rosarito"],
    Chihuahua: ["Ciudad Juárez|Juárez|Cd. Juárez|Juarez", "Chihuahua"],
    Querétaro: ["Querétaro|Santiago de Querétaro"],
    Puebla: ["Puebla|Puebla de Zaragoza|Heroica Puebla de Zaragoza"],
    Guanajuato: ["León|León de los Aldama"],
    Yucatán: ["Mérida"],
    Aguascalientes: ["Aguascalientes"],
    "San Luis Potosí": ["San Luis Potosí|SLP"],
    Coahuila: ["Saltillo", "Torreón"],
    Tamaulipas: ["Reynosa", "Nuevo Laredo"],
    "Quintana Roo": ["Cancún"],
  },
  districts: {
    "Mexico City": [
      "Polanco",
      "Santa Fe CDMX|Santa Fe",
      "Insurgentes Sur",
      "Colonia Roma",
      "Tlalpan",
      "Coyoacán",
      "Narvarte",
    ],
    Monterrey: ["Valle Oriente|San Jerónimo Monterrey"],
    Tijuana: ["Zona Río|Zona Rio Tijuana", "Otay"],
  },
  metros: {
    "Guadalajara Metropolitan Area|Greater Guadalajara|ZMG": [
      "Guadalajara",
      "Zapopan",
      "Tlaquepaque",
    ],
    "Monterrey Metropolitan Area|Greater Monterrey": [
      "Monterrey",
      "San Pedro Garza García",
      "Guadalupe",
      "Apodaca",
      "Santa Catarina",
    ],
  },
};

const costaRica: CuratedCountry = {
  country: "CR",
  cities: {
    "San José": [
      "San José|San José Centro",
      "Escazú|San Rafael de Escazú",
      "Santa Ana",
      "Curridabat",
    ],
    "Heredia Province": ["Heredia", "San Francisco", "Belén|San Antonio de Belén", "Santo Domingo"],
    "Alajuela Province": ["Alajuela"],
    "Cartago Province": ["Cartago"],
  },
  districts: {
    "San José": [
      "La Sabana|Sabana",
      "Rohrmoser",
      "Zapote",
      "Tibás",
      "Moravia",
      "Oficentro Ejecutivo La Sabana",
    ],
    Heredia: [
      "America Free Zone|AFZ|America Free Zone Heredia|Zona Franca América",
      "Ultrapark|Ultrapark Heredia",
      "Lagunilla",
      "Global Park|Parque Global",
    ],
    Escazú: ["Guachipelín"],
    Alajuela: ["Coyol|Coyol Free Zone"],
  },
  metros: {
    "Greater Metropolitan Area|GAM|Gran Área Metropolitana": [
      "San José",
      "Heredia",
      "Alajuela",
      "Cartago",
      "Escazú",
      "Curridabat",
    ],
  },
};

const centralAmerica: readonly CuratedCountry[] = [
  {
    country: "GT",
    cities: {
      Guatemala: [
        "Guatemala City|Ciudad de Guatemala|Guate|Nueva Guatemala de la Asunción",
        "Mixco",
        "Villa Nueva",
      ],
      Quetzaltenango: ["Quetzaltenango|Xela"],
    },
    districts: {
      "Guatemala City": [
        "Zona 4",
        "Zona 9",
        "Zona 10",
        "Zona 11",
        "Zona 13",
        "Zona 14",
        "Cayalá|Ciudad Cayalá",
      ],
    },
  },
  {
    country: "SV",
    cities: {
      "San Salvador": ["San Salvador", "Soyapango"],
      "La Libertad": ["Santa Tecla|Nueva San Salvador", "Antiguo Cuscatlán"],
      "Santa Ana": ["Santa Ana"],
    },
    districts: {
      "San Salvador": ["Zona Rosa San Salvador|Colonia Escalón|Escalón"],
      "Antiguo Cuscatlán": ["Zona Franca Santa Elena|Santa Elena"],
    },
    reaching: { "Zona Franca Santa Elena": ["San Salvador"] },
  },
  {
    country: "HN",
    cities: { Cortés: ["San Pedro Sula|SPS", "Choloma"], "Francisco Morazán": ["Tegucigalpa|TGU"] },
    districts: { "San Pedro Sula": ["Altia Business Park|Altia Smart City|Altia"] },
  },
  {
    country: "NI",
    cities: { Managua: ["Managua"] },
  },
  {
    country: "PA",
    cities: { Panamá: ["Panamá|Panama City|Ciudad de Panamá"] },
    districts: {
      Panamá: [
        "Clayton|Ciudad del Saber|City of Knowledge",
        "Costa del Este",
        "Panamá Pacífico|Panama Pacifico",
      ],
    },
  },
  { country: "BZ", cities: { Belize: ["Belize City"], Cayo: ["Belmopan"] } },
];

const caribbean: readonly CuratedCountry[] = [
  {
    country: "DO",
    cities: {
      Nacional: ["Santo Domingo|Santo Domingo de Guzmán|Distrito Nacional"],
      Santiago: ["Santiago de los Caballeros|Santiago|Santiago DR"],
      "Puerto Plata": ["Puerto Plata"],
    },
    districts: {
      "Santo Domingo": ["Zona Franca San Isidro|Zona Franca Las Américas", "Piantini", "Naco"],
    },
  },
  {
    country: "JM",
    subdivisions: ["Saint James|St. James Parish", "Saint Andrew|St. Andrew Parish"],
    cities: {
      Kingston: ["Kingston"],
      "Saint James": ["Montego Bay|MoBay|Mo Bay|Mobay"],
      "Saint Catherine": ["Portmore", "Spanish Town"],
      Manchester: ["Mandeville"],
    },
    districts: {
      Kingston: ["New Kingston", "Half Way Tree"],
      "Montego Bay": ["Montego Bay Free Zone|Montego Freeport|Freeport Montego Bay"],
      Portmore: ["Portmore Informatics Park"],
    },
  },
  { country: "TT", cities: { "Port of Spain": ["Port of Spain"], Chaguanas: ["Chaguanas"] } },
  { country: "GY", cities: { "Demerara-Mahaica": ["Georgetown"] } },
  { country: "LC", cities: { Castries: ["Castries"] } },
  { country: "BB", cities: { "Saint Michael": ["Bridgetown"] } },
  { country: "PR", cities: { "San Juan": ["San Juan"] } },
];

const southAmerica: readonly CuratedCountry[] = [
  {
    country: "PE",
    subdivisions: ["Lima Province|Lima Metropolitana"],
    cities: {
      "Lima Province": ["Lima|Metropolitan Lima|Lima Metropolitana"],
      Arequipa: ["Arequipa"],
      "La Libertad": ["Trujillo"],
    },
    districts: {
      Lima: [
        "San Isidro Lima|San Isidro",
        "Miraflores",
        "Ate",
        "Surco|Santiago de Surco",
        "San Borja",
        "La Victoria",
        "Surquillo",
        "Callao Lima",
      ],
    },
  },
  {
    country: "AR",
    subdivisions: ["Buenos Aires F.D.|Ciudad Autónoma de Buenos Aires|CABA|Capital Federal"],
    cities: {
      "Buenos Aires F.D.": ["Buenos Aires|BA|Bs. As.|Bs As|CABA"],
      Córdoba: ["Córdoba"],
      "Santa Fe": ["Rosario"],
      Mendoza: ["Mendoza"],
      Tucumán: ["San Miguel de Tucumán|Tucumán"],
      Salta: ["Salta"],
    },
    districts: {
      "Buenos Aires": [
        "Puerto Madero",
        "Palermo Buenos Aires",
        "Parque Patricios|Distrito Tecnológico",
        "Microcentro",
        "Belgrano Buenos Aires",
      ],
    },
    metros: { "Greater Buenos Aires|Gran Buenos Aires|GBA|AMBA": ["Buenos Aires"] },
  },
  {
    country: "BR",
    subdivisions: [
      "São Paulo|SP",
      "Rio de Janeiro|RJ",
      "Minas Gerais|MG",
      "Rio Grande do Sul|RS",
      "Bahia|BA",
    ],
    cities: {
      "São Paulo": ["São Paulo|Sampa", "Campinas", "Barueri", "São Bernardo do Campo", "Osasco"],
      "Rio de Janeiro": ["Rio de Janeiro|Rio"],
      "Minas Gerais": ["Belo Horizonte|BH", "Uberlândia"],
      Paraná: ["Curitiba"],
      Pernambuco: ["Recife"],
      Ceará: ["Fortaleza"],
      "Federal District": ["Brasília"],
      "Rio Grande do Sul": ["Porto Alegre"],
      "Santa Catarina": ["Florianópolis|Floripa"],
    },
    districts: {
      "São Paulo": [
        "Faria Lima|Itaim Bibi",
        "Vila Olímpia",
        "Brooklin|Berrini",
        "Avenida Paulista|Paulista",
        "Lapa São Paulo",
      ],
      Barueri: ["Alphaville"],
      Recife: ["Porto Digital"],
    },
  },
  {
    country: "CL",
    cities: {
      "Santiago Metropolitan": ["Santiago|Santiago de Chile|Gran Santiago|Greater Santiago"],
      Valparaíso: ["Viña del Mar", "Valparaíso"],
    },
    districts: {
      Santiago: ["Las Condes", "Providencia", "Vitacura", "Ñuñoa", "Huechuraba|Ciudad Empresarial"],
    },
  },
  {
    country: "UY",
    cities: { Montevideo: ["Montevideo"] },
    districts: {
      Montevideo: [
        "Zonamerica",
        "Aguada Park",
        "World Trade Center Montevideo Free Zone|WTC Montevideo",
      ],
    },
  },
  { country: "EC", cities: { Pichincha: ["Quito"], Guayas: ["Guayaquil"] } },
  {
    country: "BO",
    cities: { "Santa Cruz": ["Santa Cruz de la Sierra"], Cochabamba: ["Cochabamba"] },
  },
  { country: "PY", cities: { Asunción: ["Asunción"] } },
];

export const latinAmerica: readonly CuratedCountry[] = [
  colombia,
  mexico,
  costaRica,
  ...centralAmerica,
  ...caribbean,
  ...southAmerica,
];
