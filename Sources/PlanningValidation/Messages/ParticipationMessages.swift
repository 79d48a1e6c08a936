import ExactValues

extension MessageTemplate {
  /// What the rules about bodies, meetings and events say.
  static let participation: [MessageTemplate] =
    bodies + promisedMeetings + statedCounts + eventsAndContests + amounts + procedure + votes

  private static let bodies: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PAR-001",
      cs: "Orgán, o němž text říká, že je složen podle triády, má obsazené místo na každé její straně.",
      en: "A body that is said to be composed by the triad has a held seat on each of its sides."),
    MessageTemplate(
      "finding.KP-PAR-001",
      cs: "Orgán „{body}“ má být složen podle triády, nemá však dost obsazených míst na straně {sides}.",
      en: "“{body}” is said to be composed by the triad, but has too few held seats on the side of {sides}."),
    MessageTemplate("triadSide.commissioner", cs: "zadavatelů", en: "commissioners"),
    MessageTemplate("triadSide.provider", cs: "poskytovatelů", en: "providers"),
    MessageTemplate("triadSide.user", cs: "uživatelů", en: "users"),
    MessageTemplate(
      "rule.KP-PAR-002", cs: "Počet účastníků, kterým text orgán popisuje, odpovídá uvedené účasti na jednáních.",
      en: "The number of participants by which a text describes a body agrees with the stated attendance."),
    MessageTemplate(
      "finding.KP-PAR-002",
      cs: "U orgánu „{body}“ text uvádí počet účastníků {stated}; na {outside} z {meetings} jednání je účast jiná, "
        + "například {attendance}. Popis není pravidlo.",
      en: "The text gives {stated} as the number of participants of “{body}”; at {outside} of {meetings} "
        + "{meetings|meeting|meetings} the attendance differs, for example {attendance}. A description is no rule."),
    MessageTemplate(
      "skip.KP-PAR-002", cs: "U jednání samotného orgánu není uvedena účast.",
      en: "No attendance is stated for the meetings of the body alone."),
    MessageTemplate(
      "rule.KP-PAR-003", cs: "Každý orgán má ve spisu vlastní záznam.", en: "Every body has an entry of its own."),
    MessageTemplate(
      "finding.KP-PAR-003.counted",
      cs: "Záznam „{body}“ zastupuje více orgánů (počet: {number}) a spis je nerozlišuje.",
      en: "The entry “{body}” stands for several bodies ({number}), which the dossier does not tell apart."),
    MessageTemplate(
      "finding.KP-PAR-003.uncounted",
      cs: "Záznam „{body}“ zastupuje více orgánů, které spis nerozlišuje, a jejich počet není jistý ({number}).",
      en: "The entry “{body}” stands for several bodies that are not told apart; their number is not certain "
        + "({number})."),
    MessageTemplate(
      "rule.KP-PAR-011", cs: "Organizace nebo osoba, která má v orgánu více míst, v něm stojí na jedné straně.",
      en: "An organisation or person with several seats in a body stands for one side there."),
    MessageTemplate(
      "finding.KP-PAR-011.organisation",
      cs: "Organizace „{holder}“ má v orgánu „{body}“ {seats} {seats|místo|místa|míst} na různých stranách.",
      en: "“{holder}” has {seats} {seats|seat|seats} in “{body}” on different sides."),
    MessageTemplate(
      "finding.KP-PAR-011.person",
      cs: "Jeden člen orgánu „{body}“ v něm má {seats} {seats|místo|místa|míst} na různých stranách.",
      en: "One member of “{body}” has {seats} {seats|seat|seats} there on different sides."),
    MessageTemplate(
      "rule.KP-PAR-012",
      cs: "Skupina vymezená cílovou skupinou uvádí, kterou; skupina vymezená územím uvádí své obce nebo území.",
      en: "A group by target group names its target groups, a territorial one its municipalities or its area."),
    MessageTemplate(
      "finding.KP-PAR-012.targetGroups",
      cs: "Skupina „{body}“ je vymezena cílovou skupinou, žádná však není uvedena.",
      en: "“{body}” is formed by target group, but names none."),
    MessageTemplate(
      "finding.KP-PAR-012.municipalities",
      cs: "Skupina „{body}“ je vymezena územím, není však uvedeno, o které obce nebo území jde.",
      en: "“{body}” is formed by territory, but names neither municipalities nor an area."),
  ]

  private static let promisedMeetings: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PAR-004", cs: "Počty slíbené po částech dávají dohromady počet slíbený celkem.",
      en: "The amounts of the parts of a promise add up to its own amount."),
    MessageTemplate(
      "finding.KP-PAR-004",
      cs: "Závazek „{promise}“ uvádí počet {whole}, jeho části ({parts}) však dávají dohromady {sum}.",
      en: "The promise “{promise}” states {whole}, but its parts ({parts}) add up to {sum}."),
    MessageTemplate(
      "skip.KP-PAR-004", cs: "Slíbená rozmezí nerozhodují, zda součet souhlasí.",
      en: "The promised ranges do not decide whether the sum agrees."),
    MessageTemplate(
      "rule.KP-PAR-005",
      cs: "Slíbený počet setkání odpovídá slíbeným kolům a roční četnosti a harmonogram jej naplňuje.",
      en: "A promised number of meetings follows from the promised rounds and years, and the schedule reaches it."),
    MessageTemplate(
      "finding.KP-PAR-005.rounds",
      cs: "„{promise}“: slíbený počet je {promised}, slíbená kola všech orgánů však dávají {factors} = {product}.",
      en: "“{promise}”: {promised} are promised, but the promised rounds of the bodies give {factors} = {product}."),
    MessageTemplate(
      "finding.KP-PAR-005.perYear",
      cs: "„{promise}“: slíbený počet je {promised}, slíbená četnost za roky projektu však dává {factors} = {product}.",
      en: "“{promise}”: {promised} are promised, but the number a year over the project gives {factors} = {product}."),
    MessageTemplate(
      "finding.KP-PAR-005.scheduled",
      cs: "„{promise}“: slíbený počet je {promised}, v harmonogramu jich je však jen {scheduled}.",
      en: "“{promise}”: {promised} are promised, but only {scheduled} {scheduled|is|are} scheduled."),
    MessageTemplate(
      "skip.KP-PAR-005", cs: "Harmonogram může ještě přibývat: projekt neskončil, nebo jeho konec není uveden.",
      en: "The schedule may still grow: the project has not ended, or its end is not stated."),
    MessageTemplate(
      "rule.KP-PAR-006", cs: "Slíbený počet setkání ročně vychází v každém roce, který je míněn.",
      en: "A promised number of meetings a year holds in every year that is meant."),
    MessageTemplate(
      "finding.KP-PAR-006.projectYears",
      cs: "„{promise}“: počet {perYear} ročně vychází po letech projektu ({project}), po kalendářních letech ne "
        + "({calendar}); které roky jsou míněny, není uvedeno.",
      en: "“{promise}”: {perYear} a year holds by year of the project ({project}) and not by calendar year "
        + "({calendar}); which years are meant is not stated."),
    MessageTemplate(
      "finding.KP-PAR-006.calendarYears",
      cs: "„{promise}“: počet {perYear} ročně vychází po kalendářních letech ({calendar}), po letech projektu ne "
        + "({project}); které roky jsou míněny, není uvedeno.",
      en: "“{promise}”: {perYear} a year holds by calendar year ({calendar}) and not by year of the project "
        + "({project}); which years are meant is not stated."),
    MessageTemplate(
      "finding.KP-PAR-006.neither",
      cs: "„{promise}“: počet {perYear} ročně v harmonogramu nevychází po kalendářních letech ({calendar}) ani po "
        + "letech projektu ({project}).",
      en: "“{promise}”: the schedule reaches {perYear} a year neither by calendar year ({calendar}) nor by year of "
        + "the project ({project})."),
    MessageTemplate(
      "finding.KP-PAR-006.notReached",
      cs: "„{promise}“: počet {perYear} ročně v míněných letech nevychází; harmonogram dává {years}.",
      en: "“{promise}”: {perYear} a year is not reached in the years that are meant; the schedule gives {years}."),
    MessageTemplate(
      "fix.KP-PAR-006.projectYear", cs: "Uvést, že jsou míněny roky projektu.",
      en: "State that years of the project are meant."),
    MessageTemplate(
      "fix.KP-PAR-006.calendarYear", cs: "Uvést, že jsou míněny kalendářní roky.",
      en: "State that calendar years are meant."),
    MessageTemplate(
      "skip.KP-PAR-006.noRounds",
      cs: "Kola setkání nejsou uvedena, nebo se v nich tyto orgány nescházejí pokaždé a výhradně.",
      en: "No rounds are stated, or the bodies do not meet in all of them and nowhere else."),
    MessageTemplate(
      "skip.KP-PAR-006.forWhom",
      cs: "Není uvedeno, zda počet ročně platí pro každý orgán, nebo pro všechny dohromady.",
      en: "It is not stated whether the number a year holds for each body or for all together."),
    MessageTemplate(
      "skip.KP-PAR-006.years", cs: "Z uvedených dob nelze určit, kolik setkání na který rok připadá.",
      en: "The stated times do not decide how many meetings fall into which year."),
  ]
}
