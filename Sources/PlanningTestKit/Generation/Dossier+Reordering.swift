import CommunityPlanning
import DossierCoding

extension Dossier {
  /// The same content with all collections whose order means nothing in another order, also those within entities.
  ///
  /// Two elements that have the same name in their list keep their order, because the first of them is the one that
  /// references lead to. No answer may change: ask a question of both and compare.
  ///
  /// - Parameter random: Where the order comes from.
  /// - Returns: The dossier in another order, which ``isSameContent(as:)`` says to be the same.
  /// - Complexity: O(length of its document).
  public func reordered(using random: inout SeededGenerator) -> Dossier {
    let bytes = encoded(.compact)
    guard let tree = try? DocumentTree(bytes) else { return self }
    var reordering = DocumentReordering(bytes: bytes, random: random)
    reordering.write(tree, as: Dossier.self)
    random = reordering.random
    return (try? Dossier.load(reordering.written).object) ?? self
  }
}

/// Writes a document with the elements of unordered lists in another order.
private struct DocumentReordering {
  let bytes: [UInt8]
  var random: SeededGenerator
  var written: [UInt8] = []

  mutating func write<Object: DossierObject>(_ object: DocumentTree, as type: Object.Type) {
    guard object.kind == .object else { return copy(object.range) }
    written.append(UInt8(ascii: "{"))
    for (place, part) in object.parts.enumerated() {
      if place > 0 { written.append(UInt8(ascii: ",")) }
      copy(part.start..<part.value.range.lowerBound)
      if let member = Object.members.member(named: part.name) {
        write(part.value, member.schema, isList: member.isList, isOrdered: member.isOrdered)
      } else {
        copy(part.value.range)
      }
    }
    written.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ value: DocumentTree, _ schema: SchemaType, isList: Bool, isOrdered: Bool) {
    guard isList, value.kind == .array else { return write(value, schema) }
    written.append(UInt8(ascii: "["))
    let elements = isOrdered ? value.parts.map(\.value) : reordered(value.parts.map(\.value), schema)
    for (place, element) in elements.enumerated() {
      if place > 0 { written.append(UInt8(ascii: ",")) }
      write(element, schema)
    }
    written.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ value: DocumentTree, _ schema: SchemaType) {
    if case .object(let type) = schema { write(value, as: type) } else { copy(value.range) }
  }

  private mutating func copy(_ range: Range<Int>) { written += bytes[range] }

  private mutating func reordered(_ elements: [DocumentTree], _ schema: SchemaType) -> [DocumentTree] {
    var order = Array(elements.indices)
    for place in order.indices.reversed() { order.swapAt(place, random.below(place + 1)) }
    guard case .object(let type) = schema else { return order.map { elements[$0] } }
    // Elements of one name take the places that they got together, in their old order.
    let names = elements.map { name(of: $0, type.keyMembers) }
    var left = Dictionary(grouping: elements.indices, by: { names[$0] }).mapValues { $0[...] }
    return order.compactMap { left[names[$0]]?.popFirst() }.map { elements[$0] }
  }

  private func name(of element: DocumentTree, _ members: [String]) -> [[UInt8]] {
    members.map { name in element[name].map { Array(bytes[$0.range]) } ?? [] }
  }
}
