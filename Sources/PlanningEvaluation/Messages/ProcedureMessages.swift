import ExactValues

extension MessageTemplate {
  /// What the questions about rules of procedure say.
  static let procedure: [MessageTemplate] = [
    MessageTemplate(
      "procedure.missing", cs: "Spis nemá záznam {path}, nebo k tomu nepatří.",
      en: "The dossier has no {path}, or it does not belong there."),
    MessageTemplate(
      "procedure.whichBody", cs: "Není jasné, o který orgán jde.", en: "It is not clear which body is meant."),
    MessageTemplate(
      "procedure.noRules", cs: "Spis neobsahuje jednací řád ani listinu tohoto orgánu.",
      en: "The dossier has no rules of procedure or charter of this body."),
    MessageTemplate(
      "procedure.ruleNotStated", cs: "Platná pravidla orgánu neuvádějí {member}.",
      en: "The body's rules in force do not state {member}."),
    MessageTemplate(
      "procedure.rulesContradict", cs: "Platná pravidla orgánu si odporují.",
      en: "The body's rules in force contradict each other."),
    MessageTemplate(
      "procedure.rulesUndecided", cs: "Není jasné, zda pravidla orgánu v té době platila.",
      en: "It is not clear whether the body's rules were in force at the time."),
    MessageTemplate("procedureMember.quorum", cs: "kvorum", en: "a quorum"),
    MessageTemplate("procedureMember.decision", cs: "většinu potřebnou k přijetí", en: "the majority that is needed"),
    MessageTemplate("procedureMember.tie", cs: "co platí při rovnosti hlasů", en: "what equal votes mean"),
    MessageTemplate(
      "procedureMember.interestBarsVote", cs: "zda ohlášený zájem vylučuje z hlasování",
      en: "whether a declared interest bars from voting"),
    MessageTemplate("procedureMember.notices", cs: "lhůtu", en: "the term"),
    MessageTemplate("procedureMember.triad", cs: "pravidlo triády", en: "a rule of the triad"),
    MessageTemplate("procedureMember.frequency", cs: "četnost jednání", en: "how often the body meets"),
    MessageTemplate("procedureMember.termMonths", cs: "délku členství", en: "how long a membership lasts"),
    MessageTemplate(
      "procedure.fractionUnreadable", cs: "Podíl v pravidlech není zlomek od 0 do 1.",
      en: "The fraction in the rules is none from 0 to 1."),
    MessageTemplate(
      "procedure.baseNotForQuorum", cs: "Pravidla neuvádějí, z čeho se kvorum počítá, nebo to není počet míst.",
      en: "The rules do not say of what the quorum is taken, or it is no number of seats."),
    MessageTemplate(
      "procedure.noTime", cs: "Není uvedeno, kdy se to konalo.", en: "It is not stated when it took place."),
    MessageTemplate(
      "procedure.bodyNotThen", cs: "Orgán v té době podle uvedených údajů neexistoval.",
      en: "By what is stated, the body did not exist at the time."),
    MessageTemplate(
      "procedure.noSeats", cs: "Spis neuvádí místa členů orgánu.", en: "The dossier lists no seats of members."),
    MessageTemplate(
      "procedure.timeUndecided",
      cs: "U {count} {count|místa|míst|míst} není z uvedené doby jasné, zda tehdy trvalo.",
      en: "The stated times of {count} {count|seat do|seats do} not decide whether it existed then."),
    MessageTemplate(
      "procedure.votingNotStated", cs: "U {count} {count|místa|míst|míst} není uvedeno, zda má hlas.",
      en: "{count} {count|seat does|seats do} not say whether it has a vote."),
    MessageTemplate(
      "procedure.fillingNotStated", cs: "U {count} {count|místa|míst|míst} není uvedeno, zda je obsazeno.",
      en: "{count} {count|seat does|seats do} not say whether somebody holds it."),
    MessageTemplate(
      "procedure.sideNotStated", cs: "U {count} {count|místa|míst|míst} není uvedena strana triády.",
      en: "{count} {count|seat states|seats state} no side of the triad."),
    MessageTemplate(
      "procedure.presenceNotStated", cs: "U {count} {count|místa|míst|míst} není uvedeno, zda byl člen přítomen.",
      en: "Of {count} {count|seat|seats} it is not stated whether the member was present."),
    MessageTemplate("procedure.notHeld", cs: "Jednání se nekonalo.", en: "The meeting was not held."),
    MessageTemplate("procedure.noMeeting", cs: "Hlasovalo se mimo jednání.", en: "The vote was taken at no meeting."),
    MessageTemplate(
      "procedure.quorumNotStated", cs: "Zápis neuvádí, zda bylo jednání usnášeníschopné.",
      en: "The minutes do not say whether there was a quorum."),
    MessageTemplate(
      "procedure.resultNotStated", cs: "Výsledek hlasování není uveden.", en: "The result of the vote is not stated."),
    MessageTemplate(
      "procedure.votesNotStated", cs: "Počty hlasů nejsou uvedeny všechny.",
      en: "Not all numbers of votes are stated."),
    MessageTemplate(
      "procedure.ballotsNeeded", cs: "Pravidla žádají většinu na každé straně; k tomu jsou třeba jednotlivé hlasy.",
      en: "The rules ask for a majority inside each side, for which the single votes are needed."),
    MessageTemplate(
      "procedure.voteOpen", cs: "Uvedené počty výsledek nerozhodují, nebo si odporují.",
      en: "The stated numbers do not decide the result, or contradict each other."),
    MessageTemplate(
      "procedure.tieChoiceNotStated",
      cs: "Hlasy jsou si rovny a není uvedeno, jak hlasoval ten, kdo podle pravidel rozhoduje.",
      en: "The votes are equal, and it is not stated how whoever decides by the rules voted."),
    MessageTemplate(
      "procedure.absentVoted",
      cs: "Mezi hlasy {count|je|jsou|je} {count} od členů uvedených jako omluvení nebo nepřítomní; zda hlasovali, není "
        + "jasné.",
      en: "{count} {count|ballot is|ballots are} from members stated as excused or absent; it is not clear whether "
        + "they voted."),
    MessageTemplate(
      "procedure.castingVoteNotStated",
      cs: "Návrhu chybí jeden hlas a pravidla neuvádějí, zda má ten, kdo při rovnosti rozhoduje, hlas navíc.",
      en: "The motion lacks one vote, and the rules do not say whether whoever decides equal votes has one vote more."),
    MessageTemplate(
      "procedure.votedTwice",
      cs:
        "{count} {count|hlas patří|hlasy patří|hlasů patří} místům, za která hlasoval někdo víckrát; místo má jeden hlas.",
      en: "{count} {count|ballot is|ballots are} of seats for which more than one was cast; a seat has one vote."),
    MessageTemplate(
      "procedure.ballotOfDoubtful",
      cs:
        "{count} {count|hlas je|hlasy jsou|hlasů je} od náhradníka, který místo zastupovat nemohl, nebo to není jasné.",
      en:
        "{count} {count|ballot is|ballots are} of a substitute who could not stand in for the seat, or it is not clear."
    ),
    MessageTemplate(
      "procedure.ballotOfOthers", cs: "Hlas není od žádného místa tohoto orgánu.",
      en: "The ballot is of no seat of this body."),
    MessageTemplate(
      "procedure.ballotsOfOthers",
      cs: "{count} {count|hlas nepatří|hlasy nepatří|hlasů nepatří} žádnému místu tohoto orgánu a "
        + "{count|nepočítá|nepočítají|nepočítá} se.",
      en: "{count} {count|ballot is|ballots are} of no seat of this body and {count|does|do} not count."),
    MessageTemplate(
      "procedure.substituteUnclear",
      cs:
        "{count} {count|údaj o náhradníkovi neurčuje|údaje o náhradnících neurčují|údajů o náhradnících neurčuje}, za koho "
        + "tam byl.",
      en: "{count} {count|statement|statements} about substitutes {count|does|do} not tell for whom they were there."),
    MessageTemplate(
      "notice.termsDiffer", cs: "Platná pravidla uvádějí několik různých lhůt a neříkají, která platí.",
      en: "The rules in force state several different terms and do not say which of them holds."),
    MessageTemplate(
      "notice.countingNotStated", cs: "Pravidla neuvádějí, zda se do lhůty počítá den odeslání a den jednání.",
      en: "The rules do not say whether the day of sending and that of the meeting are counted."),
    MessageTemplate(
      "notice.meetingDayNotStated", cs: "Den jednání není uveden přesně.",
      en: "The day of the meeting is not stated exactly."),
    MessageTemplate("notice.noTerm", cs: "Lhůta není známa.", en: "The term is not known."),
    MessageTemplate(
      "notice.outsideCalendar", cs: "Kalendář pracovních dnů tyto dny nepokrývá.",
      en: "The calendar of working days does not cover these days."),
    MessageTemplate(
      "notice.calendarUnconfirmed", cs: "Svátky v té době nebyly porovnány se zákonem.",
      en: "The holidays of that time were not compared with the law."),
    MessageTemplate("notice.notStated", cs: "Není uvedeno, kdy se to stalo.", en: "It is not stated when it was done."),
    MessageTemplate(
      "notice.undecided", cs: "Uvedená doba nebo počítání lhůty nerozhoduje.",
      en: "The stated time, or how the term is counted, does not decide."),
    MessageTemplate(
      "notice.waiverNotStated", cs: "Pravidla neuvádějí, zda lze lhůtu prominout.",
      en: "The rules do not say whether the term may be waived."),
  ]

