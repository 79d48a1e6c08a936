import CzechRegisters
import DossierCoding
import ExactValues

/// Tells addresses that must not be learnt from others, however they are written.
///
/// What counts is the street, or in a village without streets the municipality or its part, together with a number of the
/// house: "TAJNÁ č. p. 1/5, 765 02 Otrokovice" and "v Tajné 5" are one place with "Tajná 1/5", "Tajná 12" is another. A
/// street alone counts only where the secret address has nothing else, a number alone only in addresses. It errs on the
/// side of finding: "Tajná 12/1" may be the place of "Tajná 1". Names of municipalities are known only where the
/// built-in territory has them.
struct SecretAddresses {
  /// A number of a house in a municipality.
  private struct House: Hashable {
    let municipality: MunicipalityCode
    let number: String
  }

  /// The streets by the stems of their words, with the numbers of their secret houses.
  private var streets = WordTrie<Set<String>>()
  private var names = WithheldTexts()
  private var points: Set<String> = []
  private var houses: Set<House> = []
  private var housesWithoutStreet: Set<House> = []
  /// Numbers of which nothing says where they are.
  private var loneNumbers: Set<String> = []
  private var isEmpty = true

  /// Adds an address.
  mutating func add(_ address: PostalAddress) {
    isEmpty = false
    if let point = address.addressPoint { points.insert(CzechText.folded(point)) }
    let numbers = address.numbers
    if let municipality = address.municipality {
      let own = address.houseNumbers.map { House(municipality: municipality, number: $0) }
      houses.formUnion(own)
      if address.street == nil { housesWithoutStreet.formUnion(own) }
    }
    if let street = address.street, let key = AddressKey(street: AddressWord.words(of: street), numbers: numbers) {
      insert(key)
    }
    for line in [address.text, address.street].compactMap(\.self) {
      let read = AddressLine(line, municipalities: Self.municipalities)
      read.keys.forEach { insert($0) }
      guard let name = read.name else { continue }
      // A line without a number may have it in a part of its own.
      if let key = AddressKey(street: AddressWord.words(of: name), numbers: numbers) {
        insert(key)
      } else {
        names.add(name)
      }
    }
    guard address.street == nil else { return }
    let places = address.villages.compactMap { AddressKey(street: AddressWord.words(of: $0), numbers: numbers) }
    places.forEach { insert($0) }
    if places.isEmpty, address.text == nil { loneNumbers.formUnion(numbers) }
  }

  private mutating func insert(_ key: AddressKey) {
    streets.add(key.street) { $0 = ($0 ?? []).union(key.numbers) }
  }

  /// Whether an address is one of them.
  ///
  /// - Complexity: O(length of its texts), however many there are.
  func hold(_ address: PostalAddress) -> Bool {
    if isEmpty { return false }
    if let point = address.addressPoint, points.contains(CzechText.folded(point)) { return true }
    if let municipality = address.municipality {
      // Where either states no street, the numbers of the building tell; elsewhere they may be those in the street.
      let known = address.street == nil ? houses : housesWithoutStreet
      let own = address.houseNumbers.map { House(municipality: municipality, number: $0) }
      if own.contains(where: { known.contains($0) }) { return true }
    }
    let numbers = address.numbers.sorted().joined(separator: "/")
    let places = (address.street.map { [$0] } ?? address.villages).map { "\($0) \(numbers)" }
    let lines = [address.text, numbers].compactMap(\.self) + places + [address.addition].compactMap(\.self)
    if lines.contains(where: { areTold(in: FoldedText($0)) }) { return true }
    // The parts of one address belong together, however far from each other they stand.
    let words = AddressWord.words(of: lines.joined(separator: "; "))
    let all = Set(words.filter { $0.isNumber && !$0.isPostal }.map(\.text))
    return areTold(in: words, elsewhere: all) || !all.isDisjoint(with: loneNumbers)
  }

  /// Whether a text tells one of them.
  ///
  /// - Complexity: O(length of the text), however many there are.
  func areTold(in text: FoldedText) -> Bool {
    if isEmpty { return false }
    return names.areRepeated(in: text)
      || !streets.isEmpty && areTold(in: AddressWord.words(ofFolded: text.text), elsewhere: [])
  }

  /// Whether words tell one of them; where no number stands beside a street, those elsewhere may be its own.
  private func areTold(in words: [AddressWord], elsewhere: Set<String>) -> Bool {
    let found = streets.search(words.map(\.stem)) { numbers, start, end in
      let after = AddressKey.numbers(in: words, from: end).numbers
      if !after.isEmpty { return !after.isDisjoint(with: numbers) }
      let before = Self.numbers(in: words, before: start)
      return !(before.isEmpty ? elsewhere : before).isDisjoint(with: numbers)
    }
    return found.isFound
  }

  /// The numbers that stand before a street, as in "1/5, Tajná ulice".
  private static func numbers(in words: [AddressWord], before place: Int) -> Set<String> {
    var numbers: Set<String> = []
    var gap = words[..<place].isEmpty ? "" : " "
    for word in words[..<place].reversed() {
      if word.isNumber, !word.isPostal, numbers.isEmpty || gap.contains("/") || gap.contains("-") {
        numbers.insert(word.text)
      } else if !(word.isFiller && numbers.isEmpty) {
        break
      }
      gap = word.gap
    }
    return numbers
  }

  /// The folded names of the municipalities and districts of the built-in territory.
  private static let municipalities = Set(
    (Territory.builtIn.municipalities.entries.map(\.name) + Territory.builtIn.districts.entries.map(\.name))
      .map(CzechText.folded))
}

extension PostalAddress {
  /// The numbers of the building.
  fileprivate var houseNumbers: [String] { Self.numbers(in: houseNumber) }

  /// All numbers that stand in parts of their own.
  fileprivate var numbers: Set<String> { Set(houseNumbers + Self.numbers(in: orientationNumber)) }

  /// The names that stand for a street where there is none.
  fileprivate var villages: [String] {
    [municipalityPart, municipality.flatMap { Territory.builtIn.municipality($0)?.name }].compactMap(\.self)
  }

  private static func numbers(in text: String?) -> [String] {
    guard let text else { return [] }
    let words = AddressWord.words(of: text)
    return Array(AddressKey.numbers(in: words, from: words.startIndex).numbers)
  }
}
