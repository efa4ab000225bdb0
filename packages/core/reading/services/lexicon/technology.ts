import type { LineWordings } from "./line-wording.ts";

/** Infrastructure, software and hosting. */
export const technology = {
  "it-infrastructure": {
    whole:
      "it infrastructure, ito, it outsourcing, infrastructure management, infrastructure service, it managed service, " +
      "managed it service, managed it, remote infrastructure management, it infrastructure service, it operation, " +
      "infraestructura de ti, infraestructura tecnologica, infraestrutura de ti, servicios gestionados de ti",
    parts: {
      cloud:
        "cloud infrastructure, cloud operation, cloud management, managed cloud, cloud managed service, cloud service, iaas, infrastructure as a service, public cloud, private cloud, servicios en la nube, servicos em nuvem",
      network:
        "noc, network operation center, network management, network service, managed network, network monitoring, network operation, lan and wan, sd wan",
      "end-user": "end user computing, workplace service, desktop management, device management",
      backup:
        "backup service, managed backup, disaster recovery as a service, draas, backup and recovery",
    },
    beside: {
      security:
        "security operation center, managed security, managed security service, managed detection and response, mdr, mssp, siem, soc monitoring, security monitoring, cyber security service, cybersecurity service, cybersecurity, cyber security",
      "security-testing": "penetration testing, vulnerability scanning, vulnerability management",
      telecom:
        "voip, voice over ip, telecommunication service, telecom service, connectivity service, internet service",
    },
    may: "infrastructure, network, cloud, it service, information technology service, it managed support, itsm, it service management",
  },
  "software-engineering": {
    whole:
      "software development, software engineering, application development, application development and maintenance, adm, " +
      "software design, software design and development, design and development of software, development of software, " +
      "software and application development, product engineering, web development, mobile app development, " +
      "application engineering, custom software development, software solution development, it development, systems development, " +
      "system development, development and maintenance of software, development and support of software, " +
      "software development and maintenance, software delivery, desarrollo de software, desarrollo de aplicaciones, " +
      "desenvolvimento de software, desenvolvimento de aplicacoes, developpement de logiciels, softwareentwicklung, " +
      "development of application, software dev, app dev, application dev",
    parts: {
      maintenance:
        "application maintenance, software maintenance, application managed service, ams, application support and maintenance, application management",
      testing:
        "software testing, qa testing, quality engineering, test automation, application testing, software quality assurance, qa and testing, pruebas de software, testes de software",
      devops: "devops, dev ops, ci cd, site reliability",
      implementation:
        "system integration, systems integration, software implementation, erp implementation, software deployment",
    },
    may: "testing, engineering, engineering service, digital engineering, research and development, r and d",
  },
  "saas-hosting": {
    whole: "",
    parts: {
      product:
        "saas, software as a service, saas application, saas product, saas solution, saas service, software service, software system, platform, software platform, saas platform, cloud platform, software product, software, " +
        "paas, platform as a service, web application, mobile app, mobile application, cloud application, application suite, " +
        "software suite, cloud based software, software application, software solution, web portal, online portal, " +
        "plataforma, plataforma saas, logiciel",
      hosting:
        "hosting, web hosting, cloud hosting, application hosting, data hosting, managed hosting, hosted service, " +
        "server hosting, hosting service, hospedagem, alojamiento web, hebergement",
      "data-center":
        "data center, datacenter, data center operation, data center service, data center hosting, colocation, co location, " +
        "colo, centro de datos, centros de datos, data centre colocation, rechenzentrum",
    },
  },
} as const satisfies LineWordings;