  /// How a derivation names the formulas about rules of procedure and votes.
  static let procedureFormulas: [MessageTemplate] = [
    MessageTemplate("formula.value.firstStated", cs: "první uvedená hodnota", en: "the first stated value"),
    MessageTemplate("formula.value.listed", cs: "hodnoty dohromady", en: "the values together"),
    MessageTemplate("formula.value.isSame", cs: "zda obojí říká totéž", en: "whether both say the same"),
    MessageTemplate("formula.rules.inForce", cs: "co říkají platná pravidla", en: "what the rules in force say"),
    MessageTemplate("formula.rules.threshold", cs: "většina podle pravidel", en: "the threshold of the rules"),
    MessageTemplate(
      "formula.rules.thresholdOfSeats", cs: "zda přítomní stačí, ať je to s neuvedeným jakkoli",
      en: "whether those present suffice, whatever is not stated"),
    MessageTemplate(
      "formula.rules.thresholdOfCounts", cs: "zda počet přítomných stačí", en: "whether the number present suffices"),
    MessageTemplate(
      "formula.seat.fillingOnDay", cs: "zda místo v té době někdo držel", en: "whether somebody held the seat then"),
    MessageTemplate("formula.seat.hasVote", cs: "zda má místo hlas", en: "whether the seat has a vote"),
    MessageTemplate(
      "formula.seat.isHeldVote", cs: "zda je místo s hlasem obsazené", en: "whether the seat with a vote is held"),
    MessageTemplate("formula.seats.count", cs: "počet míst", en: "the number of seats"),
    MessageTemplate(
      "formula.attendance.entry", cs: "co říká řádek prezence", en: "what a line of the attendance list says"),
    MessageTemplate(
      "formula.attendance.seatIsPresent", cs: "zda byl člen nebo náhradník přítomen",
      en: "whether the member or a substitute was present"),
    MessageTemplate(
      "formula.attendance.isAmong", cs: "zda je místo mezi přítomnými", en: "whether the seat is among those present"),
    MessageTemplate(
      "formula.attendance.present", cs: "počet přítomných s hlasem", en: "the members present with a vote"),
    MessageTemplate(
      "formula.attendance.isPresentOf", cs: "zda přítomný patří uvedené straně",
      en: "whether somebody of the side is present"),
    MessageTemplate(
      "formula.attendance.sideIsPresent", cs: "zda je strana dostatečně přítomna",
      en: "whether enough of the side are present"),
    MessageTemplate("formula.notice.isKept", cs: "zda byla lhůta dodržena", en: "whether the term was kept"),
    MessageTemplate(
      "formula.vote.isBarred", cs: "zda člen pro ohlášený zájem nehlasuje",
      en: "whether a declared interest bars the member"),
    MessageTemplate(
      "formula.seat.canStandIn", cs: "zda může náhradník místo zastupovat",
      en: "whether the substitute can stand in for the seat"),
    MessageTemplate("formula.rules.termsInForce", cs: "lhůty platných pravidel", en: "the terms of the rules in force"),
    MessageTemplate("formula.vote.ballotOfSeat", cs: "hlas místa", en: "the vote of the seat"),
    MessageTemplate("formula.vote.countedBallot", cs: "hlas, jak se počítá", en: "the ballot as it counts"),
    MessageTemplate(
      "formula.vote.absentBallot", cs: "nepřítomný člen nehlasuje", en: "a member who is absent does not vote"),
    MessageTemplate("formula.vote.votesOf", cs: "počet hlasů", en: "the number of votes"),
    MessageTemplate(
      "formula.vote.decision", cs: "výsledek hlasování, ať je to s neuvedeným jakkoli",
      en: "the result of the vote, whatever is not stated"),
    MessageTemplate(
      "formula.vote.sideDecides", cs: "zda strana návrh přijala", en: "whether the side carried the motion"),
    MessageTemplate(
      "formula.vote.decisionWithSides", cs: "výsledek s většinou na každé straně",
      en: "the result with a majority inside each side"),
  ]
}
