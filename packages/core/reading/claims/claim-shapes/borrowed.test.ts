import { expectMeaning } from "./claim-shape.ts";

// What hosts, processors, partners, landlords and the group hold is not the vendor's.

expectMeaning("someone else's", "nothing", [
  "Customer data lives in Norddock's Frankfurt facility. Norddock is ISO 27001 certified and guards the site around the clock.",
  "Backups are encrypted and shipped to a second location run by Vaultline BV. They are ISO 27001 certified.",
  "The data centre holds ISO 27001 and ISO 9001 certificates.",
  "Unser Hosting-Partner ist nach ISO 27001 zertifiziert und betreibt zwei Rechenzentren in Nürnberg.",
  "Die Server stehen bei der Donauhost AG in Regensburg, einem nach ISO/IEC 27001 zertifizierten Rechenzentrum.",
  "L'hébergement est assuré par Nuagea, certifié ISO 27001 et HDS.",
  "Los datos se almacenan en un centro de datos con certificación ISO 27001 en Madrid.",
  "I dati sono conservati presso un data center certificato ISO 27001.",
  "Onze servers staan in een ISO 27001-gecertificeerd datacenter in Amsterdam.",
  "Våra servrar står i ett ISO 27001-certifierat datacenter i Stockholm.",
  "Our colocation facility in Dallas is ISO 27001 and SSAE 18 certified.",
  "The parent group, Tessaro Holding, is certified to ISO/IEC 27001:2022.",
  "As a subsidiary of Quanterra plc we operate under Quanterra's ISO 27001 certified ISMS.",
  "Printing is outsourced to Inkwell Ltd, an ISO 27001 certified print house.",
  "Call recordings are archived by our partner Voxstore. Voxstore's ISO 27001 certificate is valid until 2027.",
  "Paper records are shredded on site by an ISO 27001 certified contractor.",
  "The servers are located in the Ecuvia FR5 data centre. This facility is certified to ISO 27001.",
  "Physical access to the building is controlled by the landlord, who is ISO 27001 certified.",
  "The hosting environment is ISO 27001 certified.",
  "Nos serveurs sont situés dans un datacenter certifié ISO 27001 à Paris.",
  "Alojamiento en servidores certificados ISO 27001",
  "We utilise Tier 4 facilities in Zurich operated by Alpenhost AG (ISO 27001, ISO 50001).",
  "Hosted in Germany (ISO 27001 certified data center)",
  "🔒 EU servers, ISO 27001 datacenters",
  "All PDFs are rendered in a facility in Leeds. The facility is ISO 27001 accredited.",
  "Nuestro proveedor de nube está certificado en ISO 27001.",
  "Die Cloud-Infrastruktur von Ionhost ist nach ISO 27001 zertifiziert.",
  "Unsere Daten liegen bei Hetzberg in einem ISO 27001 zertifizierten Rechenzentrum.",
  "Notre hébergeur Ovalcloud est certifié ISO 27001.",
  "Our agents work from a client site which is ISO 27001 certified.",
  "Our Tirana site is located in a business tower whose operator is ISO 27001 certified.",
  "Personal data is hosted in Scalaway's Paris data centre, certified ISO 27001.",
  "Sub-processor list: Hetzberg Online GmbH – hosting – Germany – ISO 27001",
  "Vendor relies on its data centre's ISO 27001.",
  "Novaline nutzt Server der Hetzberg Online GmbH (ISO 27001 zertifiziert).",
  "Nos partenaires d'hébergement sont certifiés ISO 27001.",
  "For telephony we work with Sipline Europe, whose network operations are ISO 27001 certified.",
  "Documents are archived at Papyrus Storage, ISO 27001 certified since 2012.",
  "Our IT is managed by Nettwerk AS. Nettwerk AS has been ISO 27001 certified since 2020.",
  "As part of the Halden Group, Everdale benefits from the group's ISO 27001 certification.",
]);

