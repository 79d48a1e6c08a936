import ExactValues

extension MessageTemplate {
  /// What the rules about sources say.
  static let sources: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-SRC-001", cs: "Každá položka spisu, který má zdroje, uvádí, odkud pochází.",
      en: "In a dossier that has sources, everything names the source that states it."),
    MessageTemplate(
      "finding.KP-SRC-001", cs: "Není uvedeno, z jakého zdroje údaj pochází.", en: "No source is named."),
    MessageTemplate(
      "rule.KP-SRC-002", cs: "Dokumenty, o kterých zdroje mluví, jsou k dispozici.",
      en: "The documents that sources name are at hand."),
    MessageTemplate(
      "finding.KP-SRC-002", cs: "Dokument „{document}“ zdroj jen zmiňuje; jeho text ve spisu není.",
      en: "A source only mentions the document “{document}”; its text is not in the dossier."),
    MessageTemplate(
      "rule.KP-SRC-003", cs: "U zdroje je uvedeno, kdy byl zveřejněn.",
      en: "It is stated when a source was published."),
    MessageTemplate(
      "finding.KP-SRC-003", cs: "Není uvedeno, kdy byl zdroj zveřejněn.",
      en: "It is not stated when the source was published."),
    MessageTemplate(
      "rule.KP-SRC-004", cs: "Kde si údaje odporují, je rozhodnuto, který platí.",
      en: "Where readings compete, it is decided which of them stands."),
    MessageTemplate(
      "finding.KP-SRC-004", cs: "O jiném čtení „{text}“ údaje „{path}“ není rozhodnuto.",
      en: "It is not decided whether “{path}” should read “{text}” instead."),
    MessageTemplate(
      "fix.KP-SRC-004", cs: "Ponechat údaj spisu a čtení „{text}“ odmítnout",
      en: "Keep the value of the dossier and reject “{text}”"),
    MessageTemplate(
      "skip.KP-SRC-004", cs: "Údaj „{path}“, kterého se jiné čtení týká, ve spisu není.",
      en: "The dossier has no “{path}” with which the reading could compete."),
    MessageTemplate(
      "rule.KP-SRC-005", cs: "Formát souboru je známý a vše v něm se podařilo přečíst.",
      en: "The format of the file is known, and everything in it could be read."),
    MessageTemplate(
      "finding.KP-SRC-005.format", cs: "Formát „{format}“ tato verze knihovny nezná; zná „{known}“.",
      en: "This version of the library does not know the format “{format}”; it knows “{known}”."),
    MessageTemplate(
      "finding.KP-SRC-005.draft",
      cs: "Soubor je ve formátu „{format}“ z doby před prvním vydáním; čte se jako „{known}“.",
      en: "The file is in the format “{format}” from before the first release; it is read as “{known}”."),
    MessageTemplate(
      "finding.KP-SRC-005.later",
      cs: "Formát „{format}“ je novější než „{known}“; co tato verze knihovny nezná, zůstává, jak je.",
      en:
        "The format “{format}” is newer than “{known}”; what this version of the library does not know stays as it is."
    ),
    MessageTemplate(
      "finding.KP-SRC-005.unknown", cs: "Údaj „{member}“ formát nepopisuje; zůstává, jak je.",
      en: "The format does not describe “{member}”; it stays as it is."),
    MessageTemplate(
      "finding.KP-SRC-005.unreadable",
      cs: "Údaj „{member}“ nemá tvar, jaký má mít; zůstává zachován a nikde se s ním nepočítá.",
      en: "“{member}” does not have the shape that it should; it is kept, and nothing counts it."),
    MessageTemplate(
      "finding.KP-SRC-005.repeated", cs: "Údaj „{member}“ je uveden vícekrát; platí první výskyt.",
      en: "“{member}” stands more than once; the first one counts."),
  ]
}
