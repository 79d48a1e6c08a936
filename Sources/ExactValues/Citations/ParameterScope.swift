/// For whom a value of a parameter is set (*působnost parametru*): a region, a district of an ORP, a charter.
public struct ParameterScope: Sendable, Hashable, CustomStringConvertible {
  /// A kind of scope; new kinds may be added.
  public struct Kind: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The whole state.
    public static let state = Kind(rawValue: "state")
    /// A region (*kraj*), named by its code.
    public static let region = Kind(rawValue: "region")
    /// An administrative district of an ORP (*správní obvod ORP*), named by its code.
    public static let district = Kind(rawValue: "district")
    /// A municipality (*obec*), named by its code.
    public static let municipality = Kind(rawValue: "municipality")
    /// The rules of a body (*jednací řád, statut*), named by whom they bind.
    public static let charter = Kind(rawValue: "charter")
  }

  /// The kind of scope.
  public let kind: Kind

  /// The name within the kind, such as the code of a region.
  public let name: String

  /// Names a scope.
  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }

  /// Kind and name, such as `region CZ072`.
  public var description: String { name.isEmpty ? kind.rawValue : "\(kind.rawValue) \(name)" }
}
