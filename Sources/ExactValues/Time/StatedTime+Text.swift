extension StatedTime {
  /// The canonical text, such as `2012-05-01/2014-04-30` or `na jaře [2018-03/2018-06]`.
  public var description: String { form.canonicalText }

  /// The time as Czech texts write it, such as `květen 2012` or `1. 5. 2012 – 30. 4. 2014`.
  public var czech: String {
    switch form {
    case .day(let day): day.czech
    case .month(let year, let month): RangeEnd.month(year: year, month: month).czech
    case .monthOfAnyYear(let month): MonthName.czech(month)
    case .year(let year): String(year)
    case .range(.year(let from)?, .year(let to)?): "\(from)–\(to)"
    case .range(let from?, let to?): "\(from.czech) – \(to.czech)"
    case .range(let from?, nil): "od \(from.czechGenitive)"
    case .range(nil, let to?): "do \(to.czechGenitive)"
    case .range(nil, nil): "neuvedené období"
    case .words(let words, _, _): words
    }
  }

  /// The time as English texts write it, such as `May 2012` or `1 May 2012 – 30 April 2014`; words stay as they are.
  public var english: String {
    switch form {
    case .day(let day): day.english
    case .month(let year, let month): RangeEnd.month(year: year, month: month).english
    case .monthOfAnyYear(let month): MonthName.english(month)
    case .year(let year): String(year)
    case .range(.year(let from)?, .year(let to)?): "\(from)–\(to)"
    case .range(let from?, let to?): "\(from.english) – \(to.english)"
    case .range(let from?, nil): "from \(from.english)"
    case .range(nil, let to?): "until \(to.english)"
    case .range(nil, nil): "an unstated period"
    case .words(let words, _, _): words
    }
  }
}

extension StatedTime.Form {
  var canonicalText: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): StatedTime.RangeEnd.month(year: year, month: month).canonicalText
    case .monthOfAnyYear(let month): "--\(month.padded(to: 2))"
    case .year(let year): StatedTime.RangeEnd.year(year).canonicalText
    case .range(let from, let to): Self.rangeText(from, to)
    case .words(let words, nil, nil): "\(words) [..]"
    case .words(let words, let notBefore, let notAfter): "\(words) [\(Self.rangeText(notBefore, notAfter))]"
    }
  }

  private static func rangeText(_ from: StatedTime.RangeEnd?, _ to: StatedTime.RangeEnd?) -> String {
    "\(from?.canonicalText ?? "..")/\(to?.canonicalText ?? "..")"
  }
}

extension StatedTime.RangeEnd {
  fileprivate var canonicalText: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): "\(year.padded(to: 4))-\(month.padded(to: 2))"
    case .year(let year): year.padded(to: 4)
    }
  }

  fileprivate var czech: String {
    switch self {
    case .day(let day): day.czech
    case .month(let year, let month): "\(MonthName.czech(month)) \(year)"
    case .year(let year): String(year)
    }
  }

  fileprivate var czechGenitive: String {
    switch self {
    case .day(let day): day.czech
    case .month(let year, let month): "\(MonthName.czechGenitive(month)) \(year)"
    case .year(let year): "roku \(year)"
    }
  }

  fileprivate var english: String {
    switch self {
    case .day(let day): day.english
    case .month(let year, let month): "\(MonthName.english(month)) \(year)"
    case .year(let year): String(year)
    }
  }
}
