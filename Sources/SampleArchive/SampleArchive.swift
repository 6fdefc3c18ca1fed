/// Makes believable archives of a member's data, of invented people, without a clock or a network.
package enum SampleArchive {
  /// The files of an archive beside what is true of them.
  package struct Sample: Sendable {
    /// The files, as they lie at the root of the zip.
    package let files: [SampleFile]
    /// What a reader must find in them.
    package let truth: SampleTruth
  }

  /// The network of the demo: nine open requests and some sixty people with histories before `today`.
  package static func story(today: SampleDay) -> [SampleFile] {
    storyAndTruth(today: today).files
  }

  /// The network of the demo in the format of an era, beside what is true of it.
  package static func storyAndTruth(today: SampleDay, era: Era = .y2026) -> Sample {
    let contents = Story.contents(today: today)
    return Sample(files: contents.files(era), truth: SampleTruth(contents, era: era))
  }

  /// A network of any size.
  package static func network(_ request: SampleRequest) -> [SampleFile] {
    networkAndTruth(request).files
  }

  /// A network of any size, beside what is true of it.
  package static func networkAndTruth(_ request: SampleRequest) -> Sample {
    let contents = NetworkMaker.contents(request)
    return Sample(files: contents.files(request.era), truth: SampleTruth(contents, era: request.era))
  }

  /// The name that LinkedIn gives to an archive of that day.
  package static func fileName(exportDay: SampleDay) -> String {
    var bytes = [UInt8]("Complete_LinkedInDataExport_".utf8)
    bytes.append(decimal: exportDay.month, width: 2)
    bytes.append(Stamp.hyphen)
    bytes.append(decimal: exportDay.day, width: 2)
    bytes.append(Stamp.hyphen)
    bytes.append(decimal: exportDay.year, width: 4)
    bytes.append(text: ".zip")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Zips the files at the root, deflated and without time stamps, so that the same files give the same bytes.
  ///
  /// - Throws: `SampleError` where the path cannot be written to.
  package static func zip(_ files: [SampleFile], to path: String) throws(SampleError) {
    try ZipWriter.write(files, to: path)
  }
}
