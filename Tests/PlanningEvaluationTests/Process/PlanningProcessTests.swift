import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What a planning process consists of")
struct PlanningProcessTests {
  private func process(
    _ members: String, project: String? = nil, on day: String = "2020-06-30"
  ) throws -> PlanningProcess {
    try soundAnswer(
      to: PlanningProcessQuestion(project: project.map { Identifier($0) }), about: try dossier(members), on: day
    ).answer.known()
  }

  private func dossier(_ members: String) throws -> Dossier {
    try Dossier.loadStrictly(Array(#"{"format":"\#(Dossier.currentFormat)","id":"case",\#(members)}"#.utf8))
  }

  private func group(_ id: String, _ more: String = "") -> String {
    #"{"id":"\#(id)","name":"G","kind":"workingGroup"\#(more)}"#
  }

  private func bounds(_ answer: Answer<Int>?) -> [Int?]? {
    switch answer?.content {
    case .known(let value): [value, value]
    case .bounded(let lower, let upper): [lower, upper]
    default: nil
    }
  }

  @Test(
    "A body counts on the days on which it exists, and may where the times leave that open",
    arguments: [
      (#","from":"2020""#, "2020-06-30", [0, 1]), (#","from":"2020""#, "2021-01-01", [1, 1]),
      (#","from":"2020""#, "2019-12-31", [0, 0]), (#","to":"2020-06-30""#, "2020-06-30", [1, 1]),
      (#","to":"2020-06-30""#, "2020-07-01", [0, 0]), (#","standsFor":"2-3""#, "2020-06-30", [2, 3]),
      (#","standsFor":"2-3","from":"2020""#, "2020-06-30", [0, 3]), (#","standsFor":"1+""#, "2020-06-30", [1, nil]),
    ] as [(String, String, [Int?])])
  func exists(more: String, day: String, count: [Int?]) throws {
    let process = try process(#""bodies":[\#(group("a", more))]"#, on: day)
    #expect(bounds(process.bodies.first?.count) == count)
  }

  @Test("Only what ended at one time makes a change")
  func change() throws {
    let ended = #","to":"2019-12-31""#
    let one = try process(#""bodies":[\#(group("a")),\#(group("b", ended)),\#(group("c", ended))]"#).bodies.first
    #expect(one?.count == .known(1) && one?.ended == .known(2) && one?.change == .known(-1))
    let other = #","to":"2018-12-31""#
    let two = try process(#""bodies":[\#(group("a")),\#(group("b", ended)),\#(group("c", other))]"#).bodies.first
    #expect(two?.ended == .known(2) && two?.change == nil)
  }

  @Test("Target groups count once, and a group that names none may work for others")
  func targetGroups() throws {
    let groups = #","basis":"targetGroup","targetGroups":["x","y"]"#
    let territory = #","basis":"territory""#
    let known = try process(#""bodies":[\#(group("a", groups)),\#(group("b", groups)),\#(group("c", territory))]"#)
    #expect(known.bodies.first?.targetGroups == .known(2))
    let open = try process(#""bodies":[\#(group("a", groups)),\#(group("b"))]"#).bodies.first?.targetGroups
    #expect(bounds(open) == [2, nil] && open?.keys == ["process.groupsNotStated"])
  }

  @Test("People of several groups are as many as all of them together")
  func participants() throws {
    let seven = #","statedParticipants":"7-20""#
    #expect(bounds(try process(#""bodies":[\#(group("a", seven))]"#).bodies.first?.participants) == [7, 20])
    let several = seven + #","standsFor":"2-3""#
    #expect(bounds(try process(#""bodies":[\#(group("a", several))]"#).bodies.first?.participants) == [14, 60])
    let silent = try process(#""bodies":[\#(group("a", seven)),\#(group("b"))]"#).bodies.first?.participants
    #expect(bounds(silent) == [7, nil])
  }

  @Test("Of a body that takes an identifier again nothing is counted")
  func repeated() throws {
    let document = #"{"format":"\#(Dossier.currentFormat)","id":"case","bodies":[\#(group("a")),\#(group("a"))]}"#
    let dossier = try Dossier.load(Array(document.utf8)).object
    let found = try soundAnswer(to: PlanningProcessQuestion(), about: dossier).answer.known()
    #expect(found.bodies.first?.count == .known(1))
  }

  @Test("A month is shared where both surely lie in it, and may be where a time is wider")
  func months() throws {
    func shared(_ round: String, _ event: String) throws -> [Int?]? {
      let process = try process(
        #"""
        "rounds":[{"id":"r","scheduled":"\#(round)"}],
        "events":[{"id":"e","name":"E","kind":"workshop","scheduled":"\#(event)"}]
        """#)
      return bounds(process.events.first?.monthsWithRounds)
    }
    #expect(try shared("2020-05", "2020-05-31") == [1, 1])
    #expect(try shared("2020-05", "2020-06-01") == [0, 0])
    #expect(try shared("2020", "2020-06-01") == [0, 1])
  }

  @Test("A topic of a kind of event counts once, however many events deal with it")
  func topics() throws {
    let process = try process(
      #"""
      "promises":[{"id":"p","name":"P","kind":"workshops","amount":"2"}],
      "events":[{"id":"e","name":"E","kind":"workshop","fulfils":["p"]},
      {"id":"f","name":"F","kind":"workshop","fulfils":["p"]}],
      "topics":[{"id":"t","name":"T","promise":"p","events":["e","f"]},{"id":"u","name":"U","events":["f"]}]
      """#)
    let workshops = try #require(process.events.first)
    #expect(workshops.topics == .known(2) && workshops.hasTopicForEach == .known(true))
    #expect(workshops.participantsPromised?.isKnown == false)
  }

  @Test("The numbers of the kinds add up to those of all, whatever the order of the dossier")
  func conservation() throws {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<20 {
      let events = (0..<8).map { place in
        let kind = ["seminar", "workshop", "conference"][Int(random.next() % 3)]
        let time = random.next() % 3 == 0 ? "" : #","held":"202\#(random.next() % 3)-05-01""#
        return #"{"id":"e\#(place)","name":"E","kind":"\#(kind)","standsFor":"\#(1 + random.next() % 3)"\#(time)}"#
      }
      let found = try process(#""events":[\#(events.joined(separator: ","))]"#)
      #expect(found == (try process(#""events":[\#(events.reversed().joined(separator: ","))]"#)))
      #expect(found.events.compactMap(\.count.value).reduce(0, +) == found.eventCount?.value)
    }
  }
}
