import type { LineWordings } from "./line-wording.ts";

/** Infrastructure, software and hosting. */
export const technology = {
  "it-infrastructure": {
    whole:
      "it infrastructure, ito, infrastructure operation, server management, server administration, system administration, systems administration, " +
      "database administration, dba service, managed dba, managed database, infrastructure support, infrastructure outsourcing, " +
      "managed infrastructure, mainframe operation, it system operation, it administration, infrastructure monitoring, patch management service, " +
      "it monitoring, ito service, it outsourcing, infrastructure management, infrastructure service, it managed service, " +
      "managed it service, managed it, remote infrastructure management, it infrastructure service, it operation, " +
      "infraestructura de ti, infraestructura tecnologica, infraestrutura de ti, servicios gestionados de ti, administracion de infraestructura, " +
      "operacion de infraestructura tecnologica, gestao de infraestrutura, gestao de infraestrutura de ti, outsourcing de ti",
    parts: {
      cloud:
        "cloud infrastructure, cloud migration, migration to the cloud, cloud transformation, kubernetes, managed kubernetes, container platform operation, cloud administration, cloud hosting management, " +
        "aws management, azure management, managed azure, managed aws, virtual server, vps, cloud operation, cloud management, managed cloud, " +
        "cloud managed service, cloud service, public cloud, private cloud, servicios en la nube, nube administrada, nube gestionada, servicios de nube, servicios administrados de nube, " +
        "servicos em nuvem",
      network:
        "noc, network administration, managed wan, managed lan, managed wifi, lan management, wan management, network outsourcing, network support, " +
        "network operation center, network management, network service, managed network, network monitoring, network operation, lan and wan, sd wan",
      "end-user":
        "end user computing, managed workplace, digital workplace service, desktop as a service, daas, virtual desktop, vdi, endpoint management, " +
        "client management service, on site it support, workplace service, desktop management, device management",
      backup:
        "backup service, cloud backup, managed cloud backup, managed backup service, backup as a service, baas, data backup service, remote backup, online backup, managed backup, " +
        "disaster recovery as a service, draas, backup and recovery",
    },
    beside: {
      security:
        "security operation center, managed soc, soc as a service, soc service, soc analyst, threat detection, threat hunting, " +
        "threat intelligence service, managed firewall, managed siem, managed edr, xdr, incident response service, digital forensic, " +
        "cyber defense center, managed security, managed security service, managed detection and response, mdr, mssp, siem, soc monitoring, " +
        "security monitoring, cyber security service, cybersecurity service, cybersecurity, cyber security",
      "penetration-testing":
        "penetration testing, pen testing, pentest, pentesting, penetration test, red teaming, ethical hacking",
      vulnerability:
        "vulnerability assessment, vulnerability scanning, vulnerability scan, vulnerability management",
      telecom:
        "voip, voice over ip, telecommunication service, telecom service, connectivity service, internet service, internet access, broadband, " +
        "sip trunking, mobile telephony, telecommunications network",
    },
    mayParts: { backup: "backup" },
    may: "infrastructure, network, cloud, it service, information technology service, it managed support, itsm, it service management",
  },
  "software-engineering": {
    whole:
      "software development, bespoke software development, custom development, app development, mobile development, " +
      "mobile application development, web application development, web and mobile application development, " +
      "web and mobile app development, frontend development, backend development, full stack development, website development, api development, " +
      "embedded software development, embedded development, firmware development, game development, erp development, sap development, " +
      "rpa development, software production, software factory, software programming, computer programming, programming service, " +
      "it software development, software product development, software outsourcing, digital product development, data engineering, " +
      "software engineering, application development, application development and maintenance, adm, " +
      "software design, software design and development, design and development of software, development of software, " +
      "software and application development, product engineering, web development, mobile app development, " +
      "application engineering, custom software development, software solution development, it development, systems development, " +
      "system development, development and maintenance of software, development and support of software, " +
      "software development and maintenance, software delivery, desarrollo de software, desarrollo y mantenimiento de software, " +
      "desarrollo de soluciones de software, fabrica de software, desarrollo de aplicaciones moviles, desenvolvimento de sistemas, " +
      "desenvolvimento e manutencao de software,  desarrollo de aplicaciones, " +
      "desenvolvimento de software, desenvolvimento de aplicacoes, developpement de logiciels, softwareentwicklung, " +
      "development of application, software dev, app dev, application dev",
    parts: {
      maintenance:
        "application maintenance, software support and maintenance, application operation and maintenance, sap support, sap ams, " +
        "software maintenance, application managed service, ams, application support and maintenance, application management",
      testing:
        "software testing, software test, software qa, qa automation, test service, testing service for software, testing as a service, " +
        "test management, functional testing, performance testing, regression testing, user acceptance testing, app testing, qa testing, " +
        "quality engineering, test automation, application testing, software quality assurance, qa and testing, pruebas de software, " +
        "testes de software",
      devops: "devops, dev ops, ci cd, site reliability",
      implementation:
        "system integration, systems integration, software implementation, erp implementation, software deployment",
    },
    mayParts: { testing: "qa" },
    may: "testing, engineering, engineering service, digital engineering, research and development, r and d",
  },
  "saas-hosting": {
    whole: "",
    parts: {
      product:
        "saas, software as a service, saas application, saas product, saas solution, saas service, software service, software system, platform, " +
        "software platform, saas platform, cloud platform, software product, software, " +
        "paas, platform as a service, web application, mobile app, mobile application, cloud application, application suite, " +
        "software suite, cloud based software, software application, software solution, web portal, online portal, " +
        "plataforma, plataforma saas, logiciel",
      hosting:
        "hosting, hosting of server, hosting of application, hosting of website, production hosting, dedicated server, server rental, " +
        "virtual server hosting, managed application hosting, server housing, " +
        "web hosting, cloud hosting, application hosting, data hosting, managed hosting, hosted service, " +
        "server hosting, hosting service, hospedagem, alojamiento web, hebergement",
      "data-center":
        "data center, datacenter, server colocation, rack space, housing service, server room operation, remote hand, cross connect, " +
        "data center operation, data center service, data center hosting, colocation, co location, " +
        "colo, centro de datos, centro de proceso de datos, centro de processamento de dados, centros de datos, data centre colocation, rechenzentrum",
    },
    beside: {
      resale:
        "resale, software resale, license resale, licence resale, resale of software license, resale of software licence, resale of software, " +
        "resale of hardware, value added reseller, reseller service, " +
        "hardware resale, sale of software license, sale of software licence, sale of hardware, sale of it equipment, distribution of software, supply of hardware",
    },
  },
} as const satisfies LineWordings;
