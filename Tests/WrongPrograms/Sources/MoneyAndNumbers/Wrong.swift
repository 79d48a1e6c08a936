import CommunityPlanning

/// A fee with a surcharge that is a mere number; nobody knows whether of crowns or of haléře.
func surcharged(_ fee: Money, by surcharge: Int) throws -> Money {
  // expect: cannot convert value of type 'Int' to expected argument type 'Money'
  try fee + surcharge
}
