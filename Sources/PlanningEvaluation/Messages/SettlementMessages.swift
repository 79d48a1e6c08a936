import ExactValues

extension MessageTemplate {
  /// What the question about comments and suggestions says.
  static let settlement: [MessageTemplate] = [
    MessageTemplate(
      "settlement.unknownBasis", cs: "Co se má počítat, není známo: „{text}“.",
      en: "It is not known what is to be counted: “{text}”."),
    MessageTemplate(
      "settlement.noSuchWindow", cs: "Připomínkové řízení „{window}“ ve spisu není.",
      en: "The dossier has no comment window “{window}”."),
    MessageTemplate(
      "settlement.none.comments", cs: "Žádná připomínka není uvedena; mlčení není nula.",
      en: "No comment is stated; silence is not zero."),
    MessageTemplate(
      "settlement.none.suggestions", cs: "Žádný podnět není uveden; mlčení není nula.",
      en: "No suggestion is stated; silence is not zero."),
    MessageTemplate(
      "settlement.noneCounted.window", cs: "Žádná z uvedených připomínek se k tomuto připomínkovému řízení nehlásí.",
      en: "None of the stated comments is said to belong to this window."),
    MessageTemplate(
      "settlement.noneCounted.mergedInto",
      cs: "Uvedené záznamy se slučují a dělí v kruhu, takže nezbývá žádný, který by se počítal.",
      en: "The stated entries are merged and split in a circle, so that none is left to be counted."),
    MessageTemplate(
      "settlement.mergedOtherwise",
      cs: "Některé sloučené mají uvedeno vypořádání, které se neshoduje s vypořádáním toho, do čeho byly sloučeny; "
        + "počítá se to druhé.",
      en: "Some that were merged state a disposition that is not that of what they were merged into; the latter counts."
    ),
    MessageTemplate(
      "settlement.size", cs: "Není přesně uvedeno, kolik jich záznam představuje.",
      en: "It is not stated exactly how many an entry stands for."),
    MessageTemplate(
      "settlement.undecided", cs: "Z uvedených údajů není jasné, zda a jak byly některé vypořádány.",
      en: "What is stated does not decide whether and how some were settled."),
    MessageTemplate(
      "settlement.window", cs: "U některých není známo připomínkové řízení, jeho dny nebo lhůta, nebo den podání.",
      en: "Of some the comment window, its days or term, or the day of coming is not known."),
    MessageTemplate(
      "settlement.noWindowOfSuggestions", cs: "Podněty lze podat kdykoli; lhůtu pro podání nemají.",
      en: "Suggestions may come at any time; they have no window."),
    MessageTemplate(
      "settlement.unplaced", cs: "Některé připomínky neuvádějí, ke kterému připomínkovému řízení patří.",
      en: "Some comments do not state to which window they belong."),
    MessageTemplate(
      "settlement.later", cs: "Některé přišly až po zvoleném dni a nepočítají se.",
      en: "Some came only after the day and are not counted."),
    MessageTemplate("settlement.cameLater", cs: "Přišlo až po zvoleném dni.", en: "It came only after the day."),
    MessageTemplate(
      "settlement.arrival", cs: "U některých není uvedeno, kdy přišly, a tak není jasné, zda už tehdy byly podány.",
      en: "Some do not say when they came, so it is not clear whether they had come by then."),
    MessageTemplate(
      "formula.settlement.cameBy", cs: "zda už tehdy přišla", en: "whether it had come by then"),
    MessageTemplate("formula.settlement.isCounted", cs: "zda se počítá", en: "whether it is counted"),
    MessageTemplate(
      "settlement.undated", cs: "U některých není znám den, kdy přišly nebo byly vypořádány.",
      en: "Of some the day on which they came or were settled is not known."),
    MessageTemplate(
      "settlement.unknownAnswer", cs: "Není jasné, zda místo předání odpovědělo.",
      en: "It is not clear whether the destination has answered."),
    MessageTemplate(
      "settlement.annexOpen", cs: "Není známo, zda je vypořádání připomínek zveřejněno.",
      en: "It is not known whether the settlement of the comments is published."),
    MessageTemplate(
      "formula.settlement.isAnnexPublished", cs: "zda je vypořádání zveřejněno",
      en: "whether the settlement is published"),
    MessageTemplate("formula.settlement.state", cs: "stav vypořádání", en: "the state of settlement"),
    MessageTemplate(
      "formula.settlement.jointState", cs: "stav toho, čím se stal sloučením či rozdělením",
      en: "the state of what it became by merging or splitting"),
    MessageTemplate(
      "formula.settlement.jointDisposition", cs: "společný způsob vypořádání", en: "the disposition that all share"),
    MessageTemplate(
      "formula.settlement.isAnswered", cs: "zda místo předání odpovědělo", en: "whether the destination has answered"),
    MessageTemplate("formula.settlement.isStated", cs: "zda je to uvedeno", en: "whether it is stated"),
    MessageTemplate("formula.settlement.isSame", cs: "zda je to tento údaj", en: "whether it is this value"),
    MessageTemplate("formula.settlement.isSettledSo", cs: "zda byl vypořádán takto", en: "whether it was settled so"),
    MessageTemplate("formula.truth.not", cs: "opak", en: "the contrary"),
    MessageTemplate(
      "formula.settlement.count", cs: "počet i s těmi, které záznamy zastupují",
      en: "how many, with those that entries stand for"),
    MessageTemplate(
      "formula.settlement.withoutReason", cs: "zda je vypořádán bez důvodu",
      en: "whether it is settled without a reason"),
    MessageTemplate("formula.settlement.shareAtLeast", cs: "nejmenší možný podíl", en: "the least possible share"),
    MessageTemplate("formula.settlement.shareAtMost", cs: "největší možný podíl", en: "the greatest possible share"),
    MessageTemplate(
      "formula.settlement.cameWithin", cs: "zda přišla v připomínkovém řízení", en: "whether it came within its window"),
    MessageTemplate(
      "formula.settlement.isLate", cs: "zda byl vypořádán po lhůtě", en: "whether it was settled after its term"),
    MessageTemplate(
      "formula.settlement.sharedVerdict", cs: "co platí o všech, z nichž vznikl", en: "what holds of all it was made of"
    ),
    MessageTemplate("formula.settlement.firstTime", cs: "první z dob", en: "the first of the times"),
    MessageTemplate("formula.settlement.lastTime", cs: "poslední z dob", en: "the last of the times"),
    MessageTemplate("formula.settlement.days", cs: "počet dní do vypořádání", en: "the days until it was settled"),
    MessageTemplate("formula.settlement.age", cs: "počet dní čekání", en: "the days for which it has waited"),
    MessageTemplate("formula.settlement.oldest", cs: "nejdelší čekání", en: "the longest wait"),
    MessageTemplate("formula.settlement.medianAtLeast", cs: "nejmenší možný medián", en: "the least possible median"),
    MessageTemplate("formula.settlement.medianAtMost", cs: "největší možný medián", en: "the greatest possible median"),
  ]
}
