import type { LineWordings } from "./line-wording.ts";

/** Finance, pay, people and purchasing. */
export const financeAndPeople = {
  "finance-accounting": {
    whole:
      "finance and accounting, finance and accounts, accounting and finance, f and a, fao, " +
      "finance and accounting outsourcing, finance operation, finance process, finance shared service, " +
      "financial accounting, financial back office, accounting service, accounting outsourcing, " +
      "accounting operation, accounting process, accounting support, accounting and bookkeeping, " +
      "contabilidad, externalizacion contable, outsourcing contable, teneduria contable, outsourcing financeiro, servicos de contabilidade, " +
      "servicios contables, finanzas y contabilidad, contabilidade, servicos contabeis, " +
      "financas e contabilidade, comptabilite, buchhaltung",
    parts: {
      payable:
        "accounts payable, cuentas a pagar, procesamiento de facturas, processamento de faturas, account payable, payables processing, " +
        "accounts payable processing, invoice capture, invoice entry, invoice verification, invoice matching, vendor invoice processing, " +
        "supplier invoice processing, creditor ledger, purchase ledger, ap processing, ap automation, invoice processing, " +
        "vendor payment, supplier payment, cuentas por pagar, contas a pagar",
      receivable:
        "accounts receivable, cuentas a cobrar, account receivable, accounts receivable processing, receivables processing, debtor ledger, " +
        "sales ledger, payment allocation, cash allocation, payment application, ar processing, cash application, credit control, " +
        "credit management, cuentas por cobrar, contas a receber",
      ledger:
        "general ledger, gl accounting, gl close, gl processing, close process, period end close, monthly close, year end close, general accounting, " +
        "journal entry, month end close, fixed asset, fixed asset accounting",
      bookkeeping:
        "bookkeeping, book keeping, bookkeeper service, bookkeeping service, teneduria de libros",
      invoicing:
        "invoicing, billing service, invoice issuance, client invoicing, invoice generation, billing operation, utility billing, " +
        "billing and invoicing, customer billing, facturacion, faturamento",
      treasury: "treasury, treasury operation, cash management, tesoreria, tesouraria",
      reconciliation:
        "reconciliation, account reconciliation, bank reconciliation, conciliacion, conciliacao",
      expenses:
        "expense processing, travel and expense, travel expense, travel expense processing, expense claim, expense report, expense claim processing, " +
        "expense report processing, " +
        "expense audit, expense auditing, expense report audit, expense report auditing, audit of expense report, auditing of expense report, expense claim audit, expense claim auditing, t and e claim, t and e claim audit, t and e audit, travel and expense audit, travel and expense processing, employee expense, t and e, expense management",
      reporting:
        "financial reporting, management accounting, financial planning and analysis, fp and a",
    },
    beside: {
      tax:
        "tax preparation, tax filing, tax return, tax compliance, tax service, indirect tax, vat return, vat compliance, vat filing, vat reporting, " +
        "vat registration, gst return, gst compliance, sales tax return, sales tax compliance, vat and sales tax, vat and sales tax compliance, vat and sales tax return",
      audit: "audit support, internal audit service",
    },
    mayParts: { invoicing: "billing", receivable: "cash app" },
    may: "finance, financial service, accounting, accounts, ap, ar, gl, finanzas, financas",
  },
  payroll: {
    whole:
      "payroll, pay roll, payrol, payrol processing, payslip, payslip production, payslip generation, salary administration, salary calculation, " +
      "payroll calculation, payroll management, managed payroll, global payroll, wage administration, wages administration, " +
      "salary and wage processing, wages, salary payment, payroll run, payroll processing, payroll administration, payroll service, " +
      "payroll outsourcing, payroll bureau, " +
      "pay run, payrun, salary processing, wage processing, nomina, nominas, gestion de nomina, gestion de nominas, procesamiento de nomina, " +
      "maquila de nomina, administracion de nomina, externalizacion de nominas, processamento de folha, processamento de salarios, " +
      "gestao de folha,  liquidacion de nomina, " +
      "folha de pagamento, folha de pagamentos, processamento salarial, paie, lohnabrechnung, " +
      "gehaltsabrechnung",
  },
  "hr-outsourcing": {
    whole:
      "hr outsourcing, hro, hr admin, hr administration outsourcing, employee data administration, employee data management, " +
      "employee administration, employee onboarding administration, hr helpdesk, hr contact center, personnel records administration, " +
      "hr back office, hr data administration, hr management service, human resource outsourcing, human resources outsourcing, hr administration, " +
      "hr service, hr operation, hr process, hr support, hr shared service, hr bpo, human resource service, " +
      "human resource administration, human capital service, personnel administration, employee service, employee life cycle, " +
      "hire to retire, h2r, administracion de personal, administracion de recursos humanos, administracao de pessoal, administracao de rh, " +
      "departamento pessoal terceirizado, servicios de recursos humanos, gestao de pessoal, " +
      "servicos de recursos humanos",
    parts: {
      benefits:
        "benefits administration, benefit administration, benefits enrollment, flexible benefits administration, benefit service, employee benefit",
      leave:
        "leave administration, leave management, leave recording, leave and absence, leave and absence recording, leave and absence management, " +
        "leave and absence administration, absence administration, absence admin, absence recording, absence management, time and attendance, workforce administration",
      learning: "training administration, learning administration",
    },
    beside: {
      pension:
        "pension, pension administration, pension scheme, pension payment, pensions payroll, retirement plan administration, pension scheme administration",
      employer:
        "peo, professional employer organization, employer of record, eor, employer of record service",
    },
    may: "hr, human resource, human resources, human capital, recursos humanos",
  },
  recruitment: {
    whole:
      "recruitment, recruiting, rpo, permanent recruitment, permanent placement, volume recruitment, volume hiring, bulk hiring, " +
      "recruitment service, recruitment outsourcing, candidate selection, talent acquisition service, hiring, personnel selection, " +
      "personnel recruitment, recruitment process outsourcing, talent acquisition, " +
      "candidate sourcing, candidate screening, talent sourcing, hiring service, reclutamiento, captacion de talento, " +
      "recrutamento e selecao de pessoal, seleccion de personal, recrutamento, " +
      "reclutamiento y seleccion, recrutamento e selecao, recrutement",
    beside: {
      screening:
        "background check, background verification, employee screening, candidate vetting, reference check, criminal record check, " +
        "employment screening, vetting, background screening, pre employment screening, employment verification",
      staffing:
        "staffing, temporary staffing, temp staffing, contingent workforce, temporary employment, contract staffing, manpower supply, agency worker, " +
        "staff augmentation",
      search: "executive search, headhunting, head hunting",
      outplacement:
        "outplacement, outplacement counselling, outplacement counseling, outplacement coaching, career transition service",
    },
    may: "sourcing",
  },
  "procurement-outsourcing": {
    whole:
      "procurement outsourcing, procurement service, tactical procurement, tail spend management, tail spend, indirect procurement, " +
      "procurement operation center, outsourced procurement, purchasing outsourcing, purchasing service, procurement support, procurement process, " +
      "procurement operation, buying desk, buying service, purchasing desk, " +
      "terceirizacao de compras",
    parts: {
      "vendor-master":
        "vendor master, vendor master maintenance, supplier master, vendor master data management, vendor master data, supplier master data, " +
        "vendor onboarding, supplier onboarding",
      "purchase-orders":
        "purchase order, purchase ordering, purchase order processing, purchase order management, po processing, purchase requisition",
    },
    beside: { sourcing: "source to contract, strategic sourcing, category management" },
    may: "procurement, purchasing, sourcing, compras",
  },
} as const satisfies LineWordings;
