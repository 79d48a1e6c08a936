import ExactValues

extension MessageTemplate {
  /// What the rules about monitoring of the plan say.
  static let monitoring: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-MON-001", cs: "Části vyhodnocení dávají dohromady celek.",
      en: "The parts of an evaluation add up to the whole."),
    MessageTemplate(
      "finding.KP-MON-001.total", cs: "Části vyhodnocení mají dohromady položek {parts}, celek jich uvádí {whole}.",
      en: "The parts of the evaluation have {parts} items together, the whole states {whole}."),
    MessageTemplate(
      "finding.KP-MON-001.status",
      cs: "Části vyhodnocení mají ve stavu „{status}“ dohromady položek {parts}, celek jich uvádí {whole}.",
      en:
        "The parts of the evaluation have {parts} items with the status “{status}” together, the whole states {whole}."
    ),
    MessageTemplate(
      "rule.KP-MON-002", cs: "Část vyhodnocení mluví o témže plánu, projektu a roce jako celek.",
      en: "A part of an evaluation speaks of the same plan, project and year as the whole."),
    MessageTemplate(
      "finding.KP-MON-002", cs: "Část „{part}“ nemluví o témže jako celek „{whole}“.",
      en: "The part “{part}” does not speak of the same as the whole “{whole}”."),
    MessageTemplate(
      "rule.KP-MON-003", cs: "Kola vyhodnocení téhož plánu, roku a orgánu se liší číslem.",
      en: "Rounds of evaluation of the same plan, year and body differ in their number."),
    MessageTemplate(
      "finding.KP-MON-003", cs: "Vyhodnocení „{evaluation}“ má číslo kola {round}, které už má jiné.",
      en: "The evaluation “{evaluation}” has the number of round {round}, which another one has already."),
    MessageTemplate(
      "rule.KP-MON-004", cs: "Kroky vyhodnocení jdou po sobě: návrh, připomínky, schválení.",
      en: "The steps of an evaluation stand in order: draft, comments, approval."),
    MessageTemplate(
      "finding.KP-MON-004.order", cs: "Krok {step} má podle postupu předcházet kroku {before}, stojí však až za ním.",
      en: "The step {step} should come before the step {before}, but stands after it."),
    MessageTemplate(
      "finding.KP-MON-004.time", cs: "Krok {step} má dřívější čas než krok {before}, za kterým stojí.",
      en: "The step {step} is earlier than the step {before}, after which it stands."),
    MessageTemplate(
      "finding.KP-MON-004.state", cs: "Krok {step} je hotov, krok {before} před ním však ještě ne.",
      en: "The step {step} is done, but the step {before} above it is not yet."),
    MessageTemplate(
      "rule.KP-MON-005", cs: "Zpráva nahrazuje dřívější zprávu o téže položce a témže roce.",
      en: "A report supersedes an earlier one on the same item and year."),
    MessageTemplate(
      "finding.KP-MON-005.circle", cs: "Zpráva {report} nahrazuje zprávu {earlier}, a ta zpětně ji.",
      en: "The report {report} supersedes {earlier}, and that one leads back to it."),
    MessageTemplate(
      "finding.KP-MON-005.item", cs: "Zpráva {report} nahrazuje zprávu {earlier}, která je o jiné položce.",
      en: "The report {report} supersedes {earlier}, which is on another item."),
    MessageTemplate(
      "finding.KP-MON-005.year", cs: "Zpráva {report} nahrazuje zprávu {earlier}, která je o jiném roce.",
      en: "The report {report} supersedes {earlier}, which is on another year."),
    MessageTemplate(
      "finding.KP-MON-005.order", cs: "Zpráva {report} nahrazuje zprávu {earlier}, která je pozdější.",
      en: "The report {report} supersedes {earlier}, which is later."),
    MessageTemplate(
      "rule.KP-MON-006",
      cs: "Kde se přijatý stav liší od toho, který plyne z podřízených položek, je uvedeno proč.",
      en: "Where the adopted status differs from what the items below give, the report says why."),
    MessageTemplate(
      "finding.KP-MON-006",
      cs: "Položka „{item}“ má stav {adopted}, z podřízených položek plyne {derived}; důvod rozdílu není uveden.",
      en: "The item “{item}” has the status {adopted}, the items below give {derived}; the reason is not stated."),
    MessageTemplate(
      "rule.KP-MON-007", cs: "Položka je „dosud nenastal termín“ jen dokud trvají její roky.",
      en: "An item is “not yet due” only while its years last."),
    MessageTemplate(
      "finding.KP-MON-007",
      cs: "Za rok {year} je uvedeno, že termín dosud nenastal; roky položky však skončily rokem {last}.",
      en: "For the year {year} the item is not yet due, but its years ended with {last}."),
    MessageTemplate(
      "rule.KP-MON-008", cs: "Způsob zjišťování údajů říká, kdo se koho ptá, na co a jak často.",
      en: "A channel of monitoring says who asks whom, what and how often."),
    MessageTemplate(
      "finding.KP-MON-008", cs: "U způsobu „{channel}“ není uvedeno: {missing}.",
      en: "Of the channel “{channel}” it is not stated: {missing}."),
    MessageTemplate("monitoring.missing.collectors", cs: "kdo se ptá", en: "who asks"),
    MessageTemplate("monitoring.missing.respondents", cs: "koho se ptá", en: "who is asked"),
    MessageTemplate("monitoring.missing.asks", cs: "na co se ptá", en: "what is asked"),
    MessageTemplate("monitoring.missing.frequency", cs: "jak často", en: "how often"),
  ]
}
