import CommunityPlanning

/// A generated dossier with a wanted number of activities and everything else in proportion.
///
/// Half of the activities belong to one plan and half of the meetings to one body, the rest to many small ones, so that
/// both what looks through everything for each owner and what looks through one owner for each of its things shows.
struct PlanningDossier {
  var dossier = Dossier(id: Identifier("planning"))
  let activities: Int
  let organisations: Int
  let bodies: Int
  let services: Int
  let needs: Int

  init(activities: Int) {
    self.activities = activities
    organisations = max(4, activities / 20)
    bodies = max(2, activities / 200)
    services = max(4, activities / 10)
    needs = max(4, activities / 10)
  }

  /// Makes the dossier; the same number gives the same dossier.
  ///
  /// - Complexity: O(`activities`).
  static func make(activities: Int) -> Dossier {
    var maker = PlanningDossier(activities: activities)
    maker.addOrganisations()
    maker.addNeeds()
    maker.addPlans()
    maker.addItems()
    maker.addReports()
    maker.addServices()
    maker.addMeetings()
    maker.addProjects()
    maker.addVoices()
    maker.addRegionalYear()
    return maker.dossier
  }

  var planCount: Int { max(2, activities / 200) }

  /// The plan of an activity: the first for half of them.
  func plan(of activity: Int) -> Int { activity % 2 == 0 ? 0 : 1 + activity / 2 % (planCount - 1) }

  func id<E>(_ prefix: String, _ number: Int) -> Identifier<E> { Identifier("\(prefix)\(number)") }

  func day(_ number: Int) -> Written<StatedTime> {
    Written(text: (Day(dayNumber: 17_897 + number % 1_400) ?? .first).canonicalText)
  }

  mutating func addOrganisations() {
    for number in 0..<organisations {
      var organisation = Organisation(id: id("o", number))
      organisation.name = "Poskytovatel \(number)"
      organisation.aliases = ["P\(number)"]
      organisation.companyIdentifier = Written(text: companyNumber(number))
      organisation.sources = [id("src", number % 20)]
      dossier.organisations.append(organisation)
    }
    for number in 0..<20 {
      var source = Source(id: id("src", number))
      source.title = "Pramen \(number)"
      source.published = day(number)
      dossier.sources.append(source)
      var group = TargetGroup(id: id("g", number), name: "Skupina \(number)")
      group.registerCodes = []
      dossier.targetGroups.append(group)
    }
    var area = Area(id: id("a", 0), name: "Území")
    area.note = "ORP"
    dossier.areas.append(area)
  }

