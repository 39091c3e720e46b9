/** A part of names: how often it is met among its like, in Arabic letters, and in Latin ones, the commonest spelling first. */
export interface NamePart {
  readonly weight: number;
  readonly arabic: readonly string[];
  readonly latin: readonly string[];
}

/**
 * Parts as they are met in Iraq, Kurdistan and Syria, with the spellings that registers, passports and newspapers have of
 * them. Written down from knowledge of such lists before there was any matcher, so that no rule of one has made them.
 */
export interface NameParts {
  readonly men: readonly NamePart[];
  readonly women: readonly NamePart[];
  readonly families: readonly NamePart[];
}

/** A line a part: `weight | Arabic, other Arabic | Latin, other Latin`. */
const partsOf = (lines: string): readonly NamePart[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [weight = "", arabic = "", latin = ""] = line.split("|");
      return { weight: Number(weight), arabic: wordsOf(arabic), latin: wordsOf(latin) };
    });

const wordsOf = (cell: string): readonly string[] => cell.split(",").map((word) => word.trim());

export const arab: NameParts = {
  men: partsOf(`
    100 | محمد | Mohammed, Muhammad, Mohamed, Mohammad, Mohamad, Muhammed
    78 | علي | Ali, Aly, Alee
    70 | أحمد, احمد | Ahmed, Ahmad, Ahmet
    66 | حسين | Hussein, Hussain, Husain, Hossein, Husayn
    60 | حسن | Hassan, Hasan, Hasaan
    50 | عباس | Abbas, Abas, Abbass
    44 | محمود | Mahmoud, Mahmood, Mahmud
    42 | إبراهيم, ابراهيم | Ibrahim, Ebrahim, Ibraheem, Ibrahem
    40 | جاسم | Jassim, Jasim, Jasem, Gassim
    38 | كريم | Karim, Kareem, Kerim
    36 | خالد | Khaled, Khalid, Khalied
    36 | عبد الله, عبدالله | Abdullah, Abdallah, Abd Allah, Abdulla
    34 | يوسف | Youssef, Yousif, Yusuf, Yousef, Yusif
    33 | مصطفى, مصطفي | Mustafa, Mostafa, Moustafa, Mustapha
    32 | عمر | Omar, Umar, Omer
    31 | كاظم | Kadhim, Kazem, Kadim, Kathim, Kazim
    30 | سعد | Saad, Sa'ad, Sad
    29 | حيدر | Haider, Haidar, Haydar, Hayder
    28 | صالح | Saleh, Salih, Salah
    28 | جواد | Jawad, Javad, Jawaad
    27 | عبد الرحمن, عبدالرحمن | Abdul Rahman, Abdulrahman, Abd al-Rahman, Abdel Rahman, Abdurrahman
    26 | ياسين | Yassin, Yaseen, Yasin, Yassine
    26 | سلمان | Salman, Selman, Salmaan
    25 | خليل | Khalil, Khaleel, Halil
    25 | طه | Taha, Tahah
    24 | عبد الكريم, عبدالكريم | Abdul Karim, Abdulkareem, Abd al-Karim, Abdelkarim
    24 | رعد | Raad, Ra'ad, Raed
    23 | عادل | Adel, Adil, Aadel
    23 | فاضل | Fadhil, Fadel, Fadil, Fazil
    22 | عمار | Ammar, Amar, Amaar
    22 | سامي | Sami, Samy, Samee
    21 | مهدي | Mahdi, Mehdi, Mahdy
    21 | حامد | Hamed, Hamid, Haamed
    21 | حميد | Hameed, Hamid, Hamied
    20 | رشيد | Rashid, Rasheed, Rashed
    20 | جعفر | Jaafar, Jafar, Ja'far, Jaffar
    20 | سعيد | Saeed, Said, Saied, Sa'id
    19 | موسى, موسي | Mousa, Musa, Moussa
    19 | عيسى, عيسي | Issa, Eisa, Isa, Essa
    19 | داود, داوود | Dawood, Daoud, Dawud, Daud
    18 | سليمان | Suleiman, Sulaiman, Sulayman, Soliman
    18 | إسماعيل, اسماعيل | Ismail, Ismael, Esmail, Isma'il
    18 | طارق | Tariq, Tarek, Tareq, Tarik
    17 | وليد | Walid, Waleed, Weleed
    17 | عثمان | Othman, Uthman, Osman, Othmaan
    17 | أنس, انس | Anas, Anass
    16 | عبد الرزاق, عبدالرزاق | Abdul Razzaq, Abdulrazzaq, Abd al-Razzak, Abdel Razaq
    16 | قاسم | Qassim, Qasim, Kassem, Qasem, Kasim
    16 | فؤاد, فواد | Fouad, Fuad, Foad
    16 | نوري | Nouri, Nuri, Noori, Noury
    15 | عبد الأمير, عبدالامير | Abdul Amir, Abdulameer, Abd al-Amir
    15 | رياض | Riyadh, Riad, Riyad, Reyad
    15 | زيد | Zaid, Zayd, Zeid
    15 | باسم | Basim, Bassem, Basem, Bassim
    14 | ماجد | Majid, Majed, Magid
    14 | نبيل | Nabil, Nabeel, Nabiel
    14 | هاشم | Hashim, Hashem, Hachem
    14 | مروان | Marwan, Merwan, Marouan
    13 | أيمن, ايمن | Ayman, Aiman, Aymen
    13 | صباح | Sabah, Sabbah, Sebah
    13 | غسان | Ghassan, Gassan, Ghasan
    13 | ضياء | Dhia, Diaa, Diya, Dhiaa, Ziya
    12 | لؤي, لوي | Luay, Loay, Louai, Luai
    12 | ستار | Sattar, Satar, Settar
    12 | عبد الحسين, عبدالحسين | Abdul Hussein, Abdulhussain, Abd al-Husayn
    12 | فلاح | Falah, Fallah, Felah
    11 | كمال | Kamal, Kamaal, Kemal
    11 | جمال | Jamal, Gamal, Jamaal
    11 | بلال | Bilal, Belal, Bilaal
    11 | نصير | Naseer, Nasir, Nassir
    10 | أسامة, اسامه | Osama, Usama, Ossama
    10 | هادي | Hadi, Hady, Haadi
    10 | مازن | Mazen, Mazin, Maazen
    9 | أمجد, امجد | Amjad, Amjed, Amgad
    9 | صفاء | Safaa, Safa, Safa'
    9 | ثامر | Thamer, Thamir, Tamer
    9 | حازم | Hazem, Hazim, Haazim
    8 | منتظر | Muntadhar, Montazer, Muntazar, Montadhar
    8 | كرار | Karrar, Karar, Kerrar
    8 | عقيل | Aqeel, Aqil, Akil
    8 | مثنى, مثني | Muthanna, Mothana, Muthana
    7 | غيث | Ghaith, Gaith, Ghayth
    7 | ليث | Laith, Layth, Leith
    7 | همام | Humam, Hamam, Hummam
    6 | بهاء | Bahaa, Baha, Beha
    6 | شاكر | Shakir, Shaker, Chaker
    6 | نزار | Nizar, Nezar, Nazar
    5 | عبد الواحد, عبدالواحد | Abdul Wahid, Abdulwahed, Abdel Wahed
    5 | ميثم | Maytham, Maitham, Mayssam
    5 | قصي | Qusay, Qusai, Kusay
    4 | عبد المنعم, عبدالمنعم | Abdul Munim, Abdulmonem, Abdel Moneim
    4 | ذو الفقار, ذوالفقار | Dhul Fiqar, Thulfiqar, Zulfiqar, Zolfaghar
    4 | برهان | Burhan, Borhan, Burhaan
    3 | وضاح | Wadhah, Waddah, Wadah
    3 | عبد الغفور, عبدالغفور | Abdul Ghafour, Abdulghafoor, Abd al-Ghafur
    2 | مقداد | Miqdad, Mekdad, Mukdad
    2 | صهيب | Suhaib, Sohaib, Suhayb`),
  women: partsOf(`
    100 | فاطمة, فاطمه | Fatima, Fatma, Fatema, Fatimah, Fatmah
    90 | زينب | Zainab, Zeinab, Zaynab, Zeneb
    80 | مريم | Maryam, Mariam, Meryem, Miriam
    62 | زهراء, زهرا | Zahraa, Zahra, Zehra
    55 | نور | Nour, Noor, Nur
    50 | سارة, ساره | Sara, Sarah, Saarah
    46 | هدى, هدي | Huda, Hoda, Houda
    44 | رقية, رقيه | Ruqaya, Roqaya, Ruqayyah, Rukaya
    40 | آية, ايه | Aya, Ayah, Aaya
    38 | خديجة, خديجه | Khadija, Khadeeja, Khadijah, Hadija
    36 | عائشة, عايشه | Aisha, Aysha, Ayesha, Aicha
    34 | إيمان, ايمان | Iman, Eman, Eiman
    32 | سعاد | Suad, Souad, Soad
    30 | أمل, امل | Amal, Amel, Amaal
    29 | ليلى, ليلي | Layla, Laila, Leila
    28 | نجاة | Najat, Najaat, Negat
    27 | حنان | Hanan, Hanaan, Henan
    26 | رنا | Rana, Ranaa, Ranna
    25 | سميرة, سميره | Samira, Sameera, Samirah
    24 | كريمة, كريمه | Karima, Kareema, Karimah
    24 | وفاء | Wafaa, Wafa, Wefa
    23 | إسراء, اسراء | Israa, Esraa, Isra
    22 | دعاء | Duaa, Doaa, Dua
    21 | نادية, ناديه | Nadia, Nadya, Nadiya
    20 | سلمى, سلمي | Salma, Selma, Salmaa
    20 | أسماء, اسماء | Asmaa, Asma, Esma
    19 | رغد | Raghad, Ragad, Reghed
    19 | شيماء | Shaimaa, Shayma, Chaima
    18 | بتول | Batool, Batoul, Betul
    18 | حوراء | Hawraa, Hawra, Haura
    17 | مها | Maha, Mahaa
    17 | انتصار, إنتصار | Intisar, Entisar, Intesar
    16 | سهام | Siham, Seham, Suham
    16 | جميلة, جميله | Jamila, Jameela, Gamila
    15 | نوال | Nawal, Nawaal, Naoual
    15 | رباب | Rabab, Rebab, Rabaab
    14 | عبير | Abeer, Abir, Abier
    14 | ابتسام, إبتسام | Ibtisam, Ebtisam, Ibtesam
    13 | سندس | Sundus, Sondos, Sundos
    12 | غفران | Ghufran, Ghofran, Gufran
    12 | منى, مني | Muna, Mona, Mouna
    11 | وردة, ورده | Warda, Wardah, Werda
    10 | رحمة, رحمه | Rahma, Rahmah, Rehma
    9 | تبارك | Tabarak, Tabarek, Tebarek
    8 | لمياء | Lamia, Lamiaa, Lamya
    7 | صفية, صفيه | Safiya, Safia, Safiyya
    6 | ميادة, مياده | Mayada, Mayyada, Maiada
    5 | طيبة, طيبه | Taiba, Tayba, Taibah
    4 | غادة, غاده | Ghada, Gada, Ghadah
    3 | ضحى, ضحي | Duha, Dhuha, Doha
    2 | شهرزاد | Shahrazad, Shahrzad, Scheherazade`),
  families: partsOf(`
    60 | الجبوري | Al-Jubouri, al-Jaburi, Jubouri, Al Juboori, Al-Jibouri
    52 | الدليمي | Al-Dulaimi, Al Duleimi, al-Dulaymi, Dulaimi, Al-Delemi
    50 | العبيدي | Al-Obeidi, Al Ubaidi, al-Obaidi, Obeidi
    44 | الزبيدي | Al-Zubaidi, Al Zobeidi, al-Zubaydi, Zubaidi
    42 | الشمري | Al-Shammari, Al Shamari, al-Shummari, Shammary
    40 | العزاوي | Al-Azzawi, Al Azawi, el-Azzawi, Azzawi
    38 | السامرائي | Al-Samarrai, Al Samaraie, al-Samerai, Samarrai
    36 | الساعدي | Al-Saadi, Al Saidi, al-Sa'idi, Saedi
    34 | اللامي | Al-Lami, Al Lamy, al-Laami, Lami
    32 | الكعبي | Al-Kaabi, Al Kabi, al-Ka'bi, Kaaby
    30 | التميمي | Al-Tamimi, Al Tameemi, at-Tamimi, Tamimi
    29 | الخفاجي | Al-Khafaji, Al Khafajy, al-Khafagi, Khafaji
    28 | الربيعي | Al-Rubaie, Al Rubaye, al-Rubai'i, ar-Rubayi, Rubaie
    27 | العاني | Al-Ani, Al Aani, el-Ani, Ani
    26 | البياتي | Al-Bayati, Al Bayaty, el-Bayati, Bayati
    26 | الطائي | Al-Taie, Al Taee, al-Ta'i, at-Tai, Taie
    25 | المشهداني | Al-Mashhadani, Al Mashadani, el-Mashhadani
    24 | الموسوي | Al-Musawi, Al Mousawi, al-Moussawi, Musavi
    23 | الحسني | Al-Hasani, Al Hassani, el-Hasani, Hassany
    22 | الركابي | Al-Rikabi, Al Rekabi, ar-Rikabi, Rikaby
    21 | الأسدي, الاسدي | Al-Asadi, Al Assadi, el-Asadi, Asadi
    20 | الغزي | Al-Ghizzi, Al Ghezi, al-Ghazzi, Ghizi
    20 | الحلي | Al-Hilli, Al Helli, el-Hilly, Hilli
    19 | النعيمي | Al-Nuaimi, Al Naimi, an-Nuaymi, Nuaimi
    19 | القيسي | Al-Qaisi, Al Kaisi, al-Qaysi, Qaissy
    18 | الحيالي | Al-Hayali, Al Hiyali, el-Hayaly
    18 | البصري | Al-Basri, Al Basry, el-Basri, Basri
    17 | الكربلائي | Al-Karbalai, Al Karbalaei, al-Kerbelai, Karbalaie
    17 | الموصلي | Al-Mosuli, Al Mawsili, el-Musili, Mosuly
    16 | التكريتي | Al-Tikriti, Al Tikrity, at-Tikriti, Tikriti
    16 | الحديدي | Al-Hadidi, Al Hadeedi, el-Hadidy, Hadidi
    15 | الراوي | Al-Rawi, Al Rawy, ar-Rawi, Rawi
    15 | العكيدي | Al-Ugaidi, Al Akidi, al-Aqidi, Okaidi
    14 | السلطاني | Al-Sultani, Al Soltani, as-Sultani
    14 | الفتلاوي | Al-Fatlawi, Al Fetlawi, el-Fatlawy, Fatlawi
    13 | الياسري | Al-Yasiri, Al Yaseri, el-Yassiri, Yasiri
    13 | الجنابي | Al-Janabi, Al Jenabi, el-Janaby, Janabi
    12 | الحمداني | Al-Hamdani, Al Hemdani, el-Hamdany, Hamdani
    12 | الشويلي | Al-Shuwaili, Al Shweili, ash-Shuwayli
    11 | الغانمي | Al-Ghanimi, Al Ghanmi, el-Ghanemi, Ghanimi
    11 | البدري | Al-Badri, Al Bedri, el-Badry, Badri
    10 | الزيدي | Al-Zaidi, Al Zeidi, az-Zaydi, Zaidy
    10 | الحلبوسي | Al-Halbousi, Al Halbusi, el-Halboosi
    9 | الدراجي | Al-Daraji, Al Darraji, ad-Darragi, Daraji
    9 | النجفي | Al-Najafi, Al Nejefi, an-Najafy
    8 | الخزرجي | Al-Khazraji, Al Khazragi, el-Khazrajy
    8 | البهادلي | Al-Bahadli, Al Behadili, el-Bahadly
    7 | الحريري | Al-Hariri, Al Hareeri, el-Hariry
    7 | الشهابي | Al-Shihabi, Al Shehabi, ash-Shihaby
    7 | حداد | Haddad, Hadad, Hedad
    6 | النجار | Al-Najjar, Al Najar, an-Naggar, Najjar
    6 | الخطيب | Al-Khatib, Al Khateeb, el-Hatib, Khatib
    6 | الحلاق | Al-Hallaq, Al Hallak, el-Halaq
    5 | الرفاعي | Al-Rifai, Al Refaei, ar-Rifa'i, Rifaie
    5 | القدسي | Al-Qudsi, Al Kudsi, el-Qodsi
    5 | الحمصي | Al-Homsi, Al Humsi, el-Homsy, Homsi
    4 | الديري | Al-Deiri, Al Dayri, ed-Deiry
    4 | شاهين | Shaheen, Shahin, Chahine
    4 | أبو زيد, ابو زيد | Abu Zaid, Abou Zeid, Abu Zayd
    3 | أبو خليل, ابو خليل | Abu Khalil, Abou Khalil, Abukhaleel
    3 | الطيار | Al-Tayyar, Al Tayar, et-Tayar
    2 | الصيدلي | Al-Saydali, Al Saidali, as-Saydaly
    2 | المرعشي | Al-Marashi, Al Mar'ashi, el-Maraashi
    1 | الزنبوري | Al-Zanbouri, Al Zanburi, ez-Zanboori`),
};

