/// The version of the library, in one place for all its modules; a test keeps it equal to the change log.
package enum LibraryVersion {
  package static let text = "0.1.0"
}
