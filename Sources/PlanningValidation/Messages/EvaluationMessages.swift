import ExactValues

extension MessageTemplate {
  /// What the rules about evaluations and reported states say.
  static let evaluation: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-EVL-001",
      cs: "Uvedené podíly podle stavu dávají dohromady 100 %, nakolik to zaokrouhlení dovoluje.",
      en: "Printed shares by status add up to 100 per cent, as far as rounding allows."),
    MessageTemplate(
      "finding.KP-EVL-001",
      cs: "Uvedené podíly ({shares}) dávají dohromady {sum} %; zaokrouhlení takový rozdíl od 100 % nevysvětlí.",
      en: "The printed shares ({shares}) add up to {sum} per cent; rounding does not explain the difference to 100."),
    MessageTemplate(
      "rule.KP-EVL-002", cs: "Uvedené podíly mohou vzniknout z celých počtů položek.",
      en: "Printed shares can be the shares of whole numbers of items."),
    MessageTemplate(
      "finding.KP-EVL-002",
      cs: "Podíly v procentech ({shares}) nelze získat z celých počtů z {total}; základ nebo zaokrouhlení mohou být "
        + "jiné.",
      en: "The percentages ({shares}) are not producible from whole counts of {total}; total or rounding may be others."
    ),
    MessageTemplate(
      "rule.KP-EVL-003", cs: "Počty položek podle stavu dávají dohromady uvedený celkový počet.",
      en: "Printed numbers of items by status add up to the stated total."),
    MessageTemplate(
      "finding.KP-EVL-003.more",
      cs: "Počty podle stavu dávají dohromady {sum}, celkový počet je však uveden {total}.",
      en: "The numbers by status add up to {sum}, but the stated total is {total}."),
    MessageTemplate(
      "finding.KP-EVL-003.fewer",
      cs: "Počty podle stavu dávají dohromady jen {sum} z {total}; stav ostatních položek uveden není.",
      en: "The numbers by status add up to {sum} of {total} only; the state of the other items is not stated."),
    MessageTemplate(
      "rule.KP-EVL-004", cs: "Vyhodnocení plánu uvádí, za který rok mluví a položky které úrovně počítá.",
      en: "An evaluation of a plan names its year and the level whose items it counts."),
    MessageTemplate(
      "finding.KP-EVL-004.year", cs: "Vyhodnocení „{evaluation}“ neuvádí, za který rok mluví.",
      en: "The evaluation “{evaluation}” does not state of which year it speaks."),
    MessageTemplate(
      "finding.KP-EVL-004.unit",
      cs: "Vyhodnocení „{evaluation}“ neuvádí, zda počítá opatření, aktivity, nebo jiné položky.",
      en: "The evaluation “{evaluation}” does not state whether it counts measures, activities or other items."),
    MessageTemplate(
      "rule.KP-EVL-005", cs: "Zprávy z téhož dne o téže položce a témže roce si neodporují.",
      en: "Reports of one day on the same item and year do not contradict each other."),
    MessageTemplate(
      "finding.KP-EVL-005",
      cs: "O položce „{item}“ {reports|uvádí|uvádějí|uvádí} {reports} {reports|zpráva|zprávy|zpráv} ze dne {day} "
        + "stavy, které se vylučují.",
      en: "On “{item}”, {reports} {reports|report|reports} of {day} state what excludes each other."),
    MessageTemplate(
      "rule.KP-EVL-006",
      cs: "Pracovní verzi vyhodnocení připomínkuje nebo schvaluje i jiný orgán než pracovní skupiny.",
      en: "The draft of an evaluation is commented or approved, in the end by a body other than the working groups."),
    MessageTemplate(
      "finding.KP-EVL-006.notCommented",
      cs: "Vyhodnocení „{evaluation}“ má pracovní verzi, žádný další krok ji však nepřipomínkuje ani neschvaluje.",
      en: "The evaluation “{evaluation}” has a draft that no later step comments or approves."),
    MessageTemplate(
      "finding.KP-EVL-006.onlyDrafters",
      cs: "Pracovní verzi vyhodnocení „{evaluation}“ dokončují jen pracovní skupiny.",
      en: "The draft of the evaluation “{evaluation}” is completed by working groups only."),
  ]
}
