/// The message that brings two people together.
///
/// It takes the yes of both: without `BothConsents`, which only an introduction gives, there is none.
package struct JointMessage: Equatable, Sendable {
  /// The text, to be copied or mailed by the user.
  package let draft: Draft

  /// Fills a template in for two people who both said yes.
  package init(_ consents: BothConsents, _ template: DraftTemplate, _ values: [DraftField: String]) {
    draft = Draft(template, values)
  }
}
