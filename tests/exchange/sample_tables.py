"""Customer tables as address books and shop programs export them; every person and number is made up."""

GOOGLE_NEW = (
    b"First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,"
    b"Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,"
    b"Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,"
    b"Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country\r\n"
    b"Mette,,Holm,,,,Holm Data,,1980-01-02,Kaffe,,* myContacts,* Home,mette@example.dk,Mobile,+45 12 41 18 07 ::: "
    b'12411808,Svigermor,12 41 18 09,Home,"Nygade 4\n8000 Aarhus C\nDanmark",Nygade 4,Aarhus C,,,8000,Danmark\r\n'
)

GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
    "Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Notes\r\n"
    "Nina Åsen,Nina,,Åsen,* My Contacts,* ,nina@example.no ::: n@example.no,Mobile,004741241807,Åsen AS,\r\n"
).encode("utf-16")

OUTLOOK_EN = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title",'
    '"Business Street","Business City","Business Postal Code","Business Country/Region","Home Street",'
    '"Home City","Home Postal Code","Business Fax","Business Phone","Business Phone 2","Home Phone",'
    '"Mobile Phone","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","Notes"\r\n'
    '"","Bjørn","","Kjær","","Kjær Låse","","","Søndergade 9","Århus","8000","Danmark","Vej 2","By","1000",'
    '"12 41 18 14","12 41 18 12","","","12 41 18 13","b@example.com","SMTP","Bjørn","","Line one\r\nline two"\r\n'
).encode("cp1252")

OUTLOOK_DA = (
    '"Titel";"Fornavn";"Mellemnavn";"Efternavn";"Firma";"Gade (arbejde)";"By (arbejde)";"Postnummer (arbejde)";'
    '"Telefon (arb.)";"Telefon (privat)";"Mobiltelefon";"E-mail-adresse";"Vist navn for e-mail";"Noter"\r\n'
    '"";"Søren";"";"Ærø";"";"Nygade 4";"Århus";"8000";"12 41 18 07";"";"12411808";"s@example.dk";"Søren";"Hej"\r\n'
).encode("cp1252")

OUTLOOK_NB = (
    '"Tittel","Fornavn","Mellomnavn","Etternavn","Firma","Gateadresse, arbeid","Poststed, arbeid",'
    '"Postnummer, arbeid","Telefon, arbeid","Telefon, privat","Mobiltelefon","E-postadresse","E-posttype",'
    '"Visningsnavn for e-post","Notater"\r\n'
    '"","Åse","","Bø","","Storgata 1","Bodø","8006","22 41 18 07","","41 24 18 07","a@example.no","SMTP","Å","Hei"\r\n'
).encode()

REPAIRSHOPR = (
    b"id,firstname,lastname,fullname,business_name,email,phone,mobile,address,address_2,city,state,zip,notes,"
    b"get_sms,opt_out,no_email,referred_by,created_at,properties\r\n"
    b"77,Mette,Holm,Mette Holm,Holm Data,m@example.org,12411807,12411808,Nygade 4,2. tv,Aarhus,,8000,Kind,"
    b"true,false,false,,2024-01-01,{}\r\n"
)
REPAIRDESK_SAAS = (
    b"customer_id,first_name,last_name,orgonization,phone,mobile,email,refered_by,hostory,createdd_date\n"
    b"9,Ib,Dam,Dam & Co,,+4512411809,ib@example.dk,Bo,was here in May,1700000000\n"
)
ORDERRY = (
    b"Contact ID,Name,Phone,Address,Email,First name,Last name,Company\n"
    b'5,Skov Byg,"+45 12411810, 12411811",Vej 1,s@example.dk,Lars,Skov,Yes\n'
)
REPAIRQ = (
    b"Customer ID,Loyalty Card,Company Name,Last Name,First Name,Primary Phone,Alt Phone,SMS Phone,SMS Carrier,"
    b"SMS Address,Address Line 1,Address Line 2,City,State,Zip,Country,Contact Method\n"
    b"1,L1,,Smed,Eva,012411812,,12411813,Telco,,Nygade 1,,Ribe,,6760,DK,phone\n"
)
MHELPDESK = (
    b"CustomerName,Address1,City,State,Zip,CountryCode,PrimaryPhone,SecondaryPhone,Fax,Email,ContactFirstName,"
    b"ContactLastName,Note,CustomerType,Source\n"
    b"Lund VVS,Vej 3,Ribe,,6760,DK,12411814,12411815,,l@example.dk,Bo,Lund,ok,Business,Web\n"
)
MAPOS = (
    "nomeCliente;pessoa_fisica;documento;telefone;celular;email;rua;numero;bairro;cidade;estado;cep;contato\n"
    "João Silva;1;123;12411816;12411817;j@example.com;Rua A;12;Centro;Recife;PE;50000-000;\n"
).encode()
ZAMMAD = b"login,firstname,lastname,email,phone,mobile,roles\nu,Ulla,Vang,ulla@example.dk,12411818~~~12411819,,Agent\n"
OSTICKET = b"Name,Email\nKai Berg,kai@example.dk\n"
PLAIN_EN = b"\xef\xbb\xbfname;phone;email\nMette Holm;12 41 18 07;m@example.dk\n"
PLAIN_DA = "Navn;Telefon;E-mail\nSøren Ærø;+45 12 41 18 07;s@example.dk\n".encode("cp1252")
PLAIN_NB = "e-post\tmobil\tnavn\na@example.no\t41 24 18 07\tÅse Bø\n".encode()
