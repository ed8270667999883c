/**
 * Given names of people in the news that lists of Western European names lack, or have for both genders where nearly
 * all bearers are of one.
 */

export const FEMALE_NAMES = `
Agnieszka Aigul Ainur Aisha Akiko Aleksandra Alena Alina Aliya Alla Amal Amina Amira Ana Anastasia
Anastasiya Aneta Anfisa Angela Anjali Anna Annalena Antonina Anzhelika Asma Astrid Aya Ayesha Aylin Ayşe
Azra Beata Benazir Bogdana Bozena Brigitte Chiara Christine Claudia Dagny Dalia Daria Dariia Darya Deepika
Dilma Dina Dorota Ebba Ebru Ekaterina Elena Elif Elina Elvira Emine Esra Eszter Eva Evgenia Evgeniya Ewa
Fadila Fatima Fatma Fatou Fumiko Galina Ghada Giorgia Golda Grazyna Gro Gulnara Habiba Hala Halina Hanan
Hanna Hatice Hiba Hillary Huda Ilona Ilse Indira Inga Ingrid Inna Ioana Irina Iryna Ivana Jacinda Jadwiga
Jana Jelena Joanna Jolanta Julia Juliane Justyna Kaja Kamala Karima Karin Katarina Katarzyna Kateryna Katya
Keiko Khadija Kinga Kira Klara Kristalina Kristin Kristina Ksenia Kseniya Lada Laila Lana Larisa Larysa
Latifa Layla Leila Lena Lesia Lesya Leyla Lidia Liis Liliana Linda Liubov Lucia Ludmila Luiza Lyubov
Lyudmila Magda Magdalena Maia Maja Malala Malgorzata Mara Maria Mariam Mariana Mariia Marina Marine Mariya
Marta Marwa Maryam Maryna Masha Małgorzata Meera Melania Mette Michelle Milena Mira Mirjana Miyuki Mona
Monika Nadezhda Nadia Nadiya Nancy Naomi Narges Nasrin Natalia Nataliia Natalka Natalya Natasha Nazanin Neha
Ngozi Nigar Nikki Nina Nour Noura Oksana Oleksandra Olena Olesya Olga Olha Ona Orla Parisa Parveen Paulina
Petra Polina Priya Priyanka Rada Radha Raisa Rania Rasa Rasha Reem Renata Rima Roxana Roza Ruslana Ruth
Saara Sabina Sahar Saida Saima Salma Salome Samia Sana Sanna Sara Selma Senem Shirin Sigrid Silvia Simona
Siri Snezana Sofia Sofiya Sonia Sonja Soraya Stefania Stella Svetlana Sviatlana Svitlana Taisia Tamar Tamara
Tanja Tansu Tanya Tatiana Tatyana Tetiana Theresa Tina Tove Tulsi Ulla Ulrike Ursula Valentina Valeria
Valeriya Vanessa Vera Veronika Vesna Victoria Viktoria Viktoriia Viktoriya Viorica Vita Vitalina Wafa Wanda
Xenia Xiomara Yana Yara Yasmin Yekaterina Yelena Yevgenia Yingluck Yoko Yulia Yuliia Yuliya Yuriko Zainab
Zarina Zdenka Zeynep Zhanna Zinaida Zofia Zohra Zsofia Zuzana Žofie
`