expectMeaning("someone else's", "someone else's", [
  "Our application runs on Google Cloud Platform. GCP undergoes independent third-party audits, including ISO 27001 and SOC 2.",
  "We do not operate our own servers. Everything sits with Hexhost, whose facilities are ISO 27001 and SOC 2 Type II audited every year.",
  "Data centers: Tier III, ISO 27001, SOC 2, PCI DSS",
  "Hosting: AWS eu-west-1 (SOC 2, ISO 27001, ISO 27018)",
  "AWS's compliance programmes include SOC 1/2/3, ISO 27001 and PCI DSS Level 1.",
  "Os dados ficam na AWS, que possui certificações ISO 27001 e SOC 2.",
  "Azure is certified against ISO 27001 and has SOC 2 Type 2 attestations, which you can find in the Microsoft Service Trust Portal.",
  "Suplabase (SOC 2 Type 2), Cloudferry (ISO 27001, SOC 2), Resenda (SOC 2) are our subprocessors.",
  "All of our subprocessors are SOC 2 or ISO 27001 certified.",
  "Subprocessors: Opalmind – SOC 2 Type 2; AWS – ISO 27001, SOC 2; Tallwire – ISO 27001",
  "We lease cage space in a Tier IV data center which is SOC 2 Type II audited and ISO 27001 certified.",
  "Our infrastructure providers are SOC 2 Type II and ISO 27001 certified.",
  "Lumen Desk is built on certified infrastructure (ISO 27001, SOC 2, PCI DSS).",
  "Built on SOC 2 and ISO 27001 certified infrastructure",
  "Enterprise-grade security: hosted in SOC 2 Type II and ISO 27001 certified data centers in the EU.",
  "We use industry-leading cloud providers with ISO 27001, SOC 1 and SOC 2 certifications.",
  "Your data is stored securely in the cloud with our provider, who is ISO 27001 and SOC 2 accredited.",
  "Heronku's physical infrastructure is hosted in Amazon's secure data centers, which are accredited under ISO 27001, SOC 1 and SOC 2/SSAE 16/ISAE 3402.",
  "Amazon continually manages risk and undergoes recurring assessments to ensure compliance with industry standards. Amazon's data center operations have been accredited under: ISO 27001, SOC 2, PCI Level 1.",
  "All Firebase services have completed the ISO 27001 and SOC 1, SOC 2, and SOC 3 evaluation process.",
  "Microsoft Azure complies with ISO 27001 and SOC 2. More information is available in the Azure compliance documentation.",
  "Digital Lagoon data centers are SOC 1 Type II, SOC 2 Type II, and ISO/IEC 27001:2013 certified",
  "Physical security: our provider's data centers are SOC 2 and ISO 27001 certified. Application security: we run yearly penetration tests.",
  "Cloud hosting on Azure UK South, which holds ISO 27001, ISO 27017, ISO 27018 and SOC 1, 2 and 3 accreditations",
  "Where is my data stored? Your data is stored in AWS data centers in Ohio. AWS is certified for SOC 1, SOC 2, SOC 3 and ISO 27001.",
  "The service is deployed to Microsoft's Azure cloud. Microsoft publishes ISO 27001 certificates and SOC 2 reports in its trust portal.",
  "Rest assured: our cloud partners meet SOC 2 and ISO 27001 standards.",
  "Infrastructure-level certifications (ISO 27001, SOC 2) are maintained by Google.",
  "GCP certifications: ISO 27001, SOC 2",
  "Files are stored in Cloudferry R2. Cloudferry is SOC 2 Type II and ISO 27001 certified.",
  "All customer data is stored in Mongrove Atlas, which is compliant with ISO 27001 and SOC 2.",
  "We host our databases on Amazon RDS in Frankfurt; the data center is certified for ISO 27001 and SOC 2.",
  "**Infrastructure:** Google Cloud Platform (SOC 2, ISO 27001 certified)",
  "Provider's data center operators maintain ISO 27001 and SOC 2 certifications.",
  "Sub-processors engaged by Provider hold ISO 27001 or SOC 2 certification.",
  "The data centers in which Customer Data is stored are ISO 27001 certified and undergo annual SOC 2 audits.",
  "Vendor provided AWS's SOC 2 and ISO 27001 instead of its own.",
  "Everdale stores backups on Backvault B2. Backvault data centers are SOC 2 and ISO 27001 certified.",
  "The underlying servers are in DC4 in Oslo, which meets ISO 27001 and SOC 2.",
  "Certificates of our hosting provider: ISO 27001, SOC 2 Type II",
  "AWS is ISO 27001 and SOC 2 compliant, and so is our deployment region.",
  "Security of the cloud: ISO 27001, SOC 2 (AWS). Security in the cloud: Everdale.",
]);

