extension Plan {
  /// Whether the plan is only a pool of projects (*zásobník projektů*): it is no network and secures no money.
  public var isPool: Bool { kind == .projectPool }
}
