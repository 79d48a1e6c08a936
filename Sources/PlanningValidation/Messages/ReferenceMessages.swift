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
    MessageTemplate(
      "finding.KP-REF-001.path", cs: "Cesta „{target}“ nikam nevede.", en: "The path “{target}” leads nowhere."),
    MessageTemplate(
      "rule.KP-REF-002", cs: "Identifikátor patří v rámci svého druhu jediné položce spisu.",
      en: "An identifier belongs to one entity of its kind."),
    MessageTemplate(
      "finding.KP-REF-002",
      cs: "Identifikátor „{id}“ už v seznamu „{collection}“ je; odkazy vedou na jeho první výskyt.",
      en: "The identifier “{id}” stands in “{collection}” already; references lead to its first occurrence."),
    MessageTemplate(
      "rule.KP-REF-003", cs: "Žádná položka plánu není nadřazena sama sobě.",
      en: "No item of a plan is its own ancestor."),
    MessageTemplate(
      "finding.KP-REF-003",
      cs: "Položka je nadřazena sama sobě; v kruhu {count|je|jsou|je} {count} {count|položka|položky|položek}.",
      en: "The item is its own ancestor; there {count|is|are} {count} {count|item|items} in the circle."),
    MessageTemplate(
      "rule.KP-REF-004",
      cs: "Položka patří do téhož plánu jako položka jí nadřazená, pod jinou nestojí žádná nejvyšší a úroveň je mezi "
        + "úrovněmi plánu.",
      en: "An item belongs to the same plan as its parent, none with a parent is a top item, and its level is one that "
        + "the plan declares."),
    MessageTemplate(
      "finding.KP-REF-004.plan", cs: "Nadřazená položka „{parent}“ patří do jiného plánu („{plan}“).",
      en: "The parent “{parent}” belongs to another plan (“{plan}”)."),
    MessageTemplate(
      "finding.KP-REF-004.top", cs: "Položka je označena jako nejvyšší, ale je pod položkou „{parent}“.",
      en: "The item is marked as a top item, but stands under “{parent}”."),
    MessageTemplate(
      "finding.KP-REF-004.level", cs: "Úroveň „{level}“ mezi úrovněmi plánu „{plan}“ není.",
      en: "The plan “{plan}” declares no level “{level}”."),
    MessageTemplate(
      "skip.missing", cs: "Položka „{target}“ ({collection}), na kterou se odkazuje, ve spisu není.",
      en: "The dossier has no “{target}” ({collection}), to which it refers."),
    MessageTemplate("skip.notStated", cs: "Údaj „{member}“ není uveden.", en: "“{member}” is not stated."),
  ]
}