  /// A company number (*IČO*) of its own for each organisation, with its check digit.
  private func companyNumber(_ number: Int) -> String {
    let digits = "\(1_000_000 + number)".compactMap(\.wholeNumberValue)
    let sum = zip(digits, [8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
    return "\(1_000_000 + number)\((11 - sum % 11) % 10)"
  }

  mutating func addNeeds() {
    for number in 0..<needs {
      var need = Need(id: id("n", number), name: "Potřeba \(number)")
      need.kind = .socialService
      need.targetGroups = [id("g", number % 20)]
      need.time = day(number)
      need.answeredBy = [id("i", number * 7 % activities)]
      need.bodies = [id("b", number % bodies)]
      var evidence = NeedEvidence()
      evidence.origin = DossierPath("statedFigures", "f\(number)")
      need.evidence = [evidence]
      dossier.needs.append(need)
      var figure = StatedFigure(id: id("f", number), name: "Počet \(number)")
      figure.value = Written(text: "\(number % 900 + 10)")
      figure.countsPeople = true
      figure.time = day(number)
      dossier.statedFigures.append(figure)
    }
  }

  mutating func addPlans() {
    for number in 0..<planCount {
      var plan = Plan(id: id("p", number), name: "Komunitní plán \(number)")
      plan.kind = number % 5 == 4 ? .actionPlan : .communityPlan
      plan.area = id("a", 0)
      plan.from = Written(text: "2019")
      plan.to = Written(text: "2022")
      plan.levels = ["priority", "measure", "activity"].map { PlanLevel(code: $0) }
      plan.series = "řada \(number / 3)"
      if number % 5 == 4 { plan.partOf = id("p", number - 1) }
      dossier.plans.append(plan)
      var version = PlanVersion(id: id("v", number), plan: plan.id)
      version.label = "1"
      version.from = day(number)
      dossier.planVersions.append(version)
      for (offset, kind) in [ActKind.openedForComments, .adopted, .evaluated].enumerated() {
        var act = Act(id: id("act\(offset)-", number), kind: kind, subject: Plan.path(of: plan.id))
        act.bodies = [id("b", number % bodies)]
        act.time = day(number + offset * 30)
        act.resolutionNumber = "\(number)/\(offset)/2019"
        act.version = version.id
        dossier.acts.append(act)
      }
    }
  }

  mutating func addItems() {
    for number in 0..<planCount {
      var item = PlanItem(id: id("top", number), plan: id("p", number))
      item.level = "priority"
      item.code = "1"
      item.name = "Priorita \(number)"
      item.targetGroups = [id("g", number % 20)]
      dossier.planItems.append(item)
    }
    for number in 0..<activities {
      let plan = plan(of: number)
      if number % 10 < 2 {
        var measure = PlanItem(id: id("m", number), plan: id("p", plan))
        measure.parent = id("top", plan)
        measure.level = "measure"
        measure.code = "1.\(number)"
        measure.name = "Opatření \(number)"
        dossier.planItems.append(measure)
      }
      dossier.planItems.append(activity(number, of: plan))
      if number % 4 == 0 { dossier.indicators.append(indicator(number)) }
    }
  }

  func activity(_ number: Int, of plan: Int) -> PlanItem {
    var item = PlanItem(id: id("i", number), plan: id("p", plan))
    let measure = number - number % 10 + number % 2
    item.parent = self.plan(of: measure) == plan ? id("m", measure) : id("top", plan)
    item.level = "activity"
    item.code = "1.\(number / 10).\(number)"
    item.name = "Aktivita \(number): podpora terénní služby"
    item.targetGroups = [id("g", number % 20), id("g", (number + 7) % 20)]
    item.years = Written(text: "2019–2021")
    item.responsible = [id("o", number % organisations)]
    item.description = "Co se má udělat, pro koho a jak se pozná, že se to podařilo. Číslo \(number)."
    item.services = [id("s", number % services)]
    item.needs = [id("n", number % needs)]
    if number >= 20 { item.dependsOn = [id("i", number - 20)] }
    for year in 2019...2021 {
      var cost = CostLine(role: .cost)
      cost.years = Written(text: "\(year)")
      cost.amount = Written(text: "\(number % 900 * 1_000)")
      item.costs.append(cost)
      var funding = CostLine(role: .funding)
      funding.years = Written(text: "\(year)")
      funding.fundingSource = .region
      funding.state = .secured
      funding.amount = Written(text: "\(number % 450 * 1_000)")
      item.costs.append(funding)
    }
    if number % 10 == 3 {
      var risk = ItemRisk(text: "Nedostatek pracovníků")
      risk.answer = "Nábor"
      item.risks = [risk]
      item.blocking = [BlockingReason(kind: .noStaff)]
    }
    return item
  }

  func indicator(_ number: Int) -> Indicator {
    var indicator = Indicator(id: id("ind", number), name: "Počet úvazků")
    indicator.item = id("i", number)
    indicator.direction = .higher
    indicator.unit = "úvazek"
    var target = IndicatorValue()
    target.value = Written(text: "\(number % 9 + 1)")
    target.time = Written(text: "2021")
    indicator.target = target
    var actual = IndicatorValue()
    actual.value = Written(text: "1")
    actual.time = Written(text: "2019")
    indicator.actuals = [actual]
    return indicator
  }

  mutating func addReports() {
    for plan in 0..<planCount {
      for year in 2019...2020 {
        var evaluation = Evaluation(id: Identifier("e\(plan)-\(year)"))
        evaluation.kind = .yearly
        evaluation.plan = id("p", plan)
        evaluation.year = year
        evaluation.roundNumber = year - 2018
        evaluation.published = Written(text: "\(year + 1)-03-01")
        dossier.evaluations.append(evaluation)
      }
    }
    for number in 0..<activities {
      for year in 2019...2020 {
        var report = StatusReport(id: Identifier("r\(number)-\(year)"), item: id("i", number))
        report.evaluation = Identifier("e\(plan(of: number))-\(year)")
        report.year = year
        report.printed = "plněno"
        report.fulfilment = number % 3 == 0 ? .fulfilled : .inProgress
        report.knowledge = .evaluated
        report.disposition = .continues
        report.reporter = id("o", number % organisations)
        if year == 2020 { report.supersedes = Identifier("r\(number)-2019") }
        dossier.statusReports.append(report)
      }
    }
  }

  mutating func addServices() {
    var network = Network(id: id("net", 0), name: "Krajská síť")
    network.from = Written(text: "2019")
    dossier.networks = [network]
    var edition = CatalogueEdition(id: id("ed", 0), title: "Katalog služeb")
    edition.issued = Written(text: "2020-05")
    dossier.catalogueEditions = [edition]
    for number in 0..<services {
      var service = Service(id: id("s", number))
      service.name = "Služba \(number)"
      service.provider = id("o", number % organisations)
      service.type = ServiceTypeCode(rawValue: "osobni_asistence")
      service.targetGroups = [id("g", number % 20)]
      service.registerNumber = Written(text: "\(1_000_000 + number)")
      service.from = Written(text: "2010-01-01")
      service.capacities = [capacity(number)]
      dossier.services.append(service)
      var facility = Facility(id: id("fac", number))
      facility.services = [service.id]
      facility.operatedBy = service.provider
      dossier.facilities.append(facility)
      var entry = NetworkEntry(id: id("ne", number), network: network.id)
      entry.service = service.id
      entry.from = Written(text: "2019-01-01")
      entry.capacities = [capacity(number)]
      dossier.networkEntries.append(entry)
      var listed = CatalogueEntry(id: id("ce", number))
      listed.service = service.id
      listed.organisation = service.provider
      listed.editions = [edition.id]
      dossier.catalogueEntries.append(listed)
    }
  }

  func capacity(_ number: Int) -> StatedCapacity {
    var capacity = StatedCapacity(kind: .registered)
    capacity.amount = Written(text: "\(number % 30 + 1)")
    capacity.unit = CapacityUnitCode(rawValue: "luzka")
    capacity.from = Written(text: "2019-01-01")
    return capacity
  }
}
