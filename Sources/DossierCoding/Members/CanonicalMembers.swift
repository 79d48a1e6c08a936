import ExactValues

// Computed values stand in answers, reports and traces in their canonical form only; what people wrote is `Written`.

extension WrittenForm where Self: DossierValue {
  /// Reads the canonical form.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self = try reader.canonical(at: node)
  }

  /// Writes the canonical form.
  public func write(to writer: inout JSONWriter) { writer.string(canonicalText) }

  /// A string in the canonical form.
  public static var schema: SchemaType { .text(valueName) }

  /// The canonical form.
  public var pathName: String { canonicalText }
}

extension Day: DossierValue {}
extension Money: DossierValue {}
extension Ratio: DossierValue {}
extension FixedDecimal: DossierValue {}
extension StatedTime: DossierValue {}
extension CountRange: DossierValue {}

extension Array: DossierValue where Element: DossierValue {
  /// Reads a list; one broken element breaks it.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self = []
    for element in try reader.elements(of: node) { append(try Element(reading: element, from: &reader)) }
  }

  /// Writes the elements in their order.
  public func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for value in self {
      writer.element()
      value.write(to: &writer)
    }
    writer.endArray()
  }

  /// A list.
  public static var schema: SchemaType { .list(Element.schema) }
}

extension RawJSON: DossierValue {
  /// Keeps any value as it stands.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self = reader.raw(at: node)
  }

  /// Writes the value as it was kept.
  public func write(to writer: inout JSONWriter) { writer.raw(self) }

  /// Any value.
  public static var schema: SchemaType { .any }
}

extension Citation: DossierValue {
  /// Reads a citation.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    let parts = try reader.members(
      of: node, named: ["work", "place", "address", "from", "through", "verification"])
    let work = try reader.string(at: try parts.required("work"))
    var place: String?
    var address: String?
    var from: Day?
    var through: Day?
    var verification = Verification.unverified
    if let value = parts["place"] { place = try reader.string(at: value) }
    if let value = parts["address"] { address = try reader.string(at: value) }
    if let value = parts["from"] { from = try reader.canonical(at: value) }
    if let value = parts["through"] { through = try reader.canonical(at: value) }
    if let value = parts["verification"] {
      guard let known = Verification(rawValue: try reader.string(at: value)) else {
        throw ReadingFault(.unknownValue, at: value, expected: "one of seen, unverified, computed")
      }
      verification = known
    }
    let wording = from == nil && through == nil ? nil : Validity(from: from, through: through)
    self.init(
      work: work, place: place, wording: wording, address: address, verification: verification)
  }

  /// Writes the work, the place in it, its wording and whether it was seen.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("work", work)
    if let place { writer.member("place", place) }
    if let address { writer.member("address", address) }
    if let from = wording?.from { writer.member("from", from) }
    if let through = wording?.through { writer.member("through", through) }
    writer.member("verification", verification.rawValue)
    writer.endObject()
  }

  /// An object that names a work.
  public static var schema: SchemaType { .message }
}
