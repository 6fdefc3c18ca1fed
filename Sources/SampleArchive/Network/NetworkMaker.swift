enum NetworkMaker {
  static func contents(_ request: SampleRequest) -> Contents {
    Contents(exportDay: request.exportDay, member: Story.member(today: request.exportDay))
  }
}