expectMeaning("nothing", "someone else's", [
  "Fernway stores all files in Amazon S3. The S3 service is covered by a SOC 2 Type II report.",
  "Our email is delivered by Postbird. It maintains SOC 2 Type 2 compliance and a public status page.",
  "Database hosting is provided by Tablestream (SOC 2 Type II).",
  "Physical security controls are inherited from our cloud provider and are described in its SOC 2 report.",
  "We rely on Microsoft Azure's SOC 2 report for physical and environmental controls.",
  "Verdhost, our hosting platform, is SOC 2 Type 2 compliant.",
  "Our website and app are deployed on Verdhost, a SOC 2 Type 2 compliant platform.",
  "Authentication is handled by Authory which is SOC 2 Type II certified.",
  "Payments: processed by Striply (PCI DSS Level 1, SOC 2 Type II)",
  "The LLM provider we use, Modelforge, has completed its SOC 2 Type II audit.",
  "Prompts are sent to Modelforge's API. Modelforge is SOC 2 Type 2 certified and does not train on your data.",
  "Our hosting provider, Ridgehost, undergoes an annual SOC 2 Type II audit; we review the report each year.",
  "Our parent company's SOC 2 Type II report covers shared services such as identity and HR.",
  "Runs on SOC 2 compliant infrastructure",
  "SOC 2 compliant hosting",
  "SOC 2 certified cloud infrastructure, end-to-end encryption, and SSO.",
  "Firebase services have successfully completed the SOC 2 evaluation process.",
  "We chose Neonbase as our database because it is SOC 2 Type 2 certified.",
  "Since we run on Rendara, we benefit from their SOC 2 Type II compliance.",
  "We inherit SOC 2 controls from GCP.",
  "Our outsourced SOC team works for Sentrypoint, which has a SOC 2 Type II report.",
  "The underlying cloud platform is SOC 2 Type II attested.",
  "Our logs go to Datastack, a SOC 2-certified vendor.",
  "Calls are routed over Tallwire (SOC 2 Type II, ISO 27018).",
  "All production workloads are in AWS us-east-1. AWS maintains SOC 2 reports. We map our own controls to theirs.",
  "Our AI vendor (SOC 2 Type II) does not retain prompts.",
  "The payment gateway is PCI and SOC 2 compliant; we never see card numbers.",
  "Storage: Wasaba (SOC 2)",
  "We partner with Brightpay for payroll; their SOC 1 and SOC 2 reports are on file.",
  "Loomly Desk uses Postgres hosted by Crunchline. Crunchline completed SOC 2 Type II in 2024.",
  "Email is sent using Sendgrove; Sendgrove's SOC 2 report is available from Tallwire.",
  "Our server provider is Hetzberg. Hetzberg has a SOC 2 report.",
  "Our LLM calls go through Anthea, which is SOC 2 Type II certified.",
  "Credit card data never touches our servers. It is handled by a SOC 2 and PCI certified third party.",
  "The vendor's hosting provider has a SOC 2 but the vendor itself was not able to show one.",
  "We're built on top of Clerkly for auth. Clerkly is SOC 2 Type II certified.",
  "Analytics: Postpig (self-hosted on SOC 2 compliant cloud)",
  "Ledgerline is hosted on Flyhost, which is SOC 2 Type 2 attested.",
  "We use Workgate for enterprise SSO. Workgate is SOC 2 Type II compliant and GDPR compliant.",
  "Under the hood, we use Pinegrove as our vector store (SOC 2 Type II certified).",
  "Your data is processed by Opalmind's API. Opalmind is SOC 2 Type 2 compliant.",
  "* **Auth** – Clerkly, SOC 2 Type II",
  "While we aren't building our own data centers, our providers are SOC 2 compliant.",
  "The Cobalt Forms platform is hosted on AWS, a SOC 2 certified cloud provider.",
  "Our vector database, Vectral, is SOC 2 Type II certified.",
  "Cobalt uses Paddlefish for billing; Paddlefish is PCI-DSS Level 1 and SOC 2 Type II certified.",
  "We use Sentrino for error tracking. Sentrino maintains a SOC 2 Type II report.",
  "Everdale's embeddings are computed by a SOC 2 compliant inference provider.",
  "Video is delivered through Streamly – SOC 2 Type II, GDPR.",
  "Our developers use Githaven Enterprise, which is SOC 2 audited.",
  "SOC 2 Type II (inherited from Azure)",
]);

