import ExactValues

extension Citation {
  /// For rules that follow from what the data mean and from no norm.
  static let meaningOfData = Citation(
    work: "Meaning of the data", place: nil, wording: nil, address: nil, verification: .computed)
}
