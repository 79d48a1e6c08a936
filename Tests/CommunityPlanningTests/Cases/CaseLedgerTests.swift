import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("The ledger of what the ten transcribed cases say")
struct CaseLedgerTests {
  private static let folder = CaseFiles.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/cases")

  private static func indices() throws -> [String: DossierIndex] {
    Dictionary(uniqueKeysWithValues: try GoldenDossier.all.map { ($0.name, DossierIndex(try $0.dossier())) })
  }

  @Test(
    "Every leaf of every case has one place in the ledger, and the ledger has no others",
    .enabled(if: FileManager.default.fileExists(atPath: folder.path), "the collection of cases is not at hand"))
  func everyLeafIsThere() throws {
    let ledger = try CaseLedger.load()
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".json") }
    #expect(Set(files) == Set(ledger.cases.map { "\($0.name).json" }))
    for account in ledger.cases {
      let data = try Data(contentsOf: Self.folder.appendingPathComponent("\(account.name).json"))
      let leaves = PlainJSON.leaves(of: try JSONSerialization.jsonObject(with: data))
      let held = Dictionary(grouping: account.leaves, by: \.pointer)
      #expect(held.values.allSatisfy { $0.count == 1 }, "\(account.name): a pointer stands twice")
      #expect(Set(held.keys) == Set(leaves.map(\.pointer)), "\(account.name)")
      for (pointer, value) in leaves {
        guard let said = held[pointer]?.first?.said else { continue }
        #expect(try PlainJSON.canonical(said) == PlainJSON.canonical(value), "\(account.name)\(pointer)")
      }
    }
  }

  @Test("A leaf is held by a dossier, is part of a figure, or is left out; one of the three")
  func everyLeafIsClassed() throws {
    for account in try CaseLedger.load().cases {
      for leaf in account.leaves {
        let name: Comment = "\(account.name)\(leaf.pointer)"
        #expect([leaf.comparison != nil, leaf.figure != nil, leaf.left != nil].count { $0 } == 1, name)
        #expect((leaf.comparison != nil) == !leaf.paths.isEmpty, name)
        #expect((leaf.comparison != nil) == (leaf.by != nil) && (leaf.left != nil) == (leaf.leftAs != nil), name)
        #expect(leaf.said != nil || leaf.value == nil, name)
        #expect(leaf.kept.isEmpty, name)
      }
    }
  }

  @Test("Every dossier holds what its case says")
  func dossiersAgree() throws {
    let indices = try Self.indices()
    for account in try CaseLedger.load().cases {
      for leaf in account.leaves where leaf.comparison != nil {
        let index = try #require(indices[leaf.dossier ?? account.dossier])
        #expect(try leaf.agrees(with: index), "\(account.name)\(leaf.pointer)")
      }
    }
  }

  @Test("No dossier would hold another value in its place")
  func comparisonsDecide() throws {
    let indices = try Self.indices()
    for account in try CaseLedger.load().cases {
      for leaf in account.leaves where leaf.comparison != nil {
        let index = try #require(indices[leaf.dossier ?? account.dossier])
        var wrong = leaf
        // What is not said is changed into something that is; else what the dossier is to hold is changed.
        if leaf.holds != nil, leaf.comparison != .lacks {
          wrong.holds = Self.other(than: leaf.holds)
        } else {
          wrong.value = Self.other(than: leaf.said)
        }
        #expect(try !wrong.agrees(with: index), "\(account.name)\(leaf.pointer)")
      }
    }
  }

  @Test("A figure of a case is restated with its value")
  func figuresAreRestated() throws {
    let oracles = Dictionary(uniqueKeysWithValues: try OracleFile.load().oracles.map { ($0.name, $0) })
    for account in try CaseLedger.load().cases {
      for leaf in account.leaves {
        guard let figure = leaf.figure else { continue }
        let oracle = try #require(oracles["\(account.name)/\(figure)"])
        let within = leaf.pointer.split(separator: "/").dropFirst(3).map { "/\($0)" }.joined()
        let parts = PlainJSON.leaves(of: try PlainJSON.value(of: oracle.expect))
        let said = try #require(leaf.said)
        if said.text == "null" {
          #expect(oracle.expect == RawJSON.unknown, "\(account.name)\(leaf.pointer)")
        } else {
          let part = try #require(parts.first { $0.pointer == within }, "\(account.name)\(leaf.pointer)")
          #expect(try PlainJSON.canonical(part.value) == PlainJSON.canonical(said))
        }
      }
    }
  }

  @Test("Nothing stands in a dossier of a case that neither its case nor a reason leads to")
  func nothingIsInvented() throws {
    let ledger = try CaseLedger.load()
    var named: [String: Set<DossierPath>] = [:]
    for account in ledger.cases {
      for leaf in account.leaves {
        named[leaf.dossier ?? account.dossier, default: []]
          .formUnion(leaf.paths.map { DossierPath(Array($0.steps.prefix(2))) })
      }
    }
    for beside in ledger.beside {
      #expect(beside.why.count > 20)
      for path in beside.paths {
        #expect(named[beside.dossier]?.contains(path) != true, "\(beside.dossier): \(path) is led to")
        named[beside.dossier, default: []].insert(path)
      }
    }
    // What the source texts of the five state is the other ledger's matter.
    for golden in GoldenDossier.all where !GoldenDossier.five.contains(golden) {
      let dossier = try golden.dossier()
      let entities = Set(Dossier.entityTypes.flatMap { Self.paths($0, in: dossier) })
      #expect(entities.subtracting(named[golden.name] ?? []).sorted() == [], "\(golden.name)")
      for beside in ledger.beside where beside.dossier == golden.name {
        #expect(entities.isSuperset(of: beside.paths), "\(golden.name)")
      }
    }
  }

  @Test("The cases have 1,900 leaves, and none waits for what the model has not got yet")
  func counts() throws {
    let leaves = try CaseLedger.load().cases.flatMap(\.leaves)
    let held = leaves.count { $0.comparison != nil }
    let restated = leaves.count { $0.comparison != nil && $0.holds != nil }
    let figures = leaves.count { $0.figure != nil }
    let left = LeftOut.allCases.map { reason in (reason, leaves.count { $0.left == reason }) }
    print(
      "Cases: \(leaves.count) leaves; held by dossiers \(held), of them in other words \(restated);",
      "figures \(figures); left out", left.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    #expect(leaves.count == held + figures + left.map(\.1).reduce(0, +))
    #expect(leaves.count == 1_900)
    #expect(leaves.count { $0.left == .later } == 0)
    for comparison in CaseComparison.allCases {
      #expect(leaves.contains { $0.comparison == comparison }, "nothing is compared by \(comparison)")
    }
  }

  private static func paths<E: Entity>(_ type: E.Type, in dossier: Dossier) -> [DossierPath] {
    dossier[keyPath: E.collection].map(\.path)
  }

  /// A value that is certainly another one.
  private static func other(than value: RawJSON?) -> RawJSON {
    value.flatMap { Int($0.text) }.map { RawJSON($0 + 1_000) } ?? RawJSON(string: "§§§")
  }
}
