import ExactValues

extension MessageTemplate {
  /// What the rules about terms, tasks and memberships say.
  static let procedure: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PAR-014", cs: "Jednání je svoláno a zveřejněno ve lhůtě, kterou stanoví pravidla orgánu.",
      en: "A meeting is called and published in time by the rules of its body."),
    MessageTemplate(
      "finding.KP-PAR-014.invitation",
      cs: "„{body}“: pozvánka byla odeslána po lhůtě; včas by byla odeslána nejpozději {day}.",
      en: "“{body}”: the invitation was sent late; the last day in time was {day}."),
    MessageTemplate(
      "finding.KP-PAR-014.publication",
      cs: "„{body}“: jednání bylo zveřejněno po lhůtě; včas by bylo zveřejněno nejpozději {day}.",
      en: "“{body}”: the meeting was published late; the last day in time was {day}."),
    MessageTemplate(
      "rule.KP-PAR-015",
      cs: "Orgán, který se na jednání usnesl, byl usnášeníschopný, nebo je uvedeno, že šlo o doporučení.",
      en: "A body that resolved something at a meeting had a quorum, or it is stated that it was advice."),
    MessageTemplate(
      "finding.KP-PAR-015",
      cs:
        "„{body}“: podle uvedených údajů bylo přítomno {present} z celkového počtu {seats}, což podle pravidel orgánu nestačí.",
      en: "“{body}”: by what is stated, {present} of {seats} were present, which is no quorum by the body's rules."),
    MessageTemplate(
      "rule.KP-PAR-019", cs: "Zápis z jednání je pořízen ve lhůtě, kterou stanoví pravidla orgánu.",
      en: "The minutes of a meeting are made in time by the rules of its body."),
    MessageTemplate(
      "finding.KP-PAR-019.late", cs: "„{body}“: zápis byl pořízen po lhůtě, která skončila {day}.",
      en: "“{body}”: the minutes were made late; the term ended on {day}."),
    MessageTemplate(
      "finding.KP-PAR-019.missing", cs: "„{body}“: lhůta pro zápis skončila {day} a spis žádný zápis neuvádí.",
      en: "“{body}”: the term for the minutes ended on {day}, and the dossier states none."),
    MessageTemplate(
      "rule.KP-PAR-020", cs: "U úkolu, jehož termín uplynul, je uvedeno splnění nebo zrušení.",
      en: "A task whose day has passed is stated as done or called off."),
    MessageTemplate(
      "finding.KP-PAR-020", cs: "Termín úkolu uplynul {day}; splnění ani zrušení uvedeno není.",
      en: "The task was due on {day}; it is stated neither as done nor as called off."),
    MessageTemplate(
      "skip.KP-PAR-020", cs: "Z uvedeného termínu nelze určit den.", en: "The stated term names no day."),
    MessageTemplate(
      "rule.KP-PAR-021", cs: "Úkol říká, kdo jej splní a do kdy.", en: "A task says who does it and until when."),
    MessageTemplate(
      "finding.KP-PAR-021.who", cs: "Úkol neuvádí, kdo jej splní.", en: "The task does not say who does it."),
    MessageTemplate("finding.KP-PAR-021.when", cs: "Úkol neuvádí termín.", en: "The task does not say until when."),
    MessageTemplate(
      "rule.KP-PAR-025", cs: "Členství bez uvedeného konce netrvá déle, než pravidla orgánu dovolují.",
      en: "A membership without a stated end lasts no longer than the rules of the body let it."),
    MessageTemplate(
      "finding.KP-PAR-025", cs: "Členství v orgánu „{body}“ podle pravidel skončilo {day}; jeho konec uveden není.",
      en: "By the rules, the membership in “{body}” ended on {day}; its end is not stated."),
    MessageTemplate(
      "rule.KP-PAR-027", cs: "Spis uvádí tolik jednání orgánu, kolik jeho pravidla žádají.",
      en: "The dossier lists as many meetings of a body as its rules ask for."),
    MessageTemplate(
      "finding.KP-PAR-027",
      cs: "„{body}“: počet období, v nichž spis neuvádí tolik jednání, kolik pravidla žádají (nejméně {required}), "
        + "je {count} z celkového počtu {windows}; první je od {from} do {to}. Jednání, která spis neuvádí, se mohla konat.",
      en:
        "“{body}”: in {count} of {windows} {windows|period|periods} the dossier lists fewer meetings than the rules ask "
        + "for (at least {required}), first from {from} to {to}. Meetings that are not listed may have been held."),
    MessageTemplate(
      "skip.KP-PAR-027", cs: "U uvedených jednání není jasné, do kterého roku patří.",
      en: "The listed meetings do not say to which year they belong."),
    MessageTemplate(
      "rule.KP-PAR-028", cs: "Kde pravidla orgánu mluví o stranách triády, je u míst uvedena strana i druh uživatele.",
      en: "Where a body's rules speak of the sides of the triad, its seats state their side and their kind of user."),
    MessageTemplate(
      "finding.KP-PAR-028.side", cs: "„{body}“: u {count} {count|místa|míst|míst} není uvedena strana triády.",
      en: "“{body}”: {count} {count|seat states|seats state} no side of the triad."),
    MessageTemplate(
      "finding.KP-PAR-028.userKind",
      cs: "„{body}“: u {count} {count|místa|míst|míst} uživatelů není uvedeno, zda nejde o pečující osobu.",
      en: "“{body}”: {count} {count|seat|seats} of users {count|does|do} not say whether it is a carer."),
  ]

  /// What the rules about votes, attendance and contests say.
  static let votes: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PAR-016", cs: "Hlasů není dohromady více než míst s hlasem.",
      en: "The numbers of a vote are together no more than the seats with a vote."),
    MessageTemplate(
      "finding.KP-PAR-016.more", cs: "Hlasů je dohromady {votes}, míst s hlasem nejvýše {seats}.",
      en: "The votes are {votes} together, and the seats with a vote at most {seats}."),
    MessageTemplate(
      "finding.KP-PAR-016.listed",
      cs: "Hlasů je dohromady {votes}, míst s hlasem spis uvádí nejvýše {seats}; všechna uvedena být nemusí.",
      en:
        "The votes are {votes} together, and the listed seats with a vote at most {seats}; the list may be incomplete."),
    MessageTemplate(
      "finding.KP-PAR-016.negative", cs: "Počet hlasů je záporný.", en: "A number of votes is negative."),
    MessageTemplate(
      "rule.KP-PAR-017", cs: "Jednotlivé hlasy souhlasí s uvedenými počty a nikdo nehlasuje dvakrát.",
      en: "The single ballots agree with the numbers of the vote, and nobody has two."),
    MessageTemplate(
      "finding.KP-PAR-017.more", cs: "Jednotlivých hlasů je {ballots}, uvedený počet je však jen {stated}.",
      en: "There are {ballots} single ballots of a kind, but the stated number is only {stated}."),
    MessageTemplate(
      "finding.KP-PAR-017.twice", cs: "Jeden hlasující má více než jeden hlas.",
      en: "One voter has more than one ballot."),
    MessageTemplate(
      "rule.KP-PAR-018", cs: "Uvedený výsledek hlasování plyne z počtů hlasů podle pravidel orgánu.",
      en: "The stated result of a vote is the one that its numbers give by the rules of the body."),
    MessageTemplate(
      "finding.KP-PAR-018",
      cs: "„{body}“: je uvedeno „{stated}“, podle počtů hlasů a pravidel orgánu však vychází „{computed}“.",
      en: "“{body}”: the stated result is “{stated}”, but by the votes and the body's rules it is “{computed}”."),
    MessageTemplate("voteResult.accepted", cs: "přijato", en: "accepted"),
    MessageTemplate("voteResult.rejected", cs: "nepřijato", en: "rejected"),
    MessageTemplate("voteResult.tied", cs: "rovnost hlasů", en: "tied"),
    MessageTemplate("voteResult.unlisted", cs: "jiný výsledek", en: "another result"),
    MessageTemplate(
      "rule.KP-PAR-022", cs: "Hlasuje jen ten, kdo v orgánu v ten den měl místo s hlasem a nemá ohlášený zájem.",
      en: "Whoever votes has a seat with a vote in the body on the day, and no declared interest that bars them."),
    MessageTemplate(
      "finding.KP-PAR-022.otherBody",
      cs: "Mezi hlasy {count|je|jsou|je} {count} z míst jiného orgánu.",
      en: "{count} {count|ballot is|ballots are} from seats of another body."),
    MessageTemplate(
      "finding.KP-PAR-022.guest", cs: "Mezi hlasy {count|je|jsou|je} {count} od hostů; host nehlasuje.",
      en: "{count} {count|ballot is|ballots are} from guests, who have no vote."),
    MessageTemplate(
      "finding.KP-PAR-022.noVote", cs: "Mezi hlasy {count|je|jsou|je} {count} z míst bez hlasu.",
      en: "{count} {count|ballot is|ballots are} from seats without a vote."),
    MessageTemplate(
      "finding.KP-PAR-022.barred",
      cs: "Mezi hlasy {count|je|jsou|je} {count} od členů, kteří pro ohlášený zájem podle pravidel nehlasují.",
      en: "{count} {count|ballot is|ballots are} from members whom a declared interest bars by the rules."),
    MessageTemplate(
      "finding.KP-PAR-022.ended",
      cs: "Mezi hlasy {count|je|jsou|je} {count} z míst, která v ten den podle uvedené doby netrvala.",
      en: "{count} {count|ballot is|ballots are} from seats that by their stated times did not exist on the day."),
    MessageTemplate(
      "skip.KP-PAR-022.voting", cs: "Není uvedeno, zda místo má hlas.",
      en: "It is not stated whether the seat has a vote."),
    MessageTemplate(
      "skip.KP-PAR-022.interest", cs: "Pravidla neuvádějí, zda ohlášený zájem vylučuje z hlasování.",
      en: "The rules do not state whether a declared interest bars from voting."),
    MessageTemplate(
      "skip.KP-PAR-022.time", cs: "Z uvedené doby místa není jasné, zda v ten den trvalo.",
      en: "The stated times do not decide whether the seat existed on the day."),
    MessageTemplate(
      "rule.KP-PAR-023", cs: "Prezence uvádí místa orgánů, které jednaly; kdo jiný přišel, je host.",
      en: "An attendance list names seats of the bodies that met; anybody else is a guest."),
    MessageTemplate(
      "finding.KP-PAR-023",
      cs: "V prezenci {count|je|jsou|je} {count} {count|místo|místa|míst} orgánu, který nejednal, a host to není.",
      en: "The attendance list has {count} {count|seat|seats} of a body that did not meet, not marked as guests."),
    MessageTemplate(
      "rule.KP-PAR-024", cs: "Náhradník zastupuje místo téhož orgánu.",
      en: "A substitute stands in for a seat of the same body."),
    MessageTemplate(
      "finding.KP-PAR-024.itself", cs: "Náhradník zastupuje sám sebe.", en: "The substitute stands in for itself."),
    MessageTemplate(
      "finding.KP-PAR-024.otherBody", cs: "Náhradník zastupuje místo jiného orgánu.",
      en: "The substitute stands in for a seat of another body."),
    MessageTemplate(
      "rule.KP-PAR-026", cs: "Hlasování, usnesení a úkol patří k témuž jednání jako jejich bod.",
      en: "A vote, a resolution and a task belong to the same meeting as their item."),
    MessageTemplate(
      "finding.KP-PAR-026", cs: "Záznam odkazuje na věci z různých jednání.",
      en: "The entry refers to things of different meetings."),
    MessageTemplate(
      "rule.KP-PAR-029", cs: "Kdo podal společný soutěžní návrh, je mezi soutěžícími také a má stejně hlasů.",
      en: "Whoever made a joint entry is an entrant of the contest too, with the same votes."),
    MessageTemplate(
      "finding.KP-PAR-029.missing",
      cs: "Soutěž „{contest}“: {count} {count|spoluautor není|spoluautoři nejsou|spoluautorů není} mezi soutěžícími.",
      en: "Contest “{contest}”: {count} {count|partner of a joint entry is|partners of joint entries are} no entrant."),
    MessageTemplate(
      "finding.KP-PAR-029.votes", cs: "Soutěž „{contest}“: společný návrh má u svých autorů různý počet hlasů.",
      en: "Contest “{contest}”: a joint entry has different votes with its entrants."),
    MessageTemplate(
      "rule.KP-PAR-030", cs: "Kdo je u jednání nebo bodu uveden jako omluvený či nepřítomný, na něm nehlasoval.",
      en: "Whoever is stated as excused or absent at a meeting or an item did not vote there."),
    MessageTemplate(
      "finding.KP-PAR-030",
      cs: "Mezi hlasy {count|je|jsou|je} {count} od členů, kteří jsou uvedeni jako omluvení nebo nepřítomní.",
      en: "{count} {count|ballot is|ballots are} from members who are stated as excused or absent."),
  ]
}
