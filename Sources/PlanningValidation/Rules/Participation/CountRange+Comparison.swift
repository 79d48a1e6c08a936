import ExactValues

extension CountRange {
  /// The sum of numbers that may be ranges; `nil` where it does not fit.
  static func sum(_ ranges: [CountRange]) -> CountRange? {
    var least = 0
    var most: Int? = 0
    for range in ranges {
      let (nextLeast, isTooLarge) = least.addingReportingOverflow(range.minimum ?? 0)
      guard !isTooLarge else { return nil }
      least = nextLeast
      if let limit = most, let maximum = range.maximum {
        let (nextMost, isTooLarge) = limit.addingReportingOverflow(maximum)
        guard !isTooLarge else { return nil }
        most = nextMost
      } else {
        most = nil
      }
    }
    return try? CountRange(minimum: least, maximum: most)
  }

  /// The number itself where exactly one is stated.
  var exactCount: Int? { isExact ? minimum : nil }

  /// The number as a fact of a message: a count, or words for a range.
  var messageArgument: MessageArgument {
    switch (minimum, maximum) {
    case (let least?, let most?) where least == most: .count(least)
    case (let least?, let most?):
      .message(Message("amount.between", ["least": .count(least), "most": .count(most)]))
    case (let least?, nil): .message(Message("amount.atLeast", ["least": .count(least)]))
    case (nil, let most?): .message(Message("amount.atMost", ["most": .count(most)]))
    case (nil, nil): .message(Message("amount.any"))
    }
  }
}

extension Reason {
  /// A member is stated and cannot be read; a rule about values reports it.
  static func unreadable(_ member: DossierPath) -> Reason {
    Reason(Message("skip.unreadable", ["member": .path(member)]), settledBy: [member])
  }
}
