import ExactValues

extension MessageTemplate {
  /// What the rules about written values say.
  static let values: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-VAL-001", cs: "Každý zapsaný údaj se dá přečíst jako to, čím má být.",
      en: "Every written value can be read as what its member holds."),
    MessageTemplate(
      "finding.KP-VAL-001", cs: "Údaj se nedá přečíst. {fault}", en: "The value cannot be read. {fault}"),
    MessageTemplate(
      "rule.KP-VAL-002", cs: "Každý uvedený den v kalendáři je.", en: "Every stated day is a day of the calendar."),
    MessageTemplate(
      "finding.KP-VAL-002", cs: "Den „{text}“ v kalendáři není.", en: "The calendar has no day “{text}”."),
    MessageTemplate(
      "rule.KP-VAL-003", cs: "Údaje jsou zapsány tak, že při čtení není co opravovat.",
      en: "Values are written so that nothing has to be put right to read them."),
    MessageTemplate(
      "finding.KP-VAL-003", cs: "Zápis „{text}“ se čte jako „{value}“. {repairs}",
      en: "“{text}” is read as “{value}”. {repairs}"),
    MessageTemplate("fix.KP-VAL-003", cs: "Zapsat „{value}“", en: "Write “{value}”"),
    MessageTemplate("rule.KP-VAL-004", cs: "Nic nekončí dříve, než začne.", en: "Nothing ends before it begins."),
    MessageTemplate(
      "finding.KP-VAL-004", cs: "Období končí ({to}) dříve, než začíná ({from}).",
      en: "The period ends ({to}) before it begins ({from})."),
    MessageTemplate(
      "rule.KP-VAL-005", cs: "Částky a počty nejsou záporné.", en: "Amounts and counts are not negative."),
    MessageTemplate("finding.KP-VAL-005", cs: "Údaj {text} je záporný.", en: "The value {text} is negative."),
    MessageTemplate(
      "skip.withheld", cs: "Údaj „{member}“ není veřejný.", en: "“{member}” is kept from the public."),
  ]
}
