import ExactValues

extension MessageTemplate {
  /// What the rules about the year with the region say.
  static let regionalYear: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-REG-001", cs: "Hlášení potřeby uvádí její číslo v seznamu kraje.",
      en: "A report of a need names its number in the region's list."),
    MessageTemplate(
      "finding.KP-REG-001", cs: "Hlášení {report} neuvádí číslo potřeby v seznamu, na který odkazuje.",
      en: "The report {report} does not name the number of the need in the list that it refers to."),
    MessageTemplate(
      "rule.KP-REG-002", cs: "Číslo potřeby je v seznamu, na který hlášení odkazuje.",
      en: "The number of a report stands in the list that it names."),
    MessageTemplate(
      "finding.KP-REG-002", cs: "Číslo {number} v seznamu „{list}“ není.",
      en: "The number {number} does not stand in the list “{list}”."),
    MessageTemplate(
      "rule.KP-REG-003", cs: "Seznam potřeb platí v době hlášení.",
      en: "The list of a report is in use when the report is sent."),
    MessageTemplate(
      "finding.KP-REG-003", cs: "Hlášení je z doby {time}, seznam platí v době {window}.",
      en: "The report is of {time}, the list is in use in {window}."),
    MessageTemplate(
      "rule.KP-REG-004", cs: "Nezměněná potřeba se posílá znovu, jen když o to kraj žádá.",
      en: "An unchanged need is sent again only where the round asks for unchanged needs."),
    MessageTemplate(
      "finding.KP-REG-004", cs: "Termín „{window}“ o nezměněné potřeby nežádá.",
      en: "The window “{window}” does not ask for unchanged needs."),
    MessageTemplate(
      "rule.KP-REG-005", cs: "Potřeby mají pořadí 1, 2, … bez mezer a opakování.",
      en: "Needs are ranked 1, 2, … without gaps and repetitions."),
    MessageTemplate(
      "finding.KP-REG-005",
      cs: "Pořadí potřeb ({organisation}) není úplné: chybí [{missing}], opakuje se [{repeated}].",
      en: "The order of needs ({organisation}) is not complete: missing [{missing}], repeated [{repeated}]."),
    MessageTemplate(
      "rule.KP-REG-006", cs: "Změna uvedená v hlášení odpovídá srovnání s minulým kolem.",
      en: "What a report says of its change is what the comparison with the last round finds."),
    MessageTemplate(
      "finding.KP-REG-006", cs: "Hlášení {report} uvádí jinou změnu, než jaká plyne ze srovnání s minulým kolem.",
      en: "The report {report} states another change than the comparison with the last round finds."),
    MessageTemplate(
      "rule.KP-REG-007", cs: "Hlášení, záměry a vyjádření jsou podány v termínu.",
      en: "Reports, intents and statements are given within their window."),
    MessageTemplate(
      "finding.KP-REG-007", cs: "Čas {time} leží mimo termín {window}.",
      en: "The time {time} lies outside the window {window}."),
    MessageTemplate(
      "rule.KP-REG-008", cs: "Vyjádření se opírá o položky plánu, který v té době trvá.",
      en: "A statement relies on items of a plan that lasts when it is given."),
    MessageTemplate(
      "finding.KP-REG-008", cs: "Položka „{item}“, o kterou se vyjádření opírá, v době {time} netrvá.",
      en: "The item “{item}”, on which the statement relies, does not last at {time}."),
    MessageTemplate(
      "rule.KP-REG-009", cs: "Rozhodnutí kraje uvádí usnesení.", en: "A decision of the region names its resolution."),
    MessageTemplate(
      "finding.KP-REG-009", cs: "Rozhodnutí {decision} neuvádí číslo usnesení.",
      en: "The decision {decision} does not name its resolution."),
    MessageTemplate(
      "rule.KP-REG-010", cs: "Záměr žádá o druh zařazení, který síť vyhlašuje.",
      en: "An intent asks for a kind of entry that the network declares."),
    MessageTemplate(
      "finding.KP-REG-010", cs: "Druh „{kind}“ síť „{network}“ nevyhlašuje.",
      en: "The network “{network}” does not declare the kind “{kind}”."),
    MessageTemplate(
      "rule.KP-REG-011", cs: "Vyjádření je dáno dřív, než kraj o záměru rozhodne.",
      en: "A statement is given before the region decides on the intent."),
    MessageTemplate(
      "finding.KP-REG-011", cs: "Vyjádření k záměru {intent} je až z doby po rozhodnutí kraje.",
      en: "The statement on the intent {intent} is later than the decision of the region."),
    MessageTemplate(
      "rule.KP-REG-012", cs: "Záměr je druhu, který výzva vyhlašuje.",
      en: "An intent is of a kind that its call declares."),
    MessageTemplate(
      "finding.KP-REG-012", cs: "Druh záměru „{kind}“ výzva „{window}“ nevyhlašuje.",
      en: "The call “{window}” does not declare the kind of intent “{kind}”."),
    MessageTemplate(
      "rule.KP-REG-013", cs: "Záměr druhu, který žádá vyjádření, je má.",
      en: "An intent of a kind that asks for a statement has one."),
    MessageTemplate(
      "finding.KP-REG-013", cs: "Záměr {intent} je druhu „{kind}“, který žádá vyjádření; spis žádné nemá.",
      en: "The intent {intent} is of the kind “{kind}”, which asks for a statement; the dossier holds none."),
  ]
}
