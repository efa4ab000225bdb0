import { expect, test } from "vitest";
import { soc2TypesIn } from "./soc2-type.ts";

test.for([
  ["Type II", ["2"]],
  ["Type 2", ["2"]],
  ["type ll", ["2"]],
  ["Type-I", ["1"]],
  ["Type I & II", ["1", "2"]],
  ["Type 1 and Type 2", ["1", "2"]],
  ["Level II", ["2"]],
  ["SOC2 T2", ["2"]],
  ["Tipo II", ["2"]],
  ["SOC II", []],
  ["Type III", []],
  ["Type 1.5", []],
] as const)("“%s” names the types %o", ([text, types]) => {
  expect(soc2TypesIn(text)).toEqual(types);
});
