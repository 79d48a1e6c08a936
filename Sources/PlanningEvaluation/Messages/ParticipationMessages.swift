import ExactValues

extension MessageTemplate {
  /// What the questions about attendance, turnover, terms, consensus and contests say.
  static let participation: [MessageTemplate] = [
    MessageTemplate(
      "attendance.notStated", cs: "Počet přítomných není uveden u všech jednání.",
      en: "The attendance is not stated for all meetings."),
    MessageTemplate(
      "attendance.noLists", cs: "Žádná prezence jednání orgánu není uvedena.",
      en: "No attendance list of the body is stated."),
    MessageTemplate(
      "attendance.open", cs: "U některých míst není uvedeno, zda mají hlas, nebo zda byl člen přítomen.",
      en: "Of some seats it is not stated whether they have a vote, or whether the member was present."),
    MessageTemplate(
      "attendance.listsMissing",
      cs: "U {count} {count|jednání|jednání|jednání} prezence chybí; kdo na ní není, nemusel chybět.",
      en: "{count} {count|meeting has|meetings have} no attendance list; whoever is on none need not have been absent."),
    MessageTemplate(
      "attendance.timesUndecided",
      cs: "U {count} {count|jednání|jednání|jednání} není jasné, zda do období patří.",
      en: "The times of {count} {count|meeting do|meetings do} not decide whether it belongs to the period."),
    MessageTemplate(
      "attendance.joint", cs: "Počet přítomných na společném jednání neříká, kolik jich přišlo za který orgán.",
      en: "The attendance of a joint meeting does not say how many came for which body."),
    MessageTemplate(
      "turnover.open", cs: "U některých míst není uvedeno, kdo je držel, nebo zda byla obsazena.",
      en: "Of some seats it is not stated who held them, or whether anybody did."),
    MessageTemplate(
      "frequency.tooShort", cs: "Období je kratší než to, za které pravidla četnost stanoví.",
      en: "The period is shorter than the one for which the rules state how often."),
    MessageTemplate(
      "frequency.tooManyWindows",
      cs: "Období má více než {count} dílčích dob podle pravidel; ptejte se na kratší.",
      en: "The period has more than {count} of the times that the rules name; ask of a shorter one."),
    MessageTemplate(
      "frequency.notListed", cs: "Jednání, která spis neuvádí, se mohla konat také.",
      en: "Meetings that the dossier does not list may have been held too."),
    MessageTemplate(
      "due.undecided", cs: "U některých termínů není jasné, na který den připadají.",
      en: "Of some terms it is not clear on which day they fall."),
    MessageTemplate(
      "consensus.nothingPublished", cs: "O postoji obcí není nic zveřejněno.",
      en: "Nothing is published of how the municipalities stand."),
    MessageTemplate(
      "consensus.noMunicipalities", cs: "Území neuvádí seznam obcí.", en: "The area lists no municipalities."),
    MessageTemplate(
      "consensus.withoutReply",
      cs: "O {count} {count|obci|obcích|obcích} není nic známo; mlčení není souhlas.",
      en: "Of {count} {count|municipality|municipalities} nothing is known; silence is no agreement."),
    MessageTemplate(
      "consensus.areaInWords", cs: "Území je vymezeno také slovy, seznam nemusí být úplný.",
      en: "The area is also declared in words; the list need not be complete."),
    MessageTemplate(
      "consensus.wholeDistrict", cs: "Území je celý správní obvod, seznam obcí nemusí být úplný.",
      en: "The area is a whole district; the list of municipalities need not be complete."),
    MessageTemplate(
      "contest.noVotes", cs: "Hlasy v soutěži nejsou uvedeny.", en: "No votes of the contest are stated."),
    MessageTemplate(
      "contest.votesNotStated", cs: "U některých návrhů nejsou hlasy uvedeny.",
      en: "The votes of some entries are not stated."),
    MessageTemplate("formula.share.ofNumbers", cs: "podíl", en: "the share"),
    MessageTemplate("formula.share.rest", cs: "podíl ostatních", en: "the share of the others"),
    MessageTemplate("formula.members.count", cs: "počet členů", en: "the number of members"),
    MessageTemplate("formula.members.stayed", cs: "kolik členů zůstalo", en: "how many members stayed"),
    MessageTemplate(
      "formula.due.isDueBy", cs: "zda to připadá do uvedeného dne", en: "whether it is due until the day"),
    MessageTemplate(
      "consensus.noPopulation", cs: "U {count} {count|obce|obcí|obcí} není znám počet obyvatel.",
      en: "The inhabitants of {count} {count|municipality|municipalities} are not known."),
    MessageTemplate(
      "consensus.noPopulationOnDay", cs: "U {count} {count|obce|obcí|obcí} není znám počet obyvatel ke dni {day}.",
      en: "The inhabitants of {count} {count|municipality|municipalities} on {day} are not known."),
    MessageTemplate(
      "consensus.noParameter", cs: "Není stanoveno, co je většina.", en: "It is not set what a majority is."),
    MessageTemplate("formula.consensus.threshold", cs: "co je většina", en: "what a majority is"),
    MessageTemplate(
      "formula.consensus.takesPart", cs: "zda se obec vyjádřila", en: "whether the municipality took part"),
    MessageTemplate(
      "formula.consensus.majorityOfInhabitants", cs: "zda souhlasící obce mají většinu obyvatel",
      en: "whether those that agree have the majority of the inhabitants"),
    MessageTemplate("formula.consensus.stance", cs: "postoj obce", en: "how the municipality stands"),
    MessageTemplate("formula.consensus.stanceOfAct", cs: "postoj podle úkonu", en: "the stance that the act shows"),
    MessageTemplate("formula.contest.votes", cs: "hlasy návrhu", en: "the votes of the entry"),
    MessageTemplate("formula.contest.statedVotes", cs: "uvedené hlasy návrhu", en: "the stated votes of the entry"),
    MessageTemplate("formula.contest.place", cs: "pořadí návrhu", en: "the place of the entry"),
    MessageTemplate(
      "formula.contest.isAlone", cs: "zda je návrh sám na prvním místě", en: "whether the entry is alone in first place"
    ),
    MessageTemplate("formula.truth.any", cs: "zda platí aspoň jedno", en: "whether any of it holds"),
  ]
}
