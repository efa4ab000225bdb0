/** What the providers call their regions in words that nobody uses for an office. */
const REGION_IDS = new RegExp(
  [
    // AWS: us-east-1, ap-southeast-2a, us-gov-west-1
    String.raw`\b(?:us|eu|ap|sa|ca|me|af|il|mx|cn)(?:-gov|-iso[bf]?)?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d[a-f]?\b`,
    // Google Cloud: europe-west4, asia-southeast1-b
    String.raw`\b(?:us|europe|asia|australia|southamerica|northamerica|africa|me)-(?:north|south|east|west|central|northeast|southeast|southwest|northwest)\d{1,2}(?:-[a-f])?\b`,
    // Oracle Cloud: us-ashburn-1, uk-london-1
    String.raw`\b(?:us|uk|eu|ap|ca|sa|me|af|il|mx)-[a-z]+-1\b`,
    // Azure: eastus2, westeurope, southeastasia
    String.raw`\b(?:(?:north|south|west|east)?central|(?:north|south)?east|(?:north|south)?west|north|south)(?:us|europe|asia|india)[23]?\b`,
    String.raw`\b(?:uk|australia|japan|korea|canada|brazil|france|germany|norway|switzerland|sweden|poland|italy|uae|qatar)(?:south|north|east|west|central)(?:central|east|west|2)?\b`,
  ].join("|"),
  "u",
);

/** Azure's names in words: "East US 2", "UK South", "Germany West Central". */
const REGION_NAMES =
  /^\W*(?:(?:(?:north|south|west|east)\s+)?(?:central|east|west)\s+us(?:\s+[23])?|(?:uk|japan|korea|brazil|uae|france|norway|canada|sweden|qatar|italy|poland|switzerland|germany|australia)\s+(?:west\s+)?(?:south|north|east|west|central)(?:east)?(?:\s+\d)?)\W*$/iu;

const PROVIDERS =
  /\b(?:aws|amazon\s+web\s+services|azure|gcp|google\s+cloud|oci|oracle\s+cloud|alibaba\s+cloud|ibm\s+cloud|equinix|digital\s+realty|rackspace|ovh(?:cloud)?|hetzner|scaleway|digital\s?ocean|linode|akamai\s+connected\s+cloud|ionos|upcloud|vultr|interxion|exoscale|tencent\s+cloud|huawei\s+cloud|(?<!st\.?\s|saint\s)cloud|data\s?cent(?:er|re)s?|colo(?:cation)?|co-location)\b/iu;

/** What stands in brackets behind a region's id, where it could be taken for a place. */
const REGION_LABELS =
  /^\W*(?:n(?:orth(?:ern)?|\.)?\s*(?:virginia|california)|ashburn|council\s+bluffs|the\s+dalles|eemshaven|st\.?\s*ghislain|jurong\s+west)\W*$/iu;

/**
 * Whether a text names where something is hosted: a cloud provider, one of its regions, or a data
 * centre. Nobody takes calls in `us-east-1`.
 */
export function isCloudRegion(text: string): boolean {
  return REGION_IDS.test(text) || REGION_NAMES.test(text) || PROVIDERS.test(text);
}

/** Whether a text, standing beside a cloud region, is only that region's name in words. */
export function isCloudRegionLabel(text: string): boolean {
  return REGION_LABELS.test(text);
}
