"""Names in Portuguese briefs: people, places, brands, from Brazil, Mozambique, Angola and Portugal."""

# A sentence is read best on one line.
# ruff: noqa: E501, SIM905
# fmt: off

from __future__ import annotations

WOMEN = tuple(
    "Maria Ana Francisca Antônia Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana Gabriela Vera Larissa Cláudia"
    " Beatriz Rita Luana Sônia Renata Eliane Josefa Simone Natália Cristiane Carla Débora Rosângela Jaqueline Rosa Daniela Aparecida Marlene Terezinha Raimunda Andréia Fabiana Lúcia Raquel"
    " Ângela Ivone Neusa Conceição Zilda Dalva Nair Iracema Jurema Iara Jaciara Potira Edilene Gorete Socorro Graça Penha Margarida Hortência Amora Oliva Dulce Benedita Celeste Aurora"
    " Graciete Celina Amélia Zulmira Laurinda Felismina Telma Nilza Lurdes Anabela Joana Filomena Esperança Yolanda".split()
)
MEN = tuple(
    "José João Antônio Francisco Carlos Paulo Pedro Lucas Luiz Marcos Gabriel Rafael Daniel Marcelo Bruno Eduardo Felipe Raimundo Rodrigo Manoel Mateus André Fernando Fábio Leonardo Gustavo"
    " Guilherme Leandro Tiago Anderson Ricardo Márcio Jorge Sebastião Alexandre Roberto Edson Diego Vítor Sérgio Cláudio Geraldo Adriano Luciano Júlio Renato Alex Vinícius Rogério Samuel"
    " Ronaldo Mário Flávio Igor Ivan Joaquim Benedito Severino Genival Valdir Valdemar Arlindo Osvaldo Nelson Zeca Tonico Chico Tião Zé Nico Tadeu Ubiratan Raoni Cauã Kaique Wesley"
    " Armando Alberto Eusébio Fernandes Domingos Celestino Adérito Abílio Custódio Salvador Nuno Rui Duarte".split()
)
PEOPLE = WOMEN + MEN

SURNAMES = tuple(
    "Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira"
    " Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Araújo Cavalcanti Bezerra Nogueira Macedo Pinheiro Figueira Figueiredo Laranjeira Limoeiro Macieira Parreira"
    " Trigueiro Oliva Leite Coelho Cordeiro Carneiro Pinto Peixoto Queiroz Bittencourt Schmidt Müller Becker Weber Hoffmann Zimmermann Rossi Bianchi Zanella Dalmolin Bortoluzzi Ferrari Tanaka"
    " Nakamura Yamamoto Sato Suzuki Kowalski Wójcik Petry Xavier Tavares Guedes Pimentel Castanheira Amaral Vidal Prado Serra Campos Ventura Macuácua Sitoe Machava Chissano Cossa Mondlane"
    " Nhantumbo Tembe Neto Kiala Domingos Cassoma Quicombo Sambo Mavungo".split()
)