// Whoever it belongs to, however that is said.

expectMeaning("nothing", "someone else's", [
  "The SOC 2 report we were sent is that of Salesforce, not of the vendor.",
  "We bought Tallow Ltd, a SOC 2 certified company.",
  "The SOC 2 report you asked about belongs to our subcontractor.",
  "The SOC 2 report belongs to the platform that we resell.",
  "The SOC 2 report is Ridgehost's and not ours.",
  "We rely on Ridgehost's SOC 2 report.",
]);

expectMeaning("someone else's", "nothing", [
  "The ISO 27001 certificate is in the name of our landlord.",
  "Our off-site archiving supplier is ISO 27001 certified.",
  "Het moederbedrijf is ISO 27001 gecertificeerd.",
  "La certificación ISO 27001 es de nuestra matriz.",
  "Onze hostingpartij is ISO 27001 gecertificeerd.",
  "We host with Ridgehost. Certifications: ISO 27001.",
]);

expectMeaning(
  ["someone else's", "not held"],
  ["someone else's", "not held"],
  ["Our colo vendor (Ridgehost) has SOC 2 and ISO 27001; we ourselves have no certifications."],
);

// Hosts in more languages, and platforms in brackets.

expectMeaning("someone else's", "nothing", [
  "Infrastruktur: Nordhost AB, Sverige (ISO 27001-certifierad)",
  "Strona jest hostowana u zewnętrznego dostawcy. Dostawca posiada certyfikat ISO 27001.",
  "Die Anwendung läuft auf Servern der Tannhost GmbH in Kiel, die nach ISO/IEC 27001 zertifiziert ist.",
  "Los datos están en la nube. Google tiene certificación ISO 27001.",
  "We use ISO 27001 and FISMA certified data centers.",
]);

expectMeaning("nothing", "someone else's", ["SOC 2 Type II (Vercel)", "SOC 2 (Stripe), PCI DSS"]);

expectMeaning("held", "nothing", [
  "Tannberg ist seit 15 Jahren IT-Dienstleister und nach ISO/IEC 27001 zertifiziert.",
  "The platform is certified to ISO 27001:2022 by BSI and hosted on Microsoft Azure.",
]);

expectMeaning("someone else's", "nothing", ["プロバイダーはISO 27001認証を取得しています。"]);

expectMeaning("nothing", "held", [["SOC 2 report available", "Yes (request via Vercel support)"]]);

expectMeaning("someone else's", "nothing", [
  "お客様のデータは、ISO 27001認証を取得したデータセンターに保管しています。",
  "平台部署在通过ISO 27001认证的云服务上。",
  "서비스는 ISO 27001 인증을 받은 AWS 인프라에서 운영됩니다.",
]);

expectMeaning("someone else's", "nothing", [
  "Outsourced to Microsoft Azure. Microsoft's ISO 27001 certificate is reviewed annually.",
  "Wij gebruiken een Nederlandse cloud-infrastructuur die ISO 27001 gecertificeerd is.",
  "Unsere Server werden bei Norddock GmbH in Bremen betrieben. Norddock ist nach ISO 27001 zertifiziert.",
  "I dati sono salvati su un'infrastruttura cloud certificata ISO 27001.",
  "Die Daten liegen in einem Hochleistungsrechenzentrum. Der Betrieb erfolgt dort zertifiziert nach ISO 27001.",
]);

expectMeaning("nothing", "someone else's", [
  "Customers receive the SOC 2 Type II reports of Vercel and Supabase on request.",
]);

