import CommunityPlanning

extension PlausibleDossierGenerator {
  static let levels = ["priorita", "opatření", "aktivita"]

  /// Two plans in a row, the region's plan, versions of the second plan, and its acts.
  mutating func plans() -> [any DossierPart] {
    var old = plan("stary", "2016", "2019", years: 2016...2019)
    old = old.setting(\.series, to: "rada")
    var new = plan("novy", "2020", random.pick(["2023", "2023", "2022-12-31", "2025"]) ?? "2023", years: 2020...2023)
    new = new.setting(\.series, to: "rada").setting(\.predecessors, to: [Identifier("stary")])
    new = new.setting(\.area, to: Identifier("uzemi")).setting(\.targetGroups, to: said(Self.targetGroups) ?? [])
    new = new.setting(\.holder, to: Identifier("mesto"))
    let regional = PlanPart("Plán kraje", id: "kraj", kind: .regionalPlan, from: "2021", to: "2023", levels: ["cíl"]) {
      ItemPart("Cíl kraje", id: "cil-kraje")
    }
    var versions: [any DossierPart] = []
    for (place, text) in ["v0", "v1", "v2"].enumerated() {
      var version = PlanVersion(id: Identifier(text), plan: Identifier("novy"))
      version.kind = place == 0 ? .original : .addendum
      version.from = said(written: ["2020-01-01", "2021-01-01", "2022-07-01"][place])
      if place > 0 { version.previous = Identifier("v\(place - 1)") }
      version.proposers = some(of: Self.organisations, percent: 20)
      versions.append(SingleEntity(version))
    }
    return [old, new, regional] + versions + acts()
  }

  private mutating func acts() -> [any DossierPart] {
    let planned: [(ActKind, String, String)] = [
      (.adopted, "stary", "2015-12-10"), (.openedForComments, "novy", "2019-09-02"),
      (.adopted, "novy", random.pick(["2019-12-12", "2020-02-13", "2019-12"]) ?? "2019-12-12"),
      (.amended, "novy", "2020-12-10"), (.takenNoteOf, "novy", "2020-01-15"),
    ]
    var parts: [any DossierPart] = []
    for (place, (kind, plan, time)) in planned.enumerated() where !random.happens(silence) {
      var act = Act(id: Identifier("akt-\(place)"), kind: kind, subject: DossierPath("plans", plan))
      act.bodies = [Identifier("zastupitelstvo")]
      act.time = said(written: time)
      act.organisation = Self.organisations[place % 2]
      act.resolutionNumber = "\(place + 1)/2020"
      if kind == .amended { act.version = Identifier("v1") }
      parts.append(SingleEntity(act))
    }
    return parts
  }

  private mutating func plan(_ id: String, _ from: String, _ to: String, years: ClosedRange<Int>) -> PlanPart {
    let priorities = (1...number(1...3)).map { priority($0, of: id, years) }
    var part = PlanPart("Komunitní plán \(from)", id: id, from: from, to: to, levels: Self.levels) { priorities }
    if random.happens(silence / 3) { part = part.setting(\.to, to: nil) }
    return part
  }

  private mutating func priority(_ place: Int, of plan: String, _ years: ClosedRange<Int>) -> ItemPart {
    let measures = (1...number(1...3)).map { measure("\(place).\($0)", of: plan, years) }
    var part = ItemPart("Priorita \(place)", id: "\(plan)-\(place)", code: "\(place)") { measures }
    // Items below that name none inherit these.
    part = part.setting(\.targetGroups, to: some(of: Self.targetGroups, percent: 40))
    return part.setting(\.municipalities, to: some(of: Self.municipalities, percent: 30))
  }

  private mutating func measure(_ code: String, of plan: String, _ years: ClosedRange<Int>) -> ItemPart {
    let count = number(0...2)
    guard count > 0 else { return leaf(code, of: plan, years) }
    let activities = (1...count).map { leaf("\(code).\($0)", of: plan, years) }
    return ItemPart("Opatření \(code)", id: "\(plan)-\(code)", code: code) { activities }
  }

