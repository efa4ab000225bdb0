function words(list: string): readonly string[] {
  return list.split(/\s+/u);
}

/** Single words that say that a site is no longer there, or no longer certified. */
export const OVER_WORDS = words(
  `closed shut sold withdrawn revoked expired lapsed cancelled canceled surrendered relocated vacated exited mothballed
  inactive dormant retired dropped dissolved decommissioned discontinued suspended
  geschlossen aufgegeben stillgelegt fermé fermée fermés cerrado cerrada clausurado clausurada fechado fechada encerrado
  encerrada chiuso chiusa gesloten zamkniety zamknieta zamknięty zamknięta`,
);

/** Single words that say that a site is still to come, or to be certified. */
export const COMING_WORDS = words(
  "pipeline wip prospective proposed tentative target targeted candidate scheduled",
);
