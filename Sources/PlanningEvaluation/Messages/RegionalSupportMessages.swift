import ExactValues

extension MessageTemplate {
  /// What the question about the region says, and how derivations name its formulas.
  static let regionalSupport: [MessageTemplate] = [
    MessageTemplate(
      "regionalSupport.open", cs: "Zda je služba v daném roce v síti a s penězi, z údajů neplyne.",
      en: "Whether the service is in the network of the year and with money is not decided."),
    MessageTemplate(
      "regionalSupport.liveOpen", cs: "Nelze určit, zda opatření trvá.",
      en: "Whether the measure goes on cannot be decided."),
    MessageTemplate(
      "regionalSupport.otherYear",
      cs: "U {count} {count|opatření|opatření|opatření} je jen zařazení do sítě jiného roku; to se nepočítá.",
      en: "{count} {count|measure has|measures have} an entry of another year only, which does not count."),
    MessageTemplate(
      "regionalSupport.noLink",
      cs: "U {count} {count|vazby|vazeb|vazeb} nejde o plán ani síť kraje; slib ani návrh není vazba.",
      en: "{count} {count|link leads|links lead} to no plan or network of a region; a promise or a proposal is no link."
    ),
    MessageTemplate(
      "regionalSupport.otherPeriod", cs: "Období plánu a navázaného plánu kraje se liší.",
      en: "The periods of the plan and of the linked plan of the region differ."),
    MessageTemplate(
      "regionalSupport.notSecured", cs: "Vazba na plán nebo síť kraje nezajišťuje peníze.",
      en: "A link to the plan or network of the region secures no money."),
    MessageTemplate(
      "formula.region.entryHolds", cs: "zda zařazení platí v roce",
      en: "whether the entry is of the year"),
    MessageTemplate(
      "formula.region.entryClass", cs: "co zařazení v roce znamená",
      en: "what the entry means in the year"),
    MessageTemplate(
      "formula.region.blocks", cs: "zda překážka v roce trvá",
      en: "whether the obstacle lasts in the year"),
    MessageTemplate(
      "formula.region.support", cs: "vztah ke kraji",
      en: "the standing to the region"),
    MessageTemplate(
      "formula.region.isInState", cs: "zda jde o tento vztah",
      en: "whether it is this standing"),
  ]
}
