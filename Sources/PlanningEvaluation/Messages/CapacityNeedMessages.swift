import ExactValues

extension MessageTemplate {
  /// What the question about capacity and need says, and how derivations name its formulas.
  static let capacityNeed: [MessageTemplate] = [
    MessageTemplate(
      "capacityNeed.missing", cs: "Odhad potřeby není zadán; knihovna žádnou míru potřeby nemá.",
      en: "No estimate of the need is given; the library has no rate of need."),
    MessageTemplate(
      "capacityNeed.otherUnit",
      cs: "Odhad potřeby je v jednotce „{need}“, kapacita v jednotce „{unit}“; různé jednotky se neporovnávají.",
      en: "The need is estimated in the unit “{need}”, the capacity is in “{unit}”; unlike units do not compare."),
    MessageTemplate(
      "capacityNeed.outOfRange",
      cs: "Odhad potřeby není rozsah od nuly výše, nebo je výsledek větší, než lze uchovat.",
      en: "The estimate of the need is no range from zero up, or the result is larger than can be kept."),
    MessageTemplate(
      "capacityNeed.range", cs: "Odhad potřeby je rozmezí (zdroj: {source}).",
      en: "The need is estimated as a range (source: {source})."),
    MessageTemplate(
      "capacityNeed.zeroNeed", cs: "Odhadovaná potřeba může být nulová, poměr k ní proto nemá horní mez.",
      en: "The estimated need may be zero, so the ratio to it has no upper bound."),
    MessageTemplate(
      "capacityNeed.registeredIsNoBasis",
      cs: "Registrovaná kapacita je nejvyšší možná; rozdíl oproti potřebě se počítá z kapacity v síti.",
      en: "A registered capacity is a maximum; the gap to the need is formed with capacity in the network."),
    MessageTemplate(
      "capacityNeed.available",
      cs:
        "{count} {count|služba působí|služby působí|služeb působí} v celém kraji nebo státu: "
        + "{count|je dostupná|jsou dostupné|je dostupných}, kapacita území to není.",
      en:
        "{count} {count|service serves|services serve} the whole region or country: available, and no capacity of the "
        + "place."),
    MessageTemplate(
      "capacityNeed.shared",
      cs:
        "{count} {count|služba slouží|služby slouží|služeb slouží} nebo {count|může|mohou|může} sloužit i jiným lidem; "
        + "{count|její|jejich|jejich} kapacita je jen horní mez.",
      en:
        "{count} {count|service serves|services serve} or may serve other people too; {count|its|their} capacity is an "
        + "upper bound only."),
    MessageTemplate(
      "capacityNeed.undecided",
      cs: "U {count} {count|služby|služeb|služeb} uvedené údaje nerozhodují, zda skupině a území slouží.",
      en: "What is stated does not decide whether {count} {count|service serves|services serve} the group and place."),
    MessageTemplate(
      "capacityNeed.divided",
      cs:
        "Kapacita {count} {count|služby|služeb|služeb} se na obce jejího území dělí zadaným klíčem.",
      en:
        "The capacity of {count} {count|service|services} is split over the territory by the rule that was given."),
    MessageTemplate(
      "capacityNeed.otherBasis",
      cs: "Odhad potřeby platí pro jinou dobu ({need}) než kapacita ({capacity}); neporovnávají se.",
      en: "The need is estimated for another time ({need}) than the capacity ({capacity}); they do not compare."),
    MessageTemplate("capacityNeed.noBasis", cs: "neuvedeno", en: "not stated"),
    MessageTemplate(
      "capacityNeed.basisNotStated",
      cs: "Není uvedeno, zda jde o klienty v jednu chvíli, nebo za rok; mohou to být nesrovnatelné počty.",
      en: "Whether clients are meant at once or in a year is not stated; the numbers may be unlike."),
    MessageTemplate(
      "formula.capacityNeed.placeShare", cs: "podíl území na kapacitě služby",
      en: "the share of the place in the capacity of the service"),
    MessageTemplate(
      "formula.capacityNeed.apportioned", cs: "část kapacity služby, která připadá na území",
      en: "the part of the capacity of the service that is the place's"),
    MessageTemplate(
      "formula.capacityNeed.apportionedSum", cs: "součet částí, které připadají na území",
      en: "the sum of the parts that are the place's"),
    MessageTemplate(
      "formula.capacityNeed.reach", cs: "jak služba území slouží", en: "how the service reaches the place"),
    MessageTemplate(
      "formula.capacityNeed.isHere", cs: "zda je kapacita služby kapacitou území",
      en: "whether the capacity of the service is one of the place"),
    MessageTemplate(
      "formula.capacityNeed.isOnlyForGroup", cs: "zda je služba jen pro tuto skupinu",
      en: "whether the service is for the group alone"),
    MessageTemplate(
      "formula.capacityNeed.isOnlyForPlace", cs: "zda je služba jen pro toto území",
      en: "whether the service is for the place alone"),
    MessageTemplate("formula.capacityNeed.estimate", cs: "odhad potřeby", en: "the need as estimated"),
    MessageTemplate("formula.capacityNeed.byRate", cs: "potřeba podle míry", en: "the need by the rate"),
    MessageTemplate(
      "formula.capacityNeed.coverage", cs: "kapacita dělená potřebou", en: "capacity divided by need"),
    MessageTemplate("formula.capacityNeed.gap", cs: "potřeba bez kapacity", en: "need less capacity"),
  ]
}
