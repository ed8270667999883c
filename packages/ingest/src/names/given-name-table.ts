/**
 * Given names of people in the news that lists of Western European names lack, or have for both genders where nearly
 * all bearers are of one.
 */

export const FEMALE_NAMES = `
Abeba Abena Achieng Adaeze Adina Adwoa Agnieszka Aigul Aino Ainur Aisha Aizhan Akiko Akinyi Akosua Albana
Aleksandra Alena Alina Aliya Alla Almaz Ama Amaka Amal Amina Aminata Amira Amra Ana Anahit Anastasia
Anastasiya Anca Andreea Aneta Anfisa Angela Angharad Anikó Anjali Anna Annalena Annegret Anneli Anniken
Antonina Anzhelika Arpine Aruna Arundhati Asel Asma Astrid Atieno Atifete Aušra Aya Ayesha Aygun Aylin Ayşe
Azizah Azra Aïssatou Baiba Beata Benazir Berit Besa Biljana Bintou Birgitta Birtukan Blerta Bogdana Boglárka
Borjana Bozena Brigitte Busisiwe Chandrika Chiara Chioma Chipo Christine Claudia Crina Csilla Dagny Dalia
Daria Dariia Darya Deepa Deepika Dijana Dilma Dilnoza Dina Dinara Doina Dorota Dragana Draupadi Ebba Ebru
Ecaterina Edeltraud Edita Efua Eglė Ekaterina Ekaterine Elena Elif Elina Elke Eluned Elvira Emese Emine Enikő
Entela Erzsébet Esra Eszter Eva Evgenia Evgeniya Evika Ewa Fadila Farida Fatima Fatma Fatou Fatoumata Folake
Fumiko Galina Gayane Gertrud Ghada Giorgia Golda Gordana Grazyna Griet Gro Gudrun Gulbahor Gulnara Gunilla
Guðrún Habiba Hadiza Hala Halina Hanan Hanna Hannelore Hasina Hatice Heike Helle Hiba Hillary Hirut Huda Huong
Ileana Ilona Ilse Ilze Indira Inese Inga Ingrid Ingrida Inna Ioana Irina Iryna Ivana Jacinda Jadranka Jadwiga
Jana Jelena Joanna Jolanta Jorida Joyce Judit Julia Juliane Justyna Jutta Jūratė Kadri Kaisa Kaja Kamala Karima
Karin Katalin Katarina Katarzyna Kateryna Katri Katya Kavita Keiko Kersti Kerstin Ketevan Khadija Khady
Khaleda Khatia Kinga Kira Klara Kolinda Kristalina Kristin Kristina Ksenia Ksenija Kseniya Lada Laila Lakshmi
Lana Larisa Larysa Latifa Layla Leila Lena Lerato Lesia Lesya Leyla Lidia Liina Liis Liliana Lilit Linda
Lindiwe Linh Linnea Liubov Ljiljana Lowri Lucia Ludmila Luiza Lyubov Lyudmila Maarja Madina Magda Magdalena
Mahrang Maia Maja Majlinda Malala Malgorzata Mamata Mara Maria Mariam Mariama Mariana Mariia Marija Marina
Marine Mariya Marlene Marta Marwa Maryam Maryna Masako Masha Małgorzata Meaza Meera Megawati Mehriban Meiling
Melania Mette Mhairi Michelle Michiko Mihaela Milena Milica Mira Mirjana Miyuki Mona Monika Morag Nadezhda
Nadia Nadiya Naledi Nancy Naoko Naomi Narges Nargiza Nasreen Nasrin Natalia Nataliia Natalka Natalya Natasha
Nataša Natia Nazanin Ndeye Neha Nerys Nevena Ngozi Nigar Nikki Nina Nirmala Njeri Nkosazana Nomvula Nour Noura
Nune Nusrat Nyambura Oana Oby Oksana Oleksandra Olena Olesya Olga Olha Ona Orla Orsolya Oumou Paetongtarn
Palesa Parisa Parveen Paulina Petra Phuong Piret Piroska Polina Pooja Pratibha Priya Priyanka Päivi Rada Radha
Ragnhild Raisa Raluca Rania Rasa Rasha Reem Refilwe Rekha Renata Retno Riikka Riina Rima Rodica Rokia Roxana
Roza Rubana Rudo Ruslana Ruth Ruxandra Réka Saara Sabina Sadako Sahar Sahra Saida Saima Salma Salome Samia
Sana Sanae Sanja Sanna Sara Saule Selam Selina Selma Semira Senem Sevda Shabana Shirin Sigrid Sigríður Silke
Silvia Simona Sindiwe Siri Sirimavo Smriti Snezana Sofia Sofiya Solveig Sonia Sonja Soraya Stefania Stella
Sunita Sushma Svetlana Sviatlana Svitlana Taisia Tamar Tamara Tanja Tansu Tanya Tarja Taslima Tatiana Tatyana
Tetiana Teuta Thandi Theresa Thuli Thuy Tigist Tiina Tina Tove Triin Trine Tulsi Turid Tímea Ulla Ulrike Unni
Ursula Ute Valentina Valeria Valeriya Vandana Vanessa Vasundhara Vera Veronika Vesna Victoria Vigdís Viktoria
Viktoriia Viktoriya Vilija Viorica Vita Vitalina Vjosa Wafa Waltraud Wanda Wangari Wanjiru Xenia Xiomara Yana
Yara Yasmin Yekaterina Yelena Yemisi Yevgenia Yingluck Yoko Yuki Yulia Yuliia Yuliya Yuriko Zainab Zamira
Zanele Zarina Zaruhi Zdenka Zeynep Zhanar Zhanna Zinaida Zofia Zohra Zorana Zsofia Zsuzsanna Zuzana Ülle
Željka Žofie
`

