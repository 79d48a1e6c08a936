import ExactValues

/// Decides part by part what of a value may pass on to somebody else, and remembers what was held back.
///
/// What nobody decided about does not pass: a kind of value without an answer of its own is held back, and so is
/// everything that an object keeps beside its described members.
public struct ValueSieve {
  /// Why a part was held back.
  package enum Cause: Sendable, Hashable {
    /// The member is not for those who get the value.
    case member
    /// The object as a whole is not.
    case object
    /// An object kept it beside its described members.
    case kept
    /// The text is no value of its kind.
    case unreadable
    /// The words of a time; its bounds pass.
    case words
    /// The code is not listed, so that it is a text of any content.
    case unlisted
    /// The words that say why there is no value; that there is none passes.
    case reason
    /// The text repeats what must not pass, or looks as if it did.
    case text
    /// The reference leads to nothing that passes.
    case reference
    /// Nobody decided whether values of this kind may pass.
    case undecided
  }

  /// One thing that was held back.
  package struct Removal: Sendable, Hashable {
    /// The members that lead to it; elements of lists are not told apart, because their names repeat their content.
    package let members: [String]
    /// Why it was held back.
    package let cause: Cause
  }

  /// What was held back, in document order.
  package private(set) var removals: [Removal] = []

  /// Whether a member of a type passes.
  package typealias MemberTest = (_ type: any DossierObject.Type, _ member: String) -> Bool
  /// Whether an object passes, as it stands there.
  package typealias ObjectTest = (any DossierObject) -> Bool
  /// Whether a text that stands in a member of a type passes.
  package typealias TextTest = (_ text: String, _ type: any DossierObject.Type, _ member: String) -> Bool
  /// Whether a reference to an entity of a type passes, or one by path where there is no type.
  package typealias ReferenceTest = (_ type: ObjectIdentifier?, _ text: String) -> Bool

  private let passesMember: MemberTest
  private let passesObject: ObjectTest
  private let passesText: TextTest
  private let passesReference: ReferenceTest
  private var way: [(type: any DossierObject.Type, name: String)] = []

  /// Makes a sieve that asks these functions; what it does not ask about passes.
  package init(
    member: @escaping MemberTest = { _, _ in true }, object: @escaping ObjectTest = { _ in true },
    text: @escaping TextTest = { _, _, _ in true }, reference: @escaping ReferenceTest = { _, _ in true }
  ) {
    passesMember = member
    passesObject = object
    passesText = text
    passesReference = reference
  }

  mutating func hold(_ cause: Cause) { removals.append(Removal(members: way.map(\.name), cause: cause)) }

  mutating func within<Result>(
    _ type: any DossierObject.Type, _ name: String, _ body: (inout ValueSieve) -> Result
  ) -> Result {
    way.append((type, name))
    defer { way.removeLast() }
    return body(&self)
  }

  func passes(_ type: any DossierObject.Type, _ member: String) -> Bool { passesMember(type, member) }

  mutating func passes(_ object: some DossierObject) -> Bool {
    if passesObject(object) { return true }
    hold(.object)
    return false
  }

  mutating func passing(_ text: String) -> String? {
    guard let place = way.last else { return nil }
    if passesText(text, place.type, place.name) { return text }
    hold(.text)
    return nil
  }

  mutating func passes(_ type: ObjectIdentifier?, reference text: String) -> Bool {
    if passesReference(type, text) { return true }
    hold(.reference)
    return false
  }
}

extension DossierValue {
  /// Nothing: a kind of value about which nobody decided does not pass.
  public func sifted(by sieve: inout ValueSieve) -> Self? {
    sieve.hold(.undecided)
    return nil
  }
}

extension String {
  /// The text, if it may pass.
  public func sifted(by sieve: inout ValueSieve) -> String? { sieve.passing(self) }
}

extension Int {
  /// The number.
  public func sifted(by sieve: inout ValueSieve) -> Int? { self }
}

