import ExactValues

extension MessageTemplate {
  /// What the rules about personal data say; no message tells whose data they are.
  static let personalData: [MessageTemplate] = [
    MessageTemplate(
      "rule.KP-PER-001", cs: "Osobní údaje se neuchovávají déle, než je stanoveno.",
      en: "Personal data are kept no longer than stated."),
    MessageTemplate(
      "finding.KP-PER-001", cs: "Osobní údaje měly být po dni {day} smazány.",
      en: "The personal data were to be deleted after {day}."),
    MessageTemplate("fix.KP-PER-001", cs: "Smazat osobní údaje", en: "Delete the personal data"),
    MessageTemplate(
      "skip.KP-PER-001", cs: "Den, po kterém se mají údaje smazat, se nedá přečíst.",
      en: "The day after which the data are to be deleted cannot be read."),
    MessageTemplate(
      "rule.KP-PER-002", cs: "U osobních údajů je uvedeno, k čemu a dokdy se uchovávají.",
      en: "Personal data state what for and until when they are kept."),
    MessageTemplate(
      "finding.KP-PER-002", cs: "Není uvedeno, k čemu nebo dokdy se osobní údaje uchovávají.",
      en: "It is not stated what for or until when the personal data are kept."),
    MessageTemplate(
      "rule.KP-PER-003", cs: "Volné texty neobsahují kontakty na osoby.", en: "Free texts hold no contacts of people."),
    MessageTemplate(
      "finding.KP-PER-003", cs: "Text obsahuje e-mailovou adresu nebo telefonní číslo.",
      en: "The text holds an e-mail address or a telephone number."),
    MessageTemplate("fix.KP-PER-003", cs: "Vypustit tento údaj", en: "Leave this value out"),
    MessageTemplate(
      "rule.KP-PER-004", cs: "Funkce má kontakt, který nepatří konkrétní osobě.",
      en: "A function has a contact that belongs to nobody in person."),
    MessageTemplate(
      "finding.KP-PER-004", cs: "E-mailová adresa funkce vypadá jako osobní.",
      en: "The e-mail address of the function looks personal."),
    MessageTemplate(
      "rule.KP-PER-005", cs: "Jméno osoby je jen u osoby samé.", en: "The name of a person stands only with the person."
    ),
    MessageTemplate(
      "finding.KP-PER-005", cs: "Text opakuje jméno osoby, jejíž údaje spis uchovává.",
      en: "The text repeats the name of a person whose data the dossier keeps."),
  ]
}
