package import Vetting

/// A connection as judged, with what was gathered of it.
package struct ConcludedConnection: Equatable, Sendable {
  package var dossier: ConnectionDossier
  package var conclusion: ConnectionAssessor.Conclusion

  /// A connection and what is concluded.
  package init(dossier: ConnectionDossier, conclusion: ConnectionAssessor.Conclusion) {
    self.dossier = dossier
    self.conclusion = conclusion
  }
}