  /// An item with a card: when, who, for whom and for how much.
  private mutating func leaf(_ code: String, of plan: String, _ years: ClosedRange<Int>) -> ItemPart {
    var item = PlanItem(id: Identifier("\(plan)-\(code)"), plan: Identifier(plan))
    let first = number(years)
    let last = max(first, number(years)) + (random.happens(10) ? 1 : 0)
    item.years = said(written: first == last ? "\(first)" : "\(first)–\(last)")
    if random.happens(40) { item.from = said(written: "\(first)-\(random.pick(["01-01", "03-01"]) ?? "01-01")") }
    if random.happens(40) { item.to = said(written: "\(last)-\(random.pick(["12-31", "06-30"]) ?? "12-31")") }
    if random.happens(10) { item.isContinuous = true }
    item.kind = said(random.pick(ItemKind.listed)).flatMap { $0 }
    item.responsible = some(of: Self.organisations, percent: 30)
    item.partners = some(of: Self.organisations, percent: 20)
    item.funders = some(of: Self.organisations, percent: 20)
    item.targetGroups = some(of: Self.targetGroups, percent: 25)
    item.municipalities = some(of: Self.municipalities, percent: 20)
    item.isCommon = random.happens(10) ? true : nil
    item.services = some(of: Self.services, percent: 25)
    item.needs = some(of: Self.needs, percent: 20)
    item.costs = costs(of: first...last)
    item.links = link()
    if plan == "novy" {
      item.addedBy = random.happens(12) ? Identifier("v\(number(1...2))") : nil
      item.removedBy = item.addedBy == nil && random.happens(8) ? Identifier("v\(number(1...2))") : nil
      let before = Identifier<PlanItem>("stary-\(code)")
      if random.happens(50) { item.predecessors = [before] }
    }
    var part = ItemPart("Služba \(code)", id: item.id.text, code: code)
    let (level, name, printed) = (part.subject.level, part.subject.name, part.subject.code)
    part.subject = item
    part.subject.level = level
    part.subject.name = name
    part.subject.code = said(printed).flatMap { $0 }
    return part
  }

  private mutating func link() -> [Linkage] {
    guard random.happens(40) else { return [] }
    var link = Linkage(relation: random.pick([.supportedBy, .follows, .contradicts, .notAddressedBy]) ?? .follows)
    link.target = said(DossierPath("planItems", "cil-kraje"))
    return [link]
  }

  /// What an item costs in each year, and who pays how much of it.
  private mutating func costs(of years: ClosedRange<Int>) -> [CostLine] {
    guard !random.happens(silence) else { return [] }
    var lines: [CostLine] = []
    for year in years {
      var cost = CostLine(role: .cost)
      cost.years = Written(text: "\(year)")
      cost.amount = said(written: "\(number(0...12) * 50) Kč")
      lines.append(cost)
      for place in 0..<number(0...2) {
        var funding = CostLine(role: .funding)
        funding.years = Written(text: "\(year)")
        funding.amount = said(written: "\(number(0...8) * 50) Kč")
        funding.state = said(random.pick([.secured, .secured, .applied, .hoped])).flatMap { $0 }
        funding.funder = Self.organisations[place == 0 ? number(0...2) : 0]
        funding.fundingSource = said(random.pick([.municipality, .region, .stateBudget, .users])).flatMap { $0 }
        if random.happens(10) { funding.until = Written(text: "\(year)-04-30") }
        lines.append(funding)
      }
    }
    return lines
  }

