/** "Brightlines' report": the name of somebody that ends in s, and not "suppliers'". For use inside a pattern. */
export const NAME_IN_S = String.raw`(?<![\p{L}-])(?!(?:vendor|supplier|customer|client|provider|partner|other|organi[sz]ation|auditor|part(?:y|ie)|processor|sub-?processor|contractor|sub-?contractor|business|compan(?:y|ie)|firm|user|tenant)(?:e?s)['’])[\p{L}\d-]+s['’]`;
