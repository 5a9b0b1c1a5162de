-- Names are compared without one more unseen sign, and with one more way to write a letter: the program writes them anew.
update membership set sort_name = '';
