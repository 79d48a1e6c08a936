import CommunityPlanning

/// Makes small dossiers that mean something, the same ones for the same seed.
///
/// Where ``DossierGenerator`` covers every shape that a document can have, most of it nonsense, this one makes what a town
/// would hold: two plans in a row with levels, items, money and statuses, bodies with seats, meetings and votes, services
/// with capacities, needs and surveys, comments, a project, and what the region asks for. References lead to what is
/// there, times lie around ``day``, and municipalities, districts and codes are those of the registers. Each dossier
/// keeps silent about part of what it could say: about nothing, or about a third at most. So most questions have a known or
/// a bounded answer, in all their branches.
///
/// It serves laws that need answers: a figure computed twice, two reports of your own that must agree, a screen that must
/// show every state. ``question(_:)`` makes a question about the dossier at hand.
///
/// ```swift
/// var generator = PlausibleDossierGenerator(seed: 1)
/// let index = DossierIndex(generator.next())
/// let context = EvaluationContext(asOf: PlausibleDossierGenerator.day)
/// let question = generator.question(MeetingsQuestion.id)
/// ```
public struct PlausibleDossierGenerator: Sendable {
  /// A day within the second plan of every dossier, for which its questions may be asked: 30 June 2023.
  public static let day = Day(year: 2023, month: 6, day: 30) ?? .first

  /// The dossier made last; empty before the first.
  public private(set) var dossier: Dossier

  var random: SeededGenerator
  /// Of a hundred statements, how many the dossier leaves out.
  private(set) var silence = 0
  private let chosenSilence: Int?
  private let seed: UInt64
  private var number = 0

  /// Starts from a seed.
  ///
  /// - Parameters:
  ///   - seed: The seed.
  ///   - silence: Of a hundred statements, how many every dossier leaves out; `nil` for a share that changes from dossier
  ///     to dossier, from none to a third.
  public init(seed: UInt64, silence: Int? = nil) {
    self.seed = seed
    chosenSilence = silence
    random = SeededGenerator(seed: seed)
    dossier = Dossier(id: Identifier("obec-\(seed)"))
  }

  /// The next dossier.
  ///
  /// - Complexity: bounded; no dossier has more than a few hundred entities.
  public mutating func next() -> Dossier {
    number += 1
    silence = chosenSilence ?? random.pick([0, 5, 15, 35]) ?? 0
    let parts = area() + plans() + monitoring() + participation() + meetings() + services() + needs() + region()
    let more = comments() + projects()
    dossier = Dossier(
      building: "obec-\(seed)-\(number)", title: "Komunitní plánování obce", source: "Komunitní plán obce",
      published: "2020-01"
    ) {
      parts
      more
    }
    return dossier
  }

  // MARK: What is said

  /// A value that the dossier may keep silent about.
  mutating func said<Value>(_ value: Value) -> Value? { random.happens(silence) ? nil : value }

  /// Something as it is written, about which the dossier may keep silent.
  mutating func said<Value: WrittenForm>(written text: String) -> Written<Value>? { said(Written(text: text)) }

  /// A value, or that it is not stated.
  mutating func stated<Value>(_ value: Value) -> Stated<Value> { random.happens(silence) ? .notStated : .value(value) }

  /// Values of a list, each with the same chance.
  mutating func some<Value>(of values: [Value], percent: Int = 50) -> [Value] {
    values.filter { _ in random.happens(percent) }
  }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + random.below(range.count) }

  /// A day of a year as it is written, sometimes only its month.
  mutating func time(in years: ClosedRange<Int>) -> String {
    let (year, month) = (number(years), number(1...12))
    let start = "\(year)-\(month < 10 ? "0" : "")\(month)"
    return random.happens(silence / 2) ? start : "\(start)-\(number(10...28))"
  }

  /// Several parts of one kind.
  mutating func several<Entity: PlanningModel.Entity & Sendable>(
    _ count: ClosedRange<Int>, _ make: (inout Self, Int) -> Entity
  ) -> [SingleEntity<Entity>] { (0..<number(count)).map { SingleEntity(make(&self, $0)) } }

  // MARK: Places and organisations

  /// Municipalities of the district of Otrokovice, and Kroměříž, which lies outside.
  static let municipalities = ["585599", "585513", "588318", "585220", "588296"].map { MunicipalityCode(rawValue: $0) }
  static let district = DistrictCode(rawValue: "7205")
  static let organisations = ["mesto", "obec", "kraj", "charita", "oblastni-charita", "spolek"].map {
    Identifier<Organisation>($0)
  }
  static let targetGroups = ["seniori", "rodiny", "zdravotni-postizeni"].map { Identifier<TargetGroup>($0) }
  static let groupCodes = ["24", "18", "12"].map { TargetGroupCode(rawValue: $0) }

  private mutating func area() -> [any DossierPart] {
    var area = Area(id: Identifier("uzemi"), name: "Území plánu")
    area.kind = .district
    area.district = said(Self.district)
    area.coverage = random.pick([.wholeDistrict, .listedMunicipalities, .listedMunicipalities])
    area.asOf = Written(text: "2022-01-01")
    area.municipalities = some(of: Self.municipalities, percent: 80)
    var parts: [any DossierPart] = [SingleEntity(area)]
    let kinds: [OrganisationKind] = [.town, .village, .region, .provider, .provider, .association]
    for (place, id) in Self.organisations.enumerated() {
      var organisation = Organisation(id: id)
      organisation.name = "Organizace \(id)"
      organisation.kind = said(kinds[place])
      if place < 2 { organisation.municipality = said(Self.municipalities[place]) }
      if id.text == "oblastni-charita" { organisation.partOf = said(Identifier("charita")) }
      parts.append(SingleEntity(organisation))
    }
    for (place, id) in Self.targetGroups.enumerated() {
      var group = TargetGroup(id: id, name: "Skupina \(id)")
      group.registerCodes = [Self.groupCodes[place]]
      parts.append(SingleEntity(group))
    }
    return parts
  }
}
