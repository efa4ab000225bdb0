import type { LineWordings } from "./line-wording.ts";

/** Finance, pay, people and purchasing. */
export const financeAndPeople = {
  "finance-accounting": {
    whole:
      "finance and accounting, finance and accounts, accounting and finance, f and a, fao, " +
      "finance and accounting outsourcing, finance operation, finance process, finance shared service, " +
      "financial accounting, financial back office, accounting service, accounting outsourcing, " +
      "accounting operation, accounting process, accounting support, accounting and bookkeeping, " +
      "contabilidad, servicios contables, finanzas y contabilidad, contabilidade, servicos contabeis, " +
      "financas e contabilidade, comptabilite, buchhaltung",
    parts: {
      payable:
        "accounts payable, account payable, ap processing, ap automation, invoice processing, " +
        "vendor payment, supplier payment, cuentas por pagar, contas a pagar",
      receivable:
        "accounts receivable, account receivable, ar processing, cash application, credit control, " +
        "credit management, cuentas por cobrar, contas a receber",
      ledger:
        "general ledger, gl accounting, journal entry, month end close, fixed asset, fixed asset accounting",
      bookkeeping: "bookkeeping, book keeping, teneduria de libros",
      invoicing:
        "invoicing, billing service, billing and invoicing, customer billing, facturacion, faturamento",
      treasury: "treasury, treasury operation, cash management, tesoreria, tesouraria",
      reconciliation:
        "reconciliation, account reconciliation, bank reconciliation, conciliacion, conciliacao",
      expenses: "expense processing, travel and expense, t and e, expense management",
      reporting:
        "financial reporting, management accounting, financial planning and analysis, fp and a",
    },
    beside: {
      tax: "tax preparation, tax filing, tax compliance, tax service, indirect tax",
      audit: "audit support, internal audit service",
    },
    may: "finance, financial service, accounting, accounts, billing, ap, ar, gl, finanzas, financas",
  },
  payroll: {
    whole:
      "payroll, pay roll, payroll processing, payroll administration, payroll service, payroll outsourcing, payroll bureau, " +
      "pay run, payrun, salary processing, wage processing, nomina, nominas, liquidacion de nomina, " +
      "folha de pagamento, folha de pagamentos, processamento salarial, paie, lohnabrechnung, " +
      "gehaltsabrechnung",
  },
  "hr-outsourcing": {
    whole:
      "hr outsourcing, hro, human resource outsourcing, human resources outsourcing, hr administration, " +
      "hr service, hr operation, hr process, hr support, hr shared service, hr bpo, human resource service, " +
      "human resource administration, human capital service, personnel administration, employee service, employee life cycle, " +
      "hire to retire, h2r, administracion de personal, servicios de recursos humanos, gestao de pessoal, " +
      "servicos de recursos humanos",
    parts: {
      benefits:
        "benefits administration, benefit administration, benefit service, employee benefit",
      leave:
        "leave administration, absence management, time and attendance, workforce administration",
      learning: "training administration, learning administration",
    },
    beside: {
      pension:
        "pension administration, retirement plan administration, pension scheme administration",
      employer: "peo, professional employer organization, employer of record",
    },
    may: "hr, human resource, human resources, human capital, recursos humanos",
  },
  recruitment: {
    whole:
      "recruitment, recruiting, rpo, recruitment process outsourcing, talent acquisition, " +
      "candidate sourcing, candidate screening, talent sourcing, hiring service, reclutamiento, seleccion de personal, recrutamento, " +
      "reclutamiento y seleccion, recrutamento e selecao, recrutement",
    beside: {
      screening:
        "background check, background screening, pre employment screening, employment verification",
      staffing: "staffing, temporary staffing, staff augmentation",
      search: "executive search",
    },
    may: "sourcing",
  },
  "procurement-outsourcing": {
    whole:
      "procurement outsourcing, procurement service, procurement process, procurement operation, " +
      "terceirizacao de compras",
    parts: {
      "vendor-master":
        "vendor master, vendor master data, supplier master data, vendor onboarding, supplier onboarding",
      "purchase-orders":
        "purchase order processing, purchase order management, po processing, purchase requisition",
    },
    beside: { sourcing: "source to contract, strategic sourcing, category management" },
    may: "procurement, purchasing, sourcing, compras",
  },
} as const satisfies LineWordings;
