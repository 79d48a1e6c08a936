import ExactValues

extension MessageTemplate {
  /// The words between the numbers of a derivation.
  static let explanation: [MessageTemplate] = [
    MessageTemplate("explanation.sources", cs: "Zdroje: {sources}", en: "Sources: {sources}"),
    MessageTemplate(
      "explanation.parameter", cs: "parametr {key} = {value} [{citation}]", en: "parameter {key} = {value} [{citation}]"
    ),
    MessageTemplate(
      "explanation.more", cs: "… a {count} {count|další|další|dalších}", en: "… and {count} {count|other|others}"),
    MessageTemplate(
      "explanation.notTaken", cs: "nezapočteno: {path} – {reason}", en: "not taken: {path} – {reason}"),
    MessageTemplate("explanation.given", cs: "zadáno: {value}", en: "given: {value}"),
    MessageTemplate("explanation.rounded", cs: "zaokrouhleno ({rule})", en: "rounded ({rule})"),
    MessageTemplate("explanation.above", cs: "(viz výše)", en: "(see above)"),
    MessageTemplate("explanation.none", cs: "neuvedeno", en: "not stated"),
    MessageTemplate("explanation.yes", cs: "ano", en: "yes"),
    MessageTemplate("explanation.no", cs: "ne", en: "no"),
  ]
}
