//! The words that people put above columns, in the languages of the product and in some others that lists come in.

use crate::domain::listing::Meaning::{self, *};

/// What a heading says that its column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// A fact of a group.
    Fact(Meaning),
    /// Something of a person that is nobody else's: where they live, when they were born. It is left out.
    Private,
    /// Something else, which has no place here: a web page, a price, a date.
    Other,
}

/// How much else may stand in a heading beside the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// Nothing at all: `No.`
    Nothing,
    /// Nothing but filling words: `Number of volunteers`, but not `Volunteer coordinator`.
    Filling,
    /// Other words too, if nothing better is found in them.
    Words,
    /// Whatever there is: an e-mail address is one, whosoever it may be.
    Anything,
}

use Beside::{Anything, Filling, Nothing, Words};
use Says::{Fact, Other, Private};

/// What a heading says, how surely (4 is the surest; of 1 only where nothing else is found), what may stand beside it,
/// and the words themselves.
pub(super) const KNOWN: &[(Says, u8, Beside, &str)] = &[
    (
        Fact(Name),
        4,
        Words,
        "group name, name of group, organisation name, name of organisation, org name, charity name, name of charity, club name, \
         society name, association name, name of association, team name, agency name, pantry name, food bank name, foodbank name, \
         kitchen name, church name, company name, legal name, registered name, branch name, community group, voluntary group, local \
         group, lead organisation, group called, organisation called, group or organisation, group or project, name of your group, place of worship, \
         nombre del grupo, nombre de la entidad, nombre de la asociación, nombre de la organización, nombre del colectivo, nombre de la \
         ONG, nombre oficial, denominación, denominación social, razón social, اسم المجموعة, اسم المنظمة, اسم الجمعية, اسم المؤسسة, اسم \
         المبادرة, اسم الجهة, اسم الفريق, اسم النادي, اسم الهيئة, اسم الكيان, nom de l'association, nom du groupe, nom de la structure, \
         nom de l'organisme, nom de l'organisation, raison sociale, dénomination, name der gruppe, name des vereins, name der \
         organisation, vereinsname, gruppenname, name der einrichtung, nome do grupo, nome da associação, nome da organização, nome da \
         entidade, enw'r grŵp, enw grŵp, enw'r sefydliad, enw sefydliad, nome del gruppo, nome associazione, naam organisatie, nazwa \
         organizacji, название организации, название группы, назва організації",
    ),
    (
        Fact(Name),
        3,
        Words,
        "name, nombre, اسم, الاسم, nom, nome, enw, naam, nazwa, название, наименование, назва, denumire, isim, نام, project name, \
         service name, programme name, provider name, centre name, facility name, institution name, business name, site name, \
         nombre del proyecto, nombre del centro, nombre del servicio, اسم المشروع, اسم المركز, اسم البرنامج",
    ),
    (
        Fact(Name),
        3,
        Words,
        "group, organisation, charity, association, entity, grupo, entidad, asociación, organización, colectivo, ONG, المجموعة, \
         المنظمة, الجمعية, المؤسسة, الجهة, المبادرة, groupe, association, structure, organisme, gruppe, verein, einrichtung, \
         associação, organização, grŵp, sefydliad, associazione, organizacja, организация, организация",
    ),
    (
        Fact(Name),
        2,
        Filling,
        "trading name, display name, recipient, grantee, group project, org, nonprofit",
    ),
    (
        Fact(Name),
        1,
        Filling,
        "project, club, society, team, pantry, food bank, foodbank, church, school, kitchen, agency, provider, company, business, \
         institution, branch, centre, facility, programme, title, service, activity, event, initiative, member, partner, venue, site, \
         hub, location, place, account name, location name, venue name, library, proyecto, centro, título, servicio, actividad, equipo, institución, \
         lugar, sede, مشروع, نادي, مركز, فريق, برنامج, projet, projekt, projeto, prosiect",
    ),
    (
        Fact(Contact),
        4,
        Words,
        "contact name, name of contact, contact person, main contact, key contact, lead contact, primary contact, named contact, point \
         of contact, contact first name, nombre de contacto, persona de contacto, nombre y apellidos, جهة الاتصال, مسؤول الاتصال, \
         اسم المسؤول, شخص الاتصال, الشخص المسؤول, اسم المنسق, اسم المدير, اسم الرئيس, ضابط الاتصال, personne de contact, ansprechpartner, \
         ansprechpartnerin, ansprechperson, kontaktperson, pessoa de contato, enw cyswllt",
    ),
    (
        Fact(Contact),
        3,
        Words,
        "contact, contacto, contact details, who to ask for, kontakt, cyswllt, contato, اتصال, تواصل, للتواصل",
    ),
    (
        Fact(Contact),
        2,
        Words,
        "chair, chairperson, chairman, chairwoman, secretary, treasurer, coordinator, co-ordinator, organiser, leader, manager, lead, \
         representative, rep, president, director, officer, administrator, responsible person, person responsible, person in charge, \
         worker, warden, minister, vicar, priest, imam, rabbi, your name, your full name, tu nombre, su nombre, اسمك, اسمكم, submitted by, completed by, filled in by, responsable, coordinador, coordinadora, \
         presidente, presidenta, secretario, secretaria, representante, encargado, encargada, referente, المسؤول, المسؤولة, منسق, منسقة, \
         رئيس, رئيسة, مدير, مديرة, مشرف, مشرفة, ممثل, président, leiter, leitung, vorsitzende, vorsitzender, responsável, coordenador, \
         coordenadora",
    ),
    (
        Fact(Contact),
        1,
        Filling,
        "first name, forename, given name, person",
    ),
    (
        Fact(Email),
        3,
        Anything,
        "email, e-mail, email address, correo electrónico, dirección de correo, dirección de correo electrónico, correo, البريد \
         الإلكتروني, بريد إلكتروني, عنوان البريد الإلكتروني, ايميل, الإيميل, courriel, ebost, adresse mail, e-mail-adresse",
    ),
    (Fact(Email), 2, Filling, "mail, البريد, mél"),
    (
        Fact(Phone),
        3,
        Anything,
        "phone, telephone, tel, telephone number, phone number, contact number, contact no, landline, telef, teléfono, tfno, tlf, telf, \
         هاتف, الهاتف, رقم الهاتف, رقم التواصل, رقم الاتصال, رقم المسؤول, تلفون, téléphone, telefon, telefonnummer, telefone, ffôn, \
         rhif ffôn, телефон, phones",
    ),
    (
        Fact(Phone),
        2,
        Anything,
        "mobile, mob, mobile number, mobile phone, helpline, hotline, whatsapp, móvil, celular, جوال, الجوال, رقم الجوال, موبايل, محمول, \
         واتساب, portable, handy, telemóvel, symudol",
    ),
    (Fact(Phone), 1, Filling, "cell"),
    (
        Fact(Reference),
        4,
        Words,
        "charity number, charity no, reg charity number, reg charity no, registered charity number, registered charity no, charity registration number, charity reg no, \
         charity reg number, charity ref, número de registro, nº de registro, n de registro, número de inscripción, nº de inscripción, \
         registro de asociaciones, cif, nif, cif/nif, رقم التسجيل, رقم الترخيص, رقم القيد, رقم السجل, رقم الإشهار, رقم الجمعية, rhif \
         elusen, rhif yr elusen, numéro rna, registernummer, vereinsregisternummer",
    ),
    (
        Fact(Reference),
        3,
        Words,
        "registration number, registration no, reg no, reg number, registered number, registered no, register number, reference, ref, \
         reference number, ref no, our ref, urn, organisation number, company number, company no, companies house number, company registration number, \
         membership number, membership no, affiliation number, affiliation no, ein, abn, tax id, tax number, identifier, record number, referencia, expediente, número de socio, \
         الرقم المرجعي, المرجع, رقم العضوية, رقم الملف, siret, siren, référence, referência, cnpj, cyfeirnod",
    ),
    (
        Fact(Reference),
        2,
        Filling,
        "id, code, charity id, register id, unique id, código, الرمز, الكود, المعرف, kennung, número de entidad",
    ),
    (
        Fact(Notes),
        3,
        Words,
        "note, notes, comment, comments, remarks, further information, other information, additional information, additional info, \
         more information, other info, further details, anything else, misc, observaciones, comentarios, notas, otros datos, ملاحظات, \
         ملاحظة, ملحوظات, تعليقات, remarques, commentaires, bemerkungen, anmerkungen, notizen, observações, nodiadau, sylwadau, примечания",
    ),
    (
        Fact(Neighbourhood),
        4,
        Words,
        "neighbourhood, ward, part of town, part of the city, barrio, barriada, vecindario, الحي, حي, الحارة, quartier, stadtteil, bairro, \
         cymdogaeth",
    ),
    (
        Fact(Neighbourhood),
        3,
        Filling,
        "area, district, council district, locality, zone, zona, distrito, parish, المنطقة, الناحية, arrondissement, bezirk, ortsteil, ardal, localidad, \
         район, dzielnica",
    ),
    (
        Fact(Neighbourhood),
        2,
        Filling,
        "town, town or city, city or town, village, suburb, hamlet, city, municipality, community area, community council, municipio, población, pueblo, ciudad, \
         المدينة, القرية, البلدة, البلدية, المعتمدية, ville, commune, ort, stadt, cidade, tref, pentref, город, місто",
    ),
    (
        Fact(Neighbourhood),
        1,
        Filling,
        "main operating location, operating location, operating area, operation area, borough, county, region, province, local authority, authority, council, council area, constituency, location, area covered, area \
         served, areas covered, area of benefit, area of operation, catchment, provincia, comarca, región, المحافظة, الولاية, اللواء, الإقليم, \
         département, landkreis, sir",
    ),
    (
        Fact(Place),
        4,
        Words,
        "meeting place, meets at, meets, meeting venue, meeting location, where it meets, where they meet, where we meet, where do you meet, where does \
         your group meet, place of meeting, lugar de reunión, lugar de encuentro, dónde se reúne, dónde os reunís, punto de encuentro, مكان \
         الاجتماع, مكان اللقاء, مكان الاجتماعات, أين تلتقي, lieu de réunion, treffpunkt, local de reunião, man cyfarfod",
    ),
    (
        Fact(Place),
        3,
        Words,
        "venue, venue name, address, street address, venue address, address line, full address, lugar, dirección, sede, domicilio, domicilio \
         social, ubicación, emplazamiento, العنوان, المقر, المكان, مكان, adresse, anschrift, lieu, endereço, morada, cyfeiriad, адрес, \
         adres, indirizzo",
    ),
    (
        Fact(Place),
        2,
        Filling,
        "location, location name, place, where, room, hall, street, street name, road, road name, premises, base, site, building, office, registered office, \
         registered address, main address, calle, vía, nombre vía, sitio, الموقع, الشارع, rue, straße, lleoliad",
    ),
    (
        Fact(Place),
        1,
        Filling,
        "postcode, post code, postal code, zip, zip code, zipcode, código postal, cp, cod postal, الرمز البريدي, code postal, plz, \
         postleitzahl, cep, cod post",
    ),
    (
        Fact(Does),
        4,
        Words,
        "what it does, what they do, what we do, what you do, what do you do, what does, what do, what does the group do, what does your \
         group do, what the charity does, how you help, lo que hace, qué hace, qué hacen, qué hacemos, qué hacéis, ما تفعله, ماذا تفعل, ما \
         الذي تفعله",
    ),
    (
        Fact(Does),
        3,
        Words,
        "description, describe, activities, activity, services offered, services provided, service description, descripción, actividad, \
         actividades, النشاط, الأنشطة, أنشطة, الوصف, وصف, نبذة, نبذة عن, beschreibung, activités, descrição, atividades, disgrifiad, \
         gweithgareddau, описание",
    ),
    (
        Fact(Does),
        2,
        Filling,
        "does, services, offer, support offered, help offered, support provided, about, purpose, purposes, charitable purposes, aims, \
         objectives, objects, mission, summary, overview, servicios, fines, objeto, objeto social, objetivos, oferta, misión, الخدمات, خدمات, \
         الأهداف, أهداف, الرسالة, leistungen, angebot, objet, nod, gwasanaethau",
    ),
    (
        Fact(Does),
        1,
        Filling,
        "details, information, info, detalles, información, معلومات, تفاصيل",
    ),
    (
        Fact(Tags),
        3,
        Words,
        "tags, labels, type, kind, sport, denomination, faith, category, theme, topic, keywords, sector, classification, service type, type of group, kind of group, areas \
         of work, area of work, focus area, cause, etiquetas, tipo, tipología, categoría, temática, tema, clasificación, ámbito de actuación, \
         área de trabajo, área temática, العلامات, الوسوم, النوع, نوع, الفئة, فئة, التصنيف, تصنيف, القطاع, المجال, مجال العمل, مجال النشاط, \
         المجالات, مجالات العمل, ميدان العمل, ميدان النشاط, catégorie, thème, thématique, kategorie, bereich, schlagworte, typ, categoria, math, categori, тип, категория",
    ),
    (
        Fact(Tags),
        2,
        Filling,
        "ámbito, interests, field, focus, service area",
    ),
    (
        Fact(Tags),
        1,
        Words,
        "target group, client group, audience, beneficiary group, age group, who for, población destinataria, الفئة المستهدفة, الفئات المستهدفة",
    ),
    (
        Fact(Size),
        3,
        Filling,
        "size, members, people in the group, on roll, number on roll, group size, membership, personas del grupo, tamaño, miembros, integrantes, socios, socias, الحجم, \
         الأعضاء, عدد الأعضاء, أفراد المجموعة, عدد الأفراد, membres, mitglieder, membros, aelodau, члены",
    ),
    (
        Fact(Size),
        1,
        Filling,
        "staff, employees, plantilla, trabajadores, عدد الموظفين, الموظفين",
    ),
    (
        Fact(Reached),
        3,
        Filling,
        "people reached, people it reaches, reached, reach, people helped, people you help, people supported, people served, people fed, \
         service users, users, beneficiaries, visitors, clients, attendance, attendees, participants, guests, customers, footfall, visits, personas a \
         las que llega, personas atendidas, personas beneficiarias, beneficiarios, beneficiarias, usuarios, usuarias, alcance, asistentes, \
         participantes, من تصل إليهم, المستفيدون, المستفيدين, عدد المستفيدين, المستفيدات, المستفيد, الزوار, الحضور, المشاركين, bénéficiaires, \
         personnes aidées, besucher, teilnehmer, erreichte personen, beneficiários",
    ),
    (
        Fact(Reached),
        2,
        Filling,
        "people, personas, الأشخاص, أشخاص, شخص, شخصا, personnes, personen, pessoas, pobl, households, families, meals, familias, hogares, الأسر, العائلات",
    ),
    (
        Fact(Volunteers),
        3,
        Filling,
        "volunteers, vols, vol, helpers, voluntarios, voluntarias, voluntario, voluntaria, personas voluntarias, voluntariado, voluntari@s, voluntarixs, \
         المتطوعون, المتطوعين, المتطوعات, عدد المتطوعين, متطوع, متطوعا, متطوعون, متطوعين, bénévoles, ehrenamtliche, freiwillige, voluntários, \
         gwirfoddolwyr, волонтеры, добровольцы",
    ),
    (
        Fact(Languages),
        3,
        Words,
        "languages, language spoken, languages spoken, idiomas, idioma, lenguas, اللغات, لغات, اللغة, langues, sprachen, línguas, ieithoedd, языки",
    ),
    (
        Private,
        4,
        Anything,
        "home, private, personal, confidential, internal use, birth, date of birth, dob, d.o.b., born, birthday, gender, sex, ethnicity, ethnic, \
         religion, nationality, bank account, bank details, bank name, name of bank, bank branch, bank number, iban, bic, swift, sort code, account number, account no, \
         payroll, salary, wage, dbs, crb, criminal, police check, next of kin, kin, emergency contact, emergency phone, emergency number, emergency name, passport, national insurance, ni number, ni no, \
         nino, nhs number, ssn, social security, medical condition, medical conditions, medical needs, medical information, password, pin, door code, key code, alarm code, key holder, keyholder, dni, nie, \
         pasaporte, nacimiento, sexo, género, cuenta, cuenta bancaria, bancarios, bancaria, contacto de emergencia, teléfono de emergencia, teléfono particular, dirección particular, domicilio particular, \
         antecedentes, contraseña, nómina, الميلاد, تاريخ الميلاد, الحساب, حساب, الحساب البنكي, اسم البنك, الآيبان, ايبان, الهوية, رقم الهوية, \
         السكن, المنزل, منزل, الجنسية, الجواز, جواز السفر, الطوارئ, الجنس, الراتب, كلمة المرور, naissance, geburtsdatum, kontonummer, privat, \
         nascimento, cartref, geni",
    ),
    (Private, 4, Nothing, "bank, banco, banque, البنك"),
    (
        Other,
        3,
        Anything,
        "website, web, webpage, web page, web address, web site, website address, home page, homepage, url, link, uri, facebook, twitter, \
         instagram, linkedin, youtube, tiktok, social media, latitude, longitude, lat, lng, lon, easting, northing, coordinates, uprn, usrn, fax, \
         logo, image, photo, picture, icon, timestamp, consent, gdpr, opt in, opted in, privacy, permission, username, slug, uuid, guid, area code, \
         ward code, district code, lsoa, msoa, gss code, ons code, lad code, latt long, página web, sitio web, enlace, latitud, longitud, coordenada, \
         coordenadas, foto, imagen, consentimiento, الموقع الإلكتروني, موقع إلكتروني, رابط, الرابط, خط العرض, خط الطول, إحداثيات, صورة, شعار, فاكس, \
         فيسبوك, تويتر, انستغرام, site web, site internet, gwefan, сайт",
    ),
    (
        Other,
        2,
        Words,
        "date, day, days, time, times, hours, opening, opening times, opening hours, open, when, schedule, frequency, status, price, cost, fee, fees, \
         charge, income, expenditure, spend, budget, turnover, funding, grant, amount, currency, created, updated, last updated, modified, edited, \
         only, page, needed, wanted, since, until, expiry, year, established, founded, access, accessible, accessibility, wheelchair, parking, \
         transport, eligibility, referral, age range, ages, booking, capacity, source, country, surname, last name, family name, job title, position, \
         role, title of contact, pronouns, vacancy, account, councillor, councillors, mp, members of parliament, fecha, día, días, hora, horas, horario, horarios, estado, \
         precio, coste, cuota, ingresos, presupuesto, subvención, año, desde, hasta, accesibilidad, transporte, país, alta, baja, apellidos, cargo, \
         página, web, تاريخ, يوم, أيام, الوقت, ساعات, ساعات العمل, أوقات, أوقات الدوام, مواعيد, الحالة, السعر, الرسوم, الدخل, الميزانية, سنة, الدولة, \
         الصفة, المنصب, date, heure, horaires, jour, statut, datum, uhrzeit, öffnungszeiten, diwrnod, amser",
    ),
    (
        Other,
        2,
        Nothing,
        "no, number, n, nº, nr, num, sn, s/n, s no, sl no, serial, serial number, row, row number, order, index, x, y, long, pk, fid, objectid, oid, \
         número, num, orden, م, ت, رقم, الرقم, مسلسل, الرقم التسلسلي, التسلسل, geometry, the geom, shape, required",
    ),
    (
        Other,
        2,
        Filling,
        "postal address, mailing address, legal form, legal structure, constitution, legal status, constitutional form",
    ),
];

