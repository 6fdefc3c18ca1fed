/// Invented companies and what people do there.
enum WorkPools {
  static let companyBeginnings = [
    "Alderpeak", "Amberline", "Baywright", "Bluefern", "Brasslight", "Brightmoor", "Cloverfield",
    "Copperleaf",
    "Corvalle", "Dovetree", "Eastmere", "Fallowgate", "Fernhill", "Glasswing", "Harbourline", "Ironbrook",
    "Jadeford", "Kelpstone", "Lanternway", "Maplecroft", "Nightjar", "Oakhollow", "Pebblebay", "Quarrystone",
    "Redkite", "Saltmarsh", "Tidewell", "Umberfield", "Vellumworks", "Westerlight", "Yewgrove", "Zephyrhill",
  ]
  static let companyEnds = [
    "AG", "Advisers", "Analytics", "& Sons", "Bank", "Capital, Ltd", "Coaching", "Consulting", "Design",
    "Energy",
    "Foods", "Foundation", "Group", "Hotels", "Industries", "Insurance", "Labs", "Law", "Logistics",
    "Machines",
    "Media", "Partners", "Pharma", "Recruiting", "School", "Software", "Systems", "Textiles",
  ]
  static let levels = [
    "", "", "", "Junior", "Senior", "Lead", "Principal", "Regional", "Deputy", "Interim", "Group",
  ]
  static let roles = [
    "Account Executive", "Accountant", "Adviser", "Analyst", "Architect", "Attorney", "Buyer", "Coach",
    "Communications Manager", "Consultant", "Controller", "Designer", "Engineer", "Finance Manager",
    "Founder",
    "Growth Partner", "Head of Operations", "Head of People", "Lecturer", "Managing Director",
    "Marketing Manager",
    "Owner", "Partner", "Plant Manager", "Product Manager", "Project Manager", "Purchasing Manager",
    "Recruiter",
    "Research Fellow", "Sales Director", "Software Developer", "Tax Adviser", "Trustee",
  ]
  static let skills = [
    "Corporate Governance", "Succession Planning", "Board Advisory", "Family Business", "Facilitation",
    "Manufacturing", "Mediation", "Strategy",
  ]
}
