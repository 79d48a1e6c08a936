import ExactValues

extension MessageTemplate {
  /// What the question about the triad says.
  static let triad: [MessageTemplate] = [
    MessageTemplate(
      "triad.noSuchBody", cs: "Orgán {body} ve spisu není.", en: "The dossier has no body {body}."),
    MessageTemplate(
      "triad.noSeats", cs: "Spis neuvádí žádného člena orgánu; tvrzení o složení není obsazené místo.",
      en: "The dossier lists no seat of the body; a claim about its composition is no held seat."),
    MessageTemplate(
      "triad.noSeatsOnDay", cs: "Není jisté, že by některé uvedené místo člena trvalo ke dni {day}.",
      en: "No listed seat of a member is sure to exist on {day}."),
    MessageTemplate(
      "triad.bodyNotOnDay", cs: "Orgán ke dni {day} podle uvedených údajů neexistoval.",
      en: "By what is stated, the body did not exist on {day}."),
    MessageTemplate(
      "triad.bodyUndecided", cs: "Z uvedené doby není jasné, zda orgán ke dni {day} existoval.",
      en: "The stated times do not decide whether the body existed on {day}."),
    MessageTemplate(
      "triad.timeUndecided",
      cs: "U {count} {count|místa|míst|míst} není z uvedené doby jasné, zda k tomu dni trvalo.",
      en: "The stated times of {count} {count|seat do|seats do} not decide whether it existed on the day."),
    MessageTemplate(
      "triad.fillingNotStated", cs: "U {count} {count|místa|míst|míst} není uvedeno, zda je obsazeno.",
      en: "{count} {count|seat does|seats do} not say whether somebody holds it."),
    MessageTemplate(
      "triad.sideNotStated", cs: "U {count} {count|místa|míst|míst} není uvedena strana triády.",
      en: "{count} {count|seat states|seats state} no side of the triad."),
    MessageTemplate(
      "triad.userKindNotStated",
      cs: "U {count} {count|místa|míst|míst} uživatelů není uvedeno, zda jde o uživatele, nebo o pečující osobu.",
      en: "{count} {count|seat|seats} of users {count|does|do} not say whether it is a user or a carer."),
    MessageTemplate(
      "triad.noParameter", cs: "Není stanoveno, kolik obsazených míst má každá strana mít.",
      en: "It is not set how many held seats each side needs."),
    MessageTemplate(
      "triad.noNormOfBalance",
      cs: "Vyváženost žádná norma nestanoví; bez pravidla v listině orgánu mluví jen počty.",
      en: "No norm says what balance is; without a rule in the body's charter only the numbers speak."),
    MessageTemplate(
      "triad.notAsked",
      cs:
        "Triáda se u orgánu tohoto druhu posuzuje jen tam, kde ji žádají jeho pravidla; ta o ní mlčí, platí jen počty.",
      en:
        "The triad of a body of this kind is tested only where its rules ask for it; they are silent, so only the numbers "
        + "speak."),
    MessageTemplate(
      "triad.kindNotStated",
      cs:
        "Druh orgánu není uveden; je-li to pracovní skupina, triáda se posuzuje jen podle jejích pravidel, a ta o ní mlčí.",
      en:
        "The kind of body is not stated; if it is a working group, the triad is tested only where its rules ask for it, "
        + "and they are silent."),
    MessageTemplate(
      "triad.noClaim", cs: "Text neuvádí, podle jakého principu je orgán složen.",
      en: "The text does not state by which principle the body is composed."),
    MessageTemplate(
      "formula.time.lasts", cs: "zda den spadá do uvedené doby", en: "whether the day lies in the time stated"),
    MessageTemplate("formula.seat.isOnDay", cs: "zda místo k tomu dni trvá", en: "whether the seat exists on the day"),
    MessageTemplate("formula.seat.isOfMember", cs: "zda je to místo člena", en: "whether it is a seat of a member"),
    MessageTemplate("formula.seat.isGuest", cs: "zda je to host", en: "whether it is a guest"),
    MessageTemplate("formula.seat.isVacant", cs: "zda je místo neobsazené", en: "whether the seat is vacant"),
    MessageTemplate("formula.seat.isHeld", cs: "zda je místo obsazené", en: "whether the seat is held"),
    MessageTemplate(
      "formula.seat.standsFor", cs: "zda obsazené místo patří uvedené straně",
      en: "whether the held seat stands for the side"),
    MessageTemplate(
      "formula.seat.hasNoSide", cs: "zda u obsazeného místa chybí strana", en: "whether the held seat states no side"),
    MessageTemplate("formula.triad.count", cs: "počet míst orgánu k tomu dni", en: "the number of seats on the day"),
    MessageTemplate(
      "formula.seat.effectiveSide", cs: "strana, za kterou se místo počítá", en: "the side that the seat counts for"),
    MessageTemplate(
      "formula.triad.rulesNameIt", cs: "zda pravidla mluví o triádě", en: "whether the rules name the triad"),
    MessageTemplate(
      "formula.triad.isAsked", cs: "zda se u orgánu triáda posuzuje", en: "whether the triad is asked of the body"),
    MessageTemplate(
      "formula.triad.neededSeats", cs: "kolik obsazených míst má strana mít", en: "how many held seats a side needs"),
    MessageTemplate(
      "formula.triad.isBalanced", cs: "zda žádná strana nemá větší podíl, než pravidla dovolují",
      en: "whether no side holds a larger share than the rules allow"),
    MessageTemplate(
      "formula.triad.sideIsFilled", cs: "zda má strana dost obsazených míst",
      en: "whether the side has enough held seats"),
    MessageTemplate(
      "formula.triad.isComplete", cs: "zda je triáda úplná, ať je to s neuvedeným jakkoli",
      en: "whether the triad is complete, whatever is not stated"),
    MessageTemplate(
      "formula.triad.isClaimed", cs: "zda text uvádí složení podle triády",
      en: "whether the text says that it is composed by the triad"),
  ]
}