export const kurdish: NameParts = {
  men: partsOf(`
    60 | محەمەد, محمد | Mohammed, Muhammad, Mihemed, Muhamad
    55 | ئەحمەد, احمد | Ahmed, Ahmad, Ehmed
    45 | عەلی, علي | Ali, Elî, Aly
    44 | حەسەن, حسن | Hassan, Hasan, Hesen
    40 | ئازاد, ازاد | Azad, Azaad, Asad
    38 | کاروان, كاروان | Karwan, Karvan, Kerwan
    36 | ڕێبوار, ريبوار | Rebwar, Rêbwar, Rebuar, Rybwar
    34 | هێمن, هيمن | Hemin, Hêmin, Hemn, Haymin
    33 | شێرکۆ, شيركو | Sherko, Şêrko, Shirko, Sherco
    32 | ئارام, ارام | Aram, Aaram, Arram
    30 | سەردار, سردار | Sardar, Serdar, Sardaar
    30 | دڵشاد, دلشاد | Dilshad, Dlshad, Dilşad
    28 | بەختیار, بختيار | Bakhtiyar, Bakhtyar, Bextiyar, Bakhtiar
    27 | ڕزگار, رزكار | Rizgar, Rzgar, Rezgar
    26 | هیوا, هيوا | Hiwa, Hîwa, Heewa
    25 | ئاکۆ, اكو | Ako, Ako', Aako
    24 | سامان | Saman, Samaan, Seman
    23 | کامەران, كامران | Kamaran, Kameran, Kamran
    22 | پێشەوا, بيشوا | Peshawa, Pêşewa, Pishawa
    21 | نەوزاد, نوزاد | Nawzad, Newzad, Nauzad
    20 | گۆران, كوران | Goran, Gorran, Guran
    19 | شوان | Shwan, Şivan, Shwaan, Shivan
    18 | دیار, ديار | Diyar, Dyar, Deyar
    17 | زانا | Zana, Zanaa, Zanna
    16 | بێستون, بيستون | Bestun, Bêstûn, Bistoon
    15 | ئومێد, اوميد | Omed, Umêd, Omid, Oumed
    14 | ڕەوەند, رەوەند | Rawand, Rewend, Rawend
    13 | سیروان, سيروان | Sirwan, Sîrwan, Seerwan
    12 | فەرهاد, فرهاد | Farhad, Ferhad, Ferhat
    11 | هاوکار, هاوكار | Hawkar, Hawkaar, Haukar
    10 | لوقمان, لقمان | Luqman, Lokman, Luqmaan
    9 | چیا, جيا | Chia, Çiya, Chya
    8 | بارام | Baram, Baraam, Barram
    6 | ژیار, زيار | Zhiar, Jiyar, Zhyar
    5 | ئاسۆ, اسو | Aso, Asso, Asow
    4 | میران, ميران | Miran, Mîran, Meeran`),
  women: partsOf(`
    50 | شیرین, شيرين | Shirin, Şîrîn, Shereen, Sherin
    46 | نەسرین, نسرين | Nasrin, Nesrîn, Nasreen, Nesrin
    42 | ئاڤان, افان | Avan, Avin, Avaan
    40 | گوڵاڵە, كولالة | Gulala, Golala, Gulale
    36 | چنار, جنار | Chnar, Chinar, Çinar
    34 | هێرۆ, هيرو | Hero, Hêro, Hiro
    32 | شیلان, شيلان | Shilan, Şîlan, Sheelan
    30 | بێریڤان, بيريفان | Berivan, Bêrîvan, Perivan, Biryvan
    28 | ئەڤین, افين | Avin, Evîn, Aveen, Evin
    26 | ڕۆژان, روجان | Rozhan, Rojan, Rojhan
    24 | پەروین, بروين | Parwin, Perwîn, Parween, Pervin
    22 | خەجێ, خجي | Khaje, Xecê, Khajeh
    20 | لانە, لانه | Lana, Lane, Lanah
    18 | سروە, سروة | Sirwa, Srwa, Sirwe
    16 | نیگار, نيكار | Nigar, Nîgar, Negar
    14 | تارا | Tara, Tarra, Taraa
    12 | هانا | Hana, Hanna, Hanaa
    10 | سۆزان, سوزان | Sozan, Suzan, Sozaan
    8 | کەژاڵ, كزال | Kazhal, Kejal, Kazhall
    6 | ژینۆ, زينو | Zhino, Jîno, Jino
    4 | دەریا, دريا | Darya, Derya, Daria`),
  families: partsOf(`
    30 | بەرزنجی, برزنجي | Barzinji, Berzinci, Barzenji, Barzanji
    28 | شارەزووری, شهرزوري | Sharazuri, Sharazoori, Shahrazuri, Şarezûrî
    26 | هەورامی, هورامي | Hawrami, Hewramî, Hawramy, Awrami
    24 | دزەیی, دزيي | Dizayee, Dizayi, Dzayee, Dizeyî
    22 | زەنگنە, زنكنة | Zangana, Zengene, Zanganah
    20 | جاف | Jaf, Jaff, Caf
    18 | سورچی, سورجي | Surchi, Soorchi, Surçî, Sorchy
    17 | بامەڕنی, بامرني | Bamarni, Bamerni, Bamarny
    16 | دۆسکی, دوسكي | Doski, Dosky, Duski
    15 | کەرکوکی, كركوكي | Karkuki, Kirkuki, Kerkûkî, Karkooki
    14 | ئەربیلی, اربيلي | Arbili, Erbili, Irbili
    13 | سلێمانی, سليماني | Slemani, Sulaimani, Silêmanî
    12 | کۆیی, كويي | Koyi, Koyee, Koy
    11 | هەڵەبجەیی, حلبجي | Halabjayi, Halabjayee, Helebceyî
    10 | مەریوانی, مريواني | Mariwani, Merîwanî, Marivani
    8 | بۆتانی, بوتاني | Botani, Botanî, Bohtani
    6 | زاخۆیی, زاخويي | Zakhoyi, Zaxoyî, Zakhoyee
    5 | خۆشناو, خوشناو | Khoshnaw, Xoşnaw, Khushnaw
    4 | پێنجوێنی, بنجويني | Penjwini, Pênciwênî, Panjwini
    3 | ڕەواندزی, رواندزي | Rawandzi, Rewandizî, Rawanduzi`),
};
