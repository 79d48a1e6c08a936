import ExactValues

extension MessageCatalogue {
  /// What the rules of this module require and find.
  public static let planningValidation = MessageCatalogue(MessageTemplate.references)
}
