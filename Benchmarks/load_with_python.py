"""The peer: Python's csv and sqlite3.executemany load the same three files into tables, and nothing more."""

import csv
import sqlite3
import sys
from pathlib import Path

csv.field_size_limit(2**31 - 1)


def main(folder: Path, database: Path) -> None:
    connection = sqlite3.connect(database)
    for table, name in (("connection", "Connections.csv"), ("invitation", "Invitations.csv"), ("message", "messages.csv")):
        with open(folder / name, newline="", encoding="utf-8") as file:
            rows = csv.reader(file)
            header = next(row for row in rows if len(row) > 3)
            columns = ", ".join(f'"{column}" TEXT' for column in header)
            connection.execute(f"CREATE TABLE {table} ({columns})")
            marks = ", ".join("?" * len(header))
            connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    connection.commit()
    connection.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