  /// Evaluations, statuses, indicators and the ways of monitoring; they are about items that the plans may have.
  mutating func monitoring() -> [any DossierPart] {
    var parts: [any DossierPart] = []
    for year in 2020...2022 {
      var evaluation = Evaluation(id: Identifier("hodnoceni-\(year)"))
      evaluation.kind = .yearly
      evaluation.plan = Identifier("novy")
      evaluation.year = year
      evaluation.published = said(written: "\(year + 1)-03-15")
      if random.happens(40) {
        let counts = [Fulfilment.fulfilled, .partly, .notFulfilled].map {
          StatusCount(status: $0, count: number(0...9))
        }
        evaluation.counts = counts
        evaluation.total = said(counts.reduce(0) { $0 + $1.count })
      }
      parts.append(SingleEntity(evaluation))
      parts += partsByBody(of: evaluation)
    }
    for place in ["1", "2", "3"] {
      for code in ["\(place).1", "\(place).2", "\(place).1.1", "\(place).1.2", "\(place).2.1"] {
        for plan in ["stary", "novy"] { parts += reports(on: "\(plan)-\(code)", of: plan) }
      }
    }
    parts += several(1...4) { generator, place in
      var indicator = Indicator(id: Identifier("ukazatel-\(place)"), name: "Ukazatel \(place)")
      indicator.plan = Identifier("novy")
      indicator.item = Identifier("novy-1.1")
      indicator.unit = "osoba"
      indicator.direction = generator.said(generator.random.pick([.higher, .lower])).flatMap { $0 }
      indicator.baseline = generator.value("2020")
      indicator.target = generator.value("2022")
      indicator.actuals = [generator.value("2022")].compactMap { $0 }
      return indicator
    }
    var channel = MonitoringChannel(id: Identifier("dotaznik"), name: "Dotazník", method: .questionnaire)
    channel.askers = [Identifier("mesto")]
    channel.respondentOrganisations = some(of: Self.organisations)
    channel.frequency = said(MeetingFrequency(times: 1, months: 12))
    return parts + [SingleEntity(channel)]
  }

  private mutating func value(_ year: String) -> IndicatorValue? {
    var value = IndicatorValue()
    value.value = said(written: "\(number(0...20))")
    value.unit = "osoba"
    value.time = said(written: year)
    return said(value)
  }

  private mutating func reports(on item: String, of plan: String) -> [any DossierPart] {
    var parts: [any DossierPart] = []
    for year in plan == "stary" ? 2019...2019 : 2020...2022 where !random.happens(10 + silence) {
      var report = StatusReport(id: Identifier("stav-\(item)-\(year)"), item: Identifier(item))
      if plan == "novy" { report.evaluation = Identifier("hodnoceni-\(year)") }
      report.year = year
      report.reported = said(written: "\(year + 1)-02-\(number(10...28))")
      report.fulfilment = said(random.pick(Fulfilment.listed)).flatMap { $0 }
      if random.happens(25) { report.disposition = random.pick(ItemDisposition.listed) }
      if random.happens(20) { report.knowledge = random.pick(StatusKnowledge.listed) }
      parts.append(SingleEntity(report))
    }
    return parts
  }

  /// What two bodies say of their shares in an evaluation; now and then the shares do not add up.
  private mutating func partsByBody(of whole: Evaluation) -> [any DossierPart] {
    guard !whole.counts.isEmpty, random.happens(60) else { return [] }
    var first = Evaluation(id: Identifier("\(whole.id)-1"))
    var second = Evaluation(id: Identifier("\(whole.id)-2"))
    for count in whole.counts {
      let share = number(0...count.count)
      first.counts.append(StatusCount(status: count.status, count: share))
      second.counts.append(
        StatusCount(status: count.status, count: count.count - share + (random.happens(10) ? 1 : 0)))
    }
    return [first, second].enumerated().map { place, part in
      var part = part
      part.partOf = whole.id
      part.kind = whole.kind
      part.plan = whole.plan
      part.year = whole.year
      part.published = whole.published
      part.body = said(Self.bodies[place])
      part.total = said(part.counts.reduce(0) { $0 + $1.count })
      return SingleEntity(part)
    }
  }
}
