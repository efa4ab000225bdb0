import { readStatement } from "@scopefit/core/reading/read-statement";
import { statementJson } from "@scopefit/core/reading/statement-json";
// @ts-ignore
import { cases } from "/tmp/det13/cases.mjs";
let bad=0,n=0;
for (const [a,q,text,exp] of cases as any[]) {
  const j = statementJson(null, readStatement(text,{question:q,thisYear:2026})) as any;
  const r = a==="i"?j.iso:j.soc2;
  const diffs:string[]=[];
  for (const [k,v] of Object.entries(exp)) { n++;
    const ok = Array.isArray(v)&&k==="claim"? v.includes(r[k]) : JSON.stringify(r[k])===JSON.stringify(v);
    if(!ok){bad++;diffs.push(`   ${k}: read ${JSON.stringify(r[k])} want ${JSON.stringify(v)}`);} }
  for (const [k,v] of Object.entries(r)) if(!(k in exp) && k!=="edition" && v!==null && !(Array.isArray(v)&&v.length===0)) diffs.push(`   extra ${k}: ${JSON.stringify(v)}`);
  if(diffs.length) console.log(`[${q??""}] ${text.replace(/\n/g," / ").slice(0,170)}\n${diffs.join("\n")}`);
}
console.log(`bad ${bad} of ${n}`);
