import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// No more money is secured for an item than it costs, and no more spent than was secured, as a whole and in each year.
  static let fundingLiesWithinCost = Rule(
    id: "KP-PLN-016", category: .plans, severities: Severities(.warning, [.obec: .note]), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","years":"2024","amount":"100 Kč"},
        {"role":"funding","years":"2024","fundingSource":"region","state":"secured","amount":"60 Kč"},
        {"role":"funding","years":"2024","fundingSource":"municipality","state":"secured","amount":"40 Kč"},
        {"role":"funding","years":"2024","fundingSource":"municipality","state":"spent","amount":"30 Kč"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"},
        {"role":"funding","fundingSource":"region","state":"secured","amount":"60 Kč"},
        {"role":"funding","fundingSource":"municipality","state":"secured","amount":"41 Kč"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"},
        {"role":"funding","years":"2023","state":"secured","amount":"10 Kč"},
        {"role":"funding","years":"2024","state":"secured","amount":"50 Kč"},
        {"role":"funding","years":"2023","state":"spent","amount":"11 Kč"}]}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","amount":"100 Kč"},
        {"role":"funding","state":"applied","amount":"500 Kč"}]}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"funding","state":"secured","amount":"500 Kč"}]}]
        """#),
    ]
  ) { index, _, run in
    for (item, path) in index.located(PlanItem.self) {
      guard item.costs.contains(where: { $0.state == .secured || $0.state == .spent }) else {
        run.passOver()
        continue
      }
      var costs = StatedItemCosts(item)
      let whole = StatedFunding(&costs)
      var found = whole.findings
      var isOpen = whole.isOpen
      // Where the whole is broken the years say nothing new.
      if found.isEmpty, item.costs.count <= Self.mostLinesByYear {
        let years = Set(item.costs.compactMap(\.years?.value).filter { $0.count == 1 }.flatMap(\.years))
        for year in years.sorted() {
          let yearly = StatedFunding(&costs, in: year)
          found += yearly.findings.map { ($0.key, $0.more, $0.less, year) }
        }
      }
      isOpen = isOpen && found.isEmpty
      for (kind, more, less, year) in found {
        var arguments = [
          Message.Argument(name: "more", value: .money(more)), Message.Argument(name: "less", value: .money(less)),
        ]
        if let year { arguments.append(Message.Argument(name: "year", value: .text("\(year)"))) }
        let key = MessageKey(rawValue: "finding.KP-PLN-016.\(kind)\(year == nil ? "" : "InYear")")
        run.fail(
          path, at: path.appending("costs"), Message(key: key, arguments: arguments),
          discriminator: "\(kind).\(year.map { "\($0)" } ?? "")")
      }
      guard found.isEmpty else { continue }
      if isOpen {
        run.skip(path, [Reason(Message("skip.KP-PLN-016"), settledBy: [path.appending("costs")])])
      } else {
        run.pass()
      }
    }
  }

  /// Cards with more lines than these are compared as a whole only.
  private static let mostLinesByYear = 64
}

/// What an item states of its cost, of what is secured and of what is spent.
private struct StatedFunding {
  private(set) var findings: [(key: String, more: Money, less: Money, year: Int?)] = []
  private(set) var isOpen = false

  init(_ costs: inout StatedItemCosts, in year: Int? = nil) {
    let cost = costs.amount(CostStatement(.cost, nil), in: year)
    let secured = costs.amount(CostStatement(.funding, .secured), in: year)
    let spent =
      costs.amount(CostStatement(.funding, .spent), in: year) ?? costs.amount(CostStatement(.cost, .spent), in: year)
    compare("secured", secured, with: cost)
    compare("spent", spent, with: secured)
  }

  private mutating func compare(_ key: String, _ more: Answer<Money>?, with less: Answer<Money>?) {
    guard let more else { return }
    guard let least = more.bounds.lower, let most = less?.bounds.upper else {
      isOpen = true
      return
    }
    if least > most {
      findings.append((key, least, most, nil))
    } else if more.bounds.upper.map({ $0 > less?.bounds.lower ?? .zero }) ?? true,
      !(more.isKnown && less?.isKnown == true)
    {
      isOpen = true
    }
  }
}

extension Answer where Value == Money {
  /// What is known of the amount at least and at most.
  var bounds: (lower: Money?, upper: Money?) {
    switch content {
    case .known(let value): (value, value)
    case .bounded(let lower, let upper): (lower, upper)
    default: (nil, nil)
    }
  }
}
