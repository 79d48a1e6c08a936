import ExactValues

extension MessageTemplate {
  /// What the question about the burden on organisations says, and how derivations name its formulas.
  static let burden: [MessageTemplate] = [
    MessageTemplate(
      "burden.reversed", cs: "Období od {from} do {through} končí dříve, než začíná.",
      en: "The time from {from} to {through} ends before it begins."),
    MessageTemplate(
      "burden.nothingListed", cs: "Spis nic takového neuvádí; to neznamená nulu.",
      en: "The dossier lists nothing of it, which is not zero."),
    MessageTemplate(
      "burden.undecided", cs: "Uvedené doby nerozhodují, zda věc do období nebo na organizaci připadá.",
      en: "The stated times do not decide whether a thing falls within the days or on the organisation."),
    MessageTemplate(
      "burden.unassigned",
      cs: "{count} {count|věc nejmenuje|věci nejmenují|věcí nejmenuje} žádnou organizaci, proto na žádnou nepřipadá.",
      en: "{count} {count|thing names|things name} no organisation, so {count|it falls|they fall} on none."),
    MessageTemplate(
      "formula.burden.isWithinDays", cs: "zda doba leží v období", en: "whether the time lies within the days"),
    MessageTemplate("formula.burden.count", cs: "počet věcí", en: "the number of things"),
  ]
}
