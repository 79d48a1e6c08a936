/// The three groups of types of social services (*druhy sociálních služeb*), section 32 of the Act.
@nonexhaustive
public enum ServiceGroup: String, Sendable, Hashable, CaseIterable {
  /// *Sociální poradenství*, section 37.
  case counselling

  /// *Služby sociální péče*, section 38 and following.
  case care

  /// *Služby sociální prevence*, section 53 and following.
  case prevention
}
