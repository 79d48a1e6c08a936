import ExactValues

extension MessageTemplate {
  /// What the question about meetings says.
  static let meetings: [MessageTemplate] = [
    MessageTemplate(
      "meetings.noBodies", cs: "Spis neuvádí žádný orgán, který by se scházel.",
      en: "The dossier names no body that meets."),
    MessageTemplate(
      "meetings.noSchedule", cs: "Harmonogram setkání není uveden.", en: "No schedule of meetings is stated."),
    MessageTemplate(
      "meetings.noAnnouncement", cs: "Žádné ohlášené setkání není uvedeno.", en: "No announced meeting is stated."),
    MessageTemplate(
      "meetings.notPromised", cs: "Počet slíbených setkání není uveden.",
      en: "The number of promised meetings is not stated."),
    MessageTemplate(
      "meetings.heldNotStated",
      cs: "Není uvedeno, která z naplánovaných setkání se uskutečnila; naplánované není uskutečněné.",
      en: "It is not stated which of the scheduled meetings were held; scheduled is not held."),
    MessageTemplate(
      "meetings.undecidedTimes", cs: "U některých kol není z uvedené doby jasné, do kterého roku patří.",
      en: "The stated time of some rounds does not decide to which year they belong."),
    MessageTemplate(
      "meetings.bodiesNotStated",
      cs:
        "U {count} {count|záznamu|záznamů|záznamů} o setkání není uvedeno, kdo se schází; může to být kterýkoli orgán.",
      en: "Of {count} {count|entry|entries} on meetings it is not stated who meets; it may be any body."),
    MessageTemplate(
      "meetings.noShare", cs: "Podíl na slíbených setkáních nelze určit.",
      en: "No share of the promised meetings can be told."),
    MessageTemplate(
      "meetings.doubtfulDays",
      cs: "Sporné datum: na státní svátek {count|připadá|připadají|připadá} {count} {count|údaj|údaje|údajů} o čase.",
      en: "Doubtful dates: {count} stated {count|time names|times name} a state holiday."),
    MessageTemplate(
      "promise.eachTimeOpen",
      cs: "Celkem setkání stačí; zda stačila v každém roce a u každého orgánu, z uvedeného neplyne.",
      en: "There are enough meetings in all; whether there were in each year and of each body does not follow."),
    MessageTemplate(
      "promise.noAmount", cs: "Závazek neuvádí počet.", en: "The promise states no number."),
  ]
}
