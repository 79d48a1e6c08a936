import ExactValues

extension Citation {
  /// For rules that follow from what the data mean and from no norm.
  static let meaningOfData = Citation(
    work: "Meaning of the data", place: nil, wording: nil, address: nil, verification: .computed)

  /// A real plan whose codes jump, repeat their parents wrongly and stand over a name that was never filled in.
  static let presticeNumbering = Citation(
    work: "Přeštice, Komunitní plán zdraví a kvality života", place: "the printed codes",
    address: "https://dataplan.info/cz/prestice/ocima-lidi/planovani-s-verejnosti/"
      + "komunitni-plan-zdravi-a-kvality-zivota-prestice-2009-2010?typ=tab",
    verification: .seen)
}
