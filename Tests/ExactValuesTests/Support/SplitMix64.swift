/// A small generator of random numbers that gives the same numbers for the same seed everywhere.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number that is small, middling or extreme with about the same chance.
  mutating func number() -> Int64 {
    let random = Int64(bitPattern: next())
    switch next() % 5 {
    case 0: return random % 10
    case 1: return random % 1000
    case 2: return random % 1_000_000_000_000
    case 3: return [Int64.min, .min + 1, -1, 0, 1, .max - 1, .max].randomElement(using: &self) ?? 0
    default: return random
    }
  }
}
