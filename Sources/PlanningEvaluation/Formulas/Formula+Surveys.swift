import ExactValues
import PlanningModel

// Surveys: forms that went out, came back and were processed; a number that is not known gives no rate.

extension Formula {
  static let surveys: [Formula] = [
    .processedForms, .partRate, .surveyBase, .surveyShares, .largestClass, .classPrevails, .sharesAddUp, .countsAddUp,
  ]

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

  /// How many forms answered a question validly.
  ///
  /// Values: as stated, whether a form gives one answer only, how many forms were processed, came back and went out, then the
  /// count of each answer. Where it is not stated, it is no more than any number of forms, and no less than its answers: all of
  /// them together, or the most frequent one.
  static let surveyBase = Formula("survey.base") { values in
    guard values.count >= 5 else { return .none }
    if let stated = values[0].countValue { return .count(stated) }
    let counts = values.dropFirst(5).compactMap(\.countValue).filter { $0 >= 0 }
    var lower: Int? = counts.max() ?? 0
    if values[1].truthValue == true { lower = counts.reduce(0) { sum, count in sum.flatMap { $0.adding(count) } } }
    guard let lower else { return .none }
    let upper = values[2...4].compactMap(\.countValue).min()
    if let upper, upper < lower { return .none }
    return upper == nil && lower == 0 ? .none : TraceValue(lower: lower, upper: upper)
  }

  /// The share of each answer in the forms that answered a question: exact from counts, between bounds from print.
  ///
  /// Values: how many forms answered, whether a form gives one answer only, then the count and the printed percentage of each
  /// answer.
  static let surveyShares = Formula("survey.shares") { values in
    guard values.count >= 2, values.count % 2 == 0 else { return .none }
    let answers = stride(from: 2, to: values.count, by: 2).map { (count: values[$0], printed: values[$0 + 1]) }
    let shares = SurveyShares(base: values[0], isSingle: values[1].truthValue == true, answers: answers)
    return .list(shares.shares.map(\.value))
  }

  /// The place of the answer with the greatest share, from nought.
  ///
  /// Values: the shares.
  static let largestClass = Formula("survey.largest") { values in
    values.first.flatMap { SurveyShares($0).largest }.map { .count($0) } ?? .none
  }

  /// Whether one class of respondents has more than a share of the answers; exactly the share is not more.
  ///
  /// Values: the shares, whether a form gives one answer only. Parameter: the share.
  static let classPrevails = Formula("survey.prevails") { values, parameters in
    guard values.count == 2, case .ratio(let threshold)? = parameters.first else { return FormulaResult(.none) }
    let exceeds = SurveyShares(values[0]).exceeds(threshold, isSingle: values[1].truthValue == true)
    return FormulaResult(exceeds.map { .truth($0) } ?? .none)
  }

  /// Whether printed shares add up to a hundred per cent, as far as rounding each of them allows.
  ///
  /// Values: the percentages as written.
  static let sharesAddUp = Formula("survey.sharesAddUp") { values in
    guard !values.isEmpty, let shares = PrintedShares(values.map { $0.textValue.map { Written(text: $0) } }) else {
      return .none
    }
    return .truth(shares.addUp)
  }

  /// Whether the counts of answers add up to the forms that answered.
  ///
  /// Values: how many forms answered, the counts.
  static let countsAddUp = Formula("survey.countsAddUp") { values in
    guard let base = values.first?.countValue else { return .none }
    let counts = values.dropFirst().map(\.countValue)
    let sum = counts.reduce(Int128(0)) { $0 + Int128($1 ?? 0) }
    if counts.contains(nil) { return sum > Int128(base) ? .truth(false) : .none }
    return .truth(sum == Int128(base))
  }
}
