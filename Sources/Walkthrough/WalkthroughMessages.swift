import CommunityPlanning

extension MessageCatalogue {
  /// The words of this program; an embedder adds words of its own in the same way.
  static let walkthrough = MessageCatalogue([
    MessageTemplate("walk.asOf", cs: "Stav k {day}", en: "As of {day}"),
    MessageTemplate("walk.sources", cs: "Zdroje: {sources}", en: "Sources: {sources}"),
    MessageTemplate("walk.reading", cs: "Co nešlo přečíst", en: "What could not be read"),
    MessageTemplate("walk.check", cs: "Kontrola", en: "Check"),
    MessageTemplate(
      "walk.checked",
      cs: "{rules} {rules|pravidlo|pravidla|pravidel}, {grave} k řešení, {notes} na vědomí",
      en: "{rules} {rules|rule|rules}, {grave} to look at, {notes} worth knowing"),
    MessageTemplate("walk.severity.error", cs: "Rozpor", en: "Contradiction"),
    MessageTemplate("walk.severity.warning", cs: "K řešení", en: "To look at"),
    MessageTemplate(
      "walk.skipped", cs: "Pro chybějící údaje nešlo (zcela) posoudit: {rules}",
      en: "Could not be judged (in full), because something is not stated: {rules}"),
    MessageTemplate("walk.answers", cs: "Odpovědi", en: "Answers"),
    MessageTemplate("walk.unknown", cs: "neznámo", en: "unknown"),
    MessageTemplate("walk.atLeast", cs: "nejméně {count}", en: "at least {count}"),
    MessageTemplate("walk.atMost", cs: "nejvýše {count}", en: "at most {count}"),
    MessageTemplate("walk.yes", cs: "ano", en: "yes"),
    MessageTemplate("walk.no", cs: "ne", en: "no"),
    MessageTemplate(
      "walk.figures", cs: "Doba: {months} měsíců, {days} dní. Rozpočet: {budget}, na měsíc {perMonth}.",
      en: "Length: {months} months, {days} days. Budget: {budget}, {perMonth} a month."),
    MessageTemplate("walk.meetings", cs: "Byla slíbená setkání?", en: "Were the promised meetings held?"),
    MessageTemplate(
      "walk.meetings.total",
      cs: "Naplánovaných setkání: {scheduled} ({rounds} kol, {bodies} {bodies|orgán|orgány|orgánů})",
      en: "Scheduled meetings: {scheduled} ({rounds} rounds, {bodies} {bodies|body|bodies})"),
    MessageTemplate("walk.meetings.held", cs: "Uskutečněných setkání: {held}", en: "Held meetings: {held}"),
    MessageTemplate("walk.meetings.years", cs: "Kola podle let: {years}", en: "Rounds by year: {years}"),
    MessageTemplate(
      "walk.meetings.projectYears", cs: "Kola podle let projektu: {years}", en: "Rounds by year of the project: {years}"
    ),
    MessageTemplate(
      "walk.territory", cs: "Odpovídá území správnímu obvodu ORP?", en: "Does the territory equal the district?"),
    MessageTemplate(
      "walk.territory.contracted",
      cs: "Do projektu je zapojeno {inside} z {all} obcí obvodu ({covered} z {total} obyvatel k {day}).",
      en:
        "{inside} of the {all} municipalities of the district take part in the project ({covered} of {total} inhabitants on {day})."
    ),
    MessageTemplate(
      "walk.territory.extra", cs: "Navíc obec mimo obvod: {name}", en: "Beside them, from outside the district: {name}"),
    MessageTemplate(
      "walk.territory.declared", cs: "Vymezené území – obcí obvodu: {count}",
      en: "Declared area – municipalities of the district: {count}"),
    MessageTemplate("walk.triad", cs: "Je v orgánu „{body}“ úplná triáda?", en: "Is the triad of “{body}” complete?"),
    MessageTemplate("walk.series", cs: "Navazují plány na sebe?", en: "Do the plans follow each other?"),
    MessageTemplate(
      "walk.series.transitions", cs: "Mezera {gap} dní, překryv {overlap} dní.",
      en: "Gap {gap} days, overlap {overlap} days."),
    MessageTemplate("walk.fulfilment", cs: "Jak byl plněn „{plan}“?", en: "How was “{plan}” fulfilled?"),
    MessageTemplate("walk.fulfilment.total", cs: "celkem: {total}", en: "in total: {total}"),
    MessageTemplate(
      "walk.delivery", cs: "Přinesl projekt „{project}“, co slíbil?", en: "Did “{project}” deliver what it promised?"),
    MessageTemplate(
      "walk.delivery.promise",
      cs: "{name}: slíbeno {promised}, naplánováno {scheduled}, doloženo {delivered}, splněno: {kept}",
      en: "{name}: promised {promised}, scheduled {scheduled}, shown {delivered}, kept: {kept}"),
    MessageTemplate("walk.delivery.noAmount", cs: "bez počtu", en: "without a number"),
    MessageTemplate(
      "walk.explanation", cs: "Odkud je počet naplánovaných setkání", en: "Where the number of meetings comes from"),
    MessageTemplate(
      "walk.verified", cs: "Odvození bylo přepočteno a souhlasí se spisem.",
      en: "The derivation was recomputed and agrees with the dossier."),
    MessageTemplate(
      "walk.notVerified", cs: "Odvození nesouhlasí se spisem!", en: "The derivation does not agree with the dossier!"),
  ])
}
