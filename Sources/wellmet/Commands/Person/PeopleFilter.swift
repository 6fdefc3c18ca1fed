import ArgumentParser
import Vetting
import Workflows

/// The options that narrow a list of people.
struct PeopleFilter: ParsableArguments {
  @Option(name: .long, help: "Only those recommended: keep, meet or remove.")
  var recommended: ConnectionAdvice?

  @Option(name: .long, help: "Only those decided keep, meet or remove; none for those who are not decided.")
  var decided: DecidedFilter?

  @Option(name: .long, help: "Only ties that are strong, fair, weak or bare.")
  var strength: TieStrength.Band?

  @Option(name: .long, help: "Only people of this company.")
  var company: String = ""

  @Option(name: .long, help: "Only positions with these words.")
  var position: String = ""

  @Option(name: .long, help: "Only those connected in this year.")
  var year: Int?

  @Option(name: .long, help: "Only those with this tag.")
  var tag: String = ""

  @Flag(name: .long, help: "Only those silent for three years after earlier trust.")
  var dormant = false

  @Option(name: .long, help: "Order by strength, name, connected, last-word or company.")
  var order: PeopleQuery.Order = .strength

  @Option(name: .long, help: "How many at the most.")
  var limit: Int = 50

  @Option(name: .long, help: "How many to pass over first.")
  var offset: Int = 0

  /// What `--decided` takes.
  enum DecidedFilter: String, CaseIterable, ExpressibleByArgument { case keep, meet, remove, none }

  func validate() throws {
    guard limit > 0, offset >= 0 else {
      throw ValidationError("--limit takes 1 or more, --offset 0 or more.")
    }
  }

  /// The question that the options make.
  func query(text: String, standing: PeopleQuery.Standing) -> PeopleQuery {
    PeopleQuery(
      text: text,
      standing: standing,
      company: company,
      position: position,
      year: year,
      band: strength,
      tag: tag,
      advice: recommended,
      choice: decided?.rawValue ?? "",
      isDormant: dormant,
      order: order,
      offset: offset,
      limit: limit
    )
  }
}

extension ConnectionAdvice: ExpressibleByArgument {}
extension TieStrength.Band: ExpressibleByArgument {}
extension PeopleQuery.Order: ExpressibleByArgument {}
extension PersonRecord.Kind: ExpressibleByArgument {}
extension NetworkChange.Kind: ExpressibleByArgument {}
extension CullGroup: ExpressibleByArgument {}
