/// Why an answer is not known or only bounded, or what should be remarked about it.
public struct Reason: Sendable, Hashable {
  /// What is the matter.
  public let message: Message

  /// The parts of the dossier that would settle the question if they were stated.
  public let settledBy: [DossierPath]

  /// Makes a reason.
  public init(_ message: Message, settledBy: [DossierPath] = []) {
    self.message = message
    self.settledBy = settledBy
  }
}
