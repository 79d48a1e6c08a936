import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

/// Makes edits of a dossier out of what generated dossiers hold.
private struct GeneratedEdits {
  private var numbers: SeededGenerator
  private var generator: DossierGenerator
  private var donor: Dossier

  init(seed: UInt64) {
    numbers = SeededGenerator(seed: seed)
    generator = DossierGenerator(seed: seed)
    donor = generator.next()
  }

  mutating func next(for dossier: Dossier) -> Edit? {
    guard let type = Dossier.entityTypes.randomElement(using: &numbers) else { return nil }
    if Int.random(in: 0..<50, using: &numbers) == 0 { donor = generator.next() }
    return edit(of: type, in: dossier)
  }

  private mutating func edit<E: Entity>(of type: E.Type, in dossier: Dossier) -> Edit? {
    let index = DossierIndex(dossier)
    let paths = index.rows(of: E.self).map { index.path(of: $0) }
    let given = donor[keyPath: E.collection].randomElement(using: &numbers)
    guard let path = paths.randomElement(using: &numbers), Int.random(in: 0..<5, using: &numbers) > 0 else {
      guard let given, dossier[given.id] == nil else { return nil }
      let before = Bool.random(using: &numbers) ? paths.randomElement(using: &numbers) : nil
      return Edit(path: given.path, old: nil, new: RawJSON(given), before: before)
    }
    if Int.random(in: 0..<4, using: &numbers) == 0 {
      return Edit(path: path, old: dossier.documentValue(at: path), new: nil)
    }
    guard let member = E.members.members.randomElement(using: &numbers) else { return nil }
    let place = path.appending(member.name)
    return Edit(path: place, old: dossier.documentValue(at: place), new: given.flatMap { member.value(of: $0) })
  }
}

@Suite("Random edits")
struct RandomEditsTests {
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

  @Test("Whatever is edited, the inverse gives the same bytes back", arguments: GoldenDossier.all)
  func inverses(_ golden: GoldenDossier) throws {
    let original = try golden.dossier()
    var edits = GeneratedEdits(seed: 11)
    var dossier = original
    var inverses: [Edit] = []
    var refused = 0
    let count = caseCount(2_000) / GoldenDossier.all.count
    for _ in 0..<count {
      guard let edit = edits.next(for: dossier) else { continue }
      var changed = dossier
      do throws(EditFault) {
        let inverse = try changed.apply(edit)
        var undone = changed
        #expect(throws: Never.self, "\(edit)") { try undone.apply(inverse) }
        #expect(undone.encoded(.compact) == dossier.encoded(.compact), "\(edit)")
        #expect(undone == dossier, "\(edit)")
        inverses.append(inverse)
      } catch {
        refused += 1
        #expect(changed == dossier, "\(edit)")
      }
      dossier = changed
    }
    #expect(inverses.count > count / 3, "\(refused) refused")
    #expect(dossier != original)
    try dossier.apply(inverses.reversed())
    #expect(dossier.encoded() == original.encoded())
  }
}
