import DossierCoding
import ExactValues

extension MessageCatalogue {
  /// What the codes of this module are called, under ``ListedCode/labelKey``, and what projections and editing say.
  public static let planningModel = MessageCatalogue(
    MessageTemplate.codeLabels(in: CodeLabelTable.text) + MessageTemplate.projection + MessageTemplate.editing)
}

extension MessageTemplate {
  fileprivate static let projection: [MessageTemplate] = [
    MessageTemplate(
      "projection.leftOut",
      cs: "{path}: {count|vynechán|vynechány|vynecháno} {count} {count|údaj|údaje|údajů} ({reason}).",
      en: "{path}: {count} {count|value|values} left out ({reason}).")
  ]

  fileprivate static let editing: [MessageTemplate] = [
    MessageTemplate(
      "edit.staleValue", cs: "{place}: mezitím se zde něco změnilo; načtěte spis znovu a úpravu zopakujte.",
      en: "{place}: somebody changed this meanwhile; please read the dossier again and repeat the edit."),
    MessageTemplate(
      "edit.noSuchElement", cs: "{place}: taková položka ve spisu není.",
      en: "{place}: the dossier has no such element."),
    MessageTemplate(
      "edit.unknownMember", cs: "{place}: takový údaj zde být nemůže.", en: "{place}: there is no such member."),
    MessageTemplate(
      "edit.requiredMember", cs: "{place}: tento údaj je povinný a nelze jej vymazat.",
      en: "{place}: this member is required and cannot be removed."),
    MessageTemplate(
      "edit.wrongValue", cs: "{place}: hodnota není takového druhu, jaký sem patří.",
      en: "{place}: the value is not of the kind that belongs here."),
    MessageTemplate(
      "edit.notCanonical", cs: "{place}: hodnota není zapsána tak, jak ji zapisuje knihovna.",
      en: "{place}: the value is not spelt as the library writes it."),
    MessageTemplate(
      "edit.otherName", cs: "{place}: nová položka by měla jiné označení, než říká cesta.",
      en: "{place}: the new element would have another name than the path says."),
    MessageTemplate(
      "edit.elementExists", cs: "{place}: položka téhož označení zde už je.",
      en: "{place}: an element of this name is here already."),
    MessageTemplate(
      "edit.noMembers", cs: "{place}: tato hodnota žádné další údaje nemá.",
      en: "{place}: this value has no members."),
    MessageTemplate(
      "edit.unreadableValue", cs: "{place}: hodnotu nelze přečíst; nahradit ji lze jen celou.",
      en: "{place}: the value cannot be read; only the whole of it can be replaced."),
  ]
}
