import ExactValues

extension MessageTemplate {
  /// What the rules about codes say.
  static let codes: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-COD-001", cs: "Kódy jsou v seznamech této verze knihovny.",
      en: "Codes are in the lists of this version of the library."),
    MessageTemplate(
      "finding.KP-COD-001", cs: "Kód „{code}“ v seznamu {list} (verze {version}) není; údaj zůstává, jak je.",
      en: "The list {list} (version {version}) has no code “{code}”; the value stays as it is."),
    MessageTemplate(
      "rule.KP-COD-002", cs: "Kódy obcí jsou známé a obce území leží v jeho správním obvodu.",
      en: "Codes of municipalities are known, and the municipalities of an area lie in its district."),
    MessageTemplate(
      "finding.KP-COD-002.form", cs: "„{code}“ není kód obce; kód obce má šest číslic.",
      en: "“{code}” is no code of a municipality; such a code has six digits."),
    MessageTemplate(
      "finding.KP-COD-002.district", cs: "Obec {code} neleží dne {day} ve správním obvodu {district}.",
      en: "The municipality {code} does not lie in the district {district} on {day}."),
    MessageTemplate(
      "finding.KP-COD-002.validity", cs: "Kód obce v ten den neplatí. {status}",
      en: "The code of the municipality is not valid on the day. {status}"),
    MessageTemplate(
      "rule.KP-COD-003", cs: "Druh sociální služby zákon zná po celou dobu, kdy se služba poskytuje.",
      en: "The Act has the type of a service for as long as the service is provided."),
    MessageTemplate(
      "finding.KP-COD-003", cs: "Druh služby v době jejího poskytování neplatí. {status}",
      en: "The type of the service is not valid while the service is provided. {status}"),
    MessageTemplate(
      "rule.KP-COD-004", cs: "Služba se poskytuje jen ve formách, které zákon pro její druh připouští.",
      en: "A service is provided only in forms that the Act permits for its type."),
    MessageTemplate(
      "finding.KP-COD-004", cs: "Forma „{form}“ se pro druh služby „{type}“ v přehledu forem neuvádí.",
      en: "The table of forms does not give the form “{form}” for the type of service “{type}”."),
    MessageTemplate(
      "skip.KP-COD-004", cs: "Zda je pro druh služby „{type}“ přípustná forma „{form}“, není známo.",
      en: "Whether the form “{form}” is permitted for the type of service “{type}” is not known."),
    MessageTemplate(
      "rule.KP-COD-005", cs: "Kódy registrů jsou v číselnících, které má knihovna k dispozici.",
      en: "Codes of registers are in the issues of the lists that the library has."),
    MessageTemplate("finding.KP-COD-005", cs: "{status}", en: "{status}"),
    MessageTemplate(
      "skip.imprecise", cs: "Údaj „{member}“ není tak přesný, aby se podle něj dalo rozhodnout.",
      en: "“{member}” is not precise enough to decide."),
  ]
}