export const MALE_NAMES = `
Abbas Abdallah Abdel Abdelaziz Abdul Abdulaziz Abdulla Abdullah Abdurrahman Abiy Adam Adel Adnan Ahmad Ahmed
Ahmet Akhmed Akira Alaa Aleksandar Aleksander Aleksandr Aleksei Aleksey Alexander Alexandr Alexei Alexey Ali
Aliaksandr Alisher Almazbek Amin Amir Amit Amr Anatoli Anatoliy Anatoly Andrei Andrej Andrey Andrii Andriy
Andrzej Anton Anwar Arif Arkady Arsen Arsenii Arseniy Arseny Artem Artyom Arvind Asad Ashraf Asif Aslan
Ayman Azamat Aziz Babak Bakhtiyar Barack Bashar Bashir Bassam Benjamin Benny Binyamin Bogdan Bohdan Bola
Boris Borys Bujar Burak Cem Cyril Daniil Danil Danilo Danylo Dawood Denis Denys Dmitri Dmitriy Dmitry Dmytro
Dragan Dusan Ebrahim Edi Eduard Ehud Elchin Emil Emmanuel Emmerson Emomali Enver Erdal Eric Erik Evgeni
Evgeny Evo Fadi Fahad Faisal Farid Faruk Fatih Fayez Fedir Fedor Felix Feras Fumio Gamal Garry Gennadiy
Gennady Georgi Georgy German Gianni Gleb Goran Grigori Grigory Gurbanguly Habib Hadi Hafez Haider Hakan
Hamad Hamid Hamza Haruhiko Haruki Hasan Hashim Hassan Haytham Heorhiy Hiroshi Hisham Hossein Hryhoriy Hugo
Huseyin Hussain Hussein Ibrahim Idris Igor Ihar Ihor Ilham Ilia Illia Ilya Imad Imran Innokenty Isa Isaias
Ismail Ismet Issa Ivan Ivica Jaber Jair Jakub Jamal Jan Jaroslav Jaroslaw Jarosław Javad Javier Jawad Jens
Jerzy Jesus Jiri Jiří Joko Josef Josip Jovan Julian Junichiro Kaan Kamal Kamil Karel Karim Kassym Kazimierz
Kemal Kenji Khaled Khalid Khalifa Kirill Konstantin Konstantyn Kostyantyn Krzysztof Kurmanbek Kwame Kyriakos
Kyrylo Lajos Lars Lech Leonid Leszek Lev Levan Lubomir Luka Lukasz Lyubomyr Maciej Mahathir Mahdi Mahinda
Mahmood Mahmoud Majid Makoto Maksim Maksym Malik Mamadou Manfred Mansour Marat Marcin Marek Mariusz Marko
Marouane Marwan Masoud Masud Mateusz Matteo Mauricio Maxim Mehdi Mehmet Mevlut Michał Mihai Mikael Mikhail
Mikheil Miklos Mikola Milan Milorad Milos Miloš Mirko Mirza Mohamad Mohamed Mohammad Mohammed Mokhtar
Mostafa Mourad Muammar Muhammad Muhammadu Muhammed Mukhtar Murad Murat Musa Mustafa Myint Mykhailo Mykhaylo
Mykola Nabil Nader Najib Narendra Naser Nasser Nawaf Nawaz Nayib Nazar Nicolae Nicolas Nikita Nikola Nikolai
Nikolay Nikos Nizar Nuri Nursultan Olaf Oleg Oleh Oleksandr Oleksii Oleksiy Olusegun Omar Omid Onur Orhan
Osama Oskar Osman Ostap Pavel Pavlo Pawel Paweł Pedro Pervez Petar Petr Petro Piotr Pranab Pyotr Qasem Qasim
Rached Radek Radoslaw Radosław Raed Rafael Rafik Rafiq Rahul Rajiv Ramazan Rami Ramzan Rashid Rauf Ravil
Recep Reza Rishi Robert Rodrigo Roman Rostyslav Ruslan Rustam Ryszard Saad Sabah Saddam Sadiq Sadyr Said
Saif Sajid Salah Saleh Salem Salim Salman Samer Sami Samir Sanjar Sanjay Saud Sauli Sayed Sebastian
Selahattin Serge Sergei Sergey Sergii Sergiu Serhii Serhiy Shahbaz Shavkat Shigeru Shimon Shinzo Slava
Slavko Slobodan Sooronbay Srdjan Stanislav Stanislaw Stanisław Stefan Stepan Subhas Suleiman Sven Taha
Takeshi Tamim Taras Tarek Tariq Tayyip Tedros Temur Timur Tomas Tomasz Tomáš Toomas Turki Tymofiy Uhuru Umar
Umaro Urho Usman Vaclav Vadim Vadym Valentin Valeri Valerii Valeriy Valery Vasil Vasily Vasyl Viacheslav
Victor Vikram Viktor Vitali Vitalii Vitaliy Vitaly Vito Vlad Vladimir Vladislav Vlado Vladyslav Vojislav
Volodymyr Vsevolod Vuk Vyacheslav Václav Wael Waleed Walid Wladyslaw Wojciech Xavier Yahya Yair Yaroslav
Yasin Yasser Yegor Yehor Yevgeni Yevgeny Yevhen Yevhenii Yitzhak Yoav Yoshihide Yousef Youssef Yoweri Yukio
Yuri Yurii Yuriy Yury Yusuf Zafar Zaki Zbigniew Zdenek Ziad Zinedine Ziya Zlatko Zoran Zurab Łukasz
`
