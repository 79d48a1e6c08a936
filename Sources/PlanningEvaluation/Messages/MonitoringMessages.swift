import ExactValues

extension MessageTemplate {
  /// What the questions about monitoring and the year with the region say.
  static let movingHalf: [MessageTemplate] = monitoring + regional + movingFormulas

  private static let monitoring: [MessageTemplate] = [
    MessageTemplate("monitoring.noReport", cs: "O položce není žádná zpráva.", en: "There is no report on the item."),
    MessageTemplate(
      "monitoring.noReportOfYear", cs: "O položce není za daný rok žádná zpráva.",
      en: "There is no report on the item for that year."),
    MessageTemplate(
      "monitoring.noneIsLast", cs: "Z uvedených kol a dnů není jasné, která zpráva je poslední.",
      en: "Rounds and days do not decide which report is the last."),
    MessageTemplate(
      "monitoring.axisNotStated", cs: "Poslední zpráva to neuvádí.", en: "The last report does not state it."),
    MessageTemplate(
      "monitoring.notKnownYet", cs: "Zpráva je z pozdější doby.", en: "The report is of a later time."),
    MessageTemplate(
      "monitoring.notCurrent", cs: "Není to platná zpráva za daný čas.", en: "It is not the current report of the time."
    ),
    MessageTemplate(
      "monitoring.partsOpen", cs: "Stav některé podřízené položky není znám.",
      en: "The status of an item below is not known."),
    MessageTemplate(
      "monitoring.continuous", cs: "Položka běží průběžně; stav za rok není konečný.",
      en: "The item runs without an end; the status of a year is not its last."),
    MessageTemplate(
      "monitoring.noParts", cs: "Žádné vyhodnocení se neuvádí jako jeho část.",
      en: "No evaluation is stated as a part of it."),
    MessageTemplate(
      "monitoring.partNotStated", cs: "Celek nebo některá část počet neuvádí.",
      en: "The whole or one of the parts does not state the number."),
    MessageTemplate(
      "monitoring.noChannels", cs: "Spis neuvádí, jak se údaje zjišťují.",
      en: "The dossier does not state how data are asked for."),
    MessageTemplate(
      "monitoring.notUsed", cs: "Není uvedeno, kdy se tak naposledy zjišťovalo.",
      en: "It is not stated when it was last used."),
    MessageTemplate(
      "monitoring.noFrequency", cs: "Není uvedeno, jak často se má zjišťovat.",
      en: "It is not stated how often it is to be used."),
    MessageTemplate(
      "monitoring.undecided", cs: "U některých způsobů není známo, kdy nebo jak často se užívají.",
      en: "Of some channels it is not known when or how often they are used."),
  ]