/// Words that leave a heading as it is.
pub(super) const FILLING: &str = "full, main, primary, current, official, please, enter, insert, give, provide, required, mandatory, optional, \
     what, is, are, was, q, who, which, where, if, known, any, as, e, g, eg, this, you, we, public, preferred, english, spanish, arabic, en, es, ar, \
     welsh, obligatorio, opcional, completo, completa, principal, cual, cuál, ingles, castellano, español, مطلوب, إلزامي, اختياري, كامل, الكامل, \
     كاملا, ما, هو, هي, الرئيسي, العربية, عربي, إنجليزي, الإنجليزية, بالعربية, بالإنجليزية, complet, complete, completo, first, text, details";

/// What groups are called, beside what is said of them: `Group address`.
pub(super) const GROUPS: &str = "group, organisation, org, charity, project, club, service, society, association, team, agency, provider, entity, \
     pantry, food, bank, foodbank, church, school, centre, hub, programme, activity, session, event, member, partner, community, voluntary, local, recipient, \
     grantee, facility, grupo, entidad, asociación, organización, colectivo, ong, proyecto, مجموعة, منظمة, جمعية, مؤسسة, جهة, مبادرة, مركز, فريق, نادي, \
     groupe, association, structure, gruppe, verein, grupo, associação, grŵp, sefydliad";

