import ExactValues

extension MessageTemplate {
  /// What the rules about acts say.
  static let acts: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-ACT-001", cs: "Co se schvaluje, bylo předtím předloženo k připomínkám.",
      en: "What is adopted was opened for comments before."),
    MessageTemplate(
      "finding.KP-ACT-001", cs: "Schváleno ({time}) dříve, než bylo předloženo k připomínkám; pořadí je neobvyklé.",
      en: "It was adopted ({time}) before it was opened for comments; the order is unusual."),
    MessageTemplate(
      "rule.KP-ACT-002", cs: "Co se mění, reviduje nebo prodlužuje, bylo předtím schváleno.",
      en: "What is amended, revised or prolonged was adopted before."),
    MessageTemplate(
      "finding.KP-ACT-002", cs: "Změněno ({time}) dříve, než bylo schváleno; pořadí je neobvyklé.",
      en: "It was changed ({time}) before it was adopted; the order is unusual."),
    MessageTemplate("skip.KP-ACT-002", cs: "Schválení není uvedeno.", en: "No adoption is stated."),
    MessageTemplate(
      "rule.KP-ACT-003", cs: "Co se nahrazuje nebo stahuje, bylo předtím schváleno.",
      en: "What is replaced or withdrawn was adopted before."),
    MessageTemplate(
      "finding.KP-ACT-003", cs: "Nahrazeno nebo staženo ({time}) dříve, než bylo schváleno; pořadí je neobvyklé.",
      en: "It was replaced or withdrawn ({time}) before it was adopted; the order is unusual."),
    MessageTemplate("skip.KP-ACT-003", cs: "Schválení není uvedeno.", en: "No adoption is stated."),
    MessageTemplate(
      "rule.KP-ACT-004", cs: "Plán se prodlužuje, dokud trvá, a na dobu po svém konci.",
      en: "A plan is prolonged while it lasts, and beyond its end."),
    MessageTemplate(
      "finding.KP-ACT-004.late", cs: "Plán byl prodloužen ({time}) až po svém konci ({end}).",
      en: "The plan was prolonged ({time}) only after its end ({end})."),
    MessageTemplate(
      "finding.KP-ACT-004.until", cs: "Plán je prodloužen do doby ({until}), která není po jeho konci ({end}).",
      en: "The plan is prolonged until a time ({until}) that is not after its end ({end})."),
    MessageTemplate(
      "rule.KP-ACT-005", cs: "Plán se vyhodnocuje až po svém začátku.",
      en: "A plan is evaluated only after it has begun."),
    MessageTemplate(
      "finding.KP-ACT-005", cs: "Plán byl vyhodnocen ({time}) dříve, než začal ({first}).",
      en: "The plan was evaluated ({time}) before it began ({first})."),
    MessageTemplate(
      "rule.KP-ACT-006", cs: "Jedno usnesení o jedné věci má jedno znění.",
      en: "One resolution on one subject has one wording."),
    MessageTemplate(
      "finding.KP-ACT-006", cs: "Usnesení {resolution} je u téže věci uvedeno dvakrát s různým zněním.",
      en: "The resolution {resolution} stands twice with different wordings on the same subject."),
    MessageTemplate(
      "skip.actTimes", cs: "Uvedené doby ({time}) o pořadí nerozhodují.",
      en: "The stated times ({time}) do not decide the order."),
  ]
}
