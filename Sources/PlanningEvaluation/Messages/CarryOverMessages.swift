import ExactValues

extension MessageTemplate {
  /// What the question about carrying over says, and how derivations name its formulas.
  static let carryOver: [MessageTemplate] = [
    MessageTemplate(
      "carryOver.noStatus",
      cs: "U {count} {count|položky|položek|položek} nebylo k danému dni plnění známo.",
      en: "The fulfilment of {count} {count|item|items} was not known on the day."),
    MessageTemplate(
      "carryOver.undatedReports",
      cs:
        "U {count} {count|položky|položek|položek} není uvedeno, ze kterého dne zpráva o plnění je; bere se jako známá.",
      en:
        "Of {count} {count|item|items} it is not stated from which day the report on fulfilment is; it is taken as known."
    ),
    MessageTemplate(
      "carryOver.candidates",
      cs: "U {count} {count|položky|položek|položek} se shoduje jen název; to není návaznost.",
      en: "Of {count} {count|item|items} only the name is the same, which is no link."),
    MessageTemplate(
      "carryOver.unnamed",
      cs:
        "U {count} {count|položky|položek|položek} se shoduje kód a jedna strana neuvádí název; nevíme, zda je to totéž.",
      en:
        "Of {count} {count|item|items} the code is the same and one side states no name; whether it is the same is open."
    ),
    MessageTemplate(
      "carryOver.otherLevel",
      cs:
        "U {count} {count|položky|položek|položek} vede návaznost k jiné úrovni plánu nebo k položce, která ve spisu není.",
      en: "Of {count} {count|item|items} the link leads to another level of the plan or to an item that is missing."),
    MessageTemplate(
      "carryOver.noneUnfulfilled", cs: "Žádná položka nezůstala nesplněná, podíl nelze spočítat.",
      en: "No item was left unfulfilled, so there is no share."),
    MessageTemplate(
      "carryOver.proposed",
      cs:
        "U {count} {count|položky|položek|položek} návaznost nikdo neuvádí; navrhuje ji shodný kód i název.",
      en: "Nobody states the link of {count} {count|item|items}; the same code and name propose it."),
    MessageTemplate(
      "carryOver.named",
      cs: "{count} {count|položka má|položky mají|položek má} stejný název jako dřívější; to se nepočítá.",
      en: "{count} {count|item has|items have} the name of an earlier one; that is not counted."),
    MessageTemplate(
      "carryOver.codeReused",
      cs:
        "{count} {count|položka má|položky mají|položek má} kód dřívější položky a jiný název; kód sám nic neznamená.",
      en: "{count} {count|item has|items have} the code of an earlier one and another name; a code alone says nothing."),
    MessageTemplate(
      "formula.carryOver.link", cs: "co položku spojuje s dřívější", en: "what links the item to an earlier one"),
    MessageTemplate(
      "formula.carryOver.open", cs: "co návaznost jiné úrovně nechává otevřené",
      en: "what a link of another level leaves open"),
    MessageTemplate(
      "formula.carryOver.carriesOn", cs: "zda položka navazuje na dřívější",
      en: "whether the item carries an earlier one on"),
    MessageTemplate("formula.carryOver.isNew", cs: "zda je položka nová", en: "whether the item is new"),
    MessageTemplate(
      "formula.carryOver.isCarriedOn", cs: "zda položka pokračuje", en: "whether the item goes on"),
    MessageTemplate(
      "formula.carryOver.linksSeveral", cs: "zda má položka více návazností",
      en: "whether the item has several links"),
    MessageTemplate(
      "formula.status.isUnfulfilled", cs: "zda položka nebyla zcela splněna",
      en: "whether the item was not wholly fulfilled"),
    MessageTemplate("formula.carryOver.state", cs: "co se s položkou stalo", en: "what became of the item"),
    MessageTemplate(
      "formula.carryOver.hasState", cs: "zda se to s položkou stalo", en: "whether this became of the item"),
    MessageTemplate(
      "formula.carryOver.share", cs: "podíl nesplněných, které pokračují",
      en: "the share of the unfulfilled ones that go on"),
  ]
}
