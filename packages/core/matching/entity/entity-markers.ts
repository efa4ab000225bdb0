import { phraseAt, phraseIndex } from "../../reading/text/phrase-index.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { isPointer, type Pointer } from "./pointed-name.ts";

/** What a wording says of the name that follows it. */
export type EntityMarker =
  /** Another name the company goes by. */
  | "alias"
  /** A name it had, or has taken. */
  | "former"
  /** A company it belongs to. */
  | "owner"
  /** Companies nobody lists: "and its subsidiaries". */
  | "open"
  /** A company that is left out. */
  | "excluded"
  /** Says that a list names all there are: "the following entities only". */
  | "closed"
  /** Another company of a list. */
  | "listed"
  /** Some companies of a list that goes on: "including but not limited to". */
  | "sampled"
  /** Says of the name before it that it is covered in part, or was: "until", "since sold". */
  | "limited"
  /** Points back at a company that is named before. */
  | Pointer
  /** A number of a register; the rest of the name is gone. */
  | "number";

const MARKERS: Readonly<Record<EntityMarker, string>> = {
  alias:
    "dba, d b a, doing business as, trading as, trading name, t a, t as, also known as, aka, a k a, operating as, o a, " +
    "trades as, which trades as, trading under, trades under the name, operates as, operating under, handelend onder de naam, auftretend als, agissant sous le nom, " +
    "branded as, commonly known as, known as, under the name, under the brand, nombre comercial, nome fantasia",
  former:
    "fka, f k a, formerly, formerly known as, former name, previously, previously known as, prior name, now known as, " +
    "renamed to, renamed as, renamed, nka, n k a, antes, anteriormente, ehemals, anciennement, old name",
  owner:
    "a subsidiary of, subsidiary of, a wholly owned subsidiary of, wholly owned subsidiary of, a wholly owned, wholly owned by, part of, part of the, " +
    "member of, a member of, an affiliate of, affiliate of, affiliated with, a division of, division of, a unit of, owned by, on behalf of, " +
    "a company of, an entity of, business unit of, c o, a group company of, group company of, parent company, parent of, acquired by, " +
    "subsidiaria de, filial de, parte de, a brand of, brand of",
  open:
    "and its subsidiary, and subsidiary, and its affiliate, and affiliate, and its group company, and group company, group of company, " +
    "the company of the, all company of the, group company, group companies, group entity, and its group, and related company, and related entity, and all its, and all subsidiary, and all affiliate, " +
    "and all group, and its, and their, including its subsidiary, including subsidiary, including all subsidiary, including affiliate, " +
    "with its subsidiary, together with its, affiliated company, affiliated entity, and other group, and other entity, and others, " +
    "and sub, and uk sub, and us sub, and all sub, and its sub, such of its affiliate, such of its subsidiary, of its affiliate, verbonden ondernemingen, verbonden vennootschappen, gelieerde ondernemingen, verbundene unternehmen, " +
    "verbundenen unternehmen, societes affiliees, empresas vinculadas, sociedades vinculadas, societa collegate, tilknyttede selskaper, " +
    "its subsidiary, all subsidiary, subsidiary and affiliate, all entity, all group, et al, y sus filiales, y filiales, e suas subsidiarias, e subsidiarias, e controladas, " +
    "et ses filiales, und tochtergesellschaften, und ihre, " +
    "und alle konzerngesellschaften, einschliesslich verbundener unternehmen, und verbundene unternehmen, samt tochtergesellschaften, " +
    "nebst tochtergesellschaften, et filiales, et toutes ses filiales, y todas sus filiales, e controllate, e societa controllate, " +
    "en dochterondernemingen, og datterselskaber, og datterselskaper, och dotterbolag, oraz spolki zalezne, " +
    "y sus, y las empresas de su, e suas, e seus, e afiliadas, e coligadas, e empresas coligadas, e empresas afiliadas, et ses, et leurs, " +
    "et toutes leurs, e le sue, e le proprie, e consociate, und deren, und dessen, und seine, en haar, en zijn, en diens, og dets, og dens, " +
    "og deres, och dess, oraz jej, oraz spolki powiazane, i jej spolki, a jeji dcerine",
  excluded:
    "excluding, excludes, exclude, exclusive of, omits, omitting, leaves out, leaving out, carves out, carving out, except, except for, other than, not including, does not include, but not, but not including, but excluding, apart from, " +
    "with the exception of, save for, without, not, excluded, out of scope, not in scope, excl, exkl, exklusive, exc, w o, niet gecertificeerd, ikke certificeret, ikke sertifisert, ej certifierad, inte certifierad, excepto, exceto, salvo, ausgenommen, sauf, mit ausnahme der, mit ausnahme von, mit ausnahme des, ohne, a l exception de, a lexception de, a lexception du, a lexclusion de, hormis, " +
    "con excepcion de, a excepcion de, com excecao de, ad eccezione di, escluso, esclusa, met uitzondering van, behalve, uitgezonderd, uitgezonderd zijn, ausgenommen sind, " +
    "cu exceptia, z wyjatkiem, z wylaczeniem, undtagen, med undtagelse af, unntatt, med unntak av, med undantag for, utom, " +
    "does not cover, do not cover, does not extend to, no se incluye, no se incluyen, queda excluida, quedan excluidas, queda excluido, " +
    "quedan excluidos, nao se inclui, nao se incluem, nicht umfasst, nicht enthalten, nicht einbezogen, nicht zertifiziert, no incluye, no cubre, no abarca, se excluye, se excluyen, excluye, excluyendo, " +
    "nao inclui, nao abrange, nao cobre, exclui, excluindo, ne couvre pas, ne comprend pas, ninclut pas, exclut, hors, " +
    "non copre, non include, non comprende, esclude, escludendo, con esclusione di, con esclusione della, con esclusione del, " +
    "ad esclusione di, ad esclusione della, ad eccezione della, ad eccezione del, nie obejmuje, umfasst nicht, omfattar inte, omfatter ikke, " +
    "omvat niet, dekt niet, " +
    "to be added, to be included, to be covered, to be certified, to be onboarded, not yet, no longer, in liquidation, liquidated, " +
    "deregistered, struck off, dissolved, was dissolved, has been dissolved, wound up, scope extension planned, " +
    "removed, removed from scope, removed from the scope, was removed, has been removed, withdrawn, descoped, de scoped, taken out of scope, " +
    "barring, excepting, aside from, with the exclusion of, to the exclusion of, nicht, niet, ikke, inte, nicht jedoch, nicht aber, jedoch nicht, jedoch ohne, aber nicht, " +
    "aber ohne, mais pas, mais non, pero no, mas nao, ma non, maar niet, men ikke, men inte, ale nie, " +
    "exclu, exclue, exclus, exclues, excluida, excluido, excluidas, excluidos, esclusi, escluse, ausgeschlossen, uitgesloten, " +
    "not covered, not certified, not included, sin, sem, sans, bez, senza, zonder, uden, utan, uten, krome, osim, haric, " +
    "no incluida, no incluido, no incluidas, no incluidos, nao incluida, nao incluido, non inclus, non incluse, non incluso, non inclusa, " +
    "non compris, non comprise, non couvert, non couverte, fuera del alcance, fora do ambito, fora do escopo, fuori ambito, niet inbegrepen",
  closed:
    "the following entity only, the following legal entity only, only the following entity, only the following legal entity, " +
    "only the following, the following only, limited to, limited to the following, restricted to, only, " +
    "no other affiliate, no other entity, no other company, exclusively, solely, exclusivamente, exclusivement, uniquement, unicamente, " +
    "ausschliesslich, esclusivamente, uitsluitend, wylacznie, uteslutande, udelukkende, utelukkende, " +
    "saja, فقط",
  listed:
    "including, includes, comprising, namely, consisting of, incl, and also, as well as, but also, not only, not just, nicht nur, sondern auch, " +
    "no solo, sino tambien, nao so, mas tambem, non seulement, pas seulement, mais aussi, mais aussi, non solo, ma anche, niet alleen, maar ook",
  sampled:
    "including but not limited to, includes but is not limited to, but not limited to, not limited to, among others, inter alia, " +
    "unter anderem, entre autres, entre otras, entre outras, tra cui, onder andere",
  limited:
    "not excluded, is not excluded, are not excluded, nicht ausgenommen, nicht ausgeschlossen, pas exclue, pas exclu, no excluida, nao excluida, non esclusa, " +
    "since sold, sold, was sold, has been sold, now sold, meanwhile sold, divested, since divested, disposed of, spun off, demerged, inzwischen verkauft, verkauft, " +
    "vendue, cedee, vendida, ceduta, verkocht, until, only until, up until, till, bis, bis zum, bis ende, jusqu au, jusquau, jusqua, jusquen, hasta, hasta el, " +
    "ate, fino al, tot, tot en met, partially, partly, in part, teilweise, partiellement, en partie, parcialmente, parzialmente, gedeeltelijk",
  firstNamed:
    "the former, the first named, the first mentioned, the first one, the first, erstere, ersterer, erstgenannte, die erstere, die erste, " +
    "cette premiere, la premiere, le premier, celle la, la primera, el primero, aquella, a primeira, la prima, quella prima, " +
    "eerstgenoemde, de eerste, forstnævnte, forstnaevnte, forstnevnte, den forste, forstnamnda, den forstnamnda, den forsta, pierwsza z nich, ta pierwsza",
  lastNamed:
    "the latter, this latter, which latter, the last named, the last mentioned, the last one, the last, the second named, the second one, the second, " +
    "letztere, letzterer, letztgenannte, die letztere, die letztgenannte, die letzte, die zweite, " +
    "cette derniere, ce dernier, la derniere, le dernier, la seconde, celle ci, esta ultima, este ultimo, la ultima, el ultimo, la segunda, " +
    "a ultima, a segunda, questultima, quest ultima, la seconda, lultima, laatstgenoemde, de laatste, de tweede, " +
    "sidstnævnte, sidstnaevnte, den sidstnævnte, sistnevnte, den sistnevnte, sistnamnda, den sistnamnda, den sidste, den siste, den sista, ta ostatnia, ostatnia z nich",
  number:
    "vendor id, vendor no, vendor number, supplier id, supplier no, supplier number, creditor no, account no, contract no, " +
    "reg no, co no, co reg no, registration no, registration number, registered no, registered number, company no, company number, company reg, company registration, " +
    "reg number, registration, regn no, reg, uen, cin, abn, acn, crn, cnpj, nit, rfc, cuit, ruc, nif, cif, hrb, siren, siret, cvr, kvk, ein, tin, vat, " +
    "valid until, valid till, valid to, valid through, valid from, gultig bis, valable jusquau, valide jusquau, valido hasta, valido ate, " +
    "lei, duns, sec reg, sec registration, sec no, tax id, vat no, krs, regon, nip, " +
    "p iva, partita iva, ust id, ustid nr, y tunnus, org nr, orgnr, gstin, pan no, rcs, ogrn, edrpou, pib, oib, " +
    "eik, mersis no, nib, npwp, au capital de, au capital social de, capital social, share capital, stammkapital, handelsregister, handelsregisternummer",
};

/** The wordings around company names. */
export const entityMarkers = phraseIndex(
  (Object.keys(MARKERS) as EntityMarker[]).flatMap((marker) =>
    MARKERS[marker].split(",").map((phrase) => [phrase.trim(), marker] as const),
  ),
);

/** Whether words end with a wording that points back at a company: "…, of which the latter". */
export function endsWithPointer(written: string): boolean {
  const words = wordsOf(written);
  return words.some((_word, at) => {
    const found = phraseAt(entityMarkers, words, at);
    return found !== null && isPointer(found.value) && found.last === words.length - 1;
  });
}
