import ExactValues

extension MessageTemplate {
  /// What the question about services that may end says, and how derivations name its formulas.
  static let endings: [MessageTemplate] = [
    MessageTemplate(
      "endings.impossibleMonths", cs: "Počet měsíců {months} není možný.",
      en: "The number of months {months} is not possible."),
    MessageTemplate(
      "endings.open", cs: "Uvedené údaje nerozhodují, zda v té době něco končí.",
      en: "What is stated does not decide whether anything ends within the time."),
    MessageTemplate(
      "endings.undecided", cs: "U {count} {count|služby|služeb|služeb} uvedené údaje nerozhodují.",
      en: "What is stated does not decide on {count} {count|service|services}."),
    MessageTemplate(
      "endings.mayBeRenewed",
      cs: "Konec neříká, že nedojde k prodloužení; konec, který uveden není, neříká, že služba pokračuje.",
      en: "An end does not say that nothing is renewed; an end that is not stated does not say that a service goes on."),
    MessageTemplate(
      "endings.noThreshold",
      cs: "Není zadáno, od jakého podílu je konec zdroje peněz podstatný; zdroje proto nerozhodují.",
      en: "It is not given from what share on the end of a source of money matters; so sources decide nothing."),
    MessageTemplate(
      "endings.providersOpen", cs: "Nelze určit, kolik organizací službu tohoto druhu poskytuje.",
      en: "How many organisations provide services of the type cannot be decided."),
    MessageTemplate(
      "endings.wishOpen", cs: "Není jasné, zda záměr nebo návrh trvá a zda v té době omezení znamená.",
      en: "It is not clear whether the intent or proposal stands, and whether it means less within the time."),
    MessageTemplate(
      "formula.endings.wantsLess", cs: "zda má být služby v té době méně",
      en: "whether there is to be less of the service within the time"),
    MessageTemplate("formula.endings.state", cs: "jak konec leží k uvedené době", en: "how the end stands to the time"),
    MessageTemplate("formula.endings.moneyTotal", cs: "peníze položky", en: "the item's money"),
    MessageTemplate(
      "formula.endings.sourceShare", cs: "podíl zdroje na penězích položky", en: "the source's share of the money"),
    MessageTemplate(
      "formula.endings.isMajorSource", cs: "zda má zdroj více než podstatný podíl",
      en: "whether the source has more than the share that matters"),
    MessageTemplate(
      "formula.endings.sourceEnd", cs: "konec podstatného zdroje", en: "the end of a source that matters"),
    MessageTemplate(
      "formula.endings.isEnding", cs: "zda službě něco končí", en: "whether something the service rests on ends"),
  ]
}
