/// Parts of invented names, by the region that they sound like.
enum NamePools {
  /// First names with the beginnings and ends of which family names are made.
  struct Pool: Sendable {
    var firsts: [String]
    var beginnings: [String]
    var ends: [String]
    /// How many of a hundred people have a name of this pool.
    var share: Int
  }

  private static func words(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { part in String(Substring(part)) }
  }

  static let all = [
    western, germanic, romance, slavic, southAsian, african, turkic, eastAsian, arabic, cyrillic,
  ]

  private static let western = Pool(
    firsts: words(
      """
      Abigail Adrian Alice Amber Andrew Arthur Beatrice Brendan Caleb Cara Cecily Colin Daphne Declan Dora \
      Edgar Edith Elliot Esme Fergus Fiona Gareth Gemma Harriet Hugh Imogen Isaac Ivy Jasper Joan Keira Leo \
      Lydia Malcolm Maud Miles Nora Oliver Owen Phoebe Ralph Rhona Robin Ruth Silas Stella Theo Una Violet \
      Walter Wilf Winifred Yvonne Zachary
      """
    ),
    beginnings: words(
      """
      Alder Amber Ash Barley Birch Bram Briar Clear Copper Cran Dray Elder Fair Fern Glen Hart Hazel Heather \
      Ives Kestrel Lark Linden Marl Mead Moss North Oak Pell Quill Raven Rowan Sedge Silver Thorn Under Vale \
      Wend Wick Winter Yarrow
      """
    ),
    ends: words("by combe croft dale field ford gate holt ley mere more stead ton well wick worth"),
    share: 38
  )

  private static let germanic = Pool(
    firsts: words(
      """
      Anke Astrid Bernd Birgit Carsten Dagmar Detlef Elke Frauke Freya Gunnar Hanne Heike Ida Ilse Jörg Jürgen \
      Kaja Katrin Lars Liv Magnus Maren Nele Odd Ole Päivi Rainer Sören Signe Svenja Tilda Udo Uwe Wiebke Åsa
      """
    ),
    beginnings: words(
      """
      Ahorn Berg Birken Blum Brand Buchen Dorn Eich Fels Grün Hagel Halden Heide Kiesel Küster Linden Moor \
      Mühl Nebel Quell Rosen Silber Stern Tannen Ufer Wald Wiesen Ziegel
      """
    ),
    ends: words(
      "acker bach baum berger blad dahl eck feld gård hauser hof holm kamp land mann quist rud strand"
    ),
    share: 20
  )

  private static let romance = Pool(
    firsts: words(
      """
      Alba Amélie André Bastien Bruno Camille Carla Célia Diego Élodie Emilio Fabio Flora Gaël Giada Hélène \
      Inês Iván João Julieta Léa Lorenzo Lucía Marco Mateo Noémie Octavio Paola Rafael Renata Sílvia Tiago \
      Valentina Xavier Yara
      """
    ),
    beginnings: words(
      "Alba Bella Bocca Campo Casta Ceder Colla Corda Dela Fiora Fonta Galva Lava Luma Marti Monta Olivi "
        + "Palo Peri Quinta Rocca Salva Serra Torre Valla Vento Verdi"
    ),
    ends: words(
      "belli cante delle dini gnole lani leiro mar nado nelli ras rino ron sco sini tero velle vieri"
    ),
    share: 16
  )

  private static let slavic = Pool(
    firsts: words(
      "Agnieszka Bogdan Dragana Filip Goran Jadwiga Jiří Kasia Lenka Ljuba Łukasz Marek Milica Mirek Natalia "
        + "Ondřej Pavel Radka Stanislav Tereza Václav Wojtek Zdenka Zoran"
    ),
    beginnings: words(
      "Bartov Berezn Borov Chlum Dobrov Dolin Grabow Jaros Kalin Klim Kosov Lipov Malin Olszan Polan Rybov "
        + "Sokol Topol Vlast Wierzb Zelen"
    ),
    ends: words("acki czyk ek enko ić icki ík ović owicz owska ský uk"),
    share: 8
  )

  private static let southAsian = Pool(
    firsts: words(
      "Aarav Anika Deepa Devan Farah Gita Harsh Ila Jaya Kabir Kavya Leela Manoj Nikhil Pooja Ravi Rohan Sana "
        + "Shreya Tara Uma Vikram Zubin"
    ),
    beginnings: words(
      "Anand Bala Chandra Deva Gana Hari Jaya Krishna Kumara Madha Nara Paran Raja Rama Sada Siva Suba Vara "
        + "Veda"
    ),
    ends: words("desai gopal karan latha mohan murti nathan palan raman sekar swami vadi velan"),
    share: 7
  )

  private static let african = Pool(
    firsts: words(
      "Abena Adaeze Amara Ayo Chidi Dayo Efua Femi Kofi Kwame Lindiwe Makena Naledi Ngozi Obi Sade Tendai Thabo "
        + "Wanjala Zola"
    ),
    beginnings: words("Ade Aku Bami Chi Eke Gba Kama Lwa Mba Nde Oba Oke Sanu Tembe Umo Wako Zuma"),
    ends: words("bayo dele diran fola kuna lani mbira ngwe nyika obi rele sola tola wande"),
    share: 4
  )

  private static let turkic = Pool(
    firsts: words("Ayşe Barış Cansu Deniz Ebru Gül Hakan İpek Kaan Levent Oğuz Özge Selin Şirin Tolga Umut"),
    beginnings: words("Ak Altın Bey Çınar Demir Gök Kara Kök Öz Sarı Taş Yıldız"),
    ends: words("bulut dağ han lar oğlu pınar soy taş tekin yol"),
    share: 2
  )

  private static let eastAsian = Pool(
    firsts: words("明哲 雅婷 志豪 美玲 健太 陽菜 翔太 さくら 지훈 서연 민준 하은 Haruto Mei Min-jun Xiuying Yuna Zhiyuan"),
    beginnings: words("青 白 東 高 林 森 沈 蘇 윤 한"),
    ends: words("木 川 田 澤 原 石 山 村 井 野"),
    share: 2
  )

  private static let arabic = Pool(
    firsts: words("ليلى سامي نور كريم هدى يوسف مريم طارق"),
    beginnings: words("النور البحر الجبل الورد السهل القمر"),
    ends: words("ي اني اوي"),
    share: 2
  )

  private static let cyrillic = Pool(
    firsts: words("Алина Борис Вера Глеб Дарья Егор Зоя Игорь Лада Роман"),
    beginnings: words("Берёз Вишн Горн Дубр Ключ Озер Поле Снеж"),
    ends: words("ев ин овский ский янов"),
    share: 1
  )
}
