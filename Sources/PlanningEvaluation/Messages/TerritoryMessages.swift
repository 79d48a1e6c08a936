import ExactValues

extension MessageTemplate {
  /// What the question about the territory says, and how derivations name its formulas.
  static let territory: [MessageTemplate] = [
    MessageTemplate(
      "territory.declaredInWords",
      cs: "Území je vymezeno jen slovy („{words}“); které obce k němu patří, z nich neplyne.",
      en: "The area is declared in words only (“{words}”), which do not say which municipalities belong to it."),
    MessageTemplate(
      "territory.areaNotStated", cs: "Vymezení území není uvedeno.", en: "No declared area is stated."),
    MessageTemplate(
      "territory.severalAreas",
      cs: "Projekty a plány vymezují více území ({areas}); je třeba jmenovat projekt či plán.",
      en: "Projects and plans declare several areas ({areas}); a project or plan must be named."),
    MessageTemplate(
      "territory.areaWithoutDistrict", cs: "Území „{area}“ je celý správní obvod, ale není uvedeno který.",
      en: "The area “{area}” is a whole district, but which one is not stated."),
    MessageTemplate(
      "territory.areaWithoutList", cs: "Území „{area}“ tvoří vyjmenované obce, ale žádná uvedena není.",
      en: "The area “{area}” consists of listed municipalities, but none is stated."),
    MessageTemplate(
      "territory.severalProjects", cs: "Spis uvádí účastníky více projektů; je třeba jeden jmenovat.",
      en: "The dossier states participants of several projects; one must be named."),
    MessageTemplate(
      "territory.participantsNotStated", cs: "Účastníci projektu ani plánu nejsou uvedeni.",
      en: "The participants of the project or plan are not stated."),
    MessageTemplate(
      "territory.agreementNotStated", cs: "U účastníků plánu není uvedeno, zda je váže smlouva.",
      en: "Of participants of the plan it is not stated whether an agreement binds them."),
    MessageTemplate(
      "territory.unidentified", cs: "Není uvedeno, kterou obcí je účastník „{organisation}“.",
      en: "It is not stated which municipality the participant “{organisation}” is."),
    MessageTemplate(
      "territory.attendanceNotStated",
      cs: "U obcí, které spis nejmenuje, není známo, zda se účastnily; mlčení není nepřítomnost.",
      en: "Of municipalities that the dossier does not name it is not known whether they took part; "
        + "silence is no absence."),
    MessageTemplate(
      "territory.adoptionNotStated",
      cs: "U obcí, které spis nejmenuje, není známo, zda plán schválily; mlčení není odmítnutí.",
      en: "Of municipalities that the dossier does not name it is not known whether they adopted the plan; "
        + "silence is no refusal."),
    MessageTemplate(
      "territory.referenceDayAfter",
      cs: "Počty obyvatel platí ke dni {day}, po skončení období; od jeho začátku "
        + "{years|uplynul|uplynuly|uplynulo} {years} {years|celý rok|celé roky|celých let}.",
      en: "The inhabitants were counted on {day}, after the period ended and {years} whole "
        + "{years|year|years} after it began."),
    MessageTemplate(
      "territory.referenceDayBefore",
      cs: "Počty obyvatel platí ke dni {day}, před začátkem období; do něj "
        + "{years|zbýval|zbývaly|zbývalo} {years} {years|celý rok|celé roky|celých let}.",
      en: "The inhabitants were counted on {day}, {years} whole {years|year|years} before the period began."),
    MessageTemplate(
      "territory.referenceDayUndecided",
      cs: "Počty obyvatel platí ke dni {day}; zda leží v období, z uvedených dob neplyne.",
      en: "The inhabitants were counted on {day}; the stated times do not decide whether it lies within the period."),
    MessageTemplate(
      "territory.beginningUndecided", cs: "Začátek období projektu ani plánu není uveden tak, aby se dalo počítat.",
      en: "No beginning of a project or plan is stated from which one could count."),
    MessageTemplate(
      "territory.severalStatistics", cs: "Počty obyvatel jsou k různým dnům nebo z různých statistik, a nesčítají se.",
      en: "The inhabitants are of several days or statistics and are not added."),
    MessageTemplate(
      "plan.notInDossier", cs: "Plán „{plan}“ ve spisu není.", en: "The dossier has no plan “{plan}”."),
    MessageTemplate(
      "formula.territory.municipalityOf", cs: "obec, kterou organizace je nebo jejíž je součástí",
      en: "the municipality that the organisation is or is a unit of"),
    MessageTemplate(
      "formula.territory.attendance", cs: "obec, která se konané akce účastnila",
      en: "the municipality that met at an event that was held"),
    MessageTemplate(
      "formula.territory.presence", cs: "obec, která byla na konaném jednání",
      en: "the municipality that was at a meeting that was held"),
    MessageTemplate(
      "formula.territory.approval", cs: "obec, která do dne plán schválila",
      en: "the municipality that adopted a plan by the day"),
    MessageTemplate("formula.territory.named", cs: "jmenované obce, každá jednou", en: "the named ones, each once"),
    MessageTemplate(
      "formula.territory.areAllIdentified", cs: "zda je u všech známo, kterou obcí jsou",
      en: "whether of all it is known which municipality they are"),
    MessageTemplate(
      "formula.territory.boundByAgreement", cs: "obec, kterou váže smlouva",
      en: "the municipality that an agreement binds"),
    MessageTemplate(
      "formula.territory.areAllBound", cs: "zda je u všech účastníků plánu uvedena smlouva a známo, kterou obcí jsou",
      en: "whether all participants of the plan state an agreement, and it is known which municipality they are"),
    MessageTemplate("formula.territory.isNamed", cs: "zda je obec jmenována", en: "whether the municipality is named"),
    MessageTemplate(
      "formula.territory.isDeclared", cs: "zda obec patří k vymezenému území",
      en: "whether the municipality belongs to the declared area"),
    MessageTemplate(
      "formula.territory.isClosed", cs: "zda je výčet obcí úplný", en: "whether the list of municipalities is complete"),
    MessageTemplate(
      "formula.territory.isMunicipality", cs: "zda jde o obec, ne vojenský újezd",
      en: "whether it is a municipality and no military district"),
    MessageTemplate(
      "formula.territory.isElsewhere", cs: "zda obec leží mimo obvod", en: "whether it lies outside the district"),
    MessageTemplate("formula.territory.missing", cs: "počet obcí obvodu, které chybějí", en: "how many are missing"),
    MessageTemplate("formula.territory.extra", cs: "počet obcí z jiných obvodů", en: "how many are of other districts"),
    MessageTemplate("formula.territory.inhabitants", cs: "součet obyvatel", en: "the sum of inhabitants"),
    MessageTemplate(
      "formula.territory.referenceDay", cs: "den, k němuž počty obyvatel platí",
      en: "the day on which the inhabitants were counted"),
    MessageTemplate("formula.territory.share", cs: "podíl obyvatel", en: "the share of inhabitants"),
    MessageTemplate(
      "formula.territory.yearsAfterBeginning", cs: "celé roky od začátku období",
      en: "the whole years since the period began"),
    MessageTemplate(
      "formula.territory.placeInPeriod", cs: "poloha dne vůči období", en: "where the day lies against the period"),
  ]
}
