import ExactValues

extension MessageTemplate {
  /// What the question about the soundness of a plan says, and how derivations name its formulas.
  static let soundness: [MessageTemplate] = [
    MessageTemplate(
      "soundness.notCompared",
      cs:
        "{count} {count|uvedený počet|uvedené počty|uvedených počtů} cílů nebo opatření nelze porovnat: spis položky této "
        + "úrovně neobsahuje, nebo počet nelze přečíst.",
      en:
        "{count} printed {count|number|numbers} of goals or measures cannot be compared: the dossier holds no items of the "
        + "level, or the number cannot be read."),
    MessageTemplate(
      "soundness.notDecided",
      cs:
        "U {count} {count|položky|položek|položek} pod neznámou nadřazenou položkou nelze určit, zda jim údaje chybějí.",
      en:
        "Whether {count} {count|item|items} under an item that is not known lack a statement cannot be decided."),
    MessageTemplate(
      "formula.soundness.orphans", cs: "počet položek, jejichž nadřazená položka chybí",
      en: "how many items name an item above that is missing"),
    MessageTemplate(
      "formula.soundness.parentCodesMissing", cs: "počet položek, jejichž nadřazený kód chybí",
      en: "how many items at the top have a code whose parent is missing"),
    MessageTemplate(
      "formula.soundness.codesOfOtherParents", cs: "počet položek s kódem jiné nadřazené položky",
      en: "how many items have a code of another parent"),
    MessageTemplate("formula.soundness.repeated", cs: "počet opakovaných kódů", en: "how many codes repeat"),
    MessageTemplate(
      "formula.soundness.repeatedNames", cs: "počet opakovaných názvů sousedních položek",
      en: "how many names of siblings repeat"),
    MessageTemplate(
      "formula.soundness.placeholders", cs: "počet zástupných názvů", en: "how many names only hold a place"),
    MessageTemplate(
      "formula.soundness.orderDiffers", cs: "počet položek mimo pořadí kódů", en: "how many items stand out of order"),
    MessageTemplate("formula.soundness.isNothingStated", cs: "zda údaj chybí", en: "whether nothing is stated"),
    MessageTemplate(
      "formula.soundness.printedCountDiffers", cs: "zda uvedený počet nesouhlasí",
      en: "whether the printed number differs"),
    MessageTemplate(
      "formula.soundness.differing", cs: "počet položek, u nichž to určitě platí", en: "how many there surely are"),
  ]
}
