/// A text in the order of the Czech alphabet (*abecední řazení*), to sort by.
///
/// Keys follow ČSN 97 6030:1994 as the Czech Language Institute restates it (*Internetová jazyková příručka*,
/// https://prirucka.ujc.cas.cz/?id=900), and Unicode CLDR 42 (Czech, "standard") where that is silent:
///
/// 1. Letters in the order a b c č d e f g h ch i j k l m n o p q r ř s š t u v w x y z ž. The letters c and h side by
///    side are always the one letter ch, since no rule tells "mochomůrka" from a compound that merely joins c and h.
///    Spaces come before every letter, and several count as one, so "da capo" precedes "ďábel".
/// 2. Digits come after all letters and are compared by the value of the number: "Praha 2", "Praha 10". An apostrophe
///    comes after the digits, letters of other scripts after that, by their code points.
/// 3. Between texts equal so far, marks decide from the left: none, then ´ ` ˘ ˆ ˇ ˚ ¨ ˝ ˜ ˙ ¸ ˛ ¯. So á, ď, é, ě, í, ň,
///    ó, ť, ú, ů, ý count as their plain letters first: "ucho", "úchop", "uchopit".
/// 4. Then case decides, small letters first. The norm lets case count for nothing.
/// 5. Punctuation is looked at last of all, through the UTF-8 bytes of the whole texts with their letters taken apart.
///
/// The order is a strict total one: of two keys whose texts differ, one is less. Texts that differ only in how their
/// Latin, modern Greek and Cyrillic letters are stored (NFC or NFD) have equal keys, as they are equal strings in Swift.
public struct CzechSortKey: Sendable, Hashable, Comparable {
  /// The text that the key was made of.
  public let text: String

  // The first eight bytes of the key decide most comparisons without a look into the array.
  private let prefix: UInt64
  private let bytes: [UInt8]

  /// Makes the key of a text.
  ///
  /// - Parameter text: Any text.
  /// - Complexity: Linear in the length of the text.
  public init(_ text: String) {
    self.text = text
    var builder = CzechSortKeyBuilder()
    builder.append(text)
    let bytes = builder.finished()
    self.bytes = bytes
    var prefix: UInt64 = 0
    for index in 0..<8 {
      prefix = prefix << 8 | UInt64(index < bytes.count ? bytes[index] : 0)
    }
    self.prefix = prefix
  }

  /// Whether the left text comes before the right one.
  ///
  /// - Complexity: Linear in the length of the shorter key.
  public static func < (left: Self, right: Self) -> Bool {
    if left.prefix != right.prefix { return left.prefix < right.prefix }
    if left.bytes == right.bytes { return CanonicalText.precedes(left.text, right.text) }
    return left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  /// Whether both texts are the same, however their letters are stored.
  public static func == (left: Self, right: Self) -> Bool {
    left.prefix == right.prefix && left.bytes == right.bytes && CanonicalText.isSame(left.text, right.text)
  }

  /// Feeds what equal texts share into the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
  }
}