PLACES = tuple(
    "São Paulo|Minas Gerais|Santa Catarina|Goiás|Pernambuco|Alagoas|Sergipe|Rondônia|Roraima|Mato Grosso|Espírito Santo|São Joaquim|Fraiburgo|Vacaria|Bento Gonçalves|Garibaldi|Caxias do Sul|Pelotas|Gramado|Nova Petrópolis|Farroupilha|Flores da Cunha|"
    "Antônio Prado|Canguçu|São Lourenço do Sul|Santa Cruz do Sul|Ijuí|Erechim|Passo Fundo|Santana do Livramento|Bagé|Caçapava do Sul|Urubici|Urupema|Blumenau|Pomerode|Florianópolis|Chapecó|Rancho Queimado|Anitápolis|Castro|Carambeí|Guarapuava|Irati|São Mateus do Sul|"
    "Londrina|Maringá|Capanema|Morretes|Colombo|Campo Largo|Registro|Cananéia|Iguape|Ubatuba|Cunha|Campos do Jordão|São Bento do Sapucaí|Atibaia|Jarinu|Valinhos|Jundiaí|Louveira|Itatiba|Piedade|Ibiúna|Mogi das Cruzes|Franca|Espírito Santo do Pinhal|Holambra|Botucatu|Jales|"
    "Paraty|Nova Friburgo|Teresópolis|Petrópolis|Varre-Sai|São Fidélis|Domingos Martins|Venda Nova do Imigrante|Santa Teresa|Linhares|Marataízes|Muqui|São Roque de Minas|Medeiros|Araxá|Patrocínio|Carmo de Minas|Cristina|Maria da Fé|Três Pontas|Varginha|Manhuaçu|Espera Feliz|"
    "Alto Caparaó|Diamantina|Serro|Salinas|Januária|Montes Claros|Janaúba|Viçosa|Ponte Nova|Ouro Preto|Tiradentes|Pirenópolis|Alto Paraíso|Cristalina|Brazlândia|Planaltina|Anápolis|Rio Verde|Jataí|Bonito|Dourados|Corumbá|Cáceres|Poconé|Sinop|Sorriso|Juína|Cacoal|Ji-Paraná|"
    "Ariquemes|Rio Branco|Xapuri|Cruzeiro do Sul|Manaus|Maués|Parintins|Tefé|Manacapuru|Boa Vista|Macapá|Mazagão|Belém|Tomé-Açu|Igarapé-Miri|Abaetetuba|Cametá|Santarém|Altamira|Medicilândia|Soure|Bragança|São Luís|Turiaçu|Barreirinhas|Imperatriz|Carolina|Palmas|Mateiros|"
    "Teresina|Picos|Parnaíba|Floriano|Sobral|Crato|Juazeiro do Norte|Baturité|Guaramiranga|Viçosa do Ceará|Limoeiro do Norte|Quixadá|Beberibe|Mossoró|Caicó|Currais Novos|Areia|Bananeiras|Campina Grande|Monteiro|Taperoá|Petrolina|Garanhuns|Gravatá|Caruaru|Brejo da Madre de Deus|"
    "Exu|Triunfo|Afogados da Ingazeira|Palmeira dos Índios|Arapiraca|Piranhas|Lagarto|Itabaiana|Juazeiro|Curaçá|Uauá|Ilhéus|Itacaré|Uruçuca|Camamu|Valença|Cachoeira|Piatã|Ibicoara|Mucugê|Lençóis|Vitória da Conquista|Barra do Choça|Barreiras|Feira de Santana|Maragogipe|"
    "Maputo|Matola|Xai-Xai|Inhambane|Vilankulo|Chimoio|Manica|Beira|Tete|Angónia|Quelimane|Gurué|Mocuba|Nampula|Nacala|Angoche|Pemba|Lichinga|Moçambique|Luanda|Benguela|Lubango|Huambo|Malanje|Uíge|Kwanza Sul|Amboim|Gabela|Cabinda|Angola|Moxico|Humpata|"
    "Trás-os-Montes|Fundão|Covilhã|Alcobaça|Beja|Mirandela|Silves|Ponta Delgada|São Miguel|Santo Antão|São Tomé|"
    "São José do Barreiro|Santa Rita|Laranjeiras do Sul|Limoeiro|Macieira|Oliveira|Cafelândia|Cajueiro|Mangueirinha|Figueirópolis|Nogueira|Água Boa|Pedra Azul|Morro Alto|Ribeirão Claro|Vila Nova|Boa Esperança|Córrego Fundo|Serra Negra".split("|")
)