extension Int64 {
  /// The number.
  public func sifted(by sieve: inout ValueSieve) -> Int64? { self }
}

extension Bool {
  /// The truth value.
  public func sifted(by sieve: inout ValueSieve) -> Bool? { self }
}

extension Identifier {
  /// The reference, if it leads to something that passes.
  public func sifted(by sieve: inout ValueSieve) -> Identifier? {
    sieve.passes(ObjectIdentifier(Entity.self), reference: text) ? self : nil
  }
}

extension DossierPath {
  /// The path, if it leads to something that passes.
  public func sifted(by sieve: inout ValueSieve) -> DossierPath? {
    sieve.passes(nil, reference: description) ? self : nil
  }
}

extension OpenCode where Self: DossierValue {
  /// The code, if it looks like one: at most eight ASCII letters and digits, beyond three letters with a digit.
  public func sifted(by sieve: inout ValueSieve) -> Self? {
    let isPlain = rawValue.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: false
      }
    }
    let hasDigit = rawValue.utf8.contains { (0x30...0x39).contains($0) }
    if isPlain, rawValue.utf8.count <= (hasDigit ? 8 : 3) { return self }
    sieve.hold(.unlisted)
    return nil
  }
}

extension ListedCode {
  /// The code, if this version of the library lists it.
  public func sifted(by sieve: inout ValueSieve) -> Self? {
    if isListed { return self }
    sieve.hold(.unlisted)
    return nil
  }
}

extension Written {
  /// The value in its canonical form; of a time in words its bounds.
  public func sifted(by sieve: inout ValueSieve) -> Written? {
    guard let value else {
      sieve.hold(.unreadable)
      return nil
    }
    guard let time = value as? StatedTime, case .words(_, let notBefore, let notAfter) = time.form else {
      // Some kinds of value, such as numbers of projects, let nearly any text be one.
      guard value.canonicalText.isLikeNumber else {
        sieve.hold(.unreadable)
        return nil
      }
      return sieve.passing(value.canonicalText).map { _ in Written(value) }
    }
    sieve.hold(.words)
    guard notBefore != nil || notAfter != nil else { return nil }
    return (StatedTime(.range(from: notBefore, to: notAfter)) as? Value).map { Written($0) }
  }
}

extension String {
  /// Whether a text has a digit and no word of more than three letters.
  fileprivate var isLikeNumber: Bool {
    var letters = 0
    var hasDigit = false
    for sign in unicodeScalars {
      letters = sign.properties.isAlphabetic ? letters + 1 : 0
      if letters > 3 { return false }
      if ("0"..."9").contains(sign) { hasDigit = true }
    }
    return hasDigit
  }
}

extension Stated where Value: DossierValue {
  /// The value if it may pass, or that there is none without the words that say why.
  public func sifted(by sieve: inout ValueSieve) -> Stated? {
    func silent(_ reason: String) -> String {
      if !reason.isEmpty { sieve.hold(.reason) }
      return ""
    }
    switch self {
    case .notStated: return self
    case .withheld(let reason): return .withheld(reason: silent(reason))
    case .notApplicable(let reason): return .notApplicable(reason: silent(reason))
    case .notYetDue(let reason): return .notYetDue(reason: silent(reason))
    case .value(let value): return value.sifted(by: &sieve).map { .value($0) }
    }
  }
}

extension Array where Element: DossierValue {
  /// The elements that may pass.
  public func sifted(by sieve: inout ValueSieve) -> [Element]? {
    var passed: [Element] = []
    for element in self {
      if let element = element.sifted(by: &sieve) { passed.append(element) }
    }
    return passed
  }
}

extension DossierObject {
  /// The object with the members that may pass; nothing where one that it cannot do without may not.
  public func sifted(by sieve: inout ValueSieve) -> Self? {
    var object = self
    return Self.members.sift(&object, by: &sieve) ? object : nil
  }
}
