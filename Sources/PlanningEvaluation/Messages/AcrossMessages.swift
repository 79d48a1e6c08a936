import ExactValues

extension MessageTemplate {
  /// What questions over several dossiers say.
  static let across: [MessageTemplate] = [
    MessageTemplate(
      "across.needsApart",
      cs: "Nepřiřazená hlášení, která neuvádějí číselník kraje a číslo potřeby: {count}.",
      en: "Reports that no list and number of a region identify: {count}."),
    MessageTemplate(
      "across.unitNotStated", cs: "Jednotka kapacity není uvedena, sčítat ji nelze.",
      en: "The unit of the capacity is not stated, so that it does not add."),
    MessageTemplate(
      "across.amountOpen",
      cs: "Některá požadovaná kapacita není uvedena číslem, nebo není známo, zda požadavek ten den trvá.",
      en: "Some capacity is not stated as a number, or it is not known whether the request stands on the day."),
    MessageTemplate(
      "across.standingOpen", cs: "Není známo, zda hlášení potřeby ten den trvá.",
      en: "It is not known whether the report of the need stands on the day."),
    MessageTemplate(
      "across.standsNoMore",
      cs: "Hlášení ten den ještě není podáno, nebo už netrvá: je nahrazeno, shrnuto v jiném nebo vzato zpět.",
      en: "On the day the report is not sent yet or stands no more: it is replaced, summarised in another or withdrawn."
    ),
    MessageTemplate(
      "across.servicesOpen", cs: "Některá služba nemá číslo v registru, nebo není známo, zda se ten den poskytuje.",
      en: "Some service has no number of the register, or it is not known whether it is provided on the day."),
    MessageTemplate(
      "across.providedOpen", cs: "Uvedené časy nerozhodují, zda se služba ten den poskytuje.",
      en: "The stated times do not decide whether the service is provided on the day."),
    MessageTemplate(
      "across.periodOpen", cs: "Období plánu není uvedeno přesně.", en: "The period of the plan is not stated exactly."),
    MessageTemplate(
      "across.periodsOpen",
      cs: "V některém spisu ten den neběží právě jeden plán se známým obdobím.",
      en: "In some dossier not exactly one plan with a known period runs on the day."),
    MessageTemplate(
      "across.partsOpen", cs: "Některý spis požadovanou kapacitu neuvádí přesně.",
      en: "Some dossier does not state exactly what it asks for."),
    MessageTemplate("across.noDossiers", cs: "Žádný spis není zadán.", en: "No dossier is given."),
    MessageTemplate(
      "across.repeatedDossiers", cs: "Spisy zadané vícekrát jsou počítány jednou: {dossiers}.",
      en: "Dossiers that are given several times count once: {dossiers}."),
    MessageTemplate(
      "across.conflictingDossiers",
      cs: "Různé spisy mají stejné označení, takže nelze říci, který platí: {dossiers}.",
      en: "Different dossiers have one identifier, so that nobody can say which one holds: {dossiers}."),
    MessageTemplate("across.remark", cs: "Spis {dossier}: {remark}", en: "Dossier {dossier}: {remark}"),
    MessageTemplate(
      "formula.across.stands", cs: "zda požadavek ten den trvá", en: "whether the request stands on the day"),
    MessageTemplate(
      "formula.across.isNamed", cs: "zda je potřeba ten den hlášena", en: "whether the need is reported on the day"),
    MessageTemplate("formula.across.askedByOne", cs: "co žádá jeden požadavek", en: "what one request asks for"),
    MessageTemplate("formula.across.askedTogether", cs: "součet požadavků", en: "the sum of the requests"),
    MessageTemplate(
      "formula.across.askedOnce", cs: "změna jedné služby z více spisů",
      en: "the change of one service that several dossiers tell"),
    MessageTemplate(
      "formula.across.registered", cs: "služby podle čísel v registru",
      en: "the services by their numbers in the register"),
    MessageTemplate("formula.across.distinct", cs: "počet různých služeb", en: "the number of different services"),
    MessageTemplate(
      "formula.across.shared", cs: "počet služeb ve více spisech", en: "the number of services in several dossiers"),
    MessageTemplate(
      "formula.across.periodHolds", cs: "zda období zahrnuje ten den", en: "whether the period holds the day"),
    MessageTemplate(
      "formula.across.period", cs: "období plánu, který ten den běží", en: "the period of the plan that runs on the day"
    ),
    MessageTemplate(
      "formula.across.isOnePeriod", cs: "zda jde o jedno období", en: "whether it is one period"),
  ]
}
