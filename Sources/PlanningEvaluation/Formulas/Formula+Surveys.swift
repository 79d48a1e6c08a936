import ExactValues

// Surveys: forms that went out, came back and were processed; a number that is not known gives no rate.

extension Formula {
  static let surveys: [Formula] = [.processedForms, .partRate]

  /// How many forms were processed.
  ///
  /// Values: as stated, how many came back, how many were unusable. What is stated speaks first.
  static let processedForms = Formula("survey.processed") { values in
    guard values.count == 3 else { return .none }
    if let stated = values[0].countValue { return .count(stated) }
    guard let returned = values[1].countValue, let unusable = values[2].countValue, 0 <= unusable, unusable <= returned
    else { return .none }
    return .count(returned - unusable)
  }

  /// The share of a part in a whole.
  ///
  /// Values: the part, the whole. A part greater than its whole has no share.
  static let partRate = Formula("survey.rate") { values in
    guard values.count == 2, let part = values[0].countValue, let whole = values[1].countValue, whole > 0, part >= 0,
      part <= whole, let ratio = try? Ratio(Int64(part), of: Int64(whole))
    else { return .none }
    return .ratio(ratio)
  }
}
