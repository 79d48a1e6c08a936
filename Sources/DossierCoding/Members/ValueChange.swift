import ExactValues

/// What shall stand at a path, and how strictly it is taken.
package struct ValueChange: Sendable {
  /// The value; `nil` removes what stands there.
  package var new: RawJSON?
  /// The element that a new element is put before; at the end where there is none.
  package var before: DossierPath.Step?
  /// Whether what cannot be read is kept as it stands, as when a document is read; otherwise it is refused.
  package var keepsUnreadable: Bool
  /// Whether a value that the library would write otherwise is refused.
  package var isExact: Bool

  /// Makes a change from its parts.
  package init(new: RawJSON?, before: DossierPath.Step? = nil, keepsUnreadable: Bool = false, isExact: Bool = false) {
    self.new = new
    self.before = before
    self.keepsUnreadable = keepsUnreadable
    self.isExact = isExact
  }

  /// Refuses a value that is written otherwise than it was given.
  func check(_ written: RawJSON?, at step: DossierPath.Step) throws(PathFault) {
    guard isExact, let new, let written, !written.isSameContent(as: new) else { return }
    throw PathFault(.notCanonical, at: step, expected: "the spelling that the library writes: \(written.text)")
  }
}

/// Which of two things a path leads to.
enum PathView: Sendable {
  /// The values that could be read.
  case values
  /// What stands in the document, readable or not.
  case document
}
