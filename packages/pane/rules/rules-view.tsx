import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { ruleGroups } from "@scopefit/core/rule/rule";
import { type ReactNode, useEffect, useState } from "react";

import { Disclosure } from "../appearance/disclosure.tsx";
import { Waiting } from "../appearance/waiting.tsx";
import type { RuleView } from "../checker/views/rule-view.ts";
import { useNavigation } from "../navigation/use-navigation.ts";
import { ViewPage } from "../navigation/view-page.tsx";
import { useActs } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { matchingRules } from "./matching-rules.ts";
import { RuleText } from "./rule-text.tsx";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  title: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  count: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** The catalogue to search in, or one rule of it explained. */
export function RulesView({ rule }: { readonly rule: string | null }): ReactNode {
  const { rules: words } = useMessages();
  const rules = useRules();
  const opened = rules?.find(({ id }) => id === rule);
  if (rules === null) {
    return (
      <ViewPage title={words.title}>
        <Waiting />
      </ViewPage>
    );
  }
  return rule === null ? <Catalogue rules={rules} /> : <OneRule rule={opened} />;
}

function useRules(): readonly RuleView[] | null {
  const { rules } = useActs();
  const [found, setFound] = useState<readonly RuleView[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void rules(null).then((all) => {
      if (isWanted) setFound(all);
    });
    return () => {
      isWanted = false;
    };
  }, [rules]);
  return found;
}

function OneRule({ rule }: { readonly rule: RuleView | undefined }): ReactNode {
  const { rules } = useMessages();
  const { show } = useNavigation();
  return (
    <ViewPage title={rule?.title ?? rules.title}>
      {rule === undefined ? <p>{rules.gone}</p> : <RuleText rule={rule} />}
      <Button size="small" onClick={() => show({ name: "rules", rule: null })}>
        {rules.all}
      </Button>
    </ViewPage>
  );
}

function Catalogue({ rules }: { readonly rules: readonly RuleView[] }): ReactNode {
  const styles = useStyles();
  const { rules: words } = useMessages();
  const [search, setSearch] = useState("");
  const found = matchingRules(rules, search);
  return (
    <ViewPage title={words.title}>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <p role="status" className={styles.count}>
        {found.length === 0 ? words.none : words.found(found.length, rules.length)}
      </p>
      {ruleGroups.map((group) => {
        const inGroup = found.filter((rule) => rule.group === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`rules-${group}`}>
            <h3 id={`rules-${group}`} className={styles.title}>
              {words.group[group]}
            </h3>
            <ul className={styles.list}>
              {inGroup.map((rule) => (
                <li key={rule.id}>
                  <Disclosure summary={rule.title}>
                    <RuleText rule={rule} />
                  </Disclosure>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </ViewPage>
  );
}
