import { describe } from "vitest";
import { expectMeaning } from "../claim-shapes/claim-shape.ts";

describe("a Portuguese text that says the certificate is there", () => {
  expectMeaning("held", "nothing", [
    "Detemos a certificação ISO 27001, válida até 2028.",
    "Conquistámos a certificação ISO 27001 em 2022.",
    "A nossa empresa é certificada ISO 27001 desde 2020.",
    "O nosso certificado ISO 27001 foi renovado em maio de 2026.",
  ]);
});

describe("a Portuguese text that plans it", () => {
  expectMeaning("planned", "nothing", [
    "Tencionamos obter a certificação ISO 27001 em 2028.",
    "Estamos trabalhando para obter a ISO 27001.",
    "Obteremos a certificação ISO 27001 em 2027.",
    "A certificação ISO 27001 está prevista para o próximo ano.",
  ]);
});

describe("a Portuguese text that denies it, or says that it has ended", () => {
  expectMeaning("not held", "nothing", [
    "A nossa empresa não possui a certificação ISO 27001.",
    "Nao temos certificacao ISO 27001.",
    "Não pretendemos obter a ISO 27001.",
    "A certificação ISO 27001 caducou em outubro de 2022.",
    "O certificado ISO 27001 foi revogado pela entidade.",
    "Éramos certificados ISO 27001.",
    "Já não somos certificados ISO 27001.",
  ]);
});

describe("a Portuguese text about whoever hosts or owns the vendor", () => {
  expectMeaning("someone else's", "nothing", [
    "A nossa empresa-mãe é certificada ISO 27001.",
    "O nosso fornecedor de infraestrutura possui a ISO 27001.",
    "Os sistemas estão hospedados na Nuvelândia, que é certificada ISO 27001.",
  ]);
});

describe("a Portuguese text that only keeps to it, or claims nothing", () => {
  expectMeaning("in words", "nothing", [
    "Os nossos processos estão alinhados com a ISO 27001.",
    "Atuamos em conformidade com a ISO 27001.",
  ]);
  expectMeaning("nothing", "nothing", [
    "O fornecedor deve possuir a certificação ISO 27001.",
    "Apoiamos empresas na obtenção da ISO 27001.",
    "Você possui a certificação ISO 27001?",
  ]);
});
