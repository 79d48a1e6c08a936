import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Generated dossiers")
struct GeneratedDossierTests {
  private static let dossiers: [Dossier] = {
    var generator = DossierGenerator(seed: 5)
    return (0..<caseCount(or: 300)).map { _ in generator.next() }
  }()

  @Test("A generated dossier reads without problems and writes the same bytes")
  func roundTrip() throws {
    for dossier in Self.dossiers {
      let bytes = dossier.encoded(.compact)
      let loaded = try Dossier.load(bytes)
      #expect(loaded.problems == [])
      #expect(loaded.object == dossier, "\(dossier.id)")
      #expect(loaded.object.encoded(.compact) == bytes)
      #expect(try Dossier.load(dossier.encoded()).object == dossier)
    }
  }

  @Test("The same seed gives the same dossiers, another one others")
  func seeds() {
    var (first, second, third) = (DossierGenerator(seed: 1), DossierGenerator(seed: 1), DossierGenerator(seed: 2))
    let dossier = first.next()
    #expect(second.next() == dossier)
    #expect(third.next() != dossier)
    #expect(first.next() != dossier)
  }

  @Test("Every member of every kind is present in some dossier and absent in another, unless it is required")
  func reachesAllMembers() {
    for type in Dossier.entityTypes { checkMembers(of: type) }
  }

  private func checkMembers<E: Entity>(of type: E.Type) {
    let entities = Self.dossiers.flatMap { $0[keyPath: E.collection] }
    for member in E.members.members {
      #expect(entities.contains { member.value(of: $0) != nil }, "\(E.self) \(member.name)")
      #expect(member.isRequired || entities.contains { member.value(of: $0) == nil }, "\(E.self) \(member.name)")
    }
  }

  @Test("There are repeated identifiers, references that lead nowhere, unreadable texts and unlisted codes")
  func reachesOddities() {
    let indices = Self.dossiers.map { DossierIndex($0) }
    #expect(indices.contains { !$0.repeatedIdentifiers.isEmpty })
    #expect(indices.contains { !$0.unresolvedReferences.isEmpty })
    var kinds: Set<String> = []
    for remark in Self.dossiers.flatMap({ ValueSurvey(of: $0).remarks }) {
      switch remark.content {
      case .unreadable: kinds.insert("unreadable")
      case .repaired: kinds.insert("repaired")
      case .unlisted: kinds.insert("unlisted")
      case .kept(let entry): kinds.insert("\(entry.cause)")
      @unknown default: kinds.insert("unknown")
      }
    }
    #expect(kinds.isSuperset(of: ["unreadable", "repaired", "unlisted", "unknown", "emptyList"]), "\(kinds)")
  }

  @Test("Whatever order the unordered collections stand in, the digest is the same")
  func digest() {
    for dossier in Self.dossiers.prefix(50) {
      var reversed = dossier
      for type in Dossier.entityTypes { Self.reverse(type, in: &reversed) }
      #expect(reversed.digest == dossier.digest, "\(dossier.id)")
    }
  }

  private static func reverse<E: Entity>(_ type: E.Type, in dossier: inout Dossier) {
    guard Dossier.members.member(named: E.collectionName)?.isOrdered == false else { return }
    dossier[keyPath: E.collection].reverse()
  }

  @Test("A mutated document ends in a dossier that reads again as it was written, or in a typed error")
  func hostileDocuments() throws {
    let originals = try GoldenDossier.all.map { try $0.dossier().encoded(.compact) }
    var mutator = ByteMutator(seed: 3)
    var ends: [String: Int] = [:]
    for number in 0..<caseCount(or: 300) {
      do {
        let loaded = try Dossier.load(mutator.mutated(originals[number % originals.count]))
        ends[loaded.problems.isEmpty ? "read" : "problems", default: 0] += 1
        let written = loaded.object.encoded(.compact)
        let again = try Dossier.load(written)
        #expect(again.object == loaded.object, "document \(number)")
        #expect(again.object.encoded(.compact) == written, "document \(number)")
        #expect(again.problemCount == loaded.problemCount, "document \(number)")
        for problem in loaded.problems {
          #expect(loaded.object.documentValue(at: problem.path) != nil, "document \(number): \(problem)")
        }
        if number % 10 == 0 { #expect(DossierIndex(loaded.object).dossier == loaded.object) }
      } catch is JSONFault {
        ends["no JSON", default: 0] += 1
      } catch is ReadingProblem {
        ends["no dossier", default: 0] += 1
      }
    }
    #expect(ends["read", default: 0] > 0)
    #expect(ends["problems", default: 0] > 0)
    #expect(ends["no JSON", default: 0] > 0)
  }
}
