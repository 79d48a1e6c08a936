import ExactValues

extension MessageCatalogue {
  /// The texts about working days, in Czech and English.
  static let calendar = MessageCatalogue([
    MessageTemplate(
      "calendar.notCovered",
      cs: "Kalendář pracovních dnů nezahrnuje den {day}; zda jde o pracovní den, není známo.",
      en: "The calendar of working days does not cover {day}; whether it is a working day is not known."),
    MessageTemplate(
      "calendar.unconfirmed",
      cs: "Svátky jsou ověřeny do {through}; pro pozdější dny se zákon mohl změnit.",
      en: "The holidays are confirmed through {through}; for later days the law may have changed."),
    MessageTemplate(
      "calendar.outOfRange",
      cs: "Počet dnů od {day} vede mimo kalendář.",
      en: "The number of days from {day} leads out of the calendar."),
  ])
}