/// What stands beside the name of something else: `Ward name`.
pub(super) const NAMES: &str = "name, nombre, اسم, nom, nome, enw, naam";

/// What stands beside counts.
pub(super) const COUNTS: &str = "number, no, n, o, nº, num, nr, num, total, count, how, many, much, do, have, has, does, approx, approximate, \
     approximately, estimated, estimate, average, avg, roughly, about, weekly, week, per, each, every, month, monthly, annual, annually, active, \
     regular, regularly, adult, currently, there, at, in, on, involved, people, person, individuals, unique, help, helped, reach, reached, support, \
     supported, serve, served, come, comes, attend, attending, typical, typically, número, numero, nº, cantidad, cuantas, cuántas, cuantos, cuántos, hay, tiene, tenéis, aprox, \
     aproximado, aproximadamente, semana, semanal, semanales, mes, por, personas, que, activas, activos, atendidas, sois, somos, son, se, al, llegáis, llegan, ayudáis, ayudan, atendéis, atienden, ha, عدد, كم, إجمالي, تقريبا, \
     حوالي, تقريبي, أسبوعيا, شهريا, سنويا, في, لدى, لديكم, لديها, تصلون, تصل, إليهم, تساعدون, تساعد, تخدمون, تخدم, الأسبوع, الشهر, nombre, combien, anzahl, wie, viele, quantas, nifer";

