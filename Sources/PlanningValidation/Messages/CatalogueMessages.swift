import ExactValues

extension MessageTemplate {
  /// What the rules about the catalogue of services say.
  static let catalogue: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-CAT-001", cs: "U vydání katalogu je uvedeno, v jaké je podobě a kde je k dostání.",
      en: "An edition of a catalogue names its medium and where it can be had."),
    MessageTemplate(
      "finding.KP-CAT-001.medium", cs: "Není uvedeno, zda je katalog tištěný, nebo elektronický.",
      en: "It is not stated whether the catalogue is printed or electronic."),
    MessageTemplate(
      "finding.KP-CAT-001.place", cs: "Není uvedeno, kde je katalog k dostání.",
      en: "It is not stated where the catalogue can be had."),
    MessageTemplate(
      "rule.KP-CAT-002", cs: "Záznam v katalogu uvádí poskytovatele, nebo službu.",
      en: "An entry of a catalogue names a provider or a service."),
    MessageTemplate(
      "finding.KP-CAT-002", cs: "Záznam neuvádí poskytovatele ani službu.",
      en: "The entry names neither a provider nor a service."),
  ]
}
