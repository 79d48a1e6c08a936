import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("Laws of edits")
struct EditLawsTests {
  /// Applies random edits, and checks that each is undone to the same bytes or refused without a trace.
  private func check(_ start: Dossier, _ donor: Dossier, seed: UInt64, count: Int) throws -> Int {
    var edits = DonatedEdits(seed: seed, donor: donor)
    var dossier = start
    var undo: [Edit] = []
    var applied = 0
    for _ in 0..<count {
      let edit = edits.next(for: dossier)
      let before = dossier
      do throws(EditFault) {
        let inverse = try dossier.apply(edit)
        #expect(edit.new == nil || dossier.documentValue(at: edit.path) == edit.new)
        var undone = dossier
        try undone.apply(inverse)
        // Equal dossiers have the same bytes; a sample is enough.
        if undone != before || applied % 100 == 0 && undone.encoded(.compact) != before.encoded(.compact) {
          Issue.record("not undone: \(edit)")
          return applied
        }
        undo.append(inverse)
        applied += 1
      } catch {
        #expect(dossier == before, "\(error)")
      }
    }
    try dossier.apply(undo.reversed())
    #expect(dossier == start)
    #expect(dossier.encoded() == start.encoded())
    return applied
  }

  @Test(
    "Ten thousand edits of the real dossiers are undone to the same bytes, each at once and all together",
    arguments: GoldenDossier.all)
  func real(golden: GoldenDossier) throws {
    let start = try golden.dossier()
    let other = try #require(GoldenDossier.all.first { $0.name != golden.name })
    var generator = DossierGenerator(seed: 11)
    // Values as documents have them, and as none should have them.
    let donors = [try other.dossier(), generator.nextFull()]
    let count = max(10_000, caseCount(10_000)) / (GoldenDossier.all.count * donors.count) + 1
    for (seed, donor) in donors.enumerated() {
      #expect(try check(start, donor, seed: UInt64(42 + seed), count: count) > count / 4)
    }
  }

  @Test(
    "Edits of generated dossiers, where identifiers collide and nothing is usual, are undone as well",
    arguments: 0..<caseCount(2_400) / 200)
  func generated(seed: Int) throws {
    var generator = DossierGenerator(seed: UInt64(seed))
    let start = generator.next()
    #expect(try check(start, generator.next(), seed: UInt64(seed), count: 250) > 0)
  }

  @Test("Edits of dossiers that could not be read wholly are undone as well", arguments: 0..<caseCount(2_400) / 200)
  func broken(seed: Int) throws {
    var mutator = ByteMutator(seed: UInt64(seed))
    let document = GoldenDossier.kromeriz.bytes
    let donor = try GoldenDossier.otrokovice.dossier()
    var start: Dossier?
    while start?.kept.isEmpty != false {
      let mutations: [ByteMutator.Mutation] = [
        .nullValue, .swappedType, .duplicatedMember, .unknownName, .exchangedValues,
      ]
      let bytes = (0..<12).reduce(document) { bytes, number in mutator.mutate(bytes, by: mutations[number % 5]) }
      start = try? Dossier.load(bytes).object
    }
    _ = try check(try #require(start), donor, seed: UInt64(seed), count: 250)
  }

  @Test("What could not be read is removed and put back at its place")
  func mendsDamagedDossiers() throws {
    let originals = try GoldenDossier.all.map { try $0.dossier().encoded(.compact) }
    var mutator = ByteMutator(seed: 17)
    var mended = 0
    for number in 0..<caseCount(300) {
      guard let loaded = try? Dossier.load(mutator.mutate(originals[number % originals.count])) else { continue }
      for problem in loaded.problems {
        let dossier = loaded.object
        let old = try #require(dossier.documentValue(at: problem.path), "document \(number): \(problem)")
        var changed = dossier
        do throws(EditFault) {
          let inverse = try changed.apply(Edit(path: problem.path, old: old, new: nil))
          #expect(changed.encoded(.compact) != dossier.encoded(.compact), "document \(number): \(problem)")
          #expect(throws: Never.self, "document \(number): \(problem)") { try changed.apply(inverse) }
          let isSame = changed == dossier
          #expect(isSame, "document \(number): \(problem)")
          #expect(changed.encoded(.compact) == dossier.encoded(.compact), "document \(number): \(problem)")
          mended += 1
        } catch {
          let isSame = changed == dossier
          #expect(isSame, "document \(number): \(problem): \(error)")
        }
      }
    }
    #expect(mended > 50)
  }

  @Test("Every member of every entity goes through an edit and back, absent and present")
  func everyMember() throws {
    func members<E: Entity>(_ type: E.Type, of dossier: Dossier) throws {
      for (place, entity) in dossier[keyPath: E.collection].enumerated() {
        let occurrence = dossier[keyPath: E.collection][...place].count { $0.id == entity.id }
        let path = DossierPath(E.collectionName).appending(entity.id.text, occurrence: occurrence)
        for member in E.members.members where member.name != "id" {
          let value = try #require(member.documentValue(of: entity), "\(E.self).\(member.name)")
          var changed = dossier
          if member.isRequired {
            #expect(throws: EditFault.self) {
              try changed.apply(Edit(path: path.appending(member.name), old: value, new: nil))
            }
          } else {
            let inverse = try changed.apply(Edit(path: path.appending(member.name), old: value, new: nil))
            #expect(member.documentValue(of: changed[keyPath: E.collection][place]) == nil)
            try changed.apply(inverse)
          }
          #expect(changed == dossier)
        }
      }
    }
    var generator = DossierGenerator(seed: 1)
    let dossier = generator.nextFull()
    for type in Dossier.entityTypes { try members(type, of: dossier) }
  }
}