  private static let regional: [MessageTemplate] = [
    MessageTemplate(
      "regional.noReports", cs: "Spis pro tento termín žádné hlášení neobsahuje.",
      en: "The dossier holds no report for this window."),
    MessageTemplate(
      "regional.changeNotStated", cs: "Hlášení neuvádí, zda se potřeba změnila.",
      en: "The report does not state whether the need has changed."),
    MessageTemplate(
      "regional.noLastRound", cs: "Hlášení z minulého kola není ve spisu, nebo na ně nevede odkaz.",
      en: "The report of the last round is not in the dossier, or no reference leads to it."),
    MessageTemplate(
      "regional.ranksOpen", cs: "Pořadí není uvedeno u všech hlášení.", en: "Not all reports have a rank."),
    MessageTemplate(
      "regional.askedOpen", cs: "U některých potřeb není jasné, zda se na ně kolo ptá.",
      en: "Of some needs it is not clear whether the round asks for them."),
    MessageTemplate(
      "regional.asksUnchangedNotStated", cs: "Kolo neuvádí, zda se mají nezměněné potřeby hlásit znovu.",
      en: "The round does not state whether unchanged needs are to be sent again."),
    MessageTemplate(
      "regional.onlyIfChanged", cs: "Kolo se na potřebu ptá, jen pokud se od posledního hlášení změnila.",
      en: "The round asks for the need only if it has changed since the last report."),
    MessageTemplate(
      "regional.notReportedYet", cs: "Spis neuvádí, zda se potřeba od posledního hlášení změnila.",
      en: "The dossier does not state whether the need has changed since the last report."),
    MessageTemplate(
      "regional.numberOpen", cs: "Nelze rozhodnout, zda číslo patří do seznamu potřeb kraje, který v kole platí.",
      en: "Whether the number belongs to the region's list that is used in the round cannot be decided."),
    MessageTemplate(
      "regional.noStatement", cs: "Spis žádné vyjádření k záměru neobsahuje.",
      en: "The dossier holds no statement on the intent."),
    MessageTemplate(
      "regional.conformityOpen", cs: "Vyjádření neuvádějí, zda je záměr v souladu s plánem, nebo se v tom liší.",
      en: "The statements do not say whether the plan carries the intent, or they differ."),
    MessageTemplate(
      "regional.noIntents", cs: "Spis žádný rozvojový záměr neobsahuje.",
      en: "The dossier holds no development intent."),
    MessageTemplate(
      "regional.changeOfCapacityOpen", cs: "Změna kapacity není uvedena číslem.",
      en: "The change of capacity is not stated as a number."),
    MessageTemplate(
      "regional.districtsOpen", cs: "Území není uvedeno správními obvody.",
      en: "The territory is not stated by districts."),
    MessageTemplate(
      "regional.noDecision", cs: "Spis žádné rozhodnutí kraje o záměru neobsahuje.",
      en: "The dossier holds no decision of the region on the intent."),
    MessageTemplate(
      "regional.outcomeOpen", cs: "Rozhodnutí výsledek neuvádějí, nebo se v něm liší.",
      en: "The decisions state no outcome, or different ones."),
    MessageTemplate(
      "regional.timesOpen", cs: "Uvedené časy nerozhodují.", en: "The stated times do not decide."),
  ]

  private static let movingFormulas: [MessageTemplate] = [
    MessageTemplate("formula.status.current", cs: "platná zpráva za daný čas", en: "the current report of the time"),
    MessageTemplate("formula.value.sameOfAll", cs: "co mají všechny společné", en: "what all of them are"),
    MessageTemplate(
      "formula.status.ofItemsBelow", cs: "stav podle podřízených položek", en: "the status that the items below give"),
    MessageTemplate("formula.status.isSame", cs: "zda se stavy shodují", en: "whether the statuses are the same"),
    MessageTemplate("formula.parts.sum", cs: "součet částí", en: "the sum of the parts"),
    MessageTemplate("formula.time.latestDay", cs: "poslední den uvedené doby", en: "the last day of the stated time"),
    MessageTemplate(
      "formula.monitoring.next", cs: "do kdy je třeba zjišťovat znovu", en: "until when it is to be used again"),
    MessageTemplate("formula.window.holds", cs: "zda čas spadá do termínu", en: "whether the time lies in the window"),
    MessageTemplate(
      "formula.need.change", cs: "změna proti minulému kolu", en: "how it stands to the last round"),
    MessageTemplate(
      "formula.need.reportedChange", cs: "změna zjištěná nebo uvedená", en: "the change as found or as stated"),
    MessageTemplate(
      "formula.need.isAsked", cs: "zda se kolo na potřebu ptá", en: "whether the round asks for the need"),
    MessageTemplate(
      "formula.need.numberHolds", cs: "zda číslo patří do seznamu, který v kole platí",
      en: "whether the number is of the list that is used in the round"),
    MessageTemplate(
      "formula.need.changeOfBoth", cs: "zda se liší, co obě strany uvádějí",
      en: "whether what both sides state differs"),
    MessageTemplate("formula.rank.isComplete", cs: "zda je pořadí úplné", en: "whether the order is complete"),
    MessageTemplate("formula.change.isDecrease", cs: "zda jde o snížení", en: "whether it is a decrease"),
    MessageTemplate("formula.territory.districts", cs: "počet správních obvodů", en: "the number of districts"),
    MessageTemplate(
      "formula.time.isFollowed", cs: "zda vše ostatní přišlo až potom", en: "whether all others came after it"),
    MessageTemplate(
      "formula.time.isOvertaken", cs: "zda se potom něco změnilo", en: "whether anything changed after it"),
    MessageTemplate(
      "formula.time.isOvertakenByParts", cs: "zda se potom změnily právě tyto položky",
      en: "whether just these items were changed after it"),
  ]
}
