import ExactValues

extension MessageTemplate {
  /// What the question about fulfilment says.
  static let fulfilment: [MessageTemplate] =
    statusNames + [
      MessageTemplate("fulfilment.noSuchPlan", cs: "Plán {plan} ve spisu není.", en: "The dossier has no plan {plan}."),
      MessageTemplate(
        "fulfilment.nothingStated", cs: "Spis o plnění plánu nic neuvádí: ani stavy položek, ani vyhodnocení.",
        en: "The dossier states nothing of how the plan was fulfilled: neither reports on items nor an evaluation."),
      MessageTemplate(
        "fulfilment.notByItem", cs: "Vyhodnocení neuvádí jednotlivé položky.",
        en: "The evaluation does not speak of single items."),
      MessageTemplate(
        "fulfilment.severalGroups", cs: "Položka s více cílovými skupinami se počítá v každé z nich.",
        en: "An item with several target groups counts in each of them."),
      MessageTemplate(
        "fulfilment.reportsElsewhere", cs: "Stavy jsou uvedeny i u položek jiných úrovní; ty se nezapočítávají.",
        en: "There are reports on items of other levels too; they are not counted."),
      MessageTemplate(
        "fulfilment.planAmended", cs: "Plán byl změněn; zda celek zahrnuje i změny, není uvedeno.",
        en: "The plan was amended; whether the total takes that into account is not stated."),
      MessageTemplate(
        "fulfilment.yearIsNotFinal", cs: "Jde o stav za rok {year}, ne o stav konečný.",
        en: "This is the status for the year {year}, not a final one."),
      MessageTemplate(
        "fulfilment.unknownItems", cs: "U některých položek není plnění známo.",
        en: "The fulfilment of some items is not known."),
      MessageTemplate(
        "fulfilment.noTotal", cs: "Vyhodnocení neuvádí, z kolika položek podíly jsou.",
        en: "The evaluation does not state of how many items its numbers are."),
      MessageTemplate(
        "fulfilment.restNotStated", cs: "O části položek vyhodnocení nic neuvádí.",
        en: "The evaluation says nothing of some of the items."),
      MessageTemplate(
        "fulfilment.moreThanTotal", cs: "Uvedené počty dávají dohromady víc než uvedený celek.",
        en: "The printed counts add up to more than the printed total."),
      MessageTemplate(
        "fulfilment.severalCounts", cs: "Uvedeným podílům odpovídají různé počty: {counts}.",
        en: "Several counts print as these shares: {counts}."),
      MessageTemplate(
        "fulfilment.severalCountsAndMore", cs: "Uvedeným podílům odpovídá mnoho počtů, například {counts}.",
        en: "Many counts print as these shares, such as {counts}."),
      MessageTemplate(
        "fulfilment.sharesTakenAsAll", cs: "Podíly se berou tak, že pokrývají všechny položky.",
        en: "The shares are taken to cover all items."),
      MessageTemplate(
        "fulfilment.noShare", cs: "Podíl nelze spočítat, celek je nula.",
        en: "There is no share of a total of nought."),
      MessageTemplate(
        "fulfilment.noDecimals", cs: "Podíl nelze vyjádřit v procentech.",
        en: "The share cannot be printed in per cent."),
      MessageTemplate(
        "fulfilment.conflict",
        cs: "Údaje se liší – {what}: {taken}, ale vyhodnocení {evaluation} dává {other}.",
        en: "The numbers differ – {what}: {taken}, but the evaluation {evaluation} gives {other}."),
      MessageTemplate(
        "fulfilment.mayBeLater", cs: "Není jasné, zda bylo vyhodnocení ke dni {day} už zveřejněno; bere se jako známé.",
        en: "It is not clear whether the evaluation was published by {day}; it is taken as known."),
      MessageTemplate(
        "fulfilment.versionNotStated", cs: "Vyhodnocení neuvádí, kterou verzi plánu počítá.",
        en: "The evaluation does not state which version of the plan it counts."),
      MessageTemplate(
        "fulfilment.severalResponsible", cs: "Položka s více odpovědnými se počítá u každého z nich.",
        en: "An item with several responsible organisations counts with each of them."),
      MessageTemplate(
        "fulfilment.notYetDueNotByItem",
        cs: "Vyhodnocení neuvádí jednotlivé položky, proto z něj nelze vyloučit ty, jejichž termín nenastal.",
        en: "The evaluation does not speak of single items, so those not yet due cannot be left out of it."),
      MessageTemplate("fulfilment.notYetDue", cs: "Termín dosud nenastal.", en: "It is not yet due."),
      MessageTemplate("fulfilment.otherYear", cs: "Netýká se roku.", en: "It is not of the year."),
      MessageTemplate(
        "fulfilment.notTheLast", cs: "Není to poslední stav, na který je otázka.",
        en: "It is not the last status that is asked for."),
    ] + fulfilmentFormulas

  private static let statusNames: [MessageTemplate] = [
    MessageTemplate("fulfilment.total", cs: "položek celkem", en: "all items"),
    MessageTemplate("fulfilment.status.fulfilled", cs: "splněno", en: "fulfilled"),
    MessageTemplate("fulfilment.status.partly", cs: "splněno částečně", en: "partly fulfilled"),
    MessageTemplate("fulfilment.status.inProgress", cs: "rozpracováno", en: "in progress"),
    MessageTemplate("fulfilment.status.notStarted", cs: "nezahájeno", en: "not started"),
    MessageTemplate("fulfilment.status.notFulfilled", cs: "nesplněno", en: "not fulfilled"),
    MessageTemplate("fulfilment.unknown.notYetDue", cs: "termín dosud nenastal", en: "not yet due"),
    MessageTemplate("fulfilment.unknown.notEvaluated", cs: "nehodnoceno", en: "not evaluated"),
    MessageTemplate("fulfilment.unknown.notPublic", cs: "výsledek nezveřejněn", en: "result not public"),
    MessageTemplate("fulfilment.unknown.notStated", cs: "plnění neuvedeno", en: "fulfilment not stated"),
    MessageTemplate("fulfilment.unknown.noReport", cs: "bez zprávy o stavu", en: "no report"),
  ]

  private static let fulfilmentFormulas: [MessageTemplate] = [
    MessageTemplate("formula.status.lastReport", cs: "poslední zpráva o stavu", en: "the last report"),
    MessageTemplate("formula.status.class", cs: "co je o stavu známo", en: "what is known of the status"),
    MessageTemplate("formula.status.count", cs: "počet položek v tomto stavu", en: "the number of items so"),
    MessageTemplate(
      "formula.status.unknownCount", cs: "počet položek, jejichž plnění není známo",
      en: "the number of items whose fulfilment is not known"),
    MessageTemplate(
      "formula.evaluation.isKnownOn", cs: "zda bylo vyhodnocení k danému dni známo",
      en: "whether the evaluation was known on the day"),
    MessageTemplate("formula.status.remainder", cs: "zbytek do celku", en: "what is left of the total"),
    MessageTemplate("formula.status.agrees", cs: "zda se počty shodují", en: "whether the counts agree"),
    MessageTemplate("formula.share.ratio", cs: "podíl z celku", en: "the share in the total"),
    MessageTemplate("formula.share.percentage", cs: "podíl v procentech", en: "the share in per cent"),
    MessageTemplate("formula.share.percentageSum", cs: "součet procent", en: "the sum of the percentages"),
  ]
}
