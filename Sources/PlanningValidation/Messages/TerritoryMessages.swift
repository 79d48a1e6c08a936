import ExactValues

extension MessageTemplate {
  /// What the rules about areas and districts say.
  static let territory: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-TER-001",
      cs: "Obec, která je partnerem projektu, leží ve správním obvodu, k němuž se vztahuje území projektu.",
      en: "A municipality that is a partner of a project lies in the district that the project's area relates to."),
    MessageTemplate(
      "finding.KP-TER-001",
      cs: "Partner „{partner}“ leží ve správním obvodu ORP {own}, ne v obvodu ORP {district}, k němuž se vztahuje "
        + "území „{area}“.",
      en: "The partner “{partner}” lies in the district of {own}, not in that of {district}, which the area “{area}” "
        + "relates to."),
    MessageTemplate(
      "rule.KP-TER-002",
      cs: "Vymezuje-li projekt celý správní obvod, jsou mezi účastníky uvedeny všechny jeho obce.",
      en: "Where a project declares a whole district, all of its municipalities are among the participants."),
    MessageTemplate(
      "finding.KP-TER-002",
      cs: "Území „{area}“ je celý správní obvod ORP {district}; mezi účastníky projektu "
        + "{bound|je uvedena|jsou uvedeny|je uvedeno} {bound} {bound|obec|obce|obcí} z {all}.",
      en: "The area “{area}” is the whole district of {district}; {bound} of its {all} municipalities {bound|is|are} "
        + "stated among the participants."),
    MessageTemplate(
      "rule.KP-TER-005", cs: "Den, k němuž platí počty obyvatel správního obvodu, leží v době projektu.",
      en: "The day on which the inhabitants of a project's district were counted lies within the project."),
    MessageTemplate(
      "finding.KP-TER-005", cs: "Projekt „{project}“, správní obvod ORP {district}: {remark}",
      en: "Project “{project}”, district of {district}: {remark}"),
    MessageTemplate(
      "rule.KP-TER-003",
      cs: "Území je vymezeno tak, že se dá porovnat se správním obvodem: celým obvodem, nebo výčtem obcí.",
      en: "An area is declared so that it can be compared: as a whole district, or by a list of municipalities."),
    MessageTemplate(
      "finding.KP-TER-003",
      cs: "Území „{area}“ je vymezeno jen slovy („{words}“), a proto se nedá porovnat se správním obvodem.",
      en: "The area “{area}” is declared only in words (“{words}”), so it cannot be compared with a district."),
  ]
}
