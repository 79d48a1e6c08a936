extension String {
  /// Whether both texts consist of the same UTF-8 bytes.
  ///
  /// Swift's `==` also takes texts for equal that merely look the same ("č" as one scalar or as two).
  package func hasSameBytes(as other: String) -> Bool {
    self == other && utf8.elementsEqual(other.utf8)
  }

  /// Whether the UTF-8 bytes of this text come before those of the other one.
  package func bytesPrecede(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
