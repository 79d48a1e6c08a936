import DossierCoding
import ExactValues

extension MessageCatalogue {
  /// What the rules of this module require and find.
  public static let planningValidation = MessageCatalogue(
    MessageTemplate.references + MessageTemplate.values + MessageTemplate.codes + MessageTemplate.sources
      + MessageTemplate.plans + MessageTemplate.planContent + MessageTemplate.acts
      + MessageTemplate.catalogue + MessageTemplate.catalogueContent
      + MessageTemplate.participation + MessageTemplate.projects
      + MessageTemplate.territory + MessageTemplate.organisations + MessageTemplate.evaluation
      + MessageTemplate.suggestions
      + MessageTemplate.personalData
      + MessageTemplate.needs + MessageTemplate.monitoring + MessageTemplate.regionalYear
      + MessageTemplate.codeLabels(in: CodeLabelTable.text))
}
