import DossierCoding
import Testing

@Suite("Digests")
struct ContentDigestTests {
  @Test(
    "SHA-256 gives the values of FIPS 180-4 and of NIST's test vectors",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func vectors(text: String, digest: String) {
    #expect(ContentDigest(of: Array(text.utf8)).text == digest)
  }

  @Test("A million letters a have the digest that FIPS 180-4 gives")
  func million() {
    let digest = ContentDigest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    #expect(digest.text == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  // The digests of this many zero bytes, made with sha256sum of GNU coreutils 9.4.
  @Test(
    "Padding is right at every length around the size of a block",
    arguments: [
      55: "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7",
      56: "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb",
      57: "65a16cb7861335d5ace3c60718b5052e44660726da4cd13bb745381b235a1785",
      63: "c7723fa1e0127975e49e62e753db53924c1bd84b8ac1ac08df78d09270f3d971",
      64: "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b",
      65: "98ce42deef51d40269d542f5314bef2c7468d401ad5d85168bfab4c0108f75f7",
      119: "f616b0d54e78571a9611f343c9f8e022e859e920381ab0e4d3da01e193a7bd7e",
      120: "6edd9f6f9cc92cded36e6c4a580933f9c9f1b90562b46903b806f21902a1a54f",
      128: "38723a2e5e8a17aa7950dc008209944e898f69a7bd10a23c839d341e935fd5ca",
    ])
  func lengths(count: Int, digest: String) {
    #expect(ContentDigest(of: [UInt8](repeating: 0, count: count)).text == digest)
  }

  @Test("A printed digest is taken over only in its one spelling")
  func text() {
    let digest = ContentDigest(of: [])
    #expect(ContentDigest(text: digest.text) == digest)
    #expect(ContentDigest(text: digest.text.uppercased()) == nil)
    #expect(ContentDigest(text: String(digest.text.dropLast())) == nil)
    #expect(ContentDigest(text: String(digest.text.dropLast()) + "g") == nil)
  }

  @Test(
    "The order of an unordered list, the order of members and the layout do not change the digest",
    arguments: [
      (#""paths":["a","b","c"]"#, #""paths":["c","a","b"]"#),
      (#""trees":[{"sort":"x"},{"sort":"y","row":1}]"#, #""trees":[ {"row":1,"sort":"y"}, {"sort":"x"} ]"#),
      (
        #""fence":{"height":1,"gates":[{"sort":"x"},{"sort":"y"}]}"#,
        #""fence":{"gates":[{"sort":"y"},{"sort":"x"}],"height":1}"#
      ),
      (#""walk":[{"sort":"x","neighbours":["a","b"]}]"#, #""walk":[{"sort":"x","neighbours":["b","a"]}]"#),
      (#""name":"a""#, #""name" : "\u0061""#),
      (#""paths":["a",5,"b"]"#, #""paths":[5,"b","a"]"#),
    ])
  func ignores(left: String, right: String) throws {
    let (left, right) = (try Orchard.load(left).object, try Orchard.load(right).object)
    #expect(left.digest == right.digest)
    #expect(left.isSameContent(as: right))
    #expect(left.text != right.text || left == right)
  }

  @Test(
    "Anything else changes the digest",
    arguments: [
      (#""order":[1,2]"#, #""order":[2,1]"#),
      (#""walk":[{"sort":"x"},{"sort":"y"}]"#, #""walk":[{"sort":"y"},{"sort":"x"}]"#),
      (#""paths":["a"]"#, #""paths":["a","a"]"#), ("", #""paths":[]"#), ("", #""harvest":{"withheld":""}"#),
      (#""name":"a""#, #""name":"A""#), ("\"name\":\"\u{E9}\"", "\"name\":\"e\u{301}\""),
      (#""treeCount":1"#, #""treeCount":1.0"#),
      (#""own":1"#, #""own":1.0"#), (#""own":[1,2]"#, #""own":[2,1]"#), (#""name":"ab""#, #""name":"a","own":"b""#),
      (#""paths":["a","b"]"#, #""paths":["a\",\"b"]"#), (#""kind":"apple""#, #""name":"apple""#),
    ])
  func minds(left: String, right: String) throws {
    let (left, right) = (try Orchard.load(left).object, try Orchard.load(right).object)
    #expect(left.digest != right.digest)
    #expect(!left.isSameContent(as: right))
  }
}
