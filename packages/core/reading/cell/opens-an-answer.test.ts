import fc from "fast-check";
import { expect, test } from "vitest";

import { pointsElsewhere } from "../text/elsewhere.ts";
import { saysNotApplicable } from "./not-applicable.ts";
import { opensAnAnswer } from "./opens-an-answer.ts";
import { isPlaceholder } from "./placeholder.ts";

test.for([
  "Birch Data Ltd",
  "Allowed with VPN",
  "BR 600123-4",
  "45 seats",
  "Nothing to add",
  "T&S",
])("%s says something of its own", (text) => {
  expect(opensAnAnswer(text)).toBe(true);
});

test.for([
  "",
  "n",
  "N/A",
  "Non applicable",
  "see annex",
  "Tbc",
  "x ",
  "- none",
  "véase",
  "cert.pdf",
])("of “%s” nothing is said by a first look", (text) => {
  expect(opensAnAnswer(text)).toBe(false);
});

const openings =
  "tbc,TBD,to be confirmed,pending,asked,will send,Lorem ipsum,Click here to enter text,n/a,N.A.,na,n/app,not applicable," +
  "inapplicable,It does not apply,does not apply,no aplica,nao se aplica,não aplicável,sans objet,nicht zutreffend,entfallt,entfällt," +
  "see,Please see,pls. refer to,Also check,reference,Ref.:,cf.,consult,vide,view,as per,per,as stated in,available on request,On file," +
  "held in the portal,kept on sharepoint,via e-mail,it is on file,Is available on request,can be shared under NDA,accessible upon request," +
  "Upon request,subject to NDA,with NDA,siehe Anlage,ver anexo,véase,voir,https://a.example,www.a.example,report.pdf,y/n,yes or no,x," +
  "don’t know,dunno,same as above,idem,ditto,por definir,offen,inconnu,unk,n/k,blank,text,test,later,empty";
const part = fc.constantFrom(
  ...openings.split(","),
  ..." ,.,),attached,the report,\u200b,with vendor,Manila,Ltd".split(","),
);

test("a text that opens an answer is none of what says nothing", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      const text = parts.join(" ").trim();
      const isEmpty = isPlaceholder(text) || saysNotApplicable(text) || pointsElsewhere(text);
      expect(isEmpty && opensAnAnswer(text)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
