import ExactValues

extension MessageTemplate {
  /// What the rules about projects say.
  static let projects: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PRJ-001", cs: "U projektu je uveden právě jeden příjemce.",
      en: "A project states exactly one beneficiary."),
    MessageTemplate(
      "finding.KP-PRJ-001.none",
      cs: "U projektu „{project}“ není uveden příjemce; z jiných rolí jej nelze odvodit.",
      en: "The project “{project}” states no beneficiary; none can be inferred from other roles."),
    MessageTemplate(
      "finding.KP-PRJ-001.several",
      cs: "U projektu „{project}“ {count|je uveden|jsou uvedeni|je uvedeno} {count} "
        + "{count|příjemce|příjemci|příjemců}: {organisations}.",
      en: "The project “{project}” states {count} {count|beneficiary|beneficiaries}: {organisations}."),
    MessageTemplate(
      "rule.KP-PRJ-002", cs: "U projektu je uvedeno registrační číslo a patří k programu, který text jmenuje.",
      en: "A project states its registration number, which is one of the programme that the text names."),
    MessageTemplate(
      "finding.KP-PRJ-002.missing", cs: "U projektu „{project}“ není uvedeno registrační číslo.",
      en: "The project “{project}” states no registration number."),
    MessageTemplate(
      "finding.KP-PRJ-002.form",
      cs: "Registrační číslo „{number}“ projektu „{project}“ nemá známý tvar; zůstává, jak je.",
      en: "The registration number “{number}” of “{project}” has no known form; it stays as it is."),
    MessageTemplate(
      "finding.KP-PRJ-002.programme",
      cs: "Registrační číslo „{number}“ má tvar jiného programu, než který text jmenuje („{programme}“).",
      en: "The registration number “{number}” has the form of another programme than the named one (“{programme}”)."),
    MessageTemplate(
      "rule.KP-PRJ-003", cs: "U projektu je uveden první a poslední den a projekt trvá celé měsíce.",
      en: "A project states its first and its last day, and lasts whole months."),
    MessageTemplate(
      "finding.KP-PRJ-003.missing", cs: "U projektu „{project}“ není uvedeno, od kdy a do kdy trvá.",
      en: "The project “{project}” does not state from when till when it lasts."),
    MessageTemplate(
      "finding.KP-PRJ-003.months",
      cs: "Projekt „{project}“ trvá od {from} do {to}, {days} {days|den|dny|dní}, a to nejsou celé měsíce.",
      en: "The project “{project}” lasts from {from} to {to}, {days} {days|day|days}, which are no whole months."),
    MessageTemplate(
      "skip.reversed", cs: "Poslední den leží před prvním.", en: "The last day lies before the first."),
    MessageTemplate(
      "rule.KP-PRJ-004", cs: "Žádná organizace nemá v jednom projektu role, které se vylučují.",
      en: "No organisation has roles in one project that exclude each other."),
    MessageTemplate(
      "finding.KP-PRJ-004",
      cs: "„{organisation}“ má v projektu uvedenu roli {first} i roli {second}; údaje si odporují a ve spisu "
        + "zůstávají oba.",
      en: "“{organisation}” is stated as {first} and as {second} of the project; the sources disagree, both are kept."),
    MessageTemplate("projectRole.beneficiary", cs: "příjemce", en: "beneficiary"),
    MessageTemplate("projectRole.implementer", cs: "realizátora", en: "implementer"),
    MessageTemplate("projectRole.partner", cs: "partnera", en: "partner"),
    MessageTemplate("projectRole.contractor", cs: "dodavatele", en: "contractor"),
    MessageTemplate(
      "rule.KP-PRJ-005", cs: "Projekt, který sleduje plnění plánu, nezačíná dříve než plán.",
      en: "A project that monitors a plan does not begin before the plan."),
    MessageTemplate(
      "finding.KP-PRJ-005",
      cs: "Projekt „{project}“ začíná dříve než plán „{plan}“, který sleduje: {projectStart} a {planStart}.",
      en: "The project “{project}” begins before the plan “{plan}” that it monitors: {projectStart} and {planStart}."),
    MessageTemplate(
      "rule.KP-PRJ-006", cs: "Uvedená délka projektu odpovídá jeho prvnímu a poslednímu dni.",
      en: "The stated length of a project agrees with its first and last day."),
    MessageTemplate(
      "finding.KP-PRJ-006",
      cs: "U projektu „{project}“ je uvedena délka {stated} {stated|měsíc|měsíce|měsíců}; první a poslední den "
        + "({from} a {to}) tomu neodpovídají.",
      en: "The stated length of “{project}” is {stated} {stated|month|months}; its first and last day ({from} and "
        + "{to}) do not agree with it."),
    MessageTemplate("rule.KP-PRJ-007", cs: "U projektu je uveden rozpočet.", en: "A project states its budget."),
    MessageTemplate(
      "finding.KP-PRJ-007", cs: "U projektu „{project}“ není uveden rozpočet; neuvedený není nulový.",
      en: "The project “{project}” states no budget; not stated is not zero."),
    MessageTemplate(
      "rule.KP-PRJ-008", cs: "Uvádí-li projekt smlouvy, je uvedena u každého partnera, který je obcí.",
      en: "Where a project states agreements, it states one for every partner that is a municipality."),
    MessageTemplate(
      "finding.KP-PRJ-008",
      cs: "U partnera „{partner}“ projektu „{project}“ není uvedena smlouva, u jiných účastníků ano.",
      en: "No agreement is stated for the partner “{partner}” of “{project}”, while others have one."),
  ]
}
