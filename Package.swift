// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same strictness: no implicit existentials, no leaking imports, no warnings.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A target of ours with the shared settings.
func floor(
  _ name: String,
  _ dependencies: [Target.Dependency] = [],
  resources: [Resource] = []
) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of a target, in the folder that mirrors it.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

var targets: [Target] = [
  // Floor 0: pure. What we know and what we conclude.
  floor("Vetting"),
  // Floor 1: bytes to facts, facts to bytes, markup, and the verbs.
  .systemLibrary(
    name: "CArchive",
    pkgConfig: "libarchive",
    providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
  ),
  floor("Archives", ["Vetting", "CArchive"]),
  floor("SampleArchive", ["CArchive"]),
  floor("Interchange", ["Vetting"]),
  floor("Markup"),
  floor("Workflows", ["Vetting", "Archives", "Interchange", "SampleArchive", toml]),
  // Floor 2: the database and the pages.
  floor("SQLiteStore", ["Vetting", "Workflows", grdb, grdbSQLite]),
  floor(
    "WebApp",
    ["Vetting", "Workflows", "Markup", hummingbird, logging],
    resources: [.embedInCode("Static")]
  ),
  // Floor 3: the command.
  .executableTarget(
    name: "wellmet",
    dependencies: ["Vetting", "Workflows", "SQLiteStore", "WebApp", arguments],
    swiftSettings: strict
  ),

  // Links, lists and limits of the documentation; reads files only.
  tests("HouseTests", []),
  tests("VettingTests", ["Vetting"]),
  tests("ArchivesTests", ["Archives", "Vetting", "CArchive"]),
  tests("SampleArchiveTests", ["SampleArchive", "CArchive"]),
  tests("InterchangeTests", ["Interchange", "Vetting"]),
  tests("MarkupTests", ["Markup"]),
  tests("WorkflowsTests", ["Workflows", "Vetting", "Archives"]),
  tests("SQLiteStoreTests", ["SQLiteStore", "Workflows", "Vetting", grdb]),
  .target(
    name: "WebTesting",
    dependencies: ["WebApp", "Workflows"],
    path: "Tests/WebTesting",
    swiftSettings: strict
  ),
  tests("WebAppTests", ["WebApp", "WebTesting", "Workflows", "Vetting", "Markup"]),
  tests(
    "TripTests",
    ["WebApp", "WebTesting", "SQLiteStore", "Workflows", "Vetting", "Archives", "SampleArchive"]
  ),
]
var products: [Product] = [.executable(name: "wellmet", targets: ["wellmet"])]

/// Measured by hand, so built only where it is asked for by name.
let benchmarks = ["LearningBenchmark", "CampaignBenchmark"].map { name in
  Target.executableTarget(
    name: name,
    dependencies: ["Vetting"],
    path: "Benchmarks/\(name)",
    swiftSettings: strict
  )
}

/// `WELLMET_ONLY=Vetting,Markup` keeps those targets and their tests: a loop of seconds.
/// The package dependencies stay as they are, or `Package.resolved` would be deleted.
if let only = Context.environment["WELLMET_ONLY"], !only.isEmpty {
  let kept = Set(only.split(separator: ",").map(String.init))
  targets += benchmarks
  targets = targets.filter { target in
    kept.contains(target.name)
      || (target.isTest && kept.contains(String(target.name.dropLast("Tests".count))))
  }
  products = products.filter { product in kept.contains(product.name) }
}

let package = Package(
  name: "wellmet",
  platforms: [.macOS(.v15)],
  products: products,
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird.git",
      from: "2.28.1",
      traits: []
    ),
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
    .package(url: "https://github.com/LebJe/TOMLKit.git", from: "0.6.0"),
  ],
  targets: targets,
  swiftLanguageModes: [.v6]
)