_LAND = "Sítio|Fazenda|Chácara|Granja|Rancho|Estância|Quinta|Casa|Recanto|Pouso|Haras|Herdade|Machamba|Colônia|Horta|Quintal|Cantina|Empório|Armazém|Cabanha"
_THING = (
    "Boa Vista|Santa Rita|Boa Esperança|São José|Santo Antônio|Bela Vista|Água Limpa|Água Viva|Pedra Branca|Pedra Grande|Morro Alto|Dois Irmãos|Três Irmãos|Sol Nascente|Lua Cheia|Vale Verde|Vale Encantado|Recanto Feliz|Paraíso|Céu Azul|Monte Alegre|"
    "Monte Verde|Serra Azul|Ribeirão|Cachoeira|Sabiá|Bem-te-vi|Beija-Flor|Tucano|Lobo-Guará|Jequitibá|Ipê Amarelo|Ipê Roxo|Jatobá|Mandacaru|Buriti|Araucária|Sapucaia|Palmeiras|Nossa Senhora Aparecida|São Francisco|São Bento|Santa Luzia|Alvorada|Primavera|"
    "Quilombo do Campinho|Terra Nova|Terra Boa|Novo Horizonte|Raio de Sol|Arco-Íris|Coração de Mãe|Vó Nena|Barra Funda|Embaúba|Capivara|Galo Cantador|Curupira|Saci|Carcará|Estrela Guia|Mata Virgem|Olho d'Água|Progresso|Esperança"
)
BRANDS = (
    "[" + _LAND + "] [" + _THING + "]",
    "[" + _THING + "]",
    "[Fazenda|Família|Irmãos|Irmãs|Casa|Granja|Sítio dos|Filhos de|Empório|Chácara] {surname}",
    "{surname} [& Filhos|e Filhas|Irmãos|Agro|Rural|& Cia]",
    "[Dona|Vó|Tia|Mãe|Nona|Vovó|Comadre|Sinhá] {woman}",
    "[Seu|Vô|Tio|Compadre|Mestre|Nono|Vovô] {man}",
    "[Cantinho|Recanto|Delícias|Quintal|Roça|Sabores|Quitutes|Coisas|Cozinha|Banca] [da {woman}|do {man}|da Vó {woman}|do Seu {man}]",
    "{person} e {person}",
    "[Cooperativa|Associação|Coop|Assentamento|Coletivo|Grupo de Mulheres] [" + _THING + "|{surname}|Mãos da Terra|Flor do Campo|União|Margaridas]",
    "[Terra|Campo|Monte|Vale|Céu|Raiz|Alma|Sol|Rio|Vento|Serra|Chão|Mata] [Verde|Velho|Novo|Alto|Claro|Dourado|Azul|Vivo|Bravo|Fértil|Vermelho]",
    "[Ybyra|Aracê|Tupã|Jaci|Guaraci|Amanaci|Porã|Iandé|Kurima|Mukula|Xitique|Kanimambo|Tchova|Ubuntu|Axé|Odara|Kilombo]( [Orgânicos|Natural|da Terra|Roça|Agro])",
    "[Da Roça|Do Campo|Natura Viva|Ecohorta|Verdejar|Sabor da Terra|Coisa Nossa|Da Nossa Terra|Raízes|Semente|Colheita|Origem|Brotar|Matuta|Sertanejo|Caipirinha do Vale|Florescer|Bom Sucesso|Trem Bão|Bah Tchê|Oxente]( {surname}| [do Sul|do Vale|do Norte|do Sertão|da Serra])",
    "O [Galo|Cachorro|Gato|Burrinho|Boi|Pato|Lobo|Tatu] [Feliz|de Botas|Dorminhoco|Contente|da Serra|Sabido|Cantador]",
    "A [Onça|Capivara|Coruja|Garça|Cabra|Gralha|Mula] [Feliz|de Botas|Azul|Contente|da Serra|Sabida|Cantadeira]",
    "[As|Duas|Três|Quatro|Sete] [Marias|Comadres|Irmãs|Luas|Primas|Barras]",
    "[Três|Dois|Quatro] [Primos|Irmãos|Amigos|Compadres|Caminhos|Riachos]",
)
BRANDS_OTHER = (
    "[Fazenda|Sítio|Chácara|Rancho|Granja|Casa|Quinta] {other.ofname}",
    "[Fazenda|Sítio|Chácara|Estância] [Limoeiro|Laranjal|Pomar das Maçãs|Cafezal|Oliveiras|Cerejeiras|Nogueiral|Vinhedo|Trigal|Milharal|Bananal|Pessegueiro|Coqueiral|Arrozal|Amendoeira|Roseiral|Laranjeiras|Mangueiras|Abacateiro|Cacaual|Cajueiro|Jabuticabeira]",
    "{other.name1} [Feliz|Azul|da Vovó|Viajante|do Caminho|de Ouro|do Sul]",
    "[Dona|Tia|Vó] [Maçã|Cereja|Oliva|Mel|Laranja|Canela|Uva|Moranga|Romã|Amora|Pitanga|Jabuticaba]",
    "{other.name1} e {other2.name1}",
    "As [Laranjeiras|Oliveiras|Macieiras|Nogueiras|Cerejeiras|Pereiras|Parreiras|Amoreiras|Mangueiras] d[os|a Família] {surname}",
    "Os [Limoeiros|Coqueiros|Cafezais|Pessegueiros|Cajueiros|Abacateiros] d[os|a Família] {surname}",
    "[Caminho|Vale|Flor|Lua|Serra|Sombra|Porteira] [da Oliveira|da Laranjeira|da Macieira|do Limão|do Cacau|do Café|da Nogueira|do Trigo|da Uva|do Mel|da Romã|do Coqueiro|da Mangueira]",
    "{other.name} & Companhia",
    "[À Sombra|Ao Pé|Atrás] {other:tree.pluralname}",
)
BRANDS_OWN = (
    "{product.name} {surname}",
    "{product.name} [" + _THING + "]",
    "{product.name} [da Vó|da Dona|da Tia] {woman}",
    "{product.name} [do Seu|do Vô|do Tio] {man}",
    "{product.name} [do Vale|da Nossa Terra|do Vovô|do Sul|da Serra|da Roça|& Cia|do Sertão|Irmãos {surname}|da Família {surname}]",
    "[Casa|A Casa|O Rei|Mundo|Cantinho|Empório] {product.pluralname}",
    "[Só|Puro Sabor -] {product.name}",
    "[Distribuidora|Produtora|Loja] de {product.name} {surname}",
)
