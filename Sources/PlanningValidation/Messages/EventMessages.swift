import ExactValues

extension MessageTemplate {
  /// What the rules about past occasions, printed numbers, workshops and contests say.
  static let eventsAndContests: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PAR-007", cs: "Akce trvá aspoň tolik hodin a má aspoň tolik účastníků, kolik je slíbeno.",
      en: "An event lasts at least as long, and has at least as many participants, as is promised."),
    MessageTemplate(
      "finding.KP-PAR-007.hours",
      cs: "U akce „{event}“ je uvedena délka {stated} {stated|hodina|hodiny|hodin}; slíbeno je nejméně {least}.",
      en: "The stated length of “{event}” is {stated} {stated|hour|hours}; at least {least} are promised."),
    MessageTemplate(
      "finding.KP-PAR-007.participants",
      cs: "U akce „{event}“ {stated|je uveden|jsou uvedeni|je uvedeno} {stated} "
        + "{stated|účastník|účastníci|účastníků}; slíbeno je nejméně {least}.",
      en: "For “{event}” {stated} {stated|participant is|participants are} stated; at least {least} are promised."),
    MessageTemplate(
      "rule.KP-PAR-008",
      cs: "U setkání a akcí, jejichž naplánovaný nebo ohlášený čas uplynul, je uvedeno, zda se konaly.",
      en: "Where the scheduled or announced time of a meeting or event has passed, it is stated whether it was held."),
    MessageTemplate(
      "finding.KP-PAR-008.rounds",
      cs: "„{name}“: v harmonogramu {count|je|jsou|je} {count} {count|kolo|kola|kol} ({meetings} "
        + "{meetings|setkání jednoho orgánu|setkání jednotlivých orgánů|setkání jednotlivých orgánů}), "
        + "{count|jehož|jejichž|jejichž} čas uplynul; zda se setkání konala, uvedeno není.",
      en: "“{name}”: the schedule has {count} {count|round|rounds} ({meetings} {meetings|meeting|meetings} of one "
        + "body each) whose time has passed; it is not stated whether the meetings were held."),
    MessageTemplate(
      "finding.KP-PAR-008.meetings",
      cs: "„{name}“: naplánováno nebo ohlášeno {count|bylo|byla|bylo} {count} jednání a čas uplynul; "
        + "zda se {count|konalo|konala|konala}, uvedeno není.",
      en: "“{name}”: the time of {count} scheduled or announced {count|meeting|meetings} has passed; "
        + "it is not stated whether {count|it was|they were} held."),
    MessageTemplate(
      "finding.KP-PAR-008.events",
      cs: "„{name}“: "
        + "{count|naplánována nebo ohlášena byla|naplánovány nebo ohlášeny byly|naplánováno nebo ohlášeno bylo} "
        + "{count} {count|akce|akce|akcí} a čas uplynul; zda se {count|konala|konaly|konaly}, uvedeno není.",
      en: "“{name}”: the time of {count} scheduled or announced {count|event|events} has passed; "
        + "it is not stated whether {count|it was|they were} held."),
    MessageTemplate(
      "finding.KP-PAR-008.announced",
      cs: "Akce „{name}“ byla ohlášena na {time}; zda se konala, uvedeno není. Ohlášené není uskutečněné.",
      en: "“{name}” was announced for {time}; it is not stated whether it was held. Announced is not held."),
    MessageTemplate(
      "finding.KP-PAR-008.scheduled",
      cs: "Akce „{name}“ byla naplánována na {time}; zda se konala, uvedeno není. Naplánované není uskutečněné.",
      en: "“{name}” was scheduled for {time}; it is not stated whether it was held. Scheduled is not held."),
    MessageTemplate(
      "skip.KP-PAR-008", cs: "Z uvedené doby nelze určit, zda již uplynula.",
      en: "The stated time does not decide whether it has passed."),
    MessageTemplate(
      "rule.KP-PAR-010", cs: "Témat workshopů je tolik, kolik workshopů je slíbeno.",
      en: "There are as many topics as promised workshops."),
    MessageTemplate(
      "finding.KP-PAR-010",
      cs: "„{promise}“: slíbený počet je {promised}, {topics|uvedeno je|uvedena jsou|uvedeno je} {topics} "
        + "{topics|téma|témata|témat}.",
      en: "“{promise}”: {promised} are promised, and {topics} {topics|topic is|topics are} stated."),
    MessageTemplate(
      "skip.KP-PAR-010", cs: "Témata jsou uvedena jen jako příklady.", en: "The topics are stated only as examples."),
    MessageTemplate(
      "rule.KP-PAR-013", cs: "Společný soutěžní návrh má více než jednoho výherce.",
      en: "A winning entry that was made jointly has more than one winner."),
    MessageTemplate(
      "finding.KP-PAR-013",
      cs: "Soutěž „{contest}“: vítězný návrh je označen za společný, počet výherců je však {winners}.",
      en: "Contest “{contest}”: the winning entry is called a joint one, but the number of winners is {winners}."),
  ]
}