export const MALE_NAMES = `
Abbas Abdallah Abdel Abdelaziz Abdul Abdulaziz Abdulla Abdullah Abdurrahman Abhisit Abiy Adam Adel Adnan Agim
Ahmad Ahmed Ahmet Aigars Ainārs Akhilesh Akhmed Akira Alaa Alar Alasdair Alassane Aleksandar Aleksander
Aleksandr Aleksei Aleksey Alexander Alexandr Alexei Alexey Algirdas Ali Aliaksandr Alisher Almas Almazbek Amin
Amir Amit Amr Anar Anatoli Anatoliy Anatoly Andrei Andrej Andrey Andrii Andris Andrius Andriy Andrus Andrzej
Anies Anil Antal Ante Anton Antti Anura Anwar Aram Arif Arkady Armen Arsen Arsenii Arseniy Arseny Artem Arturs
Artyom Artūras Arvind Asad Ashok Ashot Ashraf Asif Asim Askar Aslan Assimi Atal Atiku Ayman Azamat Aziz Babak
Babatunde Bakhodir Bakhtiyar Bakhytzhan Bakir Balázs Bambang Bamir Barack Bashar Bashir Bassam Bassirou
Baurzhan Behgjet Bence Bengt Benigno Benjamin Benny Bheki Bidzina Bilawal Binyamin Bjarne Bjarni Bogdan Bohdan
Bola Boris Borut Borys Boubacar Branko Bujar Burak Béla Cem Cheikh Chidi Chukwuma Cosmin Csaba Cyril Călin
Cătălin Dacian Dafydd Daniil Danil Danilo Daniyar Danylo Davit Davíð Dawit Dawood Debretsion Denis Denys
Desiré Detlef Dezső Dieter Dmitri Dmitriy Dmitry Dmytro Donal Dragan Dragoș Dries Dusan Désiré Ebrahim Ebrima
Edgars Edi Eduard Egils Ehud Eike Elchin Eliud Emeka Emil Emmanuel Emmerson Emomali Emrys Enver Erdal Eric
Erich Erik Erlan Erling Ernő Esko Evariste Evgeni Evgeny Evo Fadi Fahad Faisal Farid Faruk Fatih Fatmir Faure
Faustin Fayez Fedir Fedor Felix Femi Feras Ferenc Filipe Florin Foday Franjo Fredrik Fumio Gagik Gamal Ganjar
Garry Gautam Geert Geir Gennadiy Gennady Georgi Georgy Gergely German Getachew Gethin Gheorghe Gianni Gibran
Gintautas Giorgi Girish Girma Gitanas Gleb Goodluck Goran Gotabaya Grigori Grigory Gulbuddin Guntis Gurbanguly
Guðni Gwyn Gyula György Géza Götz Günter Habib Hadi Hafez Hage Haibatullah Haider Hailemariam Hakainde Hakan
Hamad Hamid Hamza Hanno Haris Harish Haruhiko Haruki Hasan Hashim Hassan Hauke Hayk Haytham Heikki Heinz
Henrik Heorhiy Heydar Hideki Hiroshi Hisham Horia Horst Hossein Hrant Hristijan Hryhoriy Hugo Huseyin Hussain
Hussein Ibrahim Idris Idrissa Igor Ihar Ihor Ikenna Ilham Ilia Ilie Ilir Ilkka Illia Ilya Imad Imran Imre Ingo
Ingvar Innokenty Iolo Ionuț Irakli Isa Isaias Ismail Ismet Issa István Iulian Ivan Ivica Jaber Jair Jakov
Jakub Jamal Jan Janez Jaroslav Jaroslaw Jarosław Javad Javier Jawad Jean Jens Jerzy Jesus Jiri Jiří Joaquim
Joko Jomo Josef Josip José Jovan João Juha Julian Junichiro Jussi Juvénal József Jüri Jānis Kaan Kai Kakha
Kakuei Kamal Kamau Kamil Karel Karim Kassym Kazimierz Kazuo Kemal Kenji Khadga Khaled Khalid Khalifa Kipchoge
Kiril Kirill Kjell Kojo Konstantin Konstantyn Kostyantyn Krišjānis Krzysztof Kurmanbek Kwame Kwasi Kwesi
Kyriakos Kyrylo Kálmán Kåre Lajos Lamine Lansana Lars Laurențiu Lech Leif Leonid Leszek Lev Levan Levente
Linas Liviu Ljubomir Lubomir Luka Lukasz Lutz Lyubomyr László Maciej Macky Mahamat Mahathir Mahdi Mahesh
Mahinda Mahmood Mahmoud Maithripala Majid Makoto Maksim Maksym Malachy Malik Mamadou Mamady Mamoudou Mandla
Manfred Manmohan Manoj Mansour Marat Marcin Marek Margus Marian Mariusz Marko Marouane Marwan Masoud Masud
Mateusz Matteo Matti Mauricio Maxim Mehdi Mehmet Meles Mengistu Mevlut Michał Mihai Mihály Mikael Mikhail
Mikheil Miklos Mikola Milan Milorad Milos Miloš Mircea Mirko Mirza Modibo Mogens Mohamad Mohamed Mohammad
Mohammed Mohan Mokhtar Mostafa Mourad Moïse Muammar Muhammad Muhammadu Muhammed Muhyiddin Mujibur Mukesh
Mukhtar Murad Murat Murdo Musa Musalia Mustafa Mutua Mwai Myint Mykhailo Mykhaylo Mykola Márton Máté Māris
Nabil Nader Najib Narendra Naser Nasser Naveen Nawaf Nawaz Nayib Nazar Nebojša Nicolae Nicolas Nikita Nikol
Nikola Nikolai Nikolay Nikos Nitin Nitish Nizar Njoroge Norodom Nuri Nursultan Nyesom Obinna Ochieng Octavian
Olaf Oleg Oleh Oleksandr Oleksii Oleksiy Olof Olusegun Omar Omid Omurbek Onur Orhan Osama Oskar Osman Ostap
Otieno Ovidiu Pankaj Pavel Pavlo Pawel Paweł Pedro Pekka Pervez Petar Petr Petro Petru Petteri Piotr Prabowo
Pramod Pranab Prayut Preben Pyotr Pál Qamar Qasem Qasim Rached Radek Radoslaw Radosław Radu Raed Rafael Rafik
Rafiq Rahul Raila Raimonds Rajiv Rajnath Ramazan Rami Ramush Ramzan Ramūnas Ranil Ranko Rashid Rasmus Ratan
Rauf Ravil Recep Reza Rhodri Rishi Robert Rodrigo Rolandas Roman Rostyslav Rotimi Ruaridh Ruslan Rustam
Ryszard Răzvan Saad Sabah Saddam Sadiq Sadyr Said Saif Sajid Sajith Salah Saleh Salem Salim Salman Samer Sami
Samir Sanjar Sanjay Saparmurat Satoshi Saud Sauli Saulius Sayed Sebastian Selahattin Serdar Serge Sergei
Sergey Sergii Sergiu Serhii Serhiy Serik Serzh Seydou Shahbaz Sharad Shavkat Shehbaz Shigeru Shimon Shinzo
Shota Sigurður Siim Silviu Sipho Sirajuddin Sizwe Slava Slavko Slobodan Sooronbay Sorin Srdjan Srettha
Stanislav Stanislaw Stanisław Stefan Stepan Stevo Stig Stjepan Subhas Suleiman Sunil Suresh Susilo Svein Sven
Sverre Svetozar Sybrand Szabolcs Szilárd Sándor Sönke Taavi Taha Takashi Takeshi Tamim Tamás Taras Tarek Tariq
Tayyip Tedros Temur Teodoro Terje Tewodros Thabo Thaksin Themba Thorbjørn Tibor Tigran Timur Tomas Tomasz
Tomislav Tomáš Toomas Torbjörn Tornike Traian Trygve Tudor Tunde Turki Tymofiy Tõnis Uddhav Uhuru Uldis Ulf
Umar Umaro Umaru Urho Urmas Usman Vaclav Vadim Vadym Vahagn Vakhtang Valdas Valdis Valentin Valeri Valerii
Valeriu Valeriy Valery Vasil Vasile Vasily Vasyl Viacheslav Victor Vikram Viktor Vinod Viorel Vitali Vitalii
Vitaliy Vitaly Vito Vivek Vlad Vladimir Vladislav Vlado Vladyslav Vojislav Volker Volodymyr Vsevolod Vugar Vuk
Vyacheslav Vytautas Václav Wael Waleed Walid Wladyslaw Wojciech Wolfram Wopke Xavier Yahya Yair Yaroslav Yasin
Yasser Yasuhiro Yegor Yehor Yemi Yerlan Yevgeni Yevgeny Yevhen Yevhenii Yitzhak Yoav Yohannes Yoshihide Yousaf
Yousef Youssef Yoweri Yukio Yunus Yuri Yurii Yuriy Yury Yusuf Zafar Zaki Zbigniew Zdenek Zdravko Ziad Ziaur
Zinedine Ziya Zlatko Zoran Zsolt Zurab Ákos Ólafur Øystein Łukasz Željko Žygimantas
`
