import ExactValues

extension MessageTemplate {
  /// What the rules about organisations say.
  static let organisations: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-ORG-001",
      cs: "Dvě organizace nemají stejné IČO, ledaže je jedna útvarem nebo nástupcem druhé.",
      en: "Two organisations have different identification numbers, unless one is a unit or successor of the other."),
    MessageTemplate(
      "finding.KP-ORG-001",
      cs: "Organizace „{organisation}“ má stejné IČO {number} jako „{other}“.",
      en: "The organisation “{organisation}” has the identification number {number} of “{other}”."),
    MessageTemplate(
      "rule.KP-ORG-002", cs: "Žádná organizace není útvarem sebe samé.", en: "No organisation is a unit of itself."),
    MessageTemplate(
      "finding.KP-ORG-002",
      cs: "Zařazení útvarů tvoří kruh o {count} {count|organizaci|organizacích|organizacích}.",
      en: "Units form a circle of {count} {count|organisation|organisations}."),
    MessageTemplate(
      "rule.KP-ORG-003",
      cs: "Dvě organizace stejného jména odlišuje IČO, obec nebo nadřízená organizace.",
      en: "Two organisations of one name are told apart by a number, a municipality or the whole they belong to."),
    MessageTemplate(
      "finding.KP-ORG-003",
      cs: "Organizaci „{name}“ nic neodlišuje od organizace „{other}“ ({id}); může jít o tutéž.",
      en: "Nothing tells the organisation “{name}” from “{other}” ({id}); they may be one."),
    MessageTemplate(
      "rule.KP-ORG-004", cs: "Obec mezi organizacemi má svůj kód; podle jména ji nelze poznat.",
      en: "A municipality among the organisations has its code; a name does not tell which one it is."),
    MessageTemplate(
      "finding.KP-ORG-004",
      cs: "U obce „{organisation}“ není kód obce, takže nelze poznat, do kterého obvodu patří.",
      en: "The municipality “{organisation}” has no code, so that its district cannot be told."),
  ]
}
