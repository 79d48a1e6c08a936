import DossierCoding
import ExactValues

/// The share of one dossier with its derivation.
public struct ExplainedShare: Sendable, Hashable {
  /// The share.
  public var share: DossierShare
  /// What is to be said beside it.
  public var remarks: [Reason]
  /// Its derivation.
  public var trace: Trace

  /// Joins a share, remarks on it and its derivation, as they come from a ``DossierShareQuestion``.
  public init(share: DossierShare, remarks: [Reason] = [], trace: Trace) {
    self.share = share
    self.remarks = remarks
    self.trace = trace
  }
}
