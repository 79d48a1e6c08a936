import ExactValues

extension MessageCatalogue {
  /// What answers and derivations of this module say.
  public static let planningEvaluation = MessageCatalogue(
    MessageTemplate.formulas + MessageTemplate.meetings)
}