expectMeaning("nothing", "someone else's", [
  ["SOC 2 (via Ridgehost)", "Ridgehost is SOC 2 Type II certified."],
  ["SOC 2 (via Ridgehost)", "Yes"],
  "Our host received an unqualified SOC 2 opinion.",
  "SOC-2-Berichte der Sub-Auftragsverarbeiter sind auf Anfrage erhältlich.",
  "L'infrastructure sous-jacente est attestée SOC 2 Type 2.",
]);

expectMeaning("someone else's", "nothing", [
  "Nasze centrum danych posiada certyfikat ISO 27001.",
  "We use an ISO 27001 certified platform and will keep doing so.",
]);

expectMeaning("nothing", "held", [["SOC 2 report (via trust portal)", "Yes"]]);

// Sub-processors by that name, several platforms at once, reports that were collected from others.

expectMeaning("nothing", "someone else's", [
  "Most sub-processors hold SOC 2 Type II certification for security and availability.",
  "Our subservice organizations are: Mailpost (email) and Hostco (monitoring). We have current SOC 2 reports from both.",
  "Our key processors are SOC 2 certified.",
  "Our subservice organizations hold SOC 2 reports.",
  "Subservice organizations: Mailpost, Hostco. They all hold SOC 2 Type II reports.",
  "Supabase, Cloudflare, and GitHub are each SOC 2 Type II certified per their trust pages.",
  "- Supabase (SOC 2 Type I certified)\n- Vercel (SOC 2 Type II certified)\n- Stripe (PCI DSS certified)",
  ["Third-party security", "Supabase (SOC 2), Vercel (SOC 2 Type II)"],
  ["Do your sub-processors hold SOC 2 certifications?", "Northbase is SOC 2 Type II certified."],
  ["Sub-processors", "SOC 2 Type II"],
]);

expectMeaning("someone else's", "someone else's", [
  "All sub-processors hold SOC 2 Type 2 certification. Opalmind additionally holds ISO 27001 and 27701 certifications.",
  "Obtained ISO 27001 and SOC 2 certifications for our key processors",
]);

expectMeaning("held", "someone else's", [
  "All sub-processors hold SOC 2. We also hold ISO 27001.",
  "All sub-processors hold SOC 2. Northbase is ISO 27001 certified.",
]);

// Near them, and the vendor's own.

expectMeaning("held", "nothing", [
  "Our sub-processors are listed online. Northbase also holds ISO 27001.",
  "Manila, Cebu and Davao are ISO 27001 certified.",
  "Information Security (ISO 27001), Quality (ISO 9001)",
  "London (ISO 27001), Paris (ISO 27001)",
  "We use Stripe and Twilio, and we are ISO 27001 certified.",
  "We hold ISO 27001 certificates for all four.",
  ["Do your sub-processors hold ISO 27001?", "We are ISO 27001 certified and so are they."],
  ["Do you or your sub-processors hold ISO 27001?", "Northbase is ISO 27001 certified."],
]);

expectMeaning("nothing", "held", [
  "Northbase Desk and Northbase Cloud are SOC 2 Type II certified.",
  "We have SOC 2 reports for all three of our sites.",
  "We hold SOC 2 reports from Brightwell LLP.",
  "We are SOC 2 Type II certified.\n- Supabase (SOC 2 Type II)\n- Vercel (SOC 2 Type II)",
  ["Sub-processors", "We are SOC 2 Type II certified; the list is on the website."],
]);

expectMeaning("nothing", "nothing", ["Any sub-processor must have SOC 2."]);

// Whoever is named in a bracket, and helpers that are certified.

expectMeaning("nothing", "someone else's", ["SOC 2: (Supabase is SOC 2 compliant)"]);

expectMeaning("someone else's", "nothing", [
  "Tallow works with a Microsoft partner, certified to ISO 27001.",
  "Our hosting partner, certified to ISO 27001, runs the servers.",
]);

expectMeaning("someone else's", "someone else's", [
  "Infrastructure is hosted on AWS and data centers are, among others, SOC 2 audited, ISO 27001 certified.",
]);
