import DossierCoding
import ExactValues
import PlanningModel

/// What a report does not repeat: data of people, what only the coordinator sees, and where a secret place is.
///
/// A finding still tells its rule and its path, so that whoever has the dossier can look.
struct Discretion {
  /// The rules that repeat what stands in the dossier as it stands; others tell what they made of it.
  private static let repeatingCategories: Set<RuleCategory> = [.values, .codes, .sources]

  private let places: Set<DossierPath>
  private let texts: WithheldTexts

  /// Finds what is not to be repeated.
  ///
  /// - Complexity: O(facilities, contacts and people).
  init(_ index: DossierIndex) {
    var places: Set<DossierPath> = []
    var facilities: Set<Identifier<Facility>> = []
    var texts = WithheldTexts()
    for (facility, path) in index.located(Facility.self) where facility.mayBeSecret {
      places.insert(path)
      facilities.insert(facility.id)
      guard facility.mustStaySecret, let address = facility.address else { continue }
      texts.add(address.text)
      texts.add(address.addressPoint)
      for number in [address.houseNumber, address.orientationNumber].compactMap({ $0 }) {
        guard let street = address.street ?? address.municipalityPart else { continue }
        texts.add("\(street) \(number)")
      }
    }
    for (contact, path) in index.located(FunctionContact.self) {
      guard let facility = contact.facility, facilities.contains(facility) else { continue }
      places.insert(path)
    }
    for person in index.dossier.people {
      texts.add(nameOf: person)
      for contact in person.contacts { texts.add(contact.text) }
    }
    self.places = places
    self.texts = texts
  }

  /// The finding without what a report does not repeat; fixes that would hold it are not offered.
  func applied(to finding: Finding, of category: RuleCategory) -> Finding {
    var finding = finding
    if Self.repeatingCategories.contains(category), ([finding.path] + finding.related).contains(where: isClosed) {
      finding.observed = nil
      finding.expected = nil
      finding.message = finding.message.replacing { _ in true }
      finding.fixes = finding.fixes.filter { !$0.edits.contains { isClosed($0.path) } }.map { fix in
        var fix = fix
        fix.title = fix.title.replacing { _ in true }
        return fix
      }
      return finding
    }
    finding.observed = finding.observed.flatMap { texts.areRepeated(in: $0) ? nil : $0 }
    finding.expected = finding.expected.flatMap { texts.areRepeated(in: $0) ? nil : $0 }
    finding.message = finding.message.replacing { texts.areRepeated(in: $0) }
    // Whatever these rules remove tells of somebody.
    finding.fixes = category == .personalData ? [] : finding.fixes.filter { !isTold(by: $0) }
    return finding
  }

  /// Whether a path leads to what only the coordinator sees, or to a place that is or may be secret.
  private func isClosed(_ path: DossierPath) -> Bool {
    !path.isFor(.region) || places.contains(DossierPath(Array(path.steps.prefix(2))))
  }

  private func isTold(by fix: Fix) -> Bool {
    fix.title.replacing { texts.areRepeated(in: $0) } != fix.title
      || fix.edits.contains { edit in
        [edit.old, edit.new].compactMap { $0 }.contains { texts.areRepeated(in: "\($0.text)") }
      }
  }
}

extension Facility {
  /// Whether the address is secret as far as the dossier says, or could be because it does not say.
  fileprivate var mayBeSecret: Bool {
    if case .value(let isSecret) = isAddressSecret { return isSecret }
    return true
  }
}

extension Message {
  /// The message with a mark in place of the texts that are not to be told.
  fileprivate func replacing(_ isSilent: (String) -> Bool) -> Message {
    Message(
      key: key, arguments: arguments.map { Argument(name: $0.name, value: $0.value.replacing(isSilent)) })
  }
}

extension MessageArgument {
  fileprivate func replacing(_ isSilent: (String) -> Bool) -> MessageArgument {
    switch self {
    case .text(let text): isSilent(text) ? .text("…") : self
    case .list(let items): .list(items.map { $0.replacing(isSilent) })
    case .message(let message): .message(message.replacing(isSilent))
    default: self
    }
  }
}
