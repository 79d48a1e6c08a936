import ExactValues

extension MessageCatalogue {
  /// What reading a document says of the parts that it could not read.
  public static let dossierCoding = MessageCatalogue([
    MessageTemplate(
      "reading.wrongType", cs: "{path} (řádek {line}): hodnota {found} je jiného druhu, než se zde čeká.",
      en: "{path} (line {line}): {found} is of another kind than is expected here."),
    MessageTemplate(
      "reading.nullValue", cs: "{path} (řádek {line}): null se ve spisu nepoužívá; co není uvedeno, to se vynechá.",
      en: "{path} (line {line}): null is not used; what is not stated is left out."),
    MessageTemplate(
      "reading.outOfRange", cs: "{path} (řádek {line}): číslo {found} je mimo rozsah.",
      en: "{path} (line {line}): the number {found} is out of range."),
    MessageTemplate(
      "reading.unknownValue", cs: "{path} (řádek {line}): hodnotu {found} nelze přečíst.",
      en: "{path} (line {line}): {found} cannot be read."),
    MessageTemplate(
      "reading.unknownMember", cs: "{path} (řádek {line}): hodnota zde takový údaj mít nemůže.",
      en: "{path} (line {line}): a value here cannot have such a member."),
    MessageTemplate(
      "reading.missingMember", cs: "{path} (řádek {line}): chybí povinný údaj, položka se ponechala tak, jak je.",
      en: "{path} (line {line}): a required member is missing; the element is kept as it stands."),
    MessageTemplate(
      "reading.duplicateMember", cs: "{path} (řádek {line}): údaj je uveden dvakrát, platí první.",
      en: "{path} (line {line}): the member stands twice, the first one counts."),
  ])
}
