import ExactValues

extension MessageTemplate {
  /// What the questions about a project say, and how derivations name their formulas.
  static let delivery: [MessageTemplate] = [
    MessageTemplate(
      "project.notInDossier", cs: "Projekt „{project}“ ve spisu není.", en: "The dossier has no project “{project}”."),
    MessageTemplate(
      "delivery.noPromises", cs: "Spis neuvádí žádný závazek projektu.",
      en: "The dossier states no promise of the project."),
    MessageTemplate(
      "delivery.nothingLinked", cs: "K závazku není ve spisu nic přiřazeno; to neznamená, že splněn nebyl.",
      en: "Nothing in the dossier is linked to the promise; that does not mean that it was not kept."),
    MessageTemplate(
      "delivery.outcomeNotStated",
      cs: "U {count} {count|položky|položek|položek} není uvedeno, jak {count|dopadla|dopadly|dopadly}; "
        + "naplánované ani slíbené není dodané.",
      en: "Of {count} {count|entry|entries} the outcome is not stated; scheduled or promised is not delivered."),
    MessageTemplate(
      "delivery.hoursNotStated", cs: "U {count} {count|konané akce|konaných akcí|konaných akcí} není uvedena délka.",
      en: "Of {count} {count|event|events} held, the length is not stated."),
    MessageTemplate(
      "delivery.participantsNotStated",
      cs: "U {count} {count|konané akce|konaných akcí|konaných akcí} není uveden počet účastníků.",
      en: "Of {count} {count|event|events} held, the number of participants is not stated."),
    MessageTemplate(
      "delivery.unfinished", cs: "U {count} {count|výstupu|výstupů|výstupů} je hotova jen část.",
      en: "Of {count} {count|output|outputs} only a part is done."),
    MessageTemplate(
      "delivery.numberNotStated", cs: "U {count} {count|položky|položek|položek} není uveden přesný počet.",
      en: "Of {count} {count|entry|entries} the exact number is not stated."),
    MessageTemplate(
      "delivery.minimumUnreadable", cs: "Nejmenší slíbený počet hodin nebo účastníků nelze přečíst.",
      en: "The least promised number of hours or participants is not readable."),
    MessageTemplate(
      "delivery.fewerListed", cs: "Slíbeno bylo {promised}, ve spisu je {listed}; o zbytku spis mlčí.",
      en: "{promised} were promised and {listed} are listed; of the rest the dossier is silent."),
    MessageTemplate(
      "delivery.notScheduled", cs: "Harmonogram není uveden.", en: "No schedule is stated."),
    MessageTemplate(
      "delivery.notOver", cs: "Není doloženo, že projekt ke dni skončil; závazek může být ještě splněn.",
      en: "The project is not shown to be over on the day; the promise may still be kept."),
    MessageTemplate(
      "delivery.shared", cs: "„{thing}“ plní i závazek jiného projektu ({projects}) a počítá se každému.",
      en: "“{thing}” fulfils a promise of another project too ({projects}) and counts for each."),
    MessageTemplate(
      "project.noDays", cs: "První nebo poslední den projektu není uveden.",
      en: "The first or the last day of the project is not stated."),
    MessageTemplate(
      "project.noWholeMonths", cs: "Délka projektu není celý počet měsíců.",
      en: "The length of the project is no whole number of months."),
    MessageTemplate("project.noBudget", cs: "Rozpočet projektu není uveden.", en: "The budget is not stated."),
    MessageTemplate(
      "project.monthsStated", cs: "Počet měsíců je uveden, ne spočten z prvního a posledního dne.",
      en: "The number of months is stated and not computed from the first and last day."),
    MessageTemplate(
      "project.monthsDiffer", cs: "Uvedeno je však {count} {count|měsíc|měsíce|měsíců}.",
      en: "Yet {count} {count|month|months} are stated."),
    MessageTemplate("formula.delivery.size", cs: "kolik věcí položka zastupuje", en: "how many things the entry is"),
    MessageTemplate("formula.delivery.scheduled", cs: "kolik je naplánováno", en: "how many are scheduled"),
    MessageTemplate("formula.delivery.hasHappened", cs: "zda se to do dne stalo", en: "whether it happened by the day"),
    MessageTemplate(
      "formula.delivery.isAdopted", cs: "zda bylo do dne schváleno", en: "whether it was adopted by the day"),
    MessageTemplate(
      "formula.delivery.event", cs: "kolik akcí se konalo, jak bylo slíbeno", en: "how many were held as promised"),
    MessageTemplate("formula.delivery.output", cs: "kolik výstupů je hotovo", en: "how many outputs are done"),
    MessageTemplate("formula.delivery.document", cs: "kolik dokumentů je hotovo", en: "how many documents are made"),
    MessageTemplate("formula.delivery.delivered", cs: "kolik bylo dodáno", en: "how many were delivered"),
    MessageTemplate("formula.delivery.isOver", cs: "zda projekt ke dni skončil", en: "whether the project is over"),
    MessageTemplate("formula.delivery.isKept", cs: "zda je závazek splněn", en: "whether the promise was kept"),
    MessageTemplate("formula.delivery.kept", cs: "počet splněných závazků", en: "the number of kept promises"),
    MessageTemplate(
      "formula.delivery.notKept", cs: "počet nesplněných závazků", en: "the number of promises that were not kept"),
    MessageTemplate(
      "formula.delivery.undecided", cs: "počet závazků, o nichž to není známo",
      en: "the number of promises of which it is not known"),
    MessageTemplate("formula.project.months", cs: "délka v celých měsících", en: "the length in whole months"),
    MessageTemplate("formula.project.days", cs: "délka ve dnech", en: "the length in days"),
    MessageTemplate("formula.project.budget", cs: "rozpočet", en: "the budget"),
    MessageTemplate("formula.project.budgetPerMonth", cs: "rozpočet na měsíc", en: "the budget for one month"),
    MessageTemplate(
      "formula.project.budgetRemainder", cs: "zbytek po zaokrouhlení", en: "the remainder of the rounding"),
  ]
}
