print("wellmet")
