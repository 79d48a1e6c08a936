import ExactValues

extension MessageTemplate {
  /// How a derivation names the formulas, under `formula.` and the formula's name.
  static let formulas: [MessageTemplate] = [
    MessageTemplate("formula.count.sum", cs: "součet", en: "the sum"),
    MessageTemplate("formula.count.true", cs: "počet těch, pro které to platí", en: "how many of them it holds for"),
    MessageTemplate(
      "formula.count.decided", cs: "počet těch, u nichž je to uvedeno a platí", en: "how many it is stated to hold for"),
    MessageTemplate("formula.count.stated", cs: "počet uvedených hodnot", en: "the number of stated values"),
    MessageTemplate("formula.count.product", cs: "součin", en: "the product"),
    MessageTemplate("formula.count.least", cs: "nejmenší počet, který údaj připouští", en: "the least number stated"),
    MessageTemplate(
      "formula.count.isAtLeast", cs: "zda počet dosahuje slíbeného", en: "whether the number reaches the promised one"),
    MessageTemplate(
      "formula.time.countWithin", cs: "počet dob, které leží v období", en: "how many times lie within the period"),
    MessageTemplate(
      "formula.meeting.occurrence", cs: "zda se orgán v uvedené době schází",
      en: "whether the body meets at a stated time"),
    MessageTemplate(
      "formula.meeting.size", cs: "kolik setkání záznam představuje", en: "how many meetings the entry stands for"),
    MessageTemplate(
      "formula.meeting.unassigned", cs: "setkání, u nichž není uvedeno, kdo se schází",
      en: "meetings of which it is not stated who meets"),
    MessageTemplate(
      "formula.meeting.withUnassigned", cs: "setkání orgánu a ta, která mohou být jeho",
      en: "the meetings of the body and those that may be its own"),
    MessageTemplate("formula.truth.all", cs: "zda platí všechno", en: "whether all of it holds"),
    MessageTemplate(
      "formula.meeting.openAbove", cs: "uskutečněná setkání, jak jsou uvedena", en: "held meetings, as far as stated"),
    MessageTemplate(
      "formula.meeting.shareOfPromised", cs: "podíl na slíbeném počtu", en: "the share of the promised number"),
    MessageTemplate(
      "formula.promise.isKeptEachTime", cs: "zda byl závazek dodržen pokaždé",
      en: "whether the promise was kept each time"),
    MessageTemplate("formula.meeting.wasHeld", cs: "zda se setkání uskutečnilo", en: "whether the meeting was held"),
  ]
}
