import ExactValues

extension MessageTemplate {
  /// What the rules about plans say.
  static let plans: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PLN-001", cs: "Plán se pořizuje na obvyklou dobu.", en: "A plan is made for the usual time."),
    MessageTemplate(
      "finding.KP-PLN-001",
      cs: "Plán je na období od {from} do {to}; obvyklá doba {years|je|jsou|je} {years} {years|rok|roky|let}.",
      en: "The plan runs from {from} through {to}; the usual time is {years} {years|year|years}."),
    MessageTemplate(
      "skip.KP-PLN-001", cs: "Obvyklá doba plánu (parametr {parameter}) není pro den {day} zadána.",
      en: "The usual time of a plan (parameter {parameter}) is not given for {day}."),
    MessageTemplate(
      "rule.KP-PLN-002", cs: "Plány jedné řady na sebe navazují.", en: "Plans of one series follow each other."),
    MessageTemplate(
      "finding.KP-PLN-002.gap",
      cs: "Mezi předchozím plánem a tímto chybí plán na {days} {days|den|dny|dní}.",
      en: "Between the plan before and this one there {days|is|are} {days} {days|day|days} without a plan."),
    MessageTemplate(
      "finding.KP-PLN-002.overlap",
      cs: "Plán se s předchozím překrývá o {days} {days|den|dny|dní}.",
      en: "The plan overlaps with the one before by {days} {days|day|days}."),
    MessageTemplate(
      "skip.KP-PLN-002", cs: "Plán byl prodloužen a není uvedeno, do kdy.",
      en: "The plan was prolonged, and it is not stated until when."),
    MessageTemplate(
      "rule.KP-PLN-003", cs: "Plán je schválen před prvním dnem svého období.",
      en: "A plan is adopted before the first day of its period."),
    MessageTemplate(
      "finding.KP-PLN-003", cs: "Plán byl schválen ({adopted}) až po začátku svého období ({first}).",
      en: "The plan was adopted ({adopted}) only after its period had begun ({first})."),
    MessageTemplate(
      "skip.KP-PLN-003", cs: "Schválení plánu není uvedeno.", en: "No adoption of the plan is stated."),
    MessageTemplate(
      "rule.KP-PLN-004", cs: "Akční plán spadá do období plánu, který naplňuje.",
      en: "An action plan lies within the period of the plan that it carries out."),
    MessageTemplate(
      "finding.KP-PLN-004",
      cs: "Akční plán ({from} až {to}) nespadá celý do období plánu, který naplňuje ({planFrom} až {planTo}).",
      en: "The action plan ({from} to {to}) is not all within the period of its plan ({planFrom} to {planTo})."),
    MessageTemplate(
      "rule.KP-PLN-005", cs: "Kód položky je v plánu jen jednou.", en: "The code of an item stands once in a plan."),
    MessageTemplate(
      "finding.KP-PLN-005", cs: "Kód „{code}“ má v plánu už jiná položka.",
      en: "Another item of the plan has the code “{code}” already."),
    MessageTemplate(
      "rule.KP-PLN-006", cs: "Návrh, projednání a doporučení předcházejí rozhodnutí.",
      en: "Proposing, discussing and recommending come before deciding."),
    MessageTemplate(
      "finding.KP-PLN-006",
      cs: "Projednáváno ještě po posledním rozhodnutí ({prepared}, rozhodnuto {decided}); pořadí je neobvyklé.",
      en: "It was still prepared ({prepared}) after the last decision ({decided}); the order is unusual."),
    MessageTemplate(
      "rule.KP-PLN-007", cs: "Položky pod touž nadřazenou položkou se jmenují různě.",
      en: "Items under one parent have different names."),
    MessageTemplate(
      "finding.KP-PLN-007", cs: "Vedle stojí jiná položka téhož názvu „{name}“.",
      en: "Another item beside it has the same name “{name}”."),
    MessageTemplate(
      "rule.KP-PLN-008", cs: "Název položky něco říká; nezůstal v něm zástupný text.",
      en: "The name of an item says something; no placeholder was left in it."),
    MessageTemplate(
      "finding.KP-PLN-008", cs: "Místo názvu je zástupný text „{name}“.",
      en: "A placeholder “{name}” stands instead of a name."),
    MessageTemplate(
      "rule.KP-PLN-009", cs: "U položky, která se má uskutečnit, je uvedeno, kdo za ni odpovídá.",
      en: "An item that is to be carried out names who is responsible."),
    MessageTemplate(
      "finding.KP-PLN-009", cs: "Není uvedeno, kdo za položku odpovídá.", en: "Nobody is named as responsible."),
  ]
}
