import ExactValues

extension MessageTemplate {
  /// What the rules about references and identifiers say.
  static let references: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-REF-001", cs: "Každý odkaz vede na položku, která ve spisu je.",
      en: "Every reference leads to an entity of the dossier."),
    MessageTemplate(
      "finding.KP-REF-001", cs: "Odkaz na „{target}“ ({collection}) nikam nevede.",
      en: "The reference to “{target}” ({collection}) leads nowhere."),
  ]
}
