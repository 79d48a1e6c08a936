import ExactValues

extension MessageTemplate {
  /// What the question about unanswered needs says, and how derivations name its formulas.
  static let unansweredNeeds: [MessageTemplate] = [
    MessageTemplate(
      "unansweredNeeds.noNeeds", cs: "Spis neuvádí žádnou potřebu; to neznamená, že žádná není.",
      en: "The dossier names no need, which does not mean that there is none."),
    MessageTemplate(
      "unansweredNeeds.silence", cs: "Kdo potřebu neuvedl, tím neřekl, že žádná není.",
      en: "Whoever names no need has not said that there is none."),
    MessageTemplate(
      "unansweredNeeds.liveOpen", cs: "Nelze určit, zda položka, která má na potřebu odpovídat, trvá.",
      en: "Whether an item that is to answer the need goes on cannot be decided."),
    MessageTemplate(
      "unansweredNeeds.scales",
      cs: "Váhy jsou uvedeny v {count} {count|stupnici|stupnicích|stupnicích}; mezi nimi se neporovnávají.",
      en: "The weights are of {count} {count|scale|scales}, which are not compared with each other."),
    MessageTemplate(
      "formula.need.anyLive", cs: "zda na potřebu odpovídá trvající položka",
      en: "whether a live item answers the need"),
    MessageTemplate(
      "formula.need.standing", cs: "jak na potřebu opatření odpovídají",
      en: "how measures answer the need"),
    MessageTemplate(
      "formula.need.isUnanswered", cs: "zda na potřebu nic neodpovídá",
      en: "whether nothing answers the need"),
    MessageTemplate(
      "formula.need.ranks", cs: "pořadí podle váhy",
      en: "the places by weight"),
  ]
}
