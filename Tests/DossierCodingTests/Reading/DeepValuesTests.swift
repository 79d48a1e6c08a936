import DossierCoding
import ExactValues
import Foundation
import Testing

@Suite("Values that hold values of their own kind")
struct DeepValuesTests {
  /// Runs on a thread with the smallest stack that platforms give: 512 KiB.
  private func onSmallStack<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: body()) }
      thread.stackSize = 512 * 1024
      thread.start()
    }
  }

  @Test("Facts as deep as the limit allows are read, compared and written on a stack of 512 KiB")
  func facts() async {
    let isSame = await onSmallStack {
      let limits = ReadingLimits()
      // The document, the message, the list of facts, the fact and the value take five levels; a list takes two.
      let depth = (limits.maximumDepth - 6) / 2
      let fact =
        String(repeating: #"{"list":["#, count: depth) + #"{"count":1}"# + String(repeating: "]}", count: depth)
      let bytes = Orchard.document(#""remark":{"key":"k","facts":[{"name":"n","value":\#(fact)}]}"#)
      guard let loaded = try? DocumentReader.load(Orchard.self, from: bytes) else { return false }
      let again = try? DocumentReader.load(Orchard.self, from: loaded.object.encoded())
      return loaded.problems.isEmpty && loaded.object.encoded(.compact) == bytes && again?.object == loaded.object
        && loaded.object.hashValue == again?.object.hashValue
    }
    #expect(isSame)
  }

  @Test("Messages as deep as the limit allows are read on a stack of 512 KiB")
  func messages() async {
    let isSame = await onSmallStack {
      let limits = ReadingLimits()
      let depth = (limits.maximumDepth - 3) / 4
      let message =
        String(repeating: #"{"key":"k","facts":[{"name":"n","value":{"message":"#, count: depth) + #"{"key":"k"}"#
        + String(repeating: "}}]}", count: depth)
      let bytes = Orchard.document(#""remark":\#(message)"#)
      let loaded = try? DocumentReader.load(Orchard.self, from: bytes)
      return loaded?.problems.isEmpty == true && loaded?.object.encoded(.compact) == bytes
    }
    #expect(isSame)
  }

  @Test("A text of nothing but brackets is refused on a stack of 512 KiB")
  func brackets() async {
    let code = await onSmallStack { () -> JSONFault.Code? in
      let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
      do throws(JSONFault) {
        _ = try JSONTape(bytes)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code == .tooDeep)
  }
}