/// What stands beside the ways to reach somebody.
pub(super) const WAYS: &str = "contact, number, no, nº, nr, num, number, work, office, daytime, day, evening, general, enquiries, enquiry, \
     address, link, line, helpline, contacto, número, de, oficina, trabajo, fijo, رقم, عنوان, للتواصل, اتصال, التواصل, numéro, nummer, rhif, adresse";

/// What stands beside numbers in other registers.
pub(super) const NUMBERS: &str =
    "number, no, nº, nr, num, unique, register, registration, official, número, rhif, رقم, local";

/// What stands beside places.
pub(super) const PLACES: &str = "address, addresses, local, dirección, عنوان, adresse";

/// What stands beside the name of a person, in a column of its own.
pub(super) const SURNAMES: &str = "surname, last name, family name, apellidos, apellido, اسم العائلة, اللقب, nom de famille, nachname, \
     familienname, sobrenome, cyfenw";

/// Words of which an address is somebody's own, though nothing else says so.
pub(super) const PEOPLES: &str = "correspondence, postal, mailing, billing, invoice, trustee, trustees, applicant, volunteer, staff, \
     correspondencia, facturación, مراسلة, المراسلات";

/// Words that make no difference.
pub(super) const UNHEARD: &str = "the, a, an, of, your, our, their, its, my, for, to, de, del, la, el, los, las, lo, un, una, tu, su, vuestro, \
     vuestra, y, and, or, du, des, le, les, l, d, s, r, t, der, das, da, dos";
