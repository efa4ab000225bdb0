import { checkedXml, namespaceOf, type CustomXmlPart } from "../model/custom-xml-part.ts";
import type { Workbook } from "../model/workbook.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { ObjectType, required, type HostObject } from "../protocol/object-type.ts";

interface OwnedPart {
  readonly workbook: Workbook;
  readonly part: CustomXmlPart;
}

/** The parts of one namespace. */
interface PartScope {
  readonly workbook: Workbook;
  readonly namespace: string;
}

const customXmlPartType = new ObjectType<OwnedPart>("CustomXmlPart", {
  identity: ({ part }) => ({ Id: part.id }),
  properties: {
    id: { read: ({ part }) => part.id },
    namespaceUri: { read: ({ part }) => namespaceOf(part) },
  },
  methods: {
    getXml: ({ part }) => part.xml,
    setXml: ({ part }, args) => {
      part.xml = checkedXml(args.text(0));
    },
    delete: ({ workbook, part }) => {
      workbook.customXmlParts = workbook.customXmlParts.filter((other) => other !== part);
    },
  },
});

const scopedPartsType = new ObjectType<PartScope>("CustomXmlPartScopedCollection", {
  items: (scope) => partsOf(scope).map((part) => customXmlPartType.of({ ...scope, part })),
  item: (scope, key) => required(byId(scope.workbook, partsOf(scope), key)),
  objects: {
    getItemOrNullObject: (scope, args) => byId(scope.workbook, partsOf(scope), args.key(0)),
    getOnlyItem: (scope) => {
      const only = onlyPart(scope);
      if (only === null) throw new ExcelError("GeneralException");
      return only;
    },
    getOnlyItemOrNullObject: onlyPart,
  },
  methods: { getCount: (scope) => partsOf(scope).length },
});

/** `CustomXmlPartCollection` of the workbook. */
export const customXmlPartsType = new ObjectType<Workbook>("CustomXmlPartCollection", {
  items: (workbook) =>
    workbook.customXmlParts.map((part) => customXmlPartType.of({ workbook, part })),
  item: (workbook, key) => required(byId(workbook, workbook.customXmlParts, key)),
  objects: {
    add: (workbook, args) => {
      const part = { id: workbook.nextGuid(), xml: checkedXml(args.text(0)) };
      workbook.customXmlParts.push(part);
      return customXmlPartType.of({ workbook, part });
    },
    getByNamespace: (workbook, args) => scopedPartsType.of({ workbook, namespace: args.text(0) }),
    getItemOrNullObject: (workbook, args) => byId(workbook, workbook.customXmlParts, args.key(0)),
  },
  methods: { getCount: ({ customXmlParts }) => customXmlParts.length },
});

function partsOf({ workbook, namespace }: PartScope): readonly CustomXmlPart[] {
  return workbook.customXmlParts.filter((part) => namespaceOf(part) === namespace);
}

/** The part of a namespace that has exactly one. */
function onlyPart(scope: PartScope): HostObject | null {
  const [part, ...others] = partsOf(scope);
  return part === undefined || others.length > 0
    ? null
    : customXmlPartType.of({ workbook: scope.workbook, part });
}

function byId(
  workbook: Workbook,
  parts: readonly CustomXmlPart[],
  key: string | number,
): HostObject | null {
  const part = parts.find(({ id }) => id === key);
  return part === undefined ? null : customXmlPartType.of({ workbook, part });
}
