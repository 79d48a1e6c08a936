import ExactValues

extension MessageTemplate {
  /// What the question about changes between versions says, and how derivations name its formulas.
  static let versions: [MessageTemplate] = [
    MessageTemplate(
      "versionChanges.noSuccessor", cs: "Není uvedeno, že verze {to} následuje po verzi {from}.",
      en: "It is not stated that the version {to} comes after the version {from}."),
    MessageTemplate(
      "versionChanges.bothHeld",
      cs:
        "Změny uvnitř položky jsou vidět jen tam, kde spis obsahuje starou i novou podobu a nová tu starou nahrazuje.",
      en: "Changes inside an item show only where the dossier holds the old and the new one, which replaces the old."),
    MessageTemplate(
      "versionChanges.unplaced",
      cs:
        "{count} {count|úkon změnil|úkony změnily|úkonů změnilo} plán a verzi {count|neuvádí|neuvádějí|neuvádí}; podle "
        + "doby nelze určit, o kterou jde.",
      en:
        "{count} {count|act|acts} changed the plan and {count|names|name} no version; time does not decide which it is."
    ),
    MessageTemplate("formula.versions.itemChange", cs: "změna položky", en: "how the item changed"),
    MessageTemplate(
      "formula.versions.changeCount", cs: "počet takto změněných položek", en: "how many items changed so"),
    MessageTemplate("formula.versions.countsDiffer", cs: "zda se počty liší", en: "whether the counts differ"),
  ]
}
