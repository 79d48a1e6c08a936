import ExactValues

extension MessageTemplate {
  /// What a comparison of two derivations says.
  static let differences: [MessageTemplate] = [
    MessageTemplate("difference.none", cs: "Odvození se neliší.", en: "The derivations do not differ."),
    MessageTemplate("difference.moved", cs: "{label}: {old} → {new}", en: "{label}: {old} → {new}"),
    MessageTemplate("difference.added", cs: "{label}: nově {new}", en: "{label}: new, {new}"),
    MessageTemplate("difference.removed", cs: "{label}: odpadá ({old})", en: "{label}: gone (was {old})"),
    MessageTemplate(
      "difference.unmoved", cs: "{label}: beze změny ({old}), ačkoli se změnilo:",
      en: "{label}: unchanged ({old}), although this changed:"),
    MessageTemplate("difference.because", cs: "protože se změnilo:", en: "because this changed:"),
    MessageTemplate("difference.unused", cs: "Na žádný výsledek nemá vliv:", en: "Without effect on any result:"),
    MessageTemplate(
      "difference.cause.stated", cs: "spis, {name}: {old} → {new}", en: "the dossier, {name}: {old} → {new}"),
    MessageTemplate(
      "difference.cause.given", cs: "zadání ({name}): {old} → {new}", en: "given ({name}): {old} → {new}"),
    MessageTemplate(
      "difference.cause.registered", cs: "registr, {name}: {old} → {new}", en: "the register, {name}: {old} → {new}"),
    MessageTemplate(
      "difference.cause.parameter", cs: "parametr {name}: {old} → {new}", en: "the parameter {name}: {old} → {new}"),
    MessageTemplate(
      "difference.cause.formula", cs: "vzorec {name}: {old} → {new}", en: "the formula {name}: {old} → {new}"),
    MessageTemplate(
      "difference.cause.selection", cs: "výběr toho, co se započítává ({name}): {old} → {new}",
      en: "the selection of what counts ({name}): {old} → {new}"),
    MessageTemplate(
      "difference.cause.circumstance", cs: "okolnost {name}: {old} → {new}",
      en: "the circumstance {name}: {old} → {new}"
    ),
    MessageTemplate("difference.absent", cs: "není", en: "absent"),
  ]
}
